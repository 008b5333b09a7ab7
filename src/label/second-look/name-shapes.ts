// The shapes of the names inside an author or editor field: "Surname, I." or "I. Surname", names between which marks, and whether
// the last one keeps to what the others do. A last "name" of another shape is mostly the beginning of the title.
import { CATEGORY, isNumber, isPunctuation } from '../features/category.js';
import type { ReferenceContext } from '../features/context.js';
import { mix } from '../features/hash.js';
import { categoryAt } from '../features/looks.js';
import type { FeatureSink } from '../features/sink.js';
import { LABELS } from '../labels.js';

/** What a token is in a name. */
const PART = {
  word: 1,
  initial: 2,
  comma: 3,
  joiner: 4,
  particle: 5,
  other: 6,
  etAl: 7,
  capitals: 8,
  small: 9,
} as const;

const PART_OF = new Map<number, number>([
  [CATEGORY.capitalised, PART.word],
  [CATEGORY['mixed-case'], PART.word],
  [CATEGORY['all-caps'], PART.capitals],
  [CATEGORY.initial, PART.initial],
  [CATEGORY.comma, PART.comma],
  [CATEGORY.semicolon, PART.joiner],
  [CATEGORY.and, PART.joiner],
  [CATEGORY.ampersand, PART.joiner],
  [CATEGORY.slash, PART.joiner],
  [CATEGORY.particle, PART.particle],
  [CATEGORY['et-al'], PART.etAl],
  [CATEGORY.lower, PART.small],
  [CATEGORY['function-word'], PART.small],
]);

function partOf(context: ReferenceContext, at: number): number {
  const { category, text } = context.types[at];
  const part = PART_OF.get(category) ?? PART.other;
  // AB | ABC: initials without stops; a single letter counts as a word
  return part === PART.capitals && text.length <= 3 ? PART.initial : part;
}

/** What the names of a field look like; hashes and small numbers. */
export interface NameShapes {
  /** How the first name is printed, by the first tokens of the field. */
  readonly first: number;
  /** How the last tokens of the field are printed. */
  readonly last: number;
  /** How many persons, as far as joiners tell, up to 7. */
  readonly persons: number;
  /** Which parts occur at all: a bit each. */
  readonly parts: number;
  /** The longest row of words that no mark parts, up to 7: names are short. */
  readonly longestRun: number;
  /** True where initials stand in the field but none near its end. */
  readonly endsOtherwise: boolean;
}

const RIM = 4;

/** Looks at the names of tokens `[first, last]`. */
export function nameShapes(context: ReferenceContext, firstToken: number, lastToken: number): NameShapes {
  let first = 0;
  let last = 0;
  let persons = 1;
  let parts = 0;
  let run = 0;
  let longestRun = 0;
  let lastInitial = -1;
  for (let at = firstToken; at <= lastToken; at++) {
    const part = partOf(context, at);
    parts |= 1 << part;
    if (at < firstToken + RIM) first = mix(first, part);
    if (at > lastToken - RIM) last = mix(last, part);
    if (part === PART.joiner) persons++;
    if (part === PART.initial) lastInitial = at;
    const { category } = context.types[at];
    run = isPunctuation(category) || isNumber(category) || part === PART.initial || part === PART.joiner ? 0 : run + 1;
    longestRun = Math.max(longestRun, run);
  }
  return {
    first,
    last,
    persons: Math.min(persons, 7),
    parts,
    longestRun: Math.min(longestRun, 7),
    endsOtherwise: lastInitial >= 0 && lastToken - lastInitial > 3,
  };
}

const PEOPLE = new Set<string>(['author', 'editor', 'translator', 'director']);

/** Adds the features of the names in a field, where it holds names. Templates 101 to 119. */
export function addNameFeatures(
  context: ReferenceContext,
  label: number,
  first: number,
  last: number,
  sink: FeatureSink,
): void {
  if (!PEOPLE.has(LABELS[label])) return;
  const shapes = nameShapes(context, first, last);
  sink.add(101, mix(shapes.first, label));
  sink.add(102, mix(shapes.last, label));
  sink.add(103, mix(shapes.first, shapes.last));
  sink.add(104, mix(shapes.parts, label));
  sink.add(105, shapes.longestRun * 64 + label);
  sink.add(106, (shapes.longestRun * 8 + shapes.persons) * 64 + label);
  sink.add(107, (shapes.persons * 2 + (shapes.endsOtherwise ? 1 : 0)) * 64 + label);
  sink.add(108, mix(shapes.last, categoryAt(context.types, last + 1) * 64 + label));
}
