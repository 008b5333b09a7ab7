// Gold spans → for every token the set of labels it may have. A corpus that is silent on a label leaves its unlabelled
// tokens open to that label; the learner then sums over what they may be instead of learning "no field".
import { LABELS, type Label } from '../label/labels.js';
import type { Token } from '../label/tokenize.js';
import type { GoldReference, GoldSpan } from './corpus.js';

const OTHER = 1;
const ALL_LABELS = 2 ** LABELS.length - 1;

function bitOf(label: Label): number {
  return 2 ** LABELS.indexOf(label);
}

function bitsOf(...labels: readonly Label[]): number {
  return labels.reduce((mask, label) => mask | bitOf(label), 0);
}

/** What the references of `pustaka train` go by, whatever their file says: what their owner marked is what is meant. */
export const OWN_CORPUS = 'own';

/** Corpora read one by one under the one convention; what the others hold is their own habit where the habits differ. */
const TRUSTED = new Set(['adjudicated', 'indo', 'indonesian', 'international', OWN_CORPUS]);

/** Rendered strings follow the convention, but citation styles know one place only. */
const RENDERED = 'synthetic';

/** Labels that AnyStyle's corpora, which mark "everything", never or hardly ever use. */
const UNUSED_BY_ANYSTYLE = bitsOf('number', 'collection-title', 'event-title', 'medium', 'archive', 'note', 'PMID');

/** The labels an unlabelled token of this reference may have, as bits. */
function silentLabels({ labels, corpus }: GoldReference): number {
  if (!labels) return corpus.startsWith('anystyle') ? UNUSED_BY_ANYSTYLE | OTHER : OTHER;
  return (labels.reduce((mask, label) => mask & ~bitOf(label), ALL_LABELS) & ~bitOf('event-place')) | OTHER;
}

/** A habit of some corpora: what a span of theirs may be under our convention, or undefined where the habit does not apply. */
type Habit = (span: GoldSpan, reference: GoldReference) => number | undefined;

// "26(3)" in one volume span: which number is which the corpus does not say
const TWO_NUMBERS = /\d\D+\d/;

const volumeWithIssue: Habit = ({ label, start, end }, { raw, corpus }) =>
  label === 'volume' && corpus.startsWith('anystyle') && TWO_NUMBERS.test(raw.slice(start, end))
    ? bitsOf('volume', 'issue') | OTHER
    : undefined;

