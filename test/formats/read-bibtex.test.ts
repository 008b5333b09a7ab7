// The BibTeX reader's parts: every row of its tables, TeX, names and dates out of fixtures, findings with their places, and
// texts made to slow it down or break it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARCHIVES, GENRE_OF_ENTRY, GENRES, STATUSES, UPKEEP_FIELDS } from '../../src/formats/bibtex/entry-words.js';
import { languageCode } from '../../src/formats/bibtex/languages.js';
import { MONTH_WORDS, readDateField, readYearMonth, SEASON_WORDS } from '../../src/formats/bibtex/read-dates.js';
import { readNames } from '../../src/formats/bibtex/read-names.js';
import { readTex } from '../../src/formats/bibtex/read-tex.js';
import { JOURNAL_STRINGS } from '../../src/formats/bibtex/strings.js';
import {
  ACCENTS,
  BARE_ACCENTS,
  DROPPED_ARGUMENTS,
  FONT_SWITCHES,
  JOURNAL_COMMANDS,
  MARKUP,
  MATH_ACCENTS,
  SIGN_COMMANDS,
  SILENT_COMMANDS,
  SYMBOLS,
} from '../../src/formats/bibtex/tex-symbols.js';
import { verbatimText } from '../../src/formats/bibtex/verbatim.js';
import { readBibtex } from '../../src/formats/read-bibtex.js';
import { createDocument, positionAt } from '../../src/text/document.js';
import { readTable } from './tables.js';

const itemOf = (fields: string, type = 'book') => readBibtex(`@${type}{a, ${fields}}`).items[0];

describe('TeX', () => {
  it.each(readTable('bibtex-tex.tsv'))('%s is %s', (tex, text = '') => {
    expect(readTex(tex)).toEqual({ text, unknown: [] });
  });

  it.each(readTable('bibtex-symbols.tsv'))('\\%s is %s', (name, character) => {
    expect(readTex(`a\\${name}{}b`).text).toBe(`a${character}b`);
  });

  it('has an expected character for every symbol', () => {
    expect(readTable('bibtex-symbols.tsv').map(([name]) => name)).toEqual(Object.keys(SYMBOLS));
  });

  it.each(readTable('bibtex-accents.tsv'))('\\%s over %s is %s', (accent, letter, character) => {
    const braced = readTex(`a\\${accent}{${letter}}b`).text;
    expect(braced).toBe(`a${character}b`);
    expect(readTex(`{\\${accent} ${letter}}b`).text).toBe(`${character}b`);
  });

  it('has an expected letter for every accent', () => {
    expect(readTable('bibtex-accents.tsv').map(([accent]) => accent)).toEqual(Object.keys(ACCENTS));
  });

  it.each([
    ['acute', 'x́'],
    ['bar', 'x̄'],
    ['breve', 'x̆'],
    ['check', 'x̌'],
    ['ddot', 'ẍ'],
    ['dot', 'ẋ'],
    ['grave', 'x̀'],
    ['hat', 'x̂'],
    ['mathring', 'x̊'],
    ['overline', 'x̅'],
    ['tilde', 'x̃'],
    ['vec', 'x⃗'],
    ['widehat', 'x̂'],
    ['widetilde', 'x̃'],
  ])('puts the math accent %s over a letter', (accent, letter) => {
    expect(Object.keys(MATH_ACCENTS)).toContain(accent);
    expect(readTex(`$\\${accent}{x}$`).text.normalize('NFD')).toBe(letter.normalize('NFD'));
  });

  it.each(Object.entries(BARE_ACCENTS))('prints the accent %s over nothing as %s', (accent, sign) => {
    expect(sign).toHaveLength(1);
    expect(readTex(`\\${accent}{}x`).text).toBe(`${sign}x`);
  });

  it.each(Object.entries(SIGN_COMMANDS))('reads the sign command %j as %j', (sign, text) => {
    expect([sign, '', ' ', '‖']).toContain(text);
    expect(readTex(`a\\${sign}b`).text).toBe(`a${text}b`);
  });

  it.each(Object.entries(MARKUP))('marks up what \\%s holds', (command, [open, close]) => {
    expect(readTex(`x\\${command}{y}z`)).toEqual({ text: `x${open}y${close}z`, unknown: [] });
    expect(readTex(`x\\${command}{}z`).text).toBe('xz');
  });

  it.each(Object.entries(FONT_SWITCHES))(
    'changes the font at \\%s up to the end of the group',
    (command, [open, close]) => {
      expect(readTex(`x {\\${command} y} z`).text).toBe(`x ${open}y${close} z`);
    },
  );

  it.each([...SILENT_COMMANDS])('prints nothing for \\%s itself', (command) => {
    expect(readTex(`x\\${command}{y}z`)).toEqual({ text: 'xyz', unknown: [] });
  });

  it.each(Object.entries(DROPPED_ARGUMENTS))('drops what \\%s says how to print', (command, count) => {
    expect(readTex(`x\\${command}${'{q}'.repeat(count)}{y}z`)).toEqual({ text: 'xyz', unknown: [] });
  });

  it('names the commands that it does not know', () => {
    expect(readTex('\\foo{a} \\bar b')).toEqual({ text: 'a b', unknown: ['foo', 'bar'] });
  });

  it('has linear time for any text', () => {
    const started = process.cpuUsage();
    for (const piece of [
      '{',
      '}',
      '$',
      '$$',
      '\\',
      '\\em ',
      "\\'{",
      '\\url{',
      '\\textit{',
      '$^{',
      '`',
      '-',
      '\\c{',
      '{\\c ',
    ])
      readTex(piece.repeat(20_000));
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5_000);
  }, 60_000);

  it('never throws and never leaves what opens a group', () => {
    const tex = fc.string({ unit: fc.constantFrom(...'ab {}$\\^_~`\'"-cit&%#'), maxLength: 40 });
    fc.assert(
      fc.property(tex, (text) => {
        const read = readTex(text).text;
        expect(read).toBe(read.trim());
        // braces come only from commands for braces
        if (!/\\[{}]|brace/.test(text)) expect(read).not.toMatch(/[{}]/);
      }),
      { numRuns: 2000, seed: 5 },
    );
  });
});

