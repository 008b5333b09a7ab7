// document → citations in its running text: everything outside the reference lists, looked through its markup.
import type { SourceDocument } from '../../text/document.js';
import type { Span } from '../../text/span.js';
import type { Markup } from '../index.js';
import { authorDateCitations } from './author-date.js';
import type { InTextCitation } from './citation.js';
import { citingText } from './citing-text.js';
import { keyCitations, noteCitations } from './notes.js';
import { numericCitations } from './numeric.js';

/** What is known of the lists of a document: where they stand. Citations are looked for outside of them. */
interface CitedLists {
  readonly sections: readonly Span[];
}

/** All citations of a document, in order; spans are offsets into its text. Never throws. */
export function findCitations(document: SourceDocument, markup: Markup, { sections }: CitedLists): InTextCitation[] {
  const source = citingText(document, markup, sections);
  const citations: InTextCitation[] = [
    ...authorDateCitations(source, document.text),
    ...numericCitations(source),
    ...noteCitations(source),
    ...keyCitations(source),
  ];
  return citations.sort((a, b) => a.start - b.start || a.end - b.end);
}
