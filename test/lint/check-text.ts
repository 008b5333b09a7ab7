// Checks a small text as `pustaka check` would: through the shipped model, or as a .bib file where its path says so.
import { type CheckResult, checkDocument, checkItems, type PlacedItem } from '../../src/check.js';
import { readItems } from '../../src/formats/read-items.js';
import type { CheckedStyle } from '../../src/lint/checked-style.js';
import type { LintFinding } from '../../src/lint/lint-finding.js';
import type { Rule } from '../../src/lint/rule.js';
import { renderedStyle } from '../../src/lint/style/rendered-style.js';
import { loadLocale } from '../../src/load/locales.js';
import { shippedModel } from '../../src/load/shipped-model.js';
import { loadStyle } from '../../src/load/styles.js';
import { createDocument } from '../../src/text/document.js';

const AUTHOR_DATE = new Set(['apa', 'chicago', 'chicago-17', 'harvard-id']);
const ALPHABETICAL = new Set([...AUTHOR_DATE, 'mla', 'chicago-notes']);

/** The facts of a style that rules on fields and lists ask for; it renders nothing. */
export function styleFacts(name: string, locale = 'id-ID', isDetected = false): CheckedStyle {
  return {
    name,
    locale,
    isDetected,
    citesBy: AUTHOR_DATE.has(name) ? 'author-date' : name === 'mla' ? 'author' : 'numeric',
    forbidsRepeatedAuthorDash: name === 'apa' || name === 'chicago',
    sortsAlphabetically: ALPHABETICAL.has(name),
    render: (items) => items.map(() => ({ text: '', parts: [] })),
  };
}

// @article{key, … up to the closing brace at the start of a line
const ENTRY = /^@\w+\{[^,]*,[\s\S]*?^\}/gm;

/** Where the value of a field stands in an entry: title = {…}. */
function fieldSpan(text: string, start: number, end: number, field: string) {
  const value = new RegExp(`^ *${field} = \\{(.*?)\\},?$`, 'im').exec(text.slice(start, end));
  if (!value) return undefined;
  const from = start + value.index + value[0].indexOf('{') + 1;
  return { start: from, end: from + value[1].length };
}

const FIELDS: Readonly<Record<string, string>> = { issued: 'year', page: 'pages', 'container-title': 'journal' };

async function placedItems(text: string, path: string): Promise<PlacedItem[]> {
  const { items } = await readItems(text, 'bibtex', path);
  const entries = [...text.matchAll(ENTRY)];
  return items.map((item, index) => {
    const span = { start: entries[index].index, end: entries[index].index + entries[index][0].length };
    return { item, span, spanOf: (variable) => fieldSpan(text, span.start, span.end, FIELDS[variable] ?? variable) };
  });
}

export interface CheckedText {
  readonly text: string;
  readonly path?: string;
  readonly style?: string;
  readonly locale?: string;
}

/** Checks a text with some rules. */
export async function checkText(
  { text, path, style, locale }: CheckedText,
  rules: readonly Rule[],
): Promise<CheckResult> {
  const needsLines = rules.some(({ group }) => group === 'style');
  const styleFor = () => {
    if (!style) return undefined;
    return needsLines
      ? renderedStyle(loadStyle(style), loadLocale(locale ?? 'id-ID'), false)
      : styleFacts(style, locale);
  };
  const checking = { rules, styleFor };
  const document = createDocument(path ?? 'skripsi.txt', text);
  if (path?.endsWith('.bib')) return checkItems(document, await placedItems(text, path), checking);
  return checkDocument(document, shippedModel(), 'plain', checking);
}

/** The text with the fixes of findings made, from the last to the first. */
export function fixedText(text: string, findings: readonly LintFinding[]): string {
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((fixed, edit) => fixed.slice(0, edit.start) + edit.text + fixed.slice(edit.end), text);
}
