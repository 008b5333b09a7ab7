// --watch: checks again whenever an input changes, until Ctrl-C. Folders are watched and not files, because editors put a new
// file in the place of the old one; what comes in quick succession is one change.
import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { expandInputs, type InputWishes, isExclude, isPattern } from '../batch/inputs/expand-inputs.js';
import { UsageError } from '../text/errors.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { Io } from './io.js';
import { openMessages } from './messages.js';

/** A writer's program may take so long to write a file, in milliseconds. */
const SETTLING_TIME = 150;

const CLEAR_SCREEN = '\u001b[2J\u001b[3J\u001b[H';

/** Watches folders; `changed` resolves once after a change in one of `names`, or when the signal ends the run. */
class ChangeWatch {
  readonly #watchers: FSWatcher[] = [];
  #timer: NodeJS.Timeout | undefined;
  #settle: () => void = () => {};
  readonly changed: Promise<void>;

  constructor(paths: readonly string[], signal: AbortSignal) {
    this.changed = new Promise((settled) => {
      this.#settle = settled;
    });
    const files = new Set(paths.map((path) => resolve(path)));
    for (const folder of new Set([...files].map((file) => dirname(file)))) this.#watch(folder, files);
    signal.addEventListener('abort', () => this.#settle(), { once: true });
    if (signal.aborted) this.#settle();
  }

  #watch(folder: string, files: ReadonlySet<string>): void {
    try {
      const watcher = watch(folder, (_event, name) => {
        if (name === null || files.has(resolve(folder, basename(String(name))))) this.#soon();
      });
      // the folder is gone: what is left to say is said by the next check
      watcher.on('error', () => this.#soon());
      this.#watchers.push(watcher);
    } catch (cause) {
      throw new UsageError(`${folder}: cannot be watched (${(cause as NodeJS.ErrnoException).code}).`, { cause });
    }
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), SETTLING_TIME);
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers) watcher.close();
  }
}

/** What the words stand for now; a word that leads to nothing yet is watched for as a file. */
async function watchedPaths(words: readonly string[], wishes: InputWishes): Promise<string[]> {
  const { paths } = await expandInputs(words, wishes);
  return [...new Set([...paths, ...words.filter((word) => !isPattern(word) && !isExclude(word))])];
}

/** A file that is gone for a moment, while it is replaced, does not end the watch. */
async function checkAndTell(check: () => Promise<ExitCode>, io: Io): Promise<void> {
  try {
    await check();
  } catch (error) {
    if (!(error instanceof Error && ['UsageError', 'InputError'].includes(error.name))) throw error;
    (await openMessages(io)).show({ severity: 'error', message: error.message });
  }
}

/** Checks, waits for a change, and checks again. Ends with the code of an interruption. */
export async function watchInputs(
  words: readonly string[],
  wishes: InputWishes,
  io: Io,
  signal: AbortSignal,
  check: () => Promise<ExitCode>,
): Promise<ExitCode> {
  for (let isFirst = true; !signal.aborted; isFirst = false) {
    // before the check, so that no change is missed while it runs
    const changes = new ChangeWatch(await watchedPaths(words, wishes), signal);
    try {
      if (io.stdout.isTTY) io.stdout.write(CLEAR_SCREEN);
      else if (!isFirst) io.stderr.write('changed, checking again\n');
      await checkAndTell(check, io);
      if (!signal.aborted) io.stderr.write('watching; Ctrl-C ends it\n');
      await changes.changed;
    } finally {
      changes.close();
    }
  }
  return EXIT.interrupted;
}
