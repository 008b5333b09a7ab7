// Works for templates out of bibliographic metadata: records cleaned of what no list prints, told apart by the language of
// their titles. What cannot be cleaned is left out; there are enough.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Person } from './names.js';
import type { Language, Work } from './template.js';

/** A name as metadata has it, particles apart. */
interface RecordedName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly 'dropping-particle'?: string;
  readonly 'non-dropping-particle'?: string;
}

interface RecordedDate {
  readonly 'date-parts'?: readonly (readonly (number | string)[])[];
}

/** A record of the metadata as it stands. */
export type RecordedItem = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string };

const MARK_UP = /[{}<>|\\$^_~`@#*=]|https?:|\p{Cc}|\uFFFD/u;
const OUTER_MARKS = /^[\s.,;:/=–—-]+|[\s.,;:/=–—-]+$/gu;
// Inc., J., Univ., et al., St. Gallen, U.S.A.
const ABBREVIATION_AT_END = /(?:^|[\s.(])(?:\p{L}|\p{Lu}\p{L}{0,4})\.$/u;

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

/** Whether brackets and quotes open as often as they close. */
function isBalanced(text: string): boolean {
  return (
    count(text, /\(/gu) === count(text, /\)/gu) &&
    count(text, /\[/gu) === count(text, /\]/gu) &&
    count(text, /[“„]/gu) === count(text, /”/gu) &&
    count(text, /«/gu) === count(text, /»/gu) &&
    count(text, /"/gu) % 2 === 0
  );
}

/** A field without outer marks, or nothing where it holds mark-up, is too long or is broken. */
function cleanText(value: unknown, longest: number): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const collapsed = String(value)
    .replace(/<\/?(?:i|b|em|sup|sub|span)[^>]{0,60}>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const bare = ABBREVIATION_AT_END.test(collapsed)
    ? collapsed.replace(/^[\s.,;:–—-]+/u, '')
    : collapsed.replace(OUTER_MARKS, '');
  const unquoted = bare.replace(/^["“«„](?<inner>[^"“”«»„]+)["”»]$/u, '$<inner>');
  if (unquoted === '' || unquoted.length > longest || MARK_UP.test(unquoted) || !isBalanced(unquoted)) return undefined;
  return /^["“«„‘'(]|["”»’')\]]$/u.test(unquoted) && !/[)\]]$/u.test(unquoted) ? undefined : unquoted;
}

/** A title: letters in it, and no mark at its end but its own question or exclamation mark. */
function cleanTitle(value: unknown): string | undefined {
  const title = cleanText(value, 200)?.replace(/[\s.]+$/u, '');
  return title !== undefined && title.length > 5 && /\p{L}{3}/u.test(title) && !/\.\.|…/u.test(title)
    ? title
    : undefined;
}

const NAME = /^\p{L}[\p{L}\p{M}'’. -]{0,40}$/u;
const BROKEN_NAME = /\.\p{Ll}/u;
const NO_FAMILY = /^(?:[ivx]+|jr\.?|others|anonymous|and)$|\bet al\b|\.$/iu;

/** A person whose names are names; particles go with the family name. */
function cleanPerson(name: RecordedName): Person | undefined {
  if (name.literal !== undefined) {
    const literal = cleanText(name.literal, 60);
    return literal === undefined || / and |;/u.test(literal) ? undefined : { literal };
  }
  const particles = name['non-dropping-particle'] ?? name['dropping-particle'];
  const family = [particles, name.family].filter(Boolean).join(' ').trim();
  const given = name.given?.trim();
  if (!NAME.test(family) || NO_FAMILY.test(family)) return undefined;
  if (given !== undefined && given !== '' && (!NAME.test(given) || BROKEN_NAME.test(given))) return undefined;
  return given ? { family, given } : { family };
}

function cleanPeople(names: unknown): Person[] | undefined {
  if (!Array.isArray(names)) return [];
  const people = (names as RecordedName[]).map(cleanPerson);
  return people.some((person) => person === undefined) ? undefined : (people as Person[]);
}

const FUNCTION_WORDS: Readonly<Record<Language, string>> = {
  en: 'the of and in for on to with from an by as at',
  de: 'der die das und im zur zum von des den dem eine einer für über auf mit als bei aus in',
  fr: 'le la les des du et dans une sur au aux pour par en un de l d',
  es: 'el la los las del y en una para por con un al entre de',
  pt: 'o os as do da dos das e em no na uma para com um não ao à de',
  it: 'il gli della delle dei degli di nel nella una per con sulla alla e in dell la',
};

const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly Language[]> = (() => {
  const languages = new Map<string, Language[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS) as [Language, string][])
    for (const word of words.split(' ')) languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
})();

/** The language whose function words are most in a title; English where there are none. */
export function languageOf(title: string): Language {
  const found: Record<Language, number> = { en: 0.5, de: 0, fr: 0, es: 0, pt: 0, it: 0 };
  for (const word of title.toLowerCase().split(/[\s’',.:;()-]+/u))
    for (const language of LANGUAGES_OF_WORD.get(word) ?? []) found[language]++;
  return (Object.keys(found) as Language[]).reduce((best, one) => (found[one] > found[best] ? one : best));
}

function yearOf(date: unknown): string | undefined {
  const year = String((date as RecordedDate | undefined)?.['date-parts']?.[0]?.[0] ?? '');
  return /^1[5-9]\d\d$|^20[0-2]\d$/u.test(year) ? year : undefined;
}

/** A name without marks that would part it: "Bulawayo: Philpott; Collins" is no publisher. */
const plain = (text: string | undefined): string | undefined =>
  text === undefined || /[:;[\]?]/u.test(text) ? undefined : text;

/** The work of a record, or nothing where its title or people are unfit for print. */
export function workOf(item: RecordedItem): Work | undefined {
  const title = cleanTitle(item.title);
  const author = cleanPeople(item.author);
  const editor = cleanPeople(item.editor);
  if (title === undefined || author === undefined || editor === undefined) return undefined;
  if (/[^\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]/u.test(title)) return undefined;
  const volume = cleanText(item.volume, 8);
  const issue = cleanText(item.issue, 8);
  return {
    id: item.id,
    type: item.type,
    language: languageOf(title),
    title,
    author,
    editor,
    'container-title': cleanText(item['container-title'], 110),
    'collection-title': cleanText(item['collection-title'], 60)?.replace(/[\s.]+$/u, ''),
    publisher: plain(cleanText(item.publisher, 60)),
    'publisher-place': plain(cleanText(item['publisher-place'], 30)),
    volume: volume !== undefined && /^[\dIVXL]+(?:[-–/]\d+)?$/u.test(volume) ? volume : undefined,
    issue: issue !== undefined && /^\d+(?:[-–/]\d+)?$/u.test(issue) ? issue : undefined,
    page: cleanText(item.page, 20),
    year: yearOf(item.issued),
  };
}

const LARGEST_SHARE = 6000;

/** Every nth record of a file, so that large files of one field do not drown the others. */
function readFileRecords(file: string): RecordedItem[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  const step = Math.ceil(lines.length / LARGEST_SHARE);
  return lines.filter((line, at) => line !== '' && at % step === 0).map((line) => JSON.parse(line) as RecordedItem);
}

/** Records of a metadata folder: every .jsonl.gz but the Indonesian ones. */
export function readRecords(metadataFolder: string): RecordedItem[] {
  return readdirSync(metadataFolder)
    .filter((name) => name.endsWith('.jsonl.gz') && !name.startsWith('id-'))
    .sort()
    .flatMap((name) => readFileRecords(join(metadataFolder, name)));
}

/** The works of a metadata folder that are fit for print. */
export function readInternationalWorks(metadataFolder: string): Work[] {
  return readRecords(metadataFolder)
    .map(workOf)
    .filter((work) => work !== undefined);
}
