// Features that speak for a label and depend on where a token stands: its neighbours, its place in the reference, the marks
// round it, what was printed before it, the words beside it. One function an idea.
import { isNumber, isPunctuation } from './category.js';
import { type ReferenceContext, SEEN_LIMIT } from './context.js';
import type { FeatureGroup } from './group.js';
import { mix } from './hash.js';
import { bucket, categoryAt, chunkPlace, enclosureAt, kindAt, wordAt, yearRelation } from './looks.js';
import type { FeatureSink } from './sink.js';

function gluing({ glued }: ReferenceContext, at: number): number {
  return glued[at] * 2 + (glued[at + 1] ?? 0);
}

/** Categories of the tokens on either side. */
const neighbours: FeatureGroup = {
  key: (context, at) => {
    const { types } = context;
    const around = categoryAt(types, at - 1) * 64 + categoryAt(types, at + 1);
    return (around * 64 + types[at].category) * 4 + gluing(context, at);
  },
  add: (context, at, sink) => {
    const { types } = context;
    const c = types[at].category;
    const c1 = categoryAt(types, at - 1);
    const n1 = categoryAt(types, at + 1);
    sink.add(103, c1 * 64 + c);
    sink.add(104, c * 64 + n1);
    sink.add(105, (c1 * 64 + c) * 64 + n1);
    sink.add(111, gluing(context, at) + 4 * c);
  },
};

const FARTHEST = 12;

const fromBegin = (at: number): number => Math.min(at, FARTHEST);
const fromEnd = ({ types }: ReferenceContext, at: number): number => Math.min(types.length - 1 - at, FARTHEST);
const tenth = ({ types }: ReferenceContext, at: number): number => Math.floor((10 * at) / types.length);

/** How far from the beginning and the end. */
const position: FeatureGroup = {
  key: (context, at) =>
    ((fromBegin(at) * 16 + fromEnd(context, at)) * 16 + tenth(context, at)) * 64 + context.types[at].category,
  add: (context, at, sink) => {
    const c = context.types[at].category;
    sink.add(121, fromBegin(at) * 64 + c);
    sink.add(122, fromEnd(context, at) * 64 + c);
    sink.add(123, tenth(context, at) * 64 + c);
  },
};

/** The nearest mark on one side and how far away it stands: ten bits. */
function markToward({ types }: ReferenceContext, at: number, step: 1 | -1): number {
  let distance = 1;
  let place = at + step;
  while (place >= 0 && place < types.length && distance < FARTHEST && !isPunctuation(types[place].category)) {
    place += step;
    distance++;
  }
  return categoryAt(types, place) * 16 + bucket(distance);
}

const delimiters: FeatureGroup = {
  key: (context, at) =>
    (markToward(context, at, -1) * 1024 + markToward(context, at, 1)) * 64 + context.types[at].category,
  add: (context, at, sink) => {
    const left = markToward(context, at, -1);
    const right = markToward(context, at, 1);
    sink.add(131, mix(left, context.types[at].category));
    sink.add(132, mix(right, context.types[at].category));
    sink.add(133, mix(left, right));
  },
};

/** Brackets, quotes, and what was seen before or is still to come. */
const surroundings: FeatureGroup = {
  key: (context, at) =>
    ((enclosureAt(context, at) * SEEN_LIMIT + context.seenBefore[at]) * SEEN_LIMIT + context.seenAtAll) * 64 +
    context.types[at].category,
  add: (context, at, sink) => {
    const c = context.types[at].category;
    const seen = context.seenBefore[at];
    sink.add(141, enclosureAt(context, at) * 64 + c);
    sink.add(142, mix(seen, c));
    sink.add(143, mix(context.seenAtAll, c));
    sink.add(144, mix(context.seenAtAll & ~seen, c));
  },
};

/** The chunk it stands in, against the year. */
const inChunk: FeatureGroup = {
  key: (context, at) => (yearRelation(context, at) * 64 + chunkPlace(context, at)) * 64 + context.types[at].category,
  add: (context, at, sink) => {
    const c = context.types[at].category;
    const place = chunkPlace(context, at);
    const relation = yearRelation(context, at);
    sink.add(151, place * 64 + c);
    sink.add(159, relation * 64 + place);
    sink.add(160, relation * 64 + c);
  },
};

/** Features of a token that come again with other words. */
export const POSITION_GROUPS: readonly FeatureGroup[] = [neighbours, position, delimiters, surroundings, inChunk];

function words({ types }: ReferenceContext, at: number, sink: FeatureSink): void {
  const { word } = types[at];
  sink.add(101, mix(wordAt(types, at - 1), word));
  sink.add(102, mix(word, wordAt(types, at + 1)));
  sink.add(108, mix(word, categoryAt(types, at - 1)));
  sink.add(109, mix(word, categoryAt(types, at + 1)));
  if (at < 3) sink.add(125, mix(word, at));
}

/** The pattern of marks and kinds of numbers around a number: 5(2):73-84. */
function numbers(context: ReferenceContext, at: number, sink: FeatureSink): void {
  const { types } = context;
  if (!isNumber(types[at].category)) return;
  let nearer = 0;
  for (let offset = -2; offset <= 3; offset++) nearer = mix(nearer, categoryAt(types, at + offset));
  sink.add(182, nearer);
  sink.add(183, context.numbersBefore[at]);
  sink.add(184, mix(context.numbersBefore[at], yearRelation(context, at) * 64 + types[at].category));
  sink.add(185, mix(wordAt(types, at - 1), wordAt(types, at - 2)));
  sink.add(186, mix(context.seenBefore[at], nearer));
}

/** Known journals, publishers and places. */
function phrase(context: ReferenceContext, at: number, sink: FeatureSink): void {
  const here = context.phraseOf[at];
  const next = context.phraseOf[at + 1];
  const before = context.phraseOf[at - 1];
  if (here) {
    const place = (at === here.first ? 1 : 0) + (at === here.last ? 2 : 0);
    sink.add(191, here.value * 4 + place);
    sink.add(192, here.value * 16 + here.words);
    sink.add(193, mix(here.value, kindAt(context.chunks, context.chunkOf[at])));
  }
  if (next && next.first === at + 1) sink.add(194, mix(next.value, context.types[at].category));
  if (before && before.last === at - 1) sink.add(195, mix(before.value, context.types[at].category));
}

/** Adds the features of a token that hardly ever come again in the same form. */
export function addWordFeatures(context: ReferenceContext, at: number, sink: FeatureSink): void {
  words(context, at, sink);
  numbers(context, at, sink);
  phrase(context, at, sink);
}
