// --gold: the labelled references behind train and evaluate. Every bad line is named before anything is done with the good
// ones; training code is loaded only here and behind it.
import { InputError, UsageError } from '../text/errors.js';
import type { Io } from './io.js';
import { openMessages } from './messages.js';

/** What training takes for a file of labelled references. */
type GoldFile = Awaited<ReturnType<typeof readGold>>['files'][number];

/** So many bad lines of a file are named; the rest is counted. */
const MOST_NAMED = 10;

async function readGold(paths: readonly string[]) {
  const { crookedSpans, readGoldFile } = await import('../train/corpus.js');
  const files = paths.map((path) => ({ path, ...readGoldFile(path) }));
  return {
    files,
    crooked: files.flatMap((file) => crookedSpans(file).map((found) => ({ path: file.path, ...found }))),
  };
}

async function showFaults(files: readonly GoldFile[], io: Io): Promise<void> {
  const { show } = await openMessages(io);
  for (const { path, faults } of files) {
    for (const { line, reason } of faults.slice(0, MOST_NAMED))
      show({ path, line, severity: 'error', message: reason });
    if (faults.length > MOST_NAMED)
      show({ path, severity: 'error', message: `and ${faults.length - MOST_NAMED} more` });
  }
}

/**
 * Reads all files. Undefined when one holds a bad line, which has been said by then; rejects with UsageError where no file is named
 * and with InputError for one that cannot be read or holds no reference.
 */
export async function readGoldFiles(paths: readonly string[] | undefined, io: Io): Promise<GoldFile[] | undefined> {
  if (!paths?.length)
    throw new UsageError('Name the labelled references: --gold FILE... (their form: pustaka train --help)');
  const { files, crooked } = await readGold([...new Set(paths)]);
  if (files.some(({ faults }) => faults.length > 0)) {
    await showFaults(files, io);
    return undefined;
  }
  const empty = files.find(({ references }) => references.length === 0);
  if (empty) throw new InputError(`${empty.path}: holds no labelled reference.`);
  for (const { path, line, share } of crooked)
    (await openMessages(io)).show({
      path,
      line,
      severity: 'warning',
      message: `${Math.round(100 * share)}% of the spans begin or end inside a word, here the first; do the offsets count UTF-16 units?`,
    });
  return files;
}
