// Laws and decisions that are cited by their whole formal title, as Indonesian ones are.
import type { CslItem } from './item.js';

const CITED_BY_TITLE: ReadonlySet<string> = new Set(['legislation', 'legal_case']);

/**
 * The item as a style should print it where its title already is the whole citation ("Undang-Undang Nomor 13 Tahun 2003 tentang …"):
 * without the number and genre that the title holds, which styles would print once more. Any other item as it is.
 */
export function citedByTitle(item: CslItem): CslItem {
  const { number, genre, ...rest } = item;
  const title = String(item.title ?? '');
  if (!CITED_BY_TITLE.has(item.type) || !number || !title.includes(String(number))) return item;
  return (title.includes(String(genre ?? '')) ? rest : { ...rest, genre }) as CslItem;
}
