// What every reader of an input is given.
import type { Model } from '../../label/model.js';
import type { ByteStream } from '../../load/byte-source.js';
import type { OutputFormat } from '../output-formats.js';
import type { PlannedInput } from '../planned.js';
import type { Report } from '../problem.js';

/** One input, opened; `needs` says how far to go, `model` gives what to label with, `encoding` is what the user named, `report` takes what there is to say. */
export interface Reading {
  readonly input: PlannedInput;
  readonly bytes: ByteStream;
  readonly needs: OutputFormat['needs'];
  readonly model: () => Model;
  readonly encoding?: string;
  /** Items of one a line are wanted block by block, for an input of any length. */
  readonly isStreamed?: boolean;
  readonly report: Report;
}
