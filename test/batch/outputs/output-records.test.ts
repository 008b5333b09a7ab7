// The record of outputs in a folder: what is added is read again, whatever else stands in the file, and nothing gets lost when
// several runs add to it while another makes it small.
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { hashOf } from '../../../src/batch/outputs/content-hash.js';
import {
  addRecord,
  compactRecords,
  isOwnName,
  type OutputRecord,
  RECORD_NAME,
  readRecords,
  recordOf,
} from '../../../src/batch/outputs/output-records.js';
import { makeScratch } from '../scratch.js';

const { at, write } = makeScratch();
const hash = (digit: string) => digit.repeat(64);
const record = (output: string, digit: string, more: Partial<OutputRecord> = {}): OutputRecord => ({
  output,
  input: hash('a'),
  settings: hash('b'),
  content: hash(digit),
  ...more,
});

let count = 0;
function folder(): string {
  const name = `f${count++}`;
  write(`${name}/keep`, '');
  return at(name);
}
const fileOf = (path: string) => `${path}/${RECORD_NAME}`;
const linesOf = (path: string) => readFileSync(fileOf(path), 'utf8').trim().split('\n');

describe('records', () => {
  it('are read as they were added, in their order', async () => {
    const path = folder();
    const added = [record('a.bib', '1'), record('sub/b.bib', '2', { code: 1 }), record('a.bib', '3')];
    for (const one of added) await addRecord(path, one);
    expect([...(await readRecords(path))]).toEqual([
      ['a.bib', [added[0], added[2]]],
      ['sub/b.bib', [added[1]]],
    ]);
  });

  it('are none where there is no file', async () => {
    expect(await readRecords(folder())).toEqual(new Map());
  });

  it('keep any name', async () => {
    const path = folder();
    const names = ['__proto__', 'line\nfeed\u001b', 'nfd-u\u0308', '"quoted"'];
    for (const name of names) await addRecord(path, record(name, '1'));
    expect([...(await readRecords(path)).keys()]).toEqual(names);
  });

  it('give the last one that tells of a content', async () => {
    const path = folder();
    const [first, second] = [record('a', '1'), record('a', '1', { input: hash('c') })];
    for (const one of [first, second, record('a', '2')]) await addRecord(path, one);
    const records = await readRecords(path);
    expect(recordOf(records, 'a', hash('1'))).toEqual(second);
    expect(recordOf(records, 'a', hash('9'))).toBeUndefined();
    expect(recordOf(records, 'b', hash('1'))).toBeUndefined();
  });

  const BROKEN: readonly (readonly [what: string, line: string])[] = [
    ['half a line', '{"output":"a","settin'],
    ['a line of something else', 'null'],
    ['a number', '7'],
    ['bytes that are no text', '\u0000\ufffd'],
    ['hashes that are none', JSON.stringify({ output: 'a', settings: 'x', content: hash('1') })],
    ['an output that is no text', JSON.stringify({ output: 1, settings: hash('1'), content: hash('1') })],
  ];
  test.each(BROKEN)('pass over %s, at the end and in between', async (_, line) => {
    const path = folder();
    await addRecord(path, record('b', '1'));
    appendFileSync(fileOf(path), `\n${line}`);
    expect([...(await readRecords(path)).keys()]).toEqual(['b']);
    await addRecord(path, record('c', '1'));
    expect([...(await readRecords(path)).keys()]).toEqual(['b', 'c']);
  });

  it('do without an input or a code that is none', async () => {
    const path = folder();
    const odd = { ...record('a', '1'), input: 'x', code: 2 };
    writeFileSync(fileOf(path), JSON.stringify(odd));
    expect((await readRecords(path)).get('a')).toEqual([{ output: 'a', settings: hash('b'), content: hash('1') }]);
  });

  it('are refused where a folder or a link stands', async () => {
    const [one, other] = [folder(), folder()];
    write(`${one.slice(at('').length)}/${RECORD_NAME}/x`, '');
    await expect(readRecords(one)).rejects.toThrow(`${RECORD_NAME}: is no file.`);
    const target = write('elsewhere.txt', 'theirs');
    symlinkSync(target, fileOf(other));
    await expect(readRecords(other)).rejects.toThrow('is no file.');
    await expect(addRecord(other, record('a', '1'))).rejects.toThrow();
    expect(readFileSync(target, 'utf8')).toBe('theirs');
  });
});

describe('compactRecords', () => {
  it('keeps the last record of each output', async () => {
    const path = folder();
    for (const digit of ['1', '1', '1'])
      for (const name of ['a', 'b']) await addRecord(path, record(name, digit, { input: hash(digit) }));
    await compactRecords(path);
    expect(linesOf(path)).toHaveLength(2);
    expect([...(await readRecords(path)).keys()]).toEqual(['a', 'b']);
    expect(readdirSync(path).toSorted()).toEqual([RECORD_NAME, 'keep'].toSorted());
  });

  it('keeps the record of what stands there too, if that is another', async () => {
    const path = folder();
    const content = await hashOf('the old text');
    writeFileSync(`${path}/a`, 'the old text');
    for (const digit of ['1', '2', '3', '4']) await addRecord(path, record('a', digit));
    await addRecord(path, { ...record('a', '1'), content });
    // a run that was killed before the output got its name
    await addRecord(path, record('a', '5'));
    await compactRecords(path);
    expect((await readRecords(path)).get('a')?.map((one) => one.content)).toEqual([content, hash('5')]);
  });

  it('leaves a file alone that is not twice as long as it need be', async () => {
    const path = folder();
    for (const digit of ['1', '1']) await addRecord(path, record('a', digit));
    const before = statSync(fileOf(path)).ino;
    await compactRecords(path);
    expect([statSync(fileOf(path)).ino, linesOf(path).length]).toEqual([before, 2]);
  });

  it('does nothing where there is no file', async () => {
    const path = folder();
    await compactRecords(path);
    expect(readdirSync(path)).toEqual(['keep']);
  });

  it('leaves it to another run that is at it', async () => {
    const path = folder();
    for (let index = 0; index < 5; index++) await addRecord(path, record('a', '1'));
    writeFileSync(`${path}/.pustaka-outputs.lock`, '');
    await compactRecords(path);
    expect(linesOf(path)).toHaveLength(5);
    expect(existsSync(`${path}/.pustaka-outputs.lock`)).toBe(true);
  });

  it('loses nothing of what others add meanwhile', async () => {
    const path = folder();
    const names = Array.from({ length: 60 }, (_, index) => `output-${index}`);
    const adding = names.map(async (name) => {
      for (const digit of ['1', '1', '2']) await addRecord(path, record(name, digit));
    });
    const compacting = async () => {
      for (let round = 0; round < 20; round++) await compactRecords(path);
    };
    await Promise.all([...adding, compacting(), compacting()]);
    const records = await readRecords(path);
    expect(names.filter((name) => recordOf(records, name, hash('2')) === undefined)).toEqual([]);
  });
});

describe('isOwnName', () => {
  test.each([RECORD_NAME, `sub/${RECORD_NAME}`, '.pustaka-outputs.lock', '.PUSTAKA-OUTPUTS.JSONL'])('%s', (name) => {
    expect(isOwnName(name)).toBe(true);
  });
  test.each(['pustaka-outputs.jsonl', 'a.jsonl'])('not %s', (name) => {
    expect(isOwnName(name)).toBe(false);
  });
});
