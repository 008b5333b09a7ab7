// Reads a table of fixtures/formats: one JSON object a line.
import { readFileSync } from 'node:fs';

export function readRows<Row>(name: string): Row[] {
  const text = readFileSync(new URL(`../../fixtures/formats/${name}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}
