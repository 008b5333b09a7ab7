// The shape of the first words of a line, in a small alphabet: what tells the first line of a reference ("Xc I. (Y)")
// from a line that goes on. Used as features by the learnt line model and to compare lines of one list.

/** Particles that open family names, in lower case. */
const PARTICLES = new Set(
  'de da do dos das del della di du van von vom zu zur den der ter ten te la le el al bin binti bt ibn abu af av'.split(
    ' ',
  ),
);
const JOINERS = new Set(['and', 'und', 'dan', 'et', 'y', 'e', 'en', 'og', 'och', '&', 'i', 'и', 'with', 'mit']);
const ET_AL = new Set(['al', 'dkk', 'et.al', 'u.a', 'all']);

// (2004) | [2020] | 2004a | (2004,
const YEAR = /^[([]?(?:1[5-9]|20)\d\d[a-z]?(?:[/–-]\d{2,4})?[)\]]?$/u;
const INITIALS = /^(?:\p{Lu}\p{M}*[.’'-]{0,2}){1,4}$/u;

function classOf(bare: string): string {
  if (YEAR.test(bare)) return 'Y';
  if (/^(?:[-–—_‒―]{2,}|[–—―])$/.test(bare)) return 'D';
  if (bare === '') return 'P';
  const lower = bare.toLowerCase();
  if (JOINERS.has(lower)) return '&';
  if (ET_AL.has(lower)) return 'L';
  if (/^\p{Lu}$|^\p{Lu}\.|^\p{Lu}-\p{Lu}$/u.test(bare) && INITIALS.test(bare)) return 'I';
  if (/^\p{Lu}{2,3}$/u.test(bare)) return 'J';
  if (/^\p{Lu}[\p{Lu}'’-]+$/u.test(bare)) return 'U';
  if (/^\p{Lu}/u.test(bare)) return 'C';
  if (PARTICLES.has(bare)) return 'p';
  if (/^\p{Ll}/u.test(bare)) return 'l';
  if (/^\d+$/.test(bare)) return 'N';
  if (/\d/.test(bare)) return 'M';
  if (/^["“„»«‘'`]/u.test(bare)) return 'Q';
  return /^\p{L}/u.test(bare) ? 'C' : 'O';
}

/** One word as a class letter and its closing sign: "Smith," → "C,", "J." → "I.", "(2004)." → "Y.". */
export function wordShape(word: string): string {
  const short = word.slice(0, 40);
  const quoted = /^["“„»«‘'`]/u.test(short) ? 'Q' : '';
  const closing = /[.,;:]$/.exec(short)?.[0] ?? '';
  const bare = short.replace(/^["“„»«‘'`(]+(?!\d)/u, '').replace(/(?<!["”“’»«.,;:])["”“’»«.,;:]+$/u, '');
  return quoted + classOf(bare) + closing;
}

/** Shapes of the first `count` words of `text`. */
export function openingShapes(text: string, count: number): readonly string[] {
  return text.slice(0, 200).split(/\s+/u).filter(Boolean).slice(0, count).map(wordShape);
}
