// Names as Indonesian and Malay lists print them: one name only, inverted or not, initials, degrees, "dkk.", bin, bodies.
import { pick, type Random } from '../random.js';
import type { Item, Person } from './template.js';
import { DEGREES, FAMILY_NAMES, GIVEN_NAMES, MALAY_FATHERS, MALAY_NAMES, TITLES_BEFORE } from './words.js';

const initialsOf = (given: string, dot: string, between = dot === '' ? '' : ' ') =>
  given
    .split(/[\s.]+/u)
    .filter((name) => name !== '')
    .map((name) => name[0].toUpperCase() + dot)
    .join(between);

type NameForm = (family: string, given: string, first: boolean) => string;

export const NAME_FORMS = {
  inverted: (family, given) => `${family}, ${given}`,
  initials: (family, given) => `${family}, ${initialsOf(given, '.')}`,
  tightInitials: (family, given) => `${family}, ${initialsOf(given, '.', '')}`,
  natural: (family, given) => `${given} ${family}`,
  bareInitials: (family, given) => `${family} ${initialsOf(given, '')}`,
  dottedInitials: (family, given) => `${family} ${initialsOf(given, '.', '')}`,
  firstInverted: (family, given, first) => (first ? `${family}, ${given}` : `${given} ${family}`),
  firstInitials: (family, given, first) =>
    first ? `${family}, ${initialsOf(given, '.')}` : `${initialsOf(given, '.', '')} ${family}`,
  initialsFirst: (family, given) => `${initialsOf(given, '.')} ${family}`,
} satisfies Record<string, NameForm>;

export type NameFormName = keyof typeof NAME_FORMS;

/** Forms of free lists, as often as they are met. */
const USUAL_FORMS: readonly NameFormName[] = [
  'initials',
  'initials',
  'initials',
  'initials',
  'initials',
  'tightInitials',
  'inverted',
  'inverted',
  'natural',
  'natural',
  'bareInitials',
  'dottedInitials',
  'firstInverted',
  'firstInitials',
];

/** One name in eight is all the name that somebody has. */
const ONE_NAME = 0.12;
const CUT_SHORT = 0.12;
const JOINERS = [' dan ', ' & ', ', & ', ', dan ', ' and ', ', '];

function printedName({ family, given, literal }: Person, form: NameForm, first: boolean, random: Random): string {
  if (literal) return literal;
  if (!family || !given || random() < ONE_NAME) return family ?? given ?? '';
  return form(family, given, first);
}

function joined(names: readonly string[], form: NameFormName, random: Random): string {
  if (names.length === 1) return names[0];
  const mark = random() < 0.85 || form === 'natural' || form === 'initialsFirst' ? ', ' : '; ';
  const last = form === 'initials' && random() < 0.7 ? ', & ' : pick(JOINERS, random);
  return names.slice(0, -1).join(mark) + last + names.at(-1);
}

/** The authors of an item in one form, cut short or not, with a title or a degree now and then. */
export function peopleIn(form: NameFormName, { author = [] }: Item, random: Random): string {
  const named = author.filter(({ family, literal }) => family || literal);
  if (named.length === 0) return '';
  const shown = named.length > 1 && random() < CUT_SHORT ? named.slice(0, 1) : named.slice(0, 7);
  const names = shown.map((person, at) => printedName(person, NAME_FORMS[form], at === 0, random));
  const titled = shown[0].literal === undefined;
  if (titled && random() < 0.03) names[0] = pick(TITLES_BEFORE, random) + names[0];
  if (titled && random() < 0.03) names[names.length - 1] += `, ${pick(DEGREES, random)}`;
  if (shown.length < named.length)
    return (
      names[0] +
      pick(
        [
          ', dkk.',
          ' dkk.',
          ', dkk',
          ', et al.',
          ' et al.',
          ' dan kawan-kawan',
          ' et.al',
          ', Dkk.',
          ' Et all.',
          ', et al',
        ],
        random,
      )
    );
  return joined(names, form, random);
}

export function people(item: Item, random: Random): string {
  return peopleIn(pick(USUAL_FORMS, random), item, random);
}

/** One to four made-up Indonesian people. */
export function somePeople(random: Random): Person[] {
  const count = 1 + Math.floor(random() ** 2 * 4);
  return Array.from({ length: count }, () => {
    const given =
      random() < 0.35 ? `${pick(GIVEN_NAMES, random)} ${pick(GIVEN_NAMES, random)}` : pick(GIVEN_NAMES, random);
    return { family: pick(FAMILY_NAMES, random), given };
  });
}

/** A Malay name, which has no family name: "Rahman bin Osman", "Siti Aminah Ismail". */
export function malayName(random: Random): string {
  const name = pick(MALAY_NAMES, random);
  return `${name} ${pick(['bin ', 'binti ', '', ''], random)}${pick(MALAY_FATHERS, random)}`;
}

export function malayPeople(random: Random): Person[] {
  const count = 1 + Math.floor(random() ** 2 * 3);
  return Array.from({ length: count }, () => ({ literal: malayName(random) }));
}
