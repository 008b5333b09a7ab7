// What goes to standard output; what goes wrong there is said in words.
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ReaderGone, streamSink } from '../../../src/batch/outputs/sinks.js';

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
