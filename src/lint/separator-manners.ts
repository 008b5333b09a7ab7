// The signs between the fields of a reference, as the references of one list print them.
import type { CheckedReference, ReferenceSegment } from './checked-document.js';
import { isDoubtfulField, printedText } from './field-values.js';
import type { Manner, PrintedForm } from './list-manner.js';

const sure = (reference: CheckedReference, label: string): ReferenceSegment | undefined =>
  reference.segments.find((segment) => segment.label === label && !isDoubtfulField(reference, segment));

const follow = (reference: CheckedReference, first: ReferenceSegment, second: ReferenceSegment): boolean =>
  reference.segments.indexOf(second) === reference.segments.indexOf(first) + 1;

const byType = ({ item }: CheckedReference): string => item.type;

/** What stands in an issue is an article, if the names of editors make it look like a chapter. */
const byVolume = ({ item }: CheckedReference): string =>
  item.type === 'chapter' && item.issue !== undefined ? 'article-journal' : item.type;

const quoted = (form: string): string => `“${form}”`;

/** Jakarta: Kencana | Jakarta : Kencana | Jakarta, Kencana */
function betweenPlaceAndPublisher(reference: CheckedReference): PrintedForm | undefined {
  const [place, publisher] = [sure(reference, 'publisher-place'), sure(reference, 'publisher')];
  if (!place || !publisher || !follow(reference, place, publisher)) return undefined;
  const stretch = { start: place.end, end: publisher.start };
  const form = printedText(reference, stretch);
  return /^ ?[:;,.]? ?$/.test(form) ? { ...stretch, form, inForm: (usual) => usual } : undefined;
}

// , & | dan | and | und | et | y
const LAST_JOINER = /(?<=[\s,.])(?:&|dan|and|und|et|y)(?= )(?! al\b)/gu;

/** The word before the last author; "dan" also stands in the names of bodies. */
function beforeLastAuthor(reference: CheckedReference): PrintedForm | undefined {
  const authors = sure(reference, 'author');
  const people = reference.item.author ?? [];
  if (!authors || people.length < 2 || people.some(({ literal }) => literal !== undefined)) return undefined;
  const joiner = [...printedText(reference, authors).slice(0, 600).matchAll(LAST_JOINER)].pop();
  if (!joiner) return undefined;
  const start = authors.start + joiner.index;
  return { start, end: start + joiner[0].length, form: joiner[0], inForm: (usual) => usual };
}

/** 5(2) | 5 (2) | Vol. 5 No. 2 | 5, 2 */
function betweenVolumeAndIssue(reference: CheckedReference): PrintedForm | undefined {
  const [volume, issue] = [sure(reference, 'volume'), sure(reference, 'issue')];
  if (!volume || !issue || !follow(reference, volume, issue)) return undefined;
  const stretch = { start: volume.end, end: issue.start };
  const printed = printedText(reference, stretch);
  const word = /\p{L}+/u.exec(printed)?.[0].toLowerCase();
  return { ...stretch, form: word?.replace(/^nos$/, 'no') ?? printed.replace(/[^()[\]:;,./ ]/g, '') };
}

const PAGE_LEAD = /(?<!\p{L})(pp?|hlm|hal|halaman|hh?|s|seiten?|pages?|pág|str)(\.?)(:?)(?: |(?<=[.:]))$/iu;

/** 5(2), 45–57 | 5(2), hlm. 45–57 | 5(2), pp. 45–57 */
function beforePages(reference: CheckedReference): PrintedForm | undefined {
  const page = sure(reference, 'page');
  if (!page) return undefined;
  const before = reference.text.slice(Math.max(0, page.start - 12), page.start);
  // P06002, p1914: the letter may be a part of the number
  if (/\p{L}$/u.test(before)) return undefined;
  const lead = PAGE_LEAD.exec(before);
  if (!lead) return { start: page.start, end: page.end, form: '' };
  const word = lead[1].toLowerCase();
  // one page has "p.", several have "pp."
  const form = /^p{1,2}$/.test(word) ? 'pp.' : word + lead[2];
  return { start: page.start - lead[0].length, end: page.start - (lead[0].length - lead[0].trimEnd().length), form };
}

