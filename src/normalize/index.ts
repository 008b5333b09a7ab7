// segments → CSL item, on one page: the steps in their order. Each step stands in a file of its own and writes the
// variables that are its own; what cannot be typed is kept as printed, and what stands in no field becomes a finding.
import type { TextVariable } from '../csl/item.js';
import type { SegmentLabel } from '../label/labels.js';
import type { Segment } from '../label/segment.js';
import type { Finding } from '../text/finding.js';
import type { Span } from '../text/span.js';
import { addressWarnings } from './deceptive-address.js';
import { parseEdition } from './edition.js';
import { parseGenre } from './genre.js';
import { parseDoi, parseIsbn, parseIssn, parsePmid, parseUrl } from './identifiers.js';
import { readDates } from './issued.js';
import { itemType } from './item-type.js';
import { isIndonesianWorld, isMalayWorld, languageOf } from './language.js';
import { lawCitation, numberWithYear } from './law-title.js';
import { leftOutFindings } from './left-out-words.js';
import { leftoverFindings } from './leftovers.js';
import { type ListSetting, listSettingOf } from './list-setting.js';
import type { NameSetting } from './names.js';
import { parsePages } from './pages.js';
import { namesPeople, readPeople } from './people.js';
import {
  firstValue,
  type ItemDraft,
  type PrintedReference,
  type PrintedValue,
  printedReference,
  valuesOf,
} from './printed-reference.js';
import { parsePublisherPlace } from './publisher-place.js';
import { repeatsAuthor, takeRepeatedAuthors } from './repeated-author.js';
import { settleBorders } from './settle-borders.js';
import { parseContainerTitle, parseTitle } from './titles.js';
import { evidenceOf } from './type-evidence.js';
import { parseIssue, parseVolume } from './volume-issue.js';

export { parseDate } from './dates.js';
export { tileReference } from './leftovers.js';
export { printedReference } from './printed-reference.js';

/** An item before it has an id (ids are given per list: `csl/item-id`). Findings' spans are offsets into the reference's text. */
interface NormalizedReference {
  readonly item: ItemDraft;
  readonly findings: readonly Finding[];
  /** The findings that are more than `info`, which are known without making the others. */
  readonly warnings: readonly Finding[];
  /** What the item was made of: the segments given, put right where the printed text leaves no doubt (settle-borders.ts). */
  readonly segments: readonly Segment[];
  /** Dashes stand for the author of the reference before; `takeRepeatedAuthors` fills it in. */
  readonly repeatsAuthor?: boolean;
}

/** Values that one function makes clean and that go to the variable of their label. */
const PLAIN_VALUES: readonly (readonly [SegmentLabel & TextVariable, (text: string) => string])[] = [
  ['collection-title', parseContainerTitle],
  ['event-title', parseContainerTitle],
  ['event-place', parseContainerTitle],
  ['page', parsePages],
  ['edition', parseEdition],
  ['genre', parseGenre],
  ['number', parseGenre],
  ['medium', parseGenre],
  ['archive', parseContainerTitle],
  ['DOI', parseDoi],
  ['URL', parseUrl],
  ['ISBN', parseIsbn],
  ['ISSN', parseIssn],
  ['PMID', parsePmid],
  ['note', parseTitle],
  ['citation-number', parseGenre],
];

function plainValue(values: readonly PrintedValue[], parse: (text: string) => string, between: string): string {
  if (values.length === 1) return parse(values[0].text);
  return [...new Set(values.map(({ text }) => parse(text)))].join(between);
}

function readPlainValues(reference: PrintedReference, item: ItemDraft): void {
  for (const [label, parse] of PLAIN_VALUES) {
    const values = reference.byLabel.get(label);
    if (values) item[label] = plainValue(values, parse, label === 'page' ? ', ' : '; ');
  }
}

