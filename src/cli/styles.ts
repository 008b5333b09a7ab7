// `pustaka styles`: what --to and --locale know, and where each comes from.
import { AUTO_LOCALE, OUTPUT_FORMATS } from '../batch/output-formats.js';
import { listLocales } from '../load/locales.js';
import { listStyles } from '../load/styles.js';

type Row = readonly [name: string, meaning: string, source?: string];

function table(title: string, rows: readonly Row[]): string {
  const width = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
  const [names, meanings] = [width(0), width(1)];
  const line = ([name, meaning, source = '']: Row) =>
    `  ${name.padEnd(names)}  ${meaning.padEnd(meanings)}  ${source}`.trimEnd();
  return [title, ...rows.map(line), ''].join('\n');
}

/** The whole list, ready to print. */
export function stylesText(): string {
  const styles: Row[] = listStyles().map(({ name, title, source }) => [name, title, source]);
  const locales: Row[] = listLocales().map(({ name, source }) => [name, '', source]);
  const formats: Row[] = OUTPUT_FORMATS.map(({ name, summary }) => [name, summary]);
  return [
    table('Styles (--to)', [...styles, ['PATH.csl', 'any CSL style file', 'your disk']]),
    table('Locales (--locale)', [[AUTO_LOCALE, '', 'the language of the list'], ...locales]),
    table('Other formats (--to)', formats),
  ].join('\n');
}
