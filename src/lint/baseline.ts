// A baseline: what was found once and is not to be reported again, file by file. Places are known by their words, not their
// lines, and counted, so that a new one of the same kind is reported all the same.
import type { SourceDocument } from '../text/document.js';
import { UsageError } from '../text/errors.js';
import { findingKey } from './finding-key.js';
import type { LintFinding } from './lint-finding.js';

/** File → rule → words of the place → how often. */
export type Baseline = ReadonlyMap<string, FileBaseline>;
export type FileBaseline = ReadonlyMap<string, ReadonlyMap<string, number>>;

const FORMAT_VERSION = 1;

/** Counts the findings of a file. */
export function baselineOf(document: SourceDocument, findings: readonly LintFinding[]): FileBaseline {
  const rules = new Map<string, Map<string, number>>();
  for (const finding of findings) {
    const { rule, words } = findingKey(document, finding);
    const counts = rules.get(rule) ?? new Map<string, number>();
    counts.set(words, (counts.get(words) ?? 0) + 1);
    rules.set(rule, counts);
  }
  return rules;
}

/** How many findings a file's part of a baseline stands for. */
export const findingsIn = (file: FileBaseline): number =>
  [...file.values()].flatMap((counts) => [...counts.values()]).reduce((sum, count) => sum + count, 0);

/** The findings that a baseline does not hold, and how many of its entries did not occur. */
export function beyondBaseline(
  document: SourceDocument,
  findings: readonly LintFinding[],
  known: FileBaseline,
): { readonly fresh: readonly LintFinding[]; readonly gone: number } {
  const left = new Map([...known].map(([rule, counts]) => [rule, new Map(counts)]));
  const fresh = findings.filter((finding) => {
    const { rule, words } = findingKey(document, finding);
    const count = left.get(rule)?.get(words) ?? 0;
    if (count > 0) left.get(rule)?.set(words, count - 1);
    return count === 0;
  });
  return { fresh, gone: findingsIn(left) };
}

const sorted = <Value>(map: ReadonlyMap<string, Value>): [string, Value][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** The text of a baseline file: JSON, sorted, so that it changes only where findings do. */
export function baselineText(baseline: Baseline): string {
  const files = sorted(baseline)
    .filter(([, rules]) => rules.size > 0)
    .map(([path, rules]) => [
      path,
      Object.fromEntries(sorted(rules).map(([rule, counts]) => [rule, Object.fromEntries(sorted(counts))])),
    ]);
  return `${JSON.stringify({ pustakaBaseline: FORMAT_VERSION, files: Object.fromEntries(files) }, null, 2)}\n`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function entriesOf(value: unknown, where: string): [string, unknown][] {
  if (!isObject(value))
    throw new UsageError(`${where}: this is no baseline of pustaka; make one with --update-baseline.`);
  return Object.entries(value);
}

function countOf(value: unknown, where: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
  throw new UsageError(`${where}: a count in this baseline is no whole number; make a new one with --update-baseline.`);
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new UsageError(`${path}: this is not JSON; make a new baseline with --update-baseline.`, { cause });
  }
}

/** Reads the text of a baseline file; `path` names it in errors. Throws UsageError. */
export function readBaseline(text: string, path: string): Baseline {
  const value = parsed(text, path);
  if (!isObject(value) || value['pustakaBaseline'] !== FORMAT_VERSION)
    throw new UsageError(`${path}: this is no baseline of this version of pustaka; make one with --update-baseline.`);
  const ruleCounts = (counts: unknown) =>
    new Map(entriesOf(counts, path).map(([words, count]) => [words, countOf(count, path)]));
  const fileRules = (rules: unknown) =>
    new Map(entriesOf(rules, path).map(([rule, counts]) => [rule, ruleCounts(counts)]));
  return new Map(entriesOf(value['files'], path).map(([file, rules]) => [file, fileRules(rules)]));
}
