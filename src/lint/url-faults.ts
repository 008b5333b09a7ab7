// What can be wrong with an address as printed, one row a fault: the form, what is said of it, and how it is mended.

interface UrlFault {
  readonly pattern: RegExp;
  /** What was expected, as the end of "Unexpected X, expected …". */
  readonly expected: string;
  /** What takes the place of the match, where that is known. */
  readonly mended?: string;
}

export const URL_FAULTS: readonly UrlFault[] = [
  // https://https://kemlu.go.id, http://http//kemlu.go.id
  { pattern: /^https?:\/\/(?=https?:?\/\/)/i, expected: 'one scheme', mended: '' },
  // htttp://, hhtp://, htp://, htpp://, ttp://
  { pattern: /^(?!http:\/\/)(?:h{1,2}t{0,3}p{1,2}|t{1,2}p):\/{1,2}/i, expected: 'http://', mended: 'http://' },
  // htttps://, htps://, https:// with a letter doubled or lost
  {
    pattern: /^(?!https:\/\/)(?:h{1,2}t{0,3}p{1,2}s{1,2}|t{1,2}ps):\/{1,2}/i,
    expected: 'https://',
    mended: 'https://',
  },
  // http//kemlu.go.id, http;//, http.//
  { pattern: /^http[;.,]?\/{1,2}(?=\w)/i, expected: 'http://', mended: 'http://' },
  { pattern: /^https[;.,]?\/{1,2}(?=\w)/i, expected: 'https://', mended: 'https://' },
  // http:www.kemlu.go.id
  { pattern: /^http:(?=[\w.])/i, expected: 'http://', mended: 'http://' },
  { pattern: /^https:(?=[\w.])/i, expected: 'https://', mended: 'https://' },
  // http:///kemlu.go.id
  { pattern: /^http:\/{3,}/i, expected: 'http://', mended: 'http://' },
  { pattern: /^https:\/{3,}/i, expected: 'https://', mended: 'https://' },
  // www,kemlu.go.id
  { pattern: /(?<=^(?:https?:\/\/)?)www,/i, expected: 'www.', mended: 'www.' },
  // https://kemlu/berita: a host without a full stop
  { pattern: /^https?:\/\/(?!localhost)[\w-]+(?=\/|$)/i, expected: 'a host such as kemlu.go.id' },
  // a line end that was written into the address
  { pattern: /%0[AD]/i, expected: 'none', mended: '' },
  // <, >, " and \ never stand in an address
  { pattern: /[<>"\\^`]/, expected: 'a character that can stand in an address' },
];
