// The library's door to CSL styles: by name (our own in styles/, APA out of Citation.js' CSL plugin) or by the path of a
// .csl file. Only the root of the XML is looked at here; citeproc judges the rest when the style is used.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { StyleSource } from '../formats/styled.js';
import { InputError, UsageError } from '../text/errors.js';
import { didYouMean } from '../text/nearest.js';

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
    title: 'Chicago, 18th edition, notes and bibliography (the bibliography)',
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

/** Names of the styles that `loadStyle` knows. */
export const STYLE_NAMES: readonly string[] = Object.keys(STYLES);

/** Every style that can be asked for by name, in a fixed order. */
export function listStyles(): KnownStyle[] {
  return Object.entries(STYLES).map(([name, origin]) => ({
    name,
    title: origin.title,
    source: 'file' in origin ? 'pustaka' : PLUGIN,
  }));
}

/** Whether `name` is a path of a CSL file, not the name of a style. */
export function isStylePath(name: string): boolean {
  return name.toLowerCase().endsWith('.csl');
}

/**
 * Reads a style by name or by path. Throws UsageError for an unknown name, InputError (file and remedy) for a file that
 * cannot be read or is no CSL style of its own.
 */
export function loadStyle(nameOrPath: string): StyleSource {
  if (Object.hasOwn(STYLES, nameOrPath)) return knownStyle(nameOrPath);
  if (isStylePath(nameOrPath)) return styleFile(nameOrPath);
  const known = STYLE_NAMES.join(', ');
  throw new UsageError(
    `Unknown style ${nameOrPath}.${didYouMean(nameOrPath, STYLE_NAMES)} Known styles: ${known}, or the path of a .csl file.`,
  );
}

function knownStyle(name: string): StyleSource {
  const origin = STYLES[name];
  if ('file' in origin) {
    const url = new URL(`../../styles/${origin.file}`, import.meta.url);
    return { name, source: `styles/${origin.file}`, xml: readFileSync(url, 'utf8') };
  }
  const styles = createRequire(import.meta.url)(`${PLUGIN}/lib/styles.json`) as Record<string, string>;
  return { name, source: PLUGIN, xml: styles[origin.pluginStyle] };
}

function styleFile(path: string): StyleSource {
  const xml = readText(path);
  checkStyle(path, xml);
  return { name: path, source: path, xml };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const why = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
    throw new InputError(`${path}: ${why}; name a CSL style file or one of ${STYLE_NAMES.join(', ')}`, { cause });
  }
}

const COMMENT_START = '<!--';

/** The text of the first element's tag, behind the XML declaration and comments. */
function rootTag(xml: string): string {
  let offset = 0;
  for (;;) {
    const start = xml.indexOf('<', offset);
    if (start < 0) return '';
    const comment = xml.startsWith(COMMENT_START, start);
    const end = comment ? xml.indexOf('-->', start) : xml.indexOf('>', start);
    if (end < 0) return '';
    if (!comment && /[a-z]/i.test(xml[start + 1] ?? '')) return xml.slice(start, end + 1);
    offset = end + 1;
  }
}

// <link href="http://www.zotero.org/styles/apa" rel="independent-parent"/>
const PARENT_LINK = /<link\b[^<>]*\brel=["']independent-parent["'][^<>]*>/;
const LINK_TARGET = /\bhref=["']([^"'<>]*)["']/;

function checkStyle(path: string, xml: string): void {
  if (!/^<style\b/.test(rootTag(xml)))
    throw new InputError(`${path}: this is not a CSL style: its first element is not <style>`);
  if (!xml.includes('</style>'))
    throw new InputError(`${path}: this CSL style is cut off: its end tag </style> is missing`);
  const parent = PARENT_LINK.exec(xml)?.[0];
  if (parent === undefined) return;
  const target = LINK_TARGET.exec(parent)?.[1] ?? 'its parent';
  throw new InputError(
    `${path}: this is a dependent CSL style, which holds no rules of its own; use the style that it points to: ${target}`,
  );
}
