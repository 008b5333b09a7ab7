// What we write, the programs that people use take: biber finds no entry type or field out of place, and pandoc reads every
// entry. Skipped where they are not installed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CslItem, ITEM_TYPES, NAME_VARIABLES } from '../../src/csl/item.js';
import { TEXT_HELD } from '../../src/formats/bibtex/variable-fields.js';
import { writeBibtex } from '../../src/formats/write-bibtex.js';
import { bibtexItem } from './bibtex-items.js';

const isInstalled = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** Values that biber checks by themselves. */
const CHECKED: Readonly<Record<string, string>> = {
  ISBN: '9780306406157',
  ISSN: '0317-8471',
  volume: '3',
  'number-of-volumes': '6',
  language: 'id',
  DOI: '10.1000/xyz_1',
  URL: 'https://a.example/x_y?z=%20',
};

/** An item of a type with every variable that an entry can hold. */
function fullItem(type: CslItem['type']): CslItem {
  const date = { 'date-parts': [[2020, 5, 2]] };
  return Object.fromEntries([
    ['id', type],
    ['type', type],
    ...[...TEXT_HELD].map((key) => [key, CHECKED[key] ?? `${key} & 50% Jawa_Timur {x}`]),
    ...NAME_VARIABLES.map((key) => [key, [{ family: 'Halim', given: 'Maya' }, { literal: 'Badan Riset dan Inovasi' }]]),
    ...['issued', 'accessed', 'original-date', 'event-date'].map((key) => [key, date]),
  ]);
}

/** An item with only what the type is about. */
const bareItem = (type: CslItem['type']): CslItem => ({
  id: `bare-${type}`,
  type,
  title: 'Arsip',
  URL: 'https://a.example',
});

const made = fc.sample(bibtexItem, { numRuns: 150, seed: 29 }).map((item, index) => ({ ...item, id: `made-${index}` }));
const items = [...ITEM_TYPES.map(fullItem), ...ITEM_TYPES.map(bareItem), ...made];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pustaka-bibtex-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

const OUT_OF_PLACE = /ERROR|Invalid field|Invalid entry type|invalid in data model|unknown|syntax/i;

describe.skipIf(!isInstalled('biber'))('biber', () => {
  it.each([false, true])(
    'finds nothing out of place, ascii %s',
    (ascii) => {
      const file = written(`biber-${ascii}.bib`, writeBibtex(items, { dialect: 'biblatex', ascii }));
      const { stdout } = spawnSync('biber', ['--tool', '--validate-datamodel', file], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stdout.split('\n').filter((line) => !line.startsWith('INFO') && OUT_OF_PLACE.test(line))).toEqual([]);
      const back = readFileSync(join(folder, `biber-${ascii}_bibertool.bib`), 'utf8');
      expect(back.match(/^@/gm)).toHaveLength(items.length);
    },
    120_000,
  );
});

describe.skipIf(!isInstalled('pandoc'))('pandoc', () => {
  it.each([
    ['bibtex', false],
    ['bibtex', true],
    ['biblatex', false],
    ['biblatex', true],
  ] as const)(
    'reads every entry of %s, ascii %s',
    (dialect, ascii) => {
      const file = written(`pandoc-${dialect}-${ascii}.bib`, writeBibtex(items, { dialect, ascii }));
      const { stdout, stderr } = spawnSync('pandoc', ['-f', dialect, '-t', 'csljson', file], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      const read = JSON.parse(stdout) as CslItem[];
      expect(read.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
    },
    60_000,
  );
});
