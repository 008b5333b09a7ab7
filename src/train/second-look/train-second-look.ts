// The second look's whole training: models of the chain without a fold each, what they make of the fold, the ranker that learns
// from that, and its weights at the end of a finished model file. The model itself is only changed there: the ranker has to
// know how a chain errs, not which one.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { PARSING_WIDTH } from '../../label/second-look/first-look.js';
import { loadModel } from '../../load/model.js';
import { seededRandom } from '../random.js';
import { quantised, withSecondLook } from './attach.js';
import { calibrate } from './calibrate.js';
import { lookAtHeldOut } from './held-out.js';
import { learnJackknife } from './jackknife.js';
import { mixedHabits, realHabits } from './lists.js';
import { type LookedAt, lookAt, RankingExamples } from './looked-at.js';
import { learnRanking, type RankingExample } from './ranker.js';
import { SECOND_LOOK_RECIPE, type SecondLookRecipe } from './recipe.js';

interface SecondLookOptions {
  /** The folder of labelled corpora that the model was trained on. */
  readonly corpora: string;
  /** The model file that gets the section. */
  readonly model: string;
  /** Where the models of the folds are kept; those that are there already are taken as they are. */
  readonly workFolder: string;
  readonly threads: number;
  readonly recipe?: SecondLookRecipe;
  readonly report: (line: string) => void;
}

/** Where the seeds of mixed lists begin. */
const MIXING_SEED = 100;

/**
 * Every doubtful reference as an example: alone, in its own list (which counts twice) and among references drawn together; the
 * three share its weight. Without a right candidate to prefer there is nothing to learn.
 */
function examplesOf(looked: readonly LookedAt[], doubt: number, seed: number): RankingExample[] {
  const maker = new RankingExamples();
  const own = realHabits(looked, doubt);
  const mixed = mixedHabits(looked, doubt, seededRandom(seed));
  return looked
    .filter(({ look, wrong }) => look.candidates.length > 1 && new Set(wrong).size > 1)
    .flatMap((reference) => {
      const surroundings = [
        { habits: undefined, share: 1 },
        { habits: own.get(reference), share: 2 },
        { habits: mixed.get(reference), share: 1 },
      ].filter(({ habits }, i) => i === 0 || habits);
      const whole = surroundings.reduce((sum, { share }) => sum + share, 0);
      return surroundings.map(({ habits, share }) => maker.make(reference, habits, share / whole));
    });
}

/** Trains the second look and writes it into the model file. The same corpora and recipes give the same bytes. */
export async function trainSecondLook({
  corpora,
  model,
  workFolder,
  threads,
  recipe = SECOND_LOOK_RECIPE,
  report,
}: SecondLookOptions): Promise<void> {
  const models = await learnJackknife(corpora, workFolder, threads, report);
  const folds = lookAtHeldOut(corpora, models, recipe, report);
  const examples = folds.map((looked, fold) => examplesOf(looked, recipe.doubt, MIXING_SEED + fold));
  const setAside = folds.length - 1;
  report('confidence, learnt from a part that is set aside:');
  const looked = lookAt(loadModel(models[setAside]), folds[setAside], recipe.lookAgain, PARSING_WIDTH);
  const calibration = calibrate(
    learnRanking(examples.slice(0, setAside).flat(), recipe, report),
    looked,
    realHabits(looked, recipe.lookAgain),
  );
  const weights = learnRanking(examples.flat(), recipe, report);
  const bytes = withSecondLook(readFileSync(model), quantised(weights, recipe.lookAgain), calibration);
  writeFileSync(`${model}.new`, bytes);
  renameSync(`${model}.new`, model);
  report(`${model}: ${bytes.length} bytes`);
}
