// Which lines head a reference list, sort it or close it. A heading is judged by its words alone here; whether a list
// follows is for section.ts. Misspellings ("Refrensi") are met by edit distance, but only for whole, long words.
import { distance } from 'fastest-levenshtein';
import { closeLetterSpacing, foldLetters, headingCore } from './fold.js';
import {
  CLOSING_HEADINGS,
  COMPANION_WORDS,
  LIST_PHRASES,
  LIST_WORDS,
  NOTE_HEADINGS,
  REVIEW_WORDS,
  SOURCE_WORDS,
  SUBHEADINGS,
} from './heading-words.js';

/** `strong`: can hardly be anything else. `weak`: heads a list only if a list follows closely. `notes`: a list of notes. */
export type HeadingKind = 'strong' | 'weak' | 'notes';

const LONGEST_HEADING = 90;

// 7. | 7 | VII. | 2.2.6 | A. | (3) | BAB VI | Bab 5: | Chapter 7 | Kapitel 3 | § 4
const NUMBER_BEFORE =
  /^(?:(?:bab|chapter|kapitel|chapitre|capitulo|bagian|section|abschnitt|teil|part)\s+)?(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[ivxl]{1,6}|[a-z])[.):]*|§\s?\d{1,3})(?=[\s.:)–-])[\s.:)–-]+/u;
const NUMBERED_CHAPTER = /^(?:bab|chapter|kapitel|chapitre|capitulo)\s+(?:\d{1,2}|[ivxl]{1,6})[\s.:–-]+/u;
// Referensi : | Literatur. | Daftar Pustaka –
const TAIL = /(?<![\s.:;,–—-])[\s.:;,–—-]+$/u;

/** The words of a heading line, folded, without numbers and signs round them. Empty when the line is too long for one. */
function headingText(line: string): string {
  if (line.length > LONGEST_HEADING) return '';
  const { start, end } = headingCore(line);
  const words = line.slice(start, end).trim();
  const spaced = words.replace(/^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5})[.)]? +(?=\p{L} )/u, '');
  const folded = foldLetters(closeLetterSpacing(spaced)).replace(/\s+/g, ' ').replace(TAIL, '');
  return folded
    .replace(NUMBERED_CHAPTER, '')
    .replace(NUMBER_BEFORE, '')
    .replace(OPENING_SIGNS, '')
    .replace(CLOSING_SIGNS, '')
    .trim();
}

