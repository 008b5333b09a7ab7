// The letters behind years: 2020b without 2020a, one letter twice, and two works of one author and year without letters.
import type { CslName } from '../../csl/item.js';
import { looksLikeBody } from '../body-words.js';
import type { CheckedDocument, CheckedList, CheckedReference } from '../checked-document.js';
import { listText } from '../example-text.js';
import { isUnsure, placeOfVariable, textOf, yearOf } from '../field-values.js';
import { folded, foldedName } from '../folded-text.js';
import type { Rule, RuleFinding } from '../rule.js';

type Report = (finding: RuleFinding) => void;

/** A key that works share when letters must tell them apart: their year and people. */
type WorkKey = (reference: CheckedReference) => string | undefined;

// et al. | dkk. | u.a.
const CUT = /(?<!\p{L})(?:et\.? al|dkk|d\.k\.k|u\. ?a\.|dan kawan-kawan)(?!\p{L})/iu;

/** All people in order, with their initials. */
const everybody: WorkKey = ({ item, text }) => {
  const year = yearOf(item.issued);
  const people = item.author ?? [];
  if (year === undefined || people.length === 0) return undefined;
  const names = people.map((name) => `${foldedName(name)} ${folded(name.given ?? '').slice(0, 1)}`);
  return `${names.join(', ')}${CUT.test(text.slice(0, 200)) ? ' …' : ''} ${year}`;
};

/** Of bodies that were read as people ("Stadt Ulm") the word that is printed first. */
function firstWord(name: CslName): string {
  const isBody = looksLikeBody(`${name.given ?? ''} ${name.family ?? ''}`);
  const [first] = isBody && name.given ? folded(name.given).split(' ') : foldedName(name).split(' ');
  return first;
}

/** The first author alone: citations cut the others, and so letters are given to works of different co-authors too. */
const firstAuthor: WorkKey = ({ item }) => {
  const year = yearOf(item.issued);
  const [name] = item.author ?? [];
  // bodies are named now with, now without their department
  return year === undefined || !name ? undefined : `${firstWord(name)} ${year}`;
};

function worksBy(key: WorkKey, { references }: CheckedList): CheckedReference[][] {
  const groups = new Map<string, CheckedReference[]>();
  for (const reference of references) {
    const shared = key(reference);
    if (shared === undefined) continue;
    const group = groups.get(shared);
    if (group) group.push(reference);
    else groups.set(shared, [reference]);
  }
  return [...groups.values()];
}

const letterOf = ({ item }: CheckedReference): string => textOf(item, 'year-suffix');
const lettered = (works: readonly CheckedReference[]): CheckedReference[] =>
  works.filter((work) => letterOf(work) !== '');

/** 2020b without 2020a, and 2020a that stands alone. */
function reportGap(checked: CheckedDocument, works: readonly CheckedReference[], report: Report): void {
  const letters = [...new Set(lettered(works).map(letterOf))].sort();
  const gap = letters.findIndex((letter, index) => letter !== String.fromCharCode(97 + index));
  const isAlone = works.length === 1 && letters[0] === 'a';
  if (gap < 0 && !isAlone) return;
  const letter = letters[Math.max(gap, 0)];
  const reference = works.find((work) => letterOf(work) === letter) ?? works[0];
  const expected = isAlone ? 'none' : `“${String.fromCharCode(97 + gap)}” first`;
  report({
    span: placeOfVariable(checked, reference, 'issued'),
    message: `Unexpected letter “${letter}” behind the year, expected ${expected}: no other work of this author and year has it`,
    isDoubtful: isUnsure(reference),
  });
}

function reportRepeated(checked: CheckedDocument, works: readonly CheckedReference[], report: Report): void {
  const seen = new Set<string>();
  for (const work of lettered(works)) {
    const letter = letterOf(work);
    if (seen.has(letter))
      report({
        span: placeOfVariable(checked, work, 'issued'),
        message: `Unexpected second “${letter}” behind the year, expected a letter for each work of one author and year`,
        isDoubtful: isUnsure(work),
      });
    seen.add(letter);
  }
}

function reportMissing(checked: CheckedDocument, works: readonly CheckedReference[], report: Report): void {
  const bare = works.filter((work) => letterOf(work) === '');
  if (works.every(isLabelled)) return;
  const isWanted = works.length > 1 && bare.length > 0 && new Set(works.map(titleKey)).size === works.length;
  if (!isWanted) return;
  for (const work of bare)
    report({
      span: placeOfVariable(checked, work, 'issued'),
      message: `Unexpected year without a letter, expected one (${yearOf(work.item.issued)}a, b …): the author has ${works.length} works of that year`,
    });
}

// Working Brief 13: Sari, Dewi (2009): …: a label in front, by which the work is cited
const LABEL = 8;

function isLabelled({ segments }: CheckedReference): boolean {
  const first = segments.find(({ label }) => label !== 'citation-number');
  const author = segments.find(({ label }) => label === 'author');
  return first !== undefined && author !== undefined && author.start >= first.start + LABEL;
}

/** Works that are not told apart here are duplicates, of which another rule speaks. */
const titleKey = ({ item }: CheckedReference): string => folded(textOf(item, 'title'));

/** Letters serve citations by author and year; numbers and notes do without. */
function citesByYear({ style, citations }: CheckedDocument): boolean {
  if (style) return style.citesBy === 'author-date';
  return citations.some(({ kind }) => kind === 'author-date');
}

const FIRST = 'Saudi, A. (2020a). Analisis peran diplomasi digital. Kencana.';
const SECOND = 'Saudi, A. (2020b). Membangun citra positif di ruang siber. Kencana.';
const OTHER = 'Ashari, K. (2020). Kamus hubungan internasional dan diplomasi. Gramedia.';

export const validYearSuffixes: Rule = {
  id: 'valid-year-suffixes',
  group: 'list',
  severity: 'warning',
  summary: 'Finds letters behind years that are missing, skipped or given twice.',
  why: 'Two works of one author and year are told apart in citations by letters: (Saudi, 2020a). A letter without the ones before it, or two works without any, leave readers to guess. APA 7 §8.19.',
  examples: [
    { text: listText(OTHER, SECOND), finds: ['2020b'] },
    {
      text: listText(OTHER, FIRST.replace('2020a', '2020'), SECOND.replace('2020b', '2020')),
      style: 'apa',
      finds: ['2020', '2020'],
    },
    { text: listText(OTHER, FIRST, SECOND.replace('2020b', '2020a')), finds: ['2020a'] },
    { text: listText(OTHER, FIRST, SECOND), style: 'apa', finds: [] },
    {
      text: listText(OTHER, FIRST.replace('2020a', '2020'), SECOND.replace('2020b', '2020')),
      style: 'ieee',
      finds: [],
    },
  ],
  check(checked, report) {
    if (checked.kind === 'items') return;
    const needsLetters = citesByYear(checked);
    for (const list of checked.lists) {
      // dashes stand for authors that the parse may not have filled in
      const hasDashes = list.references.some(({ text }) => /^[-–—_]/.test(text));
      if (!hasDashes) for (const works of worksBy(firstAuthor, list)) reportGap(checked, works, report);
      for (const works of worksBy(everybody, list)) {
        reportRepeated(checked, works, report);
        if (needsLetters)
          reportMissing(
            checked,
            works.filter((work) => !isUnsure(work)),
            report,
          );
      }
    }
  },
};
