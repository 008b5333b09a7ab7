// How many columns of a terminal a character takes: none for marks that sit on the one before, two for East Asian letters.
import { visibleLine } from '../text/visible-text.js';

// marks on letters, variation selectors, joiners
const NO_WIDTH = /^(?:\p{Mn}|\p{Me}|[\u200b-\u200d])$/u;
// Unicode, East Asian Width: W and F, in ranges
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u;

/** A character as it is shown, and its width. */
export interface Cell {
  readonly shown: string;
  readonly width: number;
}

/** One cell for one code point; what a terminal would obey is shown instead, a tab is one blank. */
export function cellOf(character: string): Cell {
  if (character >= ' ' && character <= '~') return { shown: character, width: 1 };
  if (character === '\t') return { shown: ' ', width: 1 };
  if (NO_WIDTH.test(character)) return { shown: character, width: 0 };
  const shown = visibleLine(character);
  return { shown, width: WIDE.test(character) ? 2 : shown === character ? 1 : shown.length };
}

export const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);
