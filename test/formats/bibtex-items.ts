// Made items of every type and shape for the round trips through BibTeX and biblatex: every variable that they can hold, in a
// form that they can hold exactly, with characters that mean something to TeX, to BibTeX or to a name parser among them.
import fc from 'fast-check';
import { type CslDate, type CslItem, type CslName, ITEM_TYPES, NAME_VARIABLES } from '../../src/csl/item.js';
import { BABEL_NAMES } from '../../src/formats/bibtex/languages.js';
import { PARTICLES } from '../../src/formats/bibtex/names.js';
import { bibtexLosses } from '../../src/formats/bibtex/place-item.js';
import { type BibtexDialect, TEXT_HELD } from '../../src/formats/bibtex/variable-fields.js';

const HOSTILE = [...'{}\\%$&#_^~"\'`@=,;:!?-+*/()[]|.'];
const PIECES = [
  ...HOSTILE,
  ...'aBz019éßžąΩжاが–—“”‘’…',
  ' and ',
  ' AND ',
  '--',
  '``',
  "''",
  '\\input{/etc/passwd}',
  '@article{x,',
  'ế',
  'DNA',
  'iPhone',
  'Jawa',
  'the ',
  'yang ',
];

const line = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

const words = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.constant(' '), fc.lorem({ maxCount: 2 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => line(pieces.join('')).normalize('NFC'))
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/^arXiv:/i.test(text));

const rich = fc.oneof(
  { weight: 3, arbitrary: words },
  fc
    .tuple(words, fc.constantFrom('i', 'b', 'sup', 'sub'), words, words)
    .map(([before, tag, inside, after]) => `${before} <${tag}>${inside}</${tag}> ${after}`),
);

// a name part that is a word or two, or anything
const capital = fc.constantFrom(
  'Halim',
  'Žižek',
  'O’Brien',
  'Smith-Jones',
  'Nurhayati',
  'García Márquez',
  'Øster',
  'M.',
  'A.-B.',
);
const part = fc.oneof({ weight: 3, arbitrary: capital }, words);
const given = part.filter((text) => !PARTICLES.has(text.split(' ').at(-1) ?? ''));
const von = fc.constantFrom('van', 'von', 'de la', 'van der', 'bin');

const person = fc.record({ family: part, given }) satisfies fc.Arbitrary<CslName>;
const name: fc.Arbitrary<CslName> = fc.oneof(
  { weight: 4, arbitrary: person },
  part.map((literal) => ({ literal })),
  fc.tuple(person, von).map(([one, particle]) => ({ ...one, 'non-dropping-particle': particle })),
  fc.tuple(person, von).map(([one, particle]) => ({ ...one, 'dropping-particle': particle })),
  fc.tuple(person, fc.constantFrom('Jr.', 'III', 'S.Pd., M.Pd.')).map(([one, suffix]) => ({ ...one, suffix })),
);
const isOthers = ({ literal = '' }: CslName): boolean => /^(?:others|et al|dkk)/i.test(literal);
const names = fc.array(name, { minLength: 1, maxLength: 4 }).filter((list) => !list.some(isOthers));

const year = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1000, max: 2030 }) },
  fc.integer({ min: -800, max: 999 }).filter((one) => one !== 0),
);
const day = fc.oneof(
  year.map((one) => [one]),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })),
  fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })),
);
const typedDate: fc.Arbitrary<CslDate> = fc.oneof(
  { weight: 4, arbitrary: day.map((one) => ({ 'date-parts': [one] })) },
  fc.tuple(day, day).map((range) => ({ 'date-parts': range })),
  day.map((one) => ({ 'date-parts': [one], circa: true })),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([one, season]) => ({ 'date-parts': [[one]], season })),
);
const printedDate = fc
  .constantFrom('t.t.', 'n.d.', 'in press', '{1999} & 50%')
  .map((literal): CslDate => ({ literal }));

const OWN_FORMS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  title: rich,
  'title-short': rich,
  page: fc.constantFrom('12', '45-57', 'xii-xv', 'A1-A9', 'e1594', '3, 7-9'),
  issue: fc.constantFrom('3', '3-4', '12A', 'Spring', 'Edisi Khusus'),
  number: fc.oneof(words, fc.constantFrom('arXiv:2101.00001', 'arXiv:2101.00001 [cs.CL]')),
  DOI: fc.constantFrom('10.1000/a_b', '10.1002/(SICI)1097<1661::AID>3.0.CO;2-2', '10.1/x#y%20z'),
  URL: fc.constantFrom('https://a.example/a_b?x=1&y=%20#z~w', 'http://x.example/(a;b)', 'www.a.example:80/x'),
  PMID: fc.constantFrom('123456'),
  PMCID: fc.constantFrom('PMC123456'),
  ISBN: fc.constantFrom('9780306406157', '978-0-306-40615-7'),
  ISSN: fc.constantFrom('0317-8471'),
  language: fc.constantFrom(...Object.keys(BABEL_NAMES)),
  keyword: fc
    .uniqueArray(fc.constantFrom('arsip', 'kertas & tinta', '100% katun', 'C#'), { minLength: 1 })
    .map((list) => list.join(', ')),
};

/** Variables of an older CSL that stand for another. */
const TWINS = ['journalAbbreviation', 'shortTitle', 'event'];

const texts = Object.fromEntries(
  [...TEXT_HELD]
    .filter((variable) => !TWINS.includes(variable))
    .map((variable) => [variable, OWN_FORMS[variable] ?? words]),
);
const people = Object.fromEntries(NAME_VARIABLES.map((variable) => [variable, names]));
const dates = {
  issued: fc.oneof({ weight: 6, arbitrary: typedDate }, printedDate),
  accessed: typedDate,
  'original-date': typedDate,
  'event-date': typedDate,
};

/** About one variable in six. */
const some = (arbitraries: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> => {
  const keys = Object.keys(arbitraries);
  return fc
    .uniqueArray(fc.constantFrom(...keys), { maxLength: Math.ceil(keys.length / 3) })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((key) => [key, arbitraries[key]]))));
};

/** An item of any type with any of the variables that BibTeX can hold. */
export const bibtexItem: fc.Arbitrary<CslItem> = fc
  .tuple(fc.constantFrom(...ITEM_TYPES), some(texts), some(people), some(dates))
  .map(([type, ...values]) => Object.assign({ id: 'a', type }, ...values) as CslItem);

// A paper's number in a series that has no name is read as the number of a serial's issue.
function inIssue(item: CslItem): CslItem {
  const { 'collection-number': number, ...rest } = item;
  const isAlone = item['collection-title'] === undefined && item.issue === undefined && number !== undefined;
  return item.type === 'paper-conference' && isAlone ? { ...rest, issue: number } : item;
}

/** The item without what the dialect has no place for: what must come back. */
export function heldBy(item: CslItem, dialect: BibtexDialect): CslItem {
  const lost = bibtexLosses(item, dialect);
  return inIssue(Object.fromEntries(Object.entries(item).filter(([key]) => !lost.includes(key))) as CslItem);
}
