// The library's functions: the same journey as the command line's, with the shipped model and styles behind it. Everything
// is synchronous but reading items, which loads its readers when they are asked for.

import { listsOfLines } from './batch/line-lists.js';
import { DEFAULT_LOCALE } from './batch/output-formats.js';
import { stylerForLists } from './batch/styled-lists.js';
import type { CslItem } from './csl/item.js';
import { type Markup, referenceFromLine } from './find/index.js';
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

/** `locale`: a CSL locale name such as `id-ID`, or `auto` for the language that most items are in (default: `en-US`). */
export interface FormatOptions {
  readonly locale?: string;
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
 * for an unknown style or locale, InputError for a style file that cannot be used.
 */
export function format(
  items: readonly CslItem[],
  style: string,
  { locale = DEFAULT_LOCALE }: FormatOptions = {},
): string[] {
  return stylerForLists(style, locale)(items);
}
