// The first author's name: family name first or last, given names in full or as initials, as the list mostly has it.
import type { CslName } from '../../csl/item.js';
import { looksChinese, looksLikeBody } from '../body-words.js';
import type { CheckedReference, ReferenceSegment } from '../checked-document.js';
import { listText } from '../example-text.js';
import { isDoubtfulField, printedText } from '../field-values.js';
import { checkManners, type PrintedForm } from '../list-manner.js';
import type { Rule } from '../rule.js';

const FAMILY_FIRST = 'family name first';
const GIVEN_FIRST = 'given name first';
const INITIALS = 'given names as initials';
const IN_FULL = 'given names in full';

/** The first author, where it is a person with a family and a given name. */
function firstAuthor(reference: CheckedReference): { name: CslName; segment: ReferenceSegment } | undefined {
  const segment = reference.segments.find(({ label }) => label === 'author');
  const name = reference.item.author?.[0];
  if (!segment || !name?.family || !name.given || isDoubtfulField(reference, segment)) return undefined;
  if (isTwoPeople(reference, segment, name) || !PERSON.test(name.given) || !FAMILY.test(name.family)) return undefined;
  if (/^[-–—_,]/.test(printedText(reference, segment)) || DASH_BEFORE.test(reference.text)) return undefined;
  return isNoPerson(reference, segment) ? undefined : { name, segment };
}

// Ashari | de Groot; "S. Scherer" is somebody whose name was read the wrong way round
const FAMILY = /^(?!.*\p{Lu}(?:\.|$))\p{Lu}.*\p{Ll}{2}/u;
// —, R. Colacito: the dash is the first author
const DASH_BEFORE = /^(?:\[?\d{1,4}[\].)]{0,2})?\s?[-–—_,]/;
// Khasan | K. A. | Jean-Paul | De’ Anna
const PERSON = /^[\p{L}\p{M}.'’ -]{1,60}$/u;

/** Bodies and Chinese names that were read as "given family". */
function isNoPerson(reference: CheckedReference, segment: ReferenceSegment): boolean {
  const printed = printedText(reference, segment).slice(0, 100);
  return !printed.includes(',') && (looksLikeBody(printed) || looksChinese(printed));
}

// A. E. Minarno
const INITIALS_AND_NAME = /^(?:\p{Lu}\. ?){1,4}\p{Lu}\p{Ll}{2}/u;

/** "Sahrul, A. E. Minarno" may be one person, or two of whom the first has one name only. */
const isTwoPeople = (reference: CheckedReference, segment: ReferenceSegment, { family = '', given = '' }: CslName) =>
  INITIALS_AND_NAME.test(given) && printedText(reference, segment).startsWith(family);

/** The stretch of a name's part in the author's field, if it is printed as it was read. */
function stretchOf(reference: CheckedReference, segment: ReferenceSegment, part: string) {
  const at = printedText(reference, segment).indexOf(part);
  return at < 0 ? undefined : { start: segment.start + at, end: segment.start + at + part.length };
}

// Khasan | Khasan A. | M. Khasan; "Otheguy ACAL" is something else
const GIVEN_NAMES = /^(?:\p{Lu}\.(?:[ -]?\p{Lu}\.){0,4}|\p{Lu}\p{Ll}+)(?: (?:\p{Lu}\.|\p{Lu}\p{Ll}+)){0,4}$/u;

/** "Rodríguez Monegal, Emir" has its family name first, though it looks like a name and another. */
const isSurelyGiven = ({ text }: CheckedReference, given: string, end: number): boolean =>
  GIVEN_NAMES.test(given) && (/^(?:\p{Lu}\. ?)+$/u.test(given) || !/^, \p{Lu}\p{Ll}/u.test(text.slice(end, end + 4)));

function nameOrder(reference: CheckedReference): PrintedForm | undefined {
  const author = firstAuthor(reference);
  if (!author) return undefined;
  const { name, segment } = author;
  const family = stretchOf(reference, segment, name.family ?? '');
  const given = stretchOf(reference, segment, name.given ?? '');
  if (!family || !given || family.start === given.start) return undefined;
  if (given.start < family.start && !isSurelyGiven(reference, name.given ?? '', family.end)) return undefined;
  return {
    start: segment.start,
    end: Math.max(family.end, given.end),
    form: family.start < given.start ? FAMILY_FIRST : GIVEN_FIRST,
  };
}

// K. | A. H. | J.-P. | ME
const ONLY_INITIALS = /^(?:\p{Lu}\p{Ll}?\.[ -]?){1,5}$|^\p{Lu}{1,3}$|^(?:\p{Lu}\.? ?-?){1,4}$/u;
// Khasan | Zamakhsari M.
const WHOLE_NAME = /\p{Lu}\p{Ll}{2,30}(?![\p{Ll}.])/u;

function givenForm(reference: CheckedReference): PrintedForm | undefined {
  const author = firstAuthor(reference);
  const given = author?.name.given ?? '';
  const stretch = author && stretchOf(reference, author.segment, given);
  if (!stretch) return undefined;
  if (ONLY_INITIALS.test(given)) return { ...stretch, form: INITIALS };
  if (/^\p{Lu}\./u.test(given)) return undefined;
  return WHOLE_NAME.test(given) ? { ...stretch, form: IN_FULL } : undefined;
}

const INITIALLED = [
  'Ashari, K. (2020). Kamus hubungan internasional dan diplomasi. Gramedia.',
  'Dhofier, Z. (2011). Tradisi pesantren. LP3ES.',
  'Mughits, A. (2008). Kritik nalar fiqh pesantren. Kencana.',
  'Saridjo, M. (2012). Pendidikan Islam dari masa ke masa. Kalam Mulia.',
];

export const consistentNameForm: Rule = {
  id: 'consistent-name-form',
  group: 'list',
  severity: 'warning',
  summary: 'Finds first authors whose name is printed in another form than in the rest of the list.',
  why: 'A list is looked through by its first words, and styles print all names in one form: “Ashari, K.” (APA), “Ashari, Khasan” (Chicago, MLA), “K. Ashari” (IEEE). People of one name only, and bodies, are left alone.',
  examples: [
    {
      text: listText(...INITIALLED, 'Subhan, Arief. (2012). Lembaga pendidikan Islam. Kencana.'),
      finds: ['Arief'],
    },
    {
      text: listText(...INITIALLED, 'A. Subhan. (2012). Lembaga pendidikan Islam di Indonesia. Kencana.'),
      finds: ['A. Subhan'],
    },
    { text: listText(...INITIALLED, 'Subhan, A. (2012). Lembaga pendidikan Islam. Kencana.'), finds: [] },
    { text: listText(...INITIALLED, 'Sutrisno. (2011). Pembaharuan pendidikan Islam. Fadilatama.'), finds: [] },
  ],
  check: checkManners([
    { formOf: nameOrder, say: (form) => form },
    // some people are known by their initials
    { formOf: givenForm, say: (form) => form, onlyAlone: new Set([INITIALS]) },
  ]),
};
