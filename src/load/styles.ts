// The library's door to CSL styles: by name (our own in styles/, APA out of Citation.js' CSL plugin, then what the machine's
// style folders hold) or by the path of a .csl file. A name of ours always means ours, so that the same command prints the
// same on every machine. Only the head of the XML is looked at here; citeproc judges the rest when the style is used.
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { StyleSource } from '../formats/styled.js';
import { InputError, UsageError } from '../text/errors.js';
import { didYouMean } from '../text/nearest.js';
import { findStyleFile, knownStyleFolders, listStyleFiles, styleFileTitle } from './style-folders.js';
import { rootTag, styleTraits, withDefaultLocale } from './style-xml.js';

/** A style that can be asked for by name, and where it comes from. */
export interface KnownStyle {
  readonly name: string;
  readonly title: string;
  readonly source: string;
}

const PLUGIN = '@citation-js/plugin-csl';

type StyleOrigin = { readonly title: string } & ({ readonly file: string } | { readonly pluginStyle: string });

const STYLES: Readonly<Record<string, StyleOrigin>> = {
  apa: { title: 'APA, 7th edition', pluginStyle: 'apa' },
  chicago: { title: 'Chicago, 18th edition, author-date', file: 'chicago-author-date.csl' },
  'chicago-notes': {
    title: 'Chicago, 18th edition, notes and bibliography',
    file: 'chicago-notes-bibliography.csl',
  },
  'chicago-17': {
    title: 'Chicago, 17th edition, author-date (with the place of publication)',
    file: 'chicago-author-date-17.csl',
  },
  'harvard-id': { title: 'Harvard as in Indonesia', file: 'harvard-indonesia.csl' },
  ieee: { title: 'IEEE', file: 'ieee.csl' },
  vancouver: { title: 'Vancouver', pluginStyle: 'vancouver' },
  mla: { title: 'MLA, 9th edition', file: 'modern-language-association.csl' },
};

/** Names that the official collection of styles and Zotero have for ours. */
const OFFICIAL_NAMES: Readonly<Record<string, string>> = {
  'american-psychological-association': 'apa',
  'chicago-author-date': 'chicago',
  'chicago-author-date-17th-edition': 'chicago-17',
  'chicago-fullnote-bibliography': 'chicago-notes',
  'chicago-notes-bibliography': 'chicago-notes',
  'harvard-indonesia': 'harvard-id',
  'modern-language-association': 'mla',
  'modern-language-association-9th-edition': 'mla',
  'nlm-citation-sequence': 'vancouver',
};

/** Names of the styles that pustaka brings along. */
export const STYLE_NAMES: readonly string[] = Object.keys(STYLES);

/** Every style that pustaka brings along, in a fixed order. */
export function listStyles(): KnownStyle[] {
  return Object.entries(STYLES).map(([name, origin]) => ({
    name,
    title: origin.title,
    source: 'file' in origin ? 'pustaka' : PLUGIN,
  }));
}

/** Our own name for a name or an official name of one of ours; undefined for any other. */
function ownName(name: string): string | undefined {
  if (Object.hasOwn(STYLES, name)) return name;
  return Object.hasOwn(OFFICIAL_NAMES, name) ? OFFICIAL_NAMES[name] : undefined;
}

/** A style of the machine's folders. `title` opens its file; '' where it has none. */
export interface FoundStyle {
  readonly name: string;
  /** The folder that it was found in. */
  readonly source: string;
  readonly path: string;
  /** Whether its name means one of pustaka's own, so that it must be asked for by its path. */
  readonly hidden: boolean;
  title(): string;
}

/** The styles of the machine's folders (`PUSTAKA_STYLES`, Zotero's …) by name; titles are only read when asked for. */
export function listFoundStyles(): FoundStyle[] {
  return listStyleFiles().map(({ name, path, folder }) => ({
    name,
    source: folder,
    path,
    hidden: ownName(name.toLowerCase()) !== undefined,
    title: () => styleFileTitle(path),
  }));
}

/** Whether `name` is a path of a CSL file, not the name of a style. */
export function isStylePath(name: string): boolean {
  return name.toLowerCase().endsWith('.csl');
}

