// Fields that are not there. The reference is printed anew without them, so that nothing but the field is missing.
import type { CslItem } from '../../../csl/item.js';
import { printOne } from '../printing.js';
import { fieldText, pieceText } from '../seeded-document.js';
import {
  AUTHOR_DATE,
  indexOf,
  inReference,
  onlyIn,
  type PieceChange,
  type Plant,
  type Planter,
  plantedWhole,
  withText,
} from './planter.js';

/** A reference of one of the types, printed without some variables. */
const without =
  (types: readonly string[], ...variables: readonly string[]): PieceChange =>
  (reference, document) => {
    const { item } = reference;
    // a letter behind the year comes from the list, and a body that publishes its own works is not named twice
    const isBound =
      /[a-z]$/u.test(fieldText(reference, 'issued')) || item.author?.some(({ literal }) => literal !== undefined);
    if (isBound || !types.includes(item.type) || variables.every((variable) => !(variable in item))) return undefined;
    const left = Object.fromEntries(
      Object.entries(item).filter(([key]) => !variables.includes(key)),
    ) as unknown as CslItem;
    const printed = printOne(document.style, document.locale, left);
    if (!printed || pieceText(printed.pieces) === pieceText(reference.pieces)) return undefined;
    return plantedWhole(printed.pieces);
  };

const missing = (types: readonly string[], ...variables: readonly string[]): Plant =>
  onlyIn(AUTHOR_DATE, inReference(without(types, ...variables)));

/** Styles print "n.d." where an item has no date; here the date itself is taken out of the line. */
const withoutYear: PieceChange = (reference) => {
  const at = indexOf(reference, 'issued');
  const [before, after] = [reference.pieces[at - 1], reference.pieces[at + 1]];
  if (at < 2 || at > 4 || !before || !after || before.label || after.label) return undefined;
  const opened = { ...before, text: before.text.replace(/\($/u, '') };
  const closed = { ...after, text: after.text.replace(/^\)?[.,]\s*/u, '') };
  return plantedWhole(
    [...reference.pieces.slice(0, at - 1), opened, closed, ...reference.pieces.slice(at + 2)].filter(
      ({ text }) => text !== '',
    ),
  );
};

/** The author goes, and what stands between it and the year. */
const withoutAuthor: PieceChange = ({ pieces }) => {
  if (pieces[0].label !== 'author' || pieces[2]?.label !== 'issued') return undefined;
  const gap = { text: pieces[1].text.replace(/^[\s.,]+/u, '') };
  return plantedWhole([gap, ...pieces.slice(2)].filter(({ text }) => text !== ''));
};

// “Title.” Journal
const BEHIND_TITLE = /^[.”“ ]{1,4}$/u;

/** The title goes, with its quotes and what stands behind it. */
const withoutTitle: PieceChange = (reference) => {
  const at = indexOf(reference, 'title');
  const { pieces } = reference;
  if (at < 1 || !BEHIND_TITLE.test(pieces[at + 1]?.text ?? '') || pieces[at + 2]?.label === undefined) return undefined;
  const before = withText(pieces, at - 1, pieces[at - 1].text.replace(/“$/u, ''));
  return plantedWhole(before.toSpliced(at, 2));
};

const fitting = (types: readonly string[], change: PieceChange): Plant =>
  onlyIn(
    AUTHOR_DATE,
    inReference((reference, ...rest) => (types.includes(reference.item.type) ? change(reference, ...rest) : undefined)),
  );

const ALL = ['article-journal', 'book', 'chapter', 'thesis', 'paper-conference'];

export const MISSING_FIELDS: readonly Planter[] = [
  {
    kind: 'missing-author',
    rules: ['require-author'],
    plant: fitting(['article-journal', 'book', 'thesis'], withoutAuthor),
  },
  { kind: 'missing-title', rules: ['require-title'], plant: fitting(['article-journal'], withoutTitle) },
  {
    kind: 'missing-year',
    rules: ['require-year'],
    plant: fitting(ALL, withoutYear),
  },
  { kind: 'missing-journal', rules: ['require-container'], plant: missing(['article-journal'], 'container-title') },
  {
    kind: 'missing-publisher',
    rules: ['require-publisher'],
    plant: missing(['book', 'thesis'], 'publisher', 'publisher-place'),
  },
  { kind: 'missing-pages', rules: ['require-pages'], plant: missing(['article-journal', 'chapter'], 'page', 'DOI') },
  {
    kind: 'missing-access-date',
    rules: ['require-access-date'],
    plant: onlyIn(['harvard-id'], missing(['webpage'], 'accessed')),
  },
];
