// The shipped model, read once for a process: it takes longer to read than a reference to parse.
import type { Model } from '../label/model.js';
import { loadModel } from './model.js';

let shipped: Model | undefined;

/** The model that pustaka comes with. Throws ModelError when it is missing or broken. */
export function shippedModel(): Model {
  shipped ??= loadModel();
  return shipped;
}