/** Whether `loadStyle` would look for a style: a name of ours, a path, or a name that one of the machine's folders has. */
export function isStyleName(name: string): boolean {
  return ownName(name) !== undefined || isStylePath(name) || findStyleFile(name) !== undefined;
}

/** Every name that a misspelt one may have meant: ours, official ones of ours, and those of the machine's folders. */
export function styleNamesNear(): string[] {
  return [...STYLE_NAMES, ...Object.keys(OFFICIAL_NAMES), ...listStyleFiles().map(({ name }) => name)];
}

/**
 * Reads a style by name or by path; a dependent one comes with the rules of its parent and its own default locale. Throws
 * UsageError for an unknown name, InputError (file and remedy) for a file that cannot be read or used.
 */
export function loadStyle(nameOrPath: string): StyleSource {
  const own = ownName(nameOrPath);
  if (own !== undefined) return ownStyle(own);
  if (isStylePath(nameOrPath)) return styleFile(nameOrPath, nameOrPath);
  const found = findStyleFile(nameOrPath);
  if (found) return styleFile(found.name, found.path);
  throw new UsageError(
    `Unknown style ${nameOrPath}.${didYouMean(nameOrPath, styleNamesNear())} Known styles: ${STYLE_NAMES.join(', ')}, or the path of a .csl file; \`pustaka styles\` lists those found on this machine.`,
  );
}

function ownStyle(name: string): StyleSource {
  const origin = STYLES[name];
  if ('file' in origin) {
    const url = new URL(`../../styles/${origin.file}`, import.meta.url);
    return { name, source: `styles/${origin.file}`, xml: readFileSync(url, 'utf8'), isShipped: true };
  }
  const styles = createRequire(import.meta.url)(`${PLUGIN}/lib/styles.json`) as Record<string, string>;
  return { name, source: PLUGIN, xml: styles[origin.pluginStyle], isShipped: true };
}

function styleFile(name: string, path: string): StyleSource {
  const xml = readText(path);
  checkStyle(path, xml);
  const { parent, defaultLocale } = styleTraits(xml);
  if (parent === undefined) return { name, source: path, xml };
  return { name, source: path, xml: withDefaultLocale(parentXml(parent, path), defaultLocale) };
}

/** No style comes near it; a device or a dump by that name must not fill the memory. */
const MOST_STYLE_BYTES = 8_000_000;

function readText(path: string): string {
  try {
    if (statSync(path).size > MOST_STYLE_BYTES) throw new InputError(`${path}: this file is too large for a CSL style`);
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code;
    const why = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
    throw new InputError(`${path}: ${why}; name a CSL style file or one of ${STYLE_NAMES.join(', ')}`, { cause });
  }
}

function checkStyle(path: string, xml: string): void {
  if (!/^<style\b/.test(rootTag(xml)))
    throw new InputError(`${path}: this is not a CSL style: its first element is not <style>`);
  if (!xml.includes('</style>'))
    throw new InputError(`${path}: this CSL style is cut off: its end tag </style> is missing`);
}

/** Where the parent of a dependent style may lie: beside it, one level up as in the official collection, anywhere known. */
function foldersNear(path: string): string[] {
  const beside = dirname(path);
  const above = ['dependent', 'hidden'].includes(basename(beside)) ? [join(beside, '..')] : [];
  return [beside, ...above, ...knownStyleFolders()];
}

/** The rules that a dependent style points to, by the last part of their address; never a dependent style again. */
function parentXml(address: string, path: string): string {
  const name =
    address
      .slice(0, 400)
      .replace(/[?#].*/s, '')
      .split('/')
      .at(-1) ?? '';
  const file = name === '' ? undefined : findStyleFile(name, foldersNear(path));
  const own = ownName(name);
  if (file) {
    const xml = readText(file.path);
    checkStyle(file.path, xml);
    if (styleTraits(xml).parent === undefined) return xml;
  } else if (own !== undefined) return ownStyle(own).xml;
  throw new InputError(
    `${path}: this is a dependent CSL style, which holds no rules of its own; the style that it points to is not on this machine: ${address || 'no address'}`,
  );
}
