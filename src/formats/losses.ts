// What a format cannot hold of the items at hand: writing leaves it out, this says so. Each writer is asked about each item,
// because what a record has a place for hangs on its type and on what else it holds.
import type { CslItem } from '../csl/item.js';
import type { Finding } from '../text/finding.js';
import { bibtexLosses, MADE_ANEW } from './bibtex/place-item.js';
import type { WrittenFormat } from './read-items.js';
import { hayagrivaPartLosses, hayagrivaVariables } from './write-hayagriva.js';
import { risPartLosses, risVariables } from './write-ris.js';

/** Marks that our own runs leave under `custom`: they say how sure an item is, and belong to no format. */
const OWN_MARKS: ReadonlySet<string> = new Set(['confidence', 'unsure']);

const isBlank = (value: unknown): boolean =>
  value === '' || (Array.isArray(value) && value.length === 0) || (typeof value === 'string' && value.trim() === '');

const hasOnlyOwnMarks = ({ custom }: CslItem): boolean => Object.keys(custom ?? {}).every((key) => OWN_MARKS.has(key));

/** Variables of an item that have a value and are not among those held. */
function missing(item: CslItem, held: ReadonlySet<string>): string[] {
  const entries = Object.entries(item).filter(([variable]) => !held.has(variable) && !MADE_ANEW.has(variable));
  return entries.filter(([, value]) => !isBlank(value)).map(([variable]) => variable);
}

/** Keys under `custom` that RIS has no tag for; those that it gave it writes again. */
function risHeld(item: CslItem): ReadonlySet<string> {
  const held = new Set(risVariables(item));
  if (Object.keys(item.custom ?? {}).some((key) => key !== 'ris' && !OWN_MARKS.has(key))) held.delete('custom');
  return held;
}

/** What each format loses of an item: variables, and parts of them in words. JSON and YAML hold everything. */
const LOSSES: Readonly<Record<WrittenFormat, (item: CslItem) => readonly string[]>> = {
  'csl-json': () => [],
  'csl-jsonl': () => [],
  'csl-yaml': () => [],
  bibtex: (item) => bibtexLosses(item, 'bibtex'),
  biblatex: (item) => bibtexLosses(item, 'biblatex'),
  ris: (item) => [...missing(item, risHeld(item)), ...risPartLosses(item)],
  hayagriva: (item) => [...missing(item, hayagrivaVariables(item)), ...hayagrivaPartLosses(item)],
};

interface Loss {
  readonly firstId: string;
  count: number;
}

function countLosses(items: readonly CslItem[], lostOf: (item: CslItem) => readonly string[]): Map<string, Loss> {
  const losses = new Map<string, Loss>();
  for (const item of items)
    for (const lost of new Set(lostOf(item))) {
      if (lost === 'custom' && hasOnlyOwnMarks(item)) continue;
      const loss = losses.get(lost);
      if (loss) loss.count++;
      else losses.set(lost, { firstId: item.id, count: 1 });
    }
  return losses;
}

const placeOf = ({ firstId, count }: Loss): string => {
  const id = firstId.slice(0, 60);
  return count === 1 ? `item ${id}` : `${count} items, first in ${id}`;
};

/** One finding for each thing that `format` has no place for, with the number of items that hold it and the first of them. */
export function formatLosses(items: readonly CslItem[], format: WrittenFormat): Finding[] {
  return [...countLosses(items, LOSSES[format])].map(([lost, loss]) => ({
    code: 'format-loss',
    severity: 'warning',
    message: `${format} has no place for ${lost} (${placeOf(loss)})${lost.includes(' but as ') ? '' : '; it is left out'}`,
  }));
}
