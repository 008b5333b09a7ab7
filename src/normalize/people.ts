// Authors, editors, translators and directors of a reference → CSL name variables. A list marked "(Ed.)" that stands
// where authors stand is a list of editors; dashes in place of an author are left to the list (`repeated-author.ts`).
import type { CslName } from '../csl/item.js';
import { isBody } from './body-names.js';
import { BODY_WORDS } from './name-tables.js';
import { type NameSetting, parseNames } from './names.js';
import { firstValue, type ItemDraft, type PrintedReference, type PrintedValue, valuesOf } from './printed-reference.js';
import { withoutRepeatedAuthor } from './repeated-author.js';

const ROLES = ['author', 'editor', 'translator', 'director'] as const;
type Role = (typeof ROLES)[number];

// " (Eds.)", ", editors", " [Hrsg.]" right behind a list of names
const EDITOR_MARK = /^[\s,]{0,3}[([]?(?:eds?|hrsgg?|hg|éds?|editors?|penyunting|peny|editor)\.?(?:[)\]]|[\s,:]|$)/i;

/** The variable that the names of a segment belong to. */
function roleOf(value: PrintedValue, reference: PrintedReference): Role {
  const marked = value.label === 'author' && EDITOR_MARK.test(value.after);
  return marked && !firstValue(reference, 'editor') && valuesOf(reference, 'author').length === 1
    ? 'editor'
    : (value.label as Role);
}

/** Whether the reference has any. */
export const namesPeople = ({ byLabel }: PrintedReference): boolean => ROLES.some((role) => byLabel.has(role));

/** Reads all people of a reference into the draft. */
export function readPeople(reference: PrintedReference, item: ItemDraft, setting: NameSetting): void {
  for (const label of ROLES)
    for (const value of valuesOf(reference, label)) {
      const names = parseNames(withoutRepeatedAuthor(value.text), setting);
      const role = roleOf(value, reference);
      const known = item[role] as CslName[] | undefined;
      if (names.length) item[role] = known ? [...known, ...names] : names;
    }
}

// WHO, TNP2K, OECD: one word in capitals
const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,9}$/u;

/** Whether the first author is a body, an abbreviation of one included. */
export function isByBody(names: readonly CslName[] | undefined): boolean {
  const first = names?.[0]?.literal;
  if (!first) return false;
  return isBody(first) || ACRONYM.test(first) || BODY_WORDS.has(first.toLowerCase());
}
