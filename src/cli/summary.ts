// What came of a run over many inputs, in one line at its end, and what is left to do when it was interrupted.
import type { Outcome } from '../batch/convert.js';
import { counted } from '../text/counted.js';
import { logLine } from './log-line.js';

/** What came of a run as it is told. `failures` are inputs that could not be read, or in part only. */
interface Summary {
  readonly files: number;
  readonly references: number;
  readonly unsure: number;
  readonly withoutReferences: number;
  readonly failures: number;
  /** Outputs that were left as they stood, because they would have become the same. */
  readonly unchanged: number;
  readonly outputsLeft: number;
  readonly interrupted: boolean;
}

/** Why a run ended before all was done. */
export type Ending = 'interrupted' | 'unwritten' | 'failed';

export const endingOf = ({ interrupted, unwritten }: Outcome): Ending => {
  if (unwritten > 0) return 'unwritten';
  return interrupted ? 'interrupted' : 'failed';
};

const ENDINGS: Readonly<Record<Ending, string>> = {
  interrupted: 'interrupted',
  unwritten: 'ended because an output could not be written',
  failed: 'ended at the first failure (--fail-fast)',
};

/** `skipped` inputs were not even read, because their outputs are as they would become; `failedWords` led to no input. */
export function summaryOf(outcome: Outcome, skipped: number, failedWords: number): Summary {
  const { inputs, references, unsure, withoutReferences, unreadable, unchanged, outputsLeft, interrupted } = outcome;
  return {
    files: inputs + skipped + failedWords,
    references,
    unsure,
    withoutReferences,
    failures: unreadable + failedWords,
    unchanged: unchanged + skipped,
    outputsLeft,
    interrupted,
  };
}

const aside = (number: number, what: string): string => (number > 0 ? ` (${number} ${what})` : '');

/** 12 files (3 unchanged), 340 references (5 unsure), 1 file without references, 2 failures */
export function summaryText(summary: Summary): string {
  const { files, references, unsure, withoutReferences, failures, unchanged } = summary;
  return [
    `${counted(files, 'file')}${aside(unchanged, 'unchanged')}`,
    `${counted(references, 'reference')}${aside(unsure, 'unsure')}`,
    ...(withoutReferences > 0 ? [`${counted(withoutReferences, 'file')} without references`] : []),
    ...(failures > 0 ? [counted(failures, 'failure')] : []),
  ].join(', ');
}

/** What a run that ended early leaves to do; undefined where nothing is left. `outputs` is how many there were to be. */
export function leftText(
  { outputsLeft }: Summary,
  ending: Ending,
  outputs: number,
  isFolder: boolean,
): string | undefined {
  // of one output alone, the error has said all
  if (outputsLeft === 0 || (ending === 'unwritten' && outputs === 1)) return undefined;
  const again = isFolder ? '; run the same command again to go on' : '';
  return `${ENDINGS[ending]}: ${outputsLeft} of ${counted(outputs, 'output')} not made${again}`;
}

export const summaryLogLine = (summary: Summary): string => logLine({ type: 'summary', ...summary });
