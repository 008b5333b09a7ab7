// The doors to styles and locales: by name, by path, and refused with a remedy.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listLocales, loadLocale, resolveLocale } from '../../src/load/locales.js';
import { isStyleName, isStylePath, listStyles, loadStyle, STYLE_NAMES } from '../../src/load/styles.js';
import { InputError, UsageError } from '../../src/text/errors.js';

const folder = mkdtempSync(join(tmpdir(), 'pustaka-styles-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const WHOLE = '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"></style>';

describe('loadStyle', () => {
  it.each(STYLE_NAMES)('knows %s', (name) => {
    expect(loadStyle(name).xml).toContain('<bibliography');
    expect(listStyles().map((style) => style.name)).toContain(name);
  });

  it('says where each comes from', () => {
    expect(Object.fromEntries(listStyles().map(({ name, source }) => [name, source]))).toEqual({
      apa: '@citation-js/plugin-csl',
      chicago: 'pustaka',
      'chicago-notes': 'pustaka',
      'chicago-17': 'pustaka',
      'harvard-id': 'pustaka',
      ieee: 'pustaka',
      mla: 'pustaka',
      vancouver: '@citation-js/plugin-csl',
    });
  });

  it('reads a file, declaration, comment and byte order mark before it', () => {
    const path = fileOf('ours.csl', `\ufeff<?xml version="1.0"?>\n<!-- <x> -->\n${WHOLE}`);
    expect(loadStyle(path)).toMatchObject({ name: path, source: path });
  });

  it.each([
    ['nothing.csl', undefined, 'there is no such file'],
    ['page.csl', '<html></html>', 'not a CSL style'],
    ['empty.csl', '', 'not a CSL style'],
    ['comment.csl', '<!-- never closed', 'not a CSL style'],
    ['cut.csl', '<style xmlns="x"><info>', 'cut off'],
    [
      'dependent.csl',
      '<style><info><link href="http://styles.example/unheard-of" rel="independent-parent"/></info></style>',
      'http://styles.example/unheard-of',
    ],
  ])('refuses %s', (name, text, why) => {
    const path = text === undefined ? join(folder, name) : fileOf(name, text);
    expect(() => loadStyle(path)).toThrow(InputError);
    expect(() => loadStyle(path)).toThrow(why);
    expect(() => loadStyle(path)).toThrow(path);
  });

  it.each([
    ['chicagoo', 'Did you mean chicago?'],
    ['toString', 'Known styles: apa'],
  ])('asks back about %s', (name, remedy) => {
    expect(() => loadStyle(name)).toThrow(UsageError);
    expect(() => loadStyle(name)).toThrow(remedy);
  });

  it.each([
    ['chicago-author-date', 'chicago'],
    ['chicago-author-date-17th-edition', 'chicago-17'],
    ['chicago-fullnote-bibliography', 'chicago-notes'],
    ['chicago-notes-bibliography', 'chicago-notes'],
    ['american-psychological-association', 'apa'],
    ['modern-language-association', 'mla'],
    ['modern-language-association-9th-edition', 'mla'],
    ['harvard-indonesia', 'harvard-id'],
    ['nlm-citation-sequence', 'vancouver'],
  ])('takes the official name %s for %s', (official, name) => {
    expect(loadStyle(official)).toEqual(loadStyle(name));
    expect(isStyleName(official)).toBe(true);
  });

  it('tells paths from names', () => {
    expect(['a.csl', 'A.CSL', 'apa', 'csl'].map(isStylePath)).toEqual([true, true, false, false]);
  });
});

describe('loadLocale', () => {
  it.each([
    ['id', 'id-ID'],
    ['id_ID', 'id-ID'],
    ['ID-id', 'id-ID'],
    ['ID', 'id-ID'],
    ['id-id', 'id-ID'],
    [' id-ID ', 'id-ID'],
    ['ms', 'ms-MY'],
    ['en', 'en-US'],
    ['de', 'de-DE'],
  ])('takes %s for %s', (name, full) => {
    expect(resolveLocale(name)).toBe(full);
  });

  it.each([
    ['id-IDD', 'Did you mean id-ID?'],
    ['idd', 'Did you mean id?'],
    ['klingon', 'Known locales: de-DE'],
    ['in', 'Did you mean id-ID?'],
    ['in_ID', 'Did you mean id-ID?'],
    ['de-AT', 'Did you mean de-DE?'],
    ['zh', 'Known locales'],
    ['auto', 'Known locales'],
    ['id-ID-x-y', 'Did you mean id-ID?'],
    ['../id-ID', 'Known locales'],
    ['__proto__', 'Known locales'],
    ['', 'no name is given'],
    ['i', 'Known locales'],
  ])('refuses %j', (name, remedy) => {
    expect(() => loadLocale(name)).toThrow(UsageError);
    expect(() => loadLocale(name)).toThrow(remedy);
  });

  it.each(listLocales())('loads $name with its base', ({ name }) => {
    expect(Object.keys(loadLocale(name).texts).sort()).toEqual([...new Set(['en-US', name])].sort());
    for (const xml of Object.values(loadLocale(name).texts)) expect(xml).toContain('<locale');
  });
});

const termNames = (xml: string) =>
  new Set(
    [...xml.matchAll(/<term ([^>]*?)\/?>/g)].map((match) =>
      match[1]
        .split(/\s+(?=\w+=)/)
        .sort()
        .join(' '),
    ),
  );

describe('our own locales', () => {
  it.each(['id-ID', 'ms-MY'])('%s has every term that en-US has, but English ordinal endings', (name) => {
    const { texts } = loadLocale(name);
    const own = termNames(texts[name]);
    const missing = [...termNames(texts['en-US'])].filter((term) => !own.has(term) && !/"ordinal-/.test(term));
    expect(missing).toEqual([]);
  });

  it.each([
    ['id-ID', 'et-al', 'dkk.'],
    ['id-ID', 'and', 'dan'],
    ['id-ID', 'in', 'dalam'],
    ['id-ID', 'month-01', 'Januari'],
    ['id-ID', 'month-12', 'Desember'],
    ['ms-MY', 'month-03', 'Mac'],
    ['ms-MY', 'month-08', 'Ogos'],
  ])('%s says %s as %s', (name, term, text) => {
    expect(loadLocale(name).texts[name]).toContain(`<term name="${term}">${text}</term>`);
  });

  it('name their licence', () => {
    for (const file of [
      'locales-id-ID.xml',
      'locales-ms-MY.xml',
      'chicago-author-date.csl',
      'chicago-notes-bibliography.csl',
      'chicago-author-date-17.csl',
      'harvard-indonesia.csl',
      'ieee.csl',
      'modern-language-association.csl',
    ])
      expect(readFileSync(new URL(`../../styles/${file}`, import.meta.url), 'utf8')).toContain('MIT licence');
  });
});
