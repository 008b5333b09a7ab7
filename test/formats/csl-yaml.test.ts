// CSL-YAML both ways: the forms that people write, faults with path and place, what comes back, and what pandoc makes of it.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../src/csl/item.js';
import { edtfText, readEdtf } from '../../src/formats/csl-yaml/edtf.js';
import { markdownText, plainText, richText } from '../../src/formats/csl-yaml/markdown-text.js';
import { yamlText } from '../../src/formats/csl-yaml/yaml-text.js';
import { readItems } from '../../src/formats/read-items.js';
import { writeCslYaml } from '../../src/formats/write-csl-yaml.js';
import { InputError } from '../../src/text/errors.js';
import { anyItem, line, RUNS, SEED } from './generated-items.js';

const read = (yaml: string) => readItems(yaml, 'csl-yaml', 'x.yaml');
const itemsOf = async (yaml: string) => (await read(yaml)).items;

describe('round trip', () => {
  it('keeps every value of every item', async () => {
    const property = fc.asyncProperty(anyItem, line, async (item, key) => {
      const items = [{ ...item, custom: { [key]: [1, true, null, '1', { [key]: 'no' }] } }, item];
      expect(await itemsOf(writeCslYaml(items))).toEqual(items);
    });
    await fc.assert(property, { numRuns: RUNS, seed: SEED });
  }, 120_000);

  it('keeps any text', async () => {
    const property = fc.asyncProperty(fc.string({ unit: 'binary' }), async (title) => {
      const items: CslItem[] = [{ id: 'a', type: 'book', title, custom: { [title]: title } }];
      expect(await itemsOf(writeCslYaml(items))).toEqual(items);
    });
    await fc.assert(property, { numRuns: RUNS, seed: SEED });
  }, 120_000);
});

