// What is usual in one list: references that stand together mostly follow one style. The references that the chain is sure of are
// counted pattern by pattern ("after the author stands (year", "the title is in quotes", "this journal occurs"), and the
// candidates of the doubtful ones are held against these counts.
import { isPunctuation } from '../features/category.js';
import type { ReferenceContext } from '../features/context.js';
import { mix } from '../features/hash.js';
import { categoryAt } from '../features/looks.js';
import type { FeatureSink } from '../features/sink.js';
import { LABELS } from '../labels.js';
import type { Field } from './candidate.js';
import type { FirstLook } from './first-look.js';
import { gapLook, type Junction, junctionsOf } from './junction-features.js';
import { nameShapes } from './name-shapes.js';

/** With fewer sure references a list says nothing. */
const LEAST_SURE = 3;

/** Takes one thing that a reference does: under the condition `given` it does `what` (both hashes). `label` is the field it is about. */
type PatternVisitor = (kind: number, label: number, given: number, what: number) => void;

const KIND = {
  after: 1,
  before: 2,
  between: 3,
  order: 4,
  names: 5,
  rims: 6,
  words: 7,
  shape: 8,
  presence: 9,
} as const;

/** Fields whose wording comes again in a list. */
const RECURRING = new Set<string>([
  'container-title',
  'collection-title',
  'publisher',
  'publisher-place',
  'author',
  'editor',
  'genre',
]);
const PEOPLE = new Set<string>(['author', 'editor']);
/** Fields that print numbers and dates in one form throughout a list. */
const FORMED = new Set<string>(['issued', 'volume', 'issue', 'page', 'accessed', 'edition', 'citation-number']);

function junctionPatterns(context: ReferenceContext, junction: Junction, visit: PatternVisitor): void {
  const { left, right } = junction;
  const look = gapLook(context, junction);
  visit(KIND.after, left, left, mix(look, right));
  visit(KIND.before, right, right, mix(look, left));
  visit(KIND.between, right, left * 64 + right, look);
  visit(KIND.order, left, left, right);
}

function wordsOf({ types }: ReferenceContext, first: number, last: number): number {
  let hash = 0;
  for (let at = first; at <= last; at++) if (!isPunctuation(types[at].category)) hash = mix(hash, types[at].phraseWord);
  return hash;
}

function formOf({ types }: ReferenceContext, first: number, last: number): number {
  let hash = 0;
  for (let at = first; at <= last && at < first + 6; at++) hash = mix(hash, types[at].category);
  return hash;
}

function fieldPatterns(context: ReferenceContext, { label, first, last }: Field, visit: PatternVisitor): void {
  const { types } = context;
  const name = LABELS[label];
  visit(KIND.rims, label, label, categoryAt(types, first - 1) * 64 + categoryAt(types, last + 1));
  if (RECURRING.has(name)) visit(KIND.words, label, label, wordsOf(context, first, last));
  if (FORMED.has(name)) visit(KIND.shape, label, label, formOf(context, first, last));
  if (PEOPLE.has(name)) visit(KIND.names, label, label, nameShapes(context, first, last).first);
}

/** A condition or what is done under it, as a key: signed numbers are the quicker ones. */
const keyOf = (of: number, more: number): number => mix(of, more) | 0;

/** Counts of the patterns of a list's sure references. */
export class ListHabits {
  readonly #given = new Map<number, number>();
  readonly #done = new Map<number, number>();
  #references = 0;
  #coherence: number | undefined;

