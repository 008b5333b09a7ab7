// International references that no CSL style prints, made from bibliographic metadata by templates: proceedings with the
// place of the meeting, reports with kind and number, German "(Hg.)" and French "« … »" lists, footnotes of jurists, web
// pages with two dates, careless punctuation; in English, German, French, Spanish, Portuguese and Italian.
import type { GoldReference } from '../corpus.js';
import { assemble, field, gap } from '../printed-pieces.js';
import { pick, type Random } from '../random.js';
import { drawManner } from './manner.js';
import { withoutDoubledMarks } from './parts.js';
import { LANGUAGES, type Language, type Making, type Template, type Work, wholeNumber } from './template.js';
import { bareArticle, bareBook, book, numberedChapter } from './templates/books-and-bare-forms.js';
import {
  paperInAnnals,
  paperWithBracketedPages,
  paperWithBracketedPlace,
  paperWithEditors,
  paperWithPlace,
  presentation,
} from './templates/conference.js';
import { act, courtCase, lawArticle, lawBook, lawChapter } from './templates/law.js';
import { newspaper, webPage } from './templates/press-and-web.js';
import { bodyAsAuthor, numberedSeries, report, reportOfIssuer, thesis } from './templates/reports-and-theses.js';
import { article, bookInSeries, bookInVolumes, chapter, editedVolume } from './templates/social-science.js';
import { WORDS } from './words/index.js';
import { readInternationalWorks } from './works.js';

type WorkKind = 'article' | 'book' | 'paper' | 'any';

/** A template with what it is made of, how often it is tried, and the languages it is for, where not for all. */
export interface TemplateRow {
  readonly name: string;
  readonly share: number;
  readonly kind: WorkKind;
  readonly template: Template;
  readonly languages?: readonly Language[];
}

export const INTERNATIONAL_TEMPLATES: readonly TemplateRow[] = [
  { name: 'paper with place', share: 9, kind: 'paper', template: paperWithPlace },
  { name: 'paper with editors', share: 5, kind: 'paper', template: paperWithEditors },
  { name: 'paper with bracketed pages', share: 4, kind: 'paper', template: paperWithBracketedPages },
  { name: 'paper with bracketed place', share: 3, kind: 'paper', template: paperWithBracketedPlace },
  { name: 'presentation', share: 4, kind: 'paper', template: presentation },
  { name: 'paper in annals', share: 2, kind: 'paper', template: paperInAnnals, languages: ['pt'] },
  { name: 'report', share: 8, kind: 'any', template: report },
  { name: 'report of an issuer', share: 2, kind: 'any', template: reportOfIssuer },
  { name: 'numbered series', share: 6, kind: 'any', template: numberedSeries },
  { name: 'body as author', share: 6, kind: 'book', template: bodyAsAuthor },
  { name: 'thesis', share: 7, kind: 'any', template: thesis },
  { name: 'chapter', share: 12, kind: 'paper', template: chapter },
  { name: 'edited volume', share: 4, kind: 'book', template: editedVolume },
  { name: 'article', share: 8, kind: 'article', template: article },
  { name: 'book in volumes', share: 2, kind: 'book', template: bookInVolumes },
  { name: 'book in a series', share: 5, kind: 'book', template: bookInSeries },
  { name: 'book', share: 10, kind: 'book', template: book },
  { name: 'bare book', share: 2, kind: 'book', template: bareBook },
  { name: 'law article', share: 3, kind: 'article', template: lawArticle, languages: ['en', 'de'] },
  { name: 'law book', share: 3, kind: 'book', template: lawBook, languages: ['en', 'de'] },
  { name: 'law chapter', share: 2, kind: 'paper', template: lawChapter, languages: ['en', 'de'] },
  { name: 'act', share: 1, kind: 'any', template: act, languages: ['en'] },
  { name: 'court case', share: 1, kind: 'any', template: courtCase, languages: ['en'] },
  { name: 'newspaper', share: 5, kind: 'any', template: newspaper },
  { name: 'web page', share: 8, kind: 'any', template: webPage },
  { name: 'numbered chapter', share: 2, kind: 'paper', template: numberedChapter },
  { name: 'bare article', share: 6, kind: 'article', template: bareArticle },
];

/** How often each language is drawn. */
const LANGUAGE_SHARES: Readonly<Record<Language, number>> = { en: 40, de: 22, fr: 15, es: 8, pt: 10, it: 5 };
/** Lists in other languages hold English titles too. */
const ENGLISH_TITLES = 0.25;
const NUMBERED = 0.12;

