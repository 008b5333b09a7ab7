// CSL → BibTeX or biblatex → CSL: every variable that the entry can hold comes back as it was. PUSTAKA_ROUND_TRIPS raises the
// number of made items.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../src/csl/item.js';
import { readItems } from '../../src/formats/read-items.js';
import { writeBibtex } from '../../src/formats/write-bibtex.js';
import { bibtexItem, heldBy } from './bibtex-items.js';

const ROUND_TRIPS = Number(process.env.PUSTAKA_ROUND_TRIPS ?? 300);

// BibTeX's styles would call a thesis without a kind a master's one, so the writer gives it one.
const withKind = (item: CslItem): CslItem =>
  item.type === 'thesis' && item.genre === undefined ? { ...item, genre: 'Skripsi' } : item;

describe.each([
  { dialect: 'biblatex', ascii: false },
  { dialect: 'bibtex', ascii: false },
  { dialect: 'biblatex', ascii: true },
] as const)('$dialect, ascii $ascii', (options) => {
  it(
    'brings back what it holds',
    async () => {
      const property = fc.asyncProperty(bibtexItem.map(withKind), async (item) => {
        const text = writeBibtex([item], options);
        const { items } = await readItems(text, 'bibtex', 'x.bib');
        expect(items).toEqual([heldBy(item, options.dialect)]);
      });
      await fc.assert(property, { numRuns: ROUND_TRIPS, seed: 23 });
    },
    60_000 + ROUND_TRIPS * 50,
  );
});
