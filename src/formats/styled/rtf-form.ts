// Styled entries as an RTF document with hanging indents, which every word processor opens. Only ASCII is written; backslashes
// and braces, which RTF lives by, are escaped.
import type { LineForm, PlacedEntry } from './line-form.js';
import type { StyledRun } from './runs.js';

const NAMED: Readonly<Record<string, string>> = { '\\': '\\\\', '{': '\\{', '}': '\\}', '\u00a0': '\\~' };

/**
 * Text as RTF: what is not ASCII by its UTF-16 units, signed, as RTF counts them, each with a question mark for readers that know
 * none. The mark stands as a code, because some readers pass over a whole word where it stands as itself.
 */
export function escapeRtf(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\\{}\u00a0]/g, (character) => NAMED[character])
    .replace(/[^ -~]/g, (unit) => `\\u${(unit.charCodeAt(0) << 16) >> 16}\\'3f`);
}

function controlWords(run: StyledRun): string {
  const words = [
    run.italic && '\\i',
    run.bold && '\\b',
    run.smallCaps && '\\scaps',
    run.underline && '\\ul',
    run.script && `\\${run.script}`,
  ];
  return words.filter(Boolean).join('');
}

function runRtf(run: StyledRun): string {
  const words = controlWords(run);
  const text = escapeRtf(run.text);
  return words === '' ? text : `{${words} ${text}}`;
}

// half an inch, as APA and Chicago have it
const HANGING = '\\pard\\fi-720\\li720';

function entryRtf({ entry: { runs } }: PlacedEntry): string {
  const number = runs.number === '' ? '' : `${escapeRtf(runs.number)}\\tab `;
  return `${HANGING} ${number}${runs.runs.map(runRtf).join('')}\\par\n`;
}

export const RTF_FORM: LineForm = {
  head: () => '{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0\\froman Times New Roman;}}\\f0\\fs24\n',
  list: (entries) => entries.map(entryRtf).join(''),
  foot: '}\n',
};
