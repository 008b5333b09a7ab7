// What only a real process shows: pipes that close, Ctrl-C, a full disk, and what a run loads.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it, test } from 'vitest';
import { makeScratch } from '../batch/scratch.js';

const BIN = 'bin/pustaka.js';
const { write } = makeScratch();
const MANY_LINES = write('many.txt', 'Smith, John. 2004. Reading Lists. London: Example Press.\n'.repeat(20_000));

function start(args: readonly string[]): { child: ChildProcess; stderr: () => string } {
  const child = spawn(process.execPath, [BIN, ...args]);
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
  });
  return { child, stderr: () => stderr };
}

describe('a process', () => {
  it('ends quietly when its reader goes (| head)', async () => {
    const { child, stderr } = start(['-f', 'lines', '-t', 'references', MANY_LINES]);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const [code] = await once(child, 'close');
    expect([code, stderr()]).toEqual([0, '']);
  });

  it('ends with 130 on Ctrl-C, even while it waits for input', async () => {
    const { child, stderr } = start(['-f', 'lines', '-t', 'references']);
    child.stdin?.write('Smith, John. 2004. Reading Lists.\n\nTan, Lily. 2005. Other Lists.\n');
    const [first] = await once(child.stdout as NodeJS.ReadableStream, 'data');
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect([code, String(first), stderr()]).toEqual([130, 'Smith, John. 2004. Reading Lists.\n\n', '']);
  });

  it('says that the disk is full', () => {
    const full = openSync('/dev/full', 'w');
    const run = spawnSync(process.execPath, [BIN, 'fixtures/cli/items.json'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    expect([run.status, run.stderr]).toEqual([2, 'error: stdout: cannot be written: no space left on the disk.\n']);
  });

  it('takes a file whose name begins with a dash', () => {
    const run = spawnSync(process.execPath, [BIN, '--', '-missing.txt'], { encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([2, 'error: -missing.txt: no such file.\n']);
  });
});

/** Packages and own files that a built file imports without being asked. */
function staticImports(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2023);
  const specifiers = source.statements.flatMap((statement) =>
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) && statement.moduleSpecifier
      ? [(statement.moduleSpecifier as ts.StringLiteral).text]
      : [],
  );
  return specifiers.filter((specifier) => !specifier.startsWith('node:'));
}

describe('the start of a process', () => {
  const ALLOWED = new Set(['commander', 'fastest-levenshtein']);

  test.each(['main.js', 'journey.js'])('loads only what every run needs: %s', (file) => {
    const imports = staticImports(`dist/command/${file}`);
    expect(imports.filter((specifier) => !specifier.startsWith('./') && !ALLOWED.has(specifier))).toEqual([]);
    expect(imports.filter((specifier) => /styl|locale|bibtex|ris|write-items/.test(specifier))).toEqual([]);
  });
});
