// Which items could be cited alike, and that asking only for them gives what a whole citeproc engine gives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../src/csl/item.js';
import { engineItem } from '../../../src/formats/styled/engine-items.js';
import { loadCiteproc } from '../../../src/formats/styled/load-citeproc.js';
import { FORMAT_NAME, ID_END, plainText } from '../../../src/formats/styled/raw-lines.js';
import { withoutSort } from '../../../src/formats/styled/style-xml.js';
import { itemsCitedAlike } from '../../../src/formats/styled/suffixes.js';
import { createStyler } from '../../../src/formats/styled.js';
import { loadLocale } from '../../../src/load/locales.js';
import { loadStyle } from '../../../src/load/styles.js';

const itemOf = (rest: Partial<CslItem>, index: number): CslItem => ({ id: `${index}`, type: 'book', ...rest });
const at = (year: number | string) => ({ issued: { 'date-parts': [[year]] } });

const sari = { author: [{ family: 'Sari', given: 'D.' }] };

describe('itemsCitedAlike', () => {
  it.each<[string, readonly Partial<CslItem>[], readonly number[]]>([
    [
      'one author and year',
      [
        { ...sari, ...at(2020) },
        { ...sari, ...at(2020) },
      ],
      [0, 1],
    ],
    [
      'other years',
      [
        { ...sari, ...at(2020) },
        { ...sari, ...at(2021) },
      ],
      [],
    ],
    [
      'other authors',
      [
        { ...sari, ...at(2020) },
        { author: [{ family: 'Budi' }], ...at(2020) },
      ],
      [],
    ],
    [
      'a year as text',
      [
        { ...sari, ...at(2020) },
        { ...sari, ...at('2020') },
        { ...sari, issued: { raw: '2020-05' } },
      ],
      [0, 1, 2],
    ],
    [
      'a year in words',
      [
        { ...sari, ...at(2020) },
        { ...sari, issued: { literal: 'Mei 2020' } },
      ],
      [0, 1],
    ],
    ['no year, in any words', [sari, { ...sari, issued: { literal: 'n.d.' } }, { ...sari, issued: {} }], [0, 1, 2]],
    [
      'a literal name',
      [
        { ...sari, ...at(2020) },
        { author: [{ literal: 'Sari' }], ...at(2020) },
      ],
      [0, 1],
    ],
    [
      'a particle apart and not',
      [
        { author: [{ family: 'van Gogh' }], ...at(1880) },
        { author: [{ family: 'Gogh', 'non-dropping-particle': 'van' }], ...at(1880) },
        { author: [{ family: 'Gogh', 'dropping-particle': 'van' }], ...at(1880) },
      ],
      [0, 1, 2],
    ],
    [
      'letter case and marks',
      [
        { author: [{ family: 'Müller' }], ...at(1) },
        { author: [{ family: 'MULLER' }], ...at(1) },
      ],
      [0, 1],
    ],
    [
      'author and editor',
      [
        { ...sari, ...at(2020) },
        { editor: sari.author, ...at(2020) },
      ],
      [0, 1],
    ],
    [
      'second authors are not asked',
      [{ author: [{ family: 'A' }, { family: 'B' }] }, { author: [{ family: 'C' }, { family: 'B' }] }],
      [],
    ],
    [
      'no name, one year',
      [
        { title: 'A', ...at(2020) },
        { title: 'B', ...at(2020) },
      ],
      [0, 1],
    ],
    [
      'one title, other editors',
      [
        { title: 'A', editor: sari.author },
        { title: 'A', editor: [{ family: 'Budi' }] },
      ],
      [0, 1],
    ],
    ['nothing', [], []],
  ])('%s', (_, items, alike) => {
    expect(itemsCitedAlike(items.map(itemOf), true)).toEqual(alike);
  });

  it('looks at no year where more than the suffix depends on it', () => {
    const items = [
      { ...sari, ...at(2020) },
      { ...sari, ...at(2021) },
    ].map(itemOf);
    expect(itemsCitedAlike(items, false)).toEqual([0, 1]);
  });

  it('takes a time that grows with the list', () => {
    const items = Array.from({ length: 20_000 }, (_, index) =>
      itemOf({ ...sari, title: `T${index}`, ...at(2020) }, index),
    );
    expect(itemsCitedAlike(items, true)).toHaveLength(20_000);
  });
});

/** Prints lists by an engine that is given the whole style and cites every item. */
function wholeEngine(styleName: string): (items: readonly CslItem[]) => string[] {
  const { Engine } = loadCiteproc();
  const loaded = new Map<string, unknown>();
  const locale = loadLocale('en-US');
  const system = {
    retrieveLocale: (name: string) => locale.texts[name] ?? '',
    retrieveItem: (id: string) => loaded.get(id),
  };
  const engine = new Engine(system, withoutSort(loadStyle(styleName).xml), 'en-US', true);
  engine.setOutputFormat(FORMAT_NAME);
  return (items) => {
    const ids = items.map((_, index) => `entry-${index}`);
    for (const [index, item] of items.entries()) loaded.set(ids[index], engineItem(item, ids[index], 'en-US'));
    engine.updateItems([]);
    engine.updateItems([...ids], true);
    const made = engine.makeBibliography();
    const lines = new Map((made ? made[1] : []).map((line) => line.trim().split(ID_END) as [string, string]));
    return ids.map((id) => plainText(lines.get(id) ?? ''));
  };
}

const name = fc.constantFrom(
  { family: 'Sari', given: 'D.' },
  { family: 'Sari', given: 'Dewi' },
  { family: 'Müller', given: 'A.' },
  { family: 'Gogh', given: 'V.', 'non-dropping-particle': 'van' },
  { family: 'van Gogh', given: 'V.' },
  { literal: 'BPS' },
  { literal: 'Sari' },
);
const names = fc.array(name, { minLength: 1, maxLength: 4 });
const date = fc.constantFrom<CslItem['issued']>(
  { 'date-parts': [[2020]] },
  { 'date-parts': [[2020, 5]] },
  { 'date-parts': [[2021]] },
  { 'date-parts': [['2020']] },
  { literal: 'n.d.' },
  { raw: '2020' },
  {},
);
const work = fc.record(
  {
    type: fc.constantFrom('book' as const, 'article-journal' as const, 'chapter' as const, 'report' as const),
    title: fc.constantFrom('Arsip', 'Rak', 'Zat'),
    author: names,
    editor: names,
    issued: date,
  },
  { requiredKeys: ['type', 'title'] },
);

describe('a whole engine', () => {
  it.each(['apa', 'chicago'])(
    'prints the same in %s',
    (style) => {
      const styler = createStyler(loadStyle(style), loadLocale('en-US'));
      const linesOfWholeEngine = wholeEngine(style);
      fc.assert(
        fc.property(fc.array(work, { minLength: 2, maxLength: 7 }), (works) => {
          const items = works.map(itemOf) as CslItem[];
          expect(styler.format(items).map(({ text }) => text)).toEqual(linesOfWholeEngine(items));
        }),
        { numRuns: Number(process.env['PUSTAKA_RUNS'] ?? 25), seed: 13 },
      );
    },
    120_000,
  );
});
