// Features that speak for a state: a label, or `other` after a label. They say where fields end, so they look at what stands
// before and after: a stop after a title weighs differently from a stop after an author.

import { bucket } from './bucket.js';
import { CATEGORY } from './category.js';
import { categoryHere, type ReferenceContext, SEEN_LIMIT } from './context.js';
import type { FeatureGroup } from './group.js';
import { mix } from './hash.js';
import { enclosureAt, kindAt, profileAt, wordAt, yearRelation } from './looks.js';
import type { FeatureSink } from './sink.js';

const neighbours: FeatureGroup = {
  key: (context, at) =>
    (categoryHere(context, at - 1) * 64 + categoryHere(context, at)) * 64 + categoryHere(context, at + 1),
  add: (context, at, sink) => {
    const c = categoryHere(context, at);
    sink.add(201, c);
    sink.add(203, (categoryHere(context, at - 1) * 64 + c) * 64 + categoryHere(context, at + 1));
  },
};

/** The kinds of the chunk a token stands in and of the next one: eleven bits. */
function kinds({ chunks, chunkOf }: ReferenceContext, at: number): number {
  return kindAt(chunks, chunkOf[at]) * 64 + kindAt(chunks, chunkOf[at] + 1);
}

/** What the words of the chunk a token stands in and of the next one mostly are: six bits. */
function profiles({ chunks, chunkOf }: ReferenceContext, at: number): number {
  return profileAt(chunks, chunkOf[at]) * 8 + profileAt(chunks, chunkOf[at] + 1);
}

/** The chunk a token stands in and the next one, as a whole. */
const chunkPair: FeatureGroup = {
  key: (context, at) =>
    ((kinds(context, at) * 64 + profiles(context, at)) * 16 + enclosureAt(context, at)) * 64 +
    categoryHere(context, at),
  add: (context, at, sink) => {
    const c = categoryHere(context, at);
    sink.add(211, mix(c * 16 + enclosureAt(context, at), kinds(context, at)));
    sink.add(215, c * 64 + profiles(context, at));
  },
};

/** The next chunk: its kind and what ends it. */
function nextEnd({ chunks, chunkOf }: ReferenceContext, at: number): number {
  const next = chunkOf[at] + 1;
  return kindAt(chunks, next) * 64 + (chunks[next]?.after ?? CATEGORY.edge);
}

/** A token's category and how long the next chunk is. */
function nextLength(context: ReferenceContext, at: number): number {
  const { chunks, chunkOf } = context;
  return categoryHere(context, at) * 64 + bucket(chunks[chunkOf[at] + 1]?.length ?? 0);
}

const nextChunk: FeatureGroup = {
  key: (context, at) => nextEnd(context, at) * 4096 + nextLength(context, at),
  add: (context, at, sink) => sink.add(209, mix(nextLength(context, at), nextEnd(context, at))),
};

const history: FeatureGroup = {
  key: (context, at) =>
    (yearRelation(context, at) * SEEN_LIMIT + context.seenBefore[at]) * 64 + categoryHere(context, at),
  add: (context, at, sink) => {
    const c = categoryHere(context, at);
    sink.add(208, yearRelation(context, at) * 64 + c);
    sink.add(210, mix(context.seenBefore[at], c));
  },
};

/** Features of a token's states that come again with other words. */
export const BOUNDARY_GROUPS: readonly FeatureGroup[] = [neighbours, chunkPair, nextChunk, history];

/** Adds the features of a token's states that hardly ever come again in the same form. */
export function addBoundaryWordFeatures(context: ReferenceContext, at: number, sink: FeatureSink): void {
  const { types, phraseOf } = context;
  const c = categoryHere(context, at);
  sink.add(202, types[at].word);
  sink.add(204, mix(c, wordAt(types, at + 1)));
  sink.add(205, mix(c, wordAt(types, at - 1)));
  const after = phraseOf[at + 1];
  const before = phraseOf[at - 1];
  if (after && after.first === at + 1) sink.add(213, mix(after.value, c));
  if (before && before.last === at - 1) sink.add(214, mix(before.value, c));
}
