// One run of the learner over one draw of the training set, from corpora to weights. Resumable: after every pass the state
// is written to the work folder, and a run with the same recipe and seed goes on from there. A run may also start from a model
// that is there already; then it learns the features of its own references and is pulled back to what that model says.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Lexicon } from '../label/features/lexicon.js';
import { LABELS } from '../label/labels.js';
import { FINGERPRINT } from '../label/model.js';
import { STATE_COUNT } from '../label/states.js';
import type { BaseWeights } from './base-weights.js';
import type { GoldReference } from './corpus.js';
import { type Example, ExampleMaker } from './examples.js';
import { FeatureRows } from './feature-rows.js';
import { Learner } from './learner.js';
import { seededRandom, shuffled } from './random.js';
import { drawTrainingSet, type Recipe } from './recipe.js';
import type { LearntWeights } from './write-model.js';

export interface LearnOptions {
  readonly corpora: ReadonlyMap<string, readonly GoldReference[]>;
  readonly lexicon: Lexicon;
  readonly recipe: Recipe;
  readonly seed: number;
  /** Where the state is kept between passes; none: not resumable. */
  readonly workFolder?: string;
  /** Where the weights start; none: at zero. */
  readonly base?: BaseWeights;
  /** Tells apart runs over corpora or bases that recipe and size do not tell apart, so that none goes on from another's state. */
  readonly identity?: string;
  readonly report: (line: string) => void;
}

interface Progress {
  readonly key: string;
  readonly epoch: number;
  readonly values: Float32Array[];
  readonly squares: Float32Array[];
  readonly sums: Float32Array[];
}

function prepare({ base, corpora, lexicon, recipe, seed, report }: LearnOptions) {
  const random = seededRandom(seed);
  const drawn = drawTrainingSet(corpora, recipe, random);
  const labelRows = new FeatureRows();
  const stateRows = new FeatureRows();
  const maker = new ExampleMaker(labelRows, stateRows, lexicon);
  for (const { reference } of drawn) maker.count(reference);
  const isKnown = base && ((hash: number) => base.knows(hash));
  labelRows.settle(recipe.leastCount, isKnown);
  stateRows.settle(recipe.leastCount, isKnown);
  const examples = drawn.map(({ reference, weight }) => maker.make(reference, weight, random() < recipe.lexiconShare));
  report(`${drawn.length} references, ${labelRows.size} + ${stateRows.size} features`);
  return { labelRows, stateRows, examples };
}

/** After so many references whoever drives the learner may look round. */
const STRIDE = 50;

function* onePass(learner: Learner, examples: readonly Example[], seed: number): Generator<void, number> {
  let loss = 0;
  let seen = 0;
  learner.startPass(seed);
  for (const example of shuffled(examples, seededRandom(seed))) {
    loss += (learner.learn(example) ?? 0) * example.weight;
    if (++seen % STRIDE === 0) yield;
  }
  learner.endBatch();
  return loss / examples.length;
}

/** The state that is kept there; none where the file is something else. */
function keptProgress(file: string): Progress | undefined {
  try {
    return deserialize(readFileSync(file)) as Progress;
  } catch {
    return undefined;
  }
}

function resume(file: string | undefined, key: string, learner: Learner): Progress | undefined {
  if (!file || !existsSync(file)) return undefined;
  const progress = keptProgress(file);
  if (progress?.key !== key) return undefined;
  learner.tables.forEach((table, i) => {
    table.values.set(progress.values[i]);
    table.squares.set(progress.squares[i]);
  });
  learner.transitionsChanged();
  return progress;
}

function save(file: string | undefined, progress: Progress): void {
  if (!file) return;
  writeFileSync(`${file}.new`, serialize(progress));
  renameSync(`${file}.new`, file);
}

/** What tells one run from another in the work folder. */
function runKey({ recipe, seed, identity }: LearnOptions, references: number, features: number): string {
  const key = [recipe, seed, FINGERPRINT, references, features];
  return JSON.stringify(identity === undefined ? key : [...key, identity]);
}

/** Learns one model. The same options give the same weights, resumed or not. */
export function learn(options: LearnOptions): LearntWeights {
  const steps = learnInSteps(options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps of a few references, so that whoever drives it can stop between two of them. */
export function* learnInSteps(options: LearnOptions): Generator<void, LearntWeights> {
  const { base, recipe, seed, report, workFolder, lexicon } = options;
  const { labelRows, stateRows, examples } = prepare(options);
  const learner = new Learner(
    labelRows.counts,
    stateRows.counts,
    recipe,
    base?.homeOf(labelRows.hashes, stateRows.hashes),
  );
  const key = runKey(options, examples.length, labelRows.size);
  if (workFolder) mkdirSync(workFolder, { recursive: true });
  const file = workFolder && join(workFolder, `seed-${seed}.state`);
  const progress = resume(file, key, learner);
  const sums = progress?.sums ?? learner.tables.map(({ values }) => new Float32Array(values.length));
  for (let epoch = progress?.epoch ?? 0; epoch < recipe.epochs; epoch++) {
    const loss = yield* onePass(learner, examples, seed * 1000 + epoch);
    report(`seed ${seed}, pass ${epoch + 1} of ${recipe.epochs}: loss ${loss.toFixed(4)} a reference`);
    if (epoch >= recipe.epochs - recipe.averagedEpochs)
      addTo(
        sums,
        learner.tables.map(({ values }) => values),
      );
    save(file, {
      key,
      epoch: epoch + 1,
      values: learner.tables.map(({ values }) => values),
      squares: learner.tables.map(({ squares }) => squares),
      sums,
    });
  }
  // A parse sees all features of a token, the learner saw a share of them: so much less does each count.
  const share = 1 - recipe.dropout;
  const [label, state, transitions] = sums.map((sum, table) =>
    sum.map((value) => (value / recipe.averagedEpochs) * (table < 2 ? share : 1)),
  );
  return {
    tables: [
      { hashes: labelRows.hashes, weights: label, width: LABELS.length },
      { hashes: stateRows.hashes, weights: state, width: STATE_COUNT },
    ],
    transitions,
    lexicon,
  };
}

function addTo(sums: readonly Float32Array[], values: readonly Float32Array[]): void {
  sums.forEach((sum, table) => {
    const source = values[table];
    for (let i = 0; i < sum.length; i++) sum[i] += source[i];
  });
}
