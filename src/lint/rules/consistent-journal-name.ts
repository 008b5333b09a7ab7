// One journal under two names in a list: a slip, another letter case, an abbreviation among full names.
import type { CheckedDocument, CheckedList } from '../checked-document.js';
import { listText } from '../example-text.js';
import type { FieldValue } from '../field-values.js';
import { type JournalName, journalNames, type NamePair, namePairs } from '../journal-names.js';
import { RIGHT_SPELLINGS } from '../known-spellings.js';
import type { Rule, RuleFinding } from '../rule.js';

type Report = (finding: RuleFinding) => void;

/** Two names that both come often are two journals. */
const OFTEN = 2;

const printed = ({ places }: JournalName): string => places[0].text;

/** The name to keep: the one that comes more often, a known spelling, the one in full, the earlier one. */
function kept({ first, second, kind }: NamePair): [kept: JournalName, other: JournalName] {
  const isWrong = ({ words }: JournalName): boolean => words.some((word) => RIGHT_SPELLINGS.has(word));
  if (isWrong(first) !== isWrong(second)) return isWrong(first) ? [second, first] : [first, second];
  if (first.places.length !== second.places.length)
    return first.places.length > second.places.length ? [first, second] : [second, first];
  return kind === 'abbreviation' && first.key.length < second.key.length ? [second, first] : [first, second];
}

function reportPair(pair: NamePair, report: Report): Set<FieldValue> {
  if (pair.kind === 'slip' && Math.min(pair.first.places.length, pair.second.places.length) >= OFTEN) return new Set();
  const [keep, other] = kept(pair);
  for (const place of other.places)
    report({
      span: place.span,
      message: `Unexpected “${place.text}”, expected “${printed(keep)}”, as the list has it elsewhere`,
      fix: { edits: [{ ...place.span, text: printed(keep) }], isSafe: false },
      related: [{ span: keep.places[0].span, message: 'the name elsewhere' }],
      isDoubtful: keep.places.length === other.places.length,
    });
  return new Set(other.places);
}

const withoutMarks = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The same words in other letters: the way that most references print them is kept. */
function reportCase({ places }: JournalName, report: Report): void {
  const counts = new Map<string, number>();
  for (const { text } of places) counts.set(withoutMarks(text), (counts.get(withoutMarks(text)) ?? 0) + 1);
  const [[usual, count]] = [...counts].sort(([, a], [, b]) => b - a);
  if (count <= places.length / 2) return;
  const example = places.find(({ text }) => withoutMarks(text) === usual)?.text ?? usual;
  for (const { text, span } of places) {
    const isOtherCase = withoutMarks(text) !== usual && withoutMarks(text).toLowerCase() === usual.toLowerCase();
    if (!isOtherCase) continue;
    const message = `Unexpected “${text}”, expected “${example}”, as the list has it elsewhere`;
    report({ span, message, severity: 'info', fix: { edits: [{ ...span, text: example }], isSafe: false } });
  }
}

/** A word that is wrong in any journal's name. */
function reportSpelling(value: FieldValue, report: Report): void {
  for (const match of value.text.slice(0, 300).matchAll(/\p{L}{5,30}/gu)) {
    const right = RIGHT_SPELLINGS.get(match[0].toLowerCase());
    if (right === undefined) continue;
    const text = /^\p{Lu}/u.test(match[0]) ? right[0].toUpperCase() + right.slice(1) : right;
    const span = value.place(match.index, match.index + match[0].length);
    report({
      span,
      message: `Unexpected “${match[0]}”, expected “${text}”`,
      fix: { edits: [{ ...span, text }], isSafe: false },
    });
  }
}

function checkList(checked: CheckedDocument, list: CheckedList, report: Report): void {
  const names = journalNames(checked, list);
  const told = new Set<FieldValue>();
  for (const pair of namePairs(names)) for (const place of reportPair(pair, report)) told.add(place);
  for (const name of names) {
    reportCase(name, report);
    for (const place of name.places) if (!told.has(place)) reportSpelling(place, report);
  }
}

const FIRST =
  'Ashari, K. (2016). Diplomasi publik Indonesia. Padjadjaran Journal of International Relations, 1(2), 45–57.';
const SECOND =
  'Hamonangan, I. (2020). Diplomasi siber di Asia. Padjadjaran Journal of International Relations, 1(3), 5–17.';

export const consistentJournalName: Rule = {
  id: 'consistent-journal-name',
  group: 'list',
  severity: 'warning',
  summary: 'Finds journals that a list names in two ways: with a slip, in other letter case, or abbreviated.',
  why: 'Readers and databases take two names for two journals. The name that the list has more often is taken as meant; some misspellings are known to be wrong wherever they stand.',
  examples: [
    {
      text: listText(FIRST, SECOND.replace('Padjadjaran', 'Padjajaran')),
      finds: ['Padjajaran Journal of International Relations'],
    },
    { text: listText(SECOND.replace('Padjadjaran', 'Padjajaran')), finds: ['Padjajaran'] },
    {
      text: listText(
        'Becker, G. (1965). A theory of the allocation of time. Journal of Political Economy, 73(4), 493–517.',
        'Stigler, G. (1961). The economics of information. J. Polit. Econ., 69(3), 213–225.',
      ),
      finds: ['J. Polit. Econ'],
    },
    { text: listText(FIRST, SECOND), finds: [] },
    { text: listText(FIRST, SECOND.replace('Padjadjaran Journal of', 'Jurnal Hubungan')), finds: [] },
  ],
  check(checked, report) {
    for (const list of checked.lists) checkList(checked, list, report);
  },
};
