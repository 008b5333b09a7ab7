// Files are replaced whole or not at all; what goes wrong is said in words.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { inputFormatByPath } from '../../../src/batch/input-formats.js';
import { hashOf } from '../../../src/batch/outputs/content-hash.js';
import { fileSink, outputSink } from '../../../src/batch/outputs/file-sink.js';
import { RECORD_NAME, readRecords } from '../../../src/batch/outputs/output-records.js';
import type { Sink } from '../../../src/batch/outputs/sinks.js';
import type { PlannedOutput, Recording } from '../../../src/batch/planned.js';
import { makeScratch } from '../scratch.js';

const { at, write } = makeScratch();
const contentOf = (name: string) => readFileSync(at(name), 'utf8');
const temporaries = () => readdirSync(at('.')).filter((name) => name.endsWith('.tmp'));

describe('fileSink', () => {
  it('writes a new file', async () => {
    const sink = fileSink(at('new.txt'));
    await sink.write('a');
    await sink.write('b');
    expect(existsSync(at('new.txt'))).toBe(false);
    await sink.close();
    expect(contentOf('new.txt')).toBe('ab');
    expect(temporaries()).toEqual([]);
  });

  it('keeps the old file until it is closed, and its mode', async () => {
    writeFileSync(at('old.txt'), 'old', { mode: 0o600 });
    const sink = fileSink(at('old.txt'));
    await sink.write('new');
    expect(contentOf('old.txt')).toBe('old');
    await sink.close();
    expect([contentOf('old.txt'), statSync(at('old.txt')).mode & 0o777]).toEqual(['new', 0o600]);
  });

  it('leaves a file alone that holds the very same bytes', async () => {
    const path = write('same.txt', 'same');
    utimesSync(path, 1000, 1000);
    const before = statSync(path);
    const sink = fileSink(path);
    await sink.write('same');
    expect(await sink.close()).toBe('unchanged');
    expect([statSync(path).ino, statSync(path).mtimeMs, temporaries()]).toEqual([before.ino, 1_000_000, []]);
  });

  it.each(['other', 'longer text', ''])('replaces a file that holds %j', async (old) => {
    const sink = fileSink(write('other.txt', old));
    await sink.write('text!');
    expect(await sink.close()).toBe('written');
    expect(contentOf('other.txt')).toBe('text!');
  });

  it('leaves the old file and no litter when it is abandoned', async () => {
    write('kept.txt', 'old');
    const sink = fileSink(at('kept.txt'));
    await sink.write('new');
    await sink.abandon();
    expect([contentOf('kept.txt'), temporaries()]).toEqual(['old', []]);
  });

  it('leaves no trace when nothing was written', async () => {
    await fileSink(at('never/never.txt'), at('never')).abandon();
    expect(existsSync(at('never'))).toBe(false);
  });

  it('writes an empty file when it is closed at once', async () => {
    await fileSink(at('empty.txt')).close();
    expect(contentOf('empty.txt')).toBe('');
  });

  it('writes to where a link leads', async () => {
    write('target.txt', 'old');
    symlinkSync('target.txt', at('link.txt'));
    const sink = fileSink(at('link.txt'));
    await sink.write('new');
    await sink.close();
    expect([contentOf('target.txt'), readlinkSync(at('link.txt'))]).toEqual(['new', 'target.txt']);
  });

  it('makes the folder', async () => {
    const sink = fileSink(at('fresh/deep/a.txt'), at('fresh/deep'));
    await sink.write('a');
    await sink.close();
    expect(contentOf('fresh/deep/a.txt')).toBe('a');
  });

  it('writes into a device and does not replace it', async () => {
    const sink = fileSink('/dev/null');
    await sink.write('a');
    await sink.close();
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  const FAILURES: readonly (readonly [what: string, path: string, folder: string | undefined, message: string])[] = [
    ['a missing folder', at('nowhere/a.txt'), undefined, 'nowhere/a.txt: cannot be written: no such folder.'],
    [
      'a file where the folder should be',
      at('a-file/a.txt'),
      at('a-file'),
      'cannot be written: a file stands where the folder should be.',
    ],
    ['a full disk', '/dev/full', undefined, '/dev/full: cannot be written: no space left on the disk.'],
  ];
  test.each(FAILURES)('says so of %s', async (_, path, folder, message) => {
    write('a-file', 'x');
    const sink = fileSink(path, folder);
    await expect(sink.write('a')).rejects.toThrow(message);
    await sink.abandon();
  });
});

const STDOUT: Sink = { write: async () => {}, close: async () => 'written', abandon: async () => {} };
const SETTINGS = '5'.repeat(64);

describe('outputSink', () => {
  let count = 0;
  /** An output in a new folder, with its input. */
  function output(more: Partial<Recording> = {}): PlannedOutput & { readonly path: string; readonly folder: string } {
    const folder = at(`out-${count++}`);
    mkdirSync(folder);
    const input = write(`in-${count}.txt`, 'the input');
    return {
      path: `${folder}/sub/x.bib`,
      folder,
      name: 'sub/x.bib',
      recording: { folder, output: 'sub/x.bib', settings: SETTINGS, isForced: false, isRepeatable: true, ...more },
      inputs: [{ path: input, isStdin: false, format: inputFormatByPath(input), markup: 'plain' }],
    };
  }
  const recordsIn = async (folder: string) => (await readRecords(folder)).get('sub/x.bib') ?? [];

  async function make(planned: PlannedOutput, text: string, code?: 0 | 1 | 2) {
    const sink = outputSink(planned, STDOUT);
    await sink.write(text);
    return sink.close(code);
  }

  it('gives standard output where there is no path', () => {
    expect(outputSink({ inputs: [] }, STDOUT)).toBe(STDOUT);
  });

  it('keeps a record of content, input and settings', async () => {
    const planned = output();
    expect(await make(planned, 'text')).toBe('written');
    expect(await recordsIn(planned.folder)).toEqual([
      { output: 'sub/x.bib', input: await hashOf('the input'), settings: SETTINGS, content: await hashOf('text') },
    ]);
    expect(readdirSync(planned.folder).toSorted()).toEqual([RECORD_NAME, 'sub']);
    expect(readdirSync(`${planned.folder}/sub`)).toEqual(['x.bib']);
  });

  it('records the code of what somebody should look at', async () => {
    const planned = output();
    await make(planned, 'text', 1);
    expect(await recordsIn(planned.folder)).toMatchObject([{ code: 1 }]);
  });

  it('does not record the input of what was read in part only, of what cannot be repeated, and of what changed', async () => {
    const [faulty, once, changed] = [output(), output({ isRepeatable: false }), output()];
    await make(faulty, 'text', 2);
    await make(once, 'text');
    const sink = outputSink(changed, STDOUT);
    await sink.write('text');
    writeFileSync(changed.inputs[0].path, 'another input');
    await sink.close();
    for (const { folder } of [faulty, once, changed])
      expect((await recordsIn(folder)).map(({ input, content }) => [input, content])).toEqual([
        [undefined, await hashOf('text')],
      ]);
  });

  it('keeps no record of what is abandoned', async () => {
    const planned = output();
    const sink = outputSink(planned, STDOUT);
    await sink.write('text');
    await sink.abandon();
    expect([await recordsIn(planned.folder), readdirSync(`${planned.folder}/sub`)]).toEqual([[], []]);
  });

  it('writes over what was there when it was planned, and what pustaka wrote since', async () => {
    const planned = output({ seen: await hashOf('old') });
    mkdirSync(`${planned.folder}/sub`);
    writeFileSync(planned.path, 'old');
    await make(planned, 'first');
    await make(planned, 'second');
    expect(readFileSync(planned.path, 'utf8')).toBe('second');
  });

  it.each([
    ['when nothing was there', {}],
    ['when something else was there', { seen: 'f'.repeat(64) }],
  ])('leaves what somebody else wrote there meanwhile, %s', async (_, seen) => {
    const planned = output(seen);
    mkdirSync(`${planned.folder}/sub`);
    writeFileSync(planned.path, 'theirs');
    await expect(make(planned, 'ours')).rejects.toThrow('was written by somebody else while pustaka ran');
    expect([readFileSync(planned.path, 'utf8'), readdirSync(`${planned.folder}/sub`)]).toEqual(['theirs', ['x.bib']]);
  });

  it('writes over it where it is forced to', async () => {
    const planned = output({ isForced: true });
    mkdirSync(`${planned.folder}/sub`);
    writeFileSync(planned.path, 'theirs');
    await make(planned, 'ours');
    expect(readFileSync(planned.path, 'utf8')).toBe('ours');
  });

  it('keeps what is there when the record cannot be written', async () => {
    const planned = output({ isForced: true });
    mkdirSync(`${planned.folder}/sub`);
    writeFileSync(planned.path, 'old');
    mkdirSync(`${planned.folder}/${RECORD_NAME}`);
    await expect(make(planned, 'new')).rejects.toThrow('sub/x.bib: cannot be written: is a folder.');
    expect([readFileSync(planned.path, 'utf8'), readdirSync(`${planned.folder}/sub`)]).toEqual(['old', ['x.bib']]);
  });

  it('says so of a folder that may not be written into, and keeps what is there', async () => {
    const planned = output({ isForced: true });
    mkdirSync(`${planned.folder}/sub`);
    writeFileSync(planned.path, 'old');
    chmodSync(`${planned.folder}/sub`, 0o555);
    chmodSync(at('.'), 0o755);
    // root may write anywhere
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65534);
    try {
      await expect(make(planned, 'new')).rejects.toThrow('sub/x.bib: cannot be written: no permission to write there.');
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(`${planned.folder}/sub`, 0o755);
    }
    expect(readFileSync(planned.path, 'utf8')).toBe('old');
  });
});
