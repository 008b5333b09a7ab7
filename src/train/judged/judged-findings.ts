// Findings that a reader judged once, held against the findings of today: so every change to a rule shows what it costs of the
// right ones and what it does away with of the wrong ones. Kept are places and verdicts, no text of the documents.
import type { Span } from '../../text/span.js';

/** A place in a document that a rule pointed at. */
export interface FoundPlace extends Span {
  readonly document: string;
  readonly rule: string;
}

type Verdict = 'right' | 'wrong';

/** A judged finding; `why` in a few words. */
export interface JudgedFinding extends FoundPlace {
  readonly verdict: Verdict;
  readonly why: string;
}

/** The judged findings that are still found, and those that are not. */
interface Comparison {
  readonly found: readonly JudgedFinding[];
  readonly gone: readonly JudgedFinding[];
}

const isOffset = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function isJudged(value: Partial<JudgedFinding>): value is JudgedFinding {
  const { document, rule, start, end, verdict, why } = value;
  if (![document, rule, why].every(isText) || !isOffset(start) || !isOffset(end)) return false;
  return start <= end && (verdict === 'right' || verdict === 'wrong');
}

/** Reads one finding a line. Throws an Error that names the first line that holds none. */
export function readJudged(text: string): JudgedFinding[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      const value = JSON.parse(line) as Partial<JudgedFinding>;
      if (!isJudged(value)) throw new Error(`line ${index + 1} holds no judged finding`);
      return value;
    });
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const touches = (a: Span, b: Span): boolean => isSame(a, b) || (a.start < b.end && b.start < a.end);

/**
 * Which judged findings the findings of today still hold: of the same rule in the same document at the same place, or at an
 * overlapping one that no other judged finding has, because a mended rule may point more narrowly.
 */
export function compareWithJudged(judged: readonly JudgedFinding[], today: readonly FoundPlace[]): Comparison {
  const keyOf = ({ document, rule }: FoundPlace) => `${document} ${rule}`;
  const free = new Map<string, Set<FoundPlace>>();
  for (const place of today) {
    const key = keyOf(place);
    free.set(key, (free.get(key) ?? new Set()).add(place));
  }
  const found = new Set<JudgedFinding>();
  for (const matches of [isSame, touches])
    for (const one of judged) {
      const places = free.get(keyOf(one));
      const place = found.has(one) ? undefined : [...(places ?? [])].find((other) => matches(one, other));
      if (!place) continue;
      found.add(one);
      places?.delete(place);
    }
  return { found: judged.filter((one) => found.has(one)), gone: judged.filter((one) => !found.has(one)) };
}

const counted = (findings: readonly JudgedFinding[], verdict: Verdict): number =>
  findings.filter((finding) => finding.verdict === verdict).length;

/** The share of right ones, from 0 to 1; 0 of none. */
export const shareOfRight = (findings: readonly JudgedFinding[]): number =>
  findings.length === 0 ? 0 : counted(findings, 'right') / findings.length;

function rowOf(name: string, { found, gone }: Comparison): string {
  const [right, wrong] = [counted(found, 'right'), counted(found, 'wrong')];
  const cells = [
    `${right}/${right + counted(gone, 'right')}`,
    `${counted(gone, 'wrong')}/${wrong + counted(gone, 'wrong')}`,
    found.length === 0 ? '–' : shareOfRight(found).toFixed(2),
  ];
  return name.padEnd(28) + cells.map((cell) => cell.padStart(16)).join('');
}

const HEADING = ['right, found', 'wrong, gone', 'share of right'].map((title) => title.padStart(16)).join('');

/** The comparison as a table, by rule, and the places of right ones that are lost and wrong ones that are left. */
export function reportComparison({ found, gone }: Comparison): string[] {
  const rules = [...new Set([...found, ...gone].map(({ rule }) => rule))].sort();
  const ofRule = (rule: string): Comparison => ({
    found: found.filter((finding) => finding.rule === rule),
    gone: gone.filter((finding) => finding.rule === rule),
  });
  const placeOf = (word: string) => (finding: JudgedFinding) =>
    `${word}: ${finding.document} ${finding.start}-${finding.end} ${finding.rule}: ${finding.why}`;
  return [
    `${'rule'.padEnd(28)}${HEADING}`,
    rowOf('all', { found, gone }),
    ...rules.map((rule) => rowOf(rule, ofRule(rule))),
    ...gone.filter(({ verdict }) => verdict === 'right').map(placeOf('lost')),
    ...found.filter(({ verdict }) => verdict === 'wrong').map(placeOf('left')),
  ];
}
