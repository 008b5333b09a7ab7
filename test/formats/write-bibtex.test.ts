// BibTeX and biblatex written: every row of the tables, every entry type, field, role and language.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CslItem, ITEM_TYPES, NAME_VARIABLES } from '../../src/csl/item.js';
import { MONTH_MACROS } from '../../src/formats/bibtex/dates.js';
import { BIBLATEX_FIELDS } from '../../src/formats/bibtex/entry-fields.js';
import { BIBLATEX_TYPES, ENTRY_TYPES, entrySubtype, ITEM_TYPE_OF_ENTRY } from '../../src/formats/bibtex/entry-types.js';
import { letterSuffix, safeKey, uniqueKeys } from '../../src/formats/bibtex/keys.js';
import { BABEL_NAMES, babelName, languageCode } from '../../src/formats/bibtex/languages.js';
import { PARTICLES, texNames } from '../../src/formats/bibtex/names.js';
import { bibtexLosses } from '../../src/formats/bibtex/place-item.js';
import { roleName, roleVariable } from '../../src/formats/bibtex/role-fields.js';
import { texText } from '../../src/formats/bibtex/tex-text.js';
import { TEXT_HELD, variableOfField } from '../../src/formats/bibtex/variable-fields.js';
import { readItems } from '../../src/formats/read-items.js';
import { type BibtexOptions, writeBiblatex, writeBibtex } from '../../src/formats/write-bibtex.js';
import { readRows } from './rows.js';

interface WriteRow {
  readonly name: string;
  readonly item: CslItem;
  readonly lines: string[];
  readonly absent?: string[];
  readonly options?: BibtexOptions;
}

const back = async (items: readonly CslItem[], options?: BibtexOptions) =>
  (await readItems(writeBibtex(items, options), 'bibtex', 'x.bib')).items;

const subtypeOf = (type: CslItem['type'], entry: string): string => {
  const subtype = entrySubtype(type, entry) ?? ITEM_TYPE_OF_ENTRY[entry];
  return { magazine: 'article-magazine', newspaper: 'article-newspaper' }[subtype] ?? subtype;
};

