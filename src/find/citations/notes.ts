// Notes: their marks in the text with what the notes say, and citations by key, which only count as being there. Notes of
// plain text open a line with a raised number.
import type { KeyCitation, NoteCitation } from './citation.js';
import type { CitingText } from './citing-text.js';
import { KEY, MARK_CLOSE, MARK_OPEN, NOTE_CLOSE, NOTE_OPEN } from './signs.js';
import { citedText } from './years.js';

const MARK = new RegExp(`(?<!${MARK_OPEN})${MARK_OPEN}+([^${MARK_CLOSE}\\n]{1,40})${MARK_CLOSE}`, 'g');
const INLINE = new RegExp(`(?<!${NOTE_OPEN})${NOTE_OPEN}+([^${NOTE_OPEN}${NOTE_CLOSE}]{1,4000})${NOTE_CLOSE}`, 'g');
const KEYS = new RegExp(`${KEY}+`, 'g');
const OWN_SIGNS = /[\ue000-\ue009]/g;
const LONGEST_NOTE = 2000;

/** The paragraph behind a mark that opens it ("[^3]: Ashari …"), up to the next mark. */
function noteText(source: CitingText, from: number): { readonly start: number; readonly end: number } | undefined {
  const colon = /^\s?:\s*/.exec(source.text.slice(from, from + 10));
  if (!colon) return undefined;
  const start = from + colon[0].length;
  const ends = ['\n', MARK_OPEN].map((sign) => source.text.indexOf(sign, start)).filter((at) => at >= 0);
  return { start, end: Math.min(source.text.length, start + LONGEST_NOTE, ...ends) };
}

function markedNotes(source: CitingText): NoteCitation[] {
  const marks = [...source.text.matchAll(MARK)];
  const notes = new Map<string, { readonly start: number; readonly end: number }>();
  for (const mark of marks) {
    const note = noteText(source, mark.index + mark[0].length);
    if (note && !notes.has(mark[1])) notes.set(mark[1], note);
  }
  return marks.flatMap((mark) => {
    const end = mark.index + mark[0].length;
    const note = notes.get(mark[1]);
    if (!note || /^\s?:/.test(source.text.slice(end, end + 2))) return [];
    const place = source.placeOf(mark.index, end);
    return [{ kind: 'note', ...place, cluster: place, mark: mark[1], note: citedText(source, note.start, note.end) }];
  });
}

function inlineNotes(source: CitingText): NoteCitation[] {
  return [...source.text.matchAll(INLINE)].map((match) => {
    const end = match.index + match[0].length;
    const from = end - 1 - match[1].length;
    const place = source.placeOf(match.index, end);
    const note = citedText(source, from, end - 1);
    return {
      kind: 'note',
      ...place,
      cluster: place,
      mark: '',
      note: { ...note, text: note.text.replace(OWN_SIGNS, '') },
    };
  });
}

// ³ Ashari, Kamus Hubungan Internasional, hlm. 5.
const PLAIN_NOTE = /([¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2})\s?([\p{L}“"][^\n]{3,400})/gu;

/** Lines of plain text that open with a raised number, as footnotes do at the foot of a page. */
function plainNotes(source: CitingText): NoteCitation[] {
  return [...source.text.matchAll(PLAIN_NOTE)].flatMap((match) => {
    if (match.index > 0 && !source.lineStarts.has(match.index)) return [];
    const end = match.index + match[0].length;
    const place = source.placeOf(match.index, match.index + match[1].length);
    const note = citedText(source, end - match[2].length, end);
    return [{ kind: 'note', ...place, cluster: place, mark: match[1], note }];
  });
}

export const noteCitations = (source: CitingText): NoteCitation[] => [
  ...markedNotes(source),
  ...inlineNotes(source),
  ...plainNotes(source),
];

export function keyCitations(source: CitingText): KeyCitation[] {
  return [...source.text.matchAll(KEYS)].map((match) => {
    const place = source.placeOf(match.index, match.index + match[0].length);
    return { kind: 'key', ...place, cluster: place };
  });
}
