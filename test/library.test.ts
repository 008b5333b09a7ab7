// The library's own functions, as a program calls them.
import { describe, expect, it, test } from 'vitest';
import {
  format,
  InputError,
  listLocales,
  listStyles,
  loadModel,
  type Markup,
  ModelError,
  parse,
  parseReferences,
  parseWithLists,
  readItems,
  sourceOffset,
  UsageError,
  writeItems,
} from '../src/index.js';

const REFERENCE = 'Wulandari, Rahma. 2019. Pers dan Pemilu. Bandung: Angin Timur.';
const PAGES: readonly (readonly [markup: Markup, text: string])[] = [
  ['plain', `Referensi\n\n${REFERENCE}\n`],
  ['markdown', `## Referensi\n\n- Wulandari, Rahma. 2019. *Pers dan Pemilu*. Bandung: Angin Timur.\n`],
  ['html', `<h2>Referensi</h2><p>Wulandari, Rahma. 2019. <i>Pers dan Pemilu</i>. Bandung: Angin Timur.</p>`],
  ['latex', `\\section*{Referensi}\n\nWulandari, Rahma. 2019. \\emph{Pers dan Pemilu}. Bandung: Angin Timur.\n`],
];

describe('parse', () => {
  test.each(PAGES)('looks through %s and keeps positions', (markup, text) => {
    const [{ reference, segments, item }, ...others] = parse(text, { markup });
    expect([reference.text, others]).toEqual([REFERENCE, []]);
    expect(item).toMatchObject({ title: 'Pers dan Pemilu', type: 'book' });
    const title = segments.find(({ label }) => label === 'title');
    expect(title).toBeDefined();
    const start = sourceOffset(reference, title?.start ?? 0);
    expect(text.slice(start, start + 'Pers dan Pemilu'.length)).toBe('Pers dan Pemilu');
  });

  it('gives nothing for a text without references', () => {
    expect(parse('Hujan turun deras sekali di kampung kami sore itu.')).toEqual([]);
    expect(parse('')).toEqual([]);
  });
});

describe('parseWithLists', () => {
  it('names the section, and says when there is none', () => {
    const [, text] = PAGES[0];
    const { lists, findings } = parseWithLists(text);
    const { heading } = lists[0].section;
    expect(text.slice(heading?.start, heading?.end)).toBe('Referensi');
    expect(findings).toEqual([]);
    expect(parseWithLists('Hujan.').findings).toMatchObject([{ code: 'no-reference-list', severity: 'warning' }]);
  });
});

describe('parseReferences', () => {
  it('gives one result for each line that is not blank', () => {
    const parsed = parseReferences([REFERENCE, '', ` ${REFERENCE.replace('Pers', 'Pers  ')}`]);
    expect(parsed.map(({ reference }) => reference.text)).toEqual([REFERENCE, REFERENCE]);
  });

  // the reference has 62 letters
  it.each([
    ['words', ' kata'.repeat(60_000), 100_000],
    ['characters of two halves', '𝒜'.repeat(60_000), 100_000],
    ['characters of two halves, one cut', `.${'𝒜'.repeat(60_000)}`, 99_999],
  ])('reads a line of any length as far as a reference can go: %s', (_name, more, end) => {
    const text = REFERENCE + more;
    const [{ reference, segments, findings, item }] = parseReferences([text]);
    expect(reference.text).toBe(text);
    expect(item.author).toEqual([{ family: 'Wulandari', given: 'Rahma' }]);
    expect(Math.max(...segments.map((segment) => segment.end))).toBeLessThanOrEqual(end);
    const rest = { code: 'leftover', severity: 'warning', span: { start: end, end: text.length } };
    expect(findings.at(-1)).toMatchObject(rest);
  });

  it('takes a model that was loaded before', () => {
    expect(parseReferences([REFERENCE], { model: loadModel() })).toEqual(parseReferences([REFERENCE]));
  });
});

describe('format', () => {
  const items = () => parseReferences([REFERENCE]).map(({ item }) => item);

  it('takes style and locale', () => {
    expect(format(items(), 'apa')).toEqual(['Wulandari, R. (2019). Pers dan Pemilu. Angin Timur.']);
    expect(format(items(), 'chicago', { locale: 'auto' })).toHaveLength(1);
  });

  const ERRORS: readonly (readonly [style: string, locale: string, error: new (message: string) => Error])[] = [
    ['apaa', 'en-US', UsageError],
    ['apa', 'xx-XX', UsageError],
    ['missing.csl', 'en-US', InputError],
  ];
  test.each(ERRORS)('refuses %s, %s', (style, locale, error) => {
    expect(() => format([], style, { locale })).toThrow(error);
  });

  it('knows every style and locale that it lists', () => {
    for (const { name } of listStyles()) expect(format([], name)).toEqual([]);
    for (const { name } of listLocales()) expect(format([], 'apa', { locale: name })).toEqual([]);
  });
});

describe('readItems and writeItems', () => {
  test.each(['csl-json', 'csl-jsonl', 'bibtex', 'ris'] as const)('go round through %s', async (name) => {
    const [{ item }] = parseReferences([REFERENCE]);
    const { items, findings } = await readItems(writeItems([item], name), name, 'refs');
    expect(findings).toEqual([]);
    expect(items).toMatchObject([{ type: 'book', title: item.title, author: item.author }]);
  });

  it('names the file that cannot be read', async () => {
    await expect(readItems('[{', 'csl-json', 'refs.json')).rejects.toThrow('refs.json:1');
  });
});

describe('loadModel', () => {
  it('says what is wrong with a model', () => {
    expect(() => loadModel('package.json')).toThrow(ModelError);
    expect(() => loadModel('missing.bin')).toThrow(ModelError);
  });
});
