// Measures how well names and dates are read against tables of printed forms. Only training and evaluation load this.
// A table is a folder's `names.jsonl`, `name-lists.jsonl` or `dates.jsonl`, one row a line.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CslName } from '../csl/item.js';
import { parseDate } from '../normalize/dates.js';
import { parseNames } from '../normalize/names.js';

interface WrongRow {
  readonly raw: string;
  readonly want: string;
  readonly got: string;
}

interface TableResult {
  readonly table: string;
  readonly right: number;
  readonly total: number;
  readonly wrong: readonly WrongRow[];
}

interface NameRow {
  readonly family?: string;
  readonly given?: string;
  readonly particles?: string;
  readonly suffix?: string;
}

interface Row extends NameRow {
  readonly raw: string;
  readonly names?: readonly NameRow[];
  readonly dateParts?: readonly number[];
}

const folded = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const rowName = ({ particles, family, given, suffix }: NameRow): string =>
  [folded(`${particles ?? ''}${family ?? ''}`), folded(given), folded(suffix)].join('|');

function parsedName(name: CslName): string {
  const particle = `${name['dropping-particle'] ?? ''}${name['non-dropping-particle'] ?? ''}`;
  return rowName({ particles: particle, family: name.family ?? name.literal, given: name.given, suffix: name.suffix });
}

const parsedNames = (raw: string): string => parseNames(raw).map(parsedName).join('; ');

/** What each table compares: the row's own value, and what we read in its printed form. */
const TABLES: Readonly<Record<string, { want: (row: Row) => string; got: (raw: string) => string }>> = {
  names: { want: rowName, got: parsedNames },
  'name-lists': { want: (row) => (row.names ?? []).map(rowName).join('; '), got: parsedNames },
  dates: {
    want: (row) => (row.dateParts ?? []).join('-'),
    got: (raw) => (parseDate(raw)['date-parts']?.[0] ?? []).join('-'),
  },
};

function evaluateTable(file: string, table: string): TableResult {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const { want, got } = TABLES[table];
  const compared = rows.map((line) => {
    const row = JSON.parse(line) as Row;
    return { raw: row.raw, want: want(row), got: got(row.raw) };
  });
  const wrong = compared.filter((row) => row.want !== row.got);
  return { table, right: rows.length - wrong.length, total: rows.length, wrong };
}

/** Evaluates every known table that stands in the folder. Throws what reading a file throws. */
export function evaluateTables(tablesFolder: string): TableResult[] {
  return Object.keys(TABLES).flatMap((table) => {
    const file = join(tablesFolder, `${table}.jsonl`);
    return existsSync(file) ? [evaluateTable(file, table)] : [];
  });
}
