// The features that depend on where a token stands, one template a row in the order in which they are made.
// Three groups: `addPositionFeatures` and `addChunkFeatures` speak for a label; `addBoundaryFeatures` for a state, which for `other` remembers the
// label before it (so that a stop after a title can weigh differently from a stop after an author).
import { CATEGORY, isNumber, isPunctuation } from './category.js';
import { CHUNK_KIND, type Chunk } from './chunks.js';
import type { ReferenceContext } from './context.js';
import { mix } from './hash.js';
import type { FeatureSink } from './sink.js';
import type { TokenType } from './token-type.js';

/** Part of the model's fingerprint: raise it when any feature changes. */
export const FEATURES_VERSION = 1;

const EDGE = CATEGORY.edge;
const NO_WORD = 1;

function categoryAt(types: readonly TokenType[], at: number): number {
  return types[at]?.category ?? EDGE;
}

function wordAt(types: readonly TokenType[], at: number): number {
  return types[at]?.word ?? NO_WORD;
}

function bucket(length: number): number {
  if (length <= 4) return length;
  if (length <= 6) return 5;
  if (length <= 9) return 6;
  if (length <= 14) return 7;
  return length <= 24 ? 8 : 9;
}

function neighbours(context: ReferenceContext, at: number, sink: FeatureSink): void {
  const { types } = context;
  const c = types[at].category;
  const w = types[at].word;
  const c1 = categoryAt(types, at - 1);
  const c2 = categoryAt(types, at - 2);
  const n1 = categoryAt(types, at + 1);
  const n2 = categoryAt(types, at + 2);
  sink.add(101, mix(wordAt(types, at - 1), w));
  sink.add(102, mix(w, wordAt(types, at + 1)));
  sink.add(103, c1 * 64 + c);
  sink.add(104, c * 64 + n1);
  sink.add(105, (c1 * 64 + c) * 64 + n1);
  sink.add(106, (c2 * 64 + c1) * 64 + c);
  sink.add(107, (c * 64 + n1) * 64 + n2);
  sink.add(108, mix(w, c1));
  sink.add(109, mix(w, n1));
  sink.add(111, context.glued[at] * 2 + (context.glued[at + 1] ?? 0) + 4 * c);
}

function position(context: ReferenceContext, at: number, sink: FeatureSink): void {
  const { types } = context;
  const c = types[at].category;
  const toEnd = types.length - 1 - at;
  sink.add(121, Math.min(at, 12) * 64 + c);
  sink.add(122, Math.min(toEnd, 12) * 64 + c);
  sink.add(123, Math.floor((10 * at) / types.length) * 64 + c);
  if (at < 3) sink.add(125, mix(types[at].word, at));
}

/** Nearest punctuation on either side and how far away it stands. */
function delimiters(context: ReferenceContext, at: number, sink: FeatureSink): void {
  const { types } = context;
  let before = at - 1;
  while (before >= 0 && at - before < 12 && !isPunctuation(types[before].category)) before--;
  let after = at + 1;
  while (after < types.length && after - at < 12 && !isPunctuation(types[after].category)) after++;
  const left = categoryAt(types, before) * 16 + bucket(at - before);
  const right = categoryAt(types, after) * 16 + bucket(after - at);
  sink.add(131, mix(left, types[at].category));
  sink.add(132, mix(right, types[at].category));
  sink.add(133, mix(left, right));
}

function surroundings(context: ReferenceContext, at: number, sink: FeatureSink): void {
  const c = context.types[at].category;
  const enclosure = context.bracket[at] * 3 + context.quote[at];
  const seen = context.seenBefore[at];
  sink.add(141, enclosure * 64 + c);
  sink.add(142, mix(seen, c));
  sink.add(143, mix(context.seenAtAll, c));
  sink.add(144, mix(context.seenAtAll & ~seen, c));
}

function yearRelation(context: ReferenceContext, at: number): number {
  if (context.firstYear < 0) return 0;
  if (at === context.firstYear) return 1;
  const early = context.firstYear * 2 < context.types.length ? 0 : 1;
  const near = Math.abs(at - context.firstYear) <= 3 ? 0 : 1;
  return 2 + early * 4 + near * 2 + (at < context.firstYear ? 0 : 1);
}

function kindAt(chunks: readonly Chunk[], number: number): number {
  return chunks[number]?.kind ?? CHUNK_KIND.edge;
}

/** True for a delimiter, which belongs to no chunk but is counted with the one before it. */
export function isOutsideChunk(context: ReferenceContext, at: number): boolean {
  const here = context.chunks[context.chunkOf[at]];
  return !here || at > here.last;
}

function inChunk(context: ReferenceContext, at: number, sink: FeatureSink): void {
  const c = context.types[at].category;
  const place = (isOutsideChunk(context, at) ? 32 : 0) + kindAt(context.chunks, context.chunkOf[at]);
  const relation = yearRelation(context, at);
  sink.add(151, place * 64 + c);
  sink.add(159, relation * 64 + place);
  sink.add(160, relation * 64 + c);
  sink.add(161, mix(context.seenBefore[at], place));
}

/**
 * Features that all tokens of a chunk share, or all delimiters behind it (`outside`). Chunk -1 is what stands before the first.
 * They speak for a label, like those of `addPositionFeatures`; parsing adds them up once for each chunk.
 */
