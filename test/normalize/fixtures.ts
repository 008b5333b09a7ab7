// Reads the tables of fixtures/normalize and the label notation in them: `{author|Ashari, K.} ({issued|2020}).`
import { readFileSync } from 'node:fs';
import type { CslDate, CslName } from '../../src/csl/item.js';
import type { SegmentLabel } from '../../src/label/labels.js';
import type { Segment } from '../../src/label/segment.js';

/** The rows of a table, cells apart; lines that open with # are headings, a lone - is an empty cell. */
export function readTable(name: string): string[][] {
  const text = readFileSync(new URL(`../../fixtures/normalize/${name}.tsv`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => (cell === '-' ? '' : cell)));
}

/** A reference in label notation → its text and segments. */
export function readNotation(notation: string): { text: string; segments: Segment[] } {
  const segments: Segment[] = [];
  let text = '';
  for (const part of notation.split(/(\{[\w-]+\|[^{}]*\})/)) {
    const match = /^\{([\w-]+)\|([^{}]*)\}$/.exec(part);
    const start = text.length;
    text += match ? match[2] : part;
    if (match) segments.push({ label: match[1] as SegmentLabel, start, end: text.length, confidence: 1 });
  }
  return { text, segments };
}

function printName(name: CslName): string {
  if (name.literal !== undefined) return `«${name.literal}»`;
  const particle = name['non-dropping-particle'] ? `${name['non-dropping-particle']}~` : '';
  return [`${particle}${name.family ?? ''}`, name.given ?? '', ...(name.suffix ? [name.suffix] : [])].join('|');
}

export function printNames(names: readonly CslName[] | undefined): string {
  return (names ?? []).map(printName).join(' ; ');
}

export function printDate(date: CslDate): string {
  const parts = (date['date-parts'] ?? []).map((part) => part.join('-')).join('/');
  const literal = date.literal === undefined ? '' : `literal ${date.literal}`;
  const season = date.season === undefined ? '' : ` season ${date.season}`;
  return `${parts}${literal}${season}${date.circa ? ' circa' : ''}`;
}
