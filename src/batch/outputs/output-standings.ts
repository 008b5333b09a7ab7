// Plan, step three: what stands already where an output is to come. What pustaka made of the same input with the same settings is
// left alone, so that an interrupted run goes on where it ended; what it made of others is made anew; what somebody else made, or
// changed since, is nobody's to write over without a word.
import { lstat } from 'node:fs/promises';
import { isSystemError, systemReason } from '../../load/byte-source.js';
import { UsageError } from '../../text/errors.js';
import type { PlannedOutput } from '../planned.js';
import { hashOfFile } from './content-hash.js';
import { type OutputRecord, type OutputRecords, readRecords, recordOf } from './output-records.js';
import type { SettingsHash } from './settings-hash.js';

/** `new`: nothing stands there. `exists`: something that is not pustaka's. The others are. `replaced`: a file that the user named. */
export type Standing = 'new' | 'unchanged' | 'changed' | 'exists' | 'replaced';

/** A planned output with what stands there now. `code`: how the run ended that made what is unchanged. */
export interface StandingOutput {
  readonly output: PlannedOutput;
  readonly standing: Standing;
  readonly code?: 1;
}

/** `isForced`: whatever stands there is made anew. `settings`: what outputs depend on besides their inputs. */
export interface StandingWishes {
  readonly settings: SettingsHash;
  readonly isForced: boolean;
  /** Whether outputs depend on the inputs of others too, so that none can be left alone. */
  readonly dependOnAll: boolean;
}

const REASONS: Readonly<Record<string, string>> = { ENOTDIR: 'a file stands where the folder should be' };

/** Whether something stands at a path. Throws UsageError where no file can be. */
async function isTaken(path: string): Promise<boolean> {
  try {
    if ((await lstat(path)).isDirectory()) throw new UsageError(`${path}: a folder stands where the output should be.`);
    return true;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT') return false;
    throw new UsageError(`${path}: cannot be written: ${REASONS[error.code] ?? systemReason(error)}.`, {
      cause: error,
    });
  }
}

/** A standing with the hash of the content that it was judged by. */
type Judged = Omit<StandingOutput, 'output'> & { readonly seen?: string };

class Judge {
  constructor(
    readonly records: OutputRecords,
    readonly wishes: StandingWishes,
  ) {}

  async judge({ path = '', name = '', inputs }: PlannedOutput, settings: string): Promise<Judged> {
    if (!(await isTaken(path))) return { standing: 'new' };
    if (!this.records.has(name)) return { standing: 'exists' };
    const seen = await hashOfFile(path);
    const record = seen === undefined ? undefined : recordOf(this.records, name, seen);
    if (!record) return { standing: 'exists' };
    if (await this.#isSame(record, settings, inputs[0])) return { standing: 'unchanged', code: record.code, seen };
    return { standing: 'changed', seen };
  }

  async #isSame(record: OutputRecord, settings: string, input: PlannedOutput['inputs'][number]): Promise<boolean> {
    const { isForced, dependOnAll } = this.wishes;
    if (isForced || dependOnAll || input.isStdin || record.input === undefined || record.settings !== settings)
      return false;
    return (await hashOfFile(input.path)) === record.input;
  }
}

/** So many files are open at once. */
const AT_ONCE = 32;

async function standingInFolder(output: PlannedOutput, judge: Judge): Promise<StandingOutput> {
  const { folder = '', name = '', inputs } = output;
  const { settings: settingsOf, isForced, dependOnAll } = judge.wishes;
  const settings = await settingsOf(inputs[0]);
  const { standing, code, seen } = await judge.judge(output, settings);
  const recording = {
    folder,
    output: name,
    settings,
    seen,
    isForced,
    isRepeatable: !inputs[0].isStdin && !dependOnAll,
  };
  return { output: { ...output, recording }, standing, code };
}

async function standingAlone(output: PlannedOutput): Promise<StandingOutput> {
  const isReplaced = output.path !== undefined && (await lstat(output.path).catch(() => undefined)) !== undefined;
  return { output, standing: isReplaced ? 'replaced' : 'new' };
}

/** What stands where each output is to come, in their order. Outputs in a folder come back with what is to be recorded of them. */
export async function standingsOf(
  outputs: readonly PlannedOutput[],
  wishes: StandingWishes,
): Promise<StandingOutput[]> {
  const folder = outputs[0]?.folder;
  if (folder === undefined) return Promise.all(outputs.map(standingAlone));
  const judge = new Judge(await readRecords(folder), wishes);
  const standings: StandingOutput[] = [];
  for (let start = 0; start < outputs.length; start += AT_ONCE) {
    const some = outputs.slice(start, start + AT_ONCE);
    standings.push(...(await Promise.all(some.map((output) => standingInFolder(output, judge)))));
  }
  return standings;
}

const MOST_NAMED = 3;

/** Throws UsageError, before anything is written, where an output would take the place of what pustaka did not make. */
export function refuseForeign(standings: readonly StandingOutput[], isForced: boolean): void {
  const foreign = isForced ? [] : standings.filter(({ standing }) => standing === 'exists');
  if (foreign.length === 0) return;
  const names = foreign.slice(0, MOST_NAMED).map(({ output }) => output.path);
  const more = foreign.length > MOST_NAMED ? ` and ${foreign.length - MOST_NAMED} more` : '';
  const [stands, them] = foreign.length === 1 ? ['stands', 'it'] : ['stand', 'them'];
  throw new UsageError(
    `${names.join(', ')}${more}: ${stands} there already, and not as pustaka wrote ${them}. Nothing is written. Move ${them} away, or write over ${them} with --force.`,
  );
}
