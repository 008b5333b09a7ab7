// Styled lines: every row of fixtures/formats/styled.jsonl, the lines that a list must give, and text that must stay dead.
import { describe, expect, it, vi } from 'vitest';
import type { CslItem } from '../../src/csl/item.js';
import { withoutSort } from '../../src/formats/styled/style-xml.js';
import { createStyler, type LocaleSource, type StyleSource } from '../../src/formats/styled.js';
import { loadLocale } from '../../src/load/locales.js';
import { loadStyle, STYLE_NAMES } from '../../src/load/styles.js';
import { InputError } from '../../src/text/errors.js';
import { readRows } from './rows.js';

function formatItems(items: readonly CslItem[], style: StyleSource, locale: LocaleSource): string[] {
  return createStyler(style, locale)
    .format(items)
    .map(({ text }) => text);
}

interface StyledRow {
  readonly name: string;
  readonly style: string;
  readonly locale: string;
  readonly item: Omit<CslItem, 'id'>;
  readonly text: string;
}

const rows = readRows<StyledRow>('styled.jsonl');

const stylers = new Map<string, ReturnType<typeof createStyler>>();

function stylerFor(style: string, locale: string) {
  const key = `${style} ${locale}`;
  const styler = stylers.get(key) ?? createStyler(loadStyle(style), loadLocale(locale));
  stylers.set(key, styler);
  return styler;
}

const oneEntry = (item: Omit<CslItem, 'id'>, style = 'apa', locale = 'en-US') =>
  stylerFor(style, locale).format([{ id: 'x', ...item } as CslItem])[0];

describe('every row', () => {
  it.each(rows)('$style $locale $name', ({ style, locale, item, text }) => {
    expect(oneEntry(item, style, locale).text).toBe(text);
  });

  it('covers every style in both languages', () => {
    for (const style of STYLE_NAMES)
      for (const locale of ['en-US', 'id-ID'])
        expect(rows.filter((row) => row.style === style && row.locale === locale)).not.toEqual([]);
  });
});

describe('a list', () => {
  const book: CslItem = { id: 'a', type: 'book', title: 'Arsip', author: [{ literal: 'Wirawan' }], publisher: 'Rak' };

  it('keeps its order, and items of one id', () => {
    const list: CslItem[] = [
      { ...book, title: 'Zat' },
      { ...book, title: 'Abu' },
      { ...book, title: 'Kopi' },
    ];
    const lines = formatItems(list, loadStyle('apa'), loadLocale('en-US'));
    expect(lines.map((line) => /Zat|Abu|Kopi/.exec(line)?.[0])).toEqual(['Zat', 'Abu', 'Kopi']);
  });

  it('tells works of one author and year apart', () => {
    const list: CslItem[] = [1, 2].map((n) => ({ ...book, title: `Arsip ${n}`, issued: { 'date-parts': [[2020]] } }));
    const lines = formatItems(list, loadStyle('chicago'), loadLocale('en-US'));
    expect(lines).toEqual(['Wirawan. 2020a. Arsip 1. Rak.', 'Wirawan. 2020b. Arsip 2. Rak.']);
  });

  it('starts anew with every list', () => {
    const styler = stylerFor('chicago', 'en-US');
    const item: CslItem = { ...book, issued: { 'date-parts': [[2020]] } };
    expect(styler.format([item])).toEqual(styler.format([item]));
    expect(styler.format([])).toEqual([]);
  });

  it('gives an empty line for an item of which nothing can be printed', () => {
    const lines = formatItems([{ id: 'a', type: 'legislation' }, book], loadStyle('chicago'), loadLocale('en-US'));
    expect(lines).toEqual(['', 'Wirawan. n.d. Arsip. Rak.']);
  });

  it.each([
    { 'date-parts': [[2020, 5], [2021]] },
    { 'date-parts': [['20x0']] },
    { 'date-parts': [[2020, 13, 40]] },
    { literal: 't.t.' },
    { raw: 'kapan saja' },
    {},
  ])('lets no date (%j) stop it', (issued) => {
    const lines = stylerFor('apa', 'en-US').format([{ ...book, issued, author: [{ literal: 'Lestari' }] }, book]);
    expect(lines).toHaveLength(2);
    expect(lines[1].text).toBe('Wirawan. (n.d.). Arsip. Rak.');
  });
});

describe('letter case', () => {
  it.each([
    ['id', 'Tata letak rak buku'],
    ['id-ID', 'Tata letak rak buku'],
    ['ms', 'Tata letak rak buku'],
    ['indonesian', 'Tata letak rak buku'],
    ['en', 'Tata Letak Rak Buku'],
    [undefined, 'Tata Letak Rak Buku'],
  ])('of a title in %s', (language, title) => {
    const item = { type: 'book' as const, title: 'Tata letak rak buku', ...(language && { language }) };
    expect(oneEntry(item, 'chicago').text).toContain(title);
  });
});

