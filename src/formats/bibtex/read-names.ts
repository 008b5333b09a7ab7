// BibTeX name lists → CSL names, by BibTeX's own rules: "First von Last", "von Last, First", "von Last, Jr, First"; biblatex's
// "family=…, given=…"; braces keep a body together. What has more parts than a name can have is kept as printed.
import type { CslName } from '../../csl/item.js';
import { PARTICLES } from './names.js';
import { readTex } from './read-tex.js';

/** The names of a field; `faults` are words that can stand behind the field's name. */
interface ReadNames {
  readonly names: readonly CslName[];
  readonly unknown: readonly string[];
  readonly faults: readonly string[];
}

// and, with white space around it
const AND = /\s+and(?=\s)/iy;
const SEPARATORS = /[\s~]/;
// family=Halim
const NAME_PART = /^\s*([a-z]+(?:-i)?)\s{0,9}=\s*/i;
const EXTENDED = /^\s*(?:family|given|prefix|suffix|useprefix)(?:-i)?\s{0,9}=/i;
// Jr., III, PhD: a suffix, wherever it stands
const SUFFIX = /^(?:jr|sr|i{1,3}|iv|vi{0,3}|ph\.?\s?d|m\.?d|esq)\.?$/i;

// D., J.-P., R. J.
const INITIALS = /^(?:\p{Lu}\.[\s~-]{0,2}){1,5}$/u;

/** The pieces of a TeX text between separators that stand outside braces; `isSeparator` gives a separator's length at an offset. */
function splitOutside(tex: string, separatorAt: (offset: number) => number): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let offset = 0; offset < tex.length; offset++) {
    const character = tex[offset];
    if (character === '{') depth++;
    else if (character === '}') depth = Math.max(0, depth - 1);
    const length = depth === 0 ? separatorAt(offset) : 0;
    if (length === 0) continue;
    pieces.push(tex.slice(from, offset));
    from = offset + length;
    offset = from - 1;
  }
  return [...pieces, tex.slice(from)];
}

function andLength(tex: string): (offset: number) => number {
  return (offset) => {
    // only the first blank of a run can begin an "and"
    if (!/\s/.test(tex[offset]) || (offset > 0 && /\s/.test(tex[offset - 1]))) return 0;
    AND.lastIndex = offset;
    return AND.test(tex) ? AND.lastIndex - offset : 0;
  };
}

/** Pieces of a list joined by "and" outside braces. */
const splitList = (tex: string): string[] => {
  const padded = `${tex} `;
  return splitOutside(padded, andLength(padded)).map((piece) => piece.trim());
};

const splitCommas = (tex: string): string[] =>
  splitOutside(tex, (offset) => Number(tex[offset] === ',')).map((piece) => piece.trim());

const splitWords = (tex: string): string[] =>
  splitOutside(tex, (offset) => Number(SEPARATORS.test(tex[offset]) && tex[offset - 1] !== '\\')).filter(
    (word) => word !== '',
  );

/** Is the whole text one group? {Badan Arsip} */
function isGroup(tex: string): boolean {
  if (!tex.startsWith('{') || !tex.endsWith('}')) return false;
  let depth = 0;
  for (let offset = 0; offset < tex.length - 1; offset++) {
    if (tex[offset] === '{') depth++;
    else if (tex[offset] === '}' && --depth === 0) return false;
  }
  return true;
}

