// Addresses that look like others: a host with a Cyrillic or Greek letter among Latin ones ("dоi.org"), or made of such letters
// alone under a Latin ending; a DOI in full-width letters. They are kept, or read as plain ones, and told of.
import type { Finding } from '../text/finding.js';
import type { PrintedReference, PrintedValue } from './printed-reference.js';
import { valuesOf } from './printed-reference.js';

// nearly every address has none
const NOT_ASCII = /[^\0-\x7f]/;
// https://host.example:80/path | user@host.example
const HOST = /^(?:[a-z][a-z+.-]{1,9}:\/\/)?(?:[^\s/@?#]{1,80}@)?([^\s/?#:]{1,253})/iu;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
// letters that are drawn as a, c, d, e, h, i, j, k, l, n, o, p, q, s, u, v, w, x, y
const LOOKALIKES = /^[асԁеһіјӏкпорԛѕцѵԝхуαικνορυχϲ\d-]+$/iu;
const LATIN_ENDING = /\.[a-z]{2,63}$/i;
// １０．１２３４／ａ
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Full-width letters, digits and signs as plain ones. */
export const withPlainWidth = (text: string): string =>
  text.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET));

const isDeceptive = (label: string, host: string): boolean =>
  OTHER.test(label) && (LATIN.test(label) || (LOOKALIKES.test(label) && LATIN_ENDING.test(host)));

function hostWarning({ text, start }: PrintedValue): Finding[] {
  const host = HOST.exec(text)?.[1];
  const label = host?.split('.').find((part) => isDeceptive(part, host));
  if (host === undefined || label === undefined) return [];
  const at = start + text.indexOf(label) + label.search(OTHER);
  const end = start + text.indexOf(host) + host.length;
  const message = `Unexpected letter of another alphabet in ${host.slice(0, 80)}, which looks like Latin; the address is kept as printed`;
  return [{ code: 'deceptive-address', severity: 'warning', message, span: { start: at, end } }];
}

function widthWarning({ text, start, end }: PrintedValue): Finding[] {
  const plain = withPlainWidth(text);
  if (plain === text) return [];
  const message = `Unexpected full-width letters in a DOI; it is read as ${plain.slice(0, 80)}`;
  return [{ code: 'full-width-doi', severity: 'warning', message, span: { start, end } }];
}

const warningsOf = (values: readonly PrintedValue[], warn: (value: PrintedValue) => Finding[]): Finding[] =>
  values.flatMap((value) => (NOT_ASCII.test(value.text) ? warn(value) : []));

/** A finding for each address that is not what it looks like; spans are UTF-16 offsets into the reference's text. */
export const addressWarnings = (reference: PrintedReference): Finding[] => [
  ...warningsOf(valuesOf(reference, 'URL'), hostWarning),
  ...warningsOf(valuesOf(reference, 'DOI'), (value) => [...hostWarning(value), ...widthWarning(value)]),
];
