// The library's functions: the same journey as the command line's, with the shipped model and styles behind it. Everything
// is synchronous but reading items, which loads its readers when they are asked for.

import { stylerForLists } from './batch/emit/styled-lists.js';
import { DEFAULT_LOCALE } from './batch/output-formats.js';
import { listsOfLines } from './batch/read/line-lists.js';
import type { CslItem } from './csl/item.js';
import { type Markup, referenceFromLine } from './find/index.js';
import { entryMarkdown } from './formats/styled/markdown-form.js';
import type { StyledEntry } from './formats/styled.js';
import type { Model } from './label/model.js';
import { shippedModel } from './load/shipped-model.js';
import { type ParsedDocument, type ParsedReference, parseDocument, parseList } from './parse.js';
import { createDocument } from './text/document.js';

/** `model`: the shipped one where none is given; see `loadModel`. */
export interface ModelOption {
  readonly model?: Model;
}

/** `markup` says how the text is to be read (default: plain); it is never guessed. */
export interface ParseOptions extends ModelOption {
  readonly markup?: Markup;
}

/** A line as plain text, as HTML without a wrapper, or as Markdown; each safe to put into a text of its kind. */
export type EntryForm = 'text' | 'html' | 'markdown';

/**
 * `locale`: a CSL locale name such as `id-ID`, or `auto` for the language that most items are in (default: `en-US`); `as`: what
 * a line is (default: text); `notes`: footnotes instead of bibliography lines.
 */
export interface FormatOptions {
  readonly locale?: string;
  readonly as?: EntryForm;
  readonly notes?: boolean;
}

/**
 * Finds the reference lists of a text and parses every reference in them, in order; none gives an empty array.
 * Spans of segments are UTF-16 offsets into `reference.text`; `reference.pieces` lead on to `text`. Throws ModelError only.
 */
export function parse(text: string, options: ParseOptions = {}): ParsedReference[] {
  return parseWithLists(text, options).lists.flatMap(({ references }) => references);
}

/** The same, list by list, with what finding has to say (findings' spans are offsets into `text`). */
export function parseWithLists(text: string, { markup = 'plain', model }: ParseOptions = {}): ParsedDocument {
  return parseDocument(createDocument('', text), model ?? shippedModel(), markup);
}

/**
 * Parses references that are found already, one a line: one result for each line that is not blank, in order. Blank lines
 * end a list, and what stands in a list is parsed together. Throws ModelError only.
 */
export function parseReferences(lines: readonly string[], { model }: ModelOption = {}): ParsedReference[] {
  const used = model ?? shippedModel();
  const parseLines = (list: readonly string[]) =>
    parseList(
      list.map((line) => referenceFromLine(line)),
      used,
    );
  return listsOfLines(lines).flatMap((list) => parseLines(list.lines));
}

/**
 * One line for each item, in order. `style`: a name that `listStyles()` gives or the path of a .csl file. Throws UsageError
 * for an unknown style or locale, or notes of a style that has none, InputError for a style file that cannot be used.
 */
export function format(
  items: readonly CslItem[],
  style: string,
  { locale = DEFAULT_LOCALE, as = 'text', notes = false }: FormatOptions = {},
): string[] {
  const { entries } = stylerForLists(style, locale, notes).style(items);
  return entries.map((entry, index) => ENTRY_FORMS[as](entry, items[index]));
}

const ENTRY_FORMS: Readonly<Record<EntryForm, (entry: StyledEntry, item: CslItem) => string>> = {
  text: ({ text }) => text,
  html: ({ html }) => html,
  markdown: (entry, item) => entryMarkdown({ entry, item }),
};

/** The items in the order that a style sorts its lists in. Throws as `format` does. */
export function sortItems(items: readonly CslItem[], style: string): CslItem[] {
  return stylerForLists(style, DEFAULT_LOCALE).sorted(items, (item) => item);
}
