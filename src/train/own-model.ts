// The user's own labelled references → a model of their own (`pustaka train`). A few references make a poor model by
// themselves, so training goes on from a model that is there: it starts from that model's weights and is pulled back to
// them, and every feature that the references do not hold stays as it was. From scratch only the lexicon is taken over.
// Works in short steps, so that the process hears Ctrl-C between them.
import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Model } from '../label/model.js';
import { BaseWeights } from './base-weights.js';
import type { GoldReference } from './corpus.js';
import { type LearnOptions, learnInSteps } from './learn.js';
import { meanWeights } from './mean-weights.js';
import type { Recipe } from './recipe.js';
import { withSecondLook } from './second-look/attach.js';
import { OWN_CORPUS } from './targets.js';
import { encodeModel, type LearntWeights } from './write-model.js';

/** `isFromScratch`: the model gives its lexicon and nothing else. An aborted `signal` ends the training. */
interface OwnTraining {
  readonly references: readonly GoldReference[];
  readonly model: Model;
  readonly isFromScratch: boolean;
  readonly seeds: number;
  /** Where the state is kept between passes; none: a stopped training starts again. */
  readonly workFolder?: string;
  readonly report: (line: string) => void;
  readonly signal: AbortSignal;
  readonly recipe?: Recipe;
}

const LARGEST_MODEL = 16_000_000;

const SHARED = {
  corpora: {},
  otherCorpora: { weight: 1 },
  indonesianReferences: 0,
  internationalReferences: 0,
  dropout: 0,
  lexiconShare: 1,
  largestModel: LARGEST_MODEL,
};

/** Going on from a model: small steps and a strong pull back, so that a hundred references say what is peculiar to them and no more. */
const ADAPTING: Recipe = { ...SHARED, epochs: 8, averagedEpochs: 3, rate: 0.03, decay: 100, leastCount: 2 };

/** From zero: as the shipped model, but with less pull, because there is less to pull against. */
const FROM_SCRATCH: Recipe = { ...SHARED, epochs: 8, averagedEpochs: 3, rate: 0.1, decay: 4, leastCount: 2 };

/** A digest of all that decides what is learnt but the recipe: kept progress of other references or another model does not fit. */
function identityOf({ references, model, isFromScratch }: OwnTraining): string {
  const digest = createHash('sha256').update(String(isFromScratch));
  for (const { raw, spans, labels } of references) digest.update(JSON.stringify([raw, spans, labels]));
  const { lexicon, slots, weights, transitions, secondLook, calibration } = model;
  const learnt = [slots, weights, transitions, lexicon.words, lexicon.phrases, secondLook?.table, calibration];
  for (const array of learnt) if (array) digest.update(array);
  return digest.digest('hex');
}

/** Runs the learner step by step; undefined when the signal was aborted. */
async function learnInTurns(options: LearnOptions, signal: AbortSignal): Promise<LearntWeights | undefined> {
  const steps = learnInSteps(options);
  for (;;) {
    await nextTurn();
    if (signal.aborted) return undefined;
    const { done, value } = steps.next();
    if (done) return value;
  }
}

async function learnSeeds(training: OwnTraining, base: BaseWeights | undefined): Promise<LearntWeights | undefined> {
  const { references, model, isFromScratch, seeds, workFolder, report, signal } = training;
  const recipe = training.recipe ?? (isFromScratch ? FROM_SCRATCH : ADAPTING);
  const corpora = new Map([[OWN_CORPUS, references.map((reference) => ({ ...reference, corpus: OWN_CORPUS }))]]);
  const identity = identityOf(training);
  const learnt: LearntWeights[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const options = { corpora, lexicon: model.lexicon, recipe, seed, workFolder, base, identity, report };
    const one = await learnInTurns(options, signal);
    if (!one) return undefined;
    learnt.push(one);
  }
  return meanWeights(learnt);
}

/** The second look knows how a chain errs, not which chain: an adapted model takes it over. A chain from zero errs in other ways. */
function withSecondLookOf({ secondLook, calibration }: Model, bytes: Buffer): Buffer {
  return secondLook && calibration ? withSecondLook(bytes, secondLook, calibration) : bytes;
}

/** A model file, and how many features of the references it learnt. */
interface OwnModel {
  readonly bytes: Buffer;
  readonly features: number;
}

/** Learns a model; undefined when it was stopped. The same references, model and seeds give the same bytes. */
export async function trainOwnModel(training: OwnTraining): Promise<OwnModel | undefined> {
  const { references, isFromScratch, model, seeds } = training;
  const base = isFromScratch ? undefined : new BaseWeights(model);
  const learnt = await learnSeeds(training, base);
  if (!learnt) return undefined;
  const tables = base ? [base.tableWithout(learnt.tables), ...learnt.tables] : learnt.tables;
  const card = JSON.stringify({ own: references.length, isFromScratch, seeds });
  const features = learnt.tables.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const bytes = encodeModel({ ...learnt, tables }, LARGEST_MODEL, card);
  return { bytes: base ? withSecondLookOf(model, bytes) : bytes, features };
}
