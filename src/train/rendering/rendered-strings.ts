// Metadata rendered through CSL styles by citeproc, with every printed variable marked: exact labels for whatever styles the
// machine has (ours, those of Citation.js, folders of .csl files). A string whose values cannot be brought to the convention
// is dropped and counted.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CslItem } from '../../csl/item.js';
import { MarkCodes } from '../../formats/styled/marked-text.js';
import { createStyler, type LocaleSource, type StyleSource } from '../../formats/styled.js';
import { listLocales, loadLocale } from '../../load/locales.js';
import { loadStyle, STYLE_NAMES } from '../../load/styles.js';
import type { GoldReference, GoldSpan } from '../corpus.js';
import { pick, type Random, shuffled } from '../random.js';
import { fieldSpan, type StyleWords } from './field-spans.js';
import { mediumWords, styleWords } from './style-words.js';
import type { Language } from './template.js';
import { languageOf, type RecordedItem, readRecords, workOf } from './works.js';

/** Locales that each language is printed in: its own, and English, since lists in English hold foreign titles. */
const LOCALES: Readonly<Record<Language, readonly string[]>> = {
  en: ['en', 'en', 'en', 'de'],
  de: ['de', 'de', 'en'],
  fr: ['fr', 'fr', 'en'],
  es: ['es', 'es', 'en'],
  pt: ['pt', 'en'],
  it: ['it', 'en'],
};
const LANGUAGE_SHARES: Readonly<Record<Language, number>> = { en: 10, de: 4, fr: 3, es: 2, pt: 1, it: 1 };

/** The locale of a language, where there is one; else English. */
function localeOf(language: string): string {
  const known = listLocales().map(({ name }) => name);
  return known.find((name) => name.startsWith(`${language}-`)) ?? 'en-US';
}

/** Our own styles and independent ones of the folders; files that cannot be used are left out. */
function readStyles(folders: readonly string[], most: number, random: Random): StyleSource[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.csl'))
      .sort()
      .map((name) => join(folder, name)),
  );
  const found = shuffled(files, random)
    .slice(0, most)
    .flatMap((file) => {
      try {
        return [loadStyle(file)];
      } catch {
        return [];
      }
    });
  return [...STYLE_NAMES.map(loadStyle), ...found];
}

const NUMERALS = /^\d{1,4}$/u;

