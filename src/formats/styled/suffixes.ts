// Works that a style cites alike get year suffixes (2020a, 2020b), in the bibliography too. citeproc finds out which by citing
// every item again and again; only items that share a first name (or a title) and a year could be alike, so it is asked for
// these alone. To ask for too many costs time; to ask for too few would cost a suffix.
import { type CslItem, type CslName, NAME_VARIABLES } from '../../csl/item.js';

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Ways to print a family name: a particle may stand in a field of its own, or be left out. */
function namedAs({ family, given, literal, ...rest }: CslName): string[] {
  const particle = rest['non-dropping-particle'] ?? '';
  const name = family ?? literal ?? given ?? '';
  return [name, particle + name, `${rest['dropping-particle'] ?? ''}${particle}${name}`].map(folded);
}

/** What the style may cite by: the first name of any name variable that the item has, or its title. */
function citedNames(item: CslItem): string[] {
  const names = NAME_VARIABLES.flatMap((variable) => {
    const first = item[variable]?.[0];
    return first ? namedAs(first) : [];
  });
  const titles = [item.title, item['title-short']].map((title) => folded(String(title ?? '')));
  return [...new Set([...(names.length > 0 ? names : ['']), ...titles.filter(Boolean)])];
}

// 2020 in "Mei 2020" and "2020-05"
const YEAR = /\d{4}/;

/** The year as printed; '' for every way to say that there is none. */
function year({ issued }: CslItem): string {
  const parts = issued?.['date-parts']?.[0];
  const printed = parts ? String(parts[0]) : String(issued?.literal ?? issued?.raw ?? '');
  return YEAR.exec(printed)?.[0] ?? (parts ? printed : '');
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
