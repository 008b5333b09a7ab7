// reference string → segments: tokens, features, scores, the best path, and how sure each segment is.

import { Scorer } from './emissions.js';
import { describeReference } from './features/context.js';
import type { Lexicon } from './features/lexicon.js';
import { LABELS, type SegmentLabel } from './labels.js';
import { Lattice } from './lattice.js';
import type { Model } from './model.js';
import type { Segment } from './segment.js';
import { settle } from './settle.js';
import { type Token, tokenize } from './tokenize.js';

/** Longer strings are no references; they are labelled in windows of so many tokens, to stay linear in time and flat in memory. */
const LONGEST_WINDOW = 1500;

/** Labels reference strings with one model. Keeps what it learnt of token types between calls; results do not depend on it. */
export class Labeller {
  readonly #scorer: Scorer;
  readonly #lexicon: Lexicon;
  readonly #lattice = new Lattice();

  constructor(model: Model) {
    this.#scorer = new Scorer(model);
    this.#lexicon = model.lexicon;
  }

  /** Segments of one reference, in order, without overlap; confidences are probabilities. */
  label(text: string): Segment[] {
    const tokens = tokenize(text);
    const segments: Segment[] = [];
    for (let start = 0; start < tokens.length; start += LONGEST_WINDOW)
      segments.push(...this.#labelWindow(tokens.slice(start, start + LONGEST_WINDOW)));
    return settle(text, segments);
  }

  #labelWindow(tokens: readonly Token[]): Segment[] {
    const scored = tokens.map((token) => this.#scorer.typeOf(token.text));
    const context = describeReference(
      tokens,
      scored.map(({ type }) => type),
      this.#lexicon,
    );
    this.#scorer.fill(this.#lattice, context, scored);
    if (!this.#lattice.forward(this.#scorer.factorsOf)) return [];
    this.#lattice.backward(this.#scorer.factorsOf);
    const labels = this.#lattice.certainLabels() ?? this.#lattice.bestLabels(this.#scorer.factorsOf);
    return this.#segments(tokens, labels);
  }

  #segments(tokens: readonly Token[], labels: Uint8Array): Segment[] {
    const segments: Segment[] = [];
    for (let first = 0; first < tokens.length; ) {
      let last = first;
      while (last + 1 < tokens.length && labels[last + 1] === labels[first]) last++;
      if (labels[first] !== 0) segments.push(this.#segment(tokens, first, last, labels[first]));
      first = last + 1;
    }
    return segments;
  }

  /** A segment is as sure as its least sure token. */
  #segment(tokens: readonly Token[], first: number, last: number, label: number): Segment {
    let confidence = 1;
    for (let at = first; at <= last; at++) confidence = Math.min(confidence, this.#lattice.labelProbability(at, label));
    return {
      label: LABELS[label] as SegmentLabel,
      start: tokens[first].start,
      end: tokens[last].end,
      confidence: Math.round(confidence * 1e4) / 1e4,
    };
  }
}

const labellers = new WeakMap<Model, Labeller>();

function labellerOf(model: Model): Labeller {
  let labeller = labellers.get(model);
  if (!labeller) {
    labeller = new Labeller(model);
    labellers.set(model, labeller);
  }
  return labeller;
}

/** Labels the references of one list (what stands together is labelled together); one array of segments for each text, in order. */
export function labelReferences(model: Model, texts: readonly string[]): Segment[][] {
  const labeller = labellerOf(model);
  return texts.map((text) => labeller.label(text));
}
