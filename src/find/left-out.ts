// What of a section stands in none of its references: page furniture, sub-headings, rules, bullets, lines without a word. It is told by
// what the references' pieces do not cover, so that nothing of a list can go without a word. A step of finding, after splitting.
import { composeMapped } from '../text/compose-mapped.js';
import type { Finding } from '../text/finding.js';
import type { MappedText } from '../text/mapped-text.js';
import type { Span } from '../text/span.js';
import type { Line } from './document-lines.js';
import { sortsList } from './headings.js';
import type { LeftOut, LeftOutKind } from './reference-string.js';

// what shows on paper: anything but white space, control characters, zero-width and directional marks, soft hyphens
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;
// one line of a gap, from its first character that shows to its last
const STRETCH = /[^\s\p{Cc}\p{Cf}](?:[^\n\v\f\r\u0085\u2028\u2029]*[^\s\p{Cc}\p{Cf}])?/gu;
// bro-⏎ther: the hyphen that unwrapping undoes
const BREAKS_WORD = /^[-\u2010]$/;
const LINE_END = /^[^\S\n\v\f\r\u0085\u2028\u2029]*[\n\v\f\r\u0085\u2028\u2029]/u;

/** The lines of a section and where in `lines` each place stands; asked for places in rising order. */
class LineFinder {
  #at: number;

  constructor(
    private readonly lines: readonly Line[],
    from: number,
  ) {
    this.#at = from;
  }

  /** The index of the line that holds the offset; -1 for rules, which are no lines. */
  indexAt(offset: number): number {
    while (this.#at < this.lines.length && this.lines[this.#at].end <= offset) this.#at++;
    return this.lines[this.#at]?.start <= offset ? this.#at : -1;
  }
}

/** The lines of a document, its furniture, and the stretch of lines that a section takes up. */
interface SectionLines {
  readonly lines: readonly Line[];
  readonly furniture: readonly boolean[];
  readonly from: number;
  readonly to: number;
}

function kindOf({ lines, furniture }: SectionLines, index: number, stretch: Span): LeftOutKind {
  if (index < 0) return 'rule';
  if (furniture[index]) return 'page-furniture';
  const line = lines[index];
  if (stretch.start > line.start || stretch.end < line.end) return 'sign';
  return sortsList(line.text) ? 'heading' : 'no-words';
}

/** Where a stretch of the view stands in the document; undefined for signs that looking through markup has put in. */
function placeInDocument(view: MappedText, { start, end }: Span): Span | undefined {
  const text = view.text.slice(start, end);
  const { pieces } = composeMapped({ text, pieces: [{ start: 0, sourceStart: start, length: end - start }] }, view);
  const last = pieces.at(-1);
  return last && { start: pieces[0].sourceStart, end: last.sourceStart + last.length };
}

// [12] | 12. | (12)
const LIST_NUMBER = /^(?:\[\d{1,4}\][.:]?|\(?\d{1,3}[.)])$/;

/** A finding for each list number of a section that nothing stands behind. */
export const emptyNumbers = (text: string, leftOut: readonly LeftOut[]): Finding[] =>
  leftOut.flatMap(({ kind, start, end }): Finding[] => {
    const printed = text.slice(start, end);
    if (kind !== 'no-words' || !LIST_NUMBER.test(printed)) return [];
    const message = `Unexpected list number ${printed} with no reference behind it; it is left out`;
    return [{ code: 'no-empty-number', severity: 'warning', message, span: { start, end } }];
  });

/** `found` are the section's references as mapped texts of the view, in order. Spans are UTF-16 offsets into the document. */
export function leftOutOf(view: MappedText, section: SectionLines, found: readonly MappedText[]): LeftOut[] {
  const finder = new LineFinder(section.lines, section.from);
  const leftOut: LeftOut[] = [];
  const addGap = (from: number, to: number): void => {
    for (const { 0: shown, index } of view.text.slice(from, to).matchAll(STRETCH)) {
      const stretch = { start: from + index, end: from + index + shown.length };
      if (BREAKS_WORD.test(shown) && LINE_END.test(view.text.slice(stretch.end, stretch.end + 200))) continue;
      const kind = kindOf(section, finder.indexAt(stretch.start), stretch);
      const span = placeInDocument(view, stretch);
      if (span) leftOut.push({ ...span, kind });
    }
  };
  let position = section.lines[section.from].start;
  for (const { pieces } of found)
    for (const { sourceStart, length } of pieces) {
      if (sourceStart > position && VISIBLE.test(view.text.slice(position, sourceStart))) addGap(position, sourceStart);
      position = sourceStart + length;
    }
  addGap(position, section.lines[section.to - 1].end);
  return leftOut;
}
