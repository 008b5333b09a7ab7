// Work that runs side by side and is taken in the order it was given. Only so much of it is under way before the first is taken:
// whoever takes slowly slows down the reading, and memory stays the same however much there is.

/** A piece of work; `weight` says how much of the memory it takes while it is under way (default: nothing to speak of). */
export interface Work<T> {
  readonly begin: () => Promise<T>;
  readonly weight?: number;
}

/** How many pieces of work may be under way, and how heavy they may be together; one piece always may. */
export interface Width {
  readonly count: number;
  readonly weight: number;
}

interface Running<T> {
  readonly result: Promise<T>;
  readonly weight: number;
}

function begun<T>({ begin, weight = 0 }: Work<T>): Running<T> {
  const result = begin();
  // When somebody stops taking, nobody asks for what is under way.
  result.catch(() => {});
  return { result, weight };
}

class Row<T> {
  #weight = 0;
  readonly #running: Running<T>[] = [];

  constructor(readonly width: Width) {}

  get head(): Promise<T> | undefined {
    return this.#running[0]?.result;
  }

  get hasRoom(): boolean {
    const { count, weight } = this.width;
    return this.#running.length === 0 || (this.#running.length < count && this.#weight < weight);
  }

  begin(work: Work<T>): void {
    const running = begun(work);
    this.#running.push(running);
    this.#weight += running.weight;
  }

  drop(): void {
    this.#weight -= this.#running.shift()?.weight ?? 0;
  }
}

type Turn<T> = { readonly next: IteratorResult<Work<T>> } | { readonly value: T };

const turnOf = async <T>(next: Promise<IteratorResult<Work<T>>>): Promise<Turn<T>> => ({ next: await next });
const turnWith = async <T>(result: Promise<T>): Promise<Turn<T>> => ({ value: await result });

/** A generator that is reading cannot be ended before it has read: nobody waits for that. */
async function stop<T>(work: AsyncGenerator<Work<T>>, isReading: boolean): Promise<void> {
  const ended = work.return(undefined);
  if (isReading) ended.catch(() => {});
  else await ended;
}

/**
 * The results of the work, in its order. A result that is there is given at once, also while the next piece of work is still
 * being read. Rejects with what a piece of work rejects with, when its turn comes.
 */
export async function* inOrder<T>(work: AsyncGenerator<Work<T>>, width: Width): AsyncGenerator<T> {
  const row = new Row<T>(width);
  let next: Promise<Turn<T>> | undefined;
  let isThrough = false;
  try {
    for (;;) {
      if (!isThrough && row.hasRoom) next ??= turnOf(work.next());
      const { head } = row;
      if (!next && !head) return;
      const turn = await Promise.race([next, head && turnWith(head)].filter((one) => one !== undefined));
      if ('value' in turn) {
        row.drop();
        yield turn.value;
        continue;
      }
      next = undefined;
      if (turn.next.done) isThrough = true;
      else row.begin(turn.next.value);
    }
  } finally {
    next?.catch(() => {});
    if (!isThrough) await stop(work, next !== undefined);
  }
}
