// Styles on a user's machine: where they are looked for, what a name may reach, dependent styles and their parents.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { MOST_LISTED, stylesText } from '../../src/cli/styles.js';
import {
  findStyleFile,
  knownStyleFolders,
  listStyleFiles,
  styleFileTitle,
  styleFolderPlaces,
} from '../../src/load/style-folders.js';
import { styleTraits, withDefaultLocale } from '../../src/load/style-xml.js';
import { isStyleName, listFoundStyles, loadStyle, styleNamesNear } from '../../src/load/styles.js';
import { InputError, UsageError } from '../../src/text/errors.js';

const home = mkdtempSync(join(tmpdir(), 'pustaka-folders-'));
const first = join(home, 'mine');
const second = join(home, 'Zotero', 'styles');

const CITATION = '<citation><layout><text variable="title"/></layout></citation>';
const style = (title: string, kind = 'in-text', body = CITATION) =>
  `<?xml version="1.0"?>\n<style xmlns="http://purl.org/net/xbiblio/csl" class="${kind}" version="1.0"><info><title>${title}</title></info>${body}</style>`;
const dependent = (parent: string, title = 'Journal', locale = 'de-DE') =>
  `<style xmlns="x" default-locale="${locale}"><info><title>${title}</title><link href="${parent}" rel="independent-parent"/></info></style>`;