describe('writing', () => {
  it.each(readRows<WriteRow>('bibtex-write.jsonl'))('$name', ({ item, lines, absent = [], options }) => {
    const written = writeBibtex([item], options)
      .split('\n')
      .map((line) => line.trim());
    for (const line of lines) expect(written).toContain(line);
    for (const field of absent) expect(written.filter((line) => line.startsWith(`${field} = `))).toEqual([]);
  });

  it.each(ITEM_TYPES)('brings %s back', async (type) => {
    const genre = type === 'thesis' ? { genre: 'Skripsi' } : {};
    const items: CslItem[] = [{ id: 'a', type, title: 'T', ...genre }];
    expect(await back(items)).toEqual(items);
    expect(await back(items, { dialect: 'biblatex' })).toEqual(items);
  });

  it.each(Object.entries(ENTRY_TYPES))('has an entry type for %s that reads back with its subtype', (type, entry) => {
    const plain = ITEM_TYPE_OF_ENTRY[entry];
    expect(plain).toBeDefined();
    expect(entrySubtype(type as CslItem['type']) === undefined).toBe(plain === type);
  });

  it.each(Object.entries(BIBLATEX_TYPES))('has fields for every biblatex type of %s', (type, entries) => {
    for (const entry of entries) {
      expect(BIBLATEX_FIELDS.get(entry)?.has('title')).toBe(true);
      expect(subtypeOf(type as CslItem['type'], entry)).toBe(type);
    }
  });

  it.each([...PARTICLES])('puts the dropping particle %s behind the given name', (particle) => {
    const name = { family: 'Halim', given: 'Maya', 'dropping-particle': particle };
    expect(texNames([name])).toBe(`Halim, Maya ${particle}`);
  });

  it.each(NAME_VARIABLES)('names the role %s', (variable) => {
    expect(roleVariable(roleName(variable))).toBe(variable);
    const item: CslItem = { id: 'a', type: 'book', [variable]: [{ literal: 'A' }] };
    const holds = variable !== 'container-author';
    expect(bibtexLosses(item, 'biblatex')).toEqual(holds ? [] : ['container-author']);
    expect(bibtexLosses(item, 'bibtex')).toEqual([]);
  });

  it.each([...TEXT_HELD])('holds %s in some entry of either dialect, and writes it', (variable) => {
    const value = variable === 'ISBN' ? '9780306406157' : 'Xyzzy';
    const of = (type: CslItem['type']): CslItem => ({ id: 'a', type, [variable]: value });
    for (const dialect of ['bibtex', 'biblatex'] as const) {
      const type = ITEM_TYPES.find((one) => bibtexLosses(of(one), dialect).length === 0);
      expect(writeBibtex([of(type!)], { dialect })).toContain(value);
    }
  });

  it.each(['archive', 'medium', 'scale', 'section', 'submitted', 'available-date', 'jurisdiction', 'dimensions'])(
    'says that %s is lost',
    (variable) => {
      const item = { id: 'a', type: 'book', [variable]: variable.endsWith('e') ? { raw: 'x' } : 'x' } as CslItem;
      expect(bibtexLosses(item, 'bibtex')).toEqual([variable]);
      expect(bibtexLosses(item, 'biblatex')).toEqual([variable]);
    },
  );

  it('says what one type holds and another does not', () => {
    const of = (type: CslItem['type']): CslItem => ({ id: 'a', type, publisher: 'P', page: '1', ISSN: '0317-8471' });
    expect(bibtexLosses(of('article-journal'), 'biblatex')).toEqual(['publisher']);
    expect(bibtexLosses(of('chapter'), 'biblatex')).toEqual(['ISSN']);
    expect(bibtexLosses(of('chapter'), 'bibtex')).toEqual([]);
  });

  it.each([
    ['paper-conference', 'number', undefined, 'issue'],
    ['paper-conference', 'number', 'LNCS', 'collection-number'],
    ['article-journal', 'number', undefined, 'issue'],
    ['article-journal', 'issue', undefined, 'issue'],
    ['article-journal', 'eid', undefined, 'number'],
    ['book', 'number', undefined, 'collection-number'],
    ['report', 'number', undefined, 'number'],
    ['legal_case', 'institution', undefined, 'authority'],
    ['report', 'institution', undefined, 'publisher'],
    ['thesis', 'school', undefined, 'publisher'],
    ['webpage', 'howpublished', undefined, 'container-title'],
    ['map', 'howpublished', undefined, 'publisher'],
    ['book', 'address', undefined, 'publisher-place'],
    ['book', 'annote', undefined, 'annote'],
    ['article-journal', 'journal', undefined, 'container-title'],
    ['article-journal', 'nothing', undefined, undefined],
  ] as const)('reads in a %s the field %s in series %s as %s', (type, field, series, variable) => {
    expect(variableOfField(type, field, series)).toBe(variable);
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
    ['<b><i>a</b></i>', '\\textbf{<i>a}</i>'],
    ['<i></i>', '\\textit{}'],
    ['a,,b <<c>> ?`d', 'a,{},b <{}<c>{}> ?{}`d'],
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
    expect(safeKey('ßæÆœŒøØłŁđĐıþÞ')).toBe('ssaeAeoeOeoOlLdDithTh');
  });

  it.each([
    ['šukys2020ąžuolas', 'sukys2020azuolas'],
    ['Толстой1869война', 'Tolstoi1869voina'],
    ['Πλάτων', 'Platon'],
    ['ʿAbd al-Raḥmān2019', 'Abdal-Rahman2019'],
    ['東京', 'item'],
    ['indo/1', 'indo/1'],
    ['a,b{c}%d#e\\f"g~h', 'abcdefgh'],
    ['-', 'item'],
  ])('makes the id %s the key %s', (id, key) => {
    expect(safeKey(id)).toBe(key);
  });

  it('writes biblatex under its own name', () => {
    const items: CslItem[] = [{ id: 'a', type: 'thesis', title: 'É' }];
    expect(writeBiblatex(items)).toBe(writeBibtex(items, { dialect: 'biblatex' }));
    expect(writeBiblatex(items, { ascii: true })).toBe(writeBibtex(items, { dialect: 'biblatex', ascii: true }));
    expect(writeBibtex(items)).toBe(writeBibtex(items, { dialect: 'bibtex' }));
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
