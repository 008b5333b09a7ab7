// People and bodies of an entry: author, translator and author of the book have fields of their own; editors come with a type
// that says what they did.
import { type CslName, NAME_VARIABLES, type NameVariable } from '../../csl/item.js';
import type { EntryReading } from './entry-reading.js';
import { readNames } from './read-names.js';
import { roleVariable } from './role-fields.js';

/** Fields with the field that names the role, and the variable when none is named. */
const NAME_FIELDS: readonly (readonly [field: string, type: string, variable: NameVariable])[] = [
  ['author', 'authortype', 'author'],
  ['authors', 'authortype', 'author'],
  ['editor', 'editortype', 'editor'],
  ['editors', 'editortype', 'editor'],
  ['editora', 'editoratype', 'contributor'],
  ['editorb', 'editorbtype', 'contributor'],
  ['editorc', 'editorctype', 'contributor'],
  ['translator', '', 'translator'],
  ['bookauthor', '', 'container-author'],
  ['collaborator', '', 'contributor'],
  ['origauthor', '', 'original-author'],
  ['scriptwriter', '', 'script-writer'],
];

function namesOf(reading: EntryReading, field: string): CslName[] {
  const { names, unknown, faults } = readNames(reading.take(field));
  reading.tellUnknown(field, unknown);
  for (const fault of faults) reading.faults.push({ field, message: `${field} ${fault}` });
  return [...names];
}

function addNames(reading: EntryReading, variable: NameVariable, names: readonly CslName[]): void {
  if (names.length === 0) return;
  const earlier = (reading.item[variable] ?? []) as CslName[];
  reading.item[variable] = [...earlier, ...names];
}

/** The variable of a field whose role is named; a role that CSL has no word for stays in its field. */
function roleOf(reading: EntryReading, type: string, variable: NameVariable): NameVariable {
  const named = type === '' ? '' : reading.tex(type);
  const role = named === '' ? undefined : roleVariable(named);
  if (role !== undefined) reading.take(type);
  return role ?? variable;
}

/** Takes the name fields, and those that are called as CSL calls them. */
export function readPeople(reading: EntryReading): void {
  for (const [field, type, variable] of NAME_FIELDS)
    if (reading.has(field)) addNames(reading, roleOf(reading, type, variable), namesOf(reading, field));
  for (const variable of NAME_VARIABLES)
    if (reading.has(variable)) addNames(reading, variable, namesOf(reading, variable));
}
