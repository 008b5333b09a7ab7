// The same input gives the same bytes: in any locale and time zone, with any number of jobs. And a run stays where it belongs:
// no connection, and no file opened for writing outside of --output.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BIN, filesBelow, has, makeFolder, makeReferences, runToEnd, writePapers } from './runs.js';

const LOCALES = ['C', 'en_US.UTF-8', 'tr_TR.UTF-8', 'ar_EG.UTF-8', 'ja_JP.UTF-8'];
const TIME_ZONES = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kolkata'];
/** Every locale and every time zone once, in fewer runs than all pairs. */
const PLACES = LOCALES.map((locale, index) => [locale, TIME_ZONES[index % TIME_ZONES.length]] as const);
const JOBS = ['1', '2', '3', '8'];
const RECORD = '.pustaka-outputs.jsonl';
const { folder, remove } = makeFolder();

const RUNS: readonly (readonly [string, readonly string[]])[] = [
  ['a stream of lines to csl-jsonl', ['refs.txt', '--from', 'lines', '--to', 'csl-jsonl']],
  ['a stream of lines to spans', ['refs.txt', '--from', 'lines', '--to', 'spans', '--min-confidence', '0.9']],
  [
    'a stream of lines to csl-jsonl with ids of the whole run',
    ['refs.txt', '--from', 'lines', '--to', 'csl-jsonl', '--ids', 'global'],
  ],
  ['lines to APA', ['few.txt', '--from', 'lines', '--to', 'apa', '--locale', 'auto']],
  ['a folder to one BibTeX file', ['papers/**/*.txt', '--to', 'bibtex']],
  ['a folder to one list in a style', ['papers/**/*.txt', '--to', 'harvard-id', '--locale', 'id-ID']],
  ['a check', ['check', 'papers/text-1.txt', '--format', 'json']],
];

function writeInputs(): void {
  writePapers(folder, 9);
  const references = makeReferences(1500, 4);
  // lists of 17, behind one that is longer than what is read together
  const lines = references.map((reference, index) => (index > 1200 && index % 17 === 0 ? `${reference}\n` : reference));
  writeFileSync(join(folder, 'refs.txt'), `${lines.join('\n')}\n`);
  writeFileSync(join(folder, 'few.txt'), `${references.slice(0, 40).join('\n')}\n`);
}

writeInputs();

afterAll(remove);

describe.each(RUNS)('%s', (_name, args) => {
  const plain = runToEnd(args, folder);

  it.each(PLACES)('is the same in the locale %s and the time zone %s', (locale, zone) => {
    expect(runToEnd(args, folder, { LC_ALL: locale, LANG: locale, TZ: zone })).toEqual(plain);
  });
  it('says something', () => expect(plain.stdout.length).toBeGreaterThan(100));
});

describe.each(RUNS.filter(([, [command]]) => command !== 'check'))('%s, by jobs', (_name, args) => {
  const alone = runToEnd([...args, '--jobs', '1'], folder);

  it.each(JOBS)('is the same with %s', (jobs) => {
    expect(runToEnd([...args, '--jobs', jobs], folder)).toEqual(alone);
  });
});

describe('a folder of outputs', () => {
  it.each(JOBS)('is the same with %s jobs', (jobs) => {
    const args = ['papers/**/*.txt', '--to', 'apa', '--output', `out-${jobs}/`, '--jobs', jobs];
    expect(runToEnd(args, folder).code).toBe(0);
    const files = filesBelow(join(folder, `out-${jobs}`));
    files.delete(RECORD);
    const alone = filesBelow(join(folder, `out-${JOBS[0]}`));
    alone.delete(RECORD);
    expect(files).toEqual(alone);
    expect(files.size).toBe(9);
  });
});

// connect(3, {sa_family=AF_INET, …
const CONNECTION = /connect\(.{0,40}AF_INET/;
// openat(AT_FDCWD, "refs/a.bib", O_WRONLY|O_CREAT…
const WRITING = /^\d* *open(?:at)?\((?:AT_FDCWD, )?"([^"]*)", [A-Z_|]*(?:O_WRONLY|O_RDWR|O_CREAT)/;

describe.skipIf(!has('strace'))('what a run asks of the system', () => {
  const WRITTEN_TO: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['to stdout', ['papers/text-1.txt', '--to', 'apa'], /^$/],
    [
      'into a folder, with workers',
      ['papers/**/*.txt', '--to', 'bibtex', '--output', 'traced/', '--jobs', '2'],
      /^(?:.*\/)?traced\//,
    ],
  ];

  it.each(WRITTEN_TO)('%s: no connection, and no file opened for writing elsewhere', (_name, args, where) => {
    const trace = join(folder, 'trace');
    execFileSync(
      'strace',
      ['-f', '-e', 'trace=open,openat,creat,connect', '-o', trace, process.execPath, BIN, ...args],
      {
        cwd: folder,
        stdio: 'ignore',
      },
    );
    const calls = readFileSync(trace, 'utf8').split('\n');
    expect(calls.length).toBeGreaterThan(10);
    expect(calls.filter((call) => CONNECTION.test(call))).toEqual([]);
    const written = calls.flatMap((call) => WRITING.exec(call)?.[1] ?? []);
    expect(written.filter((path) => !/^\/(?:dev|proc)\//.test(path) && !where.test(path))).toEqual([]);
  });
});
