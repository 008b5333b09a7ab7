import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DATE_VARIABLES, ITEM_TYPES, NAME_VARIABLES, TEXT_VARIABLES } from '../../src/csl/item.js';
import { LABELS, type SegmentLabel } from '../../src/label/labels.js';
import type { Segment } from '../../src/label/segment.js';
import { normalizeList, normalizeReference, printedReference, tileReference } from '../../src/normalize/index.js';
import { LEAD_WORDS } from '../../src/normalize/lead-words.js';
import { printNames, readNotation } from './fixtures.js';

interface ReferenceRow {
  notation: string;
  item: Record<string, unknown>;
}

const ROWS = readFileSync(new URL('../../fixtures/normalize/references.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as ReferenceRow);

test.each(ROWS)('$notation', ({ notation, item }) => {
  const { text, segments } = readNotation(notation);
  expect(normalizeReference(text, segments).item).toEqual(item);
});

/** Every label goes to a variable of its own, so that nothing labelled is lost. */
const VARIABLE_OF: Partial<Record<SegmentLabel, string>> = {};

test.each(LABELS.filter((label) => label !== 'other'))('a %s segment reaches its variable', (label) => {
  const printed = label === 'issued' || label === 'accessed' ? '2020' : 'Kota 12345678';
  const { item } = normalizeReference(printed, [{ label, start: 0, end: printed.length, confidence: 1 }]);
  expect(item).toHaveProperty([VARIABLE_OF[label] ?? label]);
});

describe('addresses', () => {
  const warningsOf = (notation: string): string[] => {
    const { text, segments } = readNotation(notation);
    const { warnings } = normalizeReference(text, segments);
    return warnings.map(({ code, span }) => `${code} ${text.slice(span?.start, span?.end)}`);
  };

  test.each([
    ['{title|Kota}. {URL|https://d\u043ei.org/10.1/x}', ['deceptive-address \u043ei.org']],
    ['{title|Kota}. {URL|www.\u0430\u0440\u0440.com}', ['deceptive-address \u0430\u0440\u0440.com']],
    ['{title|Kota}. {DOI|https://d\u043ei.org/10.1/x}', ['deceptive-address \u043ei.org']],
    ['{title|Kota}. {DOI|１０.１２３４／ａ}', ['full-width-doi １０.１２３４／ａ']],
    ['{title|Kota}. {URL|https://пример.рф/x}', []],
    ['{title|Kota}. {URL|https://ру.рф/x}', []],
    ['{title|Kota}. {URL|https://a.example/Пекин}', []],
    ['{title|Kota}. {URL|https://müller.example/ü}', []],
    ['{title|K\u043eta}. {DOI|10.1234/a}', []],
  ])('%s is told with %j', (notation, want) => {
    expect(warningsOf(notation)).toEqual(want);
  });
});

describe('leftovers', () => {
  const leftoversOf = (notation: string): string[] => {
    const { text, segments } = readNotation(notation);
    const { findings } = normalizeReference(text, segments);
    return findings.map(({ code, severity, span }) => `${code} ${severity} ${text.slice(span?.start, span?.end)}`);
  };

  test.each([
    ['{author|Ashwood, K.} ({issued|2020}). {title|Kota}.', []],
    ['{title|Kota}. Hadiah buku lama. {issued|2020}', ['leftover info Hadiah buku lama']],
    ['{title|Kota}, Vol. {volume|5}, hlm. {page|1}', []],
    ['{title|Kota} (kiriman), xii + 245 hlm.', ['leftover info kiriman), xii + 245']],
    ['Kota Lama', ['leftover info Kota Lama']],
    ['{genre|Undang-Undang} Kota Lama Nomor {number|1} Tahun {issued|2020} tentang {title|Jalan}', []],
  ])('%s leaves %j', (notation, want) => {
    expect(leftoversOf(notation)).toEqual(want);
  });

  test.each([
    ['{title|Kota} ½ {title|ℝ} Ⅳ, ① & 々', ['leftover info ½', 'leftover info Ⅳ, ① & 々']],
    ['{author|Ashwood, K., dkk.} (Ed.) {issued|n.d.} {title|Kota}', []],
    ['{author|Prof. Dr. H. Abu Salim, M.Ag.} {title|Kota}', ['left-out info Prof. Dr. H', 'left-out info M.Ag']],
    ['{author|Budi Putra1, Sri Wahyuni2*} {title|Kota}', ['left-out info Putra1', 'left-out info Wahyuni2']],
    ['{author|William “Bill” Ashwood} {title|Kota}', ['left-out info Bill']],
    ['{author|Ashwood, K. et al.} {title|Kota}', []],
    ['{author|Ders.} {title|Kota}', []],
    ['{title|Kota}. {issued|2019}, {issued|Mei 2020}', ['left-out info Mei 2020']],
    ['{title|Kota}. {issued|2019a}, {issued|1er Mei 2019}', []],
    ['{title|Kota}. {issued|2019}. {issued|To appear}', ['left-out info To appear']],
    [
      '{title|Kota}. {issued|n.d. 1997}, {accessed|diakses pada hlm. 5 Mei 2020}',
      ['left-out info n.d', 'left-out info hlm'],
    ],
    ['{title|Kota}. {issued|1972 und 1973}', ['left-out info und 1973']],
    ['{title|Kota}. {accessed|5 Mei 2020}. {accessed|7 Juni 2021}', ['left-out info 7 Juni 2021']],
    [
      '{title|Kota}. {accessed|Senin, 5 Mei 2020 pukul 13.20 WIB}',
      ['left-out info Senin', 'left-out info pukul 13.20 WIB'],
    ],
    ['{title|Kota}. {ISBN|978-623-7222-63-7 23}', ['left-out info 23']],
    ['{title|Kota}. {ISSN|14118912}. {DOI|https://doi.org/10.10 00/x y}', []],
    ['{title|Kota}. {edition|Edisi Kedua}, {volume|Vol. 2(3)}, {page|hlm. 4–5}', []],
    ['{title|Kota}. {publisher|Kencana}. {title|Kota}', []],
    ['{title|Kota}. {page|45â€“55}', []],
    ['{genre|UU} tentang {title|Kota}. {title|â€“ Desa}', ['left-out info â€“ Desa']],
    [
      '{genre|UU} No. {number|8} tentang {title|Lahan Berkel anjutan}. {genre|UU} tentang {title|Lahan Berkelanjutan}',
      ['left-out info Lahan Berkelanjutan'],
    ],
    ['{genre|UU} No. {number|8} Tahun {issued|1999} tentang {title|Jalan Kota}. {title|Kota}', ['left-out info Kota']],
  ])('%s leaves %j', (notation, want) => {
    expect(leftoversOf(notation)).toEqual(want);
  });

  test.each([...LEAD_WORDS])('lead word %s is none', (word) => {
    expect(leftoversOf(`{title|Kota} ${word} {publisher|Kencana}`)).toEqual([]);
  });
});

/** Any text with any ordered segments. */
const labelled = fc
  .record({
    text: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.constantFrom(...ROWS.map(({ notation }) => notation)),
    ),
    cuts: fc.array(fc.tuple(fc.nat(140), fc.constantFrom(...LABELS.slice(1))), { maxLength: 12 }),
  })
  .map(({ text, cuts }) => {
    const places = [...cuts].sort((a, b) => a[0] - b[0]);
    const segments = places
      .slice(1)
      .map(([end, label], index) => ({ label, start: places[index][0], end, confidence: 1 }));
    return { text, segments: segments as Segment[] };
  });

describe('for any text and segments', () => {
  test('tiles cover the text without gap, and nothing printed stands in a separator', () => {
    fc.assert(
      fc.property(labelled, ({ text, segments }) => {
        const tiles = tileReference(printedReference(text, segments));
        let position = 0;
        for (const { start, end, kind } of tiles) {
          expect(start).toBe(position);
          expect(end).toBeGreaterThan(start);
          if (kind === 'separator') expect(text.slice(start, end)).not.toMatch(/[a-z\d]/i);
          position = end;
        }
        expect(position).toBe(text.length);
      }),
    );
  });

  test('the item has CSL types and variables only, and no empty text', () => {
    const texts = new Set<string>(TEXT_VARIABLES);
    const names = new Set<string>(NAME_VARIABLES);
    const dates = new Set<string>(DATE_VARIABLES);
    fc.assert(
      fc.property(labelled, ({ text, segments }) => {
        const { type, ...variables } = normalizeReference(text, segments).item;
        expect(ITEM_TYPES).toContain(type);
        for (const [variable, value] of Object.entries(variables)) {
          if (texts.has(variable)) expect(value).toEqual(expect.any(String));
          else expect(names.has(variable) || dates.has(variable)).toBe(true);
        }
      }),
    );
  });

  test('the same input gives the same item', () => {
    fc.assert(
      fc.property(labelled, ({ text, segments }) => {
        expect(normalizeReference(text, segments)).toEqual(normalizeReference(text, segments));
      }),
    );
  });
});

describe('the references of one list', () => {
  const authorsOf = (...notations: string[]): string[] =>
    normalizeList(notations.map(readNotation)).map(({ item }) => printNames(item.author ?? item.editor));

  test.each([['———'], ['----'], ['____'], ['–'], ['Ders.'], ['Dies.'], ['Idem'], ['—.']])(
    '%s takes the author before',
    (dash) => {
      const [, second, third] = authorsOf(
        '{author|Ashwood, K., & Brenner, T.} {issued|2001}. {title|Kota}.',
        `{author|${dash}} {issued|2002}. {title|Desa}.`,
        `{author|${dash}} {issued|2003}. {title|Jalan}.`,
      );
      expect([second, third]).toEqual(['Ashwood|K. ; Brenner|T.', 'Ashwood|K. ; Brenner|T.']);
    },
  );

  test('dashes with further names keep these', () => {
    expect(authorsOf('{author|Ashwood, K.} {title|Kota}.', '{author|———, dan Brenner, T.} {title|Desa}.')[1]).toBe(
      'Ashwood|K. ; Brenner|T.',
    );
  });

  test('dashes that the labeller left out count', () => {
    expect(authorsOf('{author|Ashwood, K.} {title|Kota}.', '———. {issued|2002}. {title|Desa}.')[1]).toBe('Ashwood|K.');
  });

  test('an editor is taken as author', () => {
    const [, second] = normalizeList(
      ['{editor|Ashwood, K.} {title|Kota}.', '{author|———} {title|Desa}.'].map(readNotation),
    );
    expect(printNames(second.item.author)).toBe('Ashwood|K.');
  });

  test('dashes without an author before are told', () => {
    const [{ item, findings }] = normalizeList([readNotation('{author|———} {title|Desa}.')]);
    expect(item.author).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(['repeated-author-missing']);
  });

  test('a title that tells no language is read as its list: Malay names stay whole', () => {
    const malay = ['Kesusasteraan Melayu', 'Tatabahasa Melayu', 'Pantun Melayu'].map((title) => `{title|${title}}.`);
    expect(authorsOf('{author|Yahaya Ismat} {title|Zyx}.')).toEqual(['Ismat|Yahaya']);
    expect(authorsOf('{author|Yahaya Ismat} {title|Zyx}.', ...malay)[0]).toBe('«Yahaya Ismat»');
  });
});
