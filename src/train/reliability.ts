// How honest confidence is: of the references (or segments) that the parser calls about 90 % sure, are about 90 % right? The
// expected calibration error is the mean distance between the two, over ten classes of confidence (Guo et al. 2017).
import type { Model } from '../label/model.js';
import type { GoldReference } from './corpus.js';
import { habitsByReference } from './gold-habits.js';
import { labelGold } from './label-gold.js';
import { scoreReferences } from './score.js';

/** How sure the parser was of something, and whether it was right. */
export interface Verdict {
  readonly confidence: number;
  readonly right: boolean;
}

/** One class of confidence: how many there are, how sure the parser was of them on average, and the share that was right. */
interface ReliabilityClass {
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
}

const CLASSES = 10;

/** Verdicts in ten classes of equal width; empty ones have a count of 0. */
export function reliability(verdicts: readonly Verdict[]): ReliabilityClass[] {
  return Array.from({ length: CLASSES }, (_, at) => {
    const members = verdicts.filter(({ confidence }) => Math.min(CLASSES - 1, Math.floor(confidence * CLASSES)) === at);
    const mean = (value: (verdict: Verdict) => number) =>
      members.reduce((sum, verdict) => sum + value(verdict), 0) / (members.length || 1);
    return {
      count: members.length,
      confidence: mean(({ confidence }) => confidence),
      right: mean(({ right }) => (right ? 1 : 0)),
    };
  });
}

/** Expected calibration error: 0 is honest, .1 is wrong by ten percent points on average. */
export function calibrationError(classes: readonly ReliabilityClass[]): number {
  const all = classes.reduce((sum, { count }) => sum + count, 0) || 1;
  return classes.reduce((sum, { count, confidence, right }) => sum + (count / all) * Math.abs(confidence - right), 0);
}

/** Verdicts on one corpus; labels that it cannot tell apart are left out. */
interface CorpusVerdicts {
  readonly references: readonly Verdict[];
  /** The same, references that differ from gold in nothing but its habits counted as right. */
  readonly besideHabits: readonly Verdict[];
  readonly segments: readonly Verdict[];
}

/** How sure the model is of the references of a corpus and of their segments, and what was right. */
export function verdictsOf(model: Model, name: string, gold: readonly GoldReference[]): CorpusVerdicts {
  const found = labelGold(model, gold);
  const predicted = found.map(({ segments }) => segments);
  const { differences } = scoreReferences(gold, predicted);
  const wrong = new Set(differences.flatMap(({ reference, label }) => [`${reference}`, `${reference} ${label}`]));
  const habits = habitsByReference(name, gold, predicted, differences);
  const isRight = (index: number) => !wrong.has(`${index}`);
  return {
    references: found.map(({ confidence }, index) => ({ confidence, right: isRight(index) })),
    besideHabits: found.map(({ confidence }, index) => ({ confidence, right: isRight(index) || habits.has(index) })),
    segments: found.flatMap(({ segments }, index) =>
      segments
        .filter(({ label }) => gold[index].labels?.includes(label) ?? true)
        .map(({ label, confidence }) => ({
          confidence,
          right: !wrong.has(`${index} ${label === 'issue' ? 'volume' : label}`),
        })),
    ),
  };
}

function tableRow({ count, confidence, right }: ReliabilityClass, at: number): string {
  const range = `${(at / CLASSES).toFixed(1)}–${((at + 1) / CLASSES).toFixed(1)}`;
  return `${range.padEnd(12)}${String(count).padStart(8)}${confidence.toFixed(3).padStart(12)}${right.toFixed(3).padStart(9)}`;
}

/** The reliability tables of references and of segments, as lines. */
export function reliabilityLines(name: string, verdicts: readonly Verdict[]): string[] {
  const classes = reliability(verdicts);
  return [
    `${name}: expected calibration error ${calibrationError(classes).toFixed(3)}`,
    `${'confidence'.padEnd(12)}   count  mean sure    right`,
    ...classes.map(tableRow),
  ];
}
