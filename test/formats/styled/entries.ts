// Entries for tests of forms: from the raw form of a line, or as a style prints an item.
import fc from 'fast-check';
import type { CslItem } from '../../../src/csl/item.js';
import type { PlacedEntry } from '../../../src/formats/styled/line-form.js';
import { escapeRaw, htmlText, plainText } from '../../../src/formats/styled/raw-lines.js';
import { lineRuns } from '../../../src/formats/styled/runs.js';
import { createStyler } from '../../../src/formats/styled.js';
import { loadLocale } from '../../../src/load/locales.js';
import { loadStyle } from '../../../src/load/styles.js';

/** An entry whose raw form is known: tags as citeproc writes them, text escaped. */
export function entryOf(raw: string, item: Partial<CslItem> = {}): PlacedEntry {
  const entry = { text: plainText(raw), html: htmlText(raw), runs: lineRuns(raw) };
  return { entry, item: { id: 'x', type: 'book', ...item } };
}

const stylers = new Map<string, ReturnType<typeof createStyler>>();

/** Items as a style prints them. */
export function printed(items: readonly CslItem[], style = 'apa'): PlacedEntry[] {
  const styler = stylers.get(style) ?? createStyler(loadStyle(style), loadLocale('en-US'));
  stylers.set(style, styler);
  return styler.format(items).map((entry, index) => ({ entry, item: items[index] }));
}

// what some reader of Markdown or RTF would act on, among ordinary letters
const PIECES = [
  ...'aBiVx 1 .:;,!?()[]{}<>&#%$@*_~^`\'"|\\/+=-–—…é字\u200b',
  ...['. ', ') ', 'iv', 'XI', '1. ', '- ', '...', '--', '---', '&amp;', '&#60;', '</b>', '<script>', '{.c}', '#. '],
  ...['https://a.example/x_y*z', 'https://b.example/p_q', 'www.a.example', 'a@b.example', ':smile:', ':::', '$x$'],
  ...[
    '[x](y)',
    '![',
    '^[n]',
    '[^1]: ',
    '(@)',
    '(1) ',
    'a) ',
    'Table: ',
    '@sari2020',
    '\\alpha',
    '`x`{=html}',
    '[x]: y',
  ],
  ...["\\'41", '\\par', '{\\b'],
];

export const activeText = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 })
  .map((pieces) => pieces.join(''));

const TAGS = [
  ['<i>', '</i>'],
  ['<b>', '</b>'],
  ['<sup>', '</sup>'],
  ['<sub>', '</sub>'],
  ['<span style="font-variant:small-caps;">', '</span>'],
  ['', ''],
] as const;

const tag = fc.constantFrom(...TAGS);

/** The raw form of a line with text that forms must not act on, in every kind of looks. */
export const activeLine = fc
  .array(fc.tuple(activeText, tag, tag), { minLength: 1, maxLength: 4 })
  .map((parts) =>
    parts.map(([text, outer, inner]) => `${outer[0]}${inner[0]}${escapeRaw(text)}${inner[1]}${outer[1]}`).join(''),
  );
