// Where references start in a list without numbers: the line model's log-odds for every unit, put together by dynamic
// programming with what only the whole list shows (alphabetical order) and what a reference needs (length, a date).
import { foldLetters } from './fold.js';
import { ROUND_BULLET } from './list-numbers.js';
import { type ListLayout, layoutOf, lengthWithNextWord, type Unit, WIDEST } from './list-units.js';
import { breaksOff, firstTraits, opensContainer, startFeatures, startTraits } from './start-features.js';
import { START_WEIGHTS } from './start-weights.js';

let weightsRead: ReadonlyMap<string, number> | undefined;

/** The table of weights, read at first use: many runs need no line model. */
function weights(): ReadonlyMap<string, number> {
  weightsRead ??= new Map(
    START_WEIGHTS.split('\n').map((row) => {
      const tab = row.lastIndexOf('\t');
      return [row.slice(0, tab), Number(row.slice(tab + 1))];
    }),
  );
  return weightsRead;
}

const SURE = 3;
// Undang-Undang Nomor 5 Tahun 2011 tentang … | Peraturan Daerah Kota X No. 3 | Ders.: … | Idem, …
const OPENS_ALONE =
  /^(?:(?:Undang-Undang|UU|Peraturan (?:Pemerintah|Menteri|Presiden|Daerah|Gubernur|Bupati|Wali ?[Kk]ota|Mahkamah|Bank)|PP|Perpres|Permen\p{Ll}*|Keputusan (?:Menteri|Presiden|Gubernur|Bupati)|Putusan (?:Mahkamah|Pengadilan)|Instruksi Presiden|Surat Edaran)(?= )[^.;]{0,80} (?:No\.|Nomor|Tahun) ?\d|(?:Ders|Dies|Dass)\.? ?[:,(]|(?:Idem|Eadem)[:,.])/u;
const ENDS_WHOLE = /[.)\]\d]$/u;

/** Whether a unit opens with what hardly stands inside a reference, behind one that may have ended. */
function opensAlone(unit: Unit, before: Unit): boolean {
  return !unit.insideLine && OPENS_ALONE.test(unit.text) && ENDS_WHOLE.test(before.text);
}

// www.example.org alone on its line
const ADDRESS = /^(?:https?:\/\/|www\.)[^\s]*[^\s/=_&?-]\/?$/iu;

function isAddress(text: string): boolean {
  return text.length < 300 && ADDRESS.test(text);
}

/** Whether a unit is a paragraph of its own: lines of the list are not wrapped, or blank lines set its references apart. */
function isParagraph(unit: Unit, before: Unit, layout: ListLayout): boolean {
  if (unit.insideLine || layout.wrapped) return false;
  if (unit.blanksBefore > 0) return layout.blankShare > 0.4;
  // the list may be wrapped after all: a full line that ends in the middle of a sentence
  const full = layout.width <= WIDEST && lengthWithNextWord(before, unit) >= layout.width * 0.93;
  if (full && /\p{L}$/u.test(before.text)) return false;
  return layout.blankShare < 0.75 && layout.width > 80 && !breaksOff(before) && !/^\p{Ll}{2}/u.test(unit.text);
}

/** Log-odds that a reference starts at each unit; the first always starts one. */
function startLogOdds(units: readonly Unit[]): number[] {
  const layout = layoutOf(units);
  const first = firstTraits(units);
  const table = weights();
  return units.map((unit, index) => {
    if (index === 0) return 10;
    const before = units[index - 1];
    if (ROUND_BULLET.test(unit.text) || (isAddress(unit.text) && isAddress(before.text))) return 3 * SURE;
    let sum = table.get('bias') ?? 0;
    for (const name of startFeatures(unit, before, units[index + 1], layout, first)) sum += table.get(name) ?? 0;
    const goesOn =
      unit.blanksBefore === 0 && (layout.wrapped || unit.insideLine) && (breaksOff(before) || opensContainer(unit));
    if (goesOn) return Math.min(sum, -SURE);
    if (!isParagraph(unit, before, layout)) return sum;
    return unit.blanksBefore > 0 && layout.blankShare > 0.8 ? Math.max(sum, 3 * SURE) : sum + SURE;
  });
}

const ROUNDS = 2;
const FARTHEST = 2.2;
// a line that the model is this sure of is not moved towards a start
const SURELY_NOT = -2.5;
// how far what the list itself shows may move the odds, for each trait of startTraits
const TRAIT_WEIGHTS = [0.6, 0.5, 0.4, 0.6];

/**
 * Adds to the log-odds what this list shows of its own habits: a trait that the surer starts have and other lines have
 * not speaks for a start. Short lists show little and are hardly moved.
 */
function adaptToList(units: readonly Unit[], odds: readonly number[]): number[] {
  const traits = units.map((unit, index) => startTraits(unit, units[index + 1]));
  let adapted = [...odds];
  for (let round = 0; round < ROUNDS; round++) {
    const chance = adapted.map((value) => 1 / (1 + Math.exp(-value)));
    const ratios = TRAIT_WEIGHTS.map((weight, trait) => traitRatios(traits, chance, trait, weight));
    adapted = odds.map((value, index) => {
      const shift = ratios.reduce((sum, ratio, trait) => sum + (ratio.get(traits[index][trait]) ?? 0), 0);
      return value + (value < SURELY_NOT ? Math.min(0, shift) : shift);
    });
  }
  return adapted;
}

