// Braces of a pattern, as shells have them: {a,b} and {1..3} stand for one pattern each. A pattern that stands for too many is
// refused before it is spread out.
import { UsageError } from '../../text/errors.js';

/** Patterns that stand for more names than this are refused: `{1..99999999}` would fill the memory. */
const MOST_ALTERNATIVES = 10_000;

/** No path is as long; braces in braces are spread out one level after the other. */
const LONGEST_PATTERN = 4096;

// {1..300}, {a..f}
const RANGE = /\{([^{},.]{1,20})\.\.([^{},.]{1,20})/g;

function rangeSize(from: string, to: string): number {
  const [first, last] = [Number(from), Number(to)];
  if (Number.isFinite(first) && Number.isFinite(last)) return Math.abs(last - first) + 1;
  return Math.abs((to.codePointAt(0) ?? 0) - (from.codePointAt(0) ?? 0)) + 1;
}

/** An upper bound of the names that the braces of a pattern stand for. */
function alternatives(pattern: string): number {
  let count = 1;
  for (const group of pattern.split('{').slice(1)) count *= group.split(',').length;
  for (const [, from, to] of pattern.matchAll(RANGE)) count *= rangeSize(from, to);
  return count;
}

/** Throws UsageError for a pattern that stands for too many names. */
export function checkBraces(pattern: string): void {
  if (pattern.length > LONGEST_PATTERN)
    throw new UsageError(`${pattern.slice(0, 60)}…: the pattern is longer than ${LONGEST_PATTERN} characters.`);
  if (alternatives(pattern) > MOST_ALTERNATIVES)
    throw new UsageError(`${pattern}: the pattern stands for more than ${MOST_ALTERNATIVES} names.`);
}

/** The first pair of braces with a comma or a range in it: where it opens and closes, and what it stands for. */
interface Braces {
  readonly open: number;
  readonly close: number;
  readonly choices: readonly string[];
}

// 1..12, a..f
const WHOLE_RANGE = /^(?:(-?\d{1,6})\.\.(-?\d{1,6})|([A-Za-z])\.\.([A-Za-z]))$/;

function rangeChoices(inside: string): string[] | undefined {
  const [whole, first, last, from, to] = WHOLE_RANGE.exec(inside) ?? [];
  if (whole === undefined) return undefined;
  const isCount = first !== undefined;
  const start = isCount ? Number(first) : from.charCodeAt(0);
  const end = isCount ? Number(last) : to.charCodeAt(0);
  const step = start <= end ? 1 : -1;
  const steps = Array.from({ length: Math.abs(end - start) + 1 }, (_, index) => start + index * step);
  return steps.map((value) => (isCount ? String(value) : String.fromCharCode(value)));
}

/** What stands between braces, at its own commas. */
function choicesIn(inside: string): readonly string[] | undefined {
  const choices: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < inside.length; at++) {
    if (inside[at] === '\\') at++;
    else if (inside[at] === '{') depth++;
    else if (inside[at] === '}') depth--;
    else if (inside[at] === ',' && depth === 0) {
      choices.push(inside.slice(start, at));
      start = at + 1;
    }
  }
  return choices.length > 0 ? [...choices, inside.slice(start)] : rangeChoices(inside);
}

function firstBraces(pattern: string): Braces | undefined {
  const opened: number[] = [];
  const found: Braces[] = [];
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === '\\') at++;
    else if (pattern[at] === '{') opened.push(at);
    else if (pattern[at] === '}') {
      const open = opened.pop();
      const choices = open === undefined ? undefined : choicesIn(pattern.slice(open + 1, at));
      // the outermost pair comes last
      if (open !== undefined && choices) found.push({ open, close: at, choices });
      if (opened.length === 0 && found.length > 0) return found.at(-1);
    }
  }
  return found.at(-1);
}

/** The patterns without braces that a pattern stands for, which `checkBraces` has let pass. */
export function spreadBraces(pattern: string): string[] {
  const spread: string[] = [];
  const waiting = [pattern];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const braces = firstBraces(next);
    if (!braces) spread.push(next);
    else
      for (const choice of braces.choices.toReversed())
        waiting.push(`${next.slice(0, braces.open)}${choice}${next.slice(braces.close + 1)}`);
  }
  return spread;
}
