// Small documents for the conservation check: a few references as a list in one of many shapes, then damaged. What is drawn comes as
// numbers from outside, so that a seeded generator and a shrinking one can both draw.
import type { Markup } from '../../find/index.js';

/** How a list is printed. */
interface ListShape {
  readonly name: string;
  readonly markup: Markup;
  readonly heading: string;
  readonly print: (reference: string, index: number) => string;
  readonly end?: string;
}

const WIDTH = 60;

/** A reference in lines, as PDFs give it; long words are hyphenated. */
function wrapped(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const half = word.length >> 1;
    const room = WIDTH - line.length;
    if (room >= word.length + 1) line += `${line && ' '}${word}`;
    else if (/^\p{Ll}{10,}$/u.test(word) && room > half) {
      lines.push(`${line} ${word.slice(0, half)}-`);
      line = word.slice(half);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].join(`\n${indent}`);
}

const escapedHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/é/g, '&eacute;');
const escapedLatex = (text: string): string =>
  text
    .replace(/[&%$#_{}]/g, '\\$&')
    .replace(/é/g, "\\'{e}")
    .replace(/ü/g, '\\"u')
    .replace(/ø/g, '\\o{}')
    .replace(/–/g, '--');
const halfOf = (text: string): number => text.indexOf(' ', text.length >> 1);
/** The words around the middle in marks of emphasis. */
function emphasized(text: string, open: string, close: string): string {
  const from = halfOf(text) + 1;
  const to = text.indexOf(' ', from + 8);
  return from > 0 && to > 0 ? `${text.slice(0, from)}${open}${text.slice(from, to)}${close}${text.slice(to)}` : text;
}

export const LIST_SHAPES: readonly ListShape[] = [
  { name: 'lines', markup: 'plain', heading: 'Daftar Pustaka\n\n', print: (text) => `${text}\n` },
  { name: 'paragraphs', markup: 'plain', heading: 'References\n\n', print: (text) => `${text}\n\n` },
  { name: 'numbered', markup: 'plain', heading: 'REFERENCES\n', print: (text, index) => `[${index + 1}] ${text}\n` },
  {
    name: 'numbered, wrapped',
    markup: 'plain',
    heading: 'Referensi:\n',
    print: (text, index) => `${index + 1}. ${wrapped(text, '   ')}\n`,
  },
  { name: 'hanging', markup: 'plain', heading: 'Literatur\n', print: (text) => `${wrapped(text, '    ')}\n` },
  { name: 'bullets', markup: 'plain', heading: 'Bibliographie\r\n', print: (text) => `• ${text}\r\n` },
  { name: 'run on', markup: 'plain', heading: 'References ', print: (text) => `${text} ` },
  {
    name: 'two numbers',
    markup: 'plain',
    heading: 'References\n',
    print: (text, index) => `[${index + 1}] a) ${text} b) ${text}\n`,
  },
  {
    name: 'markdown',
    markup: 'markdown',
    heading: '## Referensi\n\n',
    print: (text) => `- ${emphasized(text, '*', '*')}\n`,
  },
  {
    name: 'markdown, numbered',
    markup: 'markdown',
    heading: '# References\n\n',
    print: (text, index) => `${index + 1}. ${emphasized(text, '[', '](https://example.org/x)')}\n`,
  },
  {
    name: 'html',
    markup: 'html',
    heading: '<h2>References</h2>\n<ul>\n',
    print: (text) => `<li>${emphasized(escapedHtml(text), '<i>', '</i>')}</li>\n`,
    end: '</ul>',
  },
  {
    name: 'latex',
    markup: 'latex',
    heading: '\\begin{thebibliography}{9}\n',
    print: (text, index) => `\\bibitem{k${index}} ${emphasized(escapedLatex(text), '\\emph{', '}')}\n`,
    end: '\\end{thebibliography}\n',
  },
];

/** References as a document with one list. */
export const printList = (references: readonly string[], shape: ListShape): string =>
  `Teks sebelum daftar.\n\n${shape.heading}${references.map(shape.print).join('')}${shape.end ?? ''}`;

/** One damage: `at` and `length` choose the place, `choice` what is put there. All are whole numbers from 0 on. */
export interface Mutation {
  readonly kind: number;
  readonly at: number;
  readonly length: number;
  readonly choice: number;
}

type Damage = (text: string, from: number, to: number, choice: number) => string;

const put =
  (pieces: readonly string[]): Damage =>
  (text, from, _, choice) =>
    text.slice(0, from) + pieces[choice % pieces.length] + text.slice(from);
const instead =
  (change: (part: string, choice: number) => string): Damage =>
  (text, from, to, choice) =>
    text.slice(0, from) + change(text.slice(from, to), choice) + text.slice(to);

const MARKUP_BITS = [
  '*',
  '**',
  '_',
  '`',
  '```\n',
  '<i>',
  '</i>',
  '<p>',
  '<!--',
  '-->',
  '&amp;',
  '&#x110000;',
  '](',
  '[a](b)',
  '\\',
  '{',
  '}',
  '$',
  '%',
  '~',
  '\\emph{',
  '\\item ',
  "\\'e",
  '\n## ',
  '\n# X\n',
  '\n---\n',
  '|',
  '<a "',
];
const SIGNS = [
  '\u200b',
  '\u200d',
  '\u200f',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\u00ad',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u0085',
  '\u2028',
  '\u000b',
  '\f',
  '\r',
  '\r\n',
  '\t',
  '\u00a0',
  '\u3000',
  '\u2060',
];
const LETTERS = [
  '\u0301',
  '\u0308\u0323',
  '\ud835\udc00',
  '\ud83d\ude00',
  '\ud840\udc00',
  '\ud800',
  '\udc00',
  'ß',
  'ﬁ',
  'Ⅳ',
  '½',
  '²',
  'ª',
  '№',
  '々',
  '中文',
  'ا',
  'я',
  '①',
  '١٢',
  '㎏',
  'ℝ',
  'ſ',
  'İ',
];
const WORDS = [
  '2020',
  ' (2019a) ',
  'hlm. ',
  ' 12(3), 45–67. ',
  'Vol. ',
  ' et al. ',
  ' dkk., ',
  'https://doi.org/10.1234/ab-c ',
  'doi:10.1000/182',
  ' ISBN 978-602-1234-56-7 ',
  ' Diakses pada 5 Mei 2020 pukul 13.20 WIB',
  '(Ed.)',
  ' Dr. ',
  ', S.Kom., M.Pd.',
  '———. ',
  'In ',
  ' "',
  '(',
  '[12] ',
  '3. ',
  'Bab 2',
  ' 2nd ed. ',
  ' Edisi Kedua ',
  ' n.d. ',
  '(t.t.)',
  ' in press',
  '^1',
  '12 Mei 98',
];

/** What can happen to a text, `[from, to)` being the place drawn. */
export const DAMAGES: readonly (readonly [name: string, damage: Damage])[] = [
  ['characters gone', (text, from, to) => text.slice(0, from) + text.slice(to)],
  ['a character gone', (text, from) => text.slice(0, from) + text.slice(from + 1)],
  [
    'characters swapped',
    (text, from) => text.slice(0, from) + (text[from + 1] ?? '') + (text[from] ?? '') + text.slice(from + 2),
  ],
  ['turned round', instead((part) => [...part].reverse().join(''))],
  ['upper case', instead((part) => part.toUpperCase())],
  ['lines joined', (text, from) => text.slice(0, from) + text.slice(from).replace(/\r?\n/, ' ')],
  [
    'line split',
    (text, from, _, choice) =>
      `${text.slice(0, from)}${['\n', '-\n', '\n\n', '\r\n    '][choice % 4]}${text.slice(from)}`,
  ],
  [
    'lines moved',
    (text, from) => {
      const at = text.indexOf('\n', from);
      return at < 0 ? text : text.slice(at + 1) + text.slice(0, at + 1);
    },
  ],
  ['line ends of Windows', (text) => text.replace(/\r?\n/g, '\r\n')],
  ['blanks lost', instead((part) => part.replace(/ /g, ''))],
  ['blanks added', instead((part) => part.split('').join(' '))],
  ['decomposed', (text) => text.normalize('NFD')],
  ['mojibake', instead((part) => part.replace(/[\u0080-\uffff]/g, 'Ã©').replace(/[-–]/g, 'â€“'))],
  ['cut off', (text, from) => text.slice(0, from)],
  ['cut in', (text, from) => text.slice(from)],
  ['block twice', (text, from, to) => text.slice(0, to) + text.slice(from)],
  [
    'block many times',
    (text, from, to, choice) => text.slice(0, to) + text.slice(from, to).repeat(choice % 9) + text.slice(to),
  ],
  ['numbers changed', instead((part, choice) => part.replace(/\d/g, (digit) => String((Number(digit) + choice) % 10)))],
  ['punctuation changed', instead((part, choice) => part.replace(/[.,;:()]/g, '.,;:()/–"'[choice % 9]))],
  ['markup put in', put(MARKUP_BITS)],
  ['sign put in', put(SIGNS)],
  ['letter put in', put(LETTERS)],
  ['words put in', put(WORDS)],
  [
    'any character',
    (text, from, _, choice) => text.slice(0, from) + String.fromCodePoint(choice % 0x110000) + text.slice(from),
  ],
];

const LONGEST_PLACE = 60;

/** The text with the damages done, one after the other. */
export function damaged(text: string, mutations: readonly Mutation[]): string {
  return mutations.reduce((whole, { kind, at, length, choice }) => {
    const from = at % (whole.length + 1);
    return DAMAGES[kind % DAMAGES.length][1](
      whole,
      from,
      Math.min(whole.length, from + (length % LONGEST_PLACE)),
      choice,
    );
  }, text);
}
