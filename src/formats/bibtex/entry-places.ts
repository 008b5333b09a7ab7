// Where the values of an item stand in its BibTeX entry: for each CSL variable the field that it was read from, as far as one
// field tells. Inherited values stand in another entry and have no place here.
import type { CslItem, ItemType } from '../../csl/item.js';
import type { Span } from '../../text/span.js';
import type { ItemPlace } from '../items-read.js';
import type { EntryField } from './read-fields.js';
import { variableFields } from './variable-fields.js';

/** Variables that are no plain text, with the fields that they can come from. */
const OWN_FORM_FIELDS: Readonly<Record<string, readonly string[]>> = {
  issued: ['date', 'year'],
  accessed: ['urldate', 'accessed', 'accessdate', 'urlaccessdate', 'lastaccessed', 'lastchecked', 'lastvisited'],
  'original-date': ['origdate', 'origyear'],
  'event-date': ['eventdate'],
  author: ['author'],
  editor: ['editor'],
  translator: ['translator'],
  'container-author': ['bookauthor'],
  DOI: ['doi'],
  URL: ['url', 'ee', 'link', 'howpublished'],
  PMID: ['pmid'],
  PMCID: ['pmcid'],
  language: ['langid', 'language'],
};

/** Older names of biblatex's fields. */
const OLDER_NAMES: Readonly<Record<string, string>> = {
  location: 'address',
  annotation: 'annote',
  journaltitle: 'journal',
  institution: 'school',
};

function fieldsFor(type: ItemType, variable: string): readonly string[] {
  if (Object.hasOwn(OWN_FORM_FIELDS, variable)) return OWN_FORM_FIELDS[variable];
  const fields = variableFields({ type }).find(([name]) => name === variable)?.[1] ?? [];
  return fields.flatMap((field) => [field, OLDER_NAMES[field] ?? field]);
}

/** The value of a field without its brackets, where it stands in one piece; else the whole field. */
function valueSpan(text: string, { value, start, end }: EntryField): Span {
  const tex = value.trim();
  const written = text.slice(start, end);
  const at = tex === '' ? -1 : written.indexOf(tex, written.indexOf('=') + 1);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + tex.length };
}

/** The place of an item that was read from an entry; `fields` are the entry's own, by name. */
export function entryPlace(
  text: string,
  item: CslItem,
  { start, end, places }: Span & { readonly places: ReadonlyMap<string, EntryField> },
): ItemPlace {
  return {
    span: { start, end },
    spanOf(variable) {
      const field = fieldsFor(item.type, variable).find((name) => places.has(name));
      const found = field === undefined ? undefined : places.get(field);
      return found && valueSpan(text, found);
    },
  };
}
