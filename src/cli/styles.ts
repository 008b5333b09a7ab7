// `pustaka styles [word]`: what --to and --locale know, and where each comes from. Zotero's folder may hold ten thousand
// styles: beyond a screenful or two they are counted, not listed, and their files stay closed.
import { AUTO_LOCALE, OUTPUT_FORMATS } from '../batch/output-formats.js';
import { listLocales } from '../load/locales.js';
import { type FoundStyle, listFoundStyles, listStyles } from '../load/styles.js';
import { visibleLine } from '../text/visible-text.js';

type Row = readonly [name: string, meaning: string, source?: string];

/** Which styles of the machine's folders are listed: those with `word` in name or title, and `all` even when they are many. */
export interface StylesAsked {
  readonly word?: string;
  readonly all?: boolean;
}

/** More found styles than these are only counted. */
export const MOST_LISTED = 200;

function table(title: string, rows: readonly Row[]): string {
  const width = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
  const [names, meanings] = [width(0), width(1)];
  const line = ([name, meaning, source = '']: Row) =>
    `  ${name.padEnd(names)}  ${meaning.padEnd(meanings)}  ${source}`.trimEnd();
  return [title, ...rows.map(line), ''].join('\n');
}

const rowOf = ({ name, source }: FoundStyle, title: string): Row => [
  visibleLine(name),
  visibleLine(title),
  visibleLine(source),
];

/** The found styles with their titles; of those that have `word` in them when there is one. */
function foundRows(styles: readonly FoundStyle[], word: string): Row[] {
  const wanted = word.toLowerCase();
  return styles.flatMap((style) => {
    const title = style.title();
    return `${style.name} ${title}`.toLowerCase().includes(wanted) ? [rowOf(style, title)] : [];
  });
}

function countedRows(styles: readonly FoundStyle[]): Row[] {
  const counts = new Map<string, number>();
  for (const { source } of styles) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].map(([folder, count]) => [`${count} styles`, visibleLine(folder)]);
}

/** The part of the machine's own styles, or nothing where no folder holds any. */
function foundText({ word, all }: StylesAsked): string[] {
  const found = listFoundStyles();
  const styles = found.filter(({ hidden }) => !hidden);
  const few = all || word !== undefined || styles.length <= MOST_LISTED;
  const rows = few ? foundRows(styles, word ?? '') : countedRows(styles);
  const notes = [
    ...(few ? [] : ['`pustaka styles WORD` lists those with WORD in name or title, `pustaka styles --all` each.']),
    ...(found.length > styles.length
      ? [`Names of pustaka's own styles mean pustaka's; found as well: ${hiddenPaths(found)}`]
      : []),
  ];
  const listing = rows.length > 0 ? [table('Styles found on this machine (--to)', rows)] : [];
  return notes.length > 0 ? [...listing, `${notes.join('\n')}\n`] : listing;
}

const hiddenPaths = (found: readonly FoundStyle[]): string =>
  found
    .filter(({ hidden }) => hidden)
    .map(({ path }) => visibleLine(path))
    .join(', ');

/** The whole list, ready to print; only styles that have `word` in name or title when there is one. */
export function stylesText(asked: StylesAsked = {}): string {
  const wanted = asked.word?.toLowerCase() ?? '';
  const styles: Row[] = listStyles()
    .map(({ name, title, source }): Row => [name, title, source])
    .filter(([name, title]) => `${name} ${title}`.toLowerCase().includes(wanted));
  const locales: Row[] = listLocales().map(({ name, language, source }) => [name, language, source]);
  const formats: Row[] = OUTPUT_FORMATS.map(({ name, summary }) => [name, summary]);
  const found = foundText(asked);
  if (asked.word !== undefined)
    return [...(styles.length > 0 ? [table('Styles (--to)', styles)] : []), ...found].join('\n');
  return [
    table('Styles (--to)', [...styles, ['PATH.csl', 'any CSL style file', 'your disk']]),
    ...found,
    table('Locales (--locale)', [[AUTO_LOCALE, '', 'the language of the list'], ...locales]),
    table('Other formats (--to)', formats),
  ].join('\n');
}
