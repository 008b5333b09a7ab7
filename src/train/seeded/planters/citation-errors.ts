// Errors between the text and the list.
import { pick, type Random, shuffled } from '../../random.js';
import { CUT_FROM, citedWorkText } from '../prose.js';
import {
  type Cited,
  type CitedWork,
  fieldText,
  type ProsePiece,
  planted,
  type SeededDocument,
} from '../seeded-document.js';
import { misspelt } from './list-errors.js';
import { AUTHOR_DATE, onlyIn, type Plant, type Planter, plantedWhole, withReference } from './planter.js';

/** Where a citation stands: paragraph and piece. */
interface CitationPlace {
  readonly paragraph: number;
  readonly piece: number;
  readonly cited: Cited;
}

function citationPlaces({ paragraphs }: SeededDocument): CitationPlace[] {
  return paragraphs.flatMap((pieces, paragraph) =>
    pieces.flatMap((cited, piece) => (typeof cited === 'string' ? [] : [{ paragraph, piece, cited }])),
  );
}

function withPiece(document: SeededDocument, { paragraph, piece }: CitationPlace, text: ProsePiece): SeededDocument {
  const { paragraphs } = document;
  return { ...document, paragraphs: paragraphs.with(paragraph, paragraphs[paragraph].with(piece, text)) };
}

/** The printed citation with one work's text replaced and marked. */
function withWorkText({ works, isNarrative }: Cited, at: number, wrong: string, document: SeededDocument): string {
  const texts = works.map((work, index) =>
    index === at ? planted(wrong) : citedWorkText(work, document.style, isNarrative),
  );
  return isNarrative ? texts[0] : `(${texts.join('; ')})`;
}

type WorkChange = (
  work: CitedWork,
  isNarrative: boolean,
  document: SeededDocument,
  random: Random,
) => string | undefined;

/** An error in how one work is cited. */
const inCitation =
  (change: WorkChange): Plant =>
  (document, random) => {
    for (const place of shuffled(citationPlaces(document), random)) {
      const { cited } = place;
      const at = Math.floor(random() * cited.works.length);
      const wrong = change(cited.works[at], cited.isNarrative, document, random);
      if (wrong !== undefined) return withPiece(document, place, withWorkText(cited, at, wrong, document));
    }
    return undefined;
  };

const cite = (work: CitedWork, isNarrative: boolean, { style }: SeededDocument, isCut?: boolean): string =>
  citedWorkText(work, style, isNarrative, isCut);

/** Another year, by which no other work of the list is known. */
const otherYear: WorkChange = (work, isNarrative, document, random) => {
  if (/[a-z]$/u.test(work.year)) return undefined;
  const year = String(Number(work.year) + pick([-2, -1, 1, 2, -10], random));
  const isTaken = document.references.some(
    (reference) =>
      fieldText(reference, 'issued').startsWith(year) && JSON.stringify(reference.item.author).includes(work.names[0]),
  );
  return isTaken ? undefined : cite({ ...work, year }, isNarrative, document);
};

const misspeltName: WorkChange = (work, isNarrative, document, random) => {
  if (work.names[0].length < 6 || /\s/u.test(work.names[0])) return undefined;
  const names = work.names.with(0, misspelt(work.names[0], random));
  return cite({ ...work, names }, isNarrative, document);
};

const wrongLetter: WorkChange = (work, isNarrative, document, random) => {
  if (!/[a-z]$/u.test(work.year)) return undefined;
  return cite({ ...work, year: work.year.replace(/[a-z]$/u, pick(['', 'f'], random)) }, isNarrative, document);
};

const STRANGERS = ['Wijayanto', 'Lindqvist', 'Okonkwo', 'Tambunan', 'Ferreira'];

/** A citation of a work that the list does not have, put into a sentence of its own. */
const unlisted: Plant = (document, random) => {
  const work = { id: '', names: [pick(STRANGERS, random)], year: String(1990 + Math.floor(random() * 30)) };
  if (JSON.stringify(document.references.map(({ item }) => item)).includes(work.names[0])) return undefined;
  const place = pick(citationPlaces(document), random);
  if (!place) return undefined;
  const { cited } = place;
  if (!cited.isNarrative)
    return withPiece(
      document,
      place,
      withWorkText(
        { ...cited, works: [...cited.works, work] },
        cited.works.length,
        cite(work, false, document),
        document,
      ),
    );
  const { paragraphs } = document;
  const sentence = [
    ' ',
    document.language === 'id' ? 'Pendapat ini ditolak oleh ' : 'This was rejected by ',
    planted(cite(work, true, document)),
    '.',
  ];
  return { ...document, paragraphs: paragraphs.with(place.paragraph, [...paragraphs[place.paragraph], ...sentence]) };
};

/** A work is taken out of every citation; its reference is the place. */
const uncited: Plant = (document, random) => {
  const index = Math.floor(random() * document.references.length);
  const reference = document.references[index];
  const { id } = reference.item;
  // a work of the same authors would take the citation upon itself
  const isAlone = document.references.every(
    (other) => other === reference || JSON.stringify(other.item.author) !== JSON.stringify(reference.item.author),
  );
  if (!isAlone) return undefined;
  const paragraphs = document.paragraphs.map((pieces) =>
    pieces.map((piece) => {
      if (typeof piece === 'string' || piece.works.every((work) => work.id !== id)) return piece;
      const works = piece.works.filter((work) => work.id !== id);
      if (works.length > 0) return { ...piece, works };
      return piece.isNarrative ? (document.language === 'id' ? 'penelitian lain' : 'another study') : '';
    }),
  );
  return withReference({ ...document, paragraphs }, index, { ...reference, pieces: plantedWhole(reference.pieces) });
};

/** A number behind the last of the list. */
const numberBeyond: Plant = (document, random) => {
  const place = pick(citationPlaces(document), random);
  const number = document.references.length + 1 + Math.floor(random() * 5);
  return (
    place &&
    withPiece(
      document,
      place,
      `${place.cited.works.map(({ year }) => `[${year}]`).join(', ')}, ${planted(`[${number}]`)}`,
    )
  );
};

const authorDate = (change: WorkChange): Plant => onlyIn(AUTHOR_DATE, inCitation(change));

export const CITATION_ERRORS: readonly Planter[] = [
  { kind: 'uncited-reference', rules: ['no-uncited-reference'], plant: onlyIn(AUTHOR_DATE, uncited) },
  { kind: 'unlisted-citation', rules: ['no-unlisted-citation'], plant: onlyIn(AUTHOR_DATE, unlisted) },
  { kind: 'cited-year-differs', rules: ['consistent-citation-year'], plant: authorDate(otherYear) },
  { kind: 'cited-name-misspelt', rules: ['consistent-citation-name'], plant: authorDate(misspeltName) },
  { kind: 'cited-letter-wrong', rules: ['consistent-citation-suffix'], plant: authorDate(wrongLetter) },
  {
    kind: 'et-al-for-two',
    rules: ['valid-et-al'],
    plant: authorDate((work, ...rest) =>
      work.names.length < CUT_FROM ? cite(work, rest[0], rest[1], true) : undefined,
    ),
  },
  {
    kind: 'et-al-missing',
    rules: ['valid-et-al'],
    plant: authorDate((work, ...rest) =>
      work.names.length >= CUT_FROM ? cite(work, rest[0], rest[1], false) : undefined,
    ),
  },
  { kind: 'number-beyond-list', rules: ['no-unlisted-number'], plant: onlyIn(['ieee'], numberBeyond) },
];
