import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readCorpora, readCorpus, readGoldFile } from '../../src/train/corpus.js';

const folder = mkdtempSync(join(tmpdir(), 'pustaka-corpus-'));
const good =
  '{"id":"a","raw":"Sari. Kota","spans":[{"label":"author","start":0,"end":4},{"label":"title","start":6,"end":10}]}';

function fileOf(name: string, text: string | Buffer): string {
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
    [
      'nearly a label',
      '{"raw":"x","spans":[{"label":"autor","start":0,"end":1}]}',
      /:2: .*"autor"; did you mean "author"/,
    ],
    ['a label that is none', '{"raw":"x","spans":[{"start":0,"end":1}]}', /:2: unknown label undefined; known are/],
    ['null for a span', '{"raw":"x","spans":[null]}', /:2: unknown label/],
    ['null', 'null', /:2: "raw" must be/],
    ['an empty string', '{"raw":" ","spans":[]}', /:2: "raw" must be/],
    ['no array of marked labels', '{"raw":"x","spans":[],"labels":"author"}', /:2: "labels" must be/],
    ['an unknown marked label', '{"raw":"x","spans":[],"labels":["writer"]}', /:2: unknown label "writer"/],
    ['half a character', '{"raw":"😀","spans":[{"label":"title","start":0,"end":1}]}', /:2: span 0–1 cuts a character/],
    ['half a place', '{"raw":"x","spans":[{"label":"author","start":0,"end":0.5}]}', /:2: "start" and "end"/],
    ['an empty span', '{"raw":"x","spans":[{"label":"author","start":1,"end":1}]}', /:2: span 1–1 is empty/],
    ['a span outside', '{"raw":"x","spans":[{"label":"author","start":0,"end":2}]}', /:2: span 0–2 reaches outside/],
    [
      'spans that overlap',
      '{"raw":"xyz","spans":[{"label":"author","start":0,"end":2},{"label":"title","start":1,"end":3}]}',
      /:2: span 1–3 begins before/,
    ],
  ])('refuses a line with %s, naming file and line', (_, line, message) => {
    const file = fileOf('bad.jsonl', `${good}\n${line}\n`);
    expect(() => readCorpus(file)).toThrow(message);
    expect(() => readCorpus(file)).toThrow('bad.jsonl');
  });

  it.each([
    ['that is not there', () => join(folder, 'none.jsonl'), /none\.jsonl: no such file/],
    ['that is a folder', () => folder, /is a folder; name the files in it/],
    ['that is cut short', () => fileOf('short.jsonl.gz', good), /is no gzip file, or is cut short/],
  ])('names a file %s', (_, place, message) => {
    const file = place();
    if (file.endsWith('.gz')) truncateSync(file, 20);
    expect(() => readCorpus(file)).toThrow(message);
  });

  it('says which line is not UTF-8', () => {
    const file = fileOf(
      'latin.jsonl',
      Buffer.concat([Buffer.from(`${good}\n`), Buffer.from('{"raw":"\xfc"}', 'latin1')]),
    );
    expect(readGoldFile(file).faults).toEqual([{ line: 2, reason: 'holds bytes that are not UTF-8' }]);
  });

  it('looks past a byte order mark', () => {
    expect(readCorpus(fileOf('mark.jsonl', `\ufeff${good}\r\n`))).toHaveLength(1);
  });

  it('gives good lines and bad ones with their numbers', () => {
    const { references, lines, faults } = readGoldFile(fileOf('mixed.jsonl', `\n${good}\n{\n${good}\nnull`));
    expect([references.length, lines, faults.map(({ line }) => line)]).toEqual([2, [2, 4], [3, 5]]);
  });

  it('reads a folder in the order of its names', () => {
    const own = mkdtempSync(join(tmpdir(), 'pustaka-corpora-'));
    for (const name of ['b.jsonl', 'a.jsonl', 'note.txt']) writeFileSync(join(own, name), good);
    expect([...readCorpora(own).keys()]).toEqual(['a', 'b']);
  });
});
