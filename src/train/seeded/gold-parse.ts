// What a perfect parse would say of a laid out list. Items are those that were printed; where an error was planted, the fields
// that it touches are read from the print, for a parse can know no more than that.
import type { CslItem } from '../../csl/item.js';
import type { Segment } from '../../label/segment.js';
import { normalizeList } from '../../normalize/index.js';
import type { ParsedReference } from '../../parse.js';
import type { LaidReference } from './lay-out.js';
import { fieldText, type ReferencePiece, withoutPlants } from './seeded-document.js';

type Values = Readonly<Record<string, unknown>>;

/** The variables by themselves; a dash stands for authors that are known, and says nothing of them. */
function read(text: string, segments: readonly Segment[]): Values {
  const [{ item, repeatsAuthor }] = normalizeList([{ text, segments }]);
  return { ...item, ...(repeatsAuthor && { author: DASH }) };
}

const DASH = 'a dash';

function readPieces(pieces: readonly ReferencePiece[]): Values {
  let text = '';
  const segments: Segment[] = [];
  for (const piece of pieces) {
    const start = text.length;
    text += withoutPlants(piece.text).replaceAll('\n', ' ');
    if (piece.label !== undefined && text.length > start)
      segments.push({ label: piece.label, start, end: text.length, confidence: 1 });
  }
  return read(text, segments);
}

/** What the list or the surroundings say, and no field by itself. */
const NOT_READ: ReadonlySet<string> = new Set(['type', 'language', 'id']);

/** The item with the variables that the planted error changed. */
function changedItem(item: CslItem, before: Values, after: Values): CslItem {
  const values: Record<string, unknown> = { ...item };
  for (const variable of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (NOT_READ.has(variable) || JSON.stringify(before[variable]) === JSON.stringify(after[variable])) continue;
    if (after[variable] === DASH) continue;
    if (after[variable] === undefined) delete values[variable];
    else values[variable] = after[variable];
  }
  return values as unknown as CslItem;
}

function goldItem({ seeded }: LaidReference): CslItem {
  const { item, pieces, clean } = seeded;
  const letter = /(?<=\d{4})[a-z]$/u.exec(fieldText({ ...seeded, pieces: clean }, 'issued'))?.[0];
  const known = letter === undefined ? item : { ...item, 'year-suffix': letter };
  return pieces === clean ? known : changedItem(known, readPieces(clean), readPieces(pieces));
}

/** The perfect parse of a list, sure of everything. */
export function goldParse(references: readonly LaidReference[]): ParsedReference[] {
  return references.map((laid) => ({
    reference: laid.reference,
    segments: laid.segments,
    item: goldItem(laid),
    findings: [],
    confidence: 1,
  }));
}
