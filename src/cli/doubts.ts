// "look at these 3 of 40": the references that are less sure than --min-confidence, named on stderr with line, confidence and
// beginning. Marked ones stand in the output too, so a long list of them is cut; withheld ones stand nowhere else, so all of
// them are named, in batches, because an input may be of any length and memory is not.
import type { Doubt, Threshold } from '../batch/weigh.js';
import { counted } from '../text/counted.js';
import { visibleLine } from '../text/visible-text.js';
import type { Io } from './io.js';
import { logLine } from './log-line.js';
import type { Messages } from './messages.js';

/** Takes the unsure references of each list as they come up; `finish` says what has not been said yet. */
export interface Doubts {
  readonly tell: (doubts: readonly Doubt[], references: number) => void;
  readonly finish: () => void;
}

const MOST_MARKED = 50;
const MOST_KEPT = 1000;
const BEGINNING = 60;

/** Cut and not rounded: .7999 is not .8. */
const shownConfidence = (confidence: number): string => (Math.floor(confidence * 100) / 100).toFixed(2);

function doubtLine({ path, line, confidence, text }: Doubt): string {
  const beginning = text.length > BEGINNING ? `${text.slice(0, BEGINNING).trimEnd()}…` : text;
  return `  ${visibleLine(`${path}:${line}`)}: ${shownConfidence(confidence)}  ${visibleLine(beginning)}\n`;
}

/** Names unsure references on stderr. */
export function openDoubts({ stderr }: Io, { withholds }: Threshold): Doubts {
  let references = 0;
  let unsure = 0;
  let kept: Doubt[] = [];
  const say = () => {
    if (unsure === 0) return;
    const shown = withholds ? kept : kept.slice(0, MOST_MARKED);
    const fate = withholds ? ', withheld' : '';
    const rest =
      unsure > shown.length ? `  … and ${unsure - shown.length} more; csl-json and spans mark every one\n` : '';
    const which = unsure === 1 ? 'this one' : `these ${unsure}`;
    stderr.write(`look at ${which} of ${references}${fate}:\n${shown.map(doubtLine).join('')}${rest}`);
  };
  const startAnew = () => {
    references = 0;
    unsure = 0;
    kept = [];
  };
  return {
    tell(doubts, count) {
      references += count;
      unsure += doubts.length;
      if (withholds || kept.length < MOST_MARKED) kept.push(...doubts);
      if (!withholds || kept.length < MOST_KEPT) return;
      say();
      startAnew();
    },
    finish: say,
  };
}

/** Says at the end how many were withheld, and that is an error: what was asked to be quiet is not to lose anything unseen. */
export function countDoubts({ show }: Messages): Doubts {
  let references = 0;
  let withheld = 0;
  return {
    tell(doubts, count) {
      references += count;
      withheld += doubts.length;
    },
    finish() {
      if (withheld === 0) return;
      const message = `${withheld} of ${counted(references, 'reference')} withheld, being less sure than --min-confidence`;
      show({ severity: 'error', message });
    },
  };
}

/** The same for programs: each on a line of its own, as it comes up. */
export function logDoubts({ stderr }: Io, { withholds: withheld }: Threshold): Doubts {
  return {
    tell(doubts) {
      for (const doubt of doubts) stderr.write(logLine({ type: 'unsure', ...doubt, withheld }));
    },
    finish: () => {},
  };
}
