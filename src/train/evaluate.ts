// Measures the model on labelled corpora and prints one table: what `npm run evaluate` shows. Beside our figures stand
// AnyStyle's on the same references (its own model, version 1.6.0, measured with the same comparison).
import { performance } from 'node:perf_hooks';
import type { Model } from '../label/model.js';
import type { Segment } from '../label/segment.js';
import { type GoldReference, readCorpora, readCorpus } from './corpus.js';
import { habitsByReference, OUR_CORPORA } from './gold-habits.js';
import { labelGold } from './label-gold.js';
import { reliabilityLines, verdictsOf } from './reliability.js';
import { type Difference, type Scores, scoreReferences } from './score.js';

/** AnyStyle's share of exact references by corpus. */
const ANYSTYLE_EXACT: Readonly<Record<string, number>> = {
  adjudicated: 0.462,
  'bilbo-bibl': 0.4,
  cermine: 0.48,
  etdcite: 0.693,
  'excite-de': 0.304,
  'excite-en': 0.61,
  'grobid-citations': 0.428,
  'grobid-crossref': 0.256,
  indo: 0.565,
  jats: 0.416,
  'mpilhlt-footnotes': 0.419,
  'scielo-silver': 0.346,
};

/** The segments that a model gives to each reference. */
export function predict(model: Model, gold: readonly GoldReference[]): (readonly Segment[])[] {
  return labelGold(model, gold).map(({ segments }) => segments);
}

/** Scores one corpus. */
function evaluateCorpus(model: Model, gold: readonly GoldReference[]): Scores {
  return scoreReferences(gold, predict(model, gold));
}

/** How many references differ from gold in nothing but habits of the corpus, and in which habits. */
interface HabitCount {
  readonly references: number;
  readonly byHabit: ReadonlyMap<string, number>;
}

function countHabits(
  corpus: string,
  gold: readonly GoldReference[],
  predicted: readonly (readonly Segment[])[],
  { differences }: Scores,
): HabitCount {
  const habits = habitsByReference(corpus, gold, predicted, differences);
  const byHabit = new Map<string, number>();
  for (const name of [...habits.values()].flat()) byHabit.set(name, (byHabit.get(name) ?? 0) + 1);
  return { references: habits.size, byHabit };
}

interface EvaluatedCorpus {
  readonly name: string;
  readonly scores: Scores;
  readonly habits: HabitCount;
}

function evaluateWithHabits(model: Model, name: string, gold: readonly GoldReference[]): EvaluatedCorpus {
  const predicted = predict(model, gold);
  const scores = scoreReferences(gold, predicted);
  return { name, scores, habits: countHabits(name, gold, predicted, scores) };
}

function row({ name, scores, habits }: EvaluatedCorpus): string {
  const { references, micro, macro, exact } = scores;
  const anystyle = ANYSTYLE_EXACT[name]?.toFixed(3) ?? '–';
  const beside = exact + habits.references / (references || 1);
  const figures = [micro, macro, exact].map((figure) => figure.toFixed(3).padStart(9));
  return `${name.padEnd(20)}${String(references).padStart(6)}${figures.join('')}${anystyle.padStart(12)}${beside.toFixed(3).padStart(16)}`;
}

function habitLines(corpora: readonly EvaluatedCorpus[]): string[] {
  return corpora.flatMap(({ name, habits: { references, byHabit } }) =>
    references === 0
      ? []
      : [
          `${name}: ${references} differ from gold only by ${[...byHabit]
            .sort(([, a], [, b]) => b - a)
            .map(([habit, count]) => `${habit} (${count})`)
            .join(', ')}`,
        ],
  );
}

/** The table over a folder of corpora, a line each, and which habits of gold stand behind differences. */
export function evaluateFolder(model: Model, folder: string): string[] {
  const start = performance.now();
  const corpora = [...readCorpora(folder)];
  const evaluated = corpora.map(([name, gold]) => evaluateWithHabits(model, name, gold));
  const count = evaluated.reduce((sum, { scores }) => sum + scores.references, 0);
  const mean = evaluated.reduce((sum, { scores }) => sum + scores.exact, 0) / evaluated.length;
  const seconds = (performance.now() - start) / 1000;
  return [
    `${'corpus'.padEnd(20)}  refs micro-F1 macro-F1    exact    AnyStyle  habits set aside`,
    ...evaluated.map(row),
    `mean exact ${mean.toFixed(4)} over ${count} references in ${seconds.toFixed(1)} s`,
    '',
    ...habitLines(evaluated),
    '',
    ...confidenceLines(model, corpora),
  ];
}

/** Confidence against what was right: over all corpora, without the habits of their gold, and over the ones that were read one by one. */
function confidenceLines(model: Model, corpora: readonly (readonly [string, readonly GoldReference[]])[]): string[] {
  const judged = corpora.map(([name, gold]) => ({ name, ...verdictsOf(model, name, gold) }));
  const ours = judged.filter(({ name }) => OUR_CORPORA.has(name));
  return [
    ...reliabilityLines(
      'segments, all corpora',
      judged.flatMap(({ segments }) => segments),
    ),
    ...reliabilityLines(
      'references, all corpora',
      judged.flatMap(({ references }) => references),
    ),
    ...reliabilityLines(
      'references, all corpora, habits of gold set aside',
      judged.flatMap(({ besideHabits }) => besideHabits),
    ),
    ...reliabilityLines(
      'references, adjudicated and Indonesian',
      ours.flatMap(({ references }) => references),
    ),
  ];
}

/** What kinds of differences there are ("title cut wrong") and how many of each, most frequent first. */
export function kindsOfDifferences(differences: readonly Difference[]): [kind: string, count: number][] {
  const kinds = new Map<string, number>();
  for (const { label, wanted, got } of differences) {
    const kind = `${label} ${wanted === '' ? 'invented' : got === '' ? 'missed' : 'cut wrong'}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return [...kinds].sort(([, a], [, b]) => b - a);
}

/** The references of a corpus that differ from gold, the ones with most differences first: what to read next. */
export function differingReferences(model: Model, file: string): string[] {
  const gold = readCorpus(file);
  const { differences } = evaluateCorpus(model, gold);
  const byReference = new Map<number, string[]>();
  for (const { reference, label, wanted, got } of differences)
    byReference.set(reference, [...(byReference.get(reference) ?? []), `    ${label}: gold «${wanted}» got «${got}»`]);
  return [
    ...[...byReference]
      .sort(([, a], [, b]) => b.length - a.length)
      .flatMap(([reference, lines]) => [`${gold[reference].id}  ${gold[reference].raw}`, ...lines]),
    '',
    ...kindsOfDifferences(differences).map(([kind, count]) => `${String(count).padStart(5)}  ${kind}`),
  ];
}
