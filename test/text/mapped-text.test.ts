import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityText, MappedTextBuilder, sliceMapped, sourceOffset } from '../../src/text/mapped-text.js';

describe('mapped texts', () => {
  // "Kota-\nraya" joined to "Kotaraya": the hyphen and the line break are left out.
  const builder = new MappedTextBuilder();
  builder.copy('Kota', 0);
  builder.copy('raya', 6);
  builder.insert(' ');
  builder.copy('dan', 12);
  const joined = builder.build();

  it('know where their characters stood', () => {
    expect(joined.text).toBe('Kotaraya dan');
    expect([0, 3, 4, 7, 9, 11].map((offset) => sourceOffset(joined, offset))).toEqual([0, 3, 6, 9, 12, 14]);
  });

  it('give an inserted character the end of what stands before it', () => {
    expect(sourceOffset(joined, 8)).toBe(10);
  });

  it('join neighbouring stretches into one piece', () => {
    const whole = new MappedTextBuilder();
    whole.copy('Ko', 5);
    whole.copy('ta', 7);
    expect(whole.build()).toEqual(identityText('Kota', 5));
  });

  it('have no piece and offset 0 when they are empty', () => {
    expect(identityText('')).toEqual({ text: '', pieces: [] });
    expect(sourceOffset(identityText(''), 0)).toBe(0);
  });

  it('keep every character at its place in any slice', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const slice = sliceMapped(joined, start, end);
        expect(slice.text).toBe(joined.text.slice(start, end));
        for (const piece of slice.pieces)
          for (let i = 0; i < piece.length; i++)
            expect(sourceOffset(slice, piece.start + i)).toBe(sourceOffset(joined, start + piece.start + i));
      }),
    );
  });
});
