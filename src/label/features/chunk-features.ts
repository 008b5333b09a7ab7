// Features that all tokens of a chunk share: what it is made of, what stands before and after it, where it stands.
// They are asked for by a `chunkKey`: a chunk's number and whether its tokens are meant or the delimiters behind it.

import { bucket } from './bucket.js';
import type { Chunk } from './chunks.js';
import type { ReferenceContext } from './context.js';
import type { FeatureGroup } from './group.js';
import { mix } from './hash.js';
import { isOutsideChunk, kindAt, profileAt } from './looks.js';
import type { FeatureSink } from './sink.js';

/** The chunk of a token, or what delimiters behind it have in common. Chunk -1 is what stands before the first. */
export function chunkKey(context: ReferenceContext, at: number): number {
  return context.chunkOf[at] * 2 + (isOutsideChunk(context, at) ? 1 : 0);
}

const numberOf = (key: number): number => key >> 1;
const flagOf = (key: number): number => key & 1;
const chunkAt = ({ chunks }: ReferenceContext, key: number): Chunk | undefined => chunks[numberOf(key)];

/** The kind of the chunk and whether delimiters are meant: six bits. 0 and 32 where there is no chunk. */
function placeOf({ chunks }: ReferenceContext, key: number): number {
  return flagOf(key) * 32 + kindAt(chunks, numberOf(key));
}

const FARTHEST = 9;

const fromBegin = (key: number): number => Math.min(numberOf(key), FARTHEST);
const fromEnd = ({ chunks }: ReferenceContext, key: number): number =>
  Math.min(chunks.length - numberOf(key), FARTHEST);

/** The kinds of the chunks around. */
function kindsAround(context: ReferenceContext, key: number): number {
  const { chunks } = context;
  const number = numberOf(key);
  return (kindAt(chunks, number - 1) * 64 + placeOf(context, key)) * 64 + kindAt(chunks, number + 1);
}

const repeats = (context: ReferenceContext, key: number): number => context.repeatsOpening[numberOf(key)] ?? 0;

const between: FeatureGroup = {
  key: kindsAround,
  add: (context, key, sink) => sink.add(152, kindsAround(context, key)),
};

const standing: FeatureGroup = {
  key: (context, key) =>
    (((fromBegin(key) + 1) * 16 + fromEnd(context, key)) * 64 + placeOf(context, key)) * 2 + repeats(context, key),
  add: (context, key, sink) => {
    const place = placeOf(context, key);
    sink.add(156, fromBegin(key) * 64 + place);
    sink.add(157, fromEnd(context, key) * 64 + place);
    if (repeats(context, key)) sink.add(168, place);
  },
};

const ends = ({ before, after }: Chunk): number => before * 64 + after;

const shape: FeatureGroup = {
  key: (context, key) => {
    const here = chunkAt(context, key);
    return here ? (ends(here) * 16 + bucket(here.length)) * 64 + placeOf(context, key) : 0;
  },
  add: (context, key, sink) => {
    const here = chunkAt(context, key);
    if (!here) return;
    const place = placeOf(context, key);
    sink.add(162, mix(ends(here), place));
    sink.add(164, bucket(here.length) * 64 + place);
  },
};

/** The meanings of the chunk's words: `count` bits from `first` on. All of them are too many for one key. */
function meanings(first: number, count: number): FeatureGroup {
  const bitsOf = (context: ReferenceContext, key: number) =>
    ((chunkAt(context, key)?.bits ?? 0) >>> first) & (2 ** count - 1);
  return {
    key: (context, key) => bitsOf(context, key) * 2 + flagOf(key),
    add: (context, key, sink) => {
      for (let bits = bitsOf(context, key), bit = first; bits !== 0; bits >>>= 1, bit++)
        if (bits & 1) sink.add(165, bit * 2 + flagOf(key));
    },
  };
}

/** What the words of a chunk mostly are, and how clearly: eight bits. */
function profileOf({ profile: { best, second, margin } }: Chunk): number {
  return (best * 8 + second) * 4 + margin;
}

/** What the words of the chunk and of those on either side mostly are. */
function profilesAround({ chunks }: ReferenceContext, key: number, { profile }: Chunk): number {
  return (profileAt(chunks, numberOf(key) - 1) * 8 + profile.best) * 8 + profileAt(chunks, numberOf(key) + 1);
}

/** What the words of the chunk and of the next one mostly are, and what stands before it. */
function towardNext({ chunks }: ReferenceContext, key: number, { profile, before }: Chunk): number {
  return (profile.best * 8 + profileAt(chunks, numberOf(key) + 1)) * 64 + before;
}

const profile: FeatureGroup = {
  key: (context, key) => {
    const here = chunkAt(context, key);
    return here ? profileOf(here) * 64 + placeOf(context, key) : 0;
  },
  add: (context, key, sink) => {
    const here = chunkAt(context, key);
    if (here) sink.add(175, profileOf(here) * 64 + placeOf(context, key));
  },
};

const profiles: FeatureGroup = {
  key: (context, key) => {
    const here = chunkAt(context, key);
    return here ? profilesAround(context, key, here) * 64 + placeOf(context, key) : 0;
  },
  add: (context, key, sink) => {
    const here = chunkAt(context, key);
    if (here) sink.add(176, mix(profilesAround(context, key, here), placeOf(context, key)));
  },
};

const profilesBetween: FeatureGroup = {
  key: (context, key) => {
    const here = chunkAt(context, key);
    return here ? (towardNext(context, key, here) * 64 + here.after) * 64 + placeOf(context, key) : 0;
  },
  add: (context, key, sink) => {
    const here = chunkAt(context, key);
    if (here) sink.add(177, mix(towardNext(context, key, here), here.after * 64 + placeOf(context, key)));
  },
};

/** How long a chunk is, and its kind: ten bits. */
const sizeOf = (chunk: Chunk): number => bucket(chunk.length) * 64 + chunk.kind;

/** The chunk on one side. */
function beside(template: number, step: 1 | -1): FeatureGroup {
  const sideOf = (context: ReferenceContext, key: number) =>
    chunkAt(context, key) && context.chunks[numberOf(key) + step];
  return {
    key: (context, key) => {
      const side = sideOf(context, key);
      return side ? sizeOf(side) * 64 + placeOf(context, key) : 0;
    },
    add: (context, key, sink) => {
      const side = sideOf(context, key);
      if (side) sink.add(template, mix(sizeOf(side), placeOf(context, key)));
    },
  };
}

/** Features of a chunk that come again with other words. `at` is a `chunkKey`. */
export const CHUNK_GROUPS: readonly FeatureGroup[] = [
  between,
  standing,
  shape,
  meanings(0, 16),
  meanings(16, 15),
  profile,
  profiles,
  profilesBetween,
  beside(169, 1),
  beside(172, -1),
];

/** Adds the features of a chunk's words at its ends and of those beside it. */
export function addChunkWordFeatures(context: ReferenceContext, key: number, sink: FeatureSink): void {
  const here = chunkAt(context, key);
  if (!here) return;
  const { chunks, types } = context;
  const next = chunks[numberOf(key) + 1];
  const last = chunks[numberOf(key) - 1];
  const flag = flagOf(key);
  sink.add(166, mix(types[here.first].word, flag));
  sink.add(167, mix(types[here.last].word, flag));
  if (next) sink.add(168, mix(types[next.first].word, flag));
  if (last) sink.add(171, mix(types[last.last].word, flag));
}
