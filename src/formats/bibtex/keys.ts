// Entry keys: safe in every BibTeX tool, and unique in their file. BibTeX compares keys without regard to case.

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  þ: 'th',
  Þ: 'Th',
};

/** An id with accents dropped and everything but letters, digits and `_:./+-` left out; 'item' when nothing is left. */
export function safeKey(id: string): string {
  const plain = id
    .replace(/[ßæÆœŒøØłŁđĐıþÞ]/g, (letter) => LETTERS[letter])
    .normalize('NFD')
    .replace(/[^A-Za-z0-9_:./+-]/g, '');
  return plain === '' ? 'item' : plain.slice(0, 100);
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
