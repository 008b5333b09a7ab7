// document → reference strings. Contract; the parts stand beside this file.
import type { SourceDocument } from '../text/document.js';
import type { Finding } from '../text/finding.js';
import type { ReferenceSection, ReferenceString } from './reference-string.js';

/** How markup in the document is looked through. Chosen by file extension, never by content. */
export type Markup = 'plain' | 'markdown' | 'html' | 'latex';

/** One reference list: a section and the references in it, in order. */
export interface ReferenceList {
  readonly section: ReferenceSection;
  readonly references: readonly ReferenceString[];
}

/** Findings' spans are offsets into the document's text. */
export interface FoundReferences {
  readonly lists: readonly ReferenceList[];
  readonly findings: readonly Finding[];
}

/** Finds every reference list of a document and splits it. Pure; never throws on input. No list: a finding `no-reference-list`. */
export function findReferences(_document: SourceDocument, _markup: Markup = 'plain'): FoundReferences {
  return { lists: [], findings: [] };
}