function traitRatios(
  traits: readonly (readonly string[])[],
  chance: readonly number[],
  trait: number,
  weight: number,
): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  const others = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string, value: number): void => {
    counts.set(key, (counts.get(key) ?? 0) + value);
  };
  let total = 0;
  chance.forEach((value, index) => {
    add(starts, traits[index][trait], value);
    add(others, traits[index][trait], 1 - value);
    total += value;
  });
  const rest = chance.length - total;
  const ratios = new Map<string, number>();
  for (const [key, count] of starts) {
    const ratio = Math.log((count + 1) / (total + 4)) - Math.log((others.get(key)! + 1) / (rest + 4));
    ratios.set(key, weight * Math.max(-FARTHEST, Math.min(FARTHEST, ratio)));
  }
  return ratios;
}

const DASH = /^(?:[-–—_]{2,}|[‒―]+|[-–—] ?[-–—]|(?:Ders|Dies|Dass)\b|(?:Idem|Eadem)\b)/u;

/** What a list is sorted by: the first letters of the first longer word. Empty for a repeated author. */
function sortKey(unit: Unit): string {
  if (DASH.test(unit.text)) return '';
  const word = /(?:^|[\s("“«])(\p{L}[\p{L}'’-]{1,})(?![.\p{L}])/u.exec(unit.text.slice(0, 60))?.[1];
  return word ? foldLetters(word.slice(0, 4)).replace(/[^\p{L}]/gu, '') : '';
}

/** How sorted the references are that the model is sure of: 0 (not, or too few to say) to 1. */
function sortedness(keys: readonly string[], odds: readonly number[]): number {
  const sure = keys.filter((key, index) => key !== '' && odds[index] > 1.5);
  if (sure.length < 5) return 0;
  let rising = 0;
  for (let i = 1; i < sure.length; i++) if (sure[i][0] >= sure[i - 1][0]) rising++;
  const share = rising / (sure.length - 1);
  return share < 0.8 ? 0 : (share - 0.8) * 5;
}

const LONGEST = 40;
const SHORT_REFERENCE = 28;
const LONG_REFERENCE = 900;
const HAS_DIGIT = /\d/;

/** Prior of a reference that reaches from unit `from` up to unit `to`. */
function lengthPrior(units: readonly Unit[], from: number, to: number, digits: readonly number[]): number {
  const length = units[to - 1].end - units[from].start;
  let prior = 0;
  if (length < SHORT_REFERENCE) prior -= 1.5;
  if (length > LONG_REFERENCE) prior -= 1.5;
  if (digits[to] === digits[from]) prior -= 1.2;
  return prior;
}

function orderPrior(before: string, here: string, sorted: number): number {
  if (sorted === 0 || before === '' || here === '') return 0;
  if (before[0] === here[0]) return 0.6 * sorted;
  if (before < here) return here.charCodeAt(0) - before.charCodeAt(0) <= 3 ? 0.4 * sorted : -0.5 * sorted;
  return -3 * sorted;
}

/** Indexes of the units that open a reference, in order; 0 is always one of them. Time is linear in the units. */
export function findReferenceStarts(units: readonly Unit[]): number[] {
  if (units.length === 0) return [];
  const odds = adaptToList(units, startLogOdds(units)).map((value, index) =>
    index > 0 && opensAlone(units[index], units[index - 1]) ? Math.max(value, 0) + SURE : value,
  );
  const keys = units.map(sortKey);
  const sorted = sortedness(keys, odds);
  const digits = [0];
  for (const { text } of units) digits.push(digits[digits.length - 1] + (HAS_DIGIT.test(text) ? 1 : 0));
  const best: number[] = [0];
  const previous: number[] = [-1];
  const scoreFrom = (i: number, j: number): number =>
    best[i] +
    lengthPrior(units, i, j, digits) +
    (j < units.length ? orderPrior(keys[i], keys[j], sorted) + odds[j] : 0);
  for (let j = 1; j <= units.length; j++) {
    best[j] = Number.NEGATIVE_INFINITY;
    for (let i = Math.max(0, j - LONGEST); i < j; i++) {
      const score = scoreFrom(i, j);
      if (score > best[j]) {
        best[j] = score;
        previous[j] = i;
      }
    }
  }
  const starts: number[] = [];
  for (let at = previous[units.length]; at >= 0; at = previous[at]) starts.push(at);
  return joinLabels(units, starts.reverse());
}

// "Keen 2007" alone on a line, above "Keen, Andrew: …"
const LABEL = /^[^.,:;()]{2,60}? (?:u\. ?a\. |et al\. )?(?:1[5-9]|20)\d\d[a-z]?$/u;

/** Author-year labels that some styles print on a line above the reference belong to it, when the list is made that way. */
function joinLabels(units: readonly Unit[], starts: readonly number[]): number[] {
  const opensWith = (at: number): string => /^[\p{L}-]+/u.exec(units[at].text)?.[0] ?? '';
  const isLabelled = (start: number): boolean =>
    LABEL.test(units[start - 1]?.text ?? '') && opensWith(start - 1) === opensWith(start) && opensWith(start) !== '';
  const labelled = starts.filter(isLabelled);
  if (labelled.length < 3) return [...starts];
  const joined = new Set(starts);
  units.forEach((_, index) => {
    if (!isLabelled(index)) return;
    joined.delete(index);
    joined.add(index - 1);
  });
  return [...joined].sort((a, b) => a - b);
}
