// A dash in place of the author of the reference before: some styles forbid it, and no list may mix it with repeated names.
import type { Span } from '../../text/span.js';
import type { CheckedDocument, CheckedList, CheckedReference } from '../checked-document.js';
import { listText } from '../example-text.js';
import { foldedName } from '../folded-text.js';
import type { Fix } from '../lint-finding.js';
import type { Rule, RuleFinding } from '../rule.js';

type Report = (finding: RuleFinding) => void;

// ——— | ________. | ---.
const DASH = /^[-–—―_=]{2,80}|^[–—―_](?=[ .,])/;

/** The length of the dash that a reference begins with; 0 for none. */
const dashLength = ({ text }: CheckedReference): number => DASH.exec(text)?.[0].length ?? 0;

const names = ({ item }: CheckedReference): string => (item.author ?? []).map(foldedName).join(' ');

/** Whether two neighbours repeat their authors in full. */
function repeatsNames({ references }: CheckedList): boolean {
  return references.some((reference, index) => {
    const before = references[index - 1];
    return (
      before !== undefined &&
      names(reference) !== '' &&
      names(reference) === names(before) &&
      dashLength(reference) === 0
    );
  });
}

// --- before "2009", in the file
const DASH_BEFORE = /$(?<=((?:\\_|[-–—―_=]){1,160})([\s{}~]{0,8}))/;

/** Where the dash stands; one that LaTeX makes of hyphens has no place of its own, and stands before what follows it. */
function dashPlace({ document }: CheckedDocument, reference: CheckedReference, length: number): Span {
  const own = reference.placeOf({ start: 0, end: length });
  if (DASH_BEFORE.test(document.text.slice(own.start, own.end))) return own;
  const { start: next } = reference.placeOf({ start: length, end: length + 1 });
  const before = DASH_BEFORE.exec(document.text.slice(Math.max(0, next - 200), next));
  if (!before) return own;
  const start = next - before[1].length - before[2].length;
  return { start, end: start + before[1].length };
}

function fixFor(reference: CheckedReference, span: Span, length: number, authors: string): Fix | undefined {
  if (authors === '') return undefined;
  // "Ashari, K." and the stop behind the dash are one
  const end = authors.endsWith('.') && reference.text[length] === '.' ? span.end + 1 : span.end;
  return { edits: [{ start: span.start, end, text: authors }], isSafe: false };
}

/** The authors as a reference prints them; '' for a dash or none. */
function printedAuthors({ document }: CheckedDocument, reference: CheckedReference): string {
  const span = dashLength(reference) > 0 ? undefined : reference.spanOf('author');
  return span ? document.text.slice(span.start, span.end).replace(/\s+/g, ' ') : '';
}

const ENDS = /[.!?)\]>»”"]\s*$/u;
const MOST = 0.8;

/** The only dash of a list, behind a line that has no end as the others have: it stands within a title that runs on. */
function opensInTitle({ document }: CheckedDocument, { references }: CheckedList, dashed: CheckedReference): boolean {
  if (references.filter((reference) => dashLength(reference) > 0).length > 1) return false;
  const hasEnd = ({ span }: CheckedReference): boolean =>
    ENDS.test(document.text.slice(Math.max(span.start, span.end - 4), span.end));
  const before = references[references.indexOf(dashed) - 1];
  const ended = references.filter((reference) => reference !== before && hasEnd(reference));
  return before !== undefined && !hasEnd(before) && ended.length >= (references.length - 1) * MOST;
}

function checkList(checked: CheckedDocument, list: CheckedList, report: Report): void {
  const isForbidden = checked.style?.forbidsRepeatedAuthorDash === true;
  if (!isForbidden && !repeatsNames(list)) return;
  const why = isForbidden ? 'the author’s name' : 'the author’s name, as other references of this list repeat it';
  let authors = '';
  for (const reference of list.references) {
    const length = dashLength(reference);
    authors = printedAuthors(checked, reference) || authors;
    if (length === 0 || (!isForbidden && opensInTitle(checked, list, reference))) continue;
    const span = dashPlace(checked, reference, length);
    const message = `Unexpected dash in place of an author, expected ${why}`;
    report({ span, message, fix: fixFor(reference, span, length, authors) });
  }
}

const ASHARI = 'Ashari, Khasan. 2015. Diplomasi Publik Indonesia. Jakarta: Gramedia.';
const DASHED = '________. 2020. Kamus Hubungan Internasional dan Diplomasi. Jakarta: Gramedia.';
const NAMED = 'Ashari, Khasan. 2020. Kamus Hubungan Internasional dan Diplomasi. Jakarta: Gramedia.';
const SAUDI = 'Saudi, Ahmad. 2018. Peran Diplomasi Digital. Jakarta: Kencana.';
const SAUDI_AGAIN = 'Saudi, Ahmad. 2021. Membangun Citra Positif. Jakarta: Kencana.';

export const noRepeatedAuthorDash: Rule = {
  id: 'no-repeated-author-dash',
  group: 'list',
  severity: 'warning',
  summary:
    'Finds dashes in place of a repeated author, where the style forbids them or the list mixes them with names.',
  why: 'A dash loses its author as soon as a reference is moved, and programs that read lists cannot resolve it. APA 7 repeats the name (§9.46 orders works by the same author), and Chicago advises so since its 18th edition.',
  examples: [
    {
      text: listText(ASHARI, DASHED, SAUDI),
      style: 'apa',
      finds: ['________'],
      fixed: listText(ASHARI, NAMED, SAUDI),
    },
    {
      text: listText(ASHARI, DASHED, SAUDI, SAUDI_AGAIN),
      finds: ['________'],
      fixed: listText(ASHARI, NAMED, SAUDI, SAUDI_AGAIN),
    },
    { text: listText(ASHARI, DASHED, SAUDI), style: 'harvard-id', finds: [] },
    { text: listText(ASHARI, NAMED, SAUDI), style: 'apa', finds: [] },
  ],
  check(checked, report) {
    for (const list of checked.lists) checkList(checked, list, report);
  },
};
