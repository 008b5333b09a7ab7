// The line that a finding stands on, with carets under its stretch; a line that is too wide is cut round the carets.
import { positionAt, type SourceDocument } from '../text/document.js';
import type { Span } from '../text/span.js';
import { type Cell, cellOf, widthOf } from './display-width.js';

/** `text` is the line or a part of it, `carets` what stands below it: blanks and ^. */
interface SourceExcerpt {
  readonly line: number;
  readonly text: string;
  readonly carets: string;
}

const CUT = '…';
/** In front of the carets of a cut line, so much of its width stays. */
const SHARE_BEFORE = 0.4;

const cellsOf = (text: string): Cell[] => [...text].map(cellOf);

/** How many cells from the front fit into a width. */
function fitting(cells: readonly Cell[], width: number): number {
  let used = 0;
  for (let count = 0; count < cells.length; count++) {
    used += cells[count].width;
    if (used > width) return count;
  }
  return cells.length;
}

const fittingAtEnd = (cells: readonly Cell[], width: number): number => fitting([...cells].reverse(), width);

const shownText = (cells: readonly Cell[]): string => cells.map(({ shown }) => shown).join('');

/** Parts of a line: in front of the carets, over them, behind them. `isCut`: the line goes on there. */
interface LineParts {
  readonly before: readonly Cell[];
  readonly over: readonly Cell[];
  readonly after: readonly Cell[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

function cutParts(parts: LineParts, width: number): LineParts {
  const { before, over, after, isCutBefore, isCutAfter } = parts;
  const total = widthOf(before) + widthOf(over) + widthOf(after);
  if (total <= width && !isCutBefore && !isCutAfter) return parts;
  const room = Math.max(4, width - 2);
  const kept = Math.max(Math.floor(room * SHARE_BEFORE), room - widthOf(over) - widthOf(after));
  const front = before.slice(before.length - fittingAtEnd(before, Math.min(kept, room - 1)));
  const middle = over.slice(0, Math.max(1, fitting(over, room - widthOf(front))));
  const back = after.slice(
    0,
    middle.length < over.length ? 0 : fitting(after, room - widthOf(front) - widthOf(middle)),
  );
  return {
    before: front,
    over: middle,
    after: back,
    isCutBefore: isCutBefore || front.length < before.length,
    isCutAfter: isCutAfter || middle.length < over.length || back.length < after.length,
  };
}

const withoutLineEnd = (line: string): string => line.replace(/(?<![\r\n])[\r\n]+$/, '');

/** Longer lines are looked at round the carets only. */
const LOOKED_AT = 1000;

const startsInPair = (text: string): boolean => /^[\udc00-\udfff]/.test(text);
const endsInPair = (text: string): boolean => /[\ud800-\udbff]$/.test(text);

/** The line of a span's start; a span that goes on over the line end is shown to the end of its line. */
export function sourceExcerpt(document: SourceDocument, { start, end }: Span, width: number): SourceExcerpt {
  const { line } = positionAt(document, start);
  const lineStart = document.lineStarts[line - 1];
  const from = Math.max(lineStart, start - LOOKED_AT);
  const lineEnd = document.lineStarts[line] ?? document.text.length;
  const to = Math.min(lineEnd, Math.max(start, end) + LOOKED_AT, start + 2 * LOOKED_AT);
  const rest = withoutLineEnd(document.text.slice(start, to));
  const over = rest.slice(0, Math.max(0, end - start));
  const before = document.text.slice(from, start);
  const after = rest.slice(over.length);
  const parts = cutParts(
    {
      before: cellsOf(startsInPair(before) ? before.slice(1) : before),
      over: cellsOf(over),
      after: cellsOf(endsInPair(after) ? after.slice(0, -1) : after),
      isCutBefore: from > lineStart,
      isCutAfter: to < lineEnd,
    },
    width,
  );
  const head = parts.isCutBefore ? CUT : '';
  const text = `${head}${shownText(parts.before)}${shownText(parts.over)}${shownText(parts.after)}${parts.isCutAfter ? CUT : ''}`;
  const carets = ' '.repeat(head.length + widthOf(parts.before)) + '^'.repeat(Math.max(1, widthOf(parts.over)));
  return { line, text, carets };
}
