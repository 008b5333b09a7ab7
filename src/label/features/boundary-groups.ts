// Features that speak for a state: a label, or `other` after a label. They say where fields end, so they look at what stands
// before and after: a stop after a title weighs differently from a stop after an author.
import { CATEGORY } from './category.js';
import type { ReferenceContext } from './context.js';
import type { FeatureGroup } from './feature-group.js';
import { mix } from './hash.js';
import { bucket, categoryAt, enclosureAt, kindAt, profileAt, wordAt, yearRelation } from './looks.js';
import type { FeatureSink } from './sink.js';

const neighbours: FeatureGroup = {
  key: ({ types }, at) => (categoryAt(types, at - 1) * 64 + types[at].category) * 64 + categoryAt(types, at + 1),
  add: ({ types }, at, sink) => {
    const c = types[at].category;
    sink.add(201, c);
    sink.add(203, (categoryAt(types, at - 1) * 64 + c) * 64 + categoryAt(types, at + 1));
  },
};

/** The kinds of the chunks round a token, from the one before to the next but one. */
const chunkKinds: FeatureGroup = {
  key: (context, at) => {
    const { chunks } = context;
    let key = context.types[at].category * 16 + enclosureAt(context, at);
    for (let offset = -1; offset <= 2; offset++) key = key * 32 + kindAt(chunks, context.chunkOf[at] + offset);
    return key;
  },
  add: (context, at, sink) => {
    const { chunks } = context;
    const number = context.chunkOf[at];
    const c = context.types[at].category;
    const k = kindAt(chunks, number);
    const after = kindAt(chunks, number + 1);
    sink.add(206, mix(c * 64 + k, after * 64 + kindAt(chunks, number + 2)));
    sink.add(207, mix(c * 64 + kindAt(chunks, number - 1), k * 64 + after));
    sink.add(211, mix(c * 16 + enclosureAt(context, at), k * 64 + after));
  },
};

/** The next chunk: how long it is, what ends it. */
const nextChunk: FeatureGroup = {
  key: (context, at) => {
    const number = context.chunkOf[at];
    const next = context.chunks[number + 1];
    const shape = bucket(next?.length ?? 0) * 64 + (next?.after ?? CATEGORY.edge);
    return (
      ((shape * 32 + kindAt(context.chunks, number + 1)) * 8 + 1 + Math.min(number, 6)) * 64 +
      context.types[at].category
    );
  },
  add: (context, at, sink) => {
    const number = context.chunkOf[at];
    const next = context.chunks[number + 1];
    const c = context.types[at].category;
    const after = kindAt(context.chunks, number + 1);
    sink.add(209, mix(c * 64 + bucket(next?.length ?? 0), after * 64 + (next?.after ?? CATEGORY.edge)));
    sink.add(212, mix(Math.min(number, 6) * 64 + c, after));
  },
};

/** What the words of the chunks round a token mostly are. */
const profiles: FeatureGroup = {
  key: ({ chunks, chunkOf, types }, at) => {
    let key = types[at].category * 32 + kindAt(chunks, chunkOf[at] + 1);
    for (let offset = -1; offset <= 1; offset++) key = key * 8 + profileAt(chunks, chunkOf[at] + offset);
    return key;
  },
  add: ({ chunks, chunkOf, types }, at, sink) => {
    const number = chunkOf[at];
    const c = types[at].category;
    const next = profileAt(chunks, number + 1);
    sink.add(215, (c * 8 + profileAt(chunks, number)) * 8 + next);
    sink.add(
      216,
      mix(
        c * 32 + kindAt(chunks, number + 1),
        (profileAt(chunks, number - 1) * 8 + profileAt(chunks, number)) * 8 + next,
      ),
    );
  },
};

const history: FeatureGroup = {
  key: (context, at) => (yearRelation(context, at) * 512 + context.seenBefore[at]) * 64 + context.types[at].category,
  add: (context, at, sink) => {
    const c = context.types[at].category;
    sink.add(208, yearRelation(context, at) * 64 + c);
    sink.add(210, mix(context.seenBefore[at], c));
  },
};

export const BOUNDARY_GROUPS: readonly FeatureGroup[] = [neighbours, chunkKinds, nextChunk, profiles, history];

/** The features of a token's states that hardly ever come again in the same form. */
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
