// Generated items for property tests: any type with any variables, values as references have them, among marks that mean
// something to one format or another. PUSTAKA_RUNS asks for more than the usual number.
import fc from 'fast-check';
import { type CslItem, DATE_VARIABLES, ITEM_TYPES, NAME_VARIABLES, TEXT_VARIABLES } from '../../src/csl/item.js';

export const RUNS = Number(process.env.PUSTAKA_RUNS ?? 300);
export const SEED = 41;

const LETTERS = 'abcdefgnoyABCDEFNOYéüßçşĀ字あд'.split('');
const MARKS = '0123456789.:!?()[]{}<>&#%$@*_~^`\'"|\\/+=-'.split('');

const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 8 });
const marked = fc.string({ unit: fc.constantFrom(...LETTERS, ...MARKS), minLength: 1, maxLength: 10 });

/** One line of text without blanks at its ends. */
export const line = fc
  .array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 1, arbitrary: marked }), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));

const nameText = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));
const person = fc.record(
  {
    family: nameText,
    given: nameText,
    suffix: fc.constantFrom('Jr.', 'III'),
    'non-dropping-particle': fc.constantFrom('van', 'de la', 'bin'),
    'dropping-particle': fc.constantFrom('von', "d'"),
  },
  { requiredKeys: ['family', 'given'] },
);
const body = fc.tuple(nameText, fc.option(nameText, { nil: undefined })).map(([first, second]) => ({
  literal: second === undefined ? first : `${first}, ${second}`,
}));
export const names = fc.array(fc.oneof({ weight: 4, arbitrary: person }, { weight: 1, arbitrary: body }), {
  minLength: 1,
  maxLength: 4,
});

const year = fc.integer({ min: 1, max: 2999 });
const month = fc.integer({ min: 1, max: 12 });
const oneDate = fc.oneof(
  year.map((value) => [value]),
  fc.tuple(year, month),
  fc.tuple(year, month, fc.integer({ min: 1, max: 28 })),
);
const dated = fc.array(oneDate, { minLength: 1, maxLength: 2 }).map((parts) => ({ 'date-parts': parts }));
export const dates = fc.oneof(
  { weight: 5, arbitrary: dated },
  { weight: 1, arbitrary: oneDate.map((parts) => ({ 'date-parts': [parts], circa: true })) },
  {
    weight: 1,
    arbitrary: fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([value, season]) => seasonOf(value, season)),
  },
  { weight: 1, arbitrary: fc.constantFrom('t.t.', 'in press', 'n.d.').map((literal) => ({ literal })) },
);

const seasonOf = (value: number, season: number) => ({ 'date-parts': [[value]], season });

const number = fc.integer({ min: 1, max: 4000 }).map(String);
/** Values of a form of their own; every other text variable takes any line. */
const FORMS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  DOI: word.map((name) => `10.1234/${encodeURIComponent(name)}_a(b)<c>`),
  URL: word.map((name) => `https://a.example/${encodeURIComponent(name)}_x?y=1&z=%20#f`),
  ISBN: fc.constantFrom('9780306406157', '978-602-03-3295-6', '0-306-40615-2'),
  ISSN: fc.constantFrom('2049-3630', '0317-8471', '2434-561X'),
  PMID: number,
  PMCID: number.map((digits) => `PMC${digits}`),
  language: fc.constantFrom('id', 'en-US', 'no', 'zh-Hans'),
  page: fc.oneof(
    number,
    fc.tuple(number, number).map(([start, end]) => `${start}-${end}`),
    number.map((n) => `${n}-${n}`),
    number.map((n) => `e${n}`),
  ),
  'number-of-pages': fc.oneof(number, fc.constant('xii, 340')),
  'number-of-volumes': number,
  volume: fc.oneof(number, line),
  issue: fc.oneof(
    number,
    number.map((n) => `0${n}`),
    fc.constant('1-2'),
  ),
  keyword: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(', ')),
};

const VALUES: Readonly<Record<string, fc.Arbitrary<unknown>>> = Object.fromEntries([
  ...TEXT_VARIABLES.map((variable) => [variable, FORMS[variable] ?? line] as const),
  ...NAME_VARIABLES.map((variable) => [variable, names] as const),
  ...DATE_VARIABLES.map((variable) => [variable, dates] as const),
]);

const variables = fc
  .subarray(Object.keys(VALUES), { maxLength: 24 })
  .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, VALUES[key]]))));

/** A valid item of any type. */
export const anyItem: fc.Arbitrary<CslItem> = fc
  .tuple(variables, fc.constantFrom(...ITEM_TYPES), word, line)
  .map(([values, type, id, title]) => ({ id, type, title, ...values }) as CslItem);
