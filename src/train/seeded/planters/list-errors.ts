// Errors that only a list can have: works that stand there twice, orders, numbers, letters behind years, dashes, names of journals.
import type { CslItem } from '../../../csl/item.js';
import { pick, type Random, shuffled } from '../../random.js';
import { fieldText, planted, type SeededDocument, type SeededReference } from '../seeded-document.js';
import {
  AUTHOR_DATE,
  indexOf,
  onlyIn,
  type Plant,
  type Planter,
  plantedWhole,
  withReference,
  withText,
} from './planter.js';

const authorsOf = ({ item }: SeededReference): string => JSON.stringify(item.author);

/** The same letters, one of them lost or two changed places. */
export function misspelt(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 3));
  if (word[at] === word[at + 1] || random() < 0.5) return word.slice(0, at) + word.slice(at + 1);
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}

/** The longest word of a text with a slip in it. */
function withSlip(text: string, random: Random): string | undefined {
  const longest = (text.match(/\p{Ll}{5,}/gu) ?? []).sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : text.replace(longest, misspelt(longest, random));
}

const pickIndex = (
  document: SeededDocument,
  random: Random,
  fits: (reference: SeededReference, index: number) => boolean,
): number | undefined =>
  shuffled([...document.references.keys()], random).find((index) => fits(document.references[index], index));

/** A second reference to a work behind the first, with a slip in its title. */
const duplicate: Plant = (document, random) => {
  const index = pickIndex(document, random, ({ number }) => number === undefined);
  if (index === undefined) return undefined;
  const first = document.references[index];
  const at = indexOf(first, 'title');
  const title = withSlip(first.pieces[at].text, random);
  if (title === undefined) return undefined;
  const item = { ...first.item, id: `${first.item.id}-again` } as CslItem;
  const second = { ...first, item, pieces: plantedWhole(withText(first.pieces, at, title)) };
  return { ...document, references: document.references.toSpliced(index + 1, 0, second) };
};

const sameDoi: Plant = (document, random) => {
  const places = [...document.references.keys()].filter((index) => fieldText(document.references[index], 'DOI') !== '');
  if (places.length < 2) return undefined;
  const at = 1 + Math.floor(random() * (places.length - 1));
  const [first, second] = [document.references[places[at - 1]], document.references[places[at]]];
  const pieces = withText(second.pieces, indexOf(second, 'DOI'), planted(fieldText(first, 'DOI')));
  return withReference(document, places[at], { ...second, pieces });
};

const nameOf = ({ item }: SeededReference): string =>
  (item.author?.[0]?.family ?? item.author?.[0]?.literal ?? '').toLowerCase();

/** Two references change places that begin with different letters; both are the place of the error. */
const swapped: Plant = (document, random) => {
  const { references } = document;
  const last = references.length - 1;
  for (const one of shuffled([...references.keys()], random)) {
    const other = Math.min(last, one + 1 + Math.floor(random() * 4));
    if (nameOf(references[one])[0] === nameOf(references[other])[0]) continue;
    const [a, b] = [references[one], references[other]].map((reference) => ({
      ...reference,
      pieces: plantedWhole(reference.pieces),
    }));
    return { ...document, references: references.with(one, b).with(other, a) };
  }
  return undefined;
};

/** A number is left out: those behind it are one too high. The first of them is the place. */
const numberGap: Plant = (document, random) => {
  const from = 2 + Math.floor(random() * (document.references.length - 3));
  const references = document.references.map((reference, index) => {
    if (index < from) return reference;
    const number = String(index + 2);
    return { ...reference, number: index === from ? planted(number) : number };
  });
  return { ...document, references };
};

const DASHES = ['———', '________', '–––', '---'];

/** A dash in the place of the authors of the reference before. */
const dash: Plant = (document, random) => {
  const index = pickIndex(
    document,
    random,
    (reference, at) =>
      at > 0 && authorsOf(reference) === authorsOf(document.references[at - 1]) && indexOf(reference, 'author') === 0,
  );
  if (index === undefined) return undefined;
  const reference = document.references[index];
  const [, gap, ...rest] = reference.pieces;
  const stop = gap.text.startsWith('.') ? '' : '.';
  const pieces = [{ text: planted(pick(DASHES, random)) }, { ...gap, text: stop + gap.text }, ...rest];
  return withReference(document, index, { ...reference, pieces });
};

/** A slip in the name of a journal that the list has three times or more. */
const misspeltJournal: Plant = (document, random) => {
  const journals = document.references.map(({ item }) => item['container-title']);
  const isFrequent = (journal: unknown): boolean =>
    journal !== undefined && journals.filter((other) => other === journal).length > 2;
  const index = pickIndex(document, random, ({ item }) => isFrequent(item['container-title']));
  if (index === undefined) return undefined;
  const reference = document.references[index];
  const at = indexOf(reference, 'container-title');
  const name = withSlip(reference.pieces[at].text, random);
  if (name === undefined) return undefined;
  return withReference(document, index, { ...reference, pieces: withText(reference.pieces, at, planted(name)) });
};

/** 2020a, 2020b → 2020a, 2020c | 2020a, 2020a | 2020, 2020; both are the place, for either may be taken for wrong. */
const wrongLetter: Plant = (document, random) => {
  const index = pickIndex(document, random, (reference) => /\d{4}b$/u.test(fieldText(reference, 'issued')));
  const before =
    index === undefined
      ? -1
      : document.references.findIndex(
          (reference) =>
            authorsOf(reference) === authorsOf(document.references[index]) &&
            fieldText(reference, 'issued').endsWith('a'),
        );
  if (index === undefined || before < 0) return undefined;
  const [first, second] = pick(
    [
      ['a', 'c'],
      ['a', 'a'],
      ['', ''],
    ],
    random,
  );
  let changed = document;
  for (const [at, letter] of [
    [before, first],
    [index, second],
  ] as const) {
    const reference = document.references[at];
    const place = indexOf(reference, 'issued');
    const year = fieldText(reference, 'issued').replace(/[a-z]$/u, letter);
    changed = withReference(changed, at, { ...reference, pieces: withText(reference.pieces, place, planted(year)) });
  }
  return changed;
};

export const LIST_ERRORS: readonly Planter[] = [
  { kind: 'duplicate-reference', rules: ['no-duplicate-reference'], plant: duplicate },
  { kind: 'same-doi', rules: ['no-duplicate-reference'], plant: sameDoi },
  { kind: 'swapped-references', rules: ['require-sorted-list'], plant: onlyIn(AUTHOR_DATE, swapped) },
  { kind: 'number-gap', rules: ['consistent-numbering'], plant: onlyIn(['ieee'], numberGap) },
  { kind: 'repeated-author-dash', rules: ['no-repeated-author-dash'], plant: onlyIn(AUTHOR_DATE, dash) },
  { kind: 'misspelt-journal', rules: ['consistent-journal-name'], plant: misspeltJournal },
  { kind: 'wrong-year-letter', rules: ['valid-year-suffixes'], plant: wrongLetter },
];
