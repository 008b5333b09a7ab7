// Which transitions a token takes part in: those of its category and, for punctuation, of what follows. A stop before a
// capital ends fields; a stop before a small letter hardly ever does.
import { CATEGORY, isNumber, isPunctuation } from './category.js';
import { categoryAt } from './looks.js';
import type { TokenType } from './token-type.js';

const EDGE = CATEGORY.edge;
const NEXT_KINDS = 4;

function nextKind(category: number): number {
  if (category === CATEGORY.lower || category === CATEGORY['function-word']) return 1;
  if (isNumber(category)) return 2;
  return isPunctuation(category) || category === EDGE ? 3 : 0;
}

/** How many classes of transitions there are. */
export const TRANSITION_CLASSES = EDGE + (CATEGORY['end-mark'] + 1) * (NEXT_KINDS - 1) + 1;

/** The class of transitions into a token: its category and, for punctuation, what follows. */
export function transitionClass(types: readonly TokenType[], at: number): number {
  const { category } = types[at];
  if (!isPunctuation(category)) return category;
  const kind = nextKind(categoryAt(types, at + 1));
  return kind === 0 ? category : EDGE + category * (NEXT_KINDS - 1) + kind;
}
