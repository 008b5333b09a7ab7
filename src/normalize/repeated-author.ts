// Lists print dashes ("———", "____"), "Ders." or "Idem" where the author is the one of the reference before. One
// reference alone cannot say who that is, so the author is filled in for the whole list at once.
import type { CslName } from '../csl/item.js';
import type { Finding } from '../text/finding.js';
import type { ItemDraft, PrintedReference } from './printed-reference.js';
import { firstValue } from './printed-reference.js';

// ——— | ---- | ____ | –. | — ; then perhaps further authors: "———, dan Budi Santoso"
const DASHES = /^[\s"“([]{0,3}(?:[-–—―_=¯]{2,80}|[–—―_])(?:\s?[-–—―_=]{1,80}){0,8}[\s.,)\]]{0,4}/;
const IDEM_WORDS =
  /^\s?(?:ders|dies|derselbe|dieselbe|dieselben|idem|id|eadem|idem\.|lo mismo|penulis yang sama|ibid)(?:\.|,|\s|$)[\s,.]{0,3}/i;

/** Where the printed author repeats the one before, the length of that stretch; otherwise 0. */
function repeatedLength(text: string): number {
  return DASHES.exec(text)?.[0].length ?? IDEM_WORDS.exec(text)?.[0].length ?? 0;
}

/** The printed authors without the dashes that stand for the author of the reference before. */
export function withoutRepeatedAuthor(text: string): string {
  return text.slice(repeatedLength(text));
}

/** Whether the reference names its author only by the dashes of its list: in an author's segment, or in front of everything. */
export function repeatsAuthor(reference: PrintedReference): boolean {
  const people = firstValue(reference, 'author') ?? firstValue(reference, 'editor');
  if (people) return repeatedLength(people.text) > 0;
  const [first] = reference.values;
  return (
    first !== undefined && first.label !== 'citation-number' && /^\s{0,3}[-–—―_]{2,80}[.,:]?\s{0,3}$/.test(first.before)
  );
}

/** What the list step works on: a normalised reference that may repeat the author before it. */
interface RepeatingReference {
  readonly item: ItemDraft;
  readonly findings: readonly Finding[];
  /** Those of `findings` that are more than `info`. */
  readonly warnings?: readonly Finding[];
  readonly repeatsAuthor?: boolean;
}

const NO_AUTHOR_BEFORE: Finding = {
  code: 'repeated-author-missing',
  severity: 'warning',
  message: 'Unexpected dashes in place of an author, expected a reference with an author before',
};

function filled<T extends RepeatingReference>(reference: T, before: readonly CslName[] | undefined): T {
  if (!before) {
    const { findings, warnings = [] } = reference;
    return { ...reference, findings: [...findings, NO_AUTHOR_BEFORE], warnings: [...warnings, NO_AUTHOR_BEFORE] };
  }
  const variable = reference.item.editor && !reference.item.author ? 'editor' : 'author';
  const names = [...before, ...(reference.item[variable] ?? [])];
  return { ...reference, item: { ...reference.item, [variable]: names } };
}

/** Fills the authors that the references of one list repeat, in order. References that repeat none come back as they are. */
export function takeRepeatedAuthors<T extends RepeatingReference>(references: readonly T[]): T[] {
  let before: readonly CslName[] | undefined;
  return references.map((reference) => {
    const complete = reference.repeatsAuthor ? filled(reference, before) : reference;
    before = complete.item.author ?? complete.item.editor ?? before;
    return complete;
  });
}
