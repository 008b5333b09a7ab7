// Work that runs side by side and is taken in the order it was given. No more of it is begun than `width` pieces before the first
// is taken, so whoever takes slowly slows down the reading, and memory stays the same.

/** Begins a piece of work. */
export type Work<T> = () => Promise<T>;

type Turn<T> = { readonly next: IteratorResult<Work<T>> } | { readonly value: T };

function begin<T>(work: Work<T>): Promise<T> {
  const running = work();
  // When somebody stops taking, nobody asks for what is under way.
  running.catch(() => {});
  return running;
}

/**
 * The results of the work, in its order. A result that is there is given at once, also while the next piece of work is still
 * being read. Rejects with what a piece of work rejects with, when its turn comes.
 */
export async function* inOrder<T>(work: AsyncGenerator<Work<T>>, width: number): AsyncGenerator<T> {
  const running: Promise<T>[] = [];
  let next: Promise<Turn<T>> | undefined;
  let isThrough = false;
  try {
    for (;;) {
      if (!isThrough && running.length < width) next ??= work.next().then((result) => ({ next: result }));
      const head = running[0]?.then((value): Turn<T> => ({ value }));
      if (!next && !head) return;
      const turn = await Promise.race([next, head].filter((one) => one !== undefined));
      if ('value' in turn) {
        running.shift();
        yield turn.value;
      } else {
        next = undefined;
        if (turn.next.done) isThrough = true;
        else running.push(begin(turn.next.value));
      }
    }
  } finally {
    next?.catch(() => {});
    if (!isThrough) await stop(work, next !== undefined);
  }
}

/** A generator that is reading cannot be ended before it has read: nobody waits for that. */
async function stop<T>(work: AsyncGenerator<Work<T>>, isReading: boolean): Promise<void> {
  const ended = work.return(undefined);
  if (isReading) ended.catch(() => {});
  else await ended;
}