describe('what people write', () => {
  const book = { id: 'a', type: 'book' };
  it.each<[what: string, yaml: string, item: object]>([
    ['a bare list', '- id: a\n  type: book', {}],
    ['a list of references', 'references:\n- id: a\n  type: book', {}],
    ['one item', 'id: a\ntype: book', {}],
    ['front matter', '---\ntitle: Tulisan\nreferences:\n- {id: a, type: book}\n---\n\nTeks: *satu*', {}],
    ['a block further down', '---\ntitle: x\n---\n\nTeks\n\n---\nreferences:\n- {id: a, type: book}\n...\n', {}],
    ['a byte order mark and CRLF', '\ufeff---\r\nreferences:\r\n- id: a\r\n  type: book\r\n...\r\n', {}],
    ['a title that is a number', '- {id: a, type: book, title: 1984}', { title: '1984' }],
    ['a title that is a date', '- {id: a, type: book, title: 2020-01-02}', { title: '2020-01-02' }],
    [
      'words that YAML 1.1 takes for booleans',
      '- {id: a, type: book, title: on, language: no}',
      { title: 'on', language: 'no' },
    ],
    ['a word that is a boolean', '- {id: a, type: book, title: true}', { title: 'true' }],
    ['a bare number', '- {id: a, type: book, volume: 7}', { volume: 7 }],
    ['a number with a nought', '- {id: a, type: book, issue: 007}', { issue: '007' }],
    ['nothing', '- {id: a, type: book, title: , note: ~, edition: null}', {}],
    ['an id that is a number', '- {id: 12, type: book}', { id: '12' }],
    [
      'small letters',
      '- {id: a, type: book, doi: 10.1/x, url: "https://a.example"}',
      { DOI: '10.1/x', URL: 'https://a.example' },
    ],
    [
      'emphasis',
      '- {id: a, type: book, title: "*a* **b** H~2~O x^2^"}',
      { title: '<i>a</i> <b>b</b> H<sub>2</sub>O x<sup>2</sup>' },
    ],
    [
      'spans',
      '- {id: a, type: book, title: "[a b]{.nocase} [c]{.smallcaps}"}',
      { title: '<span class="nocase">a b</span> <span style="font-variant:small-caps;">c</span>' },
    ],
    [
      'marks that are only marks',
      '- {id: a, type: book, title: "C\\\\*-alg a_b [z] 2 * 3 * 4"}',
      { title: 'C*-alg a_b [z] 2 * 3 * 4' },
    ],
    ['a folded text', '- id: a\n  type: book\n  title: >\n    satu\n    dua\n', { title: 'satu dua\n' }],
    [
      'a name mapping without a list',
      '- {id: a, type: book, author: {family: Halim, given: Maya}}',
      { author: [{ family: 'Halim', given: 'Maya' }] },
    ],
    [
      'printed names',
      '- {id: a, type: book, author: ["Halim, Maya", Depdiknas]}',
      { author: [{ family: 'Halim', given: 'Maya' }, { literal: 'Depdiknas' }] },
    ],
    [
      'a name that is a number',
      '- {id: a, type: book, author: [{literal: 007}, {family: 50, given: Cent}]}',
      { author: [{ literal: '007' }, { family: '50', given: 'Cent' }] },
    ],
    [
      'flags',
      '- {id: a, type: book, author: [{family: X, comma-suffix: true}]}',
      { author: [{ family: 'X', 'comma-suffix': true }] },
    ],
    ['a date in EDTF', '- {id: a, type: book, issued: 2020-03-31}', { issued: { 'date-parts': [[2020, 3, 31]] } }],
    [
      'a date with a time',
      '- {id: a, type: book, accessed: 2020-03-31T10:00:00Z}',
      { accessed: { 'date-parts': [[2020, 3, 31]] } },
    ],
    [
      'an alias of what stands elsewhere',
      'words: &t Arsip\nreferences: [{id: a, type: book, title: *t}]',
      { title: 'Arsip' },
    ],
    ['a year', '- {id: a, type: book, issued: 2020}', { issued: { 'date-parts': [[2020]] } }],
    ['a range', '- {id: a, type: book, issued: 2020-03/2021}', { issued: { 'date-parts': [[2020, 3], [2021]] } }],
    ['a season', '- {id: a, type: book, issued: 2020-22}', { issued: { 'date-parts': [[2020]], season: 2 } }],
    ['circa', '- {id: a, type: book, issued: 2020~}', { issued: { 'date-parts': [[2020]], circa: true } }],
    [
      'date parts',
      '- {id: a, type: book, issued: {date-parts: [[2020, 3]]}}',
      { issued: { 'date-parts': [[2020, 3]] } },
    ],
    [
      'flat date parts',
      '- {id: a, type: book, issued: {date-parts: [2020, 3]}}',
      { issued: { 'date-parts': [[2020, 3]] } },
    ],
    [
      'year and month',
      '- {id: a, type: book, issued: {year: 2020, month: 3}}',
      { issued: { 'date-parts': [[2020, 3]] } },
    ],
    [
      'a list of years',
      '- {id: a, type: book, issued: [{year: 2020}, {year: 2021}]}',
      { issued: { 'date-parts': [[2020], [2021]] } },
    ],
    ['a list of parts', '- {id: a, type: book, issued: [2020, 3]}', { issued: { 'date-parts': [[2020, 3]] } }],
    ['a date in words', '- {id: a, type: book, issued: in press}', { issued: { literal: 'in press' } }],
    ['a literal date', '- {id: a, type: book, issued: {literal: 2020?}}', { issued: { literal: '2020?' } }],
    ['other dates of pandoc', '- {id: a, type: book, issued: {other: t.t.}}', { issued: { literal: 't.t.' } }],
    ['an alias', '- {id: a, type: book, title: &t Arsip, title-short: *t}', { title: 'Arsip', 'title-short': 'Arsip' }],
    [
      'merge keys, which are no part of it',
      '- {id: a, type: book, <<: {title: x}}',
      { custom: { '<<': { title: 'x' } } },
    ],
    ['tags, which mean nothing', '- {id: a, type: book, title: !!js/function "x"}', { title: 'x' }],
    [
      'a key of Object.prototype',
      '- {id: a, type: book, __proto__: {title: x}, toString: y}',
      { custom: JSON.parse('{"__proto__":{"title":"x"},"toString":"y"}') },
    ],
  ])('%s', async (_, yaml, item) => {
    const [first] = await itemsOf(yaml);
    expect(first).toEqual({ ...book, ...item });
    expect(Object.getPrototypeOf(first)).toBe(Object.prototype);
  });
});

