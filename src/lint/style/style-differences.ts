// One printed reference against the line that a style prints for it: what differs, where, and what kind of difference it is.
// Changes inside one field are one difference; a field that stands elsewhere is one difference and not two.
import type { Span } from '../../text/span.js';
import type { ReferenceSegment } from '../checked-document.js';
import type { RenderedLine } from '../checked-style.js';
import { type LineToken, lineTokens } from './line-tokens.js';
import { type TokenChange, tokenChanges } from './token-diff.js';

/**
 * `marks`: only punctuation differs, which & is and the "and" that stands for it; `case`: only letter case; `value`: a field is written otherwise; `extra`: the style does not
 * print it; `missing`: the style prints it; `moved`: the style prints it elsewhere.
 */
type DifferenceKind = 'marks' | 'case' | 'value' | 'extra' | 'missing' | 'moved';

/** `printed` is the stretch of the reference that differs (empty where something is missing), `edit` what makes it right. */
export interface StyleDifference {
  readonly kind: DifferenceKind;
  readonly printed: Span;
  readonly expected: string;
  /** The fields that it touches or stands between, by variable, in the order of the line. */
  readonly fields: readonly string[];
  readonly edit: Span & { readonly text: string };
}

/** A row of tokens with the field that each belongs to, if any. */
interface Row {
  readonly line: string;
  readonly tokens: readonly LineToken[];
  readonly fields: readonly (string | undefined)[];
}

function printedRow(line: string, segments: readonly ReferenceSegment[]): Row {
  const tokens = lineTokens(line);
  const fieldAt = ({ start, end }: LineToken) =>
    segments.find((segment) => segment.start < end && start < segment.end)?.label;
  return { line, tokens, fields: tokens.map(fieldAt) };
}

function renderedRow({ text, parts }: RenderedLine): Row {
  const tokens = lineTokens(text);
  const fieldAt = ({ start, end }: LineToken) =>
    parts.find((part) => part.start < end && start < part.end)?.variables[0];
  return { line: text, tokens, fields: tokens.map(fieldAt) };
}

/** The stretch of a line that tokens `[from, to)` cover; empty behind the token before where there are none. */
function stretchOf({ line, tokens }: Row, from: number, to: number): Span {
  if (from < to) return { start: tokens[from].start, end: tokens[to - 1].end };
  const at = from === 0 ? 0 : (tokens[from - 1]?.end ?? line.length);
  return { start: at, end: at };
}

/** The same with the blanks around: from the token before to the token behind. */
const roomOf = ({ line, tokens }: Row, from: number, to: number): Span => ({
  start: from === 0 ? 0 : tokens[from - 1].end,
  end: to >= tokens.length ? line.length : tokens[to].start,
});

const textAt = ({ line }: Row, { start, end }: Span): string => line.slice(start, end);

const wordsOf = ({ tokens }: Row, from: number, to: number): string[] =>
  tokens
    .slice(from, to)
    .filter(({ isWord }) => isWord)
    .map(({ key }) => key.toLowerCase());

// Sari, D., and Budi, T. · Sari, D., & Budi, T.
const JOINERS: ReadonlySet<string> = new Set(['and', 'dan', 'und', 'et', 'y']);

/** Whether one side joins names by a word and the other one by &, which is a mark as any other. */
function isOfJoiners(printed: Row, rendered: Row, { aStart, aEnd, bStart, bEnd }: TokenChange): boolean {
  const a = wordsOf(printed, aStart, aEnd);
  const b = wordsOf(rendered, bStart, bEnd);
  const marks = a.length > 0 ? rendered.tokens.slice(bStart, bEnd) : printed.tokens.slice(aStart, aEnd);
  return (
    a.length + b.length === 1 && [...a, ...b].every((word) => JOINERS.has(word)) && marks.some(({ key }) => key === '&')
  );
}

function kindOf(printed: Row, rendered: Row, change: TokenChange): DifferenceKind {
  const { aStart, aEnd, bStart, bEnd } = change;
  const a = wordsOf(printed, aStart, aEnd);
  const b = wordsOf(rendered, bStart, bEnd);
  if ((a.length === 0 && b.length === 0) || isOfJoiners(printed, rendered, change)) return 'marks';
  if (a.join(' ') === b.join(' ')) return 'case';
  if (b.length === 0) return 'extra';
  return a.length === 0 ? 'missing' : 'value';
}

