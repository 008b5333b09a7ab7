// --model: the model that a run labels with. One that is named is read at once, so that a wrong one is refused before
// anything is read or written; the shipped one only when something has to be labelled.
import type { Model } from '../label/model.js';

/** Gives the model of a run. Rejects with ModelError where the named one cannot be used. */
export async function modelFor({ model: path }: { readonly model?: string }): Promise<() => Model> {
  if (path === undefined) {
    const { shippedModel } = await import('../load/shipped-model.js');
    return shippedModel;
  }
  const { loadModel } = await import('../load/model.js');
  const model = loadModel(path);
  return () => model;
}
