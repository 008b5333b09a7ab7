// Entry keys: safe in every BibTeX tool, and unique in their file. BibTeX compares keys without regard to case.
import { latinLetters } from '../../csl/latin-letters.js';

// BibTeX and biber read long keys, but nobody types them
const MAX_KEY = 100;

/** An id in Latin letters, with everything but ASCII letters, digits and `_:./+-` left out; 'item' when nothing is left. */
export function safeKey(id: string): string {
  const plain = latinLetters(id).replace(/[^A-Za-z0-9_:./+-]/g, '');
  return /[A-Za-z0-9]/.test(plain) ? plain.slice(0, MAX_KEY) : 'item';
}

/** 0 → a, 25 → z, 26 → aa */
export function letterSuffix(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letterSuffix(rest - 1) : '') + String.fromCharCode(97 + (index % 26));
}

/** One key for each id, in order; the first of equals keeps the bare key, the others get a, b … */
export function uniqueKeys(ids: readonly string[]): string[] {
  const bare = ids.map(safeKey);
  const taken = new Set(bare.map((key) => key.toLowerCase()));
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  return bare.map((key) => {
    const folded = key.toLowerCase();
    if (!seen.has(folded)) {
      seen.add(folded);
      return key;
    }
    let count = counts.get(folded) ?? 0;
    while (taken.has(folded + letterSuffix(count))) count++;
    counts.set(folded, count + 1);
    taken.add(folded + letterSuffix(count));
    return key + letterSuffix(count);
  });
}
