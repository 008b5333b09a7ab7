// The whole training: folder of corpora → model file. Every seed learns in a thread of its own from its own draw of the
// data; the weights are averaged, which for models of this kind is the same as letting them vote.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Lexicon } from '../label/features/lexicon.js';
import { readCorpora } from './corpus.js';
import { learn } from './learn.js';
import { addGazetteer, addMetadata, addReferences, LexiconBuilder } from './lexicon.js';
import { meanWeights } from './mean-weights.js';
import { RECIPE, type Recipe } from './recipe.js';
import { trainingCorpora } from './training-corpora.js';
import { encodeModel, type LearntWeights } from './write-model.js';

interface TrainingOptions {
  /** A folder of labelled corpora; beside it `metadata/` and `tables/`, when there, teach the lexicon. */
  readonly corpora: string;
  readonly output: string;
  readonly seeds: readonly number[];
  readonly workFolder?: string;
  readonly recipe?: Recipe;
  readonly report: (line: string) => void;
}

/** Learns what words and phrases are: from metadata and the gazetteer beside the corpora, and from the corpora's own spans. */
function buildLexicon(corporaFolder: string): Lexicon {
  const builder = new LexiconBuilder();
  addMetadata(builder, join(corporaFolder, '..', 'metadata'));
  addGazetteer(builder, join(corporaFolder, '..', 'tables'));
  for (const [name, references] of readCorpora(corporaFolder)) {
    // Rendered strings repeat the metadata, adjudicated ones repeat the other corpora.
    if (name !== 'synthetic' && name !== 'adjudicated') addReferences(builder, references);
  }
  return builder.build();
}

interface SeedTask {
  readonly corpora: string;
  readonly lexicon: Lexicon;
  readonly recipe: Recipe;
  readonly seed: number;
  readonly workFolder?: string;
}

function runSeed(task: SeedTask, report: (line: string) => void): LearntWeights {
  return learn({ ...task, corpora: trainingCorpora(task.corpora, task.recipe, task.seed), report });
}

function learnInThread(task: SeedTask, report: (line: string) => void): Promise<LearntWeights> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: 10_000 },
    });
    worker.on('message', (message: string | LearntWeights) =>
      typeof message === 'string' ? report(message) : resolve(message),
    );
    worker.on('error', reject);
  });
}

/** Trains and writes a model. The same corpora, recipe and seeds give the same bytes. */
export async function trainModel({
  corpora,
  output,
  seeds,
  workFolder,
  recipe = RECIPE,
  report,
}: TrainingOptions): Promise<void> {
  const lexicon = buildLexicon(corpora);
  report(`lexicon: ${lexicon.words.length} words, ${lexicon.phrases.length} phrases`);
  const tasks = seeds.map((seed) => ({ corpora, lexicon, recipe, seed, workFolder }));
  const learnt = await Promise.all(tasks.map((task) => learnInThread(task, report)));
  const card = JSON.stringify({ seeds, recipe });
  const bytes = encodeModel(meanWeights(learnt), recipe.largestModel, card);
  writeFileSync(output, bytes);
  report(`${output}: ${bytes.length} bytes`);
}

if (!isMainThread && parentPort) {
  const port = parentPort;
  port.postMessage(runSeed(workerData as SeedTask, (line) => port.postMessage(line)));
}
