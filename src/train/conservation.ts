// `main.js conservation FOLDER [--mutations N]`: what the law "nothing is lost, nothing invented" comes to on real texts. Every document
// and every labelled reference of a folder is parsed, in each markup, and every character is looked for (train/conservation/); then N small
// documents made of its references and damaged.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CslName } from '../csl/item.js';
import { type Markup, referenceFromLine } from '../find/index.js';
import type { Model } from '../label/model.js';
import { type ParsedReference, parseDocument, parseList } from '../parse.js';
import { createDocument } from '../text/document.js';
import { checkFields, checkInvented } from './conservation/check-fields.js';
import { checkReference } from './conservation/check-reference.js';
import { checkSection } from './conservation/check-section.js';
import { DAMAGES, damaged, LIST_SHAPES, printList } from './conservation/mutations.js';
import { countVisible, emptyTally, type Tally, type Violation, violationLine } from './conservation/violation.js';
import { pick, seededRandom } from './random.js';

const MARKUPS: readonly Markup[] = ['plain', 'markdown', 'html', 'latex'];

/** What one text or one list came to. */
interface Conservation {
  readonly tally: Tally;
  readonly violations: readonly Violation[];
}

function checkParsedList(references: readonly ParsedReference[], tally: Tally): Violation[] {
  const before: CslName[] = [];
  return references.flatMap((parsed) => {
    const invented = checkInvented(parsed, before);
    before.push(...(parsed.item.author ?? []), ...(parsed.item.editor ?? []));
    return [...checkReference(parsed, tally), ...checkFields(parsed, tally), ...invented];
  });
}

/** Parses a document and looks for each of its characters. */
export function conservationOfDocument(text: string, model: Model, markup: Markup): Conservation {
  const tally = emptyTally();
  const { lists } = parseDocument(createDocument('', text), model, markup);
  const violations = lists.flatMap(({ section, references }) => {
    tally.leftOut += section.leftOut.reduce((sum, { start, end }) => sum + countVisible(text.slice(start, end)), 0);
    const strings = references.map(({ reference }) => reference);
    return [...checkSection(text, markup, section, strings), ...checkParsedList(references, tally)];
  });
  return { tally, violations };
}

/** Parses lines as the references of one list and looks for each of their characters. */
export function conservationOfLines(lines: readonly string[], model: Model): Conservation {
  const tally = emptyTally();
  const parsed = parseList(
    lines.map((line) => referenceFromLine(line)),
    model,
  );
  return { tally, violations: checkParsedList(parsed, tally) };
}

function sumOf(parts: readonly Conservation[]): Conservation {
  const tally = emptyTally();
  for (const part of parts) for (const name of Object.keys(tally) as (keyof Tally)[]) tally[name] += part.tally[name];
  return { tally, violations: parts.flatMap(({ violations }) => violations) };
}

/** A line of a file at hand: a document with the references in it, or one reference. */
interface CorpusLine {
  readonly text?: string;
  readonly references?: readonly string[];
  readonly raw?: string;
  readonly list?: string;
}

const readCorpus = (file: string): CorpusLine[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as CorpusLine]));

const RUN_OF_LINES = 20;

/** References that stand in a list together, others in runs. */
function listsOf(lines: readonly CorpusLine[]): string[][] {
  const lists = new Map<string, string[]>();
  lines.forEach(({ raw, list }, index) => {
    const key = list ?? `run ${Math.floor(index / RUN_OF_LINES)}`;
    if (raw !== undefined) lists.set(key, [...(lists.get(key) ?? []), raw]);
  });
  return [...lists.values()];
}

const MOST_REFERENCES = 5;
const MOST_DAMAGES = 5;

/** Damaged documents made of references; the same for the same seed. */
function conservationOfMutations(
  references: readonly string[],
  count: number,
  model: Model,
  seed: number,
): Conservation {
  const random = seededRandom(seed);
  const whole = (below: number): number => Math.floor(random() * below);
  const parts = Array.from({ length: count }, () => {
    const shape = pick(LIST_SHAPES, random);
    const list = Array.from({ length: 2 + whole(MOST_REFERENCES) }, () => pick(references, random));
    const mutations = Array.from({ length: whole(MOST_DAMAGES + 1) }, () => ({
      kind: whole(DAMAGES.length),
      at: whole(100_000),
      length: whole(100),
      choice: whole(0x110000),
    }));
    return conservationOfDocument(damaged(printList(list, shape), mutations), model, shape.markup);
  });
  return sumOf(parts);
}

const COLUMNS: readonly (keyof Tally)[] = [
  'references',
  'segments',
  'separators',
  'leftovers',
  'fields',
  'reported',
  'leftOut',
];

function tableLine(name: string, { tally, violations }: Conservation): string {
  const cells = [...COLUMNS.map((column) => tally[column]), violations.length].map((count) =>
    String(count).padStart(11),
  );
  return name.padEnd(40) + cells.join('');
}

/** Violations a kind, the most frequent first, with the first few of each. */
function kindLines(violations: readonly Violation[], shown: number): string[] {
  const kinds = new Map<string, Violation[]>();
  for (const violation of violations) {
    const key = `${violation.kind} (${violation.where})`;
    kinds.set(key, [...(kinds.get(key) ?? []), violation]);
  }
  return [...kinds]
    .sort((a, b) => b[1].length - a[1].length)
    .flatMap(([kind, all]) => [
      `${kind}: ${all.length}`,
      ...all.slice(0, shown).map((one) => `    ${violationLine(one)}`),
    ]);
}

/** The table for a folder of `*.jsonl`, and the violations by kind. */
export function reportConservation(folder: string, model: Model, mutations: number, shown: number): string[] {
  const lines = [''.padEnd(40) + [...COLUMNS, 'violations'].map((column) => column.padStart(11)).join('')];
  const all: Conservation[] = [];
  const add = (name: string, conservation: Conservation): void => {
    lines.push(tableLine(name, conservation));
    all.push(conservation);
  };
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    const corpus = readCorpus(join(folder, file));
    const texts = corpus.flatMap(({ text }) => text ?? []);
    if (texts.length > 0)
      for (const markup of MARKUPS)
        add(`${file}, ${markup}`, sumOf(texts.map((text) => conservationOfDocument(text, model, markup))));
    const references = corpus.flatMap(({ raw, references: found }) => raw ?? found ?? []);
    if (texts.length === 0)
      add(`${file}, lines`, sumOf(listsOf(corpus).map((list) => conservationOfLines(list, model))));
    if (mutations > 0) add(`${file}, ${mutations} damaged`, conservationOfMutations(references, mutations, model, 6));
  }
  const sum = sumOf(all);
  return [...lines, tableLine('all', sum), '', ...kindLines(sum.violations, shown)];
}
