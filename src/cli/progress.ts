// How far a run is, in one line of the terminal that is rewritten at most ten times a second, and only once the run takes longer
// than a second. Whoever writes on the same terminal clears it first.
import type { Progress } from '../batch/convert.js';
import type { Io } from './io.js';

/** Shows how far a run is. */
export interface ProgressLine {
  readonly update: (progress: Progress) => void;
  /** Takes the line away; the next update brings it back. */
  readonly clear: () => void;
}

/** `inputs`: how many there are. `now` gives milliseconds. */
interface ProgressWishes {
  readonly inputs: number;
  readonly columns: number;
  readonly now: () => number;
}

const QUIET_TIME = 1000;
const INTERVAL = 100;

const CLEAR = '\r\u001b[K';

/** A time in the largest units that say it well enough: 45 s, 3 min, 1 h 20 min. */
export function shownTime(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** The line after so many milliseconds. */
export function progressText({ inputs, references }: Progress, all: number, elapsed: number): string {
  const files = all > 1 ? [`${inputs} of ${all} files`] : [];
  const rate = Math.round(references / (elapsed / 1000));
  const left = all > 1 && inputs > 0 ? [`${shownTime((elapsed / inputs) * (all - inputs))} left`] : [];
  return [...files, `${references} references`, `${rate}/s`, ...left].join(', ');
}

/** Shows progress on a terminal. */
export function openProgress({ stderr }: Pick<Io, 'stderr'>, { inputs, columns, now }: ProgressWishes): ProgressLine {
  const start = now();
  let drawn = start;
  let isShown = false;
  return {
    update(progress) {
      const time = now();
      if (time - start < QUIET_TIME || time - drawn < INTERVAL) return;
      drawn = time;
      isShown = true;
      stderr.write(`${CLEAR}${progressText(progress, inputs, time - start).slice(0, Math.max(0, columns - 1))}`);
    },
    clear() {
      if (isShown) stderr.write(CLEAR);
      isShown = false;
    },
  };
}

/** The same streams, but for a stderr that clears the line before anything is written on it. */
export function clearing(io: Io, { clear }: ProgressLine): Io {
  const write = (text: string): boolean => {
    clear();
    return io.stderr.write(text);
  };
  return { ...io, stderr: Object.assign(Object.create(io.stderr) as Io['stderr'], { write }) };
}
