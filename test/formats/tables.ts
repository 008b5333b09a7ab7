// Reads a table of fixtures/formats: tab-separated columns, one row a line, lines that begin with "# " are comments.
import { readFileSync } from 'node:fs';

export function readTable(name: string): string[][] {
  const text = readFileSync(new URL(`../../fixtures/formats/${name}`, import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
  return lines.map((line) => line.split('\t'));
}
