// Texts full of quotes and tags: what citeproc gets has none, what is printed has them all.
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../src/csl/item.js';
import { withoutStandIns, withStandIns } from '../../../src/formats/styled/stand-ins.js';
import { printed } from './entries.js';

const MARKS = '"\'<>“”‘’«»„‚‹›!?';

describe('a text with too many marks', () => {
  it.each([...MARKS])('of the kind %s comes back', (mark) => {
    const text = `a${mark.repeat(1001)}b`;
    const standing = withStandIns(text);
    expect(standing).not.toContain(mark);
    expect(standing).toHaveLength(text.length);
    expect(withoutStandIns(standing)).toBe(text);
  });

  it.each([
    ['a thousand marks', '"'.repeat(1000)],
    ['many letters', 'a'.repeat(5000)],
    ['nothing', ''],
  ])('is not one with %s', (_, text) => {
    expect(withStandIns(text)).toBe(text);
    expect(withoutStandIns(text)).toBe(text);
  });

  it('means nothing by stand-ins of its own', () => {
    const text = Array.from({ length: 32 }, (_, n) => String.fromCharCode(0xfdd0 + n)).join('');
    expect(withoutStandIns(withStandIns(`a${text}b`))).toMatch(/^a[\ufde0-\ufdef]*b$/);
    expect(withoutStandIns(withStandIns(`${text}${'"'.repeat(1001)}`))).toMatch(/^[\ufde0-\ufdef]*"{1001}$/);
  });
});

describe('printed', () => {
  it.each(['"', '“', '<i>', "'", '!'])('1,500 %s stay', (mark) => {
    const item: CslItem = { id: 'a', type: 'book', title: `A ${mark.repeat(1500)} z`, publisher: 'Rak' };
    const [{ entry }] = printed([item]);
    expect(entry.text).toContain(`A ${mark.repeat(1500)} z`);
    expect(entry.html.match(/<[^>]*>/g)).toEqual(['<i>', '</i>']);
  });

  it('in a date too', () => {
    const item: CslItem = { id: 'a', type: 'book', title: 'A', issued: { literal: '"'.repeat(1500) } };
    expect(printed([item])[0].entry.text).toContain('"'.repeat(1500));
  });

  it.each(['__proto__', 'constructor', 'valueOf.', 'toString'])(
    'a family called %s stays, and its neighbours',
    (family) => {
      const items = ['Ada', 'Budi', 'constructor'].map(
        (given, n): CslItem => ({
          id: `${n}`,
          type: 'book',
          title: `Rak ${n}`,
          author: [{ family, given }],
          issued: { 'date-parts': [[2020]] },
        }),
      );
      const lines = printed(items).map(({ entry }) => entry.text);
      expect(lines.map((line) => line.startsWith(family.slice(0, 7)))).toEqual([true, true, true]);
      expect(lines.map((line) => /Rak \d\.$/.test(line))).toEqual([true, true, true]);
      expect(lines.join('')).not.toMatch(/[\ufdd0-\ufdef]/);
    },
  );

  it.each(['__proto__', 'constructor'])('an editor called %s stays where nothing else is cited', (literal) => {
    const items: CslItem[] = [
      { id: 'a', type: 'legislation', editor: [{ literal }], issued: { literal } },
      { id: 'b', type: 'chapter', editor: [{ literal }] },
      { id: 'c', type: 'book', title: literal },
    ];
    for (const { entry } of printed(items)) expect(entry.text).toContain(literal);
  });
});
