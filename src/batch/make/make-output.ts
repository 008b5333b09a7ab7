// The making of one output: parts of its inputs, in their order, become its text. Inputs that cannot be read are told and the
// others go on. An output is put in its place only when every input has been gone through.
import { stat } from 'node:fs/promises';
import type { ByteStream } from '../../load/byte-source.js';
import { OutputError } from '../../text/errors.js';
import type { Emitter } from '../emit/emitter.js';
import { outputSink } from '../outputs/file-sink.js';
import type { Sink, SinkCode } from '../outputs/sinks.js';
import type { PlannedInput, PlannedOutput } from '../planned.js';
import { readStretches, stretchText } from '../read/read-lines.js';
import { bytesOf } from '../read/read-lists.js';
import type { Conversion, Outcome } from './conversion.js';
import { ALONE, type Crew, LeftUndone } from './crew.js';
import { inOrder, type Work } from './in-order.js';
import { endPart, failedPart, isStreamed, type Part, partsOfInput, type Remark, stretchPart } from './part.js';
import type { RunIds } from './run-ids.js';

/** A run under way. No `crew`: everything is done in this thread. */
export interface Making
  extends Pick<Conversion, 'stdin' | 'stdout' | 'wishes' | 'prepared' | 'signal' | 'failsFast' | 'progress'> {
  readonly outcome: Outcome;
  readonly tell: (remark: Remark) => void;
  readonly crew?: Crew;
  /** Makes ids unique over the run, where that is wanted. */
  readonly ids?: RunIds;
}

/** Whether the run is to end after what is in hand. */
export const isEnding = ({ signal, failsFast, outcome }: Making): boolean =>
  signal.aborted || outcome.unwritten > 0 || (failsFast && outcome.unreadable > 0);

/** How long a file is, in bytes; 0 where that cannot be known. */
export const sizeOf = ({ path }: PlannedInput): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

/** What a pipe holds: a chunk of that length means that the writer is ahead of us. */
const FULL_PIPE = 1 << 16;

/** The bytes of a stream of lines. A long stream is known by its first chunk. */
async function* streamBytes(input: PlannedInput, { stdin, crew }: Making): ByteStream {
  for await (const chunk of bytesOf(input, stdin)) {
    if (input.isStdin && chunk.length >= FULL_PIPE) crew?.offer(chunk.length);
    yield chunk;
  }
}

async function* stretchWork(input: PlannedInput, run: Making): AsyncGenerator<Work<Part>> {
  const { prepared, wishes, crew } = run;
  const report = () => {};
  const reading = { input, needs: wishes.to.needs, model: prepared.model, encoding: wishes.encoding, report };
  for await (const stretch of readStretches({ ...reading, bytes: streamBytes(input, run) })) {
    if (isEnding(run)) return;
    const isForOthers = await crew?.takes(stretch.units);
    if (input.isStdin) crew?.offer(stretch.units);
    const begin =
      crew && isForOthers
        ? () => crew.part({ kind: 'lines', input, lines: stretchText(stretch) })
        : async () => stretchPart(input, stretch, run);
    yield { begin, weight: stretch.units };
  }
  yield { begin: async () => endPart(input) };
}

async function* partWork(input: PlannedInput, run: Making): AsyncGenerator<Work<Part>> {
  const { crew, stdin, wishes } = run;
  const isStream = isStreamed(input, wishes);
  const size = crew && !crew.isAlone && !input.isStdin && !isStream ? await sizeOf(input) : undefined;
  if (crew && size !== undefined && (await crew.takes(size))) {
    yield { begin: () => crew.part({ kind: 'input', input }), weight: size };
    return;
  }
  for await (const part of partsOfInput(input, run, stdin)) {
    const isCutOff = input.isStdin && run.signal.aborted && part.failure !== undefined;
    if (isCutOff || (isStream && isEnding(run))) return;
    yield { begin: async () => part };
  }
}

/** The work on one input. One that cannot be read ends with a part that says so. */
async function* inputWork(input: PlannedInput, run: Making): AsyncGenerator<Work<Part>> {
  try {
    yield* input.format.holds === 'lines' ? stretchWork(input, run) : partWork(input, run);
  } catch (error) {
    // An interrupted standard input fails in whatever way it was in.
    if (run.signal.aborted) return;
    const failed = failedPart(input, error);
    yield { begin: async () => failed };
  }
}

