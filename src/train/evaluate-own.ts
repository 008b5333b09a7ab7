// How well a model labels references that somebody labelled by hand (`pustaka evaluate`): the scores of each file, and the
// references that differ, with what is printed where. The comparison is that of score.ts.
import type { Model } from '../label/model.js';
import type { GoldFile, GoldReference, GoldSpan } from './corpus.js';
import { predict } from './evaluate.js';
import { type Difference, type ScoredLabel, type Scores, scoredLabels, scoreReferences } from './score.js';

/** One field as gold has it and as the model labelled it, as printed; empty where there is none. */
interface DifferingField {
  readonly field: ScoredLabel;
  readonly gold: string;
  readonly got: string;
}

/** One reference that is not as gold has it; `line` is that of its file. */
export interface DifferingReference {
  readonly line: number;
  readonly raw: string;
  readonly fields: readonly DifferingField[];
}

/** `differing`: the references with most differing fields first, those of equally many as they stand in the file. */
export interface Evaluation {
  readonly scores: Scores;
  readonly differing: readonly DifferingReference[];
}

const SEPARATOR = ' … ';

/** What the spans of a scored field hold, as printed: volume stands for volume and issue. */
const printed = (raw: string, spans: readonly GoldSpan[], field: ScoredLabel): string =>
  spans
    .filter(({ label }) => label === field || (field === 'volume' && label === 'issue'))
    .map(({ start, end }) => raw.slice(start, end))
    .join(SEPARATOR);

function differingReferences(
  { references, lines }: GoldFile,
  predicted: readonly (readonly GoldSpan[])[],
  differences: readonly Difference[],
): DifferingReference[] {
  const fields = new Map<number, DifferingField[]>();
  for (const { reference, label } of differences) {
    const { raw, spans }: GoldReference = references[reference];
    const field = { field: label, gold: printed(raw, spans, label), got: printed(raw, predicted[reference], label) };
    fields.set(reference, [...(fields.get(reference) ?? []), field]);
  }
  return [...fields]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([index, fieldsOf]) => ({ line: lines[index], raw: references[index].raw, fields: fieldsOf }));
}

/**
 * In a user's own gold silence means "none", so whatever the model finds counts, gold or not. But the place of a meeting is a label of
 * ours that nobody else marks.
 */
function labelsOf({ references }: GoldFile, predicted: readonly (readonly GoldSpan[])[]): ScoredLabel[] {
  const known = scoredLabels(references);
  const found = scoredLabels(predicted.map((spans) => ({ spans })));
  return [...new Set([...known, ...found.filter((label) => label !== 'event-place')])];
}

/** Measures a model on one file of labelled references. */
export function evaluateGoldFile(model: Model, file: GoldFile): Evaluation {
  const predicted = predict(model, file.references);
  const scores = scoreReferences(file.references, predicted, labelsOf(file, predicted));
  return { scores, differing: differingReferences(file, predicted, scores.differences) };
}