const OPENING_SIGNS = /^[[({<"'“„»«|]+/u;
const CLOSING_SIGNS = /(?<![\])}>"'”«»|])[\])}>"'”«»|]+$/u;

// the last of the dots, dashes or tabs before the number, which may be missing
const LEADER_AND_PAGE = /(?:(?:\.{4}|(?:\. ){3}|…{2}|_{4})\s*|\t[^\S\t]*)(?:(?:\d{1,4}|[ivxl]{1,6})\s*)?$/iu;

/** "DAFTAR PUSTAKA ........ 13", "Literatur 213": a line of a table of contents or a running head. */
export function isContentsLine(line: string): boolean {
  return LEADER_AND_PAGE.test(line.slice(-160));
}

function isNear(word: string, known: ReadonlySet<string>): boolean {
  if (known.has(word)) return true;
  if (word.length < 7) return false;
  const slips = word.length >= 10 ? 2 : 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > slips || candidate.length < 7) continue;
    if (candidate[0] === word[0] && distance(candidate, word) <= slips) return true;
  }
  return false;
}

function kindOfWords(words: readonly string[]): HeadingKind | undefined {
  if (words.length === 0 || words.length > 7 || REVIEW_WORDS.has(words[0])) return undefined;
  const heads = words.filter((word) => isNear(word, LIST_WORDS)).length;
  const sources = words.filter((word) => SOURCE_WORDS.has(word)).length;
  const known = words.every((word) => SOURCE_WORDS.has(word) || COMPANION_WORDS.has(word) || isNear(word, LIST_WORDS));
  if (!known || heads + sources === 0) return undefined;
  return heads > 0 ? 'strong' : 'weak';
}

const WEAK_ALONE = new Set([
  'reference',
  'pustaka',
  'literature',
  'citations',
  'viri',
  'acuan',
  'ссылки',
  'notes and references',
]);

/** What a line is as the heading of a reference list; undefined when it is none. Length is bounded, so is the time. */
export function listHeadingKind(line: string): HeadingKind | undefined {
  const text = headingText(line);
  if (text === '') return undefined;
  if (NOTE_HEADINGS.has(text)) return 'notes';
  if (WEAK_ALONE.has(text)) return 'weak';
  if (text.length <= 40 && isNear(text, LIST_PHRASES)) return 'strong';
  const words = text.split(/[\s/|,()+]+/u).filter(Boolean);
  return kindOfWords(words);
}

// A. Buku | 1. Jurnal | Buku: | Skripsi/Tesis | Jurnal, Makalah dan Prosiding
export function isSubheading(line: string): boolean {
  if (line.length > 60) return false;
  const text = headingText(line).replace(/(?:(?<!\s)\s+)?[/&]\s*/g, ' ');
  if (SUBHEADINGS.has(text) || SUBHEADINGS.has(text.replace(/ (?:dan|and|und|et|y) /, ' '))) return true;
  const kinds = text.split(/, (?:dan |and |und |et |y )?| (?:dan|and|und|et|y) /u);
  return kinds.length > 1 && kinds.every((kind) => SUBHEADINGS.has(kind));
}

// 9 Comments | 12 Komentar | Comments (3) | 3 thoughts on "…" | Lampiran 1. Biodata | Appendix B: … | LAMPIRAN A
const COUNTED =
  /^(?:\d{1,5} (?:comments?|komentar|responses?|replies|balasan|tanggapan|thoughts? on|kommentare?|commentaires?|comentarios?)\b|(?:comments?|komentar|kommentare)\s*\(?\d{1,5}\)?$)/u;
const NUMBERED_CLOSER =
  /^(?:lampiran|appendix|appendices|annex|annexe|anhang|anexo|apendice|allegato|bijlage|attachment|tabelle|abbildung|tabel|gambar|table|figure)\s+(?:\d{1,3}|[ivxl]{1,5}|[a-h])(?:$|[\s.:–-])/u;
// sumber artikel : https://… says where the page was copied from
const COPIED_FROM = /^(?:sumber|source|quelle)(?: \p{L}+)? ?: ?(?:https?:|www\.)/u;
// Autorennotiz: … | Bisher sind in der Reihe … erschienen: | Eingereicht am … | Anhang: Tabellen
const AFTER_WORD =
  /^(?:autorennotiz|impressum|kontakt|korrespondenz(?:adresse)?|anschrift(?:en)? (?:der|des)|zu den autor|zum autor|zur (?:autorin|person)|uber d(?:en|ie) autor|about the authors?|tentang penulis|sobre (?:el|o|los|os) autor|address(?:es)? of the author|correspondence|corresponding author|author(?:s|'s)? (?:addresses|affiliation)|manuskript(?:endfassung)? (?:ein|ange)|eingegangen am|eingereicht|angenommen am|received \d|(?:manuscript )?(?:received|accepted|submitted)\b.{0,20}\d{4}|(?:bisher|bereits) (?:sind |in |erschienen)|in (?:dieser|der) reihe|weitere (?:publikationen|veroffentlichungen)|lieferbare titel|anhang:|appendix:|lampiran:|tel(?:efon)?\.? ?:|fax ?:|e-?mail ?:|www\.\S+ ?\| )/u;
const SHARE_LINE =
  /^(?:share (?:this|on)\b|bagikan (?:ini|ke|di|artikel|tulisan)\b|baca juga\b|tinggalkan (?:balasan|komentar)\b|leave a (?:reply|comment)\b|ini adalah bagian akhir\b|posted (?:by|in|on)\b|diposting (?:oleh|pada)\b|diterbitkan oleh\b|filed under\b|tagged\b)/u;

/** Whether a line closes a reference list: what it says comes after every list. */
export function isClosingLine(line: string): boolean {
  const text = headingText(line);
  if (text === '') return false;
  const bare = text.replace(/^\d{1,4} /, '').replace(/(?:(?<![\s(])[\s(]+)?\d{1,4}\)?$/, '');
  if (CLOSING_HEADINGS.has(text) || CLOSING_HEADINGS.has(bare)) return true;
  const folded = foldLetters(line.slice(headingCore(line).start)).trim();
  if (COUNTED.test(folded) || COPIED_FROM.test(folded) || SHARE_LINE.test(folded)) return true;
  if (AFTER_WORD.test(folded)) return true;
  return NUMBERED_CLOSER.test(folded) && line.length < 80;
}

// ## Heading, but not "#hashtag"
const MARKDOWN_HEADING = /^(#{1,6})\s+\S/u;

/** 1 to 6 for a Markdown heading, 0 for other lines. */
export function markdownLevel(line: string): number {
  return MARKDOWN_HEADING.exec(line)?.[1].length ?? 0;
}

// **Jurnal** alone on its line
const BOLD_LINE = /^(?:\*\*|__)[^*_]{2,60}(?:\*\*|__):?$/u;

/** Whether a line inside a list heads a part of it and is no reference. */
export function sortsList(line: string): boolean {
  return markdownLevel(line) > 0 || BOLD_LINE.test(line) || (!/[.,]$/.test(line) && isSubheading(line));
}

// REFERENCES 1. Larinier M … | Daftar Pustaka: Ashari, K. … | Literatur Bahrdt, H.
const INLINE_HEADING = /^((?:\d{1,2}\.? )?\p{L}[\p{L}-]{5,30}(?: \p{L}{2,12}){0,2}?)(?: ?: ?| )(?=[\p{Lu}[(\d"“])/u;

/** Length of a strong list heading that stands at the start of a longer line, with the sign after it; 0 when there is none. */
export function inlineHeadingLength(line: string): number {
  if (line.length < 40) return 0;
  const match = INLINE_HEADING.exec(line.slice(0, 90));
  if (!match) return 0;
  const two = /^\S+ \S+/u.exec(match[1])?.[0];
  if (listHeadingKind(match[1]) === 'strong') return match[0].length;
  return two !== undefined && listHeadingKind(two) === 'strong' ? two.length : 0;
}
