// reference section → reference strings. Decides for each list how it is made (numbers, keys, bullets, or none of these
// and the line model), cuts it into references and unwraps them.
import { type MappedText, sliceMapped } from '../text/mapped-text.js';
import type { Span } from '../text/span.js';
import type { Line } from './document-lines.js';
import { markdownLevel, sortsList } from './headings.js';
import { BULLET, findBullets, findListKeys, findListNumbers, type ListNumbers, ROUND_BULLET } from './list-numbers.js';
import { type Unit, unitOfLine, unitsOfParagraph } from './list-units.js';
import { letteredParts, partsOfNumbered, type ReferencePart, runOnParts } from './reference-parts.js';
import { findReferenceStarts } from './reference-starts.js';
import type { ReferenceString } from './reference-string.js';
import { unwrap } from './unwrap.js';

const RUN_ON = 600;
const RUN_ON_ALONE = 140;

/** Lines as units; a line that is much longer than the others may be a paragraph of several references. */
function unitsOf(lines: readonly Line[]): Unit[] {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const usual = lengths[lengths.length >> 1] ?? 0;
  const least = lines.length <= 2 ? RUN_ON_ALONE : Math.max(RUN_ON, usual * 4);
  const runsOn = (line: Line): boolean => line.text.length > least;
  return lines.flatMap((line) => (runsOn(line) ? unitsOfParagraph(line) : [unitOfLine(line)]));
}

// a sub-heading stands after a whole reference, never amid one ("Basic\nBooks.")
const WHOLE_BEFORE = /[.)\]\d”"»/:]$|^\S+$/u;

function withoutSubheadings(lines: readonly Line[]): Line[] {
  return lines.filter((line, index) => {
    if (!sortsList(line.text)) return true;
    const before = lines[index - 1];
    if (before === undefined || markdownLevel(line.text) > 0 || line.blanksBefore > 0) return false;
    return !WHOLE_BEFORE.test(before.text) && !sortsList(before.text);
  });
}

interface Cut {
  readonly units: readonly Unit[];
  readonly number?: string;
  readonly bulleted?: boolean;
}

interface Starts {
  readonly at: readonly number[];
  readonly numbers?: ListNumbers;
  readonly bulleted?: boolean;
}

function cutAt(units: readonly Unit[], { at, numbers, bulleted }: Starts): Cut[] {
  return at.map((start, index) => ({
    units: units.slice(start, at[index + 1] ?? units.length),
    number: numbers?.get(start),
    bulleted,
  }));
}

function startsIn(units: readonly Unit[]): Starts {
  const numbers = findListNumbers(units);
  if (numbers) return { at: withHead(units, withBullets(units, [...numbers.keys()])), numbers };
  const keys = findListKeys(units);
  if (keys) return { at: withHead(units, keys) };
  const bullets = findBullets(units);
  if (bullets) return { at: withHead(units, bullets), bulleted: true };
  return { at: findReferenceStarts(units) };
}

// - Smith: a bullet of Markdown
const DASH_BULLET = /^[-*+] +(?=[\p{Lu}"“])/u;
const WHOLE = /[.)\]\d”"»/]$/u;

/** A list may be numbered in one part and bulleted in another. */
function withBullets(units: readonly Unit[], starts: readonly number[]): readonly number[] {
  const bulleted = units.flatMap(({ text }, index) => {
    if (ROUND_BULLET.test(text)) return index;
    return index > 0 && DASH_BULLET.test(text) && WHOLE.test(units[index - 1].text) ? index : [];
  });
  return bulleted.length === 0 ? starts : [...new Set([...starts, ...bulleted])].sort((a, b) => a - b);
}

/** What stands before the first marked unit is cut by the line model. */
function withHead(units: readonly Unit[], starts: readonly number[]): readonly number[] {
  return starts[0] > 0 ? [...findReferenceStarts(units.slice(0, starts[0])), ...starts] : starts;
}

const IS_REFERENCE = /\p{L}{2}/u;

function referencesOf(text: string, { units, number, bulleted }: Cut): ReferenceString[] {
  const stretches: Span[] = units.map(({ start, end }) => ({ start, end }));
  const bullet =
    (bulleted || DASH_BULLET.test(units[0].text) ? BULLET : ROUND_BULLET).exec(units[0].text)?.[0].length ?? 0;
  stretches[0] = { start: stretches[0].start + bullet, end: stretches[0].end };
  const mapped = unwrap(text, stretches);
  if (!IS_REFERENCE.test(mapped.text)) return [];
  const parts = runOnParts(mapped.text);
  if (parts) return partsOf(mapped, parts);
  return number === undefined ? partsOf(mapped, letteredParts(mapped.text)) : numberedReferences(mapped, number);
}

function sliceOf(mapped: MappedText, { start, end }: Span): MappedText {
  const from = start + (/^\s*/u.exec(mapped.text.slice(start, end))?.[0].length ?? 0);
  return sliceMapped(mapped, from, end);
}

/** What stands on one line under numbers or letters of its own. */
function partsOf(mapped: MappedText, parts: readonly ReferencePart[] | undefined): ReferenceString[] {
  return parts?.map((part) => ({ ...sliceOf(mapped, part), number: part.number ?? part.letter })) ?? [mapped];
}

/** What stands under one number; the first part carries the number, lettered parts number and letter ("3.a"). */
function numberedReferences(mapped: MappedText, number: string): ReferenceString[] {
  return partsOfNumbered(mapped.text).map(({ letter, ...span }, index) => {
    const part = sliceOf(mapped, span);
    if (letter !== undefined) return { ...part, number: `${number}.${letter}` };
    return index === 0 ? { ...part, number } : part;
  });
}

/** The references of a list, in order. `lines` are the list's lines in `text`, without page furniture. */
export function splitReferences(text: string, lines: readonly Line[]): ReferenceString[] {
  const units = unitsOf(withoutSubheadings(lines));
  if (units.length === 0) return [];
  return cutAt(units, startsIn(units)).flatMap((cut) => referencesOf(text, cut));
}
