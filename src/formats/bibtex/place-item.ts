// CSL item → which entry type it becomes and which variable goes into which field: the one place where that is decided, for
// the writer and for whoever warns of what a dialect cannot hold.
import type { CslItem, DateVariable, TextVariable } from '../../csl/item.js';
import { BIBLATEX_FIELDS } from './entry-fields.js';
import { BIBLATEX_TYPES, ENTRY_TYPES, thesisEntryType } from './entry-types.js';
import { type PlacedNames, placeNames } from './role-fields.js';
import { singleLine } from './tex-text.js';
import { type BibtexDialect, classicField, variableFields } from './variable-fields.js';

/** A text variable in its field. */
export interface PlacedText {
  readonly variable: TextVariable;
  readonly field: string;
}

/** An identifier of an archive: arXiv, PubMed, PubMed Central. */
interface Eprint {
  readonly variable: 'number' | 'PMID' | 'PMCID';
  readonly id: string;
  readonly archive: 'arxiv' | 'pubmed' | 'pmcid';
  readonly section: string;
}

/** An item as an entry. `lost` names the variables that stand nowhere in it, in the order of the item. */
export interface PlacedItem {
  readonly entryType: string;
  readonly texts: readonly PlacedText[];
  readonly names: readonly PlacedNames[];
  readonly dates: readonly (readonly [variable: DateVariable, field: string])[];
  readonly eprint: Eprint | undefined;
  readonly lost: readonly string[];
}

/** Date variables with a field. */
const DATE_FIELDS: readonly (readonly [DateVariable, string])[] = [
  ['issued', 'date'],
  ['original-date', 'origdate'],
  ['event-date', 'eventdate'],
  ['accessed', 'urldate'],
];

/** Variables that no written format needs, since whoever reads makes them anew: keys, numbers in a list. */
export const MADE_ANEW: ReadonlySet<string> = new Set([
  'id',
  'type',
  'citation-key',
  'citation-label',
  'citation-number',
  'first-reference-note-number',
  'page-first',
  'year-suffix',
]);

/** A variable as one line; '' when the item has none. */
export const lineOf = (item: CslItem, variable: TextVariable): string => singleLine(String(item[variable] ?? ''));

// arXiv:2101.00001, arXiv:2101.00001 [cs.CL]
const ARXIV = /^arXiv:\s?([^\s[\]]{1,200})(?:\s\[([^\s[\]]{1,40})\])?$/i;

/** The one eprint that an entry has a place for. */
function eprintOf(item: CslItem): Eprint | undefined {
  const arxiv = ARXIV.exec(lineOf(item, 'number'));
  if (arxiv) return { variable: 'number', id: arxiv[1], archive: 'arxiv', section: arxiv[2] ?? '' };
  const archives = [
    ['PMID', 'pubmed'],
    ['PMCID', 'pmcid'],
  ] as const;
  const found = archives.find(([variable]) => lineOf(item, variable) !== '');
  return found && { variable: found[0], id: lineOf(item, found[0]), archive: found[1], section: '' };
}

type IsAllowed = (field: string) => boolean;

/** Each variable in the first of its fields that the entry may have and that no variable before it took. */
function placeTexts(item: CslItem, isAllowed: IsAllowed, skipped: string | undefined): PlacedText[] {
  const taken = new Map<string, string>();
  const placed: PlacedText[] = [];
  const series = lineOf(item, 'collection-title');
  for (const [variable, fields] of variableFields({ type: item.type, issue: lineOf(item, 'issue'), series })) {
    const line = lineOf(item, variable);
    if (line === '' || variable === skipped) continue;
    const field = fields.find((one) => isAllowed(one) && (taken.get(one) ?? line) === line);
    if (field === undefined) continue;
    if (!taken.has(field)) placed.push({ variable, field });
    else placed.push({ variable, field: '' });
    taken.set(field, line);
  }
  return placed;
}

const isFilled = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : typeof value === 'object'
      ? value !== null
      : value !== undefined && value !== '';

function placedIn(item: CslItem, entryType: string, isAllowed: IsAllowed, hasPubmed: boolean): PlacedItem {
  const eprint = eprintOf(item);
  const texts = placeTexts(item, isAllowed, eprint?.variable);
  const { placed: names } = placeNames(item, isAllowed);
  const dates = DATE_FIELDS.filter(([variable, field]) => item[variable] && isAllowed(field));
  const held = new Set<string>([
    ...MADE_ANEW,
    ...['DOI', 'URL', 'language'],
    ...(hasPubmed ? ['PMID', 'PMCID'] : []),
    ...texts.map(({ variable }) => variable),
    ...names.map(({ variable }) => variable),
    ...dates.map(([variable]) => variable),
    ...(eprint ? [eprint.variable] : []),
  ]);
  const lost = Object.entries(item).flatMap(([key, value]) => (held.has(key) || !isFilled(value) ? [] : [key]));
  return { entryType, texts: texts.filter(({ field }) => field !== ''), names, dates, eprint, lost };
}

// a book of many authors that nobody wrote as a whole; a part of a book without an editor
function preferredTypes(item: CslItem): readonly string[] {
  const types = BIBLATEX_TYPES[item.type];
  const hasEditor = isFilled(item.editor);
  if (item.type === 'book' && hasEditor && !isFilled(item.author)) return ['collection', ...types];
  if (item.type === 'chapter' && !hasEditor) return ['inbook', ...types];
  return types;
}

function placeInBiblatex(item: CslItem): PlacedItem {
  let best: PlacedItem | undefined;
  for (const entryType of preferredTypes(item)) {
    const fields = BIBLATEX_FIELDS.get(entryType);
    const placed = placedIn(item, entryType, (field) => fields?.has(field) === true, false);
    if (best === undefined || placed.lost.length < best.lost.length) best = placed;
    if (best.lost.length === 0) break;
  }
  return best as PlacedItem;
}

/** BibTeX's styles print the classic fields and pass over any other, so an entry may have all of them. */
function placeInBibtex(item: CslItem): PlacedItem {
  const entryType = item.type === 'thesis' ? thesisEntryType(lineOf(item, 'genre')) : ENTRY_TYPES[item.type];
  const placed = placedIn(item, entryType, () => true, true);
  const texts = placed.texts.map(({ variable, field }) => ({
    variable,
    field: classicField(field, entryType, item.type),
  }));
  return { ...placed, texts };
}

/** Where everything of an item goes in a dialect. */
export const placeItem = (item: CslItem, dialect: BibtexDialect): PlacedItem =>
  dialect === 'biblatex' ? placeInBiblatex(item) : placeInBibtex(item);

/** The variables of this very item that its entry would not hold: what a type has no field for is lost with that type. */
export const bibtexLosses = (item: CslItem, dialect: BibtexDialect): readonly string[] => placeItem(item, dialect).lost;
