// The whole parse on one page: document → reference lists → labels → CSL items. Pure; the model is handed in.
// What stands together in a list is labelled and normalised together (repeated-author dashes, ids).

import type { CslItem } from './csl/item.js';
import { itemIds } from './csl/item-id.js';
import { findReferences, type Markup } from './find/index.js';
import type { ReferenceSection, ReferenceString } from './find/reference-string.js';
import { labelList } from './label/index.js';
import type { Model } from './label/model.js';
import type { Segment } from './label/segment.js';
import { normalizeList } from './normalize/index.js';
import type { SourceDocument } from './text/document.js';
import type { Finding } from './text/finding.js';

/** One reference, parsed. Spans of `segments` and `findings` are UTF-16 offsets into `reference.text`; `reference.pieces` lead on to the document. */
export interface ParsedReference {
  readonly reference: ReferenceString;
  readonly segments: readonly Segment[];
  readonly item: CslItem;
  readonly findings: readonly Finding[];
  /** The probability that every field is right, from 0 to 1. */
  readonly confidence: number;
}

/** One parsed list of a document. */
export interface ParsedList {
  readonly section: ReferenceSection;
  readonly references: readonly ParsedReference[];
}

/** A parsed document. Spans of its own `findings` are offsets into the document's text. */
export interface ParsedDocument {
  readonly lists: readonly ParsedList[];
  readonly findings: readonly Finding[];
}

/** What stands behind so many UTF-16 units of a reference is not labelled; the longest author lists in print take fewer. */
const LONGEST_LABELLED = 100_000;

/** The part of a reference that is labelled: all of it, but where a line is no reference at all. */
function labelledPart(text: string): string {
  if (text.length <= LONGEST_LABELLED) return text;
  // not between the halves of a character
  const isHalved = /^[\ud800-\udbff]/.test(text[LONGEST_LABELLED - 1]);
  return text.slice(0, isHalved ? LONGEST_LABELLED - 1 : LONGEST_LABELLED);
}

function unlabelledRest(text: string, start: number): Finding[] {
  if (start === text.length) return [];
  const message = `Unexpected length of ${text.length} characters, expected one reference; what stands behind character ${start} is not read`;
  return [{ code: 'leftover', severity: 'warning', message, span: { start, end: text.length } }];
}

/** Parsed references, and the findings of each that are more than `info`: to make those alone takes much less time than all. */
export interface ParsedWithWarnings {
  readonly parsed: ParsedReference[];
  readonly warnings: readonly (readonly Finding[])[];
}

/** Parses the references of one list, in order. Never throws on input. */
export const parseList = (references: readonly ReferenceString[], model: Model): ParsedReference[] =>
  parseWithWarnings(references, model).parsed;

/** Parses the references of one list, in order, for whoever wants nothing but warnings of them. Never throws on input. */
export function parseWithWarnings(references: readonly ReferenceString[], model: Model): ParsedWithWarnings {
  const texts = references.map(({ text }) => labelledPart(text));
  const labelled = labelList(model, texts);
  const normalized = normalizeList(texts.map((text, index) => ({ text, segments: labelled[index].segments })));
  const ids = itemIds(normalized.map(({ item }) => item));
  const rests = references.map(({ text }, index) => unlabelledRest(text, texts[index].length));
  const parsed = references.map((reference, index) => {
    const one = normalized[index];
    return {
      reference,
      segments: one.segments,
      item: { id: ids[index], ...one.item } as CslItem,
      get findings() {
        return [...one.findings, ...rests[index]];
      },
      confidence: labelled[index].confidence,
    };
  });
  return { parsed, warnings: normalized.map(({ warnings }, index) => [...warnings, ...rests[index]]) };
}

/** Finds and parses every reference list of a document. Never throws on input. */
export function parseDocument(document: SourceDocument, model: Model, markup: Markup = 'plain'): ParsedDocument {
  const { lists, findings } = findReferences(document, markup);
  return {
    lists: lists.map(({ section, references }) => ({ section, references: parseList(references, model) })),
    findings,
  };
}
