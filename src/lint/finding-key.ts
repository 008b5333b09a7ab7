// What a finding is known by when lines move: its rule and the words at its place. A baseline counts them, a SARIF report makes
// fingerprints of them. A short place (a comma) is known by the words around it, on its line.
import { createHash } from 'node:crypto';
import type { SourceDocument } from '../text/document.js';
import { folded } from './folded-text.js';
import type { LintFinding } from './lint-finding.js';

/** `words` are in small letters without accents and marks, so that they survive a new line end. */
interface FindingKey {
  readonly rule: string;
  readonly words: string;
}

const LONGEST = 100;
const FEWEST_LETTERS = 16;
const AROUND = 40;

const LINE_END = /[\r\n]/;

/** The text around a place, up to the ends of its line. */
function surroundings({ text }: SourceDocument, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start).split(LINE_END);
  const after = text.slice(end, end + AROUND).split(LINE_END);
  return `${before[before.length - 1]}${text.slice(start, end)}${after[0]}`;
}

export function findingKey(document: SourceDocument, { rule, span: { start, end } }: LintFinding): FindingKey {
  const own = folded(document.text.slice(start, Math.min(end, start + LONGEST)));
  const words =
    own.length < FEWEST_LETTERS ? folded(surroundings(document, start, Math.min(end, start + LONGEST))) : own;
  return { rule, words: words.slice(0, LONGEST) };
}

const hashOf = ({ rule, words }: FindingKey): string =>
  createHash('sha256').update(`${rule}\n${words}`).digest('hex').slice(0, 16);

/** One fingerprint for each finding of a document, in order: `1f0c…:2` is the second of its key. */
export function fingerprints(document: SourceDocument, findings: readonly LintFinding[]): string[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const hash = hashOf(findingKey(document, finding));
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return `${hash}:${count}`;
  });
}
