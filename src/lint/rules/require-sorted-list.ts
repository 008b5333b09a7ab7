// Alphabetical lists: which references stand out of the order of the others. The longest run that is in order is taken as right,
// so that one reference in a wrong place gives one finding.
import type { CheckedDocument, CheckedList, CheckedReference } from '../checked-document.js';
import { cutReferences } from '../cut-references.js';
import { listText } from '../example-text.js';
import { openingOf } from '../field-values.js';
import { leadingPeople } from '../folded-text.js';
import { longestIncreasingRun } from '../increasing-run.js';
import type { Fix } from '../lint-finding.js';
import type { Rule, RuleFinding } from '../rule.js';
import { sortKeys } from '../sort-keys.js';

type Report = (finding: RuleFinding) => void;

/** A shorter list may be in order by chance. */
const FEWEST = 6;
const FEWEST_BY_STYLE = 3;
/** More of them out of place, and the list is no alphabetical one: it stands in the order of the citations, or in groups. */
const MOST_DISPLACED = 0.15;

const least = (keys: readonly string[]): string => [...keys].sort()[0] ?? '';
const greatest = (keys: readonly string[]): string => [...keys].sort().pop() ?? '';

/** Indices of references that no key of theirs lets stand where they do, given the run that is in order. */
function displacedFrom(keys: readonly string[][], run: readonly number[]): number[] {
  const displaced: number[] = [];
  let next = 0;
  keys.forEach((own, index) => {
    if (run[next] === index) {
      next++;
      return;
    }
    const lowest = least(keys[run[next - 1]] ?? []);
    const highest = greatest(keys[run[next]] ?? []);
    if (own.length > 0 && !own.some((key) => lowest <= key && (highest === '' || key <= highest)))
      displaced.push(index);
  });
  return displaced;
}

/** Where in the run a reference belongs: the index of the reference that it should follow, -1 for the front. */
function predecessor(key: string, keys: readonly string[][], run: readonly number[]): number {
  let found = -1;
  for (const index of run) {
    if (keys[index][0] > key) break;
    found = index;
  }
  return found;
}

/** Takes a reference out with the gap beside it, and puts it behind its predecessor. Numbers would have to be given anew. */
function moveFix(
  { document }: CheckedDocument,
  { references }: CheckedList,
  from: number,
  behind: number,
): Fix | undefined {
  if (behind === from - 1 || references.some(({ number }) => number !== undefined)) return undefined;
  const [before, here, after] = [references[from - 1], references[from], references[from + 1]].map((one) => one?.span);
  const cut = before ? { start: before.end, end: here.end } : { start: here.start, end: after.start };
  const text = document.text.slice(here.start, here.end);
  const gap = before ? document.text.slice(before.end, here.start) : document.text.slice(here.end, after.start);
  const goal = behind < 0 ? references[0].span.start : references[behind].span.end;
  const edits = [
    { ...cut, text: '' },
    { start: goal, end: goal, text: behind < 0 ? text + gap : gap + text },
  ];
  return { edits: edits.sort((a, b) => a.start - b.start), isSafe: false };
}

