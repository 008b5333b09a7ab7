// Models of the chain that have not seen a part of the corpora, one for each part. On references that it learnt from, the chain
// is right far more often than on others, so what comes after it can only learn from references that it did not see.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Lexicon } from '../../label/features/lexicon.js';
import { FINGERPRINT } from '../../label/model.js';
import type { GoldReference } from '../corpus.js';
import { learn } from '../learn.js';
import { addGazetteer, addMetadata, addReferences, LexiconBuilder } from '../lexicon.js';
import { RECIPE, type Recipe } from '../recipe.js';
import { trainingCorpora } from '../training-corpora.js';
import { encodeModel } from '../write-model.js';
import { foldsOf } from './folds.js';

const FOLD_COUNT = 4;

/**
 * Learning these models is nearly all the time that the second look takes, and it only has to know how a chain errs: they learn from
 * fewer of the references that are hardly ever doubtful, and make fewer passes.
 */
const FOLD_RECIPE: Recipe = {
  ...RECIPE,
  corpora: {
    ...RECIPE.corpora,
    'anystyle-good': { weight: 0.8, most: 1800 },
    'anystyle-ugly': { weight: 0.7, most: 1200 },
    'grobid-misc': { weight: 1, most: 1500 },
    jats: { weight: 1, most: 4000 },
    linkedbooks: { weight: 0.5, most: 600 },
    synthetic: { weight: 1, most: 3500, noise: 0.7 },
    indonesian: { weight: 0.8, most: 3000 },
    international: { weight: 0.8, most: 3000 },
  },
  epochs: 4,
};

/** Models of parts are no draws of their own: one seed for all of them. */
const SEED = 1;

type Corpora = ReadonlyMap<string, readonly GoldReference[]>;

/** The corpora, without the other corpora's labelling of strings that the adjudicated one holds. */
export function jackknifeCorpora(folder: string): Map<string, GoldReference[]> {
  const corpora = trainingCorpora(folder, RECIPE, SEED);
  const adjudicated = corpora.get('adjudicated') ?? [];
  const settled = new Set(adjudicated.flatMap(({ id, raw }) => [id, raw]));
  for (const [name, references] of corpora)
    if (name !== 'adjudicated')
      corpora.set(
        name,
        references.filter(({ id, raw }) => !settled.has(id) && !settled.has(raw)),
      );
  return corpora;
}

const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

/** Shorter titles are shared by different works. */
const LEAST_TITLE = 25;

const works = new WeakMap<GoldReference, string[]>();

/** What tells that two references are of one work: the whole string, and a title of some length. */
function worksOf(reference: GoldReference): string[] {
  const known = works.get(reference) ?? findWorks(reference);
  works.set(reference, known);
  return known;
}

function findWorks({ raw, spans }: GoldReference): string[] {
  const titles = spans.filter(({ label }) => label === 'title').map(({ start, end }) => raw.slice(start, end));
  const [whole, ...others] = [raw, ...titles].map((text) => text.toLowerCase().replace(NOT_LETTERS, ''));
  return [whole, ...others.filter((title) => title.length >= LEAST_TITLE)];
}

/** The references of a fold. */
export function heldOut(corpora: Corpora, fold: number): Map<string, GoldReference[]> {
  const foldOf = foldsOf(corpora, FOLD_COUNT);
  return new Map(
    [...corpora].map(([name, references]) => [name, references.filter((reference) => foldOf(reference) === fold)]),
  );
}

/** The references outside a fold that are not of a work in it: several corpora hold the same strings. */
function withoutFold(corpora: Corpora, fold: number): Map<string, GoldReference[]> {
  const foldOf = foldsOf(corpora, FOLD_COUNT);
  const held = new Set([...heldOut(corpora, fold).values()].flatMap((references) => references.flatMap(worksOf)));
  return new Map(
    [...corpora].map(([name, references]) => [
      name,
      references.filter(
        (reference) => foldOf(reference) !== fold && !worksOf(reference).some((work) => held.has(work)),
      ),
    ]),
  );
}

/** The folds that one thread learns, one after the other. */
interface Lane {
  readonly folder: string;
  readonly workFolder: string;
  readonly folds: readonly number[];
}

function metadataCounts(folder: string): LexiconBuilder {
  const builder = new LexiconBuilder();
  addMetadata(builder, join(folder, '..', 'metadata'));
  addGazetteer(builder, join(folder, '..', 'tables'));
  return builder;
}

/** Corpora that repeat the metadata or other corpora teach the lexicon nothing. */
const REPEATING = new Set(['synthetic', 'indonesian', 'international', 'adjudicated']);

function lexiconOf(counts: LexiconBuilder, corpora: Corpora): Lexicon {
  const builder = counts.copy();
  for (const [name, references] of corpora) if (!REPEATING.has(name)) addReferences(builder, references);
  return builder.build();
}

const modelFile = (workFolder: string, fold: number): string => join(workFolder, `fold-${fold}.bin`);

function learnLane({ folder, workFolder, folds }: Lane, report: (line: string) => void): void {
  const all = jackknifeCorpora(folder);
  const counts = metadataCounts(folder);
  for (const fold of folds) {
    const corpora = withoutFold(all, fold);
    const learnt = learn({
      corpora,
      lexicon: lexiconOf(counts, corpora),
      recipe: FOLD_RECIPE,
      seed: SEED,
      workFolder: join(workFolder, `fold-${fold}`),
      report: (line) => report(`fold ${fold}: ${line}`),
    });
    const file = modelFile(workFolder, fold);
    writeFileSync(`${file}.new`, encodeModel(learnt, FOLD_RECIPE.largestModel, JSON.stringify(FOLD_RECIPE)));
    renameSync(`${file}.new`, file);
  }
}

/** True where the model of a fold was learnt by this recipe and for these features. */
function isLearnt(file: string): boolean {
  if (!existsSync(file)) return false;
  const header = readFileSync(file).toString('utf8', 0, 20_000);
  const recipe = JSON.stringify({ card: JSON.stringify(FOLD_RECIPE) }).slice(1, -1);
  return header.includes(JSON.stringify(FINGERPRINT)) && header.includes(recipe);
}

function learnInThread(lane: Lane, report: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: lane,
      resourceLimits: { maxOldGenerationSizeMb: 10_000 },
    });
    worker.on('message', report);
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
}

/** Learns the models that are not there yet, `threads` at a time; returns their files, fold by fold. */
export async function learnJackknife(
  folder: string,
  workFolder: string,
  threads: number,
  report: (line: string) => void,
): Promise<string[]> {
  mkdirSync(workFolder, { recursive: true });
  const files = Array.from({ length: FOLD_COUNT }, (_, fold) => modelFile(workFolder, fold));
  const waiting = files.flatMap((file, fold) => (isLearnt(file) ? [] : [fold]));
  const lanes = Array.from({ length: threads }, (_, lane) => waiting.filter((_, i) => i % threads === lane));
  const busy = lanes.filter((folds) => folds.length > 0);
  await Promise.all(busy.map((folds) => learnInThread({ folder, workFolder, folds }, report)));
  return files;
}

if (!isMainThread && parentPort) {
  const port = parentPort;
  learnLane(workerData as Lane, (line) => port.postMessage(line));
}
