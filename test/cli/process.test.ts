// What only a real process shows: pipes that close, Ctrl-C, a full disk, and what a run loads.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
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

  it('ends quietly when nobody reads its help', async () => {
    const { child, stderr } = start(['--help']);
    child.stdout?.destroy();
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

/** Packages that the bundle asks for outside of any function: what every run loads. */
function packagesAtStart(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2023, true, ts.ScriptKind.JS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isCallExpression(node) && node.expression.getText() === 'require')
      found.push((node.arguments[0] as ts.StringLiteral).text);
    node.forEachChild(visit);
  };
  visit(source);
  return found.filter((name) => !name.startsWith('node:'));
}

describe('the start of a process', () => {
  it('loads only the packages that every run needs', () => {
    expect(packagesAtStart('dist/command/pustaka.cjs').toSorted()).toEqual(['commander', 'fastest-levenshtein']);
  });

  it('loads other packages when they are asked for', () => {
    const run = spawnSync(process.execPath, [BIN, '-t', 'references', '{no,none}-*.txt'], { encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([2, 'error: {no,none}-*.txt: no file matches.\n']);
  });
});