function nameOf({ text, segments }: CheckedReference): string {
  const { start } = segments.find(({ label }) => label !== 'citation-number') ?? { start: 0 };
  return text.slice(start, start + 40).replace(/(?<=\p{L}{2})[,.(].*$/su, '');
}

/** A dash for the author stands with the reference before it. */
function listKeys({ references }: CheckedList): string[][] {
  const keys: string[][] = [];
  for (const reference of references) {
    const isDash = /^[-–—_]/.test(reference.text) && keys.length > 0;
    keys.push(isDash ? keys[keys.length - 1] : sortKeys(reference));
  }
  return keys;
}

function reportDisplaced(checked: CheckedDocument, list: CheckedList, keys: readonly string[][], report: Report): void {
  const run = longestIncreasingRun(keys.map(([key]) => key ?? ''));
  const displaced = displacedFrom(keys, run);
  const isAskedFor = checked.style !== undefined && !checked.style.isDetected;
  if (displaced.length > Math.max(1, list.references.length * MOST_DISPLACED) && !isAskedFor) return;
  // a list that is far from order gives one finding, for its first
  const shown =
    displaced.length > Math.max(1, list.references.length * MOST_DISPLACED) ? displaced.slice(0, 1) : displaced;
  const cut = cutReferences(checked, list);
  for (const index of shown) {
    if (!isSurelyPlaced(list.references[index]) || cut.has(list.references[index])) continue;
    const behind = predecessor(keys[index][0], keys, run);
    const goal = behind < 0 ? 'at the beginning' : `behind “${nameOf(list.references[behind])}”`;
    report({
      span: openingOf(checked, list.references[index]),
      message: `Unexpected place of “${nameOf(list.references[index])}” in an alphabetical list, expected it ${goal}`,
      fix: moveFix(checked, list, index, behind),
    });
  }
}

// [Bosch 2005] is sorted by its key; other scripts stand where the alphabet of the list has them
const LATIN = /^(?!\[\p{L})[^\p{L}]{0,12}\p{Script=Latin}/u;

// Max Sari (Hrsg). Yayasan Contoh, 1999: …: two authors stand in front, and the list may go by the second
const NAMED_BY_WHAT_FOLLOWS = /^[^()]{2,80}\((?:Hrsg|Hg|[Ee]ds?|[Pp]eny)\.?\)[.,]?\s\p{Lu}[^\d]{6,80}[(,]?\s?\d{4}/u;

/** Pieces of references, and works without people, of which manuals differ where they stand. */
const isSurelyPlaced = (reference: CheckedReference): boolean =>
  reference.confidence >= LEAST &&
  LATIN.test(reference.text) &&
  reference.item.title !== undefined &&
  leadingPeople(reference.item).length > 0 &&
  !NAMED_BY_WHAT_FOLLOWS.test(reference.text) &&
  reference.segments.every(({ label, confidence }) => label !== 'author' || confidence >= SURE);

const SURE = 0.8;
const LEAST = 0.3;

const SORTED = [
  'Ashari, Khasan. 2020. Kamus Hubungan Internasional dan Diplomasi. Jakarta: Gramedia.',
  'Dhofier, Zamakhsari. 2011. Tradisi Pesantren. Jakarta: LP3ES.',
  'Mughits, Abdul. 2008. Kritik Nalar Fiqh Pesantren. Jakarta: Kencana.',
  'Ramayulis. 2012. Sejarah Pendidikan Islam. Jakarta: Kalam Mulia.',
  'Subhan, Arief. 2012. Lembaga Pendidikan Islam di Indonesia. Jakarta: Kencana.',
  'Sutrisno. 2011. Pembaharuan Pendidikan Islam. Yogyakarta: Fadilatama.',
];
const [ASHARI, DHOFIER, MUGHITS, RAMAYULIS, SUBHAN, SUTRISNO] = SORTED;

export const requireSortedList: Rule = {
  id: 'require-sorted-list',
  group: 'list',
  severity: 'warning',
  summary: 'Finds references that stand out of the order of an alphabetical list.',
  why: 'Readers look a name up where the alphabet has it. Lists in the order of the citations, and lists in groups, are left alone. APA 7 §9.44 and MLA 9 sort by the first author’s family name.',
  examples: [
    {
      text: listText(ASHARI, DHOFIER, SUBHAN, MUGHITS, RAMAYULIS, SUTRISNO),
      finds: ['Subhan, Arief'],
      fixed: listText(...SORTED),
    },
    {
      text: listText(SUTRISNO, ASHARI, DHOFIER, MUGHITS, RAMAYULIS, SUBHAN),
      finds: ['Sutrisno'],
      fixed: listText(...SORTED),
    },
    {
      text: listText(DHOFIER, MUGHITS, RAMAYULIS, SUBHAN, SUTRISNO, ASHARI),
      finds: ['Ashari, Khasan'],
      fixed: listText(...SORTED),
    },
    { text: listText(...SORTED), finds: [] },
    { text: listText(RAMAYULIS, SUTRISNO, ASHARI, SUBHAN, DHOFIER, MUGHITS), finds: [] },
  ],
  check(checked, report) {
    if (checked.kind === 'items' || checked.style?.sortsAlphabetically === false) return;
    for (const list of checked.lists) {
      // numbers mostly stand for the order of the citations
      if (!checked.style && list.references.some(({ number }) => number !== undefined)) continue;
      const fewest = checked.style ? FEWEST_BY_STYLE : FEWEST;
      if (list.references.length >= fewest) reportDisplaced(checked, list, listKeys(list), report);
    }
  },
};
