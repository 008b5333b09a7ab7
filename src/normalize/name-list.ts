// A printed list of names → single printed names, each with the way it is to be read. The hard part is the comma: it
// parts family name from given names, one person from the next, a degree or a suffix from its person, and the words of
// a body's name. What follows a comma decides: initials always belong to the name before; the rest is judged by the list.
import { isBody, opensLikeBody } from './body-names.js';
import { cleanedNames } from './name-cleaning.js';
import { CONJUNCTION, type Piece, piecesOf, withoutListStop } from './name-pieces.js';
import { SUFFIXES } from './name-tables.js';
import { isInitials, nameTokens, trailingInitialsName } from './person-name.js';

/** One name of a list: family and given parts as printed, or one string that is still to be read. */
export interface PrintedName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly whole?: string;
  readonly body?: boolean;
}

const WESTERN_HONOURS = new Set(['md', 'esq', 'dds', 'dvm', 'rn']);
// what every suffix and every honour begins with
const MAY_BE_SUFFIX = /^[.JSIjsi23]/;
const MAY_BE_HONOUR = /^[.MEDRmedr]/;
const isSuffixWord = (text: string): boolean =>
  MAY_BE_SUFFIX.test(text) && SUFFIXES.has(text.toLowerCase().replace(/\./g, '')) && text !== 'I';

const isHonour = (text: string): boolean =>
  MAY_BE_HONOUR.test(text) && WESTERN_HONOURS.has(text.toLowerCase().replace(/\./g, ''));

/** How many words a name has, a suffix not counted. */
function wordCount(text: string): number {
  const tokens = nameTokens(text);
  return tokens.length > 1 && isSuffixWord(tokens.at(-1) ?? '') ? tokens.length - 1 : tokens.length;
}

// Pauli-Toth I. I. K. Kessler R. W. : two persons without a comma between
const TWO_WITH_INITIALS = /(?<=(?:\s\p{Lu}\.){1,5}) (?=\p{Lu}[\p{L}'’-]{2,20} \p{Lu}\.)/gu;

function splitRunOn(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ text }) => / \p{Lu}\. \p{Lu}\p{L}/u.test(text))) return pieces;
  return pieces.flatMap((piece) =>
    piece.text.split(TWO_WITH_INITIALS).map((text, index) => ({ text, joined: index === 0 && piece.joined })),
  );
}

/** How the pieces that no initials follow are to be read. */
type Reading = 'single' | 'pairs' | 'first-inverted';

/** The pieces of a list after the names with initials are taken out: what is left is words only. */
function readingOf(pieces: readonly Piece[]): Reading {
  if (pieces.length < 2 || pieces[1].joined) return 'single';
  const [first, second] = pieces;
  if (pieces.length === 2) return readsInverted(first.text, second.text) ? 'first-inverted' : 'single';
  if (wordCount(first.text) > 1 && !startsWithParticle(first.text)) return isPaired(pieces) ? 'pairs' : 'single';
  if (isPaired(pieces)) return 'pairs';
  return pieces.slice(2).every(({ text }) => wordCount(text) > 1) ? 'first-inverted' : 'single';
}

const startsWithParticle = (text: string): boolean =>
  /^(?:\p{Ll}|Al-|An-|Ar-|As-|Ibnu? |Van |De |Von |El |Al )/u.test(text);

/** "Shihab, M. Quraish", "Carreño Quiñones, María-Jose": but "Tri Sunarsih, Lia Dewi" are two persons. */
function readsInverted(first: string, second: string): boolean {
  if (/^\p{Lu}\.\s?\p{L}/u.test(first) && wordCount(second) > 1) return false;
  return wordCount(first) === 1 || startsWithParticle(first) || wordCount(second) === 1;
}

/** Family, given, family, given …: an even number in each stretch between conjunctions, one-word family names. */
function isPaired(pieces: readonly Piece[]): boolean {
  const natural = pieces.findIndex(({ text, joined }) => joined && wordCount(text) > 1);
  const paired = natural > 1 && pieces.slice(natural).every(({ joined }) => joined) ? pieces.slice(0, natural) : pieces;
  if (paired.length % 2 !== 0) return false;
  return paired.every(({ text, joined }, index) =>
    index % 2 === 0 ? wordCount(text) === 1 || startsWithParticle(text) : !joined,
  );
}

