// CSL names ↔ the name fields of BibTeX and biblatex. Author, editor, translator and the author of the book have fields; any
// other role is an editor of a type (`editora`, `editoratype`), as biblatex has it, and leads where there is no editor proper.
import { type CslItem, NAME_VARIABLES, type NameVariable } from '../../csl/item.js';

/** Roles with a field of their own. */
const OWN_FIELDS = [
  ['author', 'author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
  ['container-author', 'bookauthor'],
] as const;

/** Fields for any other role, with the field that names the role. */
const ROLE_FIELDS = [
  ['editor', 'editortype'],
  ['editora', 'editoratype'],
  ['editorb', 'editorbtype'],
  ['editorc', 'editorctype'],
  ['author', 'authortype'],
] as const;

/** Roles that biblatex has another word for. */
const ROLE_NAMES: Readonly<Partial<Record<NameVariable, string>>> = { contributor: 'collaborator' };

/** The words in which biblatex names the role of `variable`. */
export const roleName = (variable: NameVariable): string => ROLE_NAMES[variable] ?? variable;

/** The variable that `editortype`, `editoratype` … or `authortype` names, or undefined when CSL has no such role. */
export function roleVariable(type: string): NameVariable | undefined {
  const named = type.trim().toLowerCase();
  return NAME_VARIABLES.find((variable) => roleName(variable) === named);
}

/** A name variable in its field; `role` is the field that says what the names are, with the word for it. */
export interface PlacedNames {
  readonly variable: NameVariable;
  readonly field: string;
  readonly role?: readonly [field: string, name: string];
}

/** What became of an item's names: where each variable stands, and those that the entry has no field for. */
interface RolePlaces {
  readonly placed: readonly PlacedNames[];
  readonly lost: readonly NameVariable[];
}

/** Places the name variables that hold someone. `isAllowed` tells which fields the entry may have. */
export function placeNames(item: CslItem, isAllowed: (field: string) => boolean): RolePlaces {
  const present = NAME_VARIABLES.filter((variable) => (item[variable]?.length ?? 0) > 0);
  const own = OWN_FIELDS.filter(([variable, field]) => present.includes(variable) && isAllowed(field));
  const placed: PlacedNames[] = own.map(([variable, field]) => ({ variable, field }));
  const used = new Set<string>(own.map(([, field]) => field));
  const free = ROLE_FIELDS.filter(([field, role]) => !used.has(field) && isAllowed(field) && isAllowed(role));
  const others = present.filter((variable) => !own.some(([mine]) => mine === variable));
  const inRoles = others.filter((variable) => variable !== 'container-author');
  for (const [index, variable] of inRoles.slice(0, free.length).entries())
    placed.push({ variable, field: free[index][0], role: [free[index][1], roleName(variable)] });
  const held = new Set(placed.map(({ variable }) => variable));
  return { placed, lost: present.filter((variable) => !held.has(variable)) };
}
