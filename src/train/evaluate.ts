// Measures the model on labelled corpora and prints one table: what `npm run evaluate` shows. Beside our figures stand
// AnyStyle's on the same references (its own model, version 1.6.0, measured with the same comparison).
import { performance } from 'node:perf_hooks';
import { labelReferences } from '../label/index.js';
import type { Model } from '../label/model.js';
import { type GoldReference, readCorpora, readCorpus } from './corpus.js';
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

/** The segments that a model gives to each reference. What stands together is labelled together, as it would be in a document. */
export function predict(model: Model, gold: readonly GoldReference[]): ReturnType<typeof labelReferences> {
  const lists = new Map<string, number[]>();
  gold.forEach(({ list }, index) => {
    const key = list ?? `alone-${index}`;
    lists.set(key, [...(lists.get(key) ?? []), index]);
  });
  const predicted: ReturnType<typeof labelReferences> = new Array(gold.length);
  for (const members of lists.values()) {
    const labelled = labelReferences(
      model,
      members.map((index) => gold[index].raw),
    );
    members.forEach((index, i) => {
      predicted[index] = labelled[i];
    });
  }
  return predicted;
}

/** Scores one corpus. */
export function evaluateCorpus(model: Model, gold: readonly GoldReference[]): Scores {
  return scoreReferences(gold, predict(model, gold));
}

function row(name: string, { references, micro, macro, exact }: Scores): string {
  const anystyle = ANYSTYLE_EXACT[name]?.toFixed(3) ?? '–';
  const figures = [micro, macro, exact].map((figure) => figure.toFixed(3).padStart(9));
  return `${name.padEnd(20)}${String(references).padStart(6)}${figures.join('')}${anystyle.padStart(12)}`;
}

/** The table over a folder of corpora, a line each. */
export function evaluateFolder(model: Model, folder: string): string[] {
  const start = performance.now();
  const corpora = [...readCorpora(folder)];
  const scores = corpora.map(([name, gold]): [string, Scores] => [name, evaluateCorpus(model, gold)]);
  const count = corpora.reduce((sum, [, gold]) => sum + gold.length, 0);
  const seconds = (performance.now() - start) / 1000;
  return [
    `${'corpus'.padEnd(20)}  refs micro-F1 macro-F1    exact    AnyStyle`,
    ...scores.map(([name, score]) => row(name, score)),
    `mean exact ${(scores.reduce((sum, [, { exact }]) => sum + exact, 0) / scores.length).toFixed(4)} over ${count} references in ${seconds.toFixed(1)} s`,
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
