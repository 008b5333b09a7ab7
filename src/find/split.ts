// reference section → reference strings. Decides for each list how it is made (numbers, keys, bullets, or none of these
// and the line model), cuts it into references and unwraps them.
import type { Span } from '../text/span.js';
import type { Line } from './document-lines.js';
import { isSubheading } from './headings.js';
import { BULLET, findBullets, findListKeys, findListNumbers, type ListNumbers } from './list-numbers.js';
import { type Unit, unitOfLine, unitsOfParagraph } from './list-units.js';
import { findReferenceStarts } from './reference-starts.js';
import type { ReferenceString } from './reference-string.js';
import { unwrap } from './unwrap.js';

const RUN_ON = 260;

/** Lines as units; a line that is much longer than the others may be a paragraph of several references. */
function unitsOf(lines: readonly Line[]): Unit[] {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const usual = lengths[lengths.length >> 1] ?? 0;
  const runsOn = (line: Line): boolean =>
    line.text.length > RUN_ON && (lines.length <= 2 || line.text.length > Math.max(600, usual * 4));
  return lines.flatMap((line) => (runsOn(line) ? unitsOfParagraph(line) : [unitOfLine(line)]));
}

// a sub-heading stands after a whole reference, never amid one ("Basic\nBooks.")
const WHOLE_BEFORE = /[.)\]\d”"»/:]$|^\S+$/u;

function withoutSubheadings(lines: readonly Line[]): Line[] {
  return lines.filter((line, index) => {
    if (/[.,]$/.test(line.text) || !isSubheading(line.text)) return true;
    const before = lines[index - 1];
    return (
      before !== undefined && line.blanksBefore === 0 && !WHOLE_BEFORE.test(before.text) && !isSubheading(before.text)
    );
  });
}

interface Cut {
  readonly units: readonly Unit[];
  readonly number?: string;
}

function cutAt(units: readonly Unit[], starts: readonly number[], numbers?: ListNumbers): Cut[] {
  return starts.map((start, index) => ({
    units: units.slice(start, starts[index + 1] ?? units.length),
    number: numbers?.get(start),
  }));
}

function startsIn(units: readonly Unit[]): { starts: readonly number[]; numbers?: ListNumbers } {
  const numbers = findListNumbers(units);
  if (numbers) return { starts: withHead(units, [...numbers.keys()]), numbers };
  const marked = findListKeys(units) ?? findBullets(units);
  if (marked) return { starts: withHead(units, marked) };
  return { starts: findReferenceStarts(units) };
}

/** What stands before the first marked unit is cut by the line model. */
function withHead(units: readonly Unit[], starts: readonly number[]): readonly number[] {
  return starts[0] > 0 ? [...findReferenceStarts(units.slice(0, starts[0])), ...starts] : starts;
}

const IS_REFERENCE = /\p{L}{2}/u;

function referenceOf(text: string, { units, number }: Cut): ReferenceString | undefined {
  const stretches: Span[] = units.map(({ start, end }) => ({ start, end }));
  const bullet = BULLET.exec(units[0].text)?.[0].length ?? 0;
  stretches[0] = { start: stretches[0].start + bullet, end: stretches[0].end };
  const mapped = unwrap(text, stretches);
  if (!IS_REFERENCE.test(mapped.text)) return undefined;
  return number === undefined ? mapped : { ...mapped, number };
}

/** The references of a list, in order. `lines` are the list's lines in `text`, without page furniture. */
export function splitReferences(text: string, lines: readonly Line[]): ReferenceString[] {
  const units = unitsOf(withoutSubheadings(lines));
  if (units.length === 0) return [];
  const { starts, numbers } = startsIn(units);
  return cutAt(units, starts, numbers).flatMap((cut) => referenceOf(text, cut) ?? []);
}