describe('faults', () => {
  const placesOf = async (yaml: string) =>
    (await read(yaml)).findings.map(({ code, message, span }) => [
      code,
      message.split(': ')[0],
      yaml.slice(span?.start, span?.end),
    ]);

  it.each<[what: string, yaml: string, findings: unknown[][]]>([
    [
      'a name',
      'references:\n- id: a\n  type: book\n  author:\n  - family: [x]\n',
      [['invalid-csl', 'references[0].author[0].family', '[x]']],
    ],
    ['a type', '- id: a\n  type: bok\n', [['invalid-csl', '[0].type', 'bok']]],
    ['an unknown key', '- id: a\n  type: book\n  colour: red\n', [['invalid-csl', '[0].colour', 'red']]],
    ['an entry that is none', '- id: a\n  type: book\n- just text\n', [['invalid-item', '[1]', 'just text']]],
    ['a key that stands twice', '- id: a\n  type: book\n  title: x\n  title: y\n', [['invalid-csl', '[0].title', 'y']]],
    [
      'no references',
      'title: x\n',
      [['no-entries', 'No references found; expected a list of items, or a mapping with "references:"', 'title: x\n']],
    ],
    ['no references by intent', 'references: []\n', []],
  ])('%s', async (_, yaml, findings) => {
    expect(await placesOf(yaml)).toEqual(findings);
  });

  it('keeps the neighbours of an entry that is not YAML', async () => {
    const { items, findings } = await read('- id: a\n  type: book\n  title: "x" y\n- id: b\n  type: map\n');
    expect(items.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(findings[0]).toMatchObject({ code: 'invalid-yaml', severity: 'error' });
  });

  it('names file, line and column where nothing is YAML', async () => {
    await expect(read('%@! {\n"')).rejects.toThrow(InputError);
    await expect(read('references:\n  - "a\n')).rejects.toThrow(/^x\.yaml:\d+:\d+: This is not YAML/);
  });

  it.each(['[', '{', '- ', 'a: ', '? '])('refuses a hundred thousand %j', async (opener) => {
    await expect(read(opener.repeat(100_000))).rejects.toThrow('Nested deeper than 64 levels');
  });

  it('refuses steps without end', async () => {
    const steps = Array.from({ length: 80 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    await expect(read(steps)).rejects.toThrow('Nested deeper than 64 levels');
  });

  it('refuses a file that aliases multiply', async () => {
    const lists = Array.from(
      { length: 25 },
      (_, n) => `  l${n + 1}: &l${n + 1} [${Array(9).fill(`*l${n}`).join(',')}]`,
    );
    await expect(read(`- id: a\n  type: book\n  l0: &l0 [x]\n${lists.join('\n')}`)).rejects.toThrow('Aliases');
  });

  it('places twenty thousand faults of one item in linear time', async () => {
    const keys = Array.from({ length: 20_000 }, (_, n) => `  x${n}: y\n`).join('');
    const started = performance.now();
    const { items, findings } = await read(`- id: a\n  type: book\n${keys}`);
    expect([items.length, findings.length]).toEqual([1, 20_000]);
    expect(performance.now() - started).toBeLessThan(15_000);
  }, 60_000);

  it('follows no alias into itself', async () => {
    const { items } = await read('- id: a\n  type: book\n  custom: &c {x: *c}\n');
    expect(items).toHaveLength(1);
  });

  it('reads marks without end in linear time', async () => {
    for (const mark of ['*a', '[', '^a', '~a ', '_a', '\\', '<i>', '</i>', '**']) {
      const started = performance.now();
      const items: CslItem[] = [{ id: 'a', type: 'book', title: mark.repeat(25_000) }];
      expect(await itemsOf(writeCslYaml(items))).toEqual(items);
      richText(mark.repeat(25_000));
      expect(performance.now() - started).toBeLessThan(8000);
    }
  }, 60_000);
});

describe('texts', () => {
  it.each([
    ['<i>a</i> b', '*a* b'],
    ['<b>a</b>', '**a**'],
    ['x<sup>2</sup>', 'x^2^'],
    ['H<sub>2</sub>O', 'H~2~O'],
    ['<sc>a</sc>', '[a]{.smallcaps}'],
    ['<span class="nocase">a b</span>', '[a b]{.nocase}'],
    ['<span style="font-variant:small-caps;">a</span>', '[a]{.smallcaps}'],
    ['<span style="font-variant: small-caps;">a</span>', '[a]{.smallcaps}'],
    ['<i>a <b>b</b></i>', '*a **b***'],
    ['<i> a</i>', '\\<i> a\\</i>'],
    ['<sup>a b</sup>', '\\<sup>a b\\</sup>'],
    ['<i>a', '\\<i>a'],
    ['<script>', '\\<script>'],
    ['snake_case _x', 'snake_case \\_x'],
    ['a -- b ... c', 'a -\\- b .\\.\\. c'],
    ['it\'s "q"', 'it\\\'s \\"q\\"'],
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['12. a', '12\\. a'],
    ['(a) b', '\\(a) b'],
    ['a\n- b', 'a\n\\- b'],
    ['&amp; & @x [y] $z$', '\\&amp; & \\@x \\[y\\] \\$z\\$'],
  ])('writes %j as %j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
    expect(plainText(markdown)).not.toContain('\\');
  });

  it.each([
    ['Arsip dan peta', 'Arsip dan peta'],
    ['no', '"no"'],
    ['Null', '"Null"'],
    ['7', '"7"'],
    ['2020-01-02', '"2020-01-02"'],
    ['a: b', '"a: b"'],
    ['a:', '"a:"'],
    ['a #b', '"a #b"'],
    ['@a', '"@a"'],
    ['a\u2028b\u0085', '"a\\u2028b\\u0085"'],
    ['', '""'],
    ['a ', '"a "'],
    ['\ud800', '"\ufffd"'],
    ['字', '字'],
  ])('writes the scalar %j as %s', (text, yaml) => {
    expect(yamlText(text)).toBe(yaml);
  });

  it.each([
    ['2020', { 'date-parts': [[2020]] }],
    ['-0044-03', { 'date-parts': [[-44, 3]] }],
    ['0033-04-03', { 'date-parts': [[33, 4, 3]] }],
    [
      '2020-03/2021-04-01',
      {
        'date-parts': [
          [2020, 3],
          [2021, 4, 1],
        ],
      },
    ],
    ['2020-24', { 'date-parts': [[2020]], season: 4 }],
    ['2020-21~', { 'date-parts': [[2020]], season: 1, circa: true }],
    ['2020-03~', { 'date-parts': [[2020, 3]], circa: true }],
  ])('writes and reads the date %s', (edtf, date) => {
    expect(readEdtf(edtf)).toEqual(date);
    expect(edtfText(date)).toBe(edtf);
  });

  it.each([
    [{ literal: 'x' }],
    [{ raw: 'x' }],
    [{ 'date-parts': [['2020']] }],
    [{ 'date-parts': [[2020, 13]] }],
    [{ 'date-parts': [[12345]] }],
    [{ 'date-parts': [[2020], [2021]], circa: true }],
    [{ 'date-parts': [[2020, 3]], season: 1 }],
    [{ 'date-parts': [[2020]], circa: 1 }],
    [{ 'date-parts': [[-0]] }],
  ])('writes %j as a mapping', (date) => {
    expect(edtfText(date)).toBeUndefined();
  });

  it.each(['2020-13', '2020-3', 'x', '', '2020/2021/2022', '2020/..', '20200'])('reads %j as no EDTF', (text) => {
    expect(readEdtf(text)).toBeUndefined();
  });
});

const PANDOC = spawnSync('pandoc', ['--version']).status === 0;

/** The items that pandoc reads out of CSL-YAML as a document's front matter. */
function pandocItems(yaml: string): Record<string, unknown>[] {
  const folder = mkdtempSync(join(tmpdir(), 'csl-yaml-'));
  try {
    writeFileSync(join(folder, 'x.md'), yaml);
    return JSON.parse(
      execFileSync('pandoc', ['-f', 'markdown', '-t', 'csljson', join(folder, 'x.md')], { encoding: 'utf8' }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.skipIf(!PANDOC)('pandoc', () => {
  it('reads the same items', () => {
    const items: CslItem[] = [
      {
        id: 'halim_2020',
        type: 'article-journal',
        title: '"Arsip" – it\'s <i>satu</i> dua: 5 < 6 & $x$ @foo [z] a<sup>2</sup> #h `c` -- 10~20 a\\b C*-alg ...',
        'title-short': '# no',
        author: [{ family: 'Halim_', given: "M'aya" }, { literal: 'no' }],
        volume: '7',
        issue: '007',
        page: '101-118',
        edition: '1.',
        genre: '- x',
        keyword: '1986. x',
        language: 'no',
        note: '2020-01-02',
        DOI: '10.1234/a_b(c)<d>*e*',
        URL: 'https://a.example/x_y_z?a=b&c=*d*#f',
        issued: {
          'date-parts': [
            [2020, 3],
            [2021, 4],
          ],
        },
        accessed: { 'date-parts': [[2020, 3, 1]] },
      },
      { id: 'b', type: 'book', title: 'true', issued: { 'date-parts': [[2020]], circa: true } },
    ];
    expect(pandocItems(writeCslYaml(items))).toEqual(items);
  });
});
