// The tables of fixtures/styles/: works of our own making, the line of each in the list, and what a citation of it prints.
// Italics stand between asterisks.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CslItem } from '../../src/csl/item.js';
import type { StyledEntry } from '../../src/formats/styled.js';
import { loadLocale } from '../../src/load/locales.js';
import { loadStyle } from '../../src/load/styles.js';

export function readTable<Row>(name: string): Row[] {
  const text = readFileSync(new URL(`../../fixtures/styles/${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

type Work = Omit<CslItem, 'id'>;

const works = new Map(readTable<{ name: string; item: Work }>('items').map(({ name, item }) => [name, item]));

export const workNames = [...works.keys()];

export function workNamed(name: string): CslItem {
  const item = works.get(name);
  if (!item) throw new Error(`no work is called ${name}`);
  return { id: name, ...item };
}

/** HTML of a line → the form of the tables. */
export const tableForm = ({ html }: Pick<StyledEntry, 'html'>): string =>
  html
    .replace(/<\/div>/g, ' ')
    .replace(/<\/?i>/g, '*')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#38;', '&')
    .replace(/^(\[\d+\])(?=[\p{L}“*])/u, '$1 ')
    .replace(/\s+/g, ' ')
    .trim();

interface Cited {
  readonly id: string;
  readonly locator?: string;
  readonly label?: string;
}

interface CitationEngine {
  setOutputFormat(name: string): void;
  updateItems(ids: readonly string[]): void;
  makeCitationCluster(cited: readonly Cited[]): string;
  processCitationCluster(
    citation: object,
    before: readonly (readonly [string, number])[],
    after: readonly (readonly [string, number])[],
  ): readonly [object, readonly (readonly [number, string, string])[]];
}

interface CitationProcessor {
  readonly Engine: new (system: object, style: string, locale: string, force: boolean) => CitationEngine;
  debug: (message: string) => void;
}

function processor(): CitationProcessor {
  const require = createRequire(import.meta.url);
  const loaded = createRequire(require.resolve('@citation-js/plugin-csl'))('citeproc') as CitationProcessor;
  loaded.debug = () => {};
  return loaded;
}

function citationEngine(style: string, locale: string, items: readonly CslItem[]): CitationEngine {
  const { texts } = loadLocale(locale);
  const byId = new Map(items.map((item) => [item.id, item]));
  const system = {
    retrieveLocale: (name: string) => texts[name] ?? '',
    retrieveItem: (id: string) => byId.get(id),
  };
  const { Engine } = processor();
  // APA's sort macros take a second to expand
  const xml = loadStyle(style).xml.replace(/<sort>[\s\S]*?<\/sort>/g, '');
  const engine = new Engine(system, xml, locale, true);
  engine.setOutputFormat('html');
  engine.updateItems([...byId.keys()]);
  return engine;
}

/** What the first citation of one work prints; `locator` is a page unless `label` says otherwise. */
export function citationOf(style: string, locale: string, name: string, locator?: string, label = 'page'): string {
  const engine = citationEngine(style, locale, [workNamed(name)]);
  const cited = { id: name, ...(locator !== undefined && { locator, label }) };
  return tableForm({ html: engine.makeCitationCluster([cited]) });
}

/** One citation of several works. */
export function clusterOf(style: string, locale: string, names: readonly string[]): string {
  const engine = citationEngine(style, locale, names.map(workNamed));
  return tableForm({ html: engine.makeCitationCluster(names.map((id) => ({ id }))) });
}

/** The notes of a text, one for each name in turn, every one with its page. */
export function notesOf(style: string, locale: string, cited: readonly (readonly [name: string, page: string])[]) {
  const names = [...new Set(cited.map(([name]) => name))];
  const engine = citationEngine(style, locale, names.map(workNamed));
  const notes: string[] = [];
  cited.forEach(([id, locator], index) => {
    const before = Array.from({ length: index }, (_, at): [string, number] => [`note-${at}`, at + 1]);
    const citation = {
      citationID: `note-${index}`,
      citationItems: [{ id, locator, label: 'page' }],
      properties: { noteIndex: index + 1 },
    };
    const [, printed] = engine.processCitationCluster(citation, before, []);
    for (const [at, html] of printed) notes[at] = tableForm({ html });
  });
  return notes;
}
