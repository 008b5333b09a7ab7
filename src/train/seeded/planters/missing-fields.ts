// Fields that are not there. The reference is printed anew without them, so that nothing but the field is missing.
import type { CslItem } from '../../../csl/item.js';
import { printOne } from '../printing.js';
import { pieceText } from '../seeded-document.js';
import { AUTHOR_DATE, indexOf, inReference, onlyIn, type PieceChange, type Plant, type Planter, plantedWhole } from './planter.js';

/** A reference of one of the types, printed without some variables. */
const without = (types: readonly string[], ...variables: readonly string[]): PieceChange => (reference, document) => {
  const { item } = reference;
  if (!types.includes(item.type) || variables.every((variable) => !(variable in item))) return undefined;
  const left = Object.fromEntries(Object.entries(item).filter(([key]) => !variables.includes(key))) as unknown as CslItem;
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
  return plantedWhole([...reference.pieces.slice(0, at - 1), opened, closed, ...reference.pieces.slice(at + 2)].filter(({ text }) => text !== ''));
};

const ALL = ['article-journal', 'book', 'chapter', 'thesis', 'paper-conference'];

export const MISSING_FIELDS: readonly Planter[] = [
  { kind: 'missing-author', rules: ['require-author'], plant: missing(['article-journal', 'book', 'thesis'], 'author') },
  { kind: 'missing-title', rules: ['require-title'], plant: missing(['article-journal', 'book'], 'title') },
  {
    kind: 'missing-year',
    rules: ['require-year'],
    plant: onlyIn(AUTHOR_DATE, inReference((reference, ...rest) => (ALL.includes(reference.item.type) ? withoutYear(reference, ...rest) : undefined))),
  },
  { kind: 'missing-journal', rules: ['require-container'], plant: missing(['article-journal'], 'container-title') },
  { kind: 'missing-publisher', rules: ['require-publisher'], plant: missing(['book', 'thesis'], 'publisher', 'publisher-place') },
  { kind: 'missing-pages', rules: ['require-pages'], plant: missing(['article-journal', 'chapter'], 'page', 'DOI') },
  { kind: 'missing-access-date', rules: ['require-access-date'], plant: onlyIn(['harvard-id'], missing(['webpage'], 'accessed')) },
];
