// All features of a token on one page: what the token says of itself, what its neighbours say, where it stands.
// Training asks for the numbers one by one; parsing adds up the weights of the first two kinds once for each token type.
import { addBoundaryWordFeatures, BOUNDARY_GROUPS } from './boundary-features.js';
import { addChunkWordFeatures, CHUNK_GROUPS, chunkKey } from './chunk-features.js';
import type { ReferenceContext } from './context.js';
import { addGroups } from './group.js';
import { mix } from './hash.js';
import { addWordFeatures, POSITION_GROUPS } from './position-features.js';
import { FeatureSink } from './sink.js';
import type { TokenType } from './token-type.js';

/** Part of the model's fingerprint: raise it when any feature changes. */
export const FEATURES_VERSION = 5;

/** How far the words around a token are seen, and which of a neighbour's features count at that distance. */
export const OFFSETS = [
  { offset: 0, salt: 1, features: (type: TokenType) => type.own },
  { offset: -1, salt: 2, features: (type: TokenType) => type.near },
  { offset: 1, salt: 3, features: (type: TokenType) => type.near },
  { offset: -2, salt: 4, features: (type: TokenType) => type.far },
  { offset: 2, salt: 5, features: (type: TokenType) => type.far },
] as const;

/** The number of a token type's feature as seen from a distance. */
export function atOffset(hash: number, salt: number): number {
  return mix(hash, 1000 + salt);
}

/** Every feature of one token that speaks for a label, in a fixed order. For training; `visit` gets unsigned 32-bit numbers. */
export function labelFeatures(
  context: ReferenceContext,
  at: number,
  sink: FeatureSink,
  visit: (hash: number) => void,
): void {
  for (const { offset, salt, features } of OFFSETS) {
    const type = context.types[at + offset];
    if (type) for (const hash of features(type)) visit(atOffset(hash, salt));
  }
  sink.clear();
  addGroups(POSITION_GROUPS, context, at, sink);
  addWordFeatures(context, at, sink);
  const chunk = chunkKey(context, at);
  addGroups(CHUNK_GROUPS, context, chunk, sink);
  addChunkWordFeatures(context, chunk, sink);
  for (let i = 0; i < sink.count; i++) visit(sink.hashes[i]);
}

/** Every feature of one token that speaks for a state. For training. */
export function stateFeatures(
  context: ReferenceContext,
  at: number,
  sink: FeatureSink,
  visit: (hash: number) => void,
): void {
  sink.clear();
  addGroups(BOUNDARY_GROUPS, context, at, sink);
  addBoundaryWordFeatures(context, at, sink);
  for (let i = 0; i < sink.count; i++) visit(sink.hashes[i]);
}

export { FeatureSink };
