// Features of one field of a candidate: its label with what its stretch looks like as a whole. A chain of tokens sees the rims of
// a field and its words one by one, never its length, its balance or all of its words at once.
import { mix } from '../features/hash.js';
import type { FeatureSink } from '../features/sink.js';
import type { Stretch } from './stretch.js';

/** Adds the features of a stretch under a label. Templates 1 to 49. */
export function addFieldFeatures(label: number, stretch: Stretch, sink: FeatureSink): void {
  const add = (template: number, value: number): void => sink.add(template, mix(value, label));
  const { length, before, after, firstCategory, lastCategory } = stretch;
  add(1, length);
  add(2, stretch.firstWord);
  add(3, stretch.lastWord);
  add(4, stretch.wordBefore);
  add(5, stretch.wordAfter);
  add(6, firstCategory * 64 + lastCategory);
  add(7, before * 64 + after);
  add(8, (before * 64 + firstCategory) * 64 + stretch.farBefore);
  add(9, (lastCategory * 64 + after) * 64 + stretch.farAfter);
  for (let bits = stretch.bits, bit = 0; bits !== 0; bits >>>= 1, bit++) if (bits & 1) add(10, bit * 16 + length);
  add(11, stretch.marks);
  for (let marks = stretch.marks, bit = 0; marks !== 0; marks >>>= 1, bit++) if (marks & 1) add(12, bit * 16 + length);
  add(13, stretch.unbalanced);
  add(14, stretch.profile);
  add(15, mix(stretch.profile, length));
  add(16, stretch.phrase * 16 + length);
  add(17, stretch.counts);
  add(18, stretch.shape);
  add(19, mix(stretch.shape, before * 64 + after));
  add(20, stretch.words);
  add(21, (stretch.chunks * 64 + before) * 64 + after);
  add(22, stretch.chunks * 16 + length);
  add(23, stretch.enclosure * 16 + length);
  add(24, mix(stretch.counts, before * 64 + after));
  add(25, mix(stretch.firstWord, stretch.wordBefore));
  add(26, mix(stretch.profile, before * 64 + after));
  add(27, mix(stretch.lastWord, stretch.after));
  add(28, mix(stretch.firstWord, stretch.before));
  add(29, mix(stretch.marks, length * 64 + firstCategory));
}
