// The names of a citation: parts the stretch before a year into names, and finds where names in a sentence begin. Persons,
// bodies, acronyms, titles in quotes; everything is kept as printed, only its place is told.
import {
  BODY_SMALL_WORDS,
  BODY_WORDS,
  CONJUNCTIONS,
  DOUBTFUL_WORDS,
  ET_AL,
  EVENT_WORDS,
  LEADS,
  MONTH_WORDS,
  NO_NAME_WORDS,
  OPENERS,
  PARTICLES,
  SPOKEN,
  THROUGH,
} from './words.js';

/** A stretch of the text it was read in. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The names before a year. `through`: the work is cited through this one; `original` are the names of the former. */
export interface ReadNames {
  readonly names: readonly Stretch[];
  readonly etAl?: Stretch;
  readonly through: boolean;
  readonly original: readonly Stretch[];
  readonly isDoubtful: boolean;
}

const MOST_WORDS = 7;
const MOST_BODY_WORDS = 16;

// Sari | O'Brien | d'Angelo | Al-Attas | al-Ghazali | McDonald | ’t
const NAME_WORD = /^(?:\p{Ll}{1,3}['’‘ʼ-])?\p{Lu}[\p{L}\p{M}'’‘ʼ`-]*$/u;
// M. | R.A. | J.-P. | Moh. | M
const INITIAL = /^(?:\p{Lu}\p{M}?\.?-?){1,4}$|^(?:Moh|Muh|Mohd|Md|Abd|St|Jr|Sr|Ch|Th|Chr)\.$/u;
const SUFFIX_OR_DEGREE =
  /^(?:Jr|Sr|II|III|IV|[SMDAB]\.?\p{Lu}\p{L}{0,4}(?:\.\p{L}{1,3})?|Ph\.?D|M\.?A|S\.?E|S\.?H|ed|eds|Ed|Eds|Hrsg|Hg)\.?$/u;
const FORM_OF_ADDRESS = /^(?:Prof|Dr|dr|drg|Drs|Dra|Ir|Hj|H|K\.?H|Mr|Mrs|Ms|Professor|Profesor)\.?$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\d&/-]{1,11}$/u;
const QUOTED = /^["“„«'‘](.{3,200})["”“»'’]$/u;

const bare = (word: string): string => word.toLowerCase().replace(/[.,:()[\]]/g, '');

const LEAD = new RegExp(
  `^[\\s,.:;–—-]*(?:${LEADS.map((lead) => lead.replace(/[.]/g, '\\.')).join('|')})(?=[\\s:,])[\\s:,]*`,
  'iu',
);
const OPENING_THROUGH = new RegExp(`^[\\s,;]*(?:${THROUGH})\\s+`, 'iu');
const INNER_THROUGH = new RegExp(`(?<![\\s,;])[\\s,;]+(?:${THROUGH})\\s+(?=["“]?\\p{Lu}|al-|van |von |de )`, 'u');
const ET_AL_AT_END = new RegExp(`(?:(?<![\\s,])[\\s,]+\\(?|\\()(${ET_AL})[\\s,]*$`, 'iu');
// Kementerian Pendidikan [Kemendikbud], Badan Pusat Statistik (BPS)
const ACRONYM_AT_END = /\s?[([](\p{Lu}[\p{L}\d&-]{1,24})[)\]]?\s*$/u;
// a run of blanks is taken from where it begins, or each blank of a long one would be a new start
const BETWEEN_NAMES =
  /(?:(?<!\s)\s+(?:,\s+)?|,\s+)(?:&|and|dan|und|et|y|e|serta|dengan|en)\s+|(?:(?<!\s)\s+)?[,;/&]\s*/gu;
const COMMAS = /(?:(?<!\s)\s+)?[,;]\s*/gu;
// \ue00a: brackets inside (brackets.ts)
const MARKS_BEFORE = /^[\s,;:.]+/u;
const MARKS_BEHIND = /(?<![\s,;:([\ue00a])[\s,;:([\ue00a]+$/u;

/** A stretch without white space and marks at its ends. */
function trimmed(text: string, { start, end }: Stretch): Stretch {
  const part = text.slice(start, end);
  const front = /^[\s,;:]*/u.exec(part)?.[0].length ?? 0;
  const inner = part.slice(front).replace(MARKS_BEFORE, '').replace(MARKS_BEHIND, '');
  return { start: start + front, end: start + front + inner.length };
}

/** Takes "lihat juga", "see e.g." and the like off the front. */
function afterLeads(text: string, from: number): number {
  let at = from;
  for (let i = 0; i < 4; i++) {
    const lead = LEAD.exec(text.slice(at, at + 60));
    if (!lead) break;
    at += lead[0].length;
  }
  return at;
}

export const isBodyName = (name: string): boolean => {
  const [first = '', ...others] = name.split(/\s+/).map(bare);
  return BODY_WORDS.has(first) || others.some((word) => BODY_WORDS.has(word) || word === 'of' || word === 'untuk');
};

function partsOf(text: string, stretch: Stretch): Stretch[] {
  const part = text.slice(stretch.start, stretch.end);
  const parts: Stretch[] = [];
  let at = 0;
  for (const between of part.matchAll(isBodyName(part) ? COMMAS : BETWEEN_NAMES)) {
    parts.push({ start: stretch.start + at, end: stretch.start + between.index });
    at = between.index + between[0].length;
  }
  parts.push({ start: stretch.start + at, end: stretch.end });
  return parts.map((each) => trimmed(text, each)).filter(({ start, end }) => start < end);
}

const isWordOfName = (word: string): boolean =>
  INITIAL.test(word) ||
  ACRONYM.test(word) ||
  PARTICLES.has(word.toLowerCase()) ||
  word.split('/').every((part) => part === '' || NAME_WORD.test(part));

function isPerson(words: readonly string[]): boolean {
  return words.length <= MOST_WORDS && words.every(isWordOfName) && words.some((word) => NAME_WORD.test(word));
}

function isBody(words: readonly string[]): boolean {
  if (words.length > MOST_BODY_WORDS || words.length < 2) return false;
  if (!/^\p{Lu}/u.test(words[0]) || !/^\p{Lu}/u.test(words[words.length - 1])) return false;
  return words.every((word) => /^\p{Lu}/u.test(word) || BODY_SMALL_WORDS.has(bare(word)));
}

/** Whether a part could be a name at all. */
function isName(part: string): boolean {
  if (QUOTED.test(part)) return true;
  const words = part.replace(/[.,]$/u, '').split(/\s+/);
  if (words.some((word) => NO_NAME_WORDS.has(bare(word)) && !INITIAL.test(word)) || /:|=|\/\/|@|%/u.test(part))
    return false;
  return isPerson(words) || isBody(words) || ACRONYM.test(part);
}

const isOnlyInitials = (part: string): boolean =>
  part
    .split(/\s+/)
    .every((word) => (INITIAL.test(word) && /\.|^\p{Lu}{1,2}$/u.test(word)) || SUFFIX_OR_DEGREE.test(word));

/** Takes a form of address off the front of a name. */
function withoutAddress(text: string, { start, end }: Stretch): Stretch {
  let from = start;
  for (let i = 0; i < 4; i++) {
    const word = /^(\S+)\s+(?=\S)/u.exec(text.slice(from, Math.min(end, from + 20)));
    if (!word || !FORM_OF_ADDRESS.test(word[1])) break;
    from += word[0].length;
  }
  return { start: from, end };
}

/** Whether names alone do not show that somebody is cited. */
function isDoubtfulName(text: string, names: readonly Stretch[], hasEtAl: boolean): boolean {
  if (hasEtAl || names.length > 1) return names.every((name) => isDoubtfulPart(text.slice(name.start, name.end)));
  return isDoubtfulPart(text.slice(names[0].start, names[0].end));
}

// Werke der Theorie, Bezug zum Jahr, Sumpah di Jakarta; not van der Berg
const LINKED =
  /(?<!\b(?:van|von|auf|an)) (?:der|des|die|zum|zur|für|of|for|in|on|di|ke|dari|pada|untuk|bagi|oleh|atas) /u;

function isDoubtfulPart(name: string): boolean {
  const words = name.split(/\s+/).map(bare);
  if (words.some((word) => EVENT_WORDS.has(word))) return true;
  if (QUOTED.test(name) || words.some((word) => DOUBTFUL_WORDS.has(word) || MONTH_WORDS.has(word)))
    return !isBodyName(name);
  if (/^(?:der|den|die|das|dem|zu|zum|zur|the|le|la)\s/u.test(name)) return true;
  if (LINKED.test(name) && !isBodyName(name)) return true;
  if (words.length === 1) return (OPENERS.has(words[0]) && !ACRONYM.test(name)) || name.length < 2;
  return words.length > 3 && !isBodyName(name) && !words.some((word) => PARTICLES.has(word));
}

const NO_NAMES: ReadNames = { names: [], through: false, original: [], isDoubtful: false };

/** The parts of a stretch that could be names: a possessive and an acronym in brackets behind them taken off, initials left out. */
function nameParts(text: string, stretch: Stretch): Stretch[] {
  const shown = text
    .slice(stretch.start, stretch.end)
    .replace(/(?:['’]s|[s]['’])$/u, (mark) => (mark.startsWith('s') ? 's' : ''));
  if (QUOTED.test(shown)) return [stretch];
  const length = ACRONYM_AT_END.exec(shown)?.index ?? shown.length;
  const isOwn = ({ start, end }: Stretch, index: number): boolean =>
    index === 0 || !isOnlyInitials(text.slice(start, end));
  return partsOf(text, { start: stretch.start, end: stretch.start + length })
    .filter(isOwn)
    .map((each) => withoutAddress(text, each));
}

const MOST_NAMES = 12;

/** The names of a stretch that nothing else may stand in; none where it is not made of names. */
function plainNames(text: string, stretch: Stretch): Omit<ReadNames, 'through' | 'original'> | undefined {
  const part = text.slice(stretch.start, stretch.end);
  if (SPOKEN.test(part) || part.length > 300) return undefined;
  const cut = ET_AL_AT_END.exec(part);
  const end = cut ? stretch.start + cut.index : stretch.end;
  const names = nameParts(text, trimmed(text, { start: stretch.start, end }));
  const areNames = names.every((each) => isName(text.slice(each.start, each.end)));
  if (names.length === 0 || names.length > MOST_NAMES || !areNames) return undefined;
  const isDoubtful = isDoubtfulName(text, names, cut !== null);
  if (!cut) return { names, isDoubtful };
  const start = end + cut[0].indexOf(cut[1]);
  return { names, etAl: { start, end: start + cut[1].length }, isDoubtful };
}

/** The names in `text` from `start` to `end`, where nothing but names, leads and "dalam" may stand; undefined where more does. */
export function readNames(text: string, start: number, end: number): ReadNames | undefined {
  const opening = OPENING_THROUGH.exec(text.slice(start, Math.min(end, start + 60)));
  const from = afterLeads(text, start + (opening ? opening[0].length : 0));
  const part = text.slice(from, end);
  if (/^[\s,;:]*$/u.test(part)) return { ...NO_NAMES, through: opening !== null };
  const inner = opening ? null : INNER_THROUGH.exec(part);
  const plain = inner ? undefined : plainNames(text, { start: from, end });
  if (plain) return { ...plain, through: opening !== null, original: [] };
  if (!inner) return undefined;
  const reached = plainNames(text, { start: from + inner.index + inner[0].length, end });
  const original = plainNames(text, trimmed(text, { start: from, end: from + inner.index }))?.names ?? [];
  if (reached && original.length > 0) return { ...reached, through: true, original };
  const whole = plainNames(text, { start: from, end });
  return whole && { ...whole, through: false, original: [] };
}

/** Where the paragraph of a place begins, but no further back than `most`. */
export function paragraphStart(text: string, at: number, most: number): number {
  const from = Math.max(0, at - most);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

const TOKEN = /\S+/gu;
const LONGEST_NAMES = 260;
const MOST_TOKENS = 22;

interface Token {
  readonly text: string;
  readonly start: number;
}

/** Whether a word, read backwards from a year in brackets, still belongs to the names before it. */
function goesOn(word: string, behind: readonly string[], hasEtAl: boolean): boolean {
  const core = word.replace(/[,;]$/u, '');
  const hasComma = core !== word;
  const isListed = hasEtAl || behind.length === 0 || behind.some((each) => CONJUNCTIONS.has(each));
  if (hasComma && !isListed && !behind.every((each) => isOnlyInitials(each.replace(/,$/u, '')))) return false;
  if (/^\p{Lu}/u.test(core) && OPENERS.has(bare(core)) && !ACRONYM.test(core)) return false;
  if (NO_NAME_WORDS.has(bare(core)) && !INITIAL.test(core)) return false;
  if (core.endsWith('.') && !INITIAL.test(core) && !FORM_OF_ADDRESS.test(core)) return false;
  return (
    isWordOfName(core) ||
    FORM_OF_ADDRESS.test(core) ||
    CONJUNCTIONS.has(core) ||
    (BODY_SMALL_WORDS.has(core) && behind.length > 0)
  );
}

/** The offset at which the names that end at `end` begin; `end` where none stand there. */
export function namesStart(text: string, end: number, hasEtAl: boolean): number {
  const from = paragraphStart(text, end, LONGEST_NAMES);
  const tokens: Token[] = [...text.slice(from, end).matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: from + match.index,
  }));
  const opensInWord = from > 0 && /\S/u.test(text[from - 1] ?? ' ');
  let first = tokens.length;
  const behind: string[] = [];
  while (
    first > (opensInWord ? 1 : 0) &&
    tokens.length - first < MOST_TOKENS &&
    goesOn(tokens[first - 1].text.replace(/^[("“‘[]+/u, ''), behind, hasEtAl)
  ) {
    const { text: word } = tokens[--first];
    behind.unshift(word.replace(/[,;]$/u, ''));
    if (/^[("“‘[]/u.test(word)) break;
  }
  first = behindSmallWords(tokens, first);
  while (first < tokens.length && !opensNames(tokens[first].text)) first++;
  if (first === tokens.length) return end;
  return tokens[first].start + (/^[("“‘[]+/u.exec(tokens[first].text)?.[0].length ?? 0);
}

const isSmall = ({ text }: Token): boolean =>
  BODY_SMALL_WORDS.has(text) && !CONJUNCTIONS.has(text) && !PARTICLES.has(text);

/** Small words ("of", "dari") stand only in names of bodies: without one, the names begin behind the last of them. */
function behindSmallWords(tokens: readonly Token[], first: number): number {
  const last = tokens.findLastIndex((token, index) => index >= first && isSmall(token));
  if (last < 0) return first;
  const body = tokens.findIndex(
    ({ text }, index) => index >= first && index < last && /^\p{Lu}/u.test(text) && BODY_WORDS.has(bare(text)),
  );
  return body < 0 ? last + 1 : first;
}

function opensNames(token: string): boolean {
  const word = token.replace(/^[("“‘[]+|[,;]$/gu, '');
  if (CONJUNCTIONS.has(word)) return false;
  return (
    /^\p{Lu}|^\p{Ll}{1,3}['’-]\p{Lu}/u.test(word) ||
    (PARTICLES.has(word) && !BODY_SMALL_WORDS.has(word) && !/^(?:den|do|le)$/u.test(word)) ||
    /^(?:van|von|de|del)$/u.test(word)
  );
}
