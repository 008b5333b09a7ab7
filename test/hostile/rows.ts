// Rows of tests on files of other programs: what such a file holds, and what a run on it must say and give.
import { expect } from 'vitest';
import type { Scratch } from '../batch/scratch.js';
import { itemsOf, runOn } from './run-on.js';

/** Name, content, exit code, what standard error must say (nothing: ''), what the items must be like (in order). */
export type Row = readonly [
  name: string,
  content: string,
  code: number,
  says: RegExp | '',
  items: readonly object[] | undefined,
];

/** Runs pustaka on a file `shape.<extension>` of this content and holds the run to its row; no file of the machine may come out. */
export async function expectRow(
  scratch: Scratch,
  extension: string,
  [, content, code, says, items]: Row,
): Promise<void> {
  const run = await runOn(scratch, `shape.${extension}`, content);
  expect(run.code).toBe(code);
  if (says === '') expect(run.stderr).toBe('');
  else expect(run.stderr).toMatch(says);
  if (items) expect(itemsOf(run)).toMatchObject(items);
  if (items) expect(itemsOf(run)).toHaveLength(items.length);
  expect(run.stdout + run.stderr).not.toMatch(/root:.*:0:0:/);
}
