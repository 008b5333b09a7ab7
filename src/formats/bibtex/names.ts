// CSL names → BibTeX name lists. Organisations, mononyms and anything that BibTeX would take apart (commas, " and ") stand
// in braces; non-dropping particles lead ("van Dijk, Pieter"), dropping ones follow the given name ("Humboldt, Alexander von"),
// as CSL prints an inverted name; suffixes stand between the commas.
import type { CslName } from '../../csl/item.js';
import { singleLine, texText } from './tex-text.js';

/** Particles that behind a given name are no part of it. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    'af al am an auf av bin binti da de dei del dela della delle dem den der des di do dos du el il in la las le les lo los ' +
    'ten ter van vom von ’t zu zum zur'
  ).split(' '),
);

// what makes BibTeX split or reorder a name part, and biber take it for named parts
const SPLITS = /[,=]|\band\b|^others$/i;

/** A part of a name; in braces when BibTeX would split it. */
function namePart(text: string): string {
  const tex = texText(text);
  return SPLITS.test(text) ? `{${tex}}` : tex;
}

// a small word, also behind a hyphen or a quote, would be read as a "von" part, and all before it with it
const SMALL_WORD = /(?:^|[^\p{L}\p{M}\p{N}])\p{Ll}/u;
const BEGINS_AS_NAME = /^[\p{Lu}\p{Lt}\p{Lo}]/u;

const isPlainFamily = (family: string): boolean =>
  !SMALL_WORD.test(family) && family.split(' ').every((word) => BEGINS_AS_NAME.test(word));

const familyPart = (family: string): string => (isPlainFamily(family) ? namePart(family) : `{${texText(family)}}`);

/** Only particles of small words are "von" parts; others are part of the family name. */
const isVon = (particles: string): boolean =>
  !SPLITS.test(particles) && particles.split(/\s+/).every((word) => /^['’]?\p{Ll}/u.test(word));

function familyWithParticles(particles: string, family: string): string {
  if (particles === '') return familyPart(family);
  return isVon(particles) ? `${texText(particles)} ${familyPart(family)}` : `{${texText(`${particles} ${family}`)}}`;
}

const text = (part: string | undefined): string => singleLine(part ?? '');

const joined = (...parts: string[]): string => parts.filter(Boolean).join(' ');

/** Whether particles behind the given name will be known for what they are. */
const followsGiven = (particles: string): boolean => particles.split(/\s+/).every((word) => PARTICLES.has(word));

/** A name in parts: von Last, Jr, First. Without a given name only its last two forms can stand. */
function partedName(name: CslName): string {
  const dropping = text(name['dropping-particle']);
  const given = text(name.given);
  const behind = given !== '' && dropping !== '' && followsGiven(dropping);
  const particles = joined(behind ? '' : dropping, text(name['non-dropping-particle']));
  const family = familyWithParticles(particles, text(name.family));
  const suffix = text(name.suffix);
  if (given === '' && suffix === '')
    return /\s/.test(text(name.family)) ? `${texText(particles)} {${texText(text(name.family))}}` : family;
  const first = given === '' ? '{}' : joined(namePart(given), behind ? texText(dropping) : '');
  return joined(`${family},`, suffix && `${namePart(suffix)},`, first);
}

// biber leaves out a whole entry for a third comma in a name, in braces or not, unless the braces hold all of it
const MAX_COMMAS = 2;

/** A name with no more commas than a name can have: the others, which stand in braces, are written by their code. */
function withFewCommas(tex: string): string {
  if (tex.split(',').length <= MAX_COMMAS + 1) return tex;
  let depth = 0;
  return tex.replace(/[{},]/g, (character) => {
    if (character === ',') return depth > 0 ? '\\symbol{44}' : ',';
    depth += character === '{' ? 1 : -1;
    return character;
  });
}

function texName(name: CslName): string {
  const { 'dropping-particle': dropping, 'non-dropping-particle': own, suffix, literal, family, given } = name;
  const isParted = text(family) !== '' && [given, dropping, own, suffix].some((part) => text(part) !== '');
  if (isParted && literal === undefined) return withFewCommas(partedName(name));
  const whole = text(literal) || joined(text(given), text(dropping), text(own), text(family), text(suffix));
  return whole === '' ? '' : `{${texText(whole)}}`;
}

// family=Halim: biber takes the sign for that of its named parts, wherever it stands
const writtenName = (name: CslName): string => texName(name).replaceAll('=', '{=}');

const OTHERS = /^(?:(?:and |dan )?others|et\.? ?al\.?|dkk\.?|d\.k\.k\.|dan kawan-kawan|dan lain-lain)$/i;

const isOthers = ({ literal, family, given }: CslName): boolean =>
  given === undefined && OTHERS.test(text(literal ?? family));

/** A name list: names joined by " and "; one that ends in "et al." or "dkk." is closed by `and others`. */
export function texNames(names: readonly CslName[]): string {
  const last = names.length - 1;
  return names
    .map((name, index) => (index > 0 && index === last && isOthers(name) ? 'others' : writtenName(name)))
    .filter(Boolean)
    .join(' and ');
}
