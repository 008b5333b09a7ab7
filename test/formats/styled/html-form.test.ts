// The HTML page: where each line comes from, looks, links, and nothing of an item or a file's name that lives.
import { describe, expect, it } from 'vitest';
import { escapeHtml, HTML_FORM } from '../../../src/formats/styled/html-form.js';
import type { PlacedEntry } from '../../../src/formats/styled/line-form.js';
import { entryOf, printed } from './entries.js';

const pageOf = (entries: readonly PlacedEntry[], locale = 'en-US') =>
  HTML_FORM.head(locale) + HTML_FORM.list(entries) + HTML_FORM.foot;
const lineOf = (entry: PlacedEntry) => HTML_FORM.list([entry]).split('\n')[1];

describe('a page', () => {
  it.each([
    ['en-US', 'References'],
    ['id-ID', 'Daftar Pustaka'],
    ['ms-MY', 'Daftar Pustaka'],
    ['de-DE', 'References'],
  ])('in %s', (locale, title) => {
    const page = pageOf([], locale);
    expect(page).toMatch(/^<!doctype html>\n<html lang="/);
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).toContain(`<title>${title}</title>`);
    expect(page).toContain('<meta charset="utf-8">');
    expect(page).toMatch(/<\/body>\n<\/html>\n$/);
  });
});

describe('an entry', () => {
  it('names what it comes from', () => {
    const entry = { ...entryOf('A'), line: 12, source: 'skripsi.txt' };
    expect(lineOf(entry)).toBe('<div class="csl-entry" data-id="x" data-source="skripsi.txt" data-line="12">A</div>');
  });

  it('names only what is known', () => {
    expect(lineOf(entryOf('A'))).toBe('<div class="csl-entry" data-id="x">A</div>');
  });

  it.each([
    ['<i>a</i>', '<i>a</i>'],
    ['<b>a</b>', '<b>a</b>'],
    ['<i><b>a</b></i>', '<i><b>a</b></i>'],
    ['<sup>a</sup>', '<sup>a</sup>'],
    ['<sub>a</sub>', '<sub>a</sub>'],
    ['<span style="font-variant:small-caps;">a</span>', '<span style="font-variant:small-caps">a</span>'],
    ['<span style="text-decoration:underline;">a</span>', '<u>a</u>'],
    ['<i>a<span style="font-style:normal;">b</span></i>', '<i>a</i>b'],
    ['a &#60;b&#62; &#38;amp; "c" \'d\'', 'a &lt;b&gt; &amp;amp; &quot;c&quot; &#39;d&#39;'],
    [
      '<div class="csl-left-margin">[1]</div><div class="csl-right-inline">A</div>',
      '<span class="csl-left-margin">[1]</span> <span class="csl-right-inline">A</span>',
    ],
  ])('%s', (raw, html) => {
    expect(lineOf(entryOf(raw))).toBe(`<div class="csl-entry" data-id="x">${html}</div>`);
  });

  it('links addresses of the web', () => {
    const entry = entryOf('A. <i>https://a.example/?x=1&#38;y=2</i>', { URL: 'https://a.example/?x=1&y=2' });
    const href = 'https://a.example/?x=1&amp;y=2';
    expect(lineOf(entry)).toContain(`A. <i><a href="${href}">${href}</a></i>`);
  });
});

const PAYLOADS = [
  '"onmouseover="alert(1)',
  "'><script>alert(1)</script>",
  '<img src=x onerror=alert(1)>',
  'a\nb\r\tc\u0000d\u0085e',
  '\u202egnp.exe\u2066x\u2069\u200f\u061c\u2028',
  '&quot;&#34;',
];

// what an attribute may hold: no quotes, angle brackets, controls or bidirectional controls
const ATTRIBUTE = /^[^"'<>\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]*$/u;

describe.each(PAYLOADS)('%j', (payload) => {
  it('stays inside of attributes', () => {
    const line = lineOf({ ...entryOf('A'), item: { id: payload, type: 'book' }, source: payload, line: 1 });
    const found = /^<div class="csl-entry" data-id="(.*?)" data-source="(.*?)" data-line="1">A<\/div>$/.exec(line);
    expect(found?.[1]).toMatch(ATTRIBUTE);
    expect(found?.[2]).toMatch(ATTRIBUTE);
    expect(HTML_FORM.head(payload)).toMatch(/^<!doctype html>\n<html lang="[^"<>\n]*">\n<head>\n/);
  });

  it('keeps its meaning there', () => {
    const value = / data-id="(.*?)"/.exec(lineOf({ ...entryOf('A'), item: { id: payload, type: 'book' } }))?.[1] ?? '';
    const NAMED: Record<string, string> = { quot: '"', lt: '<', gt: '>', amp: '&' };
    const read = value.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
      name ? NAMED[name] : String.fromCharCode(Number(code)),
    );
    expect(read).toBe(payload);
  });

  it.each(['apa', 'chicago', 'ieee'])('is dead in every field in %s', (style) => {
    const item = {
      id: payload,
      type: 'webpage' as const,
      title: payload,
      author: [{ literal: payload }],
      'container-title': payload,
      publisher: payload,
      URL: `javascript:alert(1)//${payload}`,
      DOI: payload,
    };
    const page = pageOf(printed([item], style).map((entry) => ({ ...entry, source: payload, line: 1 })));
    const tags = page.slice(page.indexOf('<body>')).match(/<[^>]*>?/g) ?? [];
    const own =
      /^<\/?(?:i|b|sup|sub|u|span|div|body|html)>$|^<(?:div|span) class="csl-[a-z-]+"(?: data-(?:id|source|line)="[^"<>]*")*>$/;
    expect(
      tags.filter((tag) => !own.test(tag) && tag !== '</a>' && !/^<a href="https?:\/\/[^"<>]*">$/.test(tag)),
    ).toEqual([]);
    expect(page).not.toMatch(/href="(?!https?:)/);
  });
});

describe('escapeHtml', () => {
  it.each([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
    ['a b', 'a b'],
  ])('%s', (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
  });
});
