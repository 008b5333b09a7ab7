// One run of the learner over one draw of the training set, from corpora to weights. Resumable: after every pass the state
// is written to the work folder, and a run with the same recipe and seed goes on from there.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Lexicon } from '../label/features/lexicon.js';
import { LABELS } from '../label/labels.js';
import { FINGERPRINT } from '../label/model.js';
import { STATE_COUNT } from '../label/states.js';
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
  readonly report: (line: string) => void;
}

interface Progress {
  readonly key: string;
  readonly epoch: number;
  readonly values: Float32Array[];
  readonly squares: Float32Array[];
  readonly sums: Float32Array[];
}

function prepare({ corpora, lexicon, recipe, seed, report }: LearnOptions) {
  const random = seededRandom(seed);
  const drawn = drawTrainingSet(corpora, recipe, random);
  const labelRows = new FeatureRows();
  const stateRows = new FeatureRows();
  const maker = new ExampleMaker(labelRows, stateRows, lexicon);
  for (const { reference } of drawn) maker.count(reference);
  labelRows.settle(recipe.leastCount);
  stateRows.settle(recipe.leastCount);
  const examples = drawn.map(({ reference, weight }) => maker.make(reference, weight, random() < recipe.lexiconShare));
  report(`${drawn.length} references, ${labelRows.size} + ${stateRows.size} features`);
  return { labelRows, stateRows, examples };
}

function onePass(learner: Learner, examples: readonly Example[], seed: number): number {
  let loss = 0;
  for (const example of shuffled(examples, seededRandom(seed))) loss += (learner.learn(example) ?? 0) * example.weight;
  learner.endBatch();
  return loss / examples.length;
}

function resume(file: string | undefined, key: string, learner: Learner): Progress | undefined {
  if (!file || !existsSync(file)) return undefined;
  const progress = deserialize(readFileSync(file)) as Progress;
  if (progress.key !== key) return undefined;
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

/** Learns one model. The same options give the same weights, resumed or not. */
export function learn(options: LearnOptions): LearntWeights {
  const { recipe, seed, report, workFolder, lexicon } = options;
  const { labelRows, stateRows, examples } = prepare(options);
  const learner = new Learner(labelRows.counts, stateRows.counts, recipe);
  const key = JSON.stringify([recipe, seed, FINGERPRINT, examples.length, labelRows.size]);
  if (workFolder) mkdirSync(workFolder, { recursive: true });
  const file = workFolder && join(workFolder, `seed-${seed}.state`);
  const progress = resume(file, key, learner);
  const sums = progress?.sums ?? learner.tables.map(({ values }) => new Float32Array(values.length));
  for (let epoch = progress?.epoch ?? 0; epoch < recipe.epochs; epoch++) {
    const loss = onePass(learner, examples, seed * 1000 + epoch);
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
  const [label, state, transitions] = sums.map((sum) => sum.map((value) => value / recipe.averagedEpochs));
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
