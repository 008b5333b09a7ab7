// What a plan is made of, in plain values that can be handed to another thread: inputs, and the outputs that they go into.
import type { Markup } from '../find/index.js';
import type { InputFormat } from './input-formats.js';

/** `path` is what messages call it; standard input has no file behind it. */
export interface PlannedInput {
  readonly path: string;
  readonly isStdin: boolean;
  readonly format: InputFormat;
  readonly markup: Markup;
}

/** What is kept on record of an output in a folder, in plain values. `seen`: the hash of what stood there when it was planned. */
export interface Recording {
  readonly folder: string;
  readonly output: string;
  readonly settings: string;
  readonly seen?: string;
  readonly isForced: boolean;
  /** Whether the same input makes the same output at another time. */
  readonly isRepeatable: boolean;
}

/** One output and the inputs that go into it, in order. No path: standard output. `folder` may have to be made first. */
export interface PlannedOutput {
  readonly path?: string;
  readonly folder?: string;
  /** Its name in the folder, with / between its parts. */
  readonly name?: string;
  readonly recording?: Recording;
  readonly inputs: readonly PlannedInput[];
}