/** Marks the pieces that take part in "family, initials". */
function followedByInitials(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  if (index > 0 && next && isHonour(next.text) && !pieces[index].joined && pieces.length === 3) return false;
  return (
    next !== undefined &&
    !next.joined &&
    isInitials(next.text) &&
    !isInitials(pieces[index].text.replace(/^\p{Lu}{2,4}$/u, 'Xx'))
  );
}

class ListReader {
  readonly names: PrintedName[] = [];
  #index = 0;

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly reading: Reading,
  ) {}

  read(): PrintedName[] {
    while (this.#index < this.pieces.length) this.names.push(this.#next());
    return this.names;
  }

  #next(): PrintedName {
    const { text } = this.pieces[this.#index];
    const takesGiven = followedByInitials(this.pieces, this.#index) || this.#isInvertedWord();
    const suffixFirst = takesGiven ? undefined : this.#suffixBeforeGiven();
    this.#index++;
    if (suffixFirst) return { family: text, ...suffixFirst };
    if (!takesGiven) return this.#finish({ whole: text });
    const given = this.pieces[this.#index++].text;
    return this.#finish({ family: text, given });
  }

  /** "Porter, Jr., Henry": the suffix stands between family and given names. */
  #suffixBeforeGiven(): { given: string; suffix: string } | undefined {
    const [suffix, given] = this.pieces.slice(this.#index + 1, this.#index + 3);
    if (!suffix || !given || suffix.joined || given.joined || !isSuffixWord(suffix.text)) return undefined;
    if (
      wordCount(this.pieces[this.#index].text) > 1 &&
      !isInitials(given.text) &&
      !startsWithParticle(this.pieces[this.#index].text)
    )
      return undefined;
    this.#index += 2;
    return { given: given.text, suffix: suffix.text };
  }

  #isInvertedWord(): boolean {
    const next = this.pieces[this.#index + 1];
    if (!next || next.joined || isSuffixWord(next.text) || followedByInitials(this.pieces, this.#index + 1))
      return false;
    return this.reading === 'pairs' || (this.reading === 'first-inverted' && this.names.length === 0);
  }

  /** Takes a suffix behind the name. */
  #finish(name: PrintedName): PrintedName {
    let finished = name;
    for (;;) {
      const next = this.pieces[this.#index];
      if (!next || next.joined) return finished;
      if (!isSuffixWord(next.text) && !isHonour(next.text)) return finished;
      finished = { ...finished, suffix: next.text };
      this.#index++;
    }
  }
}

/** Words-only pieces decide how the list is read; names with initials behind a comma speak for themselves. */
function wordPieces(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (let index = 0; index < pieces.length; index++) {
    if (followedByInitials(pieces, index)) index++;
    else if (!isSuffixWord(pieces[index].text) && !(index > 1 && isHonour(pieces[index].text)))
      kept.push(pieces[index]);
  }
  return kept;
}

function readPersons(pieces: readonly Piece[]): PrintedName[] {
  const left = wordPieces(pieces);
  const hasInitials = left.length < pieces.length && pieces.some((_, index) => followedByInitials(pieces, index));
  const opens =
    left[0] !== undefined && (trailingInitialsName(left[0].text) !== undefined || wordCount(left[0].text) > 1);
  const vancouver = opens && !isOddPair(left) && left.some(({ text }) => trailingInitialsName(text));
  const reading = vancouver ? 'single' : hasInitials ? mixedReading(pieces, left) : readingOf(left);
  return new ListReader(pieces, reading).read();
}

/** "Sofyandi S, Wilis": the comma parts family name and given name all the same. */
const isOddPair = (left: readonly Piece[]): boolean =>
  left.length === 2 &&
  !left[1].joined &&
  wordCount(left[1].text) === 1 &&
  trailingInitialsName(left[0].text) !== undefined;

/** Names with initials beside names in words: "Rusdin, M., Basrah, Hairil" ends in an inverted name, others are single. */
function mixedReading(pieces: readonly Piece[], left: readonly Piece[]): Reading {
  const isLastPair = left.length === 2 && left[1] === pieces.at(-1) && left[0] === pieces.at(-2) && pieces.length > 2;
  if (isLastPair && !left[1].joined && readsInverted(left[0].text, left[1].text)) return 'pairs';
  return left.length >= 2 &&
    left[0] === pieces[0] &&
    left[1] === pieces[1] &&
    !left[1].joined &&
    isPaired(left) &&
    !pieces.some((piece, index) => index > 0 && piece.joined && followedByInitials(pieces, index))
    ? 'pairs'
    : 'single';
}

/** "Malay Valuation and Property Services Department": what follows the conjunction is the end of one body's name. */
function endsInBody(pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1);
  return last?.joined === true && isBody(last.text);
}

/** "Knuth, D. E., & Plass, M. F.": every second piece is initials; the frequent case, known at once. */
function isAllInverted(pieces: readonly Piece[]): boolean {
  if (pieces.length === 0 || pieces.length % 2 !== 0) return false;
  return pieces.every(({ text, joined }, index) => (index % 2 === 0 ? !isInitials(text) : !joined && isInitials(text)));
}

/** What is longer is no name, but prose that was labelled as one; it is kept as printed. */
const LONGEST_NAME = 300;
/** Longer lists are kept as printed from there on. */
const LONGEST_LIST = 20_000;

/** Splits one stretch between semicolons that may name bodies. */
function readGroup(group: string): PrintedName[] {
  const inner = group.replace(/^(?:and|dan|und|et|&) | (?:and|dan|und|et|&)$/g, '');
  const pieces = piecesOf(inner);
  if (pieces.some(({ text }) => text.length > LONGEST_NAME))
    return pieces.map(({ text }) => ({ whole: text, body: true }));
  if (isAllInverted(pieces)) return new ListReader(pieces, 'single').read();
  return splitBodies(group, inner === group ? pieces : piecesOf(group)) ?? readPersons(splitRunOn(pieces));
}

// Masuri S.N. dan Badan Kesenian …: a conjunction with the two words behind it
const BEFORE_BODY = new RegExp(`${CONJUNCTION.source}(?=(\\S+ ?\\S*))`, 'g');

/** Bodies, and persons before them; undefined when the stretch names persons only. */
function splitBodies(group: string, pieces: readonly Piece[]): PrintedName[] | undefined {
  const parts = group.replace(BEFORE_BODY, (whole, next: string) => (opensLikeBody(next) ? '\n' : whole)).split('\n');
  if (parts.length === 1 && !group.includes(',') && endsInBody(pieces) && isBody(group))
    return [{ whole: group, body: true }];
  const names = parts.map((part, index) =>
    index === 0
      ? firstBodies(part, part === group ? pieces : piecesOf(part))
      : isBody(part)
        ? [{ whole: part, body: true }]
        : undefined,
  );
  return parts.length > 1 || names[0]?.some(({ body }) => body)
    ? names.flatMap((list, index) => list ?? readPersons(splitRunOn(piecesOf(parts[index]))))
    : undefined;
}

/** The first part of a list: a body from the start, persons and then a body behind a comma, or persons only (undefined). */
function firstBodies(part: string, pieces: readonly Piece[]): PrintedName[] | undefined {
  if (pieces.length === 0) return undefined;
  if (isBody(pieces[0].text) && !followedByInitials(pieces, 0)) return [{ whole: withoutListStop(part), body: true }];
  const bodyAt = pieces.findIndex(({ text }, index) => index > 0 && isBody(text) && !isInitials(text));
  if (bodyAt < 0) return undefined;
  const persons = readPersons(splitRunOn(pieces.slice(0, bodyAt)));
  return [
    ...persons,
    ...pieces.slice(bodyAt).map(({ text }) => (isBody(text) ? { whole: text, body: true } : { whole: text })),
  ];
}

// ; and a slash between blanks
const BETWEEN_GROUPS = /(?:(?<!\s)\s+)?;\s*|(?<!\s)\s+\/\s+/;
// Blankenau/Sessner, Blankenau, E./Sessner, K.
const BETWEEN_PERSONS = /(?:(?<!\s)\s+)?;\s*|(?<!\s)\s+\/\s+|\s[–—-]\s|(?<=\p{Ll}{2}|\p{Lu}\.)\/\s?(?=\p{Lu}|v[ao]n )/u;

// what the two of them split at
const MAY_HAVE_GROUPS = /[;/–—-]/;

function groupsOf(names: string): string[] {
  if (!MAY_HAVE_GROUPS.test(names)) return [names];
  return names.split(isBody(names) ? BETWEEN_GROUPS : BETWEEN_PERSONS);
}

/** The names of a printed list, in order; "et al." and its kin are no name. */
export function splitNames(text: string, degreesLikely = false): PrintedName[] {
  const cleaned = cleanedNames(text.slice(0, LONGEST_LIST), degreesLikely);
  const rest = text.slice(LONGEST_LIST).trim();
  const names = groupsOf(cleaned).flatMap((group) => (group === '' ? [] : readGroup(group)));
  return rest === '' ? names : [...names, { whole: rest, body: true }];
}
