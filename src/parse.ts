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

/** Parses the references of one list, in order. Never throws on input. */
export function parseList(references: readonly ReferenceString[], model: Model): ParsedReference[] {
  const labelled = labelList(
    model,
    references.map((reference) => reference.text),
  );
  const normalized = normalizeList(references.map(({ text }, index) => ({ text, segments: labelled[index].segments })));
  const ids = itemIds(normalized.map(({ item }) => item));
  return references.map((reference, index) => {
    const one = normalized[index];
    return {
      reference,
      segments: one.segments,
      item: { id: ids[index], ...one.item } as CslItem,
      get findings() {
        return one.findings;
      },
      confidence: labelled[index].confidence,
    };
  });
}

/** Finds and parses every reference list of a document. Never throws on input. */
export function parseDocument(document: SourceDocument, model: Model, markup: Markup = 'plain'): ParsedDocument {
  const { lists, findings } = findReferences(document, markup);
  return {
    lists: lists.map(({ section, references }) => ({ section, references: parseList(references, model) })),
    findings,
  };
}