describe('names', () => {
  it.each(readTable('bibtex-names.tsv'))('%s', (tex, names) => {
    expect(readNames(tex).names).toEqual(JSON.parse(names));
  });
});

describe('dates', () => {
  it.each(readTable('bibtex-dates.tsv'))('%s', (text, date, rest) => {
    expect(readDateField(text)).toEqual({ date: JSON.parse(date), ...(rest === 'rest' && { rest: true }) });
  });

  it.each(readTable('bibtex-months.tsv'))('reads %s as month %s', (word, month) => {
    expect(readYearMonth('2020', word, '').date).toEqual({ 'date-parts': [[2020, Number(month)]] });
    expect(readYearMonth('2020', word.toUpperCase(), '7').date).toEqual({ 'date-parts': [[2020, Number(month), 7]] });
  });

  it('has an expected month for every word', () => {
    expect(readTable('bibtex-months.tsv').map(([word]) => word)).toEqual(Object.keys(MONTH_WORDS));
  });

  it.each([
    ['spring', 1],
    ['summer', 2],
    ['autumn', 3],
    ['fall', 3],
    ['winter', 4],
  ])('reads %s as season %i', (word, season) => {
    expect(Object.keys(SEASON_WORDS)).toContain(word);
    expect(readYearMonth('2020', word, '').date).toEqual({ 'date-parts': [[2020]], season });
  });
});

describe('addresses', () => {
  it.each(readTable('bibtex-verbatim.tsv'))('%s', (tex, text) => {
    expect(verbatimText(tex)).toBe(text);
  });
});

describe('words of biblatex', () => {
  it.each(readTable('bibtex-words.tsv'))('reads %s %s as %s', (kind, word, text) => {
    const read = {
      genre: () => itemOf(`type={${word}}`, 'report').genre,
      entry: () => itemOf('title={T}', word).genre,
      status: () => itemOf(`pubstate={${word}}`).status,
      archive: () => itemOf(`eprint={1}, eprinttype={${word}}`).archive,
      journal: () => itemOf(`journal=${word}`, 'article')['container-title'],
      astronomy: () => itemOf(`journal={\\${word}}`, 'article')['container-title'],
      language: () => languageCode(word),
    }[kind];
    expect(read?.()).toBe(text);
  });

  it('has an expected word for each of them', () => {
    const words = (kind: string) =>
      readTable('bibtex-words.tsv')
        .filter(([of]) => of === kind)
        .map(([, word]) => word);
    expect(words('genre')).toEqual(Object.keys(GENRES));
    expect(words('entry')).toEqual(Object.keys(GENRE_OF_ENTRY));
    expect(words('status')).toEqual(Object.keys(STATUSES));
    expect(words('archive')).toEqual(Object.keys(ARCHIVES));
    expect(words('journal')).toEqual(Object.keys(JOURNAL_STRINGS));
    expect(words('astronomy')).toEqual(Object.keys(JOURNAL_COMMANDS));
  });

  it.each([...UPKEEP_FIELDS])('leaves %s out', (field) => {
    expect(itemOf(`${field}={x}, title={T}`)).toEqual({ id: 'a', type: 'book', title: 'T' });
  });
});

describe('fields under other names', () => {
  it.each(readTable('bibtex-fields.tsv'))('@%s: %s is %s', (type, field, variable, value = 'X') => {
    const names = JSON.stringify([{ literal: 'X' }]);
    const read = itemOf(`${field}={${value}}`, type) as Record<string, unknown>;
    const text = typeof read[variable] === 'object' ? JSON.stringify(read[variable]) : read[variable];
    expect([value, names, JSON.stringify({ 'date-parts': [[Number(value)]] })]).toContain(text);
    expect(read.custom).toBeUndefined();
  });
});

