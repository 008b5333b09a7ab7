// What the conservation tests work on: the documents of fixtures/, and references to make small lists of.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Markup } from '../../src/find/index.js';
import { readNotation } from '../normalize/fixtures.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const MARKUPS: Readonly<Record<string, Markup>> = {
  '.txt': 'plain',
  '.md': 'markdown',
  '.html': 'html',
  '.tex': 'latex',
};

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesIn(path) : [path];
    });
}

export interface FixtureDocument {
  readonly name: string;
  readonly text: string;
  readonly markup: Markup;
}

/** Every text of fixtures/ that is a document. */
export function fixtureDocuments(): FixtureDocument[] {
  return filesIn(FIXTURES).flatMap((path) => {
    const markup = MARKUPS[extname(path)];
    const name = relative(FIXTURES, path);
    return markup === undefined ? [] : [{ name, text: readFileSync(path, 'utf8'), markup }];
  });
}

/** References as they are printed, from the tables and expected lists of fixtures/; short enough to parse many. */
export function fixtureReferences(): string[] {
  const rows = readFileSync(join(FIXTURES, 'normalize/references.jsonl'), 'utf8').split('\n').filter(Boolean);
  const noted = rows.map((row) => readNotation((JSON.parse(row) as { notation: string }).notation).text);
  const listed = filesIn(join(FIXTURES, 'find/documents'))
    .filter((path) => path.endsWith('.expected'))
    .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
    .flatMap((line) => line.split('\t')[1] ?? []);
  return [...new Set([...noted, ...listed])].filter(({ length }) => length > 20 && length < 220);
}
