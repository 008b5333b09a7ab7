// A model that is there already, as the learner needs it: the weights of single features to start from, and afterwards every
// feature that the new references do not hold, so that what the model knew stays known.
import { LABELS } from '../label/labels.js';
import { type Model, WeightSums } from '../label/model.js';
import { STATE_COUNT } from '../label/states.js';
import type { HomeWeights } from './learner.js';
import type { WeightTable } from './write-model.js';

/** The feature numbers of a model, in the order of its table. */
function* featuresOf({ slots }: Model): Generator<number> {
  for (let at = 0; at < slots.length; at += 2) if (slots[at + 1] !== 0) yield slots[at];
}

/** Reads the weights of a model by feature. */
export class BaseWeights {
  readonly model: Model;
  readonly #features: ReadonlySet<number>;

  constructor(model: Model) {
    this.model = model;
    this.#features = new Set(featuresOf(model));
  }

  knows(hash: number): boolean {
    return this.#features.has(hash);
  }

  /** A row of `width` weights for each feature; zeros where the model has none. */
  #rows(hashes: Uint32Array, width: number): Float32Array {
    const rows = new Float32Array(hashes.length * width);
    const steps = new Int32Array(STATE_COUNT);
    const sums = new WeightSums(this.model);
    hashes.forEach((_, row) => {
      sums.add(hashes.subarray(row, row + 1), 1, steps.fill(0));
      for (let target = 0; target < width; target++) rows[row * width + target] = steps[target] * this.model.step;
    });
    return rows;
  }

  /** Where a learner of these features of labels and of states starts. */
  homeOf(labelHashes: Uint32Array, stateHashes: Uint32Array): HomeWeights {
    return [
      this.#rows(labelHashes, LABELS.length),
      this.#rows(stateHashes, STATE_COUNT),
      Float32Array.from(this.model.transitions),
    ];
  }

  /** The features that none of the tables holds, with their weights. */
  tableWithout(tables: readonly WeightTable[]): WeightTable {
    const learnt = new Set(tables.flatMap(({ hashes }) => [...hashes]));
    const hashes = Uint32Array.from([...this.#features].filter((hash) => !learnt.has(hash))).sort();
    return { hashes, weights: this.#rows(hashes, STATE_COUNT), width: STATE_COUNT };
  }
}