/** The field that a change lies inside of, if it lies in one: what is put in belongs to the field beside it that it is a part of. */
function fieldAround(printed: Row, rendered: Row, { aStart, aEnd, bStart, bEnd }: TokenChange): string | undefined {
  const inside = aEnd > aStart ? printed.fields.slice(aStart, aEnd) : rendered.fields.slice(bStart, bEnd);
  const [field] = inside;
  if (field === undefined || !inside.every((name) => name === field)) return undefined;
  const isBeside = printed.fields[aStart - 1] === field || printed.fields[aEnd] === field;
  return aEnd > aStart || isBeside ? field : undefined;
}

/** Changes of one field next to each other become one; the tokens between them are the same on both sides. */
function joinByField(changes: readonly TokenChange[], printed: Row, rendered: Row): TokenChange[] {
  const joined: TokenChange[] = [];
  let lastField: string | undefined;
  for (const change of changes) {
    const field = fieldAround(printed, rendered, change);
    const last = joined.at(-1);
    const isJoined =
      last !== undefined &&
      field !== undefined &&
      field === lastField &&
      printed.fields.slice(last.aEnd, change.aStart).every((name) => name === field);
    if (isJoined) joined[joined.length - 1] = { ...last, aEnd: change.aEnd, bEnd: change.bEnd };
    else joined.push(change);
    lastField = field;
  }
  return joined;
}

const distinct = (names: readonly (string | undefined)[]): string[] => [
  ...new Set(names.filter((name): name is string => name !== undefined)),
];

/** The fields inside a change, or those that it stands between. */
function fieldsOf(kind: DifferenceKind, printed: Row, rendered: Row, change: TokenChange): string[] {
  const { aStart, aEnd, bStart, bEnd } = change;
  if (kind === 'marks') return distinct([printed.fields[aStart - 1], printed.fields[aEnd]]);
  return distinct([...printed.fields.slice(aStart, aEnd), ...rendered.fields.slice(bStart, bEnd)]);
}

function differenceOf(printed: Row, rendered: Row, change: TokenChange): StyleDifference {
  const room = roomOf(printed, change.aStart, change.aEnd);
  const kind = kindOf(printed, rendered, change);
  return {
    kind,
    printed: stretchOf(printed, change.aStart, change.aEnd),
    expected: textAt(rendered, stretchOf(rendered, change.bStart, change.bEnd)),
    fields: fieldsOf(kind, printed, rendered, change),
    edit: { ...room, text: textAt(rendered, roomOf(rendered, change.bStart, change.bEnd)) },
  };
}

const wordSet = (text: string): string =>
  [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word).join(' ');

/** What is taken out in one place and put in in another has moved: one difference, where it stands now. */
function withMoves(differences: readonly StyleDifference[], line: string): StyleDifference[] {
  const missing = new Map(
    differences
      .filter(({ kind }) => kind === 'missing')
      .map((difference) => [wordSet(difference.expected), difference]),
  );
  const gone = new Set<StyleDifference>();
  const moved = differences.map((difference): StyleDifference => {
    if (difference.kind !== 'extra') return difference;
    const target = missing.get(wordSet(line.slice(difference.printed.start, difference.printed.end)));
    if (!target || gone.has(target)) return difference;
    gone.add(target);
    return { ...difference, kind: 'moved', expected: target.expected };
  });
  return moved.filter((difference) => !gone.has(difference));
}

/** Everything in which a printed reference differs from its line in the style, in order; white space makes no difference. */
export function styleDifferences(
  line: string,
  segments: readonly ReferenceSegment[],
  rendered: RenderedLine,
): StyleDifference[] {
  const a = printedRow(line, segments);
  const b = renderedRow(rendered);
  const changes = joinByField(tokenChanges(a.tokens, b.tokens), a, b);
  return withMoves(
    changes.map((change) => differenceOf(a, b, change)),
    line,
  );
}