/** The item that is rendered: cleaned values, and only variables whose labels are known. */
export function renderableItem(record: RecordedItem): CslItem | undefined {
  const work = workOf(record);
  if (!work?.year || (work.author.length === 0 && work.editor.length === 0)) return undefined;
  if ((work.type === 'report' || work.type === 'thesis') && typeof record.genre !== 'string') return undefined;
  if (work.author[0]?.family !== undefined && work.author[0].family === work.editor[0]?.family) return undefined;
  const page = /^[A-Za-z]?\d{1,5}(?:[-–]+[A-Za-z]?\d{1,5})?$/u.test(work.page ?? '') ? work.page : undefined;
  const plain = (key: string, form: RegExp): string | undefined => {
    const value = record[key];
    return typeof value === 'string' && form.test(value) ? value : undefined;
  };
  const values: Record<string, unknown> = {
    title: work.title,
    author: work.author.length > 0 ? work.author : undefined,
    editor: work.editor.length > 0 ? work.editor : undefined,
    'container-title': work['container-title'],
    'collection-title': work['collection-title'],
    'collection-number': plain('collection-number', NUMERALS),
    publisher: work.publisher,
    'publisher-place': work['publisher-place'],
    volume: plain('volume', NUMERALS),
    issue: plain('issue', NUMERALS),
    page,
    edition: plain('edition', /^\d{1,2}$/u),
    genre: plain('genre', /^\p{L}[\p{L}.’' ]{2,40}$/u),
    number: plain('number', /^[\p{L}\d./-]{1,20}$/u),
    DOI: plain('DOI', /^10\.\d{4,9}\/[^\s<>]{2,80}$/u),
    URL: plain('URL', /^https?:\/\/[^\s<>]{4,120}[^\s<>.,]$/u),
    issued: record.issued,
    accessed: record.accessed,
  };
  const known = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return { id: record.id, type: record.type, ...Object.fromEntries(known) } as CslItem;
}

/** How many strings each reason cost. */
type Dropped = Map<string, number>;

const WORDS_IN_BRACKETS = /\[(\p{L}[\p{L} -]{2,14})\]/gu;

/** "[Online]" that the style prints by itself is a medium all the same. */
function mediumSpans(text: string, spans: readonly GoldSpan[], media: ReadonlySet<string>): GoldSpan[] {
  return [...text.matchAll(WORDS_IN_BRACKETS)]
    .map((found) => ({ label: 'medium' as const, start: found.index + 1, end: found.index + 1 + found[1].length }))
    .filter(
      ({ start, end }) =>
        media.has(text.slice(start, end).toLowerCase()) && !spans.some((span) => span.start < end && start < span.end),
    );
}

/** Spans of one label that touch are one: a year and its letter. */
function joined(spans: readonly GoldSpan[]): GoldSpan[] {
  const all: GoldSpan[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last && last.label === span.label && last.end === span.start) all[all.length - 1] = { ...last, end: span.end };
    else all.push(span);
  }
  return all;
}

interface RenderedLine {
  readonly raw: string;
  readonly spans: readonly GoldSpan[];
}

/** The labelled line, or why there is none. */
export function labelledLine(
  marked: string,
  item: CslItem,
  codes: MarkCodes,
  words: StyleWords,
  media: ReadonlySet<string>,
): RenderedLine | string {
  const { text, regions } = codes.read(marked);
  const spans: GoldSpan[] = [];
  for (const region of regions) {
    const span = fieldSpan(text, region, item, words);
    if (!span || span.end > text.length) return region.variables.join();
    spans.push(span);
  }
  if (spans.length < 3 || !spans.some(({ label }) => label === 'title')) return 'hardly anything printed';
  const all = joined([...spans, ...mediumSpans(text, spans, media)].sort((a, b) => a.start - b.start));
  return all.some(({ start }, at) => at > 0 && start < all[at - 1].end) ? 'overlap' : { raw: text, spans: all };
}

/** Renders items through one style and locale. */
export function renderItems(
  items: readonly CslItem[],
  style: StyleSource,
  locale: LocaleSource,
  dropped: Dropped = new Map(),
): GoldReference[] {
  const codes = new MarkCodes();
  const styler = createStyler(style, locale, codes.mark);
  const words = styleWords(style, locale);
  const media = mediumWords(locale, style);
  return styler.format(items).flatMap(({ text }, at) => {
    const line = labelledLine(text, items[at], codes, words, media);
    if (typeof line !== 'string')
      return [
        {
          id: `${items[at].id}/${style.name}/${locale.name}`,
          corpus: 'rendered',
          lang: locale.name.slice(0, 2),
          ...line,
        },
      ];
    dropped.set(line, (dropped.get(line) ?? 0) + 1);
    return [];
  });
}

const MOST_STYLES = 60;

function byLanguage(records: readonly RecordedItem[]): Readonly<Record<Language, RecordedItem[]>> {
  const found: Record<Language, RecordedItem[]> = { en: [], de: [], fr: [], es: [], pt: [], it: [] };
  for (const record of records) if (typeof record.title === 'string') found[languageOf(record.title)].push(record);
  return found;
}

/** Renders about `count` references of a metadata folder through our own styles and those of the folders. */
export function renderReferences(
  metadataFolder: string,
  styleFolders: readonly string[],
  count: number,
  random: Random,
  dropped: Dropped = new Map(),
): GoldReference[] {
  const records = byLanguage(readRecords(metadataFolder));
  const languages = (Object.keys(LANGUAGE_SHARES) as Language[])
    .filter((language) => records[language].length > 0)
    .flatMap((language) => Array.from({ length: LANGUAGE_SHARES[language] }, () => language));
  if (languages.length === 0) return [];
  const locales = new Map(Object.values(LOCALES).flatMap((all) => all.map((name) => [name, localeOf(name)])));
  const styles = readStyles(styleFolders, MOST_STYLES, random);
  const groups = new Map<string, { style: StyleSource; locale: string; items: CslItem[] }>();
  for (let drawn = 0, tried = 0; drawn < count && tried < 8 * count; tried++) {
    const language = pick(languages, random);
    const item = renderableItem(pick(records[language], random));
    if (!item) continue;
    drawn++;
    const style = pick(styles, random);
    const locale = locales.get(pick(LOCALES[language], random))!;
    const key = `${style.source} ${style.name} ${locale}`;
    const group = groups.get(key) ?? { style, locale, items: [] };
    groups.set(key, group);
    group.items.push(item);
  }
  return [...groups.values()].flatMap(({ style, locale, items }) => {
    try {
      return renderItems(items, style, loadLocale(locale), dropped);
    } catch {
      dropped.set(style.source, (dropped.get(style.source) ?? 0) + items.length);
      return [];
    }
  });
}
