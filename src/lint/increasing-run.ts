// The longest run of a row of keys that stands in order. What is not in it is out of place, and the fewest things are.

/** Indices of a longest non-decreasing run, in order (patience sorting, n log n). */
export function longestIncreasingRun(keys: readonly string[]): number[] {
  const tails: number[] = [];
  const before: number[] = [];
  keys.forEach((key, index) => {
    const place = firstTailAbove(tails, keys, key);
    before[index] = place > 0 ? tails[place - 1] : -1;
    tails[place] = index;
  });
  const run: number[] = [];
  for (let at = tails[tails.length - 1] ?? -1; at >= 0; at = before[at]) run.push(at);
  return run.reverse();
}

function firstTailAbove(tails: readonly number[], keys: readonly string[], key: string): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[tails[middle]] <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}
