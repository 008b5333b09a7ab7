// Broken characters: each letter and sign of the usual kind, broken once and twice, comes back; whole text is left alone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMojibake } from '../../../src/lint/mojibake.js';

const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u009f';

/** UTF-8 read as Windows-1252. */
const broken = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) => (byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252[byte - 0x80] : String.fromCharCode(byte)))
    .join('');

function mended(text: string): string {
  let result = text;
  for (const { start, end, mended: whole } of [...findMojibake(text)].reverse())
    if (whole !== undefined) result = result.slice(0, start) + whole + result.slice(end);
  return result;
}

const SIGNS = [...'áàâäãåæçéèêëíìîïñóòôöõøœúùûüýÿßšžčćđłńşğıÁÉÖÜÅØÇÑ–—‘’“”„…•°²³½«»€™'];

describe('mojibake', () => {
  it.each(SIGNS)('%s', (sign) => {
    expect(mended(`a${broken(sign)}b`)).toBe(`a${sign}b`);
  });

  it.each(['é', '–', '’', 'ü'])('%s, twice', (sign) => {
    expect(mended(`a${broken(broken(sign))}b`)).toBe(`a${sign}b`);
  });

  it.each(['Garc\ufffda', 'Garcï¿½a'])('%s is lost', (text) => {
    expect(findMojibake(text).map(({ mended: whole }) => whole)).toEqual([undefined]);
    expect(findMojibake(text)[0].start).toBe(4);
  });

  it.each([
    'São Tomé',
    'Ação na Ásia',
    'CAFÉ',
    '“Élysée” – Müller’s',
    'Âme à l’été',
    'Đà Nẵng',
    'naïve',
    'Ångström',
    '10 €',
    '日本語',
    'Ларман',
  ])('%s is whole', (text) => {
    expect(findMojibake(text)).toEqual([]);
  });

  it('mends what it breaks, and nothing twice', () => {
    const texts = fc
      .array(fc.constantFrom(...SIGNS.filter((sign) => !'ÃÂÄÅÎÏÐÑ'.includes(sign)), 'a', ' ', 'x', '1'), {
        maxLength: 20,
      })
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const once = mended(broken(text));
        expect(mended(once)).toBe(once);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
