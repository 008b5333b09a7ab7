// TeX and BibTeX payloads in every field of an entry, its key included: what comes out holds no command but those that stand
// for a character or for rich text, and one entry with one line for each field.
import { describe, expect, it } from 'vitest';
import { type CslItem, DATE_VARIABLES, ITEM_TYPES, NAME_VARIABLES, TEXT_VARIABLES } from '../../src/csl/item.js';
import { ACCENTS, COMMANDS, GREEK } from '../../src/formats/bibtex/ascii-tex.js';
import { readItems } from '../../src/formats/read-items.js';
import { writeBibtex } from '../../src/formats/write-bibtex.js';

const PAYLOADS = [
  '\\input{/etc/passwd}',
  '\\immediate\\write18{rm -rf ~}',
  '\\catcode`\\%=11 % ^^5cinput',
  '^^5c^^69nput{x}',
  '}}\n@article{x, title={y}',
  '}\n\n@string{jan = "x"}\n@preamble{"\\input x"}',
  '@comment{',
  '"# jan #"',
  '" # \\input{x} # "',
  '{{{{',
  '}}}}',
  '{\\',
  '\\',
  '\\}',
  '$\\def\\x{\\x\\x}\\x$',
  '%',
  '% comment\n}',
  '~\\href{javascript:alert(1)}{x}',
  '<i>\\input{x}</i><b>}{</b>',
  '<span class="nocase">}\\x{</span>',
  ' and ',
  'a and b and others',
  ', , , ,',
  'family=x, given=y',
  '\u0000\u001b]0;x\u0007\r\n\u2028\u2029\u0085',
  'é\\input{x}東京}',
  '#1 ##2',
  "--`` '' ?` !` ,, << >>",
];

const HARMLESS = new Set([
  ...['textbackslash', 'textbraceleft', 'textbraceright', 'textasciitilde', 'textasciicircum', 'symbol'],
  ...['textit', 'textbf', 'textsuperscript', 'textsubscript', 'textsc'],
  ...[...Object.values(ACCENTS), ...Object.values(COMMANDS), ...Object.values(GREEK)].map((name) => name.trim()),
  ...['&', '%', '$', '#', '_'],
]);

/** An item with the payload wherever it can stand. */
function poisoned(type: CslItem['type'], payload: string): CslItem {
  const name = { family: payload, given: payload, suffix: payload, 'non-dropping-particle': payload };
  const names = [name, { literal: payload }, { given: payload, 'dropping-particle': payload }];
  return Object.fromEntries([
    ['id', payload],
    ['type', type],
    ...TEXT_VARIABLES.map((key) => [key, payload]),
    ...NAME_VARIABLES.map((key) => [key, names]),
    ...DATE_VARIABLES.map((key) => [key, { literal: payload, season: payload }]),
  ]);
}

// `  name = {value},` or a month macro
const FIELD = /^ {2}([a-z]+) = (?:\{(.*)\}|[a-z]{3}),$/;

/** Braces as BibTeX counts them: never below nothing, nothing left open. */
function isBalanced(value: string): boolean {
  let depth = 0;
  for (const character of value) {
    if (character === '{') depth++;
    else if (character === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

const commandsIn = (value: string): string[] =>
  [...value.matchAll(/\\([A-Za-z]+|[^A-Za-z]|$)/g)].map(([, name]) => name);

// what is no command but does something all the same: comments, mathematics, parameters, raised characters
const ACTIVE = /(?<!\\)[%$#^&]/;

function isDead(value: string, ascii: boolean): boolean {
  const bare = value.replaceAll(/\$\\[A-Za-z]+\$|\\[~^]/g, '');
  return commandsIn(value).every((name) => HARMLESS.has(name)) && !ACTIVE.test(bare) && (ascii || !bare.includes('~'));
}

const isDeadAddress = (value: string): boolean => !/[\\{}"^`\s]/.test(value);

/** The lines of an entry that could do something. */
function liveLines(text: string, ascii: boolean): string[] {
  const lines = text.split('\n');
  const fields = lines.slice(1, -2).filter((line) => {
    const [, name, value = ''] = FIELD.exec(line) ?? [];
    const dead = ['doi', 'url', 'eprint'].includes(name) ? isDeadAddress(value) : isDead(value, ascii);
    const clean = !(ascii ? /[^\x20-\x7e]/ : /\p{Cc}|[\u2028\u2029]/u).test(line);
    return name === undefined || !dead || !clean || !isBalanced(value);
  });
  const frame = [lines[0], ...lines.slice(-2)].filter((line) => !/^(?:@[a-z]+\{[A-Za-z0-9_:./+-]+,|\}|)$/.test(line));
  return [...fields, ...frame];
}

describe.each([
  { dialect: 'bibtex', ascii: false },
  { dialect: 'bibtex', ascii: true },
  { dialect: 'biblatex', ascii: false },
  { dialect: 'biblatex', ascii: true },
] as const)('$dialect, ascii $ascii', (options) => {
  it.each(PAYLOADS)('%j comes out dead', (payload) => {
    const written = ITEM_TYPES.map((type) => writeBibtex([poisoned(type, payload)], options));
    expect(written.flatMap((text) => liveLines(text, options.ascii))).toEqual([]);
  });

  it('keeps poisoned entries apart', async () => {
    const items = PAYLOADS.map((payload) => poisoned('book', payload));
    const { items: read } = await readItems(writeBibtex(items, options), 'bibtex', 'x.bib');
    expect(read).toHaveLength(items.length);
    expect(new Set(read.map(({ id }) => id.toLowerCase())).size).toBe(items.length);
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:x',
    'java\nscript:x',
    ' data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
  ])('the link %j is none', (URL) => {
    const items = ITEM_TYPES.map((type): CslItem => ({ id: 'a', type, URL }));
    expect(writeBibtex(items, options)).not.toMatch(/^ {2}url = /m);
  });
});