// {\'e}tienne begins with a letter of its own case, {du} with none: braces make a word a name
const SPECIAL_LETTER = /^\{\\(?:[`'^"~=.]|[A-Za-z]+\s?)\{?\\?([A-Za-z])/;

function beginsSmall(word: string): boolean {
  const special = SPECIAL_LETTER.exec(word);
  if (special) return /[a-z]/.test(special[1]);
  if (word.startsWith('{')) return false;
  const letters = word.startsWith('\\') ? readTex(word).text : word;
  return /^['’`‘"]?\p{Ll}/u.test(letters);
}

/** Words of a "von Last" part: everything up to the last small word that is not the last word. */
function splitVon(words: readonly string[]): { von: string; last: string } {
  const end = words.slice(0, -1).findLastIndex(beginsSmall) + 1;
  return { von: words.slice(0, end).join(' '), last: words.slice(end).join(' ') };
}

/** "Alexander von": particles behind a given name are dropped where the family name leads. */
function splitDropping(words: readonly string[]): { given: string; particles: string } {
  const end = words.findLastIndex((word) => !PARTICLES.has(word)) + 1;
  return end === 0
    ? { given: words.join(' '), particles: '' }
    : { given: words.slice(0, end).join(' '), particles: words.slice(end).join(' ') };
}

/** Reads one name after the other, gathering the TeX that it does not know. */
class NameReader {
  readonly unknown = new Set<string>();
  readonly faults = new Set<string>();

  names(tex: string): (CslName | undefined)[] {
    if (EXTENDED.test(tex)) return [this.#extended(tex)];
    if (isGroup(tex)) return [this.#literal(tex)];
    const parts = splitCommas(tex);
    if (parts.length > 1 && parts.at(-1) === '') parts.pop();
    if (
      parts.length > 3 &&
      parts.length % 2 === 0 &&
      parts.every((part, index) => index % 2 === 0 || INITIALS.test(part))
    )
      return this.#commaList(parts);
    return [this.#person(tex, parts)];
  }

  // Miller, D., Firby, J.: commas where an "and" should be, but no doubt who is who
  #commaList(parts: readonly string[]): (CslName | undefined)[] {
    this.faults.add('parts names by commas, expected " and "; they are read in pairs');
    return parts.flatMap((part, index) => (index % 2 === 0 ? [this.#lastFirst(part, parts[index + 1], '')] : []));
  }

  #person(tex: string, parts: readonly string[]): CslName | undefined {
    if (parts.length === 1) return this.#firstLast(parts[0]);
    if (parts.length === 2) return this.#lastFirst(parts[0], parts[1], '');
    if (parts.length === 3) return this.#withSuffix(parts);
    this.faults.add('holds a name with too many commas (names are joined by " and "); it is kept whole');
    return this.#literal(tex);
  }

  #text(tex: string): string {
    const { text, unknown } = readTex(tex);
    for (const name of unknown) this.unknown.add(name);
    return text;
  }

  #literal(tex: string): CslName | undefined {
    const literal = this.#text(tex);
    return literal === '' ? undefined : { literal };
  }

  // Halim, Maya, Jr. stands as often as Halim, Jr., Maya
  #withSuffix([last, second, third]: readonly string[]): CslName | undefined {
    const behind = SUFFIX.test(third) && !SUFFIX.test(second);
    return behind ? this.#lastFirst(last, second, third) : this.#lastFirst(last, third, second);
  }

  #lastFirst(vonLast: string, first: string, suffix: string): CslName | undefined {
    const { von, last } = splitVon(splitWords(vonLast));
    const { given, particles } = splitDropping(splitWords(first));
    const name = this.#made(last, given, von, suffix);
    return name && particles !== '' ? { ...name, 'dropping-particle': particles } : name;
  }

  /** Given names up to the first small word, "von" parts up to the last one, then the family name. */
  #firstLast(tex: string): CslName | undefined {
    const words = splitWords(tex);
    const small = words.slice(0, -1).findIndex(beginsSmall);
    const given = small < 0 ? words.slice(0, -1) : words.slice(0, small);
    const { von, last } = splitVon(words.slice(given.length));
    return this.#made(last, given.join(' '), von, '');
  }

  #made(familyTex: string, givenTex: string, vonTex: string, suffixTex: string): CslName | undefined {
    const [family, given, von, suffix] = [familyTex, givenTex, vonTex, suffixTex].map((tex) => this.#text(tex));
    if (given === '' && von === '' && suffix === '') return family === '' ? undefined : { literal: family };
    return {
      ...(family !== '' && { family }),
      ...(given !== '' && { given }),
      ...(von !== '' && { 'non-dropping-particle': von }),
      ...(suffix !== '' && { suffix }),
    };
  }

  /** family=Dijk, given=Pieter, prefix=van, useprefix=true */
  #extended(tex: string): CslName | undefined {
    const parts = new Map<string, string>();
    for (const part of splitCommas(tex)) {
      const name = NAME_PART.exec(part);
      if (name) parts.set(name[1].toLowerCase(), this.#text(part.slice(name[0].length)));
    }
    const part = (name: string): string => parts.get(name) ?? '';
    const [family, given, prefix, suffix] = ['family', 'given', 'prefix', 'suffix'].map(part);
    const particle = part('useprefix') === 'false' ? 'dropping-particle' : 'non-dropping-particle';
    if (given === '' && prefix === '' && suffix === '') return family === '' ? undefined : { literal: family };
    return {
      ...(family !== '' && { family }),
      ...(given !== '' && { given }),
      ...(prefix !== '' && { [particle]: prefix }),
      ...(suffix !== '' && { suffix }),
    };
  }
}

const CUT_SHORT = 'ends in "and others", which CSL cannot say; the names it has are taken for all';

const EMPTY = 'holds an empty name, where "and" stands twice or joins nothing; it is left out';
const isEmpty = (piece: string): boolean => piece.replace(/[\s,{}]+/g, '') === '' || /^and$/i.test(piece);

/** Reads a name list; "and others" at its end is no name, and a fault because CSL has no place for it. Never throws. */
export function readNames(tex: string): ReadNames {
  const reader = new NameReader();
  const all = splitList(tex);
  const pieces = all.filter((piece, index) => index === 0 || !/^others$/i.test(piece));
  if (pieces.length < all.length) reader.faults.add(CUT_SHORT);
  const filled = pieces.filter((piece) => !isEmpty(piece));
  if (filled.length < pieces.length && tex.trim() !== '') reader.faults.add(EMPTY);
  const names = filled.flatMap((piece) => reader.names(piece)).filter((name) => name !== undefined);
  return { names, unknown: [...reader.unknown], faults: [...reader.faults] };
}
