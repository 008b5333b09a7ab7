// Which types and variables the items of a list have, as citeproc will see them: what a style can be cut down to
// (pruned-style.ts). Items that citeproc makes more of than they say have no traits.
import type { ItemTraits } from './pruned-style.js';

/** An item as citeproc gets it. */
export type EngineItem = Readonly<Record<string, unknown>>;

/** Variables that citeproc makes of others. */
const MADE_OF: Readonly<Record<string, string>> = {
  page: 'page-first',
  shortTitle: 'title-short',
  journalAbbreviation: 'container-title-short',
  jurisdiction: 'country',
};

// original-date: 1950 | DOI:10.1000/x
const VARIABLE_LINE = /^(?!https?:)(?:[a-z_-]{1,40}|[A-Z]{1,40}):/;

// {:event-date: 2001}, or a line of its own
const namesVariable = (note: string): boolean =>
  note.includes('{:') || note.split('\n').some((line) => VARIABLE_LINE.test(line.trimStart()));

/** From these it takes other variables: translations, two languages, and lines of a note that name a variable. */
const isPlain = (item: EngineItem): boolean =>
  item.multi === undefined &&
  !(typeof item.language === 'string' && /[<>]/.test(item.language)) &&
  !(item.note !== undefined && namesVariable(String(item.note)));

/** The traits of items together with those known before; undefined where they cannot be told. */
export function itemTraits(items: Iterable<EngineItem>, before?: ItemTraits): ItemTraits | undefined {
  const types = new Set(before?.types);
  const variables = new Set(before?.variables);
  for (const item of items) {
    if (!isPlain(item)) return undefined;
    types.add(String(item.type));
    for (const variable of Object.keys(item)) {
      variables.add(variable);
      if (Object.hasOwn(MADE_OF, variable)) variables.add(MADE_OF[variable]);
    }
  }
  return { types, variables };
}
