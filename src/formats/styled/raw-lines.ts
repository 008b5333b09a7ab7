// citeproc's output format of our own, and its two plainest readings: text and HTML. The raw form is HTML in which every
// character of the items is escaped and superscript digits stand as themselves, so that text keeps ² and HTML gets <sup>.
import type { CiteprocFormat, CiteprocSystem, PrintedVariables } from './citeproc.js';
import { withoutStandIns } from './stand-ins.js';

/** What our format is called among citeproc's own. */
export const FORMAT_NAME = 'pustaka';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&#38;', '<': '&#60;', '>': '&#62;' };

// C0 and C1 controls; tabs and line ends become blanks: a styled line is one line
const CONTROLS = /\p{Cc}+/gu;

/** Text as the raw form has it. */
export const escapeRaw = (text: string): string =>
  withoutStandIns(text.replace(CONTROLS, ' ')).replace(/[&<>]/g, (character) => ESCAPES[character]);

/** Stands between an entry's id and its text in the raw form; no text of an item can hold it. */
export const ID_END = '\u0001';

interface PrintingState {
  readonly sys: CiteprocSystem;
  readonly tmp: { readonly just_looking?: boolean; readonly suppress_decorations?: boolean };
}

/** What differs from citeproc's `html`. Neither item ids nor link targets are written, so nothing unescaped can come in by them. */
export const RAW_FORMAT: CiteprocFormat = {
  text_escape: (text: string | undefined) => escapeRaw(text ?? ''),
  '@bibliography/entry': function (this: { readonly system_id?: string }, _state: unknown, entry: string): string {
    return `${this.system_id ?? ''}${ID_END}${entry}`;
  },
  '@cite/entry': (_state: unknown, entry: string) => entry,
  '@URL/true': (_state: unknown, url: string) => url,
  '@DOI/true': (_state: unknown, doi: string) => doi,
  '@showid/true': function (this: { readonly params?: PrintedVariables }, state: PrintingState, text: string): string {
    const mark = state.sys.variableWrapper;
    const isPrinted = !state.tmp.just_looking && !state.tmp.suppress_decorations;
    return mark && isPrinted && this.params && typeof text === 'string' ? mark(this.params, '', text, '') : text;
  },
};

// ª ² ³ ¹ º, ʰ … ʸ, ˠ … ˤ, ᴬ … ᵡ, ⁰ … ⁿ, ℠ ™: what citeproc's HTML raises; NFKC says what they stand for
const SUPERSCRIPT = /[\u00aa\u00b2\u00b3\u00b9\u00ba\u02b0-\u02b8\u02e0-\u02e4\u1d2c-\u1d61\u2070-\u207f\u2120\u2122]/g;

const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Raw form → safe HTML, one line. */
export function htmlText(raw: string): string {
  return collapse(raw.replace(SUPERSCRIPT, (character) => `<sup>${character.normalize('NFKC')}</sup>`));
}

/** Escaped text of the raw form → the text. The ampersand comes last, so that none of its own making is read again. */
export const unescapeRaw = (text: string): string =>
  text.replaceAll('&#60;', '<').replaceAll('&#62;', '>').replaceAll('&#38;', '&');

/** Raw form → one line of plain text. Every `<` of the items is escaped in the raw form, so each tag here is citeproc's. */
export function plainText(raw: string): string {
  const bare = raw.replace(/<\/div>/g, ' ').replace(/<[^<>]*>/g, '');
  return collapse(unescapeRaw(bare));
}
