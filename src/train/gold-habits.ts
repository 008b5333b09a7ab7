// Where a corpus' own convention differs from the one we hold to, so that a difference from its gold is no error of the parse.
// Each habit is one rule with one example; `npm run evaluate` counts the references that differ in nothing but these, beside the
// figure and never in it. Adjudicated references and the Indonesian ones follow our convention: no habit is looked for there.
import type { GoldReference, GoldSpan } from './corpus.js';
import { comparableValue, type Difference } from './score.js';

/** One reference, what was found in it, and the differences in it. */
interface JudgedReference {
  readonly gold: GoldReference;
  readonly predicted: readonly GoldSpan[];
  readonly differences: readonly Difference[];
}

/** True where gold's own habit explains the difference. */
type Habit = (difference: Difference, reference: JudgedReference) => boolean;

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function printed({ gold, predicted }: JudgedReference, labels: readonly string[]): string[] {
  return predicted.filter(({ label }) => labels.includes(label)).map(({ start, end }) => gold.raw.slice(start, end));
}

/** True where gold says nothing and what we found stands there in so many words. */
const unmarked =
  (label: string, form: RegExp): Habit =>
  ({ label: of, wanted, got }, reference) =>
    of === label && wanted === '' && got !== '' && printed(reference, [label]).every((text) => form.test(text));

const KIND_OF_WORK =
  /^(?:(?:technical|tech|research)(?:report|rep|memo)|(?:phd|doctoral|masters?|msc|ma)?(?:thesis|dissertation|diss)|th[eè]sede?\p{L}*|tese\p{L}*|skripsi|tesis)/u;

/** Every habit by what it is called in reports. */
export const GOLD_HABITS: readonly (readonly [name: string, habit: Habit])[] = [
  // Harnad (2001b): gold has 2001
  [
    'year without its letter',
    ({ label, wanted, got }) =>
      label === 'issued' && /^\d{4}$/.test(wanted) && got.length === 5 && got.startsWith(wanted),
  ],
  // OECD, 2000. Guidelines: gold has OECD as editor
  [
    'body in front as editor',
    ({ label, wanted, got }, { differences }) => {
      const other = differences.find((difference) => difference.label === (label === 'author' ? 'editor' : 'author'));
      if (label === 'author') return wanted === '' && other?.wanted === got;
      return label === 'editor' && got === '' && other?.wanted === '' && other.got === wanted;
    },
  ],
  // Heileman S. (éd.) (2005): gold has the editor as author
  [
    'marked editor in front as author',
    ({ label, wanted, got }, reference) =>
      label === 'author' && got === '' && comparableValue(reference.gold.raw, reference.predicted, 'editor') === wanted,
  ],
  // Lim WS, Boswell TC, et al.: gold ends at Boswell TC
  [
    '"et al." left out of names',
    ({ label, wanted, got }) =>
      (label === 'author' || label === 'editor') &&
      wanted !== '' &&
      /^(?:et)?(?:al|ua|dkk)$/.test(got.slice(wanted.length)) &&
      got.startsWith(wanted),
  ],
  // 5. Auflage: gold has 5 as volume
  [
    'edition as volume',
    ({ label, wanted, got }, reference) =>
      label === 'volume' &&
      got === '' &&
      printed(reference, ['edition']).some((text) => /\d/.exec(text)?.[0] === wanted),
  ],
  // In Proceedings of X, Kobe, Japan, 1991: gold has Kobe, Japan as place of publication
  [
    'place of a meeting as place of publication',
    ({ label, wanted, got }, reference) =>
      label === 'publisher-place' &&
      got === '' &&
      printed(reference, ['event-place']).some((text) => bare(text) === wanted),
  ],
  // Technical Report CMU-CS-88-162: gold has it as container
  [
    'kind of report or thesis as container',
    ({ label, wanted, got }) => label === 'container-title' && got === '' && KIND_OF_WORK.test(wanted),
  ],
  // …, Thèse de doctorat: gold has it within the title
  [
    'kind of report or thesis in the title',
    ({ label, wanted, got }) =>
      label === 'title' && got !== '' && wanted.startsWith(got) && KIND_OF_WORK.test(wanted.slice(got.length)),
  ],
  ['DOI not marked', unmarked('DOI', /^10\.\d{4}/)],
  // 2017;21(4):e20170102: gold has no page
  ['pages not marked', unmarked('page', /^[a-zA-Z]{0,3}\d+(?:\s?[-–]+\s?[a-zA-Z]{0,3}\d+)*$/)],
  // 2014 Dec;37(12): gold has 2014
  [
    'month left out of the date',
    ({ label, wanted, got }) =>
      label === 'issued' &&
      /^\d{4}$/.test(wanted) &&
      got !== wanted &&
      /^(?:\d{0,2}\p{L}{3,9}\d{0,2}\d{4}|\d{4}\p{L}{3,9}\d{0,2})$/u.test(got) &&
      got.includes(wanted),
  ],
  // 46 (1-2): gold has 46
  [
    'issue left out',
    ({ label, wanted, got }, reference) =>
      label === 'volume' &&
      wanted !== '' &&
      got.startsWith(wanted) &&
      printed(reference, ['issue']).some((text) => bare(text) === got.slice(wanted.length)),
  ],
];

/** Corpora that follow our convention. */
export const OUR_CORPORA = new Set(['adjudicated', 'indo']);

/** The habits that explain all differences of a reference; nothing where one difference is left, or none was there. */
export function habitsBehind(reference: JudgedReference, corpus: string): string[] | undefined {
  if (OUR_CORPORA.has(corpus) || reference.differences.length === 0) return undefined;
  const names = reference.differences.map(
    (difference) => GOLD_HABITS.find(([, habit]) => habit(difference, reference))?.[0],
  );
  return names.every((name) => name !== undefined) ? [...new Set(names)] : undefined;
}

/** The references that differ from gold in nothing but habits of their corpus, with the habits. */
export function habitsByReference(
  corpus: string,
  gold: readonly GoldReference[],
  predicted: readonly (readonly GoldSpan[])[],
  differences: readonly Difference[],
): Map<number, string[]> {
  const byReference = new Map<number, Difference[]>();
  for (const difference of differences)
    byReference.set(difference.reference, [...(byReference.get(difference.reference) ?? []), difference]);
  const habits = new Map<number, string[]>();
  for (const [index, found] of byReference) {
    const names = habitsBehind({ gold: gold[index], predicted: predicted[index], differences: found }, corpus);
    if (names) habits.set(index, names);
  }
  return habits;
}
