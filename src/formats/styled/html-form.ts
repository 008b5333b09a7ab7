// Styled entries as an HTML page: a page and not a piece of one, so that it opens in a browser with the right letters and can
// be copied into a text with its italics. Class names are those that CSL processors use. Text and attributes are escaped
// here, run by run; links are those of links.ts.

import type { LineForm, PlacedEntry } from './line-form.js';
import { linkedTexts } from './links.js';
import type { StyledRun } from './runs.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or for an attribute in double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character]);

// what would end the line or turn the letters around it: line ends and other controls, bidirectional controls
const INVISIBLE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** An attribute behind its name; what a file's name or an id hides is written as a code. */
const attribute = (name: string, value: string): string =>
  ` ${name}="${escapeHtml(value).replace(INVISIBLE, (character) => `&#${character.charCodeAt(0)};`)}"`;

const wrap = (html: string, tag: string, wanted: boolean | undefined, attributes = ''): string =>
  wanted ? `<${tag}${attributes}>${html}</${tag}>` : html;

function runHtml(run: StyledRun, { item }: PlacedEntry): string {
  const parts = linkedTexts(run.text, item).map(({ text, href }) =>
    wrap(escapeHtml(text), 'a', href !== undefined, attribute('href', href ?? '')),
  );
  const raised = wrap(wrap(parts.join(''), 'sup', run.script === 'super'), 'sub', run.script === 'sub');
  const small = wrap(raised, 'span', run.smallCaps, ' style="font-variant:small-caps"');
  return wrap(wrap(wrap(small, 'u', run.underline), 'b', run.bold), 'i', run.italic);
}

function entryHtml(placed: PlacedEntry): string {
  const { entry, item, line, source } = placed;
  const { number, runs } = entry.runs;
  const body = runs.map((run) => runHtml(run, placed)).join('');
  const attributes = [
    ['data-id', item.id],
    ['data-source', source],
    ['data-line', line],
  ].flatMap(([name, value]) => (value === undefined ? [] : [attribute(String(name), String(value))]));
  const inner =
    number === ''
      ? body
      : `<span class="csl-left-margin">${escapeHtml(number)}</span> <span class="csl-right-inline">${body}</span>`;
  return `<div class="csl-entry"${attributes.join('')}>${inner}</div>\n`;
}

const head = (locale: string): string => `<!doctype html>
<html${attribute('lang', locale)}>
<head>
<meta charset="utf-8">
<title>${/^(?:id|ms)\b/.test(locale) ? 'Daftar Pustaka' : 'References'}</title>
<style>.csl-entry { margin: 0 0 .5em 2em; text-indent: -2em; overflow-wrap: anywhere }</style>
</head>
<body>
`;

export const HTML_FORM: LineForm = {
  head,
  list: (entries) => `<div class="csl-bib-body">\n${entries.map(entryHtml).join('')}</div>\n`,
  foot: '</body>\n</html>\n',
};
