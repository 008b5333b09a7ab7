// The line that shows how far a run is, by a clock of its own.
import { Writable } from 'node:stream';
import { describe, expect, it, test } from 'vitest';
import { clearing, openProgress, progressText, shownTime } from '../../src/cli/progress.js';

const CLEAR = '\r\u001b[K';

function terminal(inputs = 10, columns = 80) {
  const written: string[] = [];
  const stderr = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  let time = 5000;
  const line = openProgress({ stderr }, { inputs, columns, now: () => time });
  const pass = (milliseconds: number) => {
    time += milliseconds;
  };
  return { line, pass, written, stderr };
}

describe('openProgress', () => {
  it('shows nothing for a second', () => {
    const { line, pass, written } = terminal();
    for (let tick = 0; tick < 9; tick++) {
      pass(110);
      line.update({ inputs: tick, references: tick });
    }
    line.clear();
    expect(written).toEqual([]);
  });

  it('rewrites its line at most ten times a second', () => {
    const { line, pass, written } = terminal();
    pass(1000);
    for (let tick = 0; tick < 100; tick++) {
      pass(10);
      line.update({ inputs: 5, references: 100 });
    }
    expect(written).toHaveLength(10);
    expect(written.every((text) => text.startsWith(CLEAR) && !text.includes('\n'))).toBe(true);
  });

  it('is cut to the width of the terminal', () => {
    const { line, pass, written } = terminal(10, 20);
    pass(2000);
    line.update({ inputs: 5, references: 100 });
    expect(written).toEqual([`${CLEAR}5 of 10 files, 100 `]);
  });

  it('is taken away once, and comes back', () => {
    const { line, pass, written } = terminal();
    pass(2000);
    line.update({ inputs: 5, references: 100 });
    line.clear();
    line.clear();
    pass(100);
    line.update({ inputs: 6, references: 100 });
    expect(written).toHaveLength(3);
    expect(written[1]).toBe(CLEAR);
  });

  it('is taken away before anything else is written', () => {
    const { line, pass, written, stderr } = terminal();
    const io = clearing(
      { stdin: process.stdin, stdout: process.stdout, stderr: Object.assign(stderr, { isTTY: true }) },
      line,
    );
    pass(2000);
    line.update({ inputs: 5, references: 100 });
    io.stderr.write('error: x\n');
    io.stderr.write('error: y\n');
    expect([io.stderr.isTTY, ...written.slice(1)]).toEqual([true, CLEAR, 'error: x\n', 'error: y\n']);
  });
});

describe('progressText', () => {
  const LINES: readonly (readonly [inputs: number, references: number, all: number, elapsed: number, text: string])[] =
    [
      [5, 1000, 10, 2000, '5 of 10 files, 1000 references, 500/s, 2 s left'],
      [0, 0, 10, 1000, '0 of 10 files, 0 references, 0/s'],
      [10, 7, 10, 2000, '10 of 10 files, 7 references, 4/s, 0 s left'],
      [0, 300, 1, 3000, '300 references, 100/s'],
    ];
  test.each(LINES)('%i inputs, %i references of %i after %i ms', (inputs, references, all, elapsed, text) => {
    expect(progressText({ inputs, references }, all, elapsed)).toBe(text);
  });
});

describe('shownTime', () => {
  const TIMES: readonly (readonly [milliseconds: number, shown: string])[] = [
    [0, '0 s'],
    [1, '1 s'],
    [99_000, '99 s'],
    [100_000, '2 min'],
    [99 * 60_000, '99 min'],
    [100 * 60_000, '1 h 40 min'],
    [36_000_000, '10 h 0 min'],
  ];
  test.each(TIMES)('%i ms: %s', (milliseconds, shown) => {
    expect(shownTime(milliseconds)).toBe(shown);
  });
});