  /** Counts a reference that the chain is sure of. */
  add(context: ReferenceContext, fields: readonly Field[]): void {
    this.#references++;
    this.#coherence = undefined;
    for (const junction of junctionsOf(fields, context.types.length)) junctionPatterns(context, junction, this.#count);
    for (const field of fields) fieldPatterns(context, field, this.#count);
    for (const label of new Set(fields.map((field) => field.label))) this.#count(KIND.presence, label, 0, label);
  }

  readonly #count: PatternVisitor = (kind, _, given, what) => {
    const key = keyOf(kind, given);
    const done = keyOf(key, what);
    this.#given.set(key, (this.#given.get(key) ?? 0) + 1);
    this.#done.set(done, (this.#done.get(done) ?? 0) + 1);
  };

  /** How much alike the references of the list are, 0 (every one otherwise) to 3. */
  get coherence(): number {
    this.#coherence ??= this.#findCoherence();
    return this.#coherence;
  }

  #findCoherence(): number {
    let pairs = 0;
    let alike = 0;
    for (const count of this.#given.values()) pairs += count * (count - 1);
    for (const count of this.#done.values()) alike += count * (count - 1);
    const share = pairs === 0 ? 0 : alike / pairs;
    return stepsUpTo(COHERENCE_STEPS, share);
  }

  /** How usual a pattern is in the list: how often its condition came (0 to 3) and in what share it was so (0 to 5). */
  usualness(kind: number, given: number, what: number): number {
    const key = keyOf(kind, given);
    const times = kind === KIND.presence ? this.#references : (this.#given.get(key) ?? 0);
    const done = this.#done.get(keyOf(key, what)) ?? 0;
    const often = times === 0 ? 0 : times <= 2 ? 1 : times <= 6 ? 2 : 3;
    return often * 8 + (done === 0 ? 0 : 1 + stepsUpTo(SHARE_STEPS, done / times));
  }
}

function stepsUpTo(steps: readonly number[], share: number): number {
  let count = 0;
  for (const step of steps) if (share >= step) count++;
  return count;
}

const SHARE_STEPS = [0.15, 0.35, 0.6, 0.85];
const COHERENCE_STEPS = [0.2, 0.35, 0.5];

/** Finds the habits of a list look by look, so that none has to be kept. */
export class HabitFinder {
  readonly #doubt: number;
  readonly #habits = new ListHabits();
  #seen = 0;
  #sure = 0;

  /** The references that the chain is sure of are those of `doubt` or more. */
  constructor(doubt: number) {
    this.#doubt = doubt;
  }

  see({ context, candidates, sureness }: FirstLook): void {
    this.#seen++;
    if (!(sureness >= this.#doubt)) return;
    this.#sure++;
    this.#habits.add(context, candidates[0].fields);
  }

  /** The habits of what was seen. Nothing where they say nothing, or nobody asks. */
  get habits(): ListHabits | undefined {
    return this.#sure < LEAST_SURE || this.#sure === this.#seen ? undefined : this.#habits;
  }
}

/** The habits of a list: of its references that the chain is sure of (`doubt` or more). Nothing where they say nothing. */
export function habitsOf(looks: readonly FirstLook[], doubt: number): ListHabits | undefined {
  const finder = new HabitFinder(doubt);
  for (const look of looks) finder.see(look);
  return finder.habits;
}

/** Adds how usual each pattern is that it is handed. */
function usualnessAdder(habits: ListHabits, sink: FeatureSink): PatternVisitor {
  const { coherence } = habits;
  return (kind, label, given, what) => {
    const usual = (kind * 4 + coherence) * 32 + habits.usualness(kind, given, what);
    sink.add(121, usual);
    sink.add(122, usual * 64 + label);
    if (kind === KIND.between || kind === KIND.order) sink.add(123, mix(usual, given));
  };
}

/** Adds what the list says of a field. Templates 121 to 129. */
export function addFieldHabits(habits: ListHabits, context: ReferenceContext, field: Field, sink: FeatureSink): void {
  const add = usualnessAdder(habits, sink);
  fieldPatterns(context, field, add);
  add(KIND.presence, field.label, 0, field.label);
}

/** Adds what the list says of a junction. */
export function addJunctionHabits(
  habits: ListHabits,
  context: ReferenceContext,
  junction: Junction,
  sink: FeatureSink,
): void {
  junctionPatterns(context, junction, usualnessAdder(habits, sink));
}
