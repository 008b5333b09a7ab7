// BibTeX both ways: every row of the two tables, every entry type and language, and what we write read back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CslItem, ITEM_TYPES } from '../../src/csl/item.js';
import { MONTH_MACROS } from '../../src/formats/bibtex/dates.js';
import { ENTRY_TYPES, entrySubtype, ITEM_TYPE_OF_ENTRY } from '../../src/formats/bibtex/entry-types.js';
import { letterSuffix, safeKey, uniqueKeys } from '../../src/formats/bibtex/keys.js';
import { BABEL_NAMES, babelName, languageCode } from '../../src/formats/bibtex/languages.js';
import { texText } from '../../src/formats/bibtex/tex-text.js';
import { parseForced } from '../../src/formats/citation-js.js';
import { readItems } from '../../src/formats/read-items.js';
import { writeBibtex } from '../../src/formats/write-bibtex.js';
import { readRows } from './rows.js';

interface ReadRow {
  readonly name: string;
  readonly bibtex: string;
  readonly items: CslItem[];
  readonly codes?: string[];
}

interface WriteRow {
  readonly name: string;
  readonly item: CslItem;
  readonly lines: string[];
}

const back = async (items: readonly CslItem[]) => (await readItems(writeBibtex(items), 'bibtex', 'x.bib')).items;

describe('reading', () => {
  it.each(readRows<ReadRow>('bibtex-read.jsonl'))('$name', async ({ bibtex, items, codes = [] }) => {
    const read = await readItems(bibtex, 'bibtex', 'x.bib');
    expect(read.items).toEqual(items);
    expect(read.findings.map(({ code }) => code)).toEqual(codes);
  });

  it('says where a broken entry stands', async () => {
    const text = '@book{a, title={A}}\n@book{b, title={B\n@book{c, title={C}}';
    const { findings } = await readItems(text, 'bibtex', 'x.bib');
    expect(text.slice(findings[0].span?.start, findings[0].span?.end)).toBe('@book{b, title={B\n');
  });

  it.each(['{', '}', '@a{k,', '@string{a=a#a}', '\\', '$', 'x and ', '"', '%\n', '@comment{'])(
    'stays linear in a long run of %j',
    async (piece) => {
      const started = performance.now();
      await readItems(`@book{k, title={${piece.repeat(60_000)}}}`, 'bibtex', 'x.bib');
      await readItems(piece.repeat(60_000), 'bibtex', 'x.bib');
      expect(performance.now() - started).toBeLessThan(10_000);
    },
    30_000,
  );

  it.each([
    ['bathesis', "Bachelor's thesis"],
    ['candthesis', 'Candidate thesis'],
    ['mathesis', "Master's thesis"],
    ['phdthesis', 'PhD thesis'],
    ['resreport', 'Research report'],
    ['techreport', 'Technical report'],
  ])('reads the kind %s as %s', async (type, genre) => {
    const { items } = await readItems(`@thesis{a, type={${type}}}`, 'bibtex', 'x.bib');
    expect(items[0].genre).toBe(genre);
  });

  it('does not let strings double without end', async () => {
    const doubling = Array.from({ length: 60 }, (_, n) => `@string{a${n + 1} = a${n} # a${n}}`).join('\n');
    const { items } = await readItems(`@string{a0 = "xx"}\n${doubling}\n@book{k, title = a60}`, 'bibtex', 'x.bib');
    expect(String(items[0].title).length).toBeLessThan(200_000);
  });
});