describe('editions', () => {
  it.each([
    ['2', 'Edisi ke-2', '2nd ed.'],
    ['3rd', 'Edisi ke-3', '3rd ed.'],
    ['Revisi', 'Revisi', 'Revisi'],
  ])('%s', (edition, indonesian, english) => {
    const item = { type: 'book' as const, title: 'Arsip', edition };
    expect(oneEntry(item, 'apa', 'id-ID').text).toContain(`(${indonesian})`);
    expect(oneEntry(item, 'apa', 'ms-MY').text).toContain(`(${indonesian})`);
    expect(oneEntry(item, 'apa', 'en-US').text).toContain(`(${english})`);
  });
});

describe('HTML', () => {
  it('keeps italics and the rich text of titles', () => {
    const { html, text } = oneEntry({ type: 'book', title: 'Kisah <i>Homo</i> & H<sub>2</sub>O m²', publisher: 'R&D' });
    expect(html).toContain(
      '<i>Kisah <span style="font-style:normal;">Homo</span> &#38; H<sub>2</sub>O m<sup>2</sup></i>',
    );
    expect(html).toContain('R&#38;D');
    expect(text).toContain('Kisah Homo & H2O m². ');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<i onclick="alert(1)">x</i>',
    '<span style="position:fixed">x</span>',
    '"><svg/onload=alert(1)>',
    '<scr\u0000ipt>',
    '</i></div><iframe src="file:///x">',
    '<!-- x --><![CDATA[ y ]]>',
    '&lt;script&gt;',
  ])('lets nothing of %j live', (payload) => {
    const everywhere = {
      type: 'webpage' as const,
      title: `A ${payload}`,
      publisher: payload,
      URL: `https://a.example/${payload}`,
    };
    for (const style of STYLE_NAMES) {
      const author = [{ literal: payload }];
      const { html } = oneEntry({ ...everywhere, author, 'container-title': payload, DOI: payload }, style);
      const tags = html.match(/<[^>]*>?/g) ?? [];
      expect(
        tags.filter(
          (tag) =>
            !/^<\/?(?:i|b|sup|sub|span|div)>$|^<div class="csl-[a-z-]+">$|^<span style="font-(?:style|variant):[a-z-]+;">$/.test(
              tag,
            ),
        ),
      ).toEqual([]);
    }
  });

  it('makes no link, whatever the scheme', () => {
    const { html } = oneEntry({ type: 'webpage', title: 'A', URL: 'javascript:alert(1)', DOI: '"onmouseover=1' });
    expect(html).not.toMatch(/href|<a/);
  });

  it('is one line without control characters', () => {
    const { text, html } = oneEntry({ type: 'book', title: 'A\n\u001b[31mB\u0007\u009b C' });
    expect(text + html).not.toMatch(/\p{Cc}/u);
  });
});

describe('styles that cannot be used', () => {
  it.each([
    [
      'no bibliography',
      '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>x</title><id>x</id></info><citation><layout><text variable="title"/></layout></citation></style>',
    ],
    [
      'a macro that calls itself',
      '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>x</title><id>x</id></info><macro name="a"><text macro="a"/></macro><citation><layout><text macro="a"/></layout></citation><bibliography><layout><text macro="a"/></layout></bibliography></style>',
    ],
    ['no XML', 'hello'],
  ])('%s', (_, xml) => {
    const style = { name: 'x.csl', source: 'x.csl', xml };
    expect(() => formatItems([{ id: 'a', type: 'book', title: 'T' }], style, loadLocale('en-US'))).toThrow(InputError);
    expect(() => formatItems([{ id: 'a', type: 'book', title: 'T' }], style, loadLocale('en-US'))).toThrow(/^x\.csl: /);
  });
});

describe('standard output', () => {
  it('stays clean, whatever citeproc has to say', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    const xml = loadStyle('chicago').xml.replace('<layout suffix="."', '<layout colour="red" suffix="."');
    formatItems([{ id: 'a', type: 'book', title: 'T' }], { name: 'x', source: 'x', xml }, loadLocale('en-US'));
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  });
});

describe('withoutSort', () => {
  it.each([
    ['a<sort><key/></sort>b<sort></sort>c', 'abc'],
    ['a<sort>b', 'a<sort>b'],
    ['', ''],
  ])('%j', (xml, rest) => {
    expect(withoutSort(xml)).toBe(rest);
  });
});
