// References that nothing cites. Said only where it can be known: the text cites, by a manner that was read, a good part of
// the list, and the list does not say that it holds more than what was cited.
import type { CheckedDocument, CheckedReference } from '../checked-document.js';
import { cutReferences, hasLabels } from '../cut-references.js';
import type { CitationFault } from './fault.js';
import { headOf } from './listed-work.js';

// Bibliography | Bacaan lanjutan | Further reading: a list of what was read or is worth reading
const MORE_THAN_CITED =
  /(?:^|[\s#*>{\d.])(?:(?:selected |general |annotated )?bibliograph(?:y|ie)|bibliografi|bacaan (?:lanjutan|lanjut|lain|tambahan)|(?:suggested |recommended )?(?:further|additional|background) reading|daftar bacaan|weiterführende literatur)\W{0,12}$/iu;
const LEAST_SHARE = 0.2;

/** Whether the line above a list says that it holds more than what is cited. */
function holdsMore({ document }: CheckedDocument, start: number): boolean {
  const before = document.text.slice(Math.max(0, start - 400), start);
  const lines = before
    .replace(/<[^<>]{0,200}>/g, ' ')
    .split(/\r\n?|\n/)
    .map((line) => line.trim());
  const heading = lines.filter((line) => /\p{L}{3}/u.test(line)).at(-1) ?? '';
  return heading.length < 60 && MORE_THAN_CITED.test(heading);
}

/** Laws and talks are cited by what they are called, in many ways. */
const CITED_OTHERWISE = new Set([
  'legislation',
  'regulation',
  'legal_case',
  'bill',
  'treaty',
  'hearing',
  'personal_communication',
  'interview',
]);

/** What has neither author nor editor may be a piece of a reference; only a sure parse makes it one. */
function isSure({ item, confidence }: CheckedReference): boolean {
  if (CITED_OTHERWISE.has(item.type)) return false;
  if ((item.author ?? item.editor) !== undefined) return true;
  // nothing could be cited of what has neither people nor a year
  return confidence > 0.8 && item.issued !== undefined;
}

/** How the text cites: by numbers; and which works it names without their years. */
interface Citing {
  readonly isByNumber?: boolean;
  readonly named?: ReadonlySet<CheckedReference>;
}

const faultOf = (reference: CheckedReference, isNamed: boolean): CitationFault => ({
  rule: 'no-uncited-reference',
  message: isNamed
    ? 'Unexpected reference, named in the text, but not cited with its year; expected a citation of it'
    : 'Unexpected reference, expected a citation of it in the text',
  span: headOf(reference),
  ...(isNamed ? { severity: 'info' } : {}),
});

/** Faults for the references that are not cited; none where too little of the list is. */
export function uncitedFaults(
  checked: CheckedDocument,
  uncited: readonly CheckedReference[],
  { isByNumber = false, named }: Citing = {},
): CitationFault[] {
  const all = checked.lists.flatMap(({ references }) => references);
  const hasKeys = checked.citations.some(({ kind }) => kind === 'key');
  if (hasKeys || all.length - uncited.length < Math.max(1, all.length * LEAST_SHARE)) return [];
  const silent = new Set(
    checked.lists.filter(({ span }) => holdsMore(checked, span.start)).flatMap(({ references }) => references),
  );
  const cut = new Set(
    checked.lists.flatMap((list) => (hasLabels(list) ? list.references : [...cutReferences(checked, list)])),
  );
  return uncited
    .filter((reference) => !silent.has(reference) && (isByNumber || (isSure(reference) && !cut.has(reference))))
    .map((reference) => faultOf(reference, named?.has(reference) ?? false));
}