function readTitles(reference: PrintedReference, item: ItemDraft): void {
  const titles = valuesOf(reference, 'title').map(({ text }) => parseTitle(text));
  if (titles.length) item.title = titles.join('. ');
  const [container, ...more] = valuesOf(reference, 'container-title').map(({ text }) => parseContainerTitle(text));
  if (container) item['container-title'] = [container, ...more.filter((title) => title !== container)].join(', ');
}

// ch. 4 | Bab 2: what the labels have no name for
const CHAPTER_LEAD = /\b(?:ch|chap|chapter|bab|kap|kapitel|cap)\.?\s?$/i;
// the last letter of each
const MAY_LEAD_CHAPTER = /[hprbl]/i;
const isChapterNumber = ({ before }: PrintedValue): boolean =>
  MAY_LEAD_CHAPTER.test(before) && CHAPTER_LEAD.test(before.slice(-12));

function readVolumeAndIssue(reference: PrintedReference, item: ItemDraft): void {
  const numbers = [...valuesOf(reference, 'volume'), ...valuesOf(reference, 'issue')];
  if (numbers.length === 0) return;
  const chapter = numbers.find(isChapterNumber);
  if (chapter) item['chapter-number'] = chapter.text;
  const valuesBut = (label: SegmentLabel) => valuesOf(reference, label).filter((value) => value !== chapter);
  const issues = valuesBut('issue').map(({ text }) => parseIssue(text));
  const volumes = valuesBut('volume').map(({ text }) => parseVolume(text, issues.length > 0));
  const volume = volumes.flatMap((printed) => printed.volume ?? []).join(', ');
  const issue = [...volumes.flatMap((printed) => printed.issue ?? []), ...issues].join(', ');
  if (volume) item.volume = volume;
  if (issue) item.issue = issue;
}

function readPublisher(reference: PrintedReference, item: ItemDraft): void {
  if (!reference.byLabel.has('publisher') && !reference.byLabel.has('publisher-place')) return;
  const texts = (label: SegmentLabel): string[] => valuesOf(reference, label).map(({ text }) => text);
  const { publisher, place } = parsePublisherPlace(texts('publisher'), texts('publisher-place'));
  if (publisher) item.publisher = publisher;
  if (place) item['publisher-place'] = place;
}

/** What tells Indonesian from Malay beside the title itself. */
function surroundingsOf(item: ItemDraft): string {
  let all = '';
  for (const text of [item['container-title'], item.publisher, item['publisher-place'], item.URL])
    if (text) all = all === '' ? String(text) : `${all} ${text}`;
  return all.length > 1000 ? all.slice(0, 1000) : all;
}

function readLanguage(_: PrintedReference, item: ItemDraft): void {
  const title = String(item.title ?? item['container-title'] ?? '');
  const language = languageOf(title, surroundingsOf(item), String(item['publisher-place'] ?? ''));
  if (language) item.language = language;
}

function peopleSetting(item: ItemDraft, list: ListSetting): NameSetting {
  const language = item.language === undefined ? undefined : String(item.language);
  const known = language ?? list.language;
  const surroundings = surroundingsOf(item);
  const malay = known === 'ms' || (known === undefined && isMalayWorld(surroundings));
  const indonesian = known === 'id' || isIndonesianWorld(surroundings, String(item['publisher-place'] ?? ''));
  return { language, malay, indonesian };
}

function readAllPeople(reference: PrintedReference, item: ItemDraft, list: ListSetting): void {
  if (namesPeople(reference)) readPeople(reference, item, peopleSetting(item, list));
}

// (in press) | , forthcoming.
const STATUS =
  /[(,.[]\s?(in press|forthcoming|in preparation|im druck|im erscheinen|sous presse|en prensa|no prelo|akan terbit|dalam proses terbit)\s?[),.\]]/i;

/** What stands in the place of a date that is not yet. */
function readStatus(reference: PrintedReference, item: ItemDraft): void {
  const printed = item.issued ? null : STATUS.exec(reference.outside);
  if (printed) item.status = printed[1];
}

