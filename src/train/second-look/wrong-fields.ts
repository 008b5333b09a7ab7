// How many fields of a candidate are wrong by gold. Values are compared as in scoring; where a corpus is silent on a label or has
// habits of its own (targets.ts), a candidate that keeps to what its tokens may be is not wrong.
import { isPunctuation } from '../../label/features/category.js';
import type { ReferenceContext } from '../../label/features/context.js';
import { LABELS, type SegmentLabel } from '../../label/labels.js';
import { type Field, segmentOf } from '../../label/second-look/candidate.js';
import type { GoldReference } from '../corpus.js';
import { comparableValue, type ScoredLabel } from '../score.js';
import { labelMasks } from '../targets.js';

function scoredLabel(label: SegmentLabel): ScoredLabel {
  return label === 'issue' ? 'volume' : label;
}

/** Gold of one reference, ready to be held against candidates. */
export class GoldFields {
  readonly #reference: GoldReference;
  readonly #context: ReferenceContext;
  readonly #masks: Uint32Array;
  /** For every token the label of the gold span that it stands in, or 0. */
  readonly #goldLabels: Uint8Array;
  readonly #values = new Map<ScoredLabel, string>();

  constructor(reference: GoldReference, context: ReferenceContext) {
    this.#reference = reference;
    this.#context = context;
    this.#masks = labelMasks(reference, context.tokens);
    this.#goldLabels = Uint8Array.from(context.tokens, ({ start, end }) => {
      const span = reference.spans.find((other) => other.start < end && other.end > start);
      return span ? LABELS.indexOf(span.label) : 0;
    });
    for (const { label } of reference.spans) {
      const scored = scoredLabel(label);
      this.#values.set(scored, comparableValue(reference.raw, reference.spans, scored));
    }
  }

  /** Whether the corpus can tell this label apart. */
  tells(label: SegmentLabel): boolean {
    const { labels } = this.#reference;
    return !labels || labels.includes(label);
  }

  /** The fields that are wrong, missing or invented. */
  wrong(fields: readonly Field[]): Set<ScoredLabel> {
    const segments = fields.map((field) => segmentOf(this.#context, field, 1));
    const labels = new Set<ScoredLabel>([...this.#values.keys(), ...segments.map(({ label }) => scoredLabel(label))]);
    const tokenLabels = new Uint8Array(this.#context.tokens.length);
    for (const { label, first, last } of fields) tokenLabels.fill(label, first, last + 1);
    const wrong = new Set<ScoredLabel>();
    for (const label of labels) {
      if (!this.tells(label)) continue;
      const got = comparableValue(this.#reference.raw, segments, label);
      if (got !== (this.#values.get(label) ?? '') && !this.#mayBe(label, tokenLabels)) wrong.add(label);
    }
    return wrong;
  }

  /** Whether every token that gold or the candidate gives a label has one that it may have. */
  #mayBe(label: ScoredLabel, tokenLabels: Uint8Array): boolean {
    const names: readonly string[] = label === 'volume' ? ['volume', 'issue'] : [label];
    return tokenLabels.every((tokenLabel, at) => {
      if (isPunctuation(this.#context.types[at].category)) return true;
      const concerned = names.includes(LABELS[tokenLabel]) || names.includes(LABELS[this.#goldLabels[at]]);
      return !concerned || ((this.#masks[at] >>> tokenLabel) & 1) === 1;
    });
  }
}