/** The languages of page words, by their first letters. */
const LANGUAGES_OF_LEAD: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^p(?:p|ages?)?\b/, ['en', 'fr', 'it', 'nl']],
  [/^h/, ['id', 'ms']],
  [/^s/, ['de', 'sv', 'da', 'no']],
  [/^pág/, ['es', 'pt']],
];

const languagesOf = (lead: string): readonly string[] => LANGUAGES_OF_LEAD.find(([word]) => word.test(lead))?.[1] ?? [];

/** "pp." before the pages of an English work, where the German ones have "S.". */
function isInItsLanguage({ item }: CheckedReference, form: string, usual: string): boolean {
  const language = String(item.language ?? '').slice(0, 2);
  return languagesOf(form).includes(language) && usual !== '' && !languagesOf(usual).includes(language);
}

// 45-57 | 45–57
const PAGE_DASH = /(?<=\d)[-–](?=\d)/;

function betweenPages(reference: CheckedReference): PrintedForm | undefined {
  const page = sure(reference, 'page');
  const dash = page && PAGE_DASH.exec(printedText(reference, page));
  if (!dash) return undefined;
  const start = page.start + dash.index;
  return { start, end: start + 1, form: dash[0], inForm: (usual) => usual };
}

// Bern u.a. | München et al. | Jakarta dkk.
const ABBREVIATED_AT_END = /(?:\bu\. ?a|\bet\.? al|\bdkk|\bdll|\bdst|\busw|\betc|\bff?|\bm\. ?fl)\.$/iu;

const isLink = ({ label }: ReferenceSegment): boolean => label === 'URL' || label === 'DOI';

/** Numbers of preprints are links too. */
const LAST_FIELDS: ReadonlySet<string> = new Set(
  'issued page publisher publisher-place title container-title volume issue'.split(' '),
);

/** Whether a reference ends in a full stop; links have rules of their own. */
function atTheEnd(reference: CheckedReference): PrintedForm | undefined {
  const { text, segments } = reference;
  if (ABBREVIATED_AT_END.test(text.slice(-12))) return undefined;
  const last = segments[segments.length - 1];
  if (!last || !LAST_FIELDS.has(last.label) || segments.some(isLink) || isDoubtfulField(reference, last))
    return undefined;
  const tail = text.slice(last.end);
  if (!/^[)\]”"’']{0,3}\.?$/.test(tail)) return undefined;
  const hasStop = tail.endsWith('.') || text.endsWith('.');
  if (hasStop !== tail.endsWith('.')) return undefined;
  const start = hasStop ? text.length - 1 : text.length;
  const lastSign = hasStop ? start : text.length - 1;
  return hasStop
    ? { start: lastSign, end: text.length, form: '.', inForm: () => '' }
    : { start: lastSign, end: text.length, form: '', inForm: () => `${text.slice(lastSign)}.` };
}

const withoutBlanks = (form: string): string => form.replace(/ /g, '');

/** In the order in which references print them. */
export const SEPARATOR_MANNERS: readonly Manner[] = [
  { formOf: beforeLastAuthor, say: (form) => `${quoted(form)} before the last author` },
  {
    formOf: betweenPlaceAndPublisher,
    say: (form) => `${quoted(form)} between place and publisher`,
    isSafe: (form, usual) => withoutBlanks(form) === withoutBlanks(usual),
  },
  {
    formOf: betweenVolumeAndIssue,
    say: (form) => (form === '' ? 'nothing between volume and issue' : `${quoted(form)} between volume and issue`),
    group: byType,
  },
  {
    formOf: beforePages,
    say: (form) => (form === '' ? 'no word before the pages' : `${quoted(form)} before the pages`),
    group: byVolume,
    isFitting: isInItsLanguage,
  },
  { formOf: betweenPages, say: (form) => `${quoted(form)} between pages`, isSafe: () => true, severity: 'info' },
  {
    formOf: atTheEnd,
    say: (form) => (form === '' ? 'end without a full stop' : 'full stop at the end'),
    isSafe: () => true,
    severity: 'info',
  },
];
