// Small looks at one place of a reference that several kinds of features share.
import { CATEGORY } from './category.js';
import { CHUNK_KIND, type Chunk } from './chunks.js';
import type { ReferenceContext } from './context.js';
import type { TokenType } from './token-type.js';

/** What stands in for the word of a token beyond the ends. */
const NO_WORD = 1;

/** The category of a token; `edge` beyond the ends. */
export function categoryAt(types: readonly TokenType[], at: number): number {
  return types[at]?.category ?? CATEGORY.edge;
}

/** The word of a token as a hash. */
export function wordAt(types: readonly TokenType[], at: number): number {
  return types[at]?.word ?? NO_WORD;
}

/** Where a token stands to the first year, 0 to 9: no year, at it, before or after it, near or far, the year early or late. */
export function yearRelation(context: ReferenceContext, at: number): number {
  if (context.firstYear < 0) return 0;
  if (at === context.firstYear) return 1;
  const early = context.firstYear * 2 < context.types.length ? 0 : 1;
  const near = Math.abs(at - context.firstYear) <= 3 ? 0 : 1;
  return 2 + early * 4 + near * 2 + (at < context.firstYear ? 0 : 1);
}

/** The kind of a chunk; `edge` beyond the ends. */
export function kindAt(chunks: readonly Chunk[], number: number): number {
  return chunks[number]?.kind ?? CHUNK_KIND.edge;
}

/** True for a delimiter, which belongs to no chunk but is counted with the one before it. */
export function isOutsideChunk(context: ReferenceContext, at: number): boolean {
  const here = context.chunks[context.chunkOf[at]];
  return !here || at > here.last;
}

/** Outside brackets and quotes, in or after them: 0 to 8. */
export function enclosureAt(context: ReferenceContext, at: number): number {
  return context.bracket[at] * 3 + context.quote[at];
}

/** The kind of the chunk a token stands in, and whether it is a delimiter behind it: 0 to 63. */
export function chunkPlace(context: ReferenceContext, at: number): number {
  return (isOutsideChunk(context, at) ? 32 : 0) + kindAt(context.chunks, context.chunkOf[at]);
}

/** What the words of a chunk mostly are, 0 to 5; 0 beyond the ends. */
export function profileAt(chunks: readonly Chunk[], number: number): number {
  return chunks[number]?.profile.best ?? 0;
}
