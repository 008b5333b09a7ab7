// The order of a bibliography: by the style's keys, letters compared without their marks and word by word, the same on every
// machine. What a key says nothing of stands last, and equals stay as they came (CSL 1.0.2, "Sorting").
import type { CslItem } from '../../csl/item.js';
import { UNPARTED_LETTERS } from '../../csl/latin-letters.js';
import type { SortKey } from './sort-keys.js';

const UNPARTED = new RegExp(`[${Object.keys(UNPARTED_LETTERS).join('')}]`, 'g');

const MARKS = /\p{M}/gu;
// ' and ’ are part of a word (O’Brien, Qur'an), so are ʿ and its like (ʿAbd), and so are hyphens
const INSIDE_WORDS = /['‘’`\u02b9-\u02bf\-‐‑]/g;
const OTHERS = /[^\p{L}\p{N}\t]+/gu;

/** A key as it is compared: small base letters and digits, words parted by one blank. */
export function collationKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(UNPARTED, (letter) => UNPARTED_LETTERS[letter])
    .replace(INSIDE_WORDS, '')
    .replace(OTHERS, ' ')
    .replace(/ ?(\t+) ?/g, '$1')
    .trim();
}

function compare(a: readonly string[], b: readonly string[], keys: readonly SortKey[]): number {
  for (const [index, { descending }] of keys.entries()) {
    const [first, second] = [a[index], b[index]];
    if (first === second) continue;
    // whichever way the key goes
    if (first === '' || second === '') return first === '' ? 1 : -1;
    return first < second !== descending ? -1 : 1;
  }
  return 0;
}

/** Places of the items in the order that the keys ask for. */
export function sortedOrder(items: readonly CslItem[], keys: readonly SortKey[]): number[] {
  const order = [...items.keys()];
  if (keys.length === 0) return order;
  const compared = items.map((item) => keys.map(({ keyOf }) => collationKey(keyOf(item))));
  return order.sort((a, b) => compare(compared[a], compared[b], keys) || a - b);
}