const KINDS: Readonly<Record<WorkKind, (work: Work) => boolean>> = {
  article: (work) => work.type === 'article-journal' && work['container-title'] !== undefined,
  book: (work) => work.type === 'book',
  paper: ({ type }) => type === 'paper-conference' || type === 'chapter' || type === 'article-journal',
  any: () => true,
};

type Pools = Readonly<Record<Language, Readonly<Record<WorkKind, readonly Work[]>>>>;

function poolsOf(works: readonly Work[]): Pools {
  const signed = works.filter(({ author }) => author.length > 0);
  const poolOf = (language: Language) => {
    const own = signed.filter((work) => work.language === language);
    return Object.fromEntries(Object.entries(KINDS).map(([kind, isOfKind]) => [kind, own.filter(isOfKind)]));
  };
  return Object.fromEntries(LANGUAGES.map((language) => [language, poolOf(language)])) as unknown as Pools;
}

const repeated = <T>(rows: readonly (readonly [T, number])[]): T[] =>
  rows.flatMap(([row, share]) => Array.from({ length: share }, () => row));

/** A work of the kind in the language; English ones fill in where there is none. */
function drawWork(pools: Pools, language: Language, kind: WorkKind, random: Random): Work | undefined {
  const wanted = language !== 'en' && random() < ENGLISH_TITLES ? 'en' : language;
  const pool = pools[wanted][kind].length > 0 ? pools[wanted][kind] : pools.en[kind];
  return pool.length > 0 ? pick(pool, random) : undefined;
}

/** A stop in place of the colon before a subtitle. */
const withStops = (title: string): string =>
  title.replace(/([?!]?)\s*:\s+(.)/u, (_, mark: string, first: string) => `${mark || '.'} ${first.toUpperCase()}`);

/** Titles as hand-made lists have them: a stop before the subtitle, a second subtitle, a question. */
function retitled(work: Work, other: Work, random: Random): Work {
  const chance = random();
  const { title } = work;
  if (chance < (work.language === 'en' ? 0.08 : 0.3)) return { ...work, title: withStops(title) };
  if (chance < 0.34 && title.length + other.title.length < 130 && !/[?!]$/u.test(title))
    return random() < 0.3 ? { ...work, title: `${title}. ${other.title}` } : work;
  if (chance > 0.97 && !/[?!)\]]$/u.test(title)) return { ...work, title: `${title}${random() < 0.8 ? '?' : '!'}` };
  return work;
}

function listNumber(random: Random) {
  if (random() >= NUMBERED) return [];
  const [before, after] = pick(
    [
      ['[', '] '],
      ['', '. '],
      ['(', ') '],
      ['', ') '],
      ['', ' '],
    ] as const,
    random,
  );
  return [gap(before), field('citation-number', String(wholeNumber(1, 120, random))), gap(after)];
}

/** The reference that a template prints of a work, or nothing where it lacks what the form needs. */
export function printReference(
  { name, template }: TemplateRow,
  work: Work,
  other: Work,
  language: Language,
  random: Random,
): GoldReference | undefined {
  const words = WORDS[language];
  const own: Work = { ...retitled(work, other, random), language };
  const making: Making = { work: own, other, words, manner: drawManner(words, random), random };
  const pieces = template(making);
  if (!pieces) return undefined;
  const printed = assemble(withoutDoubledMarks([...listNumber(random), ...pieces]));
  return { id: `${work.id}/${name}`, corpus: 'international', lang: language, ...printed };
}

/** Makes about `count` references from the .jsonl.gz files of a metadata folder (not the Indonesian ones). */
export function makeInternationalReferences(metadataFolder: string, count: number, random: Random): GoldReference[] {
  const pools = poolsOf(readInternationalWorks(metadataFolder));
  const languages = repeated(Object.entries(LANGUAGE_SHARES) as [Language, number][]);
  const rowsOf = Object.fromEntries(
    LANGUAGES.map((language) => {
      const rows = INTERNATIONAL_TEMPLATES.filter((row) => row.languages?.includes(language) ?? true);
      return [language, repeated(rows.map((row) => [row, row.share] as const))];
    }),
  ) as unknown as Readonly<Record<Language, readonly TemplateRow[]>>;
  return Array.from({ length: count }, (_, at) => {
    const language = pick(languages, random);
    const row = pick(rowsOf[language], random);
    const work = drawWork(pools, language, row.kind, random);
    const other = drawWork(pools, language, 'book', random);
    const made = work && other && printReference(row, work, other, language, random);
    return made && { ...made, id: `${made.id}-${at}` };
  }).filter((made) => made !== undefined && made.spans.length > 1) as GoldReference[];
}
