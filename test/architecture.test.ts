// Holds src/ to the rules of test/architecture/rooms.ts, and the checker to its job: every rule is shown a made-up fault.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { checkArchitecture, type SourceText } from './architecture/check-architecture.js';
import { ROOMS } from './architecture/rooms.js';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

function sourceFiles(): SourceText[] {
  const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return paths.filter((path) => path.endsWith('.ts')).map((path) => ({ path, text: readFileSync(SRC + path, 'utf8') }));
}

describe('the source', () => {
  const files = sourceFiles();

  it('is read whole', () => {
    const rooms = new Set(files.map(({ path }) => path.split('/')[0].replace(/\.ts$/, '')));
    expect([...rooms].sort()).toEqual(Object.keys(ROOMS).sort());
  });

  it('keeps to the rooms', () => {
    expect(checkArchitecture(files)).toEqual([]);
  });
});

const VIOLATIONS: readonly (readonly [what: string, path: string, text: string, fault: string])[] = [
  ['a static import', 'text/a.ts', "import { b } from '../csl/b.js';", 'text/a.ts: text may not import csl'],
  ['a re-export', 'find/a.ts', "export { b } from '../label/b.js';", 'find/a.ts: find may not import label'],
  ['a lazy import', 'csl/a.ts', "const b = await import('../find/b.js');", 'csl/a.ts: csl may not import find'],
  ['a type', 'label/a.ts', "import type { B } from '../find/b.js';", 'label/a.ts: label may not import types of find'],
  [
    'a type in place',
    'csl/a.ts',
    "export type A = import('../find/b.js').B;",
    'csl/a.ts: csl may not import types of find',
  ],
  [
    'a value where only types may be had',
    'normalize/a.ts',
    "import { type B, c } from '../label/b.js';",
    'normalize/a.ts: normalize may not import label',
  ],
  ['train by a static import', 'cli/a.ts', "import '../train/b.js';", 'cli/a.ts: cli may not import train'],
  ['a room without a rule', 'attic/a.ts', "import '../text/b.js';", 'attic/a.ts: no rule for the room attic'],
  ['the disk', 'find/a.ts', "import { readFileSync } from 'node:fs';", 'find/a.ts: find may not import node:fs'],
  [
    'the disk without prefix',
    'formats/a.ts',
    "import 'fs/promises';",
    'formats/a.ts: formats may not import fs/promises',
  ],
  ['the process', 'label/a.ts', "export const a = process.env['HOME'];", 'label/a.ts: label may not use process'],
  ['the console', 'parse.ts', "console.log('x');", 'parse.ts: parse may not use console'],
  ['the clock', 'csl/a.ts', 'export const a = Date.now();', 'csl/a.ts: csl may not call Date.now'],
  ['the time', 'csl/a.ts', 'export const a = new Date();', 'csl/a.ts: csl may not call new Date()'],
  ['chance', 'csl/a.ts', 'export const a = Math.random();', 'csl/a.ts: csl may not call Math.random'],
  ['the machine’s order', 'text/a.ts', "'a'.localeCompare('b');", 'text/a.ts: text may not call localeCompare'],
  ['the machine’s case', 'text/a.ts', "'I'.toLocaleLowerCase();", 'text/a.ts: text may not call toLocaleLowerCase'],
];

describe('the checker', () => {
  test.each(VIOLATIONS)('finds %s', (_, path, text, fault) => {
    expect(checkArchitecture([{ path, text }])).toEqual([fault]);
  });

  it('finds a cycle', () => {
    const files = [
      { path: 'text/a.ts', text: "import './b.js';" },
      { path: 'text/b.ts', text: "import type { C } from './c.js';" },
      { path: 'text/c.ts', text: "export * from './a.js';" },
    ];
    expect(checkArchitecture(files)).toEqual(['cycle: text/a.ts → text/b.ts → text/c.ts → text/a.ts']);
  });

  it('lets pass what is allowed', () => {
    const files = [
      { path: 'text/a.ts', text: "export const a = { process: 'x', console: 'y' }.console; ''.normalize();" },
      {
        path: 'normalize/a.ts',
        text: "import { type B } from '../label/b.js'; new Date(0); 'i'.toLocaleUpperCase('en');",
      },
      {
        path: 'cli/a.ts',
        text: "import { stat } from 'node:fs'; console.log(Date.now(), stat); await import('../train/t.js');",
      },
      {
        path: 'formats/a.ts',
        text: "import type { Stats } from 'node:fs'; import { createRequire } from 'node:module';",
      },
    ];
    expect(checkArchitecture(files)).toEqual([]);
  });
});
