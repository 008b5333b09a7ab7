// document → reference strings: the markup is looked through, lines are judged, sections found and split. Everything
// works on a view of the document; at the end all offsets are brought back to the document itself.
import { composeMapped } from '../text/compose-mapped.js';
import type { SourceDocument } from '../text/document.js';
import type { Finding } from '../text/finding.js';
import { typesettingCharacters } from '../text/hidden-characters.js';
import { identityText, type MappedText, sourceOffset } from '../text/mapped-text.js';
import type { Span } from '../text/span.js';
import { cutLines, type Line } from './document-lines.js';
import { headingCore } from './fold.js';
import { emptyNumbers, leftOutOf } from './left-out.js';
import { viewOfHtml } from './markup/html.js';
import { viewOfLatex } from './markup/latex.js';
import { viewOfMarkdown } from './markup/markdown.js';
import { markFurniture } from './page-furniture.js';
import type { ReferenceSection, ReferenceString } from './reference-string.js';
import { cutInlineHeadings, findSections, judgeLines, type LineSection } from './section.js';
import { splitReferences } from './split.js';

export { referenceFromLine } from './reference-from-line.js';

/** How markup in the document is looked through. Chosen by file extension, never by content. */
export type Markup = 'plain' | 'markdown' | 'html' | 'latex';

/** One reference list: a section and the references in it, in order. */
export interface ReferenceList {
  readonly section: ReferenceSection;
  readonly references: readonly ReferenceString[];
}

/** Findings' spans are offsets into the document's text. */
interface FoundReferences {
  readonly lists: readonly ReferenceList[];
  readonly findings: readonly Finding[];
}

const NO_LIST: Finding = {
  code: 'no-reference-list',
  severity: 'warning',
  message:
    'No reference list found. Looked for a heading such as "Referensi", "Daftar Pustaka", "Rujukan", "References", ' +
    '"Bibliography", "Literatur" or "Bibliographie" with references below it, and for lines that look like references.',
};

const VIEWS: Readonly<Record<Markup, (text: string) => MappedText>> = {
  plain: (text) => identityText(text),
  markdown: viewOfMarkdown,
  html: viewOfHtml,
  latex: viewOfLatex,
};

// 2004 | n.d. | t.t. | in press
const DATED = /(?:^|\P{N})(?:1[5-9]|20)\d\d(?!\d)|n\.d|t\.t|o\. ?J|in press/u;

/** A list without a heading is believed when at least half of its references bear a date. */
function isBelievable({ heading }: LineSection, references: readonly ReferenceString[]): boolean {
  if (heading !== undefined) return references.length > 0;
  const dated = references.filter(({ text }) => DATED.test(text.slice(0, 2000))).length;
  return dated > 0 && dated >= references.length * 0.5;
}

function toDocument(view: MappedText, start: number, end: number): Span {
  return {
    start: sourceOffset(view, start),
    end: end > start ? sourceOffset(view, end - 1) + 1 : sourceOffset(view, start),
  };
}

type SectionSpans = Omit<ReferenceSection, 'leftOut'>;

function sectionSpans(view: MappedText, lines: readonly Line[], { heading, from, to }: LineSection): SectionSpans {
  const body = toDocument(view, lines[from].start, lines[to - 1].end);
  if (heading === undefined) return { body };
  const line = lines[heading];
  const core = headingCore(line.text);
  return { heading: toDocument(view, line.start + core.start, line.start + core.end), body };
}

function listFindings(text: string, lists: readonly ReferenceList[]): Finding[] {
  const sections = lists.map(({ section }) => section);
  const bodies = sections.map(({ body }) => body);
  return [...typesettingCharacters(text, bodies), ...sections.flatMap(({ leftOut }) => emptyNumbers(text, leftOut))];
}

/** Finds every reference list of a document and splits it. Pure; never throws on input. No list: a finding `no-reference-list`. */
export function findReferences(document: SourceDocument, markup: Markup = 'plain'): FoundReferences {
  const view = VIEWS[markup](document.text);
  const lines = cutInlineHeadings(cutLines(view.text));
  const furniture = markFurniture(lines);
  const sections = findSections(judgeLines(lines, furniture));
  const lists = sections.flatMap((section): ReferenceList[] => {
    const kept = lines.slice(section.from, section.to).filter((_, index) => !furniture[section.from + index]);
    const found = splitReferences(view.text, kept);
    if (!isBelievable(section, found)) return [];
    const references = found.map((reference) => ({ ...reference, ...composeMapped(reference, view) }));
    const leftOut = leftOutOf(view, { ...section, lines, furniture }, found);
    return [{ section: { ...sectionSpans(view, lines, section), leftOut }, references }];
  });
  return { lists, findings: lists.length > 0 ? listFindings(document.text, lists) : [NO_LIST] };
}