// (Hrsg.), eds., [dir.] behind the names in front: editors under our convention
const EDITOR_MARK = /^[\s,]{0,3}[([]?\s?(?:eds?|hrsg|hgg?|dirs?|coords?|orgs?|éds?|comps?)\b/iu;

const editorsInFront: Habit = ({ label, end }, { raw }) =>
  label === 'author' && EDITOR_MARK.test(raw.slice(end, end + 16)) ? bitsOf('author', 'editor') : undefined;

// proceedings and meetings by name
const MEETING =
  /\b(?:proceedings|proc|conference|conf|symposium|symp|workshop|congress|kongress|meeting|colloque|congrès|congresso|tagung)\b/iu;

/** Where the name of a meeting ends; Infinity where none is named. */
function meetingEnd({ raw, spans }: GoldReference): number {
  const meeting = spans.find(
    ({ label, start, end }) =>
      (label === 'container-title' || label === 'event-title') && MEETING.test(raw.slice(start, end)),
  );
  return meeting?.end ?? Number.POSITIVE_INFINITY;
}

function besidePublisher({ start, end }: GoldSpan, spans: readonly GoldSpan[]): boolean {
  return spans.some(
    (other) => other.label === 'publisher' && (Math.abs(other.start - end) <= 3 || Math.abs(start - other.end) <= 3),
  );
}

/** The place behind the name of a meeting is where it was held, unless a publisher stands beside it. */
const placeOfMeeting: Habit = (span, reference) =>
  span.label === 'publisher-place' && span.start > meetingEnd(reference) && !besidePublisher(span, reference.spans)
    ? bitOf('event-place')
    : undefined;

// Proc. Natl. Acad. Sci. | USA
const ACADEMY = /\bAcad\.? Sci/u;

/** "USA" behind the name of the academy's proceedings is part of the name. */
const placeInName: Habit = ({ label, start, end }, { raw, spans }) =>
  label === 'publisher-place' &&
  /^U\.?\s?S/u.test(raw.slice(start, end)) &&
  spans.some((other) => other.label === 'container-title' && ACADEMY.test(raw.slice(other.start, other.end)))
    ? bitOf('container-title')
    : undefined;

const numberInGenre: Habit = ({ label, start, end }, { raw }) =>
  label === 'genre' && /\d/.test(raw.slice(start, end)) ? bitsOf('genre', 'number') | OTHER : undefined;

/** "note" is where corpora put what they have no field for. */
const catchAllNote: Habit = ({ label }) =>
  label === 'note'
    ? bitsOf('note', 'genre', 'number', 'collection-title', 'event-title', 'edition', 'archive', 'medium') | OTHER
    : undefined;

/** A book without a title has its title marked as a container. */
const bookAsContainer: Habit = ({ label }, { spans }) => {
  if (
    label !== 'container-title' ||
    spans.some((other) => other.label === 'title' || other.label === 'volume' || other.label === 'issue')
  )
    return undefined;
  return spans.some((other) => other.label === 'publisher' || other.label === 'publisher-place')
    ? bitsOf('title', 'container-title')
    : undefined;
};

const HABITS = [
  bookAsContainer,
  volumeWithIssue,
  editorsInFront,
  placeInName,
  placeOfMeeting,
  numberInGenre,
  catchAllNote,
];

// Technical Report CMU-CS-88-162 | Tech. Rep. No. 12 | Research Report
const REPORT =
  /^((?:technical|tech\.?|research|internal) (?:report|rep\.?|memo|memorandum|note))(?:[\s,:#]{1,8}(?:no\.?|nr\.?|number)?[\s#]{0,4})?((?=\S{0,40}\d)\S[^,]*)?$/iu;
const MAY_BE_REPORT = new Set<Label>(['genre', 'note', 'container-title', 'collection-title']);

/** A report's kind and number in one span, whatever the corpus calls it, are a genre and a number under our convention. */
function reportParts(span: GoldSpan, raw: string): GoldSpan[] {
  if (!MAY_BE_REPORT.has(span.label)) return [span];
  const report = REPORT.exec(raw.slice(span.start, span.end));
  if (!report) return [span];
  const [printed, genre, number] = report;
  const kind: GoldSpan = { label: 'genre', start: span.start, end: span.start + genre.length };
  if (number === undefined) return [kind];
  return [kind, { label: 'number', start: span.start + printed.length - number.length, end: span.end }];
}

function habitsOf({ corpus }: GoldReference): readonly Habit[] {
  if (TRUSTED.has(corpus)) return [];
  return corpus === RENDERED ? [placeOfMeeting] : HABITS;
}

function spanMask(span: GoldSpan, reference: GoldReference): number {
  for (const habit of habitsOf(reference)) {
    const mask = habit(span, reference);
    if (mask !== undefined) return mask;
  }
  return bitOf(span.label);
}

/** What is printed in one known form, and what it is under our convention; the corpora call it many things or nothing. */
interface PrintedForm {
  readonly form: RegExp;
  readonly labels: number;
  /** Whatever the corpus calls it; otherwise what it calls it stays open. */
  readonly certain?: boolean;
}

const PRINTED_FORMS: readonly PrintedForm[] = [
  // [Online] | (CD-ROM)
  {
    form: /(?<=[[(])(?:online|on-line|on line|internet|en ligne|en línea|em linha|daring|electronic|cd-?rom|dvd)(?=[\])])/giu,
    labels: bitOf('medium'),
  },
  // (n.d.) | , s. a., | o. J. | (t.t.)
  { form: /(?<=[([,.] ?)(?:n\. ?d|s\. ?[ad]|o\. ?J|t\. ?t)\.(?=[)\],.:; ]|$)/gu, labels: bitOf('issued') },
  // in press | forthcoming
  {
    form: /\b(?:in press|forthcoming|to appear|im druck|im erscheinen|sous presse|en prensa|no prelo)\b/giu,
    labels: bitsOf('issued', 'note'),
  },
  // Technical Report | CMU-CS-88-162
  {
    form: /(?<=\b(?:technical|tech\.?|research|internal) (?:report|rep\.?|memo|memorandum):? (?:no\.? ?|nr\.? ?|# ?)?)(?=[^\s,]*\d)[^\s,();]*[\d\p{L}]/giu,
    labels: bitOf('number'),
    certain: true,
  },
  // ——— in front
  { form: /^[—–_-]{2,}/gu, labels: bitOf('author') },
];

/** Opens the tokens of known forms to what they are under our convention, besides what the corpus calls them. */
function openForms({ raw }: GoldReference, tokens: readonly Token[], masks: Uint32Array): void {
  for (const { form, labels, certain } of PRINTED_FORMS)
    for (const { index, 0: printed } of raw.matchAll(form))
      tokens.forEach(({ start, end }, at) => {
        if (start < index + printed.length && end > index) masks[at] = certain ? labels : masks[at] | labels;
      });
}

/** How much of a token a span covers. */
function overlap(token: Token, span: GoldSpan): number {
  return Math.min(token.end, span.end) - Math.max(token.start, span.start);
}

/** For every token the labels it may have: bit n stands for LABELS[n]. */
export function labelMasks(reference: GoldReference, tokens: readonly Token[]): Uint32Array {
  const masks = new Uint32Array(tokens.length);
  const trusted = TRUSTED.has(reference.corpus);
  const spans = trusted ? reference.spans : reference.spans.flatMap((span) => reportParts(span, reference.raw));
  const silent = silentLabels(reference);
  // No corpus marks where a meeting was held: what is unlabelled behind its name may be that.
  const place = meetingEnd(reference);
  let first = 0;
  tokens.forEach((token, at) => {
    while (first < spans.length && spans[first].end <= token.start) first++;
    const here = spans[first];
    const next = spans[first + 1];
    const best = next && here && overlap(token, next) > overlap(token, here) ? next : here;
    masks[at] =
      best && overlap(token, best) > 0
        ? spanMask(best, reference)
        : token.start < place
          ? silent
          : silent | bitOf('event-place');
  });
  if (!trusted) openForms(reference, tokens, masks);
  return masks;
}
