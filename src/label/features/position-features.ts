// Features that speak for a label and depend on where a token stands: its neighbours, its place in the reference, the marks
// round it, what was printed before it, the words beside it. One function an idea.
import { isNumber } from './category.js';
import { categoryHere, FARTHEST, type ReferenceContext, SEEN_LIMIT } from './context.js';
import type { FeatureGroup } from './group.js';
import { mix } from './hash.js';
import { chunkPlace, enclosureAt, kindAt, wordAt, yearRelation } from './looks.js';
import type { FeatureSink } from './sink.js';

function gluing({ glued }: ReferenceContext, at: number): number {
  return glued[at] * 2 + (glued[at + 1] ?? 0);
}

/** Categories of the tokens on either side. */
const neighbours: FeatureGroup = {
  key: (context, at) => {
    const around = categoryHere(context, at - 1) * 64 + categoryHere(context, at + 1);
    return (around * 64 + categoryHere(context, at)) * 4 + gluing(context, at);
  },
  add: (context, at, sink) => {
    const c = categoryHere(context, at);
    const c1 = categoryHere(context, at - 1);
    const n1 = categoryHere(context, at + 1);
    sink.add(103, c1 * 64 + c);
    sink.add(104, c * 64 + n1);
    sink.add(105, (c1 * 64 + c) * 64 + n1);
    sink.add(111, gluing(context, at) + 4 * c);
  },
};

const fromBegin = (at: number): number => Math.min(at, FARTHEST);
const fromEnd = ({ types }: ReferenceContext, at: number): number => Math.min(types.length - 1 - at, FARTHEST);
const tenth = ({ types }: ReferenceContext, at: number): number => Math.floor((10 * at) / types.length);

/** How far from the beginning and the end. */
const position: FeatureGroup = {
  key: (context, at) =>
    ((fromBegin(at) * 16 + fromEnd(context, at)) * 16 + tenth(context, at)) * 64 + categoryHere(context, at),
  add: (context, at, sink) => {
    const c = categoryHere(context, at);
    sink.add(121, fromBegin(at) * 64 + c);
    sink.add(122, fromEnd(context, at) * 64 + c);
    sink.add(123, tenth(context, at) * 64 + c);
  },
};

const delimiters: FeatureGroup = {
  key: (context, at) => (context.markBefore[at] * 1024 + context.markAfter[at]) * 64 + categoryHere(context, at),
  add: (context, at, sink) => {
    const left = context.markBefore[at];
    const right = context.markAfter[at];
    sink.add(131, mix(left, categoryHere(context, at)));
    sink.add(132, mix(right, categoryHere(context, at)));
    sink.add(133, mix(left, right));
  },
};

/** Brackets, quotes, and what was seen before or is still to come. */
const surroundings: FeatureGroup = {
  key: (context, at) =>
    ((enclosureAt(context, at) * SEEN_LIMIT + context.seenBefore[at]) * SEEN_LIMIT + context.seenAtAll) * 64 +
    categoryHere(context, at),
  add: (context, at, sink) => {
    const c = categoryHere(context, at);
    const seen = context.seenBefore[at];
    sink.add(141, enclosureAt(context, at) * 64 + c);
    sink.add(142, mix(seen, c));
    sink.add(143, mix(context.seenAtAll, c));
    sink.add(144, mix(context.seenAtAll & ~seen, c));
  },
};

/** The chunk it stands in, against the year. */
const inChunk: FeatureGroup = {
  key: (context, at) => (yearRelation(context, at) * 64 + chunkPlace(context, at)) * 64 + categoryHere(context, at),
  add: (context, at, sink) => {
    const c = categoryHere(context, at);
    const place = chunkPlace(context, at);
    const relation = yearRelation(context, at);
    sink.add(151, place * 64 + c);
    sink.add(159, relation * 64 + place);
    sink.add(160, relation * 64 + c);
  },
};

/** Features of a token that come again with other words. */
export const POSITION_GROUPS: readonly FeatureGroup[] = [neighbours, position, delimiters, surroundings, inChunk];

function words(context: ReferenceContext, at: number, sink: FeatureSink): void {
  const { types } = context;
  const { word } = types[at];
  sink.add(101, mix(wordAt(types, at - 1), word));
  sink.add(102, mix(word, wordAt(types, at + 1)));
  sink.add(108, mix(word, categoryHere(context, at - 1)));
  sink.add(109, mix(word, categoryHere(context, at + 1)));
  if (at < 3) sink.add(125, mix(word, at));
}

/** The pattern of marks and kinds of numbers around a number: 5(2):73-84. */
function numbers(context: ReferenceContext, at: number, sink: FeatureSink): void {
  const { types } = context;
  if (!isNumber(categoryHere(context, at))) return;
  let nearer = 0;
  for (let offset = -2; offset <= 3; offset++) nearer = mix(nearer, categoryHere(context, at + offset));
  sink.add(182, nearer);
  sink.add(183, context.numbersBefore[at]);
  sink.add(184, mix(context.numbersBefore[at], yearRelation(context, at) * 64 + categoryHere(context, at)));
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
  if (next && next.first === at + 1) sink.add(194, mix(next.value, categoryHere(context, at)));
  if (before && before.last === at - 1) sink.add(195, mix(before.value, categoryHere(context, at)));
}

/** Adds the features of a token that hardly ever come again in the same form. */
export function addWordFeatures(context: ReferenceContext, at: number, sink: FeatureSink): void {
  words(context, at, sink);
  numbers(context, at, sink);
  phrase(context, at, sink);
}
