import { describe, expect, it } from 'vitest';
import { Scorer } from '../../src/label/emissions.js';
import { describeReference } from '../../src/label/features/context.js';
import { FeatureSink, labelFeatures, stateFeatures } from '../../src/label/features/index.js';
import { PhraseBook } from '../../src/label/features/phrase-book.js';
import { LABELS } from '../../src/label/labels.js';
import { Lattice } from '../../src/label/lattice.js';
import { WeightSums } from '../../src/label/model.js';
import { labelOfState, STATE_COUNT } from '../../src/label/states.js';
import { tokenize } from '../../src/label/tokenize.js';
import { loadModel } from '../../src/load/model.js';

const model = loadModel();
const TEXTS = [
  'Ashari, R. (2020). Kamus pertanian: Sebuah pengantar. Jakarta: Balai Pustaka.',
  '[12] K. Weber and M. Lang, “Growth of cells,” J. Biol. Chem., vol. 12, no. 3, pp. 73–84, May 2019.',
];

/** A reference's exponentials as the scorer writes them. */
function written(scorer: Scorer, text: string): number[] {
  const tokens = tokenize(text);
  const scored = tokens.map((token) => scorer.typeOf(token.text));
  const context = describeReference(
    tokens,
    scored.map(({ type }) => type),
    new PhraseBook(model.lexicon),
  );
  const lattice = new Lattice();
  scorer.fill(lattice, context, scored);
  return [...lattice.scores.subarray(0, tokens.length * STATE_COUNT)];
}

/** The same by the features that training sees, one by one. */
function workedOut(text: string): number[] {
  const types = new Scorer(model);
  const tokens = tokenize(text);
  const context = describeReference(
    tokens,
    tokens.map((token) => types.typeOf(token.text).type),
    new PhraseBook(model.lexicon),
  );
  const weights = new WeightSums(model);
  const sink = new FeatureSink();
  return tokens.flatMap((_, at) => {
    const byLabel = new Int32Array(LABELS.length);
    const byState = new Int32Array(STATE_COUNT);
    labelFeatures(context, at, sink, (hash) => weights.add(Uint32Array.of(hash), 1, byLabel));
    stateFeatures(context, at, sink, (hash) => weights.add(Uint32Array.of(hash), 1, byState));
    const scores = [...byState].map((steps, state) => steps + byLabel[labelOfState(state)]);
    const top = Math.max(...scores);
    const least = Math.ceil(18 / model.step);
    return scores.map((score) => Math.exp(-Math.min(top - score, least) * model.step));
  });
}

describe('scores of states', () => {
  it.each(TEXTS)('are the sums of the weights of all features: %s', (text) => {
    expect(written(new Scorer(model), text)).toEqual(workedOut(text));
  });

  it.each(TEXTS)('stay the same when features have come often: %s', (text) => {
    const scorer = new Scorer(model);
    const first = written(scorer, text);
    for (let n = 0; n < 25; n++) for (const other of TEXTS) written(scorer, other);
    expect(written(scorer, text)).toEqual(first);
  });
});