/** The database that a thesis can be had from ("ProQuest Dissertations & Theses") does not hold it as a book does. */
function readThesisArchive(_: PrintedReference, item: ItemDraft): void {
  if (item.type !== 'thesis' || item.archive || !item['container-title']) return;
  item.archive = item['container-title'];
  delete item['container-title'];
}

/** The steps, in order: later ones look at what earlier ones wrote. */
const STEPS: readonly ((reference: PrintedReference, item: ItemDraft, list: ListSetting) => void)[] = [
  readTitles,
  readPlainValues,
  readVolumeAndIssue,
  readPublisher,
  readLanguage,
  readAllPeople,
  readDates,
  (reference, item) => {
    item.type = itemType(evidenceOf(reference, item));
  },
  readStatus,
  readThesisArchive,
];

// sebagaimana telah diubah dengan …: the note of a law says what it is a note of
const AMENDMENT = /sebagaimana [a-z\s]{0,40}dengan\s?$/i;

function readLawTitle(reference: PrintedReference, item: ItemDraft): Span | undefined {
  if (item.type !== 'legislation' && item.type !== 'legal_case') return undefined;
  if (item.number) item.number = numberWithYear(reference, String(item.number));
  const span = lawCitation(reference);
  if (span) item.title = parseTitle(reference.text.slice(span.start, span.end));
  if (item.language === undefined) readLanguage(reference, item);
  const note = firstValue(reference, 'note');
  const amendment = note && AMENDMENT.exec(note.before);
  if (note && amendment) item.note = `${amendment[0].trim()} ${note.text}`;
  return span;
}

/**
 * Makes the CSL item of one reference string out of its segments. Pure; never throws on input. `list` is what the
 * other references of its list tell (`normalizeList` finds it out).
 */
export function normalizeReference(
  text: string,
  segments: readonly Segment[],
  list: ListSetting = {},
): NormalizedReference {
  const settled = settleBorders(text, segments);
  const reference = printedReference(text, settled);
  const item: ItemDraft = { type: 'document' };
  for (const step of STEPS) step(reference, item, list);
  const citation = readLawTitle(reference, item);
  const lasting = { item, warnings: addressWarnings(reference), segments: settled };
  return withFindings(text, lasting, repeatsAuthor(reference), citation);
}

/** Findings are made when asked for, and from the text: a list is long, and what the steps work on is many times as large as the item. */
function withFindings(
  text: string,
  { item, warnings, segments }: Omit<NormalizedReference, 'findings'>,
  repeatsAuthor: boolean,
  citation: Span | undefined,
): NormalizedReference {
  let findings: readonly Finding[] | undefined;
  return {
    item,
    get findings() {
      if (!findings) {
        const reference = printedReference(text, segments);
        findings = [...warnings, ...leftoverFindings(reference, citation), ...leftOutFindings(reference, item)];
      }
      return findings;
    },
    warnings,
    segments,
    repeatsAuthor,
  };
}

/** A reference string with its segments, ready to be normalised. */
interface LabelledReference {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** Whether an item's names are read in another way when its list is known: nothing else of it depends on the list. */
function isOtherwiseIn(list: ListSetting, item: ItemDraft): boolean {
  if (!list.language || item.language) return false;
  // names were read when the archive still was the container
  if (item.type === 'thesis' && item.archive) return true;
  const [alone, inList] = [peopleSetting(item, {}), peopleSetting(item, list)];
  return alone.malay !== inList.malay || alone.indonesian !== inList.indonesian;
}

/** Normalises the references of one list, in order: what they say about each other fills authors and settles names. */
export function normalizeList(references: readonly LabelledReference[]): NormalizedReference[] {
  const alone = references.map(({ text, segments }) => normalizeReference(text, segments));
  const list = listSettingOf(alone.map(({ item }) => item));
  const settled = alone.map((normalized, index) => {
    const { text, segments } = references[index];
    return isOtherwiseIn(list, normalized.item) ? normalizeReference(text, segments, list) : normalized;
  });
  return takeRepeatedAuthors(settled);
}
