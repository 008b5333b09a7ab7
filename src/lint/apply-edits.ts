// Fixes become a new text. A fix is made whole or not at all; of two that touch the same place the first is made, and the other
// waits for the next look at the text.
import type { Span } from '../text/span.js';
import type { Fix, TextEdit } from './lint-finding.js';

const isInsertion = ({ start, end }: Span): boolean => start === end;

/** Two edits cannot both be made: they overlap, or one inserts where the other begins or ends. */
function clash(a: Span, b: Span): boolean {
  if (isInsertion(a) || isInsertion(b)) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

/** Edits in the order of the text; finding the neighbours of a new one takes a binary search. */
class EditsInOrder {
  readonly edits: TextEdit[] = [];

  #placeOf({ start, end }: Span): number {
    let [low, high] = [0, this.edits.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const edit = this.edits[middle];
      if (edit.start < start || (edit.start === start && edit.end <= end)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  takes(edit: Span): boolean {
    const place = this.#placeOf(edit);
    const neighbours = this.edits.slice(Math.max(0, place - 2), place + 2);
    return !neighbours.some((neighbour) => clash(neighbour, edit));
  }

  add(edit: TextEdit): void {
    this.edits.splice(this.#placeOf(edit), 0, edit);
  }
}

const isSound = ({ edits }: Fix, length: number): boolean =>
  edits.every(
    ({ start, end }, index) =>
      start >= 0 && start <= end && end <= length && (index === 0 || !clash(edits[index - 1], edits[index])),
  );

/** The fixes that can be made together, first come first served, and all their edits in the order of the text. */
export function choosePeacefulFixes<F extends { readonly fix: Fix }>(
  fixable: readonly F[],
  length: number,
): { readonly chosen: F[]; readonly edits: readonly TextEdit[] } {
  const taken = new EditsInOrder();
  const chosen = fixable.filter(({ fix }) => {
    if (!isSound(fix, length) || !fix.edits.every((edit) => taken.takes(edit))) return false;
    for (const edit of fix.edits) taken.add(edit);
    return true;
  });
  return { chosen, edits: taken.edits };
}

/** The text after edits that are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const edit of edits) {
    pieces.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return pieces.join('') + text.slice(done);
}

/** How many of the first edits, which are in order, `reaches` holds for. */
function countOf(edits: readonly TextEdit[], reaches: (edit: TextEdit) => boolean): number {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reaches(edits[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Says where the text of a span stands after the edits; an edit that touches its border counts as inside. */
export function spanMover(edits: readonly TextEdit[]): (span: Span) => Span {
  const growths = [0];
  for (const { start, end, text } of edits) growths.push(growths[growths.length - 1] + text.length - (end - start));
  return ({ start, end }) => ({
    start: start + growths[countOf(edits, (edit) => edit.end < start)],
    end: end + growths[countOf(edits, (edit) => edit.start <= end)],
  });
}