describe('findings', () => {
  const text =
    '@book{a,\n  title = {A \\foo},\n  year = 2001\n  month = nomonth,\n  title = {B}\n}\n@book{b, title = {C\n';
  const { findings } = readBibtex(text);
  const document = createDocument('x.bib', text);
  const told = findings.map(({ message, span }) => `${positionAt(document, span!.start).line}: ${message}`);

  it('stand at the lines of their fields', () => {
    expect(told).toEqual([
      '4: @book{a}: a comma is missing before month',
      '5: @book{a}: title stands twice; the first counts, the other is kept under custom',
      '2: @book{a}: \\foo in title cannot be read; the text without it is taken',
      '4: @book{a}: month nomonth is no month; it is kept under custom',
      '7: @book{b}: its closing bracket is missing; it is read as far as it goes',
      '7: @book{b}: the closing } of title is missing; it is read up to the next field',
    ]);
  });

  it.each([
    [
      'Halim, Maya and others',
      ['@book{c}: author ends in "and others", which CSL cannot say; the names it has are taken for all'],
    ],
    [
      'Halim, Maya and Others',
      ['@book{c}: author ends in "and others", which CSL cannot say; the names it has are taken for all'],
    ],
    ['others', []],
    ['Halim, Maya and {others}', []],
  ])('tell of a name list that is cut short: %s', (author, messages) => {
    expect(readBibtex(`@book{c, author = {${author}}}`).findings.map(({ message }) => message)).toEqual(messages);
  });

  it('have spans inside the text', () => {
    for (const { span } of findings) {
      expect(span!.start).toBeLessThanOrEqual(span!.end);
      expect(span!.end).toBeLessThanOrEqual(text.length);
    }
  });
});

describe('broken and hostile files', () => {
  const sample = [
    '@string{rak = "Rak Buku"}',
    "@article{a, author = {Halim, Maya and {\\'E}tienne van Dijk}, title = {{The} $x^2$ of \\emph{Arsip} -- A}, journal = rak # { Baru},",
    '  year = 2020, month = mar, pages = {1--20}, doi = {10.1/a_b}, crossref = {b}}',
    '@proceedings{b, title = "Prosiding", date = {2001-05/2003-07~}, editor = {A and B and others}, xdata = {x}}',
    '@xdata{x, publisher = {Rak}, keywords = {a, b}} % tail',
    '@comment{ jabref-meta: x; }',
  ].join('\n');

  it('never throw, whatever is cut, doubled or put in', () => {
    const pieces = [
      '{',
      '}',
      '"',
      '@',
      '\\',
      '$',
      '#',
      ',',
      '=',
      '\n',
      ' and ',
      '%',
      '@book{',
      '\0',
      '(',
      ')',
      '\\url{',
      '@comment{',
      '𝒜',
    ];
    const change = fc.tuple(fc.nat(sample.length), fc.nat(30), fc.constantFrom(...pieces), fc.nat(3));
    const property = fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      let text = sample;
      for (const [at, length, piece, how] of changes) {
        const end = at + length;
        if (how === 0) text = text.slice(0, at) + text.slice(end);
        else if (how === 1) text = text.slice(0, end) + text.slice(at);
        else if (how === 2) text = text.slice(0, at) + piece + text.slice(at);
        else text = text.slice(0, end);
      }
      const { items, findings } = readBibtex(text);
      for (const item of items) expect(item.id).not.toBe('');
      for (const { span } of findings) if (span) expect(span.end).toBeLessThanOrEqual(text.length);
    });
    fc.assert(property, { numRuns: 600, seed: 9 });
  });

  it.each([
    '{',
    '@a{',
    '@a{k,\n',
    '\n@a{k,',
    'a#',
    'a=',
    '\n a = {',
    'x and ',
    '- ',
    '-',
    '\t',
    '@comment{@a{',
    '@comment(',
    '%@a{',
    '@a("',
    '@string{a=a#a}',
    '\\url{a} ',
    'a,,',
  ])(
    'take linear time in a long run of %j',
    (piece) => {
      const run = piece.repeat(Math.ceil(20_000 / piece.length));
      const started = process.cpuUsage();
      readBibtex(run);
      readBibtex(`@book{k, title={${run}`);
      readBibtex(`@book{k, author={${run}}, date={${run}}, pages={${run}}, url={${run}}, keywords={${run}}}`);
      // time of the processor: other programs may be at work as well
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(5_000);
    },
    60_000,
  );

  it('do not grow by what they inherit or abbreviate', () => {
    const long = 'x'.repeat(50_000);
    const children = Array.from(
      { length: 2000 },
      (_, index) => `@inbook{c${index}, title={T}, crossref={p}, publisher=s}`,
    );
    const { items } = readBibtex(`@string{s = "${long}"}\n${children.join('\n')}\n@book{p, title={${long}}}`);
    expect(items).toHaveLength(2001);
    const written = items.reduce(
      (sum, item) => sum + String(item['container-title'] ?? '').length + String(item.publisher ?? '').length,
      0,
    );
    expect(written).toBeLessThan(8_000_000);
  });
});
