// LaTeX escapes: every row of the tables comes back as the character it was, and nothing beyond ASCII is left.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCENTS, asciiTex, asciiVerbatim, COMMANDS, DASHES, GREEK } from '../../src/formats/bibtex/ascii-tex.js';
import { readTex } from '../../src/formats/bibtex/read-tex.js';

const ASCII = /^[\x20-\x7e]*$/;

// a letter that every accent can stand on
const accented = Object.keys(ACCENTS).map((mark) => `e${mark}`.normalize('NFC'));

describe('ASCII', () => {
  it.each([...accented, ...Object.keys(COMMANDS), ...Object.keys(GREEK), ...Object.keys(DASHES), '¸'])(
    'writes %j so that it comes back',
    (character) => {
      const tex = asciiTex(`a${character}b`);
      expect(tex).toMatch(ASCII);
      expect(readTex(tex).text).toBe(`a${character}b`);
    },
  );

  it.each([
    ['ế', "{\\'{\\^e}}"],
    ['í', "{\\'i}"],
    ['ı\u0301', "{\\'\\i}"],
    ['ḥ', '{\\d h}'],
    ['ș', '{\\textcommabelow s}'],
    ['ΑΒ', '\\symbol{913}\\symbol{914}'],
    ['ά', '\\symbol{940}'],
    ['東', '\\symbol{26481}'],
    ['😀', '\\symbol{128512}'],
    ['e\u20dd', 'e\\symbol{8413}'],
    ['a\u00a0b', 'a~b'],
    ['—–-', '{---}{--}-'],
    ['§ 4 …', '{\\S} 4 {\\dots}'],
    ['kata\u00adkata', 'kata{\\-}kata'],
    ['ẞ', '\\symbol{7838}'],
    ['\\textbackslash{}é\\&', "\\textbackslash{}{\\'e}\\&"],
    ['plain {text}', 'plain {text}'],
  ])('writes %j as %s', (text, tex) => {
    expect(asciiTex(text)).toBe(tex);
  });

  it.each([
    ['https://a.example/é?x=1%20', 'https://a.example/%C3%A9?x=1%20'],
    ['10.1/\ud800x', '10.1/%EF%BF%BDx'],
  ])('writes the address %j as %s', (address, ascii) => {
    expect(asciiVerbatim(address)).toBe(ascii);
  });

  it('loses no character', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 8 }).map((one) => one.replace(/[\p{C}\s\\{}$~^_`'-]/gu, ''));
    const property = fc.property(text, (one) => {
      const tex = asciiTex(one.normalize('NFC'));
      expect(tex).toMatch(ASCII);
      expect(readTex(tex).text.normalize('NFC')).toBe(one.normalize('NFC'));
    });
    fc.assert(property, { numRuns: 500, seed: 3 });
  });
});
