// Features are numbers: 32-bit hashes of what they say. Strings are hashed once per token type, everything else mixes
// integers, so that no string is built while a reference is read. The same numbers are made in training and in parsing.

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the UTF-16 code units of a string; an unsigned 32-bit integer. */
export function hashString(text: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
}

/** Mixes two integers into a well-spread unsigned 32-bit one (the finaliser of MurmurHash3 over their combination). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash + b, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
