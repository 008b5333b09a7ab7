// Work side by side, results in order, and never more under way than was said.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, type Work } from '../../../src/batch/make/in-order.js';

const WIDE = { count: 3, weight: 100 };

/** Promises that are kept from outside. */
function gates(count: number) {
  const opened: ((value: number) => void)[] = [];
  const promises = Array.from({ length: count }, () => new Promise<number>((resolve) => opened.push(resolve)));
  return { promises, open: (index: number) => opened[index](index) };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Takes everything, as it comes. */
function taking<T>(results: AsyncGenerator<T>): { readonly taken: T[]; readonly end: Promise<void> } {
  const taken: T[] = [];
  const take = async () => {
    for await (const result of results) taken.push(result);
  };
  return { taken, end: take() };
}

/** Work that is begun one piece after the other; `begun` says how many. */
function workOf(promises: readonly Promise<number>[], weight?: number) {
  const state = { begun: 0, isEnded: false };
  async function* work(): AsyncGenerator<Work<number>> {
    try {
      for (const promise of promises)
        yield {
          weight,
          begin() {
            state.begun++;
            return promise;
          },
        };
    } finally {
      state.isEnded = true;
    }
  }
  return { state, work: work() };
}

describe('inOrder', () => {
  it('gives results in the order of the work, whichever is done first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat(20), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (order, count) => {
          const { promises, open } = gates(order.length);
          const { taken, end } = taking(inOrder(workOf(promises).work, { count, weight: 1 }));
          const ranks = [...order.keys()].sort((a, b) => order[a] - order[b]);
          for (const index of ranks) {
            open(index);
            await turn();
          }
          await end;
          expect(taken).toEqual([...order.keys()]);
        },
      ),
      { seed: 6, numRuns: 50 },
    );
  });

  it('begins no more than may be under way', async () => {
    const { promises, open } = gates(10);
    const { work, state } = workOf(promises);
    const { end } = taking(inOrder(work, WIDE));
    await turn();
    expect(state.begun).toBe(3);
    open(1);
    await turn();
    expect(state.begun).toBe(3);
    open(0);
    await turn();
    expect(state.begun).toBe(5);
    for (const index of promises.keys()) open(index);
    await end;
  });

  it('begins no more while nobody takes', async () => {
    const { promises, open } = gates(10);
    for (const index of promises.keys()) open(index);
    const { work, state } = workOf(promises);
    const results = inOrder(work, WIDE);
    expect((await results.next()).value).toBe(0);
    await turn();
    expect(state.begun).toBeLessThanOrEqual(4);
    await results.return(undefined);
    expect(state.isEnded).toBe(true);
  });

  it('has heavy work under way alone', async () => {
    const { promises, open } = gates(4);
    const { work, state } = workOf(promises, 150);
    const { end } = taking(inOrder(work, WIDE));
    await turn();
    expect(state.begun).toBe(1);
    for (const index of promises.keys()) open(index);
    await end;
  });

  it('gives what is done while the next piece is still being read', async () => {
    async function* slow(): AsyncGenerator<Work<number>> {
      yield { begin: async () => 1 };
      await new Promise(() => {});
    }
    const results = inOrder(slow(), WIDE);
    expect((await results.next()).value).toBe(1);
  });

  it('ends while the next piece is being read', async () => {
    async function* slow(): AsyncGenerator<Work<number>> {
      yield { begin: async () => 1 };
      await new Promise(() => {});
    }
    const results = inOrder(slow(), WIDE);
    await results.next();
    expect((await results.return(undefined)).done).toBe(true);
  });

  it('fails where its turn comes', async () => {
    const failing = async (): Promise<number> => {
      throw new Error('broken');
    };
    async function* work(): AsyncGenerator<Work<number>> {
      yield { begin: async () => 1 };
      yield { begin: failing };
      yield { begin: async () => 3 };
    }
    const { taken, end } = taking(inOrder(work(), WIDE));
    await expect(end).rejects.toThrow('broken');
    expect(taken).toEqual([1]);
  });
});
