// A small seeded generator (mulberry32), so that training is the same on every machine. Never used outside training.

/** A source of numbers in [0, 1) that depends on the seed alone. */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The elements in random order; the array given stays as it is. */
export function shuffled<T>(elements: readonly T[], random: Random): T[] {
  const result = [...elements];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}

/** One of the choices, each as likely as any other. */
export function pick<T>(choices: readonly T[], random: Random): T {
  return choices[Math.floor(random() * choices.length)];
}
