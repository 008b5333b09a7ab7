// Signs of markup that citations are told by (raised numbers, notes, keys, code) and that looking through markup would lose.
// Before a document is looked through they are put into characters of Unicode's private area, as many as were there, so that
// every place stays.

export const RAISED_OPEN = '\ue000';
export const RAISED_CLOSE = '\ue001';
/** Code and formulas: nothing to read. */
export const HIDDEN = '\ue002';
/** Round the name of a note: [^3]. */
export const MARK_OPEN = '\ue003';
export const MARK_CLOSE = '\ue004';
/** A citation by key. */
export const KEY = '\ue005';
/** Square brackets that are no link. */
export const BRACKET_OPEN = '\ue006';
export const BRACKET_CLOSE = '\ue007';
/** Round the text of a note that stands in the text. */
export const NOTE_OPEN = '\ue008';
export const NOTE_CLOSE = '\ue009';

const OWN_SIGNS = /[\ue000-\ue009]/g;

/** A text of the same length without the signs above. */
export const withoutOwnSigns = (text: string): string => text.replace(OWN_SIGNS, HIDDEN);

/** As many signs as the text is long; line ends stay. */
export const signs = (text: string, sign: string): string => text.replace(/[^\r\n]/g, sign);
