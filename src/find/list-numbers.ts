// Numbered lists: which lines carry the number of a reference. A number at a line's start may also be a page, a volume or
// a day, so the longest chain of rising numbers in one form of writing is looked for; numbering may restart and have gaps.
import type { Unit } from './list-units.js';

/** A number at the start of a unit. */
interface NumberedUnit {
  readonly index: number;
  readonly value: number;
}

/** What the units of a numbered list are: printed number by index of the unit that it opens. */
export type ListNumbers = ReadonlyMap<number, string>;

interface NumberForm {
  readonly pattern: RegExp;
  /** The least links for the chain to be believed. */
  readonly least: number;
}

// [12] Smith | [12]. Smith | [12
const IN_BRACKETS = /^\[ ?(\d{1,4})(?:[\]}][.:]?|$)/u;

const FORMS: readonly NumberForm[] = [
  { pattern: IN_BRACKETS, least: 2 },
  // 12. Smith | 12.^ Smith | 12.Smith | 12.
  { pattern: /^(\d{1,4})\.(?!\d)[\s^]*(?!\p{Ll}{3})/u, least: 2 },
  // 12) Smith
  { pattern: /^(\d{1,4})\)\.?/u, least: 2 },
  // (12) Smith
  { pattern: /^\((\d{1,3})\)\.?(?= ?\p{L}|$| ?["“])/u, least: 2 },
  // 12 A. Smith
  { pattern: /^(\d{1,3})\s+(?=["“'‘]?\p{Lu})/u, least: 3 },
  // 12A. Smith: the blank lost
  { pattern: /^(\d{1,3})(?=\p{Lu}[\p{L}.])/u, least: 5 },
  // ¹ Smith, ¹² Smith: a superscript as footnotes have it
  { pattern: /^([⁰¹²³⁴-⁹]{1,3})\s*(?=\p{L})/u, least: 2 },
];

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function numberValue(digits: string): number {
  const plain = digits.replace(/[⁰¹²³⁴-⁹]/gu, (sign) => String(SUPERSCRIPTS.indexOf(sign)));
  return Number(plain);
}

function numberedUnits(units: readonly Unit[], pattern: RegExp): NumberedUnit[] {
  const found: NumberedUnit[] = [];
  units.forEach(({ text }, index) => {
    const digits = pattern.exec(text)?.[1];
    if (digits !== undefined) found.push({ index, value: numberValue(digits) });
  });
  return found;
}

const LOOK_BACK = 24;

/** Worth of going on from one number to the next. */
function linkWorth(from: NumberedUnit, to: NumberedUnit): number {
  const step = to.value - from.value;
  if (step === 1) return 1;
  // 1. 1. 1. (Markdown numbers itself), or the list starts anew
  if (step === 0) return to.value === 1 ? 0.9 : -0.6;
  if (to.value === 1) return -0.2;
  return step > 1 && step <= 12 ? 0.8 - 0.12 * step : -2;
}

/** The chain of numbers with the greatest worth, by dynamic programming over a bounded look-back. */
function bestChain(found: readonly NumberedUnit[]): { chain: NumberedUnit[]; worth: number } {
  const worth: number[] = [];
  const previous: number[] = [];
  let best = -1;
  for (let j = 0; j < found.length; j++) {
    worth[j] = found[j].value <= 1 ? 1 : 0.4;
    previous[j] = -1;
    for (let i = Math.max(0, j - LOOK_BACK); i < j; i++) {
      const reached = worth[i] + linkWorth(found[i], found[j]);
      if (reached > worth[j]) {
        worth[j] = reached;
        previous[j] = i;
      }
    }
    if (best < 0 || worth[j] > worth[best]) best = j;
  }
  const chain: NumberedUnit[] = [];
  for (let at = best; at >= 0; at = previous[at]) chain.unshift(found[at]);
  return { chain, worth: best < 0 ? 0 : worth[best] };
}

/** Share of the list that the chain spans: numbers that are met by chance do not reach from its start to its end. */
function isBelievable(chain: readonly NumberedUnit[], worth: number, units: readonly Unit[], least: number): boolean {
  if (chain.length < least || worth < chain.length * 0.45) return false;
  const opening = chain[0].index <= Math.max(1, units.length * 0.15);
  const lines = units.length / chain.length;
  return opening ? lines <= 14 : lines <= 6 && chain.length >= 5;
}

// what stands before a number that opens a reference: the end of another
const WHOLE_BEFORE = /[.)\]\d”"»/]$/u;

/**
 * Numbers in square brackets that the chain passes over open references too: repeated ones, and those out of order. Any other form
 * may be a page or a year. Too many of them, and the chain is not what the list is numbered by.
 */
function withStrayNumbers(
  chain: NumberedUnit[],
  found: readonly NumberedUnit[],
  units: readonly Unit[],
): NumberedUnit[] {
  const chained = new Set(chain.map(({ index }) => index));
  const strays = found.filter(({ index }) => !chained.has(index) && WHOLE_BEFORE.test(units[index - 1]?.text ?? '.'));
  return strays.length > chain.length ? chain : [...chain, ...strays].sort((a, b) => a.index - b.index);
}

/** The numbers of a numbered list, or undefined when the list is not numbered. */
export function findListNumbers(units: readonly Unit[]): ListNumbers | undefined {
  let best: NumberedUnit[] | undefined;
  let bestWorth = 0;
  for (const { pattern, least } of FORMS) {
    const found = numberedUnits(units, pattern);
    if (found.length < least) continue;
    const { chain, worth } = bestChain(found);
    if (worth > bestWorth && isBelievable(chain, worth, units, least)) {
      best = pattern === IN_BRACKETS ? withStrayNumbers(chain, found, units) : chain;
      bestWorth = worth;
    }
  }
  return best && new Map(best.map(({ index, value }) => [index, String(value)]));
}

// [Ahl78] | [Bosch 2005] | [ABC+99a] | [Knuth, 1984]
const KEY = /^\[(?=[^\]]*\p{L})[^\][]{2,40}\](?: |$)/u;

/** Units that open with a citation key in brackets, when that is how the list is made. */
export function findListKeys(units: readonly Unit[]): readonly number[] | undefined {
  const keyed: number[] = [];
  units.forEach(({ text }, index) => {
    if (KEY.test(text)) keyed.push(index);
  });
  const regular = keyed.length >= 3 && keyed[0] <= 1 && units.length / keyed.length <= 10;
  return regular ? keyed : undefined;
}

/** Bullets that open references: "• Smith", "- Smith", "* Smith", "o Smith". */
export const BULLET = /^(?:[-*+•●○◦▪■□▸►‣⁃–—^➢✓·]|📚|o(?= \p{Lu})|\uf0b7|\u2022)(?:\s+|(?=\p{Lu})|$)/u;

/** Bullets that can be nothing else: a reference begins wherever one stands. */
export const ROUND_BULLET = /^[•●○◦▪■□▸►‣⁃➢✓·\uf0b7📚]+\s*/u;

/** Units that open with a bullet, when most references of the list do. */
export function findBullets(units: readonly Unit[]): readonly number[] | undefined {
  const bulleted: number[] = [];
  units.forEach(({ text }, index) => {
    if (BULLET.test(text)) bulleted.push(index);
  });
  const regular = bulleted.length >= 2 && bulleted[0] <= 1 && units.length / bulleted.length <= 10;
  const single = bulleted.length === 1 && bulleted[0] === 0 && units.length <= 6;
  return regular || single ? bulleted : undefined;
}
