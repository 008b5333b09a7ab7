// A run of conversions: what it is given besides its plan, and what comes of it.

import type { Sink } from '../outputs/sinks.js';
import type { ConversionWishes, PreparedConversion } from '../prepare.js';
import type { Report } from '../problem.js';
import type { Stdin } from '../read/read-lists.js';
import type { Doubt } from '../weigh.js';

/** What a run needs besides its plan. An aborted `signal` ends it after what is in hand. */
export interface Conversion {
  readonly stdin: Stdin;
  readonly stdout: Sink;
  readonly wishes: ConversionWishes;
  /** What `prepareConversion` made of `wishes`. */
  readonly prepared: PreparedConversion;
  readonly signal: AbortSignal;
  readonly report: Report;
  /** Gets the unsure references of each list, and how many references the list holds, where `wishes.threshold` asks for them. */
  readonly tellDoubts?: (doubts: readonly Doubt[], references: number) => void;
  /** How many workers may run; 1: everything is done in this thread. Makes no difference to a byte of what is written. */
  readonly jobs: number;
  /** The file that a worker starts from; none: everything is done in this thread. */
  readonly workerFile?: URL;
  /** End after the first input that cannot be read. Outputs that workers have in hand by then are finished. */
  readonly failsFast: boolean;
  /** Called whenever a part of an input is through, with what has been done so far. */
  readonly progress?: (progress: Progress) => void;
}

/** What has been done so far. */
export interface Progress {
  readonly inputs: number;
  readonly references: number;
}

/** What came of a run. */
export interface Outcome {
  /** Inputs that were done with, unreadable ones too. */
  inputs: number;
  references: number;
  /** References that are less sure than the threshold. */
  unsure: number;
  /** Inputs that could not be read, or in part only. */
  unreadable: number;
  /** Inputs that could be read and hold no reference. */
  withoutReferences: number;
  /** Outputs that stood there already as they would have been written. */
  unchanged: number;
  /** Outputs that could not be written; the first one ends the run after what is in hand. */
  unwritten: number;
  /** Files that were not made: those that could not be written, and all where the run ended before (Ctrl-C, fail-fast). */
  outputsLeft: number;
  interrupted: boolean;
}

export const emptyOutcome = (): Outcome => ({
  inputs: 0,
  references: 0,
  unsure: 0,
  unreadable: 0,
  withoutReferences: 0,
  unchanged: 0,
  unwritten: 0,
  outputsLeft: 0,
  interrupted: false,
});
