import { describe, expect, it } from 'vitest';
import type { Segment } from '../../src/label/segment.js';
import { settle } from '../../src/label/settle.js';

function segmentsOf(labels: string): Segment[] {
  return labels.split(' ').map((part, at) => {
    const [label, length] = part.split(':');
    return { label: label as Segment['label'], start: at * 100, end: at * 100 + Number(length ?? 10), confidence: 0.9 };
  });
}

describe('settle', () => {
  it.each([
    ['author container-title publisher-place', 'author title publisher-place'],
    ['author container-title:10 container-title:30', 'author container-title title'],
    ['author container-title volume page', 'author container-title volume page'],
    ['author container-title page', 'author container-title page'],
    ['author title container-title', 'author title container-title'],
    ['author issued', 'author issued'],
  ])('reads %s as %s', (given, expected) => {
    const settled = settle('', segmentsOf(given));
    expect(settled.map(({ label }) => label).join(' ')).toBe(expected);
    expect(settled.map(({ start, end }) => [start, end])).toEqual(
      segmentsOf(given).map(({ start, end }) => [start, end]),
    );
  });

  it.each([
    ['Sari, M. (Hrsg.) 2001: Kota', 'editor'],
    ['Sari, M. (eds.), Kota', 'editor'],
    ['Sari, M. [Ed.] Kota', 'editor'],
    ['Sari, M., eds., Kota', 'editor'],
    ['Sari, M. (Hg.) Kota', 'editor'],
    ['Sari, M. (Penyunting). Kota', 'editor'],
    ['Sari, M. (dir.), Kota', 'editor'],
    ['Sari, M. (éd.), Kota', 'editor'],
    ['Sari, M. (org.). Kota', 'editor'],
    ['Sari, M. (coord.) Kota', 'editor'],
    ['Sari, M. (Editor) Kota', 'editor'],
    ['Sari, M., Ed. Kota', 'author'],
    ['Sari, M. Edisi Kota', 'author'],
    ['Sari, M. (Edinburgh) Kota', 'author'],
    ['Sari, M. 2001. Kota', 'author'],
  ])('reads the names of “%s” as %s', (text, label) => {
    const names: Segment = { label: 'author', start: 0, end: 8, confidence: 0.9 };
    const title: Segment = { label: 'title', start: text.length - 4, end: text.length, confidence: 0.9 };
    expect(settle(text, [names, title])[0].label).toBe(label);
  });

  it('sees the mark behind the year, and leaves the names where there is another author', () => {
    const text = 'Sari, M. (1994) (Hrsg.): Kota';
    const names: Segment = { label: 'author', start: 0, end: 8, confidence: 0.9 };
    const year: Segment = { label: 'issued', start: 10, end: 14, confidence: 0.9 };
    const other: Segment = { label: 'author', start: 25, end: 29, confidence: 0.9 };
    expect(settle(text, [names, year])[0].label).toBe('editor');
    expect(settle(text, [names, year, other])[0].label).toBe('author');
  });
});
