// Names as lists print them: one form for all people of a reference, joined in one way; in every order and with every
// mark that hand-made lists use, the careless ones too (no commas, slashes, brackets round given names).
import { pick, type Random } from '../random.js';
import type { LanguageWords } from './words/language-words.js';

/** A person, or a body (`literal`). Particles stand in the family name. */
export interface Person {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** Initials of given names: `dot` after each letter, `between` between them; hyphens are kept. */
function initials(given: string, dot: string, between: string): string {
  return given
    .split(/[\s.]+/u)
    .filter((name) => name !== '')
    .map((name) =>
      name
        .split('-')
        .filter((part) => part !== '')
        .map((part) => part[0].toUpperCase() + dot)
        .join(dot === '' ? '' : '-'),
    )
    .join(between);
}

type NameForm = (family: string, given: string, isFirst: boolean) => string;

/** Ways to print a person and how often each is taken. `first` says whether the person stands first in the list. */
const NAME_FORMS: readonly (readonly [string, number, NameForm])[] = [
  ['Family, Given', 6, (family, given) => `${family}, ${given}`],
  ['Family, G. H.', 6, (family, given) => `${family}, ${initials(given, '.', ' ')}`],
  ['Family, G.H.', 3, (family, given) => `${family}, ${initials(given, '.', '')}`],
  ['Given Family', 6, (family, given) => `${given} ${family}`],
  ['G. H. Family', 6, (family, given) => `${initials(given, '.', ' ')} ${family}`],
  ['G.H. Family', 2, (family, given) => `${initials(given, '.', '')} ${family}`],
  ['Family GH', 3, (family, given) => `${family} ${initials(given, '', '')}`],
  ['Family G. H.', 2, (family, given) => `${family} ${initials(given, '.', ' ')}`],
  ['FAMILY, Given', 2, (family, given) => `${family.toUpperCase()}, ${given}`],
  ['FAMILY, G.', 2, (family, given) => `${family.toUpperCase()}, ${initials(given, '.', '')}`],
  ['FAMILY G.', 1, (family, given) => `${family.toUpperCase()} ${initials(given, '.', '')}`],
  ['Given FAMILY', 1, (family, given) => `${given} ${family.toUpperCase()}`],
  ['Family Given', 2, (family, given) => `${family} ${given}`],
  ['Family (G.)', 1, (family, given) => `${family} (${initials(given, '.', '')})`],
  [
    'Family, Given, then Given Family',
    3,
    (family, given, isFirst) => (isFirst ? `${family}, ${given}` : `${given} ${family}`),
  ],
  [
    'Family, G., then G. Family',
    2,
    (family, given, isFirst) =>
      isFirst ? `${family}, ${initials(given, '.', ' ')}` : `${initials(given, '.', ' ')} ${family}`,
  ],
];

/** What stands between names, and before the last one; `and` stands for the word of the language. */
const NAME_JOINERS: readonly (readonly [string, string])[] = [
  [', ', ' and '],
  [', ', ' and '],
  [', ', ' & '],
  [', ', ', & '],
  [', ', ', '],
  [', ', ', and '],
  ['; ', '; '],
  ['; ', ' and '],
  ['/', '/'],
  [' / ', ' / '],
  [' and ', ' and '],
  [' – ', ' – '],
  [' - ', ' - '],
  [' & ', ' & '],
];

const WEIGHTED_FORMS = NAME_FORMS.flatMap(([, weight, form]) => Array.from({ length: weight }, () => form));

/** A way to print people that is kept for a whole reference. */
export interface NameManner {
  readonly form: NameForm;
  readonly between: string;
  readonly beforeLast: string;
  /** More names than this are cut after the first ones. */
  readonly most: number;
  readonly etAl: string;
}

export function drawNameManner(words: LanguageWords, random: Random): NameManner {
  const [between, last] = pick(NAME_JOINERS, random);
  const said = (joiner: string) => joiner.replace('and', pick(words.and, random));
  return {
    form: pick(WEIGHTED_FORMS, random),
    between: said(between),
    beforeLast: said(last),
    most: random() < 0.3 ? 1 + Math.floor(random() * 3) : 9,
    etAl: pick([' ', ', '], random) + pick(words.etAl, random),
  };
}

/** One printed person; bodies and people of one name stay as they are. */
export function printedName({ family, given, literal }: Person, form: NameForm, isFirst: boolean): string {
  if (!family) return literal ?? given ?? '';
  return given ? form(family, given, isFirst) : family;
}

/** A list of people in a manner, cut with "et al." where it is long. */
export function printedNames(people: readonly Person[], { form, between, beforeLast, most, etAl }: NameManner): string {
  const shown = people.length > most ? people.slice(0, most) : people;
  const names = shown.map((person, at) => printedName(person, form, at === 0)).filter((name) => name !== '');
  if (shown.length < people.length) return names.join(between) + etAl;
  if (names.length < 2) return names.join('');
  return names.slice(0, -1).join(between) + beforeLast + names.at(-1);
}
