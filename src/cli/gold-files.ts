// --gold: the labelled references behind train and evaluate. Every bad line is named before anything is done with the good
// ones; training code is loaded only here and behind it.
import { InputError } from '../text/errors.js';
import type { Io } from './io.js';
import { openMessages } from './messages.js';

/** What training takes for a file of labelled references. */
type GoldFile = Awaited<ReturnType<typeof readGold>>[number];

/** So many bad lines of a file are named; the rest is counted. */
const MOST_NAMED = 10;

async function readGold(paths: readonly string[]) {
  const { readGoldFile } = await import('../train/corpus.js');
  return paths.map((path) => ({ path, ...readGoldFile(path) }));
}

async function showFaults(files: readonly GoldFile[], io: Io): Promise<void> {
  const { show } = await openMessages(io);
  for (const { path, faults } of files) {
    for (const { line, reason } of faults.slice(0, MOST_NAMED))
      show({ path, line, severity: 'error', message: reason });
    if (faults.length > MOST_NAMED)
      show({ path, severity: 'error', message: `${faults.length - MOST_NAMED} more lines are bad` });
  }
}

/**
 * Reads all files. Undefined when one holds a bad line, which has been said by then; rejects with InputError for a file that
 * cannot be read or holds no reference.
 */
export async function readGoldFiles(paths: readonly string[], io: Io): Promise<GoldFile[] | undefined> {
  const files = await readGold([...new Set(paths)]);
  if (files.some(({ faults }) => faults.length > 0)) {
    await showFaults(files, io);
    return undefined;
  }
  const empty = files.find(({ references }) => references.length === 0);
  if (empty) throw new InputError(`${empty.path}: holds no labelled reference.`);
  return files;
}
