// The innermost loop of the chain's forward sums: from every state of a token that is alive to every field of the next one. Its sums
// stand in variables and not in an array: that is what keeps them in the processor's registers.
import { FIELD_COUNT } from './states.js';

/** FIELD_COUNT is a multiple of it. */
const BLOCK = 7;

/** The `count` states of a token that are alive, from `base` on, and how probable each is: `alpha[base + state]`. */
export interface AliveStates {
  readonly alive: Uint8Array;
  readonly alpha: Float64Array;
  readonly base: number;
  readonly count: number;
}

/** Writes for every field what all ways into it come to. */
export function sumWaysIntoFields(row: Float64Array, before: AliveStates, factors: Float32Array): void {
  for (let first = 0; first < FIELD_COUNT; first += BLOCK) addBlock(row, before, factors, first);
}

function addBlock(
  row: Float64Array,
  { alive, alpha, base, count }: AliveStates,
  factors: Float32Array,
  first: number,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  for (let i = base; i < base + count; i++) {
    const reached = alpha[base + alive[i]];
    const to = alive[i] * FIELD_COUNT + first;
    a += reached * factors[to];
    b += reached * factors[to + 1];
    c += reached * factors[to + 2];
    d += reached * factors[to + 3];
    e += reached * factors[to + 4];
    f += reached * factors[to + 5];
    g += reached * factors[to + 6];
  }
  row[first] = a;
  row[first + 1] = b;
  row[first + 2] = c;
  row[first + 3] = d;
  row[first + 4] = e;
  row[first + 5] = f;
  row[first + 6] = g;
}
