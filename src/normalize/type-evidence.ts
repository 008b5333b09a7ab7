// What the rules for the type of a reference look at, gathered once from its segments, the words between them and the
// item made so far.
import type { TypeEvidence } from './item-type.js';
import { isByBody } from './people.js';
import { firstValue, type ItemDraft, type PrintedReference, valuesOf } from './printed-reference.js';

// "In ", "Dalam: ", "di dalam", "Dans", "En:" before the container
const IN_LEAD = /(?:^|[\s.,"”“)])(?:in|dalam|dlm|dans|en|em|nel|nella)\s?:?\s?["“(]?$/i;

/** A longer value than this tells no more about its kind. */
const LONGEST = 600;
const lower = (value: string | number | undefined): string =>
  String(value ?? '')
    .slice(0, LONGEST)
    .toLowerCase();

function isContainedIn(reference: PrintedReference): boolean {
  const container = firstValue(reference, 'container-title');
  if (!container) return false;
  const editor = valuesOf(reference, 'editor').find(({ end }) => end <= container.start);
  return IN_LEAD.test(container.before) || (editor !== undefined && IN_LEAD.test(editor.before));
}

/** The first date as printed; "1971-" keeps its dash, which stands behind the segment. */
function printedDate(reference: PrintedReference): string {
  const issued = firstValue(reference, 'issued');
  if (!issued) return '';
  return issued.text + (/^\s?[-–](?!\d)/.test(issued.after) ? '-' : '');
}

/** Gathers the evidence of one reference. */
export function evidenceOf(reference: PrintedReference, item: ItemDraft): TypeEvidence {
  const { byLabel } = reference;
  const containedIn = isContainedIn(reference);
  return {
    has: (label) => byLabel.has(label),
    title: lower(item.title),
    container: lower(item['container-title']),
    containerInCapitals: containedIn && /^[\p{Lu}\d\s'’]+$/u.test(String(item['container-title'] ?? '').slice(0, 40)),
    genre: lower(item.genre),
    medium: lower(item.medium),
    publisher: lower(item.publisher),
    number: String(item.number ?? ''),
    url: lower(item.URL),
    author: lower(item.author?.[0]?.literal),
    outside: lower(reference.outside),
    containedIn,
    byBody: isByBody(item.author),
    publishedByBody: !item.author && !item.editor && isByBody([{ literal: String(item.publisher ?? '') }]),
    dated: item.issued?.['date-parts'] !== undefined,
    dayDated: item.issued?.['date-parts']?.[0].length === 3,
    issued: printedDate(reference),
    language: lower(item.language),
  };
}
