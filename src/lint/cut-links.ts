// Links that the parse ends at a blank, because what stands behind it was taken for another field or for none: told by how the
// link breaks off and by what is left of the reference, which is one piece that no reference ends in.
import type { Span } from '../text/span.js';
import type { CheckedReference, ReferenceSegment } from './checked-document.js';

// all that is left behind the blank: v30i1.10210. | 004-4200-6 | baru-siap.html
const REST = /^([-./_]?)\s([\p{L}\d][\p{L}\d()/:;._%=&?-]{1,100}?)\.?$/u;
// 12–15 | 3/5/2020: pages and dates stand behind a full stop too
const ANOTHER_FIELD = /^\d+$|^\d+[-–]\d+$|^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}$/;
const HAS_SIGN = /[\p{L}\d][-._/(][\p{L}\d]/u;

/** Whether a piece goes on with a DOI that breaks off with a sign: it has a figure, and behind a full stop letters or signs too. */
const continuesDoi = (sign: string, rest: string): boolean =>
  /\d/.test(rest) && (sign !== '.' || (/[\p{L}._/(-]/u.test(rest) && !ANOTHER_FIELD.test(rest)));

/** The same for an address: small letters or figures, with a sign or the ending of a file in it. */
const continuesAddress = (sign: string, rest: string): boolean =>
  !/^\p{Lu}/u.test(rest) && HAS_SIGN.test(rest) && (sign !== '.' || rest.includes('/'));

/** The blank behind a link that goes on behind it, as offsets into the reference; undefined where the link is whole. */
export function blankCutting({ text }: CheckedReference, { label, start, end }: ReferenceSegment): Span | undefined {
  const match = REST.exec(text.slice(end, end + 110));
  if (!match || end + match[0].length < text.length) return undefined;
  const [, sign, rest] = match;
  const last = sign || text.slice(end - 1, end);
  if (!/[-./_=&?]/.test(last) || /^(?:https?:|www\.)/i.test(rest) || end - start < 8) return undefined;
  const isDoi = label === 'DOI' || text.slice(start, end).includes('doi.org/10.');
  const continues = isDoi ? continuesDoi : continuesAddress;
  if (!continues(last, rest)) return undefined;
  const at = end + sign.length;
  return { start: at, end: at + 1 };
}
