// Files are replaced whole or not at all; what goes wrong is said in words.
import { existsSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { describe, expect, it, test } from 'vitest';
import { fileSink, ReaderGone, streamSink } from '../../src/batch/sinks.js';
import { makeScratch } from './scratch.js';

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
    await expect(fileSink(path, folder).write('a')).rejects.toThrow(message);
  });
});

function failingStream(code: string): Writable {
  return new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error(code), { code, syscall: 'write' }));
    },
  });
}

describe('streamSink', () => {
  it('writes, and leaves the stream open', async () => {
    const written: string[] = [];
    const stream = new Writable({
      write(chunk, _encoding, done) {
        written.push(String(chunk));
        done();
      },
    });
    const sink = streamSink(stream, 'stdout');
    await sink.write('a');
    await sink.write('');
    await sink.close();
    expect([written, stream.writableEnded]).toEqual([['a'], false]);
  });

  it('tells a reader that has gone from other faults', async () => {
    await expect(streamSink(failingStream('EPIPE'), 'stdout').write('a')).rejects.toBeInstanceOf(ReaderGone);
    await expect(streamSink(failingStream('ENOSPC'), 'stdout').write('a')).rejects.toThrow(
      'stdout: cannot be written: no space left on the disk.',
    );
  });
});