async function* outputWork({ inputs }: PlannedOutput, run: Making): AsyncGenerator<Work<Part>> {
  for (const input of inputs) {
    if (isEnding(run)) return;
    yield* inputWork(input, run);
  }
}

const NO_REFERENCES = {
  text: undefined,
  lines: 'holds no reference: every line is blank',
  items: 'holds no items',
} as const;

/** Takes the parts of one output and writes them. */
class OutputInHand {
  readonly #emitter: Emitter;
  readonly #sink: Sink;
  /** Inputs that are through, and those of them that could be read. */
  #ended = 0;
  #readable = 0;
  /** Of the input in hand. */
  #references = 0;
  #faults = 0;
  /** What is to be said of the output, for its record. */
  #code: SinkCode = 0;

  constructor(
    readonly output: PlannedOutput,
    readonly run: Making,
  ) {
    this.#sink = outputSink(output, run.stdout);
    this.#emitter = run.prepared.makeEmitter((problem) => run.tell({ problem }));
  }

  async take(part: Part): Promise<void> {
    const { outcome, progress, tell } = this.run;
    for (const remark of part.remarks) tell(remark);
    this.#references += part.references;
    this.#faults += part.faults;
    outcome.references += part.references;
    outcome.unsure += part.unsure;
    if (part.unsure > 0) this.#says(1);
    await this.#sink.write(part.bytes ?? part.text);
    if (part.lists.length > 0) await this.#sink.write(this.#textOf(part));
    if (part.isEnd) this.#endInput(part);
    progress?.({ inputs: outcome.inputs, references: outcome.references });
  }

  #textOf({ input, lists }: Part): string {
    const { ids } = this.run;
    return lists.map((list) => this.#emitter.list(ids ? ids.unique(list) : list, input)).join('');
  }

  #endInput({ input: { path, format }, failure }: Part): void {
    const { outcome, tell } = this.run;
    this.#ended++;
    outcome.inputs++;
    if (failure === undefined) this.#readable++;
    else tell({ problem: { severity: 'error', message: failure } });
    if (failure !== undefined || this.#faults > 0) {
      outcome.unreadable++;
      this.#says(2);
    } else if (this.#references === 0) {
      outcome.withoutReferences++;
      this.#says(1);
      // For a text, finding has said what it looked for.
      const message = NO_REFERENCES[format.holds];
      if (message) tell({ problem: { path, severity: 'warning', message } });
    }
    this.#references = 0;
    this.#faults = 0;
  }

  #says(code: SinkCode): void {
    if (code > this.#code) this.#code = code;
  }

  /** Puts the output in its place, or leaves what was there where nothing could be read or the run ended before. */
  async finish(): Promise<void> {
    const { output, run } = this;
    const { failsFast, outcome } = run;
    const isWhole = this.#ended === output.inputs.length;
    if (!isWhole && output.path !== undefined) outcome.outputsLeft++;
    if (!isWhole || this.#readable === 0 || (failsFast && outcome.unreadable > 0)) return this.#sink.abandon();
    await this.#sink.write(this.#emitter.end());
    if ((await this.#sink.close(this.#code)) === 'unchanged') outcome.unchanged++;
  }

  abandon(): Promise<void> {
    return this.#sink.abandon();
  }
}

/** Writes what there is, up to an input that cannot be read, where that ends the run, or to what was left undone. */
async function takeParts(inHand: OutputInHand, output: PlannedOutput, run: Making): Promise<void> {
  try {
    for await (const part of inOrder(outputWork(output, run), run.crew?.width ?? ALONE)) {
      await inHand.take(part);
      if (run.failsFast && run.outcome.unreadable > 0) return;
    }
  } catch (error) {
    if (!(error instanceof LeftUndone)) throw error;
  }
}

/** A file that cannot be written (the disk is full) is told and counted; standard output has nothing behind it to go on with. */
function takeFault(error: unknown, { path }: PlannedOutput, { outcome, tell }: Making): void {
  if (!(error instanceof OutputError) || path === undefined) throw error;
  tell({ problem: { severity: 'error', message: error.message } });
  outcome.unwritten++;
  outcome.outputsLeft++;
}

/** Makes one output. Throws ReaderGone, and OutputError for standard output; what else cannot be read or written is told and counted. */
export async function makeOutput(output: PlannedOutput, run: Making): Promise<void> {
  const inHand = new OutputInHand(output, run);
  try {
    await takeParts(inHand, output, run);
    await inHand.finish();
  } catch (error) {
    await inHand.abandon();
    takeFault(error, output, run);
  }
}
