// Plants errors of every kind into clean documents and counts which are found at the right place, and counts the findings on
// the clean documents themselves, which are all false alarms.
import type { Model } from '../../label/model.js';
import type { LintFinding } from '../../lint/lint-finding.js';
import { RULES } from '../../lint/rules/index.js';
import type { SourceDocument } from '../../text/document.js';
import type { Span } from '../../text/span.js';
import { seededRandom } from '../random.js';
import { askedStyle, detectedStyle, findingsOf, type StyleChoice, WAYS, type Way } from './checks.js';
import { type LaidOut, layOut } from './lay-out.js';
import { PLANTERS, type Planter } from './planters/index.js';
import type { SeededDocument } from './seeded-document.js';

/** A finding on a clean document. */
export interface FalseAlarm {
  readonly seeded: SeededDocument;
  readonly document: SourceDocument;
  readonly finding: LintFinding;
}

/** Findings on clean documents, checked in one way. */
export interface CleanScore {
  readonly way: Way;
  readonly references: number;
  readonly alarms: readonly FalseAlarm[];
}

/** A planted error that was not found: what the rules found elsewhere in that document is told with it. */
export interface Miss {
  readonly way: Way;
  readonly seeded: SeededDocument;
  readonly laid: LaidOut;
  readonly elsewhere: readonly LintFinding[];
}

/** Errors of one kind. `foundBy` counts the rules that found them, in both ways. */
export interface KindScore {
  readonly kind: string;
  readonly rules: readonly string[];
  readonly planted: number;
  readonly found: Readonly<Record<Way, number>>;
  readonly foundBy: ReadonlyMap<string, number>;
  readonly misses: readonly Miss[];
}

export interface SeededScore {
  readonly clean: readonly CleanScore[];
  readonly kinds: readonly KindScore[];
}

/** How much is measured: errors of a kind, which kinds, and in which ways; all where nothing is said. */
interface Extent {
  readonly perKind: number;
  readonly kinds?: readonly string[];
  readonly ways?: readonly Way[];
}

const keyOf = ({ rule, message, span }: LintFinding, { text }: SourceDocument): string =>
  `${rule}\n${message}\n${text.slice(span.start, span.end)}`;

/** What is empty meets what it touches, blanks in between not counted. */
function meets(one: Span, other: Span): boolean {
  const isEmpty = one.start === one.end || other.start === other.end;
  const slack = isEmpty ? 1 : 0;
  return isEmpty
    ? one.start <= other.end + slack && other.start <= one.end + slack
    : one.start < other.end && other.start < one.end;
}

/** The clean documents with what is found on each of them, in each way. */
class CleanFindings {
  readonly #known = new Map<string, ReadonlySet<string>>();
  readonly scores: readonly CleanScore[];

  constructor(documents: readonly SeededDocument[], ways: readonly Way[], chooseStyle: StyleChoice, model: Model) {
    this.scores = ways.map((way) => {
      const alarms = documents.flatMap((seeded) => {
        const laid = layOut(seeded);
        const findings = findingsOf({ seeded, laid, way, rules: RULES, chooseStyle, model });
        this.#known.set(`${way} ${seeded.id}`, new Set(findings.map((finding) => keyOf(finding, laid.document))));
        return findings.map((finding) => ({ seeded, document: laid.document, finding }));
      });
      return { way, references: documents.reduce((sum, { references }) => sum + references.length, 0), alarms };
    });
  }

  /** Whether the clean document has this finding too: then it did not find what was planted. */
  has(way: Way, { id }: SeededDocument, finding: LintFinding, document: SourceDocument): boolean {
    return this.#known.get(`${way} ${id}`)?.has(keyOf(finding, document)) ?? false;
  }
}

class KindCount {
  planted = 0;
  readonly found: Record<Way, number> = { gold: 0, parsed: 0 };
  readonly foundBy = new Map<string, number>();
  readonly misses: Miss[] = [];

  constructor(
    readonly planter: Planter,
    readonly ways: readonly Way[],
  ) {}

  add(seeded: SeededDocument, clean: CleanFindings, chooseStyle: StyleChoice, model: Model): void {
    const laid = layOut(seeded);
    const rules = RULES.filter(({ id }) => this.planter.rules.includes(id));
    this.planted++;
    for (const way of this.ways) {
      const findings = findingsOf({ seeded, laid, way, rules, chooseStyle, model }).filter(
        (finding) => !clean.has(way, seeded, finding, laid.document),
      );
      const there = findings.filter(({ span }) => laid.planted.some((place) => meets(place, span)));
      if (there.length > 0) this.found[way]++;
      else this.misses.push({ way, seeded, laid, elsewhere: findings });
      for (const rule of new Set(there.map((finding) => finding.rule)))
        this.foundBy.set(rule, (this.foundBy.get(rule) ?? 0) + 1);
    }
  }

  score(): KindScore {
    const { planter, planted, found, foundBy, misses } = this;
    return { kind: planter.kind, rules: planter.rules, planted, found, foundBy, misses };
  }
}

/** A number that depends on a word alone. */
const seedOf = (word: string): number => [...word].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);

/** Plants `perKind` errors, each into another document as long as there are some. */
function measureKind(
  planter: Planter,
  documents: readonly SeededDocument[],
  { perKind, ways = WAYS }: Extent,
  add: (count: KindCount, seeded: SeededDocument) => void,
): KindScore {
  const random = seededRandom(seedOf(planter.kind));
  const count = new KindCount(planter, ways);
  const from = Math.floor(random() * documents.length);
  for (let tried = 0; tried < 3 * documents.length && count.planted < perKind; tried++) {
    const seeded = planter.plant(documents[(from + tried) % documents.length], random);
    if (seeded) add(count, seeded);
  }
  return count.score();
}

function measureWith(
  chooseStyle: StyleChoice,
  documents: readonly SeededDocument[],
  model: Model,
  extent: Extent,
): SeededScore {
  const clean = new CleanFindings(documents, extent.ways ?? WAYS, chooseStyle, model);
  const planters = PLANTERS.filter(({ kind }) => extent.kinds?.includes(kind) ?? true);
  const scores = planters.map((planter) =>
    measureKind(planter, documents, extent, (count, seeded) => count.add(seeded, clean, chooseStyle, model)),
  );
  return { clean: clean.scores, kinds: scores };
}

/** The documents held to the style that they were printed in. */
export function measureAsked(documents: readonly SeededDocument[], model: Model, extent: Extent): SeededScore {
  return measureWith(askedStyle, documents, model, extent);
}

/** The same, held to the style that is detected. */
export function measureDetected(documents: readonly SeededDocument[], model: Model, extent: Extent): SeededScore {
  return measureWith(detectedStyle, documents, model, extent);
}
