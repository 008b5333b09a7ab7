// Features that all tokens of a chunk share: what it is made of, what stands before and after it, where it stands.
import type { ReferenceContext } from './context.js';
import { mix } from './hash.js';
import { bucket, kindAt, profileAt } from './looks.js';
import type { FeatureSink } from './sink.js';

/**
 * Features that all tokens of a chunk share, or all delimiters behind it (`outside`). Chunk -1 is what stands before the first.
 * They speak for a label, like those of the position groups; parsing adds them up once for each chunk.
 */
export function addChunkFeatures(context: ReferenceContext, number: number, outside: boolean, sink: FeatureSink): void {
  const { chunks, types } = context;
  const here = chunks[number];
  const before = kindAt(chunks, number - 1);
  const after = kindAt(chunks, number + 1);
  const flag = outside ? 1 : 0;
  const place = flag * 32 + kindAt(chunks, number);
  sink.add(152, (before * 64 + place) * 64 + after);
  sink.add(156, Math.min(number, 9) * 64 + place);
  sink.add(157, Math.min(chunks.length - number, 9) * 64 + place);
  if (!here) return;
  if (context.repeatsOpening[number]) sink.add(168, place);
  sink.add(162, mix(here.before * 64 + here.after, place));
  sink.add(164, bucket(here.length) * 64 + place);
  for (let bits = here.bits, bit = 0; bits !== 0; bits >>>= 1, bit++) if (bits & 1) sink.add(165, bit * 2 + flag);
  sink.add(166, mix(types[here.first].word, flag));
  sink.add(167, mix(types[here.last].word, flag));
  const { best, second, margin } = here.profile;
  sink.add(175, ((best * 8 + second) * 4 + margin) * 64 + place);
  sink.add(176, mix((profileAt(chunks, number - 1) * 8 + best) * 8 + profileAt(chunks, number + 1), place));
  sink.add(177, mix((best * 8 + profileAt(chunks, number + 1)) * 64 + here.before, here.after * 64 + place));
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
