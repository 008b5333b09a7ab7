// Reads the fixtures of find/: tables of two columns, and documents with the references expected of them.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Markup } from '../../src/find/index.js';

const FOLDER = fileURLToPath(new URL('../../fixtures/find/', import.meta.url));
const DOCUMENTS = join(FOLDER, 'documents');

/** Rows of a table; "⏎" stands for a line end and "⇥" for a tab. */
export function readTable(name: string): [string, string][] {
  const rows = readFileSync(join(FOLDER, name), 'utf8').split('\n');
  return rows
    .filter((row) => row !== '')
    .map((row) => {
      const tab = row.lastIndexOf('\t');
      return [row.slice(0, tab).replaceAll('⏎', '\n').replaceAll('⇥', '\t'), row.slice(tab + 1)];
    });
}

const MARKUPS: Readonly<Record<string, Markup>> = {
  '.txt': 'plain',
  '.md': 'markdown',
  '.html': 'html',
  '.tex': 'latex',
};

/** A document and what should be found in it: one line "= heading" a list, then "number<tab>text" for each reference. */
export interface DocumentFixture {
  readonly name: string;
  readonly text: string;
  readonly markup: Markup;
  readonly expected: string;
}

export function readDocuments(): DocumentFixture[] {
  const names = readdirSync(DOCUMENTS).filter((name) => !name.endsWith('.expected'));
  return names.sort().map((name) => ({
    name,
    text: readFileSync(join(DOCUMENTS, name), 'utf8'),
    markup: MARKUPS[extname(name)],
    expected: readFileSync(join(DOCUMENTS, `${name}.expected`), 'utf8').trimEnd(),
  }));
}
