// What made references are about: records of metadata where there are some, filled up from the gazetteer and from tables, so
// that every template finds the fields it prints.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pick, type Random } from '../random.js';
import { malayPeople, somePeople } from './names.js';
import type { Item, Person } from './template.js';
import { bookTitle, headline, journalName, lawSubject, malayTitle, reportTitle, studyTitle } from './titles.js';
import { ARABIC_PUBLISHERS, BODIES, CITIES, MALAY_PUBLISHERS, PUBLISHERS } from './words.js';

/** A publisher and the city it prints under. */
type House = readonly [publisher: string, city: string];

export interface Sources {
  /** Works with titles in Indonesian, and in any language. */
  readonly inIndonesian: readonly Item[];
  readonly works: readonly Item[];
  readonly lawSubjects: readonly string[];
  readonly houses: readonly House[];
  readonly journals: readonly string[];
}

const INDONESIAN_WORD =
  /\b(?:dan|yang|untuk|pada|dengan|terhadap|dalam|berbasis|menggunakan|pengaruh|analisis|sistem|pendidikan)\b/iu;
// Peraturan Pemerintah Nomor 22 Tahun 1947 tentang …
const LAW_SUBJECT = /^[^0-9]{3,80} (?:Nomor|No\.) [^ ]{1,30} [Tt]ahun \d{4} tentang (?<subject>.{4,160})$/u;
/** Subjects that run on into the law itself. */
const RUN_ON = /menimbang|membaca|lembaran|pasal|rahmat|presiden republik|[;:"]/iu;
const LAWS_FILE = 'id-laws.jsonl.gz';

function readItems(file: string): Item[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Item);
}

/** A title without the marks that records leave at its end; they would be taken for the title's own. */
function cleaned(item: Item): Item {
  return { ...item, title: item.title?.replace(/[\s.,;:]+$/u, '') };
}

interface Gazetteer {
  readonly publishers: readonly { readonly name: string; readonly city: string; readonly aliases: readonly string[] }[];
  readonly journals: readonly { readonly name: string }[];
}

function readGazetteer(folder: string): Pick<Sources, 'houses' | 'journals'> {
  const file = join(folder, 'gazetteer-indonesia.json');
  if (!existsSync(file)) return { houses: PUBLISHERS.map((name, at) => [name, CITIES[at % 4]]), journals: [] };
  const { publishers, journals } = JSON.parse(readFileSync(file, 'utf8')) as Gazetteer;
  return {
    houses: publishers.flatMap(({ name, city, aliases }) =>
      [name, ...aliases].map((printed): House => [printed, city]),
    ),
    journals: journals.map(({ name }) => name),
  };
}

/** Reads the id-*.jsonl.gz files of a metadata folder and the gazetteer in `tables/` beside it. */
export function readSources(metadataFolder: string): Sources {
  const files = readdirSync(metadataFolder)
    .filter((name) => /^id-.*\.jsonl\.gz$/u.test(name))
    .sort();
  const read = (names: readonly string[]) =>
    names.flatMap((name) => readItems(join(metadataFolder, name)).map(cleaned));
  const works = read(files.filter((name) => name !== LAWS_FILE)).filter(
    ({ title, type }) => title && type !== 'legislation',
  );
  const laws = read(files.filter((name) => name === LAWS_FILE));
  return {
    works,
    inIndonesian: works.filter(({ title }) => INDONESIAN_WORD.test(title ?? '')),
    lawSubjects: laws
      .flatMap(({ title }) => LAW_SUBJECT.exec(title ?? '')?.groups?.subject ?? [])
      .filter((subject) => !RUN_ON.test(subject)),
    ...readGazetteer(join(metadataFolder, '..', 'tables')),
  };
}

/** What a kind of reference is filled with. */
export type Matter = 'study' | 'book' | 'page' | 'report' | 'law' | 'arabic';

const TITLES: Readonly<Record<Matter, (random: Random, year: string) => string>> = {
  study: studyTitle,
  book: (random) => (random() < 0.8 ? bookTitle(random) : studyTitle(random)),
  page: (random) => (random() < 0.75 ? headline(random) : studyTitle(random)),
  report: reportTitle,
  law: lawSubject,
  arabic: bookTitle,
};

