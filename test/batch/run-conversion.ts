// Runs conversions on lines and files, with what they write, say and count.
import { convert, type Outcome } from '../../src/batch/convert.js';
import { inputFormatByName, markupByPath } from '../../src/batch/input-formats.js';
import { outputFormatByName } from '../../src/batch/output-formats.js';
import type { Sink } from '../../src/batch/outputs/sinks.js';
import type { PlannedInput, PlannedOutput } from '../../src/batch/planned.js';
import { type ConversionWishes, prepareConversion } from '../../src/batch/prepare.js';
import type { Problem } from '../../src/batch/problem.js';

export interface Ran {
  readonly text: string;
  /** Problems and doubts, in the order in which they were told. */
  readonly said: readonly unknown[];
  readonly outcome: Outcome;
}

export interface Running {
  readonly to?: string;
  readonly jobs?: number;
  readonly workerFile?: URL;
  readonly wishes?: Partial<ConversionWishes>;
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly signal?: AbortSignal;
  readonly failsFast?: boolean;
  readonly onSay?: () => void;
  /** What writing does besides; the piece is taken when it is through. */
  readonly onWrite?: (piece: string) => Promise<void> | void;
}

/** Gives a worker's file in test/batch/workers. */
export const workerFile = (name: string): URL => new URL(`./workers/${name}.mjs`, import.meta.url);

export function inputOf(path: string, format: string): PlannedInput {
  const known = inputFormatByName(format);
  if (!known) throw new Error(`no format ${format}`);
  return { path, isStdin: path === 'stdin', format: known, markup: markupByPath(path) };
}

export async function* inChunks(text: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

const NOTHING = inChunks('', 1);

export async function runConversion(outputs: readonly PlannedOutput[], running: Running): Promise<Ran> {
  const pieces: string[] = [];
  const said: unknown[] = [];
  const to = outputFormatByName(running.to ?? 'csl-jsonl');
  if (!to) throw new Error(`no format ${running.to}`);
  const own = { locale: 'en-US', form: 'text', notes: false, keepsOrder: false, ascii: false } as const;
  const wishes: ConversionWishes = { to, wishes: own, ...running.wishes };
  const stdout: Sink = {
    async write(piece) {
      const text = typeof piece === 'string' ? piece : Buffer.from(piece).toString('utf8');
      await running.onWrite?.(text);
      pieces.push(text);
    },
    close: async () => 'written',
    abandon: async () => {},
  };
  const outcome = await convert(outputs, {
    stdin: running.stdin ?? NOTHING,
    stdout,
    wishes,
    prepared: await prepareConversion(wishes),
    signal: running.signal ?? new AbortController().signal,
    report(problem: Problem) {
      said.push(problem);
      running.onSay?.();
    },
    tellDoubts: (doubts, references) => said.push({ doubts, references }),
    jobs: running.jobs ?? 1,
    workerFile: running.workerFile,
    failsFast: running.failsFast ?? false,
  });
  return { text: pieces.join(''), said, outcome };
}
