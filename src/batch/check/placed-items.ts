// Items of a file with their places, as rules want them. Readers that know the places say them; for the others an item stands
// where its title or id stands in the text, and no place of a variable is known.
import type { PlacedItem } from '../../check.js';
import type { CslItem } from '../../csl/item.js';
import type { ItemPlace, PlacedReadItems } from '../../formats/items-read.js';
import type { Span } from '../../text/span.js';

const LONGEST = 300;

/** The first of the item's telling values that stands in the text behind `from`, word for word. */
function foundSpan(text: string, { title, DOI, id }: CslItem, from: number): Span | undefined {
  for (const value of [title, DOI, id]) {
    if (typeof value !== 'string' || value === '' || value.length > LONGEST) continue;
    const start = text.indexOf(value, from);
    if (start >= 0) return { start, end: start + value.length };
  }
  return undefined;
}

const NOWHERE: Span = { start: 0, end: 0 };
/** Values that are not there are looked for to the end of the text; so many in vain, and the rest have no place. */
const MOST_SEARCHES_IN_VAIN = 50;

function searchedItems(text: string, items: readonly CslItem[]): PlacedItem[] {
  let from = 0;
  let inVain = 0;
  return items.map((item) => {
    const span = inVain < MOST_SEARCHES_IN_VAIN ? foundSpan(text, item, from) : undefined;
    if (span) from = span.end;
    else inVain++;
    return { item, span: span ?? NOWHERE, spanOf: () => undefined };
  });
}

const placed = (item: CslItem, { span, spanOf }: ItemPlace): PlacedItem => ({ item, span, spanOf });

/** The items in the order of the file. */
export function placedItems(text: string, { items, places }: PlacedReadItems): PlacedItem[] {
  return places ? items.map((item, index) => placed(item, places[index])) : searchedItems(text, items);
}
