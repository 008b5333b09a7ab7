// Named and numbered character references of HTML ("&eacute;", "&#8211;") as characters. The names are those that texts
// use: Latin letters, Greek, dashes, quotes and common signs; an unknown name stays as it is printed.

// U+00A0 to U+00FF, in order
const LATIN_1 = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave
Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml
Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth
ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`;

// name and character, in pairs
const OTHERS = `quot " amp & lt < gt > apos ' OElig Œ oelig œ Scaron Š scaron š Zcaron Ž zcaron ž Ccaron Č ccaron č Ecaron Ě
ecaron ě Rcaron Ř rcaron ř Ncaron Ň ncaron ň Dcaron Ď dcaron ď Tcaron Ť tcaron ť Cacute Ć cacute ć Nacute Ń nacute ń Sacute Ś
sacute ś Zacute Ź zacute ź Zdot Ż zdot ż Lstrok Ł lstrok ł Dstrok Đ dstrok đ Aogon Ą aogon ą Eogon Ę eogon ę Iogon Į iogon į
Abreve Ă abreve ă Gbreve Ğ gbreve ğ Scedil Ş scedil ş Tcedil Ţ tcedil ţ Idot İ inodot ı imath ı Amacr Ā amacr ā Emacr Ē emacr ē
Imacr Ī imacr ī Omacr Ō omacr ō Umacr Ū umacr ū Odblac Ő odblac ő Udblac Ű udblac ű Uring Ů uring ů Yuml Ÿ Ycirc Ŷ ycirc ŷ
fnof ƒ circ ˆ tilde ˜ caron ˇ breve ˘ ndash – mdash — horbar ― lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡
bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄ euro € trade ™ numero № larr ← uarr ↑ rarr → darr ↓
harr ↔ minus − lowast ∗ radic √ infin ∞ asymp ≈ ne ≠ le ≤ ge ≥ sum ∑ part ∂ Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Zeta Ζ Eta Η
Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ Nu Ν Xi Ξ Omicron Ο Pi Π Rho Ρ Sigma Σ Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω alpha α
beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ sigmaf ς sigma σ
tau τ upsilon υ phi φ chi χ psi ψ omega ω fflig ﬀ filig ﬁ fllig ﬂ lowbar _ hyphen ‐ num # percnt % lpar ( rpar ) lsqb [ rsqb ]
comma , period . colon : semi ; excl ! quest ? sol / bsol \\ ast * plus + equals = commat @ dollar $ grave \` verbar |`;

const SPACES: readonly (readonly [string, string])[] = [
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
  ['Tab', '\t'],
  ['NewLine', '\n'],
];

function namedCharacters(): ReadonlyMap<string, string> {
  const table = new Map<string, string>(SPACES);
  LATIN_1.split(/\s+/).forEach((name, index) => {
    table.set(name, String.fromCharCode(0xa0 + index));
  });
  const pairs = OTHERS.split(/\s+/);
  for (let i = 0; i + 1 < pairs.length; i += 2) table.set(pairs[i], pairs[i + 1]);
  return table;
}

let charactersRead: ReadonlyMap<string, string> | undefined;

/** Characters by the names of their references; made at first use. */
export function characterTable(): ReadonlyMap<string, string> {
  charactersRead ??= namedCharacters();
  return charactersRead;
}

/** A character reference at the start of a text: its characters and its length in the source. */
interface CharacterReference {
  readonly characters: string;
  readonly length: number;
}

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,23}));?/y;

// what browsers make of the numbers that Windows-1252 uses
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function characterOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80];
  const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return valid ? String.fromCodePoint(code) : '\ufffd';
}

/** The character reference at `at` in `text`, or undefined when none stands there. */
export function readCharacterReference(text: string, at: number): CharacterReference | undefined {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(text);
  if (!match) return undefined;
  const [whole, decimal, hexadecimal, name] = match;
  if (decimal !== undefined) return { characters: characterOf(Number(decimal)), length: whole.length };
  if (hexadecimal !== undefined)
    return { characters: characterOf(Number.parseInt(hexadecimal, 16)), length: whole.length };
  const characters = whole.endsWith(';') ? characterTable().get(name) : undefined;
  return characters === undefined ? undefined : { characters, length: whole.length };
}
