// Works that a style cites alike get year suffixes (2020a, 2020b), in the bibliography too. citeproc finds out which by citing
// every item again and again; only items that share a first name and a year could be alike, so it is asked for these alone.
import { type CslItem, NAME_VARIABLES } from '../../csl/item.js';

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** The first name of each name variable that the item has: any of them may be the one that the style cites by. */
function citedNames(item: CslItem): string[] {
  const names = NAME_VARIABLES.flatMap((variable) => {
    const first = item[variable]?.[0];
    return first ? [folded(first.family ?? first.literal ?? first.given ?? '')] : [];
  });
  return names.length > 0 ? [...new Set(names)] : [''];
}

function year({ issued }: CslItem): string {
  const parts = issued?.['date-parts']?.[0];
  return parts ? String(parts[0]) : folded(issued?.literal ?? issued?.raw ?? '');
}

/** Marks of an item; items that share one could be cited alike. */
function citedAs(item: CslItem, byYear: boolean): string[] {
  const suffix = byYear ? ` ${year(item)}` : '';
  return citedNames(item).map((name) => name + suffix);
}

/** Places of the items that could be cited like another one of the list, in order. `byYear`: only such of one year. */
export function itemsCitedAlike(items: readonly CslItem[], byYear: boolean): number[] {
  const marks = items.map((item) => citedAs(item, byYear));
  const counts = new Map<string, number>();
  for (const mark of marks.flat()) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return [...items.keys()].filter((index) => marks[index].some((mark) => (counts.get(mark) ?? 0) > 1));
}
