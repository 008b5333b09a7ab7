// Features that speak for a state: a label, or `other` after a label. They say where fields end, so they look at what stands
// before and after: a stop after a title weighs differently from a stop after an author.
import { CATEGORY } from './category.js';
import type { ReferenceContext } from './context.js';
import { mix } from './hash.js';
import { bucket, categoryAt, enclosureAt, kindAt, profileAt, wordAt, yearRelation } from './looks.js';
import type { FeatureSink } from './sink.js';

function neighbours({ types }: ReferenceContext, at: number, sink: FeatureSink): void {
  const c = types[at].category;
  sink.add(201, c);
  sink.add(203, (categoryAt(types, at - 1) * 64 + c) * 64 + categoryAt(types, at + 1));
}

/** The kinds of the chunk a token stands in and of the next one. */
function chunkKinds(context: ReferenceContext, at: number, sink: FeatureSink): void {
  const number = context.chunkOf[at];
  const kinds = kindAt(context.chunks, number) * 64 + kindAt(context.chunks, number + 1);
  sink.add(211, mix(context.types[at].category * 16 + enclosureAt(context, at), kinds));
}

/** The next chunk: how long it is, what ends it. */
function nextChunk({ chunks, chunkOf, types }: ReferenceContext, at: number, sink: FeatureSink): void {
  const next = chunks[chunkOf[at] + 1];
  const shape = bucket(next?.length ?? 0);
  const after = kindAt(chunks, chunkOf[at] + 1);
  sink.add(209, mix(types[at].category * 64 + shape, after * 64 + (next?.after ?? CATEGORY.edge)));
}

/** What the words of the chunk a token stands in and of the next one mostly are. */
function profiles({ chunks, chunkOf, types }: ReferenceContext, at: number, sink: FeatureSink): void {
  const here = types[at].category * 8 + profileAt(chunks, chunkOf[at]);
  sink.add(215, here * 8 + profileAt(chunks, chunkOf[at] + 1));
}

function history(context: ReferenceContext, at: number, sink: FeatureSink): void {
  const c = context.types[at].category;
  sink.add(208, yearRelation(context, at) * 64 + c);
  sink.add(210, mix(context.seenBefore[at], c));
}

/** Adds the features of a token's states that hardly ever come again in the same form. */
export function addBoundaryWordFeatures(context: ReferenceContext, at: number, sink: FeatureSink): void {
  const { types, phraseOf } = context;
  const c = types[at].category;
  sink.add(202, types[at].word);
  sink.add(204, mix(c, wordAt(types, at + 1)));
  sink.add(205, mix(c, wordAt(types, at - 1)));
  const after = phraseOf[at + 1];
  const before = phraseOf[at - 1];
  if (after && after.first === at + 1) sink.add(213, mix(after.value, c));
  if (before && before.last === at - 1) sink.add(214, mix(before.value, c));
}

/** Adds the features of a token's states that come again with other words. */
export function addBoundaryFeatures(context: ReferenceContext, at: number, sink: FeatureSink): void {
  neighbours(context, at, sink);
  chunkKinds(context, at, sink);
  nextChunk(context, at, sink);
  profiles(context, at, sink);
  history(context, at, sink);
}
