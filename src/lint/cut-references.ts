// References that are only pieces of what was printed, because the list was parted in the wrong place. What they lack, and what
// else seems wrong with them, is the reader's fault and not the list's.
import type { CheckedDocument, CheckedList, CheckedReference } from './checked-document.js';

// Greene, Patricia G.; | Müller, A., | … in: | Schmidt and
const STAYS_OPEN = /(?:[;,&/]|(?<=\p{L}[ :])(?:in|In|and|und|dan):?)\s*$/u;
/** Lists that part references by such signs have them before most of them. */
const MOST_OPEN = 0.2;
// 18 Gespräch, in: …: a note among references without numbers
const NOTE_NUMBER = /^\d{1,3}[.)]?\s+\p{Lu}/u;

const isNumbered = ({ references }: CheckedList): boolean =>
  references.filter(({ number, text }) => number !== undefined || NOTE_NUMBER.test(text)).length * 2 >
  references.length;

const OPENING = 12;

function openBefore({ document }: CheckedDocument, { references }: CheckedList): CheckedReference[] {
  const open = references
    .slice(1)
    .filter(({ span }) => STAYS_OPEN.test(document.text.slice(Math.max(0, span.start - OPENING), span.start)));
  return open.length > references.length * MOST_OPEN ? [] : open;
}

/** References that begin in the middle of another one, and notes that stand among them. */
export function cutReferences(checked: CheckedDocument, list: CheckedList): ReadonlySet<CheckedReference> {
  const notes = isNumbered(list) ? [] : list.references.filter(({ text }) => NOTE_NUMBER.test(text));
  return new Set([...openBefore(checked, list), ...notes]);
}

/** Whether a reference has neither people, title nor date: it is the end of the one before it. */
const isEnd = ({ item }: CheckedReference): boolean =>
  (item.author ?? item.editor ?? item.title ?? item.issued) === undefined;

/** References that go on in the next one of their list. */
export const continuedReferences = ({ references }: CheckedList): ReadonlySet<CheckedReference> =>
  new Set(references.filter((_, index) => references[index + 1] !== undefined && isEnd(references[index + 1])));

const MOST_LABELS = 0.2;

/** "Sari 2009", alone or in front of the names in full: what an entry is cited by stands over it. */
function isLabel({ segments }: CheckedReference): boolean {
  const [first, second, third] = segments.map(({ label }) => label);
  return first === 'author' && second === 'issued' && (third === undefined || third === 'author');
}

/** Whether a list has lines with labels over its entries, which were taken for references or parts of them. */
export const hasLabels = ({ references }: CheckedList): boolean => {
  const labels = references.filter(isLabel);
  return labels.length > 1 && labels.length > references.length * MOST_LABELS;
};
