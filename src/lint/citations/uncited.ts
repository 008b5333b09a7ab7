// References that nothing cites. Said only where it can be known: the text cites, by a manner that was read, a good part of
// the list, and the list does not say that it holds more than what was cited.
import type { CheckedDocument, CheckedReference } from '../checked-document.js';
import type { CitationFault } from './fault.js';

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

/** Faults for the references that are not cited; none where too little of the list is. */
export function uncitedFaults(checked: CheckedDocument, uncited: readonly CheckedReference[]): CitationFault[] {
  const all = checked.lists.flatMap(({ references }) => references);
  const hasKeys = checked.citations.some(({ kind }) => kind === 'key');
  if (hasKeys || all.length - uncited.length < Math.max(1, all.length * LEAST_SHARE)) return [];
  const silent = new Set(
    checked.lists.filter(({ span }) => holdsMore(checked, span.start)).flatMap(({ references }) => references),
  );
  return uncited
    .filter((reference) => !silent.has(reference))
    .map((reference) => ({
      rule: 'no-uncited-reference',
      message: 'Unexpected reference, expected a citation of it in the text',
      span: reference.spanOf('author') ?? reference.spanOf('title') ?? reference.span,
    }));
}
