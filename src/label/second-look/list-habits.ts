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

/** One thing a reference does: under the condition `given` it does `what` (both hashes). `label` is the field it is about. */
interface Pattern {
  readonly kind: number;
  readonly label: number;
  readonly given: number;
  readonly what: number;
}

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

function junctionPatterns(context: ReferenceContext, junction: Junction): Pattern[] {
  const { left, right } = junction;
  const look = gapLook(context, junction);
  return [
    { kind: KIND.after, label: left, given: left, what: mix(look, right) },
    { kind: KIND.before, label: right, given: right, what: mix(look, left) },
    { kind: KIND.between, label: right, given: left * 64 + right, what: look },
    { kind: KIND.order, label: left, given: left, what: right },
  ];
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

function fieldPatterns(context: ReferenceContext, { label, first, last }: Field): Pattern[] {
  const { types } = context;
  const name = LABELS[label];
  const rims = categoryAt(types, first - 1) * 64 + categoryAt(types, last + 1);
  const patterns: Pattern[] = [{ kind: KIND.rims, label, given: label, what: rims }];
  if (RECURRING.has(name))
    patterns.push({ kind: KIND.words, label, given: label, what: wordsOf(context, first, last) });
  if (FORMED.has(name)) patterns.push({ kind: KIND.shape, label, given: label, what: formOf(context, first, last) });
  if (PEOPLE.has(name))
    patterns.push({ kind: KIND.names, label, given: label, what: nameShapes(context, first, last).first });
  return patterns;
}

function keyOf({ kind, given }: Pattern): number {
  return mix(kind, given);
}

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
    const junctions = junctionsOf(fields, context.types.length);
    for (const junction of junctions) for (const pattern of junctionPatterns(context, junction)) this.#count(pattern);
    for (const field of fields) for (const pattern of fieldPatterns(context, field)) this.#count(pattern);
    for (const label of new Set(fields.map((field) => field.label)))
      this.#count({ kind: KIND.presence, label, given: 0, what: label });
  }

  #count(pattern: Pattern): void {
    const key = keyOf(pattern);
    const done = mix(key, pattern.what);
    this.#given.set(key, (this.#given.get(key) ?? 0) + 1);
    this.#done.set(done, (this.#done.get(done) ?? 0) + 1);
  }

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
    return COHERENCE_STEPS.filter((step) => share >= step).length;
  }

  /** How usual a pattern is in the list: how often its condition came (0 to 3) and in what share it was so (0 to 5). */
  usualness(pattern: Pattern): number {
    const key = keyOf(pattern);
    const given = pattern.kind === KIND.presence ? this.#references : (this.#given.get(key) ?? 0);
    const done = this.#done.get(mix(key, pattern.what)) ?? 0;
    const often = given === 0 ? 0 : given <= 2 ? 1 : given <= 6 ? 2 : 3;
    return often * 8 + (done === 0 ? 0 : 1 + SHARE_STEPS.filter((step) => done / given >= step).length);
  }
}

const SHARE_STEPS = [0.15, 0.35, 0.6, 0.85];
const COHERENCE_STEPS = [0.2, 0.35, 0.5];

/** The habits of a list: of its references that the chain is sure of (`doubt` or more). Nothing where they say nothing. */
export function habitsOf(looks: readonly FirstLook[], doubt: number): ListHabits | undefined {
  const sure = looks.filter(({ sureness }) => sureness >= doubt);
  if (sure.length < LEAST_SURE || sure.length === looks.length) return undefined;
  const habits = new ListHabits();
  for (const { context, candidates } of sure) habits.add(context, candidates[0].fields);
  return habits;
}

function addUsualness(habits: ListHabits, coherence: number, pattern: Pattern, sink: FeatureSink): void {
  const usual = (pattern.kind * 4 + coherence) * 32 + habits.usualness(pattern);
  sink.add(121, usual);
  sink.add(122, usual * 64 + pattern.label);
  if (pattern.kind === KIND.between || pattern.kind === KIND.order) sink.add(123, mix(usual, pattern.given));
}

/** Adds what the list says of a field. Templates 121 to 129. */
export function addFieldHabits(
  habits: ListHabits,
  coherence: number,
  context: ReferenceContext,
  field: Field,
  sink: FeatureSink,
): void {
  for (const pattern of fieldPatterns(context, field)) addUsualness(habits, coherence, pattern, sink);
  const { label } = field;
  addUsualness(habits, coherence, { kind: KIND.presence, label, given: 0, what: label }, sink);
}

/** Adds what the list says of a junction. */
export function addJunctionHabits(
  habits: ListHabits,
  coherence: number,
  context: ReferenceContext,
  junction: Junction,
  sink: FeatureSink,
): void {
  for (const pattern of junctionPatterns(context, junction)) addUsualness(habits, coherence, pattern, sink);
}