/** The share of references made of records, and of these in Indonesian. */
const RECORDED = 0.45;
const RECORDED_IN_INDONESIAN = 0.5;
const MALAY = 0.1;
const LAST_YEAR = 2026;

/** Pages are younger than books. */
const AGES: Readonly<Record<Matter, number>> = { study: 30, book: 45, page: 14, report: 25, law: 45, arabic: 45 };

const drawnYear = (matter: Matter, random: Random) => LAST_YEAR - Math.floor(random() ** 2 * AGES[matter]);
const number = (random: Random, most: number) => String(1 + Math.floor(random() ** 1.5 * most));

/** A number without the words and further numbers that records carry. */
const plain = (recorded: string | undefined) => (/^\d{1,4}$/u.test(recorded ?? '') ? recorded : undefined);

/** The journal of a record, where it is whole and holds no volume. */
const wholeJournal = (recorded: string | undefined) =>
  recorded && recorded.length < 99 && !/\b(?:vol|no)[.\s]/iu.test(recorded) ? recorded : undefined;

function house(matter: Matter, malay: boolean, sources: Sources, random: Random): House {
  if (matter === 'arabic') return pick(ARABIC_PUBLISHERS, random);
  if (malay) return pick(MALAY_PUBLISHERS, random);
  if (matter === 'report' && random() < 0.5) return [pick(BODIES, random), 'Jakarta'];
  const [publisher, city] = pick(sources.houses, random);
  return random() < 0.85 ? [publisher, city] : [publisher, pick(CITIES, random)];
}

function usablePeople(authors: readonly Person[] = []): readonly Person[] | undefined {
  const named = authors.filter(({ family, literal }) => (family ?? literal ?? '').length > 1);
  return named.length > 0 ? named : undefined;
}

function authors(matter: Matter, malay: boolean, publisher: string, random: Random): readonly Person[] {
  if (matter === 'report') return [{ literal: random() < 0.3 ? publisher : pick(BODIES, random) }];
  return malay ? malayPeople(random) : somePeople(random);
}

function subjectOfLaw({ lawSubjects }: Sources, random: Random): string | undefined {
  return lawSubjects.length > 0 && random() < RECORDED ? pick(lawSubjects, random) : undefined;
}

function record(matter: Matter, { inIndonesian, works }: Sources, random: Random): Partial<Item> {
  if (matter !== 'study' && matter !== 'book') return {};
  const from = random() < RECORDED_IN_INDONESIAN ? inIndonesian : works;
  return from.length > 0 && random() < RECORDED ? pick(from, random) : {};
}

/** Draws an item with every field that a template of its kind may print. */
export function drawItem(id: string, matter: Matter, sources: Sources, random: Random): Item {
  const recorded = record(matter, sources, random);
  const malay = recorded.title === undefined && random() < MALAY;
  const year = recorded.issued?.['date-parts']?.[0]?.[0] ?? drawnYear(matter, random);
  const made =
    malay && (matter === 'study' || matter === 'book') ? malayTitle(random) : TITLES[matter](random, String(year));
  const journal = sources.journals.length > 0 && random() < 0.5 ? pick(sources.journals, random) : journalName(random);
  const [publisher, place] = house(matter, malay, sources, random);
  return {
    id,
    type: recorded.type ?? matter,
    title: (matter === 'law' ? subjectOfLaw(sources, random) : recorded.title) ?? made,
    author: usablePeople(recorded.author) ?? authors(matter, malay, publisher, random),
    'container-title': wholeJournal(recorded['container-title']) ?? journal,
    publisher: recorded.publisher ?? publisher,
    'publisher-place': recorded['publisher-place'] ?? place,
    volume: plain(recorded.volume) ?? number(random, 45),
    issue: plain(recorded.issue) ?? number(random, 6),
    page: /^\d+[-–]\d+$/u.test(recorded.page ?? '') ? recorded.page : undefined,
    DOI: recorded.DOI,
    issued: { 'date-parts': [[Number(year)]] },
  };
}
