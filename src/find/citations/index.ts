// document → citations in its running text: everything outside the reference lists, looked through its markup.
import type { SourceDocument } from '../../text/document.js';
import type { Span } from '../../text/span.js';
import type { Markup } from '../index.js';
import type { InTextCitation } from './citation.js';

/** What is known of the lists of a document: where they stand. Citations are looked for outside of them. */
export interface CitedLists {
  readonly sections: readonly Span[];
}

/** All citations of a document, in order; spans are offsets into its text. Never throws. */
export function findCitations(_document: SourceDocument, _markup: Markup, _lists: CitedLists): InTextCitation[] {
  return [];
}
