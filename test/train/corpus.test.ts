import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readCorpora, readCorpus } from '../../src/train/corpus.js';

const folder = mkdtempSync(join(tmpdir(), 'pustaka-corpus-'));
const good =
  '{"id":"a","raw":"Sari. Kota","spans":[{"label":"author","start":0,"end":4},{"label":"title","start":6,"end":10}]}';

function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, name.endsWith('.gz') ? gzipSync(text) : text);
  return file;
}

describe('readCorpus', () => {
  it.each(['plain.jsonl', 'packed.jsonl.gz'])('reads %s', (name) => {
    expect(readCorpus(fileOf(name, `${good}\n\n${good}\n`))).toHaveLength(2);
  });

  it.each([
    ['no JSON', '{', /:2: not JSON/],
    ['no string', '{"spans":[]}', /:2: "raw" must be/],
    ['no spans', '{"raw":"x"}', /:2: "spans" must be/],
    [
      'an unknown label',
      '{"raw":"x","spans":[{"label":"writer","start":0,"end":1}]}',
      /:2: unknown label "writer"; known are author/,
    ],
    ['half a place', '{"raw":"x","spans":[{"label":"author","start":0,"end":0.5}]}', /:2: "start" and "end"/],
    ['an empty span', '{"raw":"x","spans":[{"label":"author","start":1,"end":1}]}', /:2: span 1–1/],
    ['a span outside', '{"raw":"x","spans":[{"label":"author","start":0,"end":2}]}', /:2: span 0–2/],
    [
      'spans that overlap',
      '{"raw":"xyz","spans":[{"label":"author","start":0,"end":2},{"label":"title","start":1,"end":3}]}',
      /:2: span 1–3/,
    ],
  ])('refuses a line with %s, naming file and line', (_, line, message) => {
    const file = fileOf('bad.jsonl', `${good}\n${line}\n`);
    expect(() => readCorpus(file)).toThrow(message);
    expect(() => readCorpus(file)).toThrow('bad.jsonl');
  });

  it('names a file that is not there', () => {
    expect(() => readCorpus(join(folder, 'none.jsonl'))).toThrow(/none\.jsonl: cannot be read/);
  });

  it('reads a folder in the order of its names', () => {
    const own = mkdtempSync(join(tmpdir(), 'pustaka-corpora-'));
    for (const name of ['b.jsonl', 'a.jsonl', 'note.txt']) writeFileSync(join(own, name), good);
    expect([...readCorpora(own).keys()]).toEqual(['a', 'b']);
  });
});