export function addChunkFeatures(context: ReferenceContext, number: number, outside: boolean, sink: FeatureSink): void {
  const { chunks, types } = context;
  const here = chunks[number];
  const before = kindAt(chunks, number - 1);
  const after = kindAt(chunks, number + 1);
  const flag = outside ? 1 : 0;
  const place = flag * 32 + kindAt(chunks, number);
  sink.add(152, (before * 64 + place) * 64 + after);
  sink.add(153, (kindAt(chunks, number - 2) * 64 + before) * 64 + place);
  sink.add(154, (place * 64 + after) * 64 + kindAt(chunks, number + 2));
  sink.add(156, Math.min(number, 9) * 64 + place);
  sink.add(157, Math.min(chunks.length - number, 9) * 64 + place);
  if (!here) return;
  sink.add(162, mix(here.before * 64 + here.after, place));
  sink.add(164, bucket(here.length) * 64 + place);
  for (let bits = here.bits, bit = 0; bits !== 0; bits >>>= 1, bit++) if (bits & 1) sink.add(165, bit * 2 + flag);
  sink.add(166, mix(types[here.first].word, flag));
  sink.add(167, mix(types[here.last].word, flag));
  const next = chunks[number + 1];
  if (next) {
    sink.add(168, mix(types[next.first].word, flag));
    sink.add(169, mix(bucket(next.length) * 64 + next.kind, place));
  }
  const last = chunks[number - 1];
  if (last) {
    sink.add(171, mix(types[last.last].word, flag));
    sink.add(172, mix(bucket(last.length) * 64 + last.kind, place));
  }
}

/** The pattern of marks and kinds of numbers around a number: 5(2):73-84. */
function numbers(context: ReferenceContext, at: number, sink: FeatureSink): void {
  const { types } = context;
  if (!isNumber(types[at].category)) return;
  let pattern = 0;
  for (let offset = -4; offset <= 5; offset++) pattern = mix(pattern, categoryAt(types, at + offset));
  let nearer = 0;
  for (let offset = -2; offset <= 3; offset++) nearer = mix(nearer, categoryAt(types, at + offset));
  sink.add(181, pattern);
  sink.add(182, nearer);
  sink.add(183, context.numbersBefore[at]);
  sink.add(184, mix(context.numbersBefore[at], yearRelation(context, at) * 64 + types[at].category));
  sink.add(185, mix(wordAt(types, at - 1), wordAt(types, at - 2)));
  sink.add(186, mix(context.seenBefore[at], nearer));
}

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

/** Features that speak for a label. */
export function addPositionFeatures(context: ReferenceContext, at: number, sink: FeatureSink): void {
  neighbours(context, at, sink);
  position(context, at, sink);
  delimiters(context, at, sink);
  surroundings(context, at, sink);
  inChunk(context, at, sink);
  numbers(context, at, sink);
  phrase(context, at, sink);
}

/** Features that speak for a state: a label, or `other` after a label. */
export function addBoundaryFeatures(context: ReferenceContext, at: number, sink: FeatureSink): void {
  const { types, chunks } = context;
  const number = context.chunkOf[at];
  const c = types[at].category;
  const c1 = categoryAt(types, at - 1);
  const n1 = categoryAt(types, at + 1);
  const k = kindAt(chunks, number);
  const after = kindAt(chunks, number + 1);
  const next = chunks[number + 1];
  sink.add(201, c);
  sink.add(202, types[at].word);
  sink.add(203, (c1 * 64 + c) * 64 + n1);
  sink.add(204, mix(c, wordAt(types, at + 1)));
  sink.add(205, mix(c, wordAt(types, at - 1)));
  sink.add(206, mix(c * 64 + k, after * 64 + kindAt(chunks, number + 2)));
  sink.add(207, mix(c * 64 + kindAt(chunks, number - 1), k * 64 + after));
  sink.add(208, yearRelation(context, at) * 64 + c);
  sink.add(209, mix(c * 64 + bucket(next?.length ?? 0), after * 64 + (next?.after ?? EDGE)));
  sink.add(210, mix(context.seenBefore[at], c));
  sink.add(211, mix(c * 16 + context.bracket[at] * 3 + context.quote[at], k * 64 + after));
  sink.add(212, mix(Math.min(number, 6) * 64 + c, after));
  const phraseAfter = context.phraseOf[at + 1];
  const phraseBefore = context.phraseOf[at - 1];
  if (phraseAfter && phraseAfter.first === at + 1) sink.add(213, mix(phraseAfter.value, c));
  if (phraseBefore && phraseBefore.last === at - 1) sink.add(214, mix(phraseBefore.value, c));
}

const NEXT_KINDS = 4;

function nextKind(category: number): number {
  if (category === CATEGORY.lower || category === CATEGORY['function-word']) return 1;
  if (isNumber(category)) return 2;
  return isPunctuation(category) || category === EDGE ? 3 : 0;
}

/** How many classes of transitions there are. */
export const TRANSITION_CLASSES = EDGE + (CATEGORY['end-mark'] + 1) * (NEXT_KINDS - 1) + 1;

/** The class of transitions into a token: its category and, for punctuation, what follows. */
export function transitionClass(types: readonly TokenType[], at: number): number {
  const { category } = types[at];
  if (!isPunctuation(category)) return category;
  const kind = nextKind(categoryAt(types, at + 1));
  return kind === 0 ? category : EDGE + category * (NEXT_KINDS - 1) + kind;
}
