// What a worker is asked to do, and what it gives back: plain values both, which are cloned on their way.

import type { PlannedInput, PlannedOutput } from '../planned.js';
import type { ConversionWishes } from '../prepare.js';
import type { StretchText } from '../read/read-lines.js';
import type { Outcome } from './conversion.js';
import type { Part, Remark } from './part.js';

/** One input, or a stretch of one with a reference on each line: a part of an output comes of it. */
export type PartTask =
  | { readonly kind: 'input'; readonly input: PlannedInput }
  | { readonly kind: 'lines'; readonly input: PlannedInput; readonly lines: StretchText };

/** A whole output, which is written too. */
export interface OutputTask {
  readonly kind: 'output';
  readonly output: PlannedOutput;
}

/** What came of a whole output. */
export interface MadeOutput {
  readonly outcome: Outcome;
  readonly remarks: readonly Remark[];
}

/** A task with what the run wants; a worker works for one run. */
export interface Order {
  readonly task: PartTask | OutputTask;
  readonly wishes: ConversionWishes;
}

/** Whoever does tasks: workers, or this thread. */
export interface Doing {
  part(task: PartTask): Promise<Part>;
  output(task: OutputTask): Promise<MadeOutput>;
}
