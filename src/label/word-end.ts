// Words, numbers and marks found letter by letter: what nearly every token is. The patterns of tokenize.ts say the same and more, at
// five times the cost; whatever begins like an address, and letters beyond the Basic Multilingual Plane, is left to them.

/** At this place stands white space. */
export const BLANK = -1;
/** The patterns have to be asked. */
const UNSURE = 0;

const KNOWN = 1;
const UPPER = 2;
const LOWER = 4;
const LETTER = 8;
const MARK = 16;
const DIGIT = 32;
const JOINER = 64;
const SPACE = 128;
/** No whole character: half of a pair. */
const HALF = 256;

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\p{Lu}/u, UPPER | LETTER],
  [/\p{Ll}/u, LOWER | LETTER],
  [/\p{L}/u, LETTER],
  [/\p{M}/u, MARK],
  [/\p{Nd}/u, DIGIT],
  [/['’‘ʼ‐-]/u, JOINER],
  [/\s/u, SPACE],
];

/** Ranges whose class is said here, because the patterns for all of Unicode are slow to make. */
const COMMON: readonly (readonly [string, string, number])[] = [
  ['A', 'Z', UPPER | LETTER],
  ['a', 'z', LOWER | LETTER],
  ['0', '9', DIGIT],
  ['À', 'Ö', UPPER | LETTER],
  ['Ø', 'Þ', UPPER | LETTER],
  ['ß', 'ö', LOWER | LETTER],
  ['ø', 'ÿ', LOWER | LETTER],
  ["'", "'", JOINER],
  ['-', '-', JOINER],
  ['‘', '’', JOINER],
  ['‐', '‐', JOINER],
  [' ', ' ', SPACE],
];
/** Marks of ASCII and the marks for quoting and pausing that references print. */
const PLAIN_MARKS = '!"#$%&()*+,./:;<=>?@[\\]^_`{|}~–—“”„…«»';

const CLASS_OF = new Uint16Array(2 ** 16);
for (const [first, last, flags] of COMMON) CLASS_OF.fill(flags | KNOWN, first.charCodeAt(0), last.charCodeAt(0) + 1);
for (const mark of PLAIN_MARKS) CLASS_OF[mark.charCodeAt(0)] = KNOWN;

function workOut(code: number): number {
  const letter = String.fromCharCode(code);
  const isHalf = code >= 0xd800 && code < 0xe000;
  let flags = isHalf ? HALF | KNOWN : KNOWN;
  if (!isHalf) for (const [pattern, flag] of CLASSES) if (pattern.test(letter)) flags |= flag;
  CLASS_OF[code] = flags;
  return flags;
}

/** The classes of the code unit at a place; none beyond the end. */
function classAt(text: string, at: number): number {
  if (at >= text.length) return KNOWN;
  const code = text.charCodeAt(at);
  return CLASS_OF[code] || workOut(code);
}

/** Whether an address may begin here: http, ftp:, www., dx.doi.org, doi.org, 10.1016 */
function mayBeAddress(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  switch (text.charCodeAt(at)) {
    case 0x31: // 10.
      return next === 0x30 && text.charCodeAt(at + 2) === 0x2e;
    case 0x48: // HT, Ht
      return next === 0x54 || next === 0x74;
    case 0x68: // ht
      return next === 0x74;
    case 0x66: // ftp
      return next === 0x74 && text.charCodeAt(at + 2) === 0x70;
    case 0x57: // Ww
    case 0x77: // ww
      return next === 0x77;
    case 0x64: // doi, dx.
      return next === 0x6f ? text.charCodeAt(at + 2) === 0x69 : next === 0x78;
    default:
      return false;
  }
}

function runEnd(text: string, start: number, wanted: number, longest = Number.POSITIVE_INFINITY): number {
  let at = start;
  while (at - start < longest && classAt(text, at) & wanted) at++;
  return at;
}

const FULL_STOP = 0x2e;
/** Letters and joiners of a glued word behind its first letter: as many as its pattern takes. */
const LONGEST_GLUED = 81;

// S. but not A..
function initialEnd(text: string, at: number): number {
  const stop = runEnd(text, at + 1, MARK);
  return text.charCodeAt(stop) === FULL_STOP && text.charCodeAt(stop + 1) !== FULL_STOP ? stop + 1 : UNSURE;
}

// O'Neill, Asia-Pacific
function joinedEnd(text: string, at: number): number {
  let end = runEnd(text, at + 1, LETTER | MARK);
  while (classAt(text, end) & JOINER && classAt(text, end + 1) & LETTER) end = runEnd(text, end + 2, LETTER | MARK);
  return end;
}

function letterWordEnd(text: string, at: number, here: number): number {
  const initial = here & UPPER ? initialEnd(text, at) : UNSURE;
  if (initial !== UNSURE) return initial;
  const small = runEnd(text, at + 1, LOWER | MARK | JOINER, LONGEST_GLUED);
  const behind = classAt(text, small);
  // StarsVol: a word that the blank after it was lost from
  if (behind & UPPER && small - at > 3 && classAt(text, small - 1) & LOWER) return small;
  return behind & HALF ? UNSURE : joinedEnd(text, at);
}

/**
 * Where the word, the number or the mark that begins at `at` ends; BLANK for white space, another number that is not beyond `at` where
 * the patterns have to be asked.
 */
export function wordEnd(text: string, at: number): number {
  const here = classAt(text, at);
  if (here & SPACE) return BLANK;
  if (here & HALF || mayBeAddress(text, at)) return UNSURE;
  if (!(here & (LETTER | DIGIT))) return at + 1;
  const end = here & LETTER ? letterWordEnd(text, at, here) : runEnd(text, at + 1, DIGIT);
  // Half a letter may go on with the word.
  const isWhole = !((classAt(text, end) | classAt(text, end + 1)) & HALF);
  return isWhole ? end : UNSURE;
}
