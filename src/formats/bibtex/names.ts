// CSL names → BibTeX name lists. Organisations, mononyms and anything that BibTeX would take apart (commas, " and ") stand
// in braces; "von" parts lead, suffixes stand between the commas.
import type { CslName } from '../../csl/item.js';
import { texText } from './tex-text.js';

// what makes BibTeX split or reorder a name part
const SPLITS = /,|\band\b|^others$/i;

/** A part of a name; in braces when BibTeX would split it. */
function namePart(text: string): string {
  const tex = texText(text);
  return SPLITS.test(text) ? `{${tex}}` : tex;
}

// a word, or a part behind a hyphen, that begins small would be read as a "von" part, and all before it with it
const SMALL_WORD = /(?:^|[\s-])\p{Ll}/u;

const familyPart = (family: string): string => (SMALL_WORD.test(family) ? `{${texText(family)}}` : namePart(family));

/** Only particles of small words are "von" parts; others are part of the family name. */
const isVon = (particles: string): boolean => particles.split(/\s+/).every((word) => /^['’]?\p{Ll}/u.test(word));

function familyWithParticles(particles: string, family: string): string {
  if (particles === '') return familyPart(family);
  return isVon(particles) ? `${texText(particles)} ${familyPart(family)}` : `{${texText(`${particles} ${family}`)}}`;
}

function texName(name: CslName): string {
  const whole = name.literal ?? (name.given === undefined ? name.family : undefined);
  const particles = [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean).join(' ');
  if (whole !== undefined && particles === '') return `{${texText(whole)}}`;
  const family = familyWithParticles(particles, name.family ?? '');
  const suffix = name.suffix ? `, ${namePart(name.suffix)}` : '';
  return `${family}${suffix}, ${namePart(name.given ?? '')}`;
}

const isOthers = ({ literal, family, given }: CslName): boolean =>
  given === undefined && /^(?:others|et al\.?|dkk\.?)$/i.test(literal ?? family ?? '');

/** A name list: names joined by " and ", a cut list closed by `and others`. */
export function texNames(names: readonly CslName[]): string {
  return names.map((name) => (isOthers(name) ? 'others' : texName(name))).join(' and ');
}
