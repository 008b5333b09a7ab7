// A candidate is scored by its parts: each field, each junction between fields, and the whole. Candidates of one reference share
// most of their parts, so what is made of a part is kept while the same reference is looked at. Parsing makes sums of weights
// of them, training makes lists of features: both see the same ones.
import type { ReferenceContext } from '../features/context.js';
import { FeatureSink } from '../features/sink.js';
import type { Candidate, Field } from './candidate.js';
import { addFieldFeatures } from './field-features.js';
import { addJunctionFeatures, type Junction, junctionsOf } from './junction-features.js';
import { addFieldHabits, addJunctionHabits, type ListHabits } from './list-habits.js';
import { addNameFeatures } from './name-shapes.js';
import { describeStretch, type Stretch } from './stretch.js';
import { addWholeFeatures } from './whole-features.js';

const RADIX = 2048;

function stretchKey(first: number, last: number): number {
  return first * RADIX + last + 1;
}

/** Makes a `T` of every part of the candidates of one reference after the other. */
export class CandidateParts<T> {
  readonly #make: (sink: FeatureSink) => T;
  readonly #sink = new FeatureSink();
  readonly #stretches = new Map<number, Stretch>();
  readonly #fields = new Map<number, T>();
  readonly #junctions = new Map<number, T>();
  #context: ReferenceContext | undefined;
  #habits: ListHabits | undefined;

  /** `make` is handed the features of one part. */
  constructor(make: (sink: FeatureSink) => T) {
    this.#make = make;
  }

  /** What is made of the parts of a candidate in a list with these habits. */
  of(context: ReferenceContext, candidate: Candidate, habits?: ListHabits): T[] {
    if (context !== this.#context || habits !== this.#habits) this.#forget(context, habits);
    const junctions = junctionsOf(candidate.fields, context.types.length);
    this.#sink.clear();
    addWholeFeatures(context, candidate, junctions, this.#sink);
    const whole = this.#make(this.#sink);
    return [
      whole,
      ...candidate.fields.map((field) => this.#fieldPart(context, field)),
      ...junctions.map((junction) => this.#junctionPart(context, junction)),
    ];
  }

  #forget(context: ReferenceContext, habits: ListHabits | undefined): void {
    this.#context = context;
    this.#habits = habits;
    this.#stretches.clear();
    this.#fields.clear();
    this.#junctions.clear();
  }

  #stretch(context: ReferenceContext, first: number, last: number): Stretch {
    const key = stretchKey(first, last);
    let stretch = this.#stretches.get(key);
    if (!stretch) {
      stretch = describeStretch(context, first, last);
      this.#stretches.set(key, stretch);
    }
    return stretch;
  }

  #fieldPart(context: ReferenceContext, field: Field): T {
    const { label, first, last } = field;
    const key = label * RADIX * RADIX + stretchKey(first, last);
    const known = this.#fields.get(key);
    if (known !== undefined) return known;
    this.#sink.clear();
    addFieldFeatures(label, this.#stretch(context, first, last), this.#sink);
    addNameFeatures(context, label, first, last, this.#sink);
    if (this.#habits) addFieldHabits(this.#habits, context, field, this.#sink);
    const made = this.#make(this.#sink);
    this.#fields.set(key, made);
    return made;
  }

  #junctionPart(context: ReferenceContext, junction: Junction): T {
    const labels = junction.left * 64 + junction.right;
    const key = labels * RADIX * RADIX + stretchKey(junction.first, junction.last);
    const known = this.#junctions.get(key);
    if (known !== undefined) return known;
    this.#sink.clear();
    addJunctionFeatures(context, junction, this.#sink);
    if (this.#habits) addJunctionHabits(this.#habits, context, junction, this.#sink);
    const made = this.#make(this.#sink);
    this.#junctions.set(key, made);
    return made;
  }
}
