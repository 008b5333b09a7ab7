// Reads a title for a change of its case: its words with their offsets, what stands between them, and which words must
// not be touched (nocase spans; italics, which mark species and works). Tags of CSL rich text are no words.
import { hasCapital, hasLower, lowered } from './letter-case.js';

/** One word of a title. The parts of a compound (self-regulation) are words of their own. */
export interface TitleWord {
  readonly text: string;
  /** In lower case, curly apostrophes straight, without the 's of a possessive. */
  readonly stem: string;
  /** UTF-16 offsets into the title. */
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one, without tags. */
  readonly gap: string;
  /** First word of the title or of its subtitle. */
  readonly opens: boolean;
  /** Joined to the word before by a hyphen. */
  readonly joined: boolean;
  /** Stands in markup that asks for its case to be kept. */
  readonly kept?: 'nocase' | 'italics';
}

/** The words of a title, in order. */
export interface TitleText {
  readonly text: string;
  readonly words: readonly TitleWord[];
}

// <i>  </span>  <span class="nocase">   or a word with its apostrophes: Parkinson's, O'Brien
const PIECE = /<\/?[a-z][^<>]{0,120}>|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/giu;
const TAG = /^<(\/?)([a-z]+)/i;

// "Title: Subtitle"   "Title — subtitle"   "Why? Because"   but not 10:30
const OPENING = /[:?!—]|\s[–-]{1,3}\s/;
// "Title. Subtitle", "Part 3. Subtitle", but not "J. Smith", "vs. Them" or "St. Louis"
const FULL_STOP = /^\.["'”’)\]]*\s/;
const ABBREVIATIONS: ReadonlySet<string> = new Set('prof dept univ inst approx kab prov prop kec jend'.split(' '));

interface OpenTags {
  readonly spans: boolean[];
  nocase: number;
  italics: number;
}

function followTag(open: OpenTags, tag: string): void {
  const [, closing, name] = TAG.exec(tag) ?? [];
  const element = name?.toLowerCase();
  if (element === 'i' || element === 'em') open.italics = Math.max(0, open.italics + (closing ? -1 : 1));
  if (element !== 'span') return;
  const isNocase = closing ? open.spans.pop() === true : /nocase/.test(tag);
  if (!closing) open.spans.push(isNocase);
  if (isNocase) open.nocase += closing ? -1 : 1;
}

const isNumber = (text: string | undefined): boolean => text !== undefined && /^\d/.test(text);

function opensSegment(gap: string, before: TitleWord | undefined, text: string): boolean {
  if (!before) return true;
  if (OPENING.test(gap)) return !(gap === ':' && isNumber(text) && isNumber(before.text));
  // [Translated title]
  if (gap.endsWith('[')) return true;
  // (Studi Kasus pada …), the usual subtitle of Indonesian theses
  if (gap.trimEnd().endsWith('(') && /^studi$/i.test(text)) return true;
  return FULL_STOP.test(gap) && (before.text.length > 3 || isNumber(before.text)) && !ABBREVIATIONS.has(before.stem);
}

const stemOf = (text: string): string => lowered(text).replace(/[’ʼ]/g, "'").replace(/'s?$/, '');

/** Reads a title. `text` may hold CSL rich text; anything else in angle brackets that looks like a tag is left alone too. */
export function readTitle(text: string): TitleText {
  const words: TitleWord[] = [];
  const open: OpenTags = { spans: [], nocase: 0, italics: 0 };
  let gap = '';
  let reached = 0;
  for (const { 0: piece, index: start } of text.matchAll(PIECE)) {
    gap += text.slice(reached, start);
    reached = start + piece.length;
    if (piece.startsWith('<')) {
      followTag(open, piece);
      continue;
    }
    const opens = opensSegment(gap, words.at(-1), piece);
    const joined = words.length > 0 && (gap === '-' || gap === '‑');
    const kept = open.nocase > 0 ? 'nocase' : open.italics > 0 ? 'italics' : undefined;
    words.push({ text: piece, stem: stemOf(piece), start, end: reached, gap, opens, joined, kept });
    gap = '';
  }
  return { text, words: words.every(({ kept }) => kept === 'italics') ? words.map(unmarked) : words };
}

// A title that is all in italics has nothing marked in it.
const unmarked = ({ kept: _, ...word }: TitleWord): TitleWord => word;

/** The title with its words in the forms given, each as long as the word it stands for. */
export function writeTitle({ text, words }: TitleText, forms: readonly string[]): string {
  let written = '';
  let reached = 0;
  for (const [index, { start, end }] of words.entries()) {
    written += text.slice(reached, start) + forms[index];
    reached = end;
  }
  return written + text.slice(reached);
}

/** Whether the letters of these words are capitals, all but a few: PENGARUH MODEL PEMBELAJARAN. */
export function isInCapitals(words: readonly TitleWord[]): boolean {
  const lettered = words.filter(({ text, kept }) => !kept && (hasCapital(text) || hasLower(text)));
  const letters = lettered.reduce((sum, { text }) => sum + text.length, 0);
  const small = lettered.filter(({ text }) => hasLower(text)).reduce((sum, { text }) => sum + text.length, 0);
  return lettered.length > 1 && letters > 7 && small <= letters / 10;
}
