// The states of the chain. A label is one state; `other` is many, one for each label that may have come before it, so that
// the chain knows across separators which field it has just left.
import { LABELS } from './labels.js';

/** Labels that make segments (all but `other`): states 0 … FIELD_COUNT - 1. */
export const FIELD_COUNT = LABELS.length - 1;

/** `other` before any field, then `other` after field 0, 1, …: states FIELD_COUNT … STATE_COUNT - 1. */
export const START_STATE = FIELD_COUNT;
export const STATE_COUNT = FIELD_COUNT + 1 + FIELD_COUNT;

/** The state of `other` after the field with this number. */
export function gapAfter(field: number): number {
  return FIELD_COUNT + 1 + field;
}

/** The label number (place in LABELS) of a state; 0 is `other`. */
export function labelOfState(state: number): number {
  return state < FIELD_COUNT ? state + 1 : 0;
}

// Transitions of one class lie in a row: from every state to every field, then field → its gap, then gap → itself.
const TO_FIELDS = STATE_COUNT * FIELD_COUNT;
const INTO_GAP = TO_FIELDS;
const STAY_IN_GAP = INTO_GAP + FIELD_COUNT;

/** How many transitions the chain allows. */
export const TRANSITION_COUNT = STAY_IN_GAP + FIELD_COUNT + 1;

/** The place of a transition in its row. `to` must be a field, the gap after `from`, or `from` itself. */
export function transitionIndex(from: number, to: number): number {
  if (to < FIELD_COUNT) return from * FIELD_COUNT + to;
  if (from < FIELD_COUNT) return INTO_GAP + from;
  return STAY_IN_GAP + from - FIELD_COUNT;
}