describe('writing', () => {
  it.each(readRows<WriteRow>('bibtex-write.jsonl'))('$name', ({ item, lines }) => {
    const written = writeBibtex([item])
      .split('\n')
      .map((line) => line.trim());
    for (const line of lines) expect(written).toContain(line);
  });

  it.each(ITEM_TYPES)('brings %s back', async (type) => {
    const items: CslItem[] = [{ id: 'a', type, title: 'T' }];
    expect(await back(items)).toEqual(items);
  });

  it.each(Object.entries(ITEM_TYPE_OF_ENTRY))('reads @%s as %s', async (entry, type) => {
    const { items } = await readItems(`@${entry}{a, title={T}}`, 'bibtex', 'x.bib');
    expect(items[0].type).toBe(type);
  });

  it.each(Object.entries(ENTRY_TYPES))('has an entry type for %s that reads back with its subtype', (type, entry) => {
    const plain = ITEM_TYPE_OF_ENTRY[entry];
    expect(plain).toBeDefined();
    expect(entrySubtype(type as CslItem['type']) === undefined).toBe(plain === type);
  });

  it.each(MONTH_MACROS.map((macro, index) => [index + 1, macro] as const))(
    'writes month %i as %s',
    async (month, macro) => {
      const items: CslItem[] = [{ id: 'a', type: 'article-journal', issued: { 'date-parts': [[2020, month]] } }];
      expect(writeBibtex(items)).toContain(`month = ${macro},`);
      expect(await back(items)).toEqual(items);
    },
  );

  it.each(Object.entries(BABEL_NAMES))('knows %s as %s', (code, name) => {
    expect(babelName(code)).toBe(name);
    expect(languageCode(name)).toBe(code);
  });

  it.each([
    ['bahasa', 'id'],
    ['bahasai', 'id'],
    ['bahasam', 'ms'],
    ['indon', 'id'],
    ['malaysian', 'ms'],
    ['melayu', 'ms'],
    ['ngerman', 'de'],
    ['naustrian', 'de-AT'],
    ['austrian', 'de-AT'],
    ['francais', 'fr'],
    ['usenglish', 'en-US'],
    ['ukenglish', 'en-GB'],
    ['hungarian', 'hu'],
    ['norwegian', 'nb'],
    ['slovenian', 'sl'],
    ['castilian', 'es'],
    ['brazil', 'pt-BR'],
    ['klingon', 'klingon'],
  ])('reads the language %s as %s', (name, code) => {
    expect(languageCode(name)).toBe(code);
  });

  it.each([
    ['<i>x</i>', '\\textit{x}'],
    ['<b>x</b>', '\\textbf{x}'],
    ['<sup>x</sup>', '\\textsuperscript{x}'],
    ['<sub>x</sub>', '\\textsubscript{x}'],
    ['<sc>x</sc>', '\\textsc{x}'],
    ['<span class="nocase">x</span>', '{x}'],
    ['<span style="font-variant:small-caps;">x</span>', '\\textsc{x}'],
    ['<span style="font-variant: small-caps;">x</span>', '\\textsc{x}'],
    ['<i>a <b>b</b> c</i>', '\\textit{a \\textbf{b} c}'],
    ['<i>a <b>b</i> c', '\\textit{a <b>b} c'],
    ['<script>x</script>', '<script>x</script>'],
    ['</i>x<i>', '</i>x<i>'],
    ['a -- b --- c', 'a -{}- b -{}-{}- c'],
    ["``a''", "`{}`a'{}'"],
  ])('writes %j as %s', (text, tex) => {
    expect(texText(text)).toBe(tex);
  });

  it.each([
    ['https://a.example/x', 'url'],
    ['ftp://a.example/x', 'url'],
    ['www.a.example/x', 'url'],
    ['www.a.example:8080/x', 'url'],
    ['javascript:alert(1)', 'howpublished'],
    ['data:text/html,x', 'howpublished'],
    ['VBScript:x', 'howpublished'],
  ])('writes the link %s into %s', (URL, field) => {
    expect(writeBibtex([{ id: 'a', type: 'webpage', URL }])).toContain(`  ${field} = {`);
  });

  it('gives equal keys letters, without regard to case', () => {
    expect(uniqueKeys(['a', 'A', 'a', 'ab', 'a'])).toEqual(['a', 'Aa', 'ac', 'ab', 'ad']);
    expect(new Set(uniqueKeys(Array.from({ length: 60 }, () => 'x'))).size).toBe(60);
    expect([0, 25, 26, 51, 52].map(letterSuffix)).toEqual(['a', 'z', 'aa', 'az', 'ba']);
    expect(safeKey('ßæÆœŒøØłŁđĐıþÞ')).toBe('ssaeAEoeOEoOlLdDithTh');
  });

  it('is read by Citation.js as the same items', () => {
    const items: CslItem[] = [
      {
        id: 'a',
        type: 'article-journal',
        title: 'Literasi & 5% “x”',
        author: [{ family: 'Putra', given: 'Bagas' }],
        'container-title': 'Jurnal_A',
        volume: '7',
        issue: '2',
        page: '1-9',
        DOI: '10.1/a_b',
        URL: 'https://a.example/a_b?x=1&y=%20',
        issued: { 'date-parts': [[2021, 8]] },
      },
    ];
    const [{ 'citation-key': _, ...read }] = parseForced(writeBibtex(items), '@biblatex/text');
    expect(read).toEqual(items[0]);
  });

  it('brings any text back', async () => {
    const text = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .map((value) => value.replace(/[\p{Cc}\s\u00a0]+/gu, ' ').trim());
    const property = fc.asyncProperty(text, text, async (title, place) => {
      fc.pre(title !== '' && place !== '' && !/[<>]/.test(title + place));
      const items: CslItem[] = [{ id: 'a', type: 'book', title, 'publisher-place': place }];
      expect(await back([...items, ...items])).toEqual([...items, { ...items[0], id: 'aa' }]);
    });
    await fc.assert(property, { numRuns: 300, seed: 7 });
  });
});
