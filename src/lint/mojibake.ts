// Text in UTF-8 that was read as Windows-1252, once or twice: "Ã©" for "é", "â€“" for "–". Undone by going back to the bytes, so
// that only what is certain is mended.
import type { Span } from '../text/span.js';

/** A broken stretch. `mended` is what it was, where that is certain. */
interface Mojibake extends Span {
  readonly mended?: string;
}

/** The characters of Windows-1252 at 0x80 to 0x9f; the five free places stand for themselves. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u009f';

const BYTES: ReadonlyMap<string, number> = new Map([...WINDOWS_1252].map((character, at) => [character, 0x80 + at]));

const byteOf = (character: string): number => BYTES.get(character) ?? character.charCodeAt(0);

// A lead byte as a letter, then one to three bytes that go on, as signs: Ã©, â€“, ðŸ“š
const TAIL = `[\\u0080-\\u00bf${WINDOWS_1252}]`;
const BROKEN = new RegExp(
  `(?:[\\u00c2-\\u00c5\\u00ce\\u00cf\\u00d0\\u00d1]${TAIL}|\\u00e2${TAIL}{2}|\\u00ef${TAIL}{2}|\\u00f0${TAIL}{3})+`,
  'g',
);
/** What cannot be undone: the sign for a character that was lost. */
const LOST = /\ufffd+/g;

/** UTF-8 bytes as text; undefined where they are none. */
function decoded(text: string): string | undefined {
  const bytes = Uint8Array.from([...text].map(byteOf));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What a broken stretch was: letters of Europe, dashes, quotes, blanks, pictures; nothing that a text would hardly hold. */
const LIKELY =
  /^[\u00a0-\u017f\u0192\u0218-\u021b\u0370-\u04ff\u2010-\u203a\u20ac\u2122\u2212\ufeff\u{1f300}-\u{1faff}]+$/u;

function mendedOf(text: string): string | undefined {
  const once = decoded(text);
  if (once === undefined || once.includes('\ufffd')) return undefined;
  const twice = [...once].every((character) => byteOf(character) < 0x100) ? decoded(once) : undefined;
  const mended = twice ?? once;
  return LIKELY.test(mended) ? mended.replace(/\ufeff/g, '') : undefined;
}

/** Broken stretches of a text, in order. */
export function findMojibake(text: string): Mojibake[] {
  const found: Mojibake[] = [];
  for (const match of text.matchAll(BROKEN)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const mended = mendedOf(match[0]);
    // ï¿½ is the sign for a lost character, broken once more
    if (mended !== undefined) found.push({ ...span, mended });
    else if (match[0].includes('ï¿½')) found.push(span);
  }
  for (const match of text.matchAll(LOST)) found.push({ start: match.index, end: match.index + match[0].length });
  return found.sort((a, b) => a.start - b.start);
}
