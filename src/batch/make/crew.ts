// The workers of a run: threads that are started when there is enough work for more than one, and not before, because starting
// one takes as long as a short run. Where none can be started the work is done in this thread; where one dies (out of memory),
// what it had in hand is lost and told, and the others go on.
import type { Tinypool } from 'tinypool';
import type { ConversionWishes } from '../prepare.js';
import { emptyOutcome } from './conversion.js';
import type { Width } from './in-order.js';
import { endPart, type Part } from './part.js';
import type { Doing, MadeOutput, Order, OutputTask, PartTask } from './tasks.js';

/** A run is worth more than this thread when it has been offered so much, in bytes or UTF-16 units: some four hundred references. */
const WORK_FOR_ONE = 1 << 16;

/** What is larger is done in the main thread: a worker has the memory for no more. In bytes or UTF-16 units. */
const LARGEST_TASK = 1 << 20;

// Left alone, V8 keeps several times as much garbage as there is work in a thread; the smaller the room for what is young, the sooner it is
// cleared. Labelling makes much of it: with little room it takes up to a fifth longer, so it gets more, and a worker then takes some 130 MB
// instead of 70.
const LITTLE_ROOM_MB = 3;
const ROOM_FOR_LABELLING_MB = 32;
const MOST_ROOM_MB = 256;

const limitsFor = ({ to }: ConversionWishes) => ({
  maxYoungGenerationSizeMb: to.needs === 'references' ? LITTLE_ROOM_MB : ROOM_FOR_LABELLING_MB,
  maxOldGenerationSizeMb: MOST_ROOM_MB,
});

const FOR_EVER_MS = 2 ** 31 - 1;

/** Tasks under way together are not heavier than this, in UTF-16 units, unless a single one is. */
const HEAVIEST = 1 << 22;

export const ALONE: Width = { count: 1, weight: HEAVIEST };

/** `here` does what no worker can. */
interface Hiring {
  readonly jobs: number;
  readonly workerFile?: URL;
  readonly wishes: ConversionWishes;
  readonly here: () => Promise<Doing>;
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && (error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY';

// tinypool's own; it exports no class
const isCancelled = (error: unknown): boolean => error instanceof Error && error.name === 'CancelError';

const TOO_LARGE = 'too large for the memory of a worker; nothing of it comes out. Try --jobs 1, or split it';

function lostPart(task: PartTask): Part {
  const { input } = task;
  if (task.kind === 'input') return endPart(input, `${input.path}: is ${TOO_LARGE}.`);
  const { path } = input;
  const message = `the references from this line on are ${TOO_LARGE}`;
  const problem = { path, line: task.lines.firstLine, severity: 'error', message } as const;
  return { ...endPart(input), isEnd: false, faults: 1, remarks: [{ problem }] };
}

function lostOutput({ output: { inputs } }: OutputTask): MadeOutput {
  const remarks = inputs.map(({ path }) => ({
    problem: { path, severity: 'error', message: `is ${TOO_LARGE}` } as const,
  }));
  return { outcome: { ...emptyOutcome(), inputs: inputs.length, unreadable: inputs.length }, remarks };
}

/** A task that nobody had begun when the run was interrupted. */
export class LeftUndone extends Error {
  override readonly name = 'LeftUndone';
}

export class Crew implements Doing {
  #offered = 0;
  #pool: Tinypool | undefined;
  #isBroken = false;
  /** Tasks under way, each with how to do it here should the workers break down. */
  readonly #underWay = new Map<Promise<unknown>, () => void>();

  constructor(readonly hiring: Hiring) {}

  /** How much is worth having under way: for each worker a task in hand and one that waits, and one more. */
  get width(): Width {
    return this.isAlone ? ALONE : { count: 2 * this.hiring.jobs + 1, weight: HEAVIEST };
  }

  /** Whether everything is done in this thread. */
  get isAlone(): boolean {
    return this.hiring.jobs < 2 || this.hiring.workerFile === undefined || this.#isBroken;
  }

  /** Tells how much there is to do. Work that is known before it is begun is done by workers from the start. */
  offer(size: number): void {
    this.#offered += size;
  }

  /** Whether so much has been offered that more makes no difference. */
  get isBusy(): boolean {
    return this.isAlone || this.#offered >= WORK_FOR_ONE;
  }

  /** Whether a task of this size is for workers, who are started at need. */
  async takes(size: number): Promise<boolean> {
    if (this.isAlone || size > LARGEST_TASK || !this.isBusy) return false;
    await this.#hire();
    return !this.isAlone;
  }

  async #hire(): Promise<void> {
    if (this.#pool) return;
    const { Tinypool } = await import('tinypool');
    this.#pool = new Tinypool({
      filename: this.hiring.workerFile?.href,
      // One that has to be there would be started again and again where none can be.
      minThreads: 0,
      maxThreads: this.hiring.jobs,
      idleTimeout: FOR_EVER_MS,
      resourceLimits: limitsFor(this.hiring.wishes),
    });
    this.#pool.on('error', () => this.#breakDownIfNoneIsLeft());
  }

  /** Without a single worker, whatever waits for one would wait for ever. */
  #breakDownIfNoneIsLeft(): void {
    if (this.#pool?.threads.length !== 0) return;
    this.#isBroken = true;
    for (const doHere of this.#underWay.values()) doHere();
  }

  part(task: PartTask): Promise<Part> {
    return this.#order(
      task,
      (doing) => doing.part(task),
      () => lostPart(task),
    );
  }

  output(task: OutputTask): Promise<MadeOutput> {
    return this.#order(
      task,
      (doing) => doing.output(task),
      () => lostOutput(task),
    );
  }

  /** The workers' result; or ours, where there is no worker; or what is said of a task that a worker died of. */
  #order<T>(task: Order['task'], ours: (doing: Doing) => Promise<T>, lost: () => T): Promise<T> {
    const here = () => this.hiring.here().then(ours);
    const pool = this.#pool;
    if (!pool || this.#isBroken) return here();
    const order: Order = { task, wishes: this.hiring.wishes };
    const fromWorker = pool.run(order).catch((error: unknown) => {
      if (isOutOfMemory(error)) return lost();
      throw isCancelled(error) ? new LeftUndone() : error;
    });
    let doHere = () => {};
    const result = new Promise<T>((resolve, reject) => {
      doHere = () => resolve(here());
      fromWorker.then(resolve, reject);
    });
    this.#watch(result, doHere);
    return result;
  }

  #watch(result: Promise<unknown>, doHere: () => void): void {
    this.#underWay.set(result, doHere);
    const done = () => {
      this.#underWay.delete(result);
      this.#breakDownIfNoneIsLeft();
    };
    result.then(done, done);
  }

  /** Takes back what no worker has begun yet: it rejects with LeftUndone. */
  stop(): void {
    this.#pool?.cancelPendingTasks();
  }

  /** Lets the workers finish what they have in hand, so that nothing half-written stays behind, and go. */
  async end(): Promise<void> {
    this.stop();
    await Promise.allSettled(this.#underWay.keys());
    // Nothing is lost by a worker that fails while it is sent away.
    await this.#pool?.destroy().catch(() => {});
  }
}
