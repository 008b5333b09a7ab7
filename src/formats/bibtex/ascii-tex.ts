// TeX with Unicode → TeX in ASCII: accents, letters, quotes and Greek by their LaTeX names. What has none is written
// as `\symbol{19996}` (its code point), which XeLaTeX and LuaLaTeX print and pdfLaTeX refuses: no character is lost without a word.

/** Combining mark → LaTeX accent. */
export const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u ',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r ',
  '\u030b': 'H ',
  '\u030c': 'v ',
  '\u0323': 'd ',
  '\u0326': 'textcommabelow ',
  '\u0327': 'c ',
  '\u0328': 'k ',
  '\u0331': 'b ',
};

/** Dashes by the signs that TeX's fonts join: pandoc (2.17) passes over their names. */
export const DASHES: Readonly<Record<string, string>> = { '–': '--', '—': '---' };

/** Character → LaTeX command; of two names, the one that pandoc (2.17) knows. */
export const COMMANDS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ȷ: 'j',
  ð: 'dh',
  Ð: 'DH',
  đ: 'dj',
  Đ: 'DJ',
  þ: 'th',
  Þ: 'TH',
  ŋ: 'ng',
  Ŋ: 'NG',
  '‘': 'textquoteleft',
  '’': 'textquoteright',
  '“': 'textquotedblleft',
  '”': 'textquotedblright',
  '‚': 'quotesinglbase',
  '„': 'quotedblbase',
  '‹': 'guilsinglleft',
  '›': 'guilsinglright',
  '«': 'guillemotleft',
  '»': 'guillemotright',
  '¡': 'textexclamdown',
  '¿': 'textquestiondown',
  '…': 'dots',
  '•': 'textbullet',
  '·': 'textperiodcentered',
  '†': 'textdagger',
  '‡': 'textdaggerdbl',
  '§': 'S',
  '¶': 'P',
  '©': 'copyright',
  '®': 'textregistered',
  '™': 'texttrademark',
  '€': 'texteuro',
  '£': 'pounds',
  '¥': 'textyen',
  '¢': 'textcent',
  '°': 'textdegree',
  '±': 'textpm',
  '×': 'texttimes',
  '÷': 'textdiv',
  '−': 'textminus',
  µ: 'textmu',
  ª: 'textordfeminine',
  º: 'textordmasculine',
  '¹': 'textonesuperior',
  '²': 'texttwosuperior',
  '³': 'textthreesuperior',
  '¼': 'textonequarter',
  '½': 'textonehalf',
  '¾': 'textthreequarters',
  '№': 'textnumero',
  '¤': 'textcurrency',
  '¦': 'textbrokenbar',
  '¨': 'textasciidieresis',
  '¬': 'textlnot',
  '¯': 'textasciimacron',
  '´': 'textasciiacute',
  '‰': 'textperthousand',
};

/** Greek letters that TeX has by name, in mathematics. The others look like Latin ones or have accents. */
export const GREEK: Readonly<Record<string, string>> = {
  Γ: 'Gamma',
  Δ: 'Delta',
  Θ: 'Theta',
  Λ: 'Lambda',
  Ξ: 'Xi',
  Π: 'Pi',
  Σ: 'Sigma',
  Φ: 'Phi',
  Ψ: 'Psi',
  Ω: 'Omega',
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'varepsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  π: 'pi',
  ρ: 'rho',
  ς: 'varsigma',
  σ: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'varphi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
};

// a letter with its marks, or any other character beyond ASCII
const BEYOND = /\p{L}\p{M}{1,4}|[^\x20-\x7e]/gu;

const symbol = (character: string): string => `\\symbol{${character.codePointAt(0)}}`;

/** ế → {\'{\^e}}, or undefined when the letter or a mark has no LaTeX form. */
function accented(cluster: string): string | undefined {
  const [letter, ...marks] = cluster.normalize('NFD');
  const base = COMMANDS[letter] === undefined ? letter : `\\${COMMANDS[letter]}`;
  if (marks.length === 0 || marks.length > 4 || !(/[A-Za-z]/.test(letter) || COMMANDS[letter])) return undefined;
  return marks.reduce<string | undefined>(
    (tex, mark) => (tex === undefined || ACCENTS[mark] === undefined ? undefined : `{\\${accent(ACCENTS[mark], tex)}}`),
    base,
  );
}

// \u a needs its blank, \u{\'a} and \'a do not
const accent = (name: string, tex: string): string => (/^[{\\]/.test(tex) ? name.trim() : name) + tex;

function asciiCluster(cluster: string): string {
  if (cluster === '\u00a0') return '~';
  if (DASHES[cluster]) return `{${DASHES[cluster]}}`;
  if (COMMANDS[cluster]) return `{\\${COMMANDS[cluster]}}`;
  // a soft hyphen, a cedilla alone
  if (cluster === '\u00ad') return '{\\-}';
  if (cluster === '¸') return '{\\c{}}';
  if (GREEK[cluster]) return `{$\\${GREEK[cluster]}$}`;
  return accented(cluster) ?? [...cluster].map((one) => (/[\x20-\x7e]/.test(one) ? one : symbol(one))).join('');
}

/** The same TeX in ASCII. Commands, which are ASCII already, stay as they are. */
export const asciiTex = (tex: string): string => tex.normalize('NFC').replace(BEYOND, asciiCluster);

/** A verbatim value (URL, DOI) in ASCII, percent-encoded; a lone half of a surrogate pair becomes U+FFFD. */
export const asciiVerbatim = (value: string): string =>
  value.replace(/\p{Cs}/gu, '\ufffd').replace(/[^\x20-\x7e]+/g, encodeURIComponent);