function put(folder: string, name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

beforeAll(() => {
  put(first, 'tea-journal.csl', style('Journal of Tea &amp; Coffee &#8212; quarterly'));
  put(first, 'twice.csl', style('The first'));
  put(second, 'twice.csl', style('The second'));
  put(second, 'Shouting.csl', style('Shouting'));
  put(second, 'apa.csl', style('Somebody’s APA'));
  put(second, 'chained.csl', dependent('http://www.zotero.org/styles/child'));
  put(second, 'child.csl', dependent('http://www.zotero.org/styles/parent?x=1#y', 'Child', 'id-ID'));
  put(join(second, 'hidden'), 'parent.csl', style('Parent', 'note'));
  put(join(second, 'dependent'), 'of-ours.csl', dependent('http://www.zotero.org/styles/modern-language-association'));
  put(second, 'orphan.csl', dependent('http://www.zotero.org/styles/nowhere'));
  put(second, 'lost.csl', dependent(''));
  put(second, 'climber.csl', dependent('../../secret'));
  put(home, 'secret.csl', style('Secret'));
  put(second, 'readme.txt', 'no style');
  mkdirSync(join(second, 'folder.csl'));
  symlinkSync(join(home, 'gone.csl'), join(second, 'dangling.csl'));
  vi.stubEnv('PUSTAKA_STYLES', [first, join(home, 'nothing'), second].join(delimiter));
  vi.stubEnv('HOME', home);
  // a machine with thousands of styles in its packages must not change what is listed here
  vi.stubEnv('XDG_DATA_DIRS', join(home, 'nothing'));
  vi.stubEnv('XDG_DATA_HOME', join(home, 'nothing'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

describe('the folders', () => {
  const places = (variables: Record<string, string>, place = '/home/ani') =>
    styleFolderPlaces({ home: place, variables });

  it.each([
    ['those that are named, in their order', { PUSTAKA_STYLES: `/a${delimiter}${delimiter}/b` }, '/a', 0],
    ['Zotero’s', {}, join('/home/ani', 'Zotero', 'styles'), 0],
    ['pandoc’s', {}, join('/home/ani', '.local', 'share', 'pandoc', 'csl'), 2],
    ['pandoc’s where XDG has it', { XDG_DATA_HOME: '/xdg' }, join('/xdg', 'pandoc', 'csl'), 2],
    ['the system’s', {}, join('/usr/share', 'citation-style-language', 'styles'), 6],
    ['the system’s own additions', {}, join('/usr/local/share', 'citation-style-language', 'styles'), 5],
    [
      'the system’s where XDG has it',
      { XDG_DATA_DIRS: '/opt/share' },
      join('/opt/share', 'citation-style-language', 'styles'),
      5,
    ],
  ])('%s', (_, variables, folder, at) => {
    expect(places(variables)[at]).toBe(folder);
  });

  it('need no home', () => {
    expect(places({}, '')).toEqual(
      ['/usr/local/share', '/usr/share'].map((path) => join(path, 'citation-style-language', 'styles')),
    );
  });

  it('are those that are there', () => {
    expect(knownStyleFolders().slice(0, 2)).toEqual([first, second]);
    expect(knownStyleFolders()).not.toContain(join(home, 'nothing'));
  });

  it('are listed by name, each name once', () => {
    const files = listStyleFiles([first, second]);
    const names = files.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort());
    expect(names).toContain('parent');
    expect(names).not.toContain('readme');
    expect(files.find(({ name }) => name === 'twice')?.path).toBe(join(first, 'twice.csl'));
  });
});

describe('a name', () => {
  it.each([
    ['tea-journal', 'tea-journal.csl'],
    ['shouting', 'Shouting.csl'],
    ['twice', 'twice.csl'],
  ])('finds %s', (name, file) => {
    expect(findStyleFile(name)?.path).toMatch(new RegExp(`${file}$`));
    expect(isStyleName(name)).toBe(true);
    expect(loadStyle(name).xml).toContain('<citation>');
  });

  it.each([
    '../secret',
    '../../secret',
    'hidden/parent',
    `${home}/secret`,
    '..',
    '.',
    '',
    'secret\0',
    'folder',
    'dangling',
    '__proto__',
    'readme',
  ])('does not reach %j', (name) => {
    expect(isStyleName(name)).toBe(false);
    expect(() => loadStyle(name)).toThrow(UsageError);
  });

  it('of ours means ours on every machine', () => {
    expect(loadStyle('apa').source).toBe('@citation-js/plugin-csl');
    expect(listFoundStyles().find(({ name }) => name === 'apa')?.hidden).toBe(true);
    expect(loadStyle(join(second, 'apa.csl')).xml).toContain('Somebody’s APA');
  });

  it.each([
    ['tea-jurnal', 'Did you mean tea-journal?'],
    ['shoutin', 'Did you mean Shouting?'],
    ['chicago-notes-bibliograpy', 'Did you mean chicago-notes-bibliography?'],
  ])('misspelt as %s is asked back about', (name, remedy) => {
    expect(() => loadStyle(name)).toThrow(remedy);
    expect(styleNamesNear()).toContain(remedy.slice('Did you mean '.length, -1));
  });
});

describe('a dependent style', () => {
  it('has the rules of its parent and its own default locale', () => {
    const { name, source, xml } = loadStyle('child');
    expect([name, source]).toEqual(['child', join(second, 'child.csl')]);
    expect(styleTraits(xml)).toEqual({ title: 'Parent', class: 'note', defaultLocale: 'id-ID' });
  });

  it('by its path has them too', () => {
    expect(styleTraits(loadStyle(join(second, 'child.csl')).xml).title).toBe('Parent');
  });

  it('may point to one of ours', () => {
    const { xml } = loadStyle('of-ours');
    expect(styleTraits(xml)).toMatchObject({ title: 'MLA, 9th edition (pustaka)', defaultLocale: 'de-DE' });
  });

  it.each([
    ['orphan', 'http://www.zotero.org/styles/nowhere'],
    ['lost', 'no address'],
    ['chained', 'dependent CSL style'],
    ['climber', '../../secret'],
  ])('%s is refused', (name, why) => {
    expect(() => loadStyle(name)).toThrow(InputError);
    expect(() => loadStyle(name)).toThrow(why);
  });
});

describe('traits', () => {
  it.each([
    [style('A &lt;b&gt; &#x27;c&#39; &bogus; &#0;'), { title: "A <b> 'c' &bogus; &#0;", class: 'in-text' }],
    [style('Spread\n   over\tlines', 'note'), { title: 'Spread over lines', class: 'note' }],
    [
      style('Own rules', 'note', `<link rel="independent-parent" href="x"/>${CITATION}`),
      { title: 'Own rules', class: 'note' },
    ],
    ["<style class='note' default-locale = 'ms-MY'></style>", { title: '', class: 'note', defaultLocale: 'ms-MY' }],
    ['<!-- <style class="note"> --><style></style>', { title: '' }],
    ['no XML at all', { title: '' }],
  ])('%#', (xml, traits) => {
    expect(styleTraits(xml)).toEqual(traits);
  });

  it('keep their time on hostile text', () => {
    const start = performance.now();
    for (const text of ['<link rel="independent-parent" ', '<title>', '<!--', '<', 'a="'])
      styleTraits(`<style ${text.repeat(100_000)}`);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it.each([
    ['<style a="1"></style>', 'id-ID', '<style default-locale="id-ID" a="1"></style>'],
    ['<style default-locale="en-US" a="1"></style>', 'id-ID', '<style default-locale="id-ID" a="1"></style>'],
    ['<style a="1"></style>', '"><evil', '<style a="1"></style>'],
    ['<style a="1"></style>', undefined, '<style a="1"></style>'],
  ])('take another default locale: %s, %s', (xml, locale, after) => {
    expect(withDefaultLocale(xml, locale)).toBe(after);
  });

  it('read titles from the beginning of a file only, and from files only', () => {
    expect(styleFileTitle(join(first, 'tea-journal.csl'))).toBe('Journal of Tea & Coffee — quarterly');
    const deep = put(home, 'deep.csl', `<style><info>${' '.repeat(9000)}<title>Deep</title></info></style>`);
    expect(styleFileTitle(deep)).toBe('');
    expect(styleFileTitle(join(second, 'folder.csl'))).toBe('');
    expect(styleFileTitle(join(second, 'dangling.csl'))).toBe('');
  });
});

describe('the listing', () => {
  it('names what was found, its title and its folder', () => {
    expect(stylesText()).toMatch(/ {2}tea-journal +Journal of Tea & Coffee — quarterly +\S*mine\n/);
    expect(stylesText()).toContain(`found as well: ${join(second, 'apa.csl')}`);
    expect(stylesText()).toMatch(/ {2}id-ID +Bahasa Indonesia +pustaka\n/);
  });

  it('lists those with a word in name or title', () => {
    expect(stylesText({ word: 'TEA' })).toContain('tea-journal');
    expect(stylesText({ word: 'coffee' })).not.toContain('twice');
    expect(stylesText({ word: 'chicago' })).toContain('chicago-17');
  });

  it('counts very many, unless all are asked for', () => {
    const many = join(home, 'many');
    for (let at = 0; at <= MOST_LISTED; at++) put(many, `many-${at}.csl`, style(`Many ${at}`));
    vi.stubEnv('PUSTAKA_STYLES', many);
    expect(stylesText()).toMatch(new RegExp(` {2}${MOST_LISTED + 1} styles +\\S*many\n`));
    expect(stylesText()).toContain('pustaka styles --all');
    expect(stylesText()).not.toContain('many-7 ');
    expect(stylesText({ all: true })).toContain('many-7 ');
    expect(stylesText({ word: 'many-77' })).toContain('Many 77');
  });

  it('shows what a title would have a terminal do', () => {
    put(join(home, 'loud'), 'loud.csl', style('\u001b[31mRed'));
    vi.stubEnv('PUSTAKA_STYLES', join(home, 'loud'));
    expect(stylesText()).toContain('\\x1b[31mRed');
  });
});
