// A model of few features with weights like a trained one's, without a file.
import { EMPTY_LEXICON } from '../../src/label/features/lexicon.js';
import { TRANSITION_CLASSES } from '../../src/label/features/transition-class.js';
import { COUNT_BITS, firstSlot, type Model, TARGET_BITS } from '../../src/label/model.js';
import { TRANSITION_COUNT } from '../../src/label/states.js';

/** What one feature says: steps by target. */
export type SaidSteps = ReadonlyMap<number, number>;

function isEmpty(slots: Uint32Array, slot: number): boolean {
  return slots[2 * slot + 1] === 0;
}

export function madeModel(features: ReadonlyMap<number, SaidSteps>): Model {
  const count = features.size * 2 + 1;
  const slots = new Uint32Array(count * 2);
  // A place of 0 stands for an empty slot, so that the first weight is no feature's.
  const weights = [0];
  for (const [feature, steps] of features) {
    let slot = firstSlot(feature, count);
    while (!isEmpty(slots, slot)) slot = (slot + 1) % count;
    slots[2 * slot] = feature;
    slots[2 * slot + 1] = weights.length * 2 ** COUNT_BITS + steps.size;
    for (const [target, value] of steps) weights.push(value * 2 ** TARGET_BITS + target);
  }
  return {
    slots,
    weights: Int16Array.from(weights),
    step: 0.01,
    transitions: new Float32Array(TRANSITION_CLASSES * TRANSITION_COUNT),
    lexicon: EMPTY_LEXICON,
  };
}
