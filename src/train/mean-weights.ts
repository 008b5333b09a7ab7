// Several learnt models become one: the mean of their weights. Between the learner's runs and the writer of the model file.
import type { LearntWeights, WeightTable } from './write-model.js';

/** The mean of tables that may know different features; a feature that a table does not know counts as zero there. */
function meanTable(tables: readonly WeightTable[]): WeightTable {
  const { width } = tables[0];
  const hashes = Uint32Array.from(new Set(tables.flatMap((table) => [...table.hashes]))).sort();
  const rowOf = new Map<number, number>();
  hashes.forEach((hash, row) => {
    rowOf.set(hash, row);
  });
  const weights = new Float32Array(hashes.length * width);
  for (const table of tables)
    table.hashes.forEach((hash, row) => {
      const start = rowOf.get(hash)! * width;
      for (let i = 0; i < width; i++) weights[start + i] += table.weights[row * width + i] / tables.length;
    });
  return { hashes, weights, width };
}

/** The mean of what several seeds learnt, which for models of this kind is the same as letting them vote. */
export function meanWeights(learnt: readonly LearntWeights[]): LearntWeights {
  if (learnt.length === 1) return learnt[0];
  const transitions = learnt[0].transitions.map(
    (_, i) => learnt.reduce((sum, one) => sum + one.transitions[i], 0) / learnt.length,
  );
  return {
    tables: learnt[0].tables.map((_, i) => meanTable(learnt.map(({ tables }) => tables[i]))),
    transitions,
    lexicon: learnt[0].lexicon,
  };
}
