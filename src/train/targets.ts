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
const TRUSTED = new Set(['adjudicated', 'indo', 'synthetic', 'indonesian', OWN_CORPUS]);

/** Labels that AnyStyle's corpora, which mark "everything", never or hardly ever use. */
const UNUSED_BY_ANYSTYLE = bitsOf('number', 'collection-title', 'event-title', 'medium', 'archive', 'note', 'PMID');

/** The labels an unlabelled token of this reference may have, as bits. */
function silentLabels({ labels, corpus }: GoldReference): number {
  if (!labels) return corpus.startsWith('anystyle') ? UNUSED_BY_ANYSTYLE | OTHER : OTHER;
  return labels.reduce((mask, label) => mask & ~bitOf(label), ALL_LABELS) | OTHER;
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

const MEETING =
  /\b(?:proceedings|proc|conference|conf|symposium|symp|workshop|congress|kongress|meeting|colloque|congrès|congresso|tagung)\b/iu;

/** The place of a conference is no place of publication; without a publisher beside it, it may be either. */
const placeOfMeeting: Habit = ({ label, start, end }, { raw, spans }) => {
  if (
    label !== 'publisher-place' ||
    !spans.some((other) => other.label === 'container-title' && MEETING.test(raw.slice(other.start, other.end)))
  )
    return undefined;
  const besidePublisher = spans.some(
    (other) => other.label === 'publisher' && (Math.abs(other.start - end) <= 3 || Math.abs(start - other.end) <= 3),
  );
  return besidePublisher ? undefined : bitsOf('publisher-place', 'event-title') | OTHER;
};

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

const HABITS = [bookAsContainer, volumeWithIssue, editorsInFront, placeOfMeeting, numberInGenre, catchAllNote];

function spanMask(span: GoldSpan, reference: GoldReference): number {
  if (TRUSTED.has(reference.corpus)) return bitOf(span.label);
  for (const habit of HABITS) {
    const mask = habit(span, reference);
    if (mask !== undefined) return mask;
  }
  return bitOf(span.label);
}

/** How much of a token a span covers. */
function overlap(token: Token, span: GoldSpan): number {
  return Math.min(token.end, span.end) - Math.max(token.start, span.start);
}

/** For every token the labels it may have: bit n stands for LABELS[n]. */
export function labelMasks(reference: GoldReference, tokens: readonly Token[]): Uint32Array {
  const masks = new Uint32Array(tokens.length);
  const silent = silentLabels(reference);
  let first = 0;
  tokens.forEach((token, at) => {
    while (first < reference.spans.length && reference.spans[first].end <= token.start) first++;
    const here = reference.spans[first];
    const next = reference.spans[first + 1];
    const best = next && here && overlap(token, next) > overlap(token, here) ? next : here;
    masks[at] = best && overlap(token, best) > 0 ? spanMask(best, reference) : silent;
  });
  return masks;
}
