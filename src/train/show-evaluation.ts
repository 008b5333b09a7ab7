// The scores of a model as `pustaka evaluate` prints them: for a person, or as JSON for a program.
import { kindsOfDifferences } from './evaluate.js';
import type { DifferingReference, Evaluation } from './evaluate-own.js';
import { type FieldScore, f1, precision, recall, type ScoredLabel, type Scores, totalScores } from './score.js';

interface EvaluatedFile {
  readonly path: string;
  readonly evaluation: Evaluation;
}

/** Volume and issue are compared as one. */
const shownField = (label: ScoredLabel): string => (label === 'volume' ? 'volume+issue' : label);

const shown = (figure: number): string => figure.toFixed(3);

function fieldRow(field: FieldScore): string {
  const figures = [precision(field), recall(field), f1(field)].map((figure) => shown(figure).padStart(11));
  return `  ${shownField(field.label).padEnd(18)}${String(field.wanted).padStart(7)}${figures.join('')}`;
}

/** What gold or the model holds at all, the most frequent in gold first. */
const fieldsToShow = (fields: readonly FieldScore[]): FieldScore[] =>
  fields.filter(({ wanted, invented }) => wanted + invented > 0).toSorted((a, b) => b.wanted - a.wanted);

function scoresBlock(title: string, { references, exact, micro, macro, fields }: Scores): string[] {
  const right = Math.round(exact * references);
  return [
    `${title}: ${references} ${references === 1 ? 'reference' : 'references'}, ${right} exact (${shown(exact)}), micro-F1 ${shown(micro)}, macro-F1 ${shown(macro)}`,
    '',
    `  ${'field'.padEnd(18)}   gold  precision     recall         F1`,
    ...fieldsToShow(fields).map(fieldRow),
    '',
  ];
}

function differenceLines(path: string, { line, raw, fields }: DifferingReference): string[] {
  const quoted = (text: string) => (text === '' ? 'nothing' : `«${text}»`);
  const lines = fields.map(
    ({ field, gold, got }) => `    ${shownField(field)}: gold has ${quoted(gold)}, the model ${quoted(got)}`,
  );
  return [`${path}:${line}: ${raw}`, ...lines];
}

function deltaLines(files: readonly EvaluatedFile[]): string[] {
  const differing = files.flatMap(({ path, evaluation }) =>
    evaluation.differing.map((reference) => ({ path, reference })),
  );
  const kinds = kindsOfDifferences(files.flatMap(({ evaluation }) => evaluation.scores.differences));
  return [
    ...differing
      .toSorted((a, b) => b.reference.fields.length - a.reference.fields.length)
      .flatMap(({ path, reference }) => differenceLines(path, reference)),
    ...(kinds.length > 0 ? [''] : []),
    ...kinds.map(([kind, count]) => `${String(count).padStart(6)}  ${kind}`),
  ];
}

const totalOf = (files: readonly EvaluatedFile[]): Scores =>
  totalScores(files.map(({ evaluation }) => evaluation.scores));

/** A block for each file, one for all where there are several, and with `delta` the references that differ, worst first. */
export function evaluationText(files: readonly EvaluatedFile[], delta: boolean): string {
  const blocks = files.flatMap(({ path, evaluation }) => scoresBlock(path, evaluation.scores));
  const all = files.length > 1 ? scoresBlock('in all', totalOf(files)) : [];
  const lines = [...blocks, ...all, ...(delta ? deltaLines(files) : [])];
  return `${lines.join('\n').trimEnd()}\n`;
}

const rounded = (figure: number): number => Math.round(figure * 1e4) / 1e4;

const fieldObject = (field: FieldScore) => ({
  field: shownField(field.label),
  gold: field.wanted,
  precision: rounded(precision(field)),
  recall: rounded(recall(field)),
  f1: rounded(f1(field)),
});

const scoresObject = ({ references, exact, micro, macro, fields }: Scores) => ({
  references,
  exact: rounded(exact),
  microF1: rounded(micro),
  macroF1: rounded(macro),
  fields: fieldsToShow(fields).map(fieldObject),
});

const differingObject = ({ line, raw, fields }: DifferingReference) => ({
  line,
  raw,
  fields: fields.map(({ field, gold, got }) => ({ field: shownField(field), gold, got })),
});

/** `{"files": [{"file", …}], "all": {…}}`, indented; with `delta` each file has its `differing` references. */
export function evaluationJson(files: readonly EvaluatedFile[], delta: boolean): string {
  const objects = files.map(({ path, evaluation: { scores, differing } }) => ({
    file: path,
    ...scoresObject(scores),
    ...(delta ? { differing: differing.map(differingObject) } : {}),
  }));
  return `${JSON.stringify({ files: objects, all: scoresObject(totalOf(files)) }, null, 2)}\n`;
}
