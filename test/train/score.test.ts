import { describe, expect, it } from 'vitest';
import type { GoldReference } from '../../src/train/corpus.js';
import { comparableValue, scoreReferences } from '../../src/train/score.js';

describe('comparableValue', () => {
  it.each([
    ['page', 'hlm. 45–57', '4557'],
    ['page', 'pp. 3-4', '34'],
    ['volume', 'Vol. 12', '12'],
    ['container-title', 'In: Jurnal Kota', 'jurnalkota'],
    ['editor', 'Sari (Ed.)', 'sari'],
    ['author', 'Sari, M. dan Ashari, K.', 'sarimasharik'],
    ['author', 'Sari (Hrsg.)', 'sari'],
    ['DOI', 'https://doi.org/10.1/x', '101x'],
    ['edition', 'Edisi ke-2', '2'],
    ['genre', 'Ph.D. thesis', 'phdthesis'],
    ['title', 'ﬁsika—Dasar!', 'fisikadasar'],
  ] as const)('compares a %s “%s” as %s', (label, raw, expected) => {
    expect(comparableValue(raw, [{ label, start: 0, end: raw.length }], label)).toBe(expected);
  });
});

describe('scoreReferences', () => {
  const raw = 'Sari 2020 Kota 5 2';
  const spans = [
    { label: 'author', start: 0, end: 4 },
    { label: 'issued', start: 5, end: 9 },
    { label: 'title', start: 10, end: 14 },
    { label: 'volume', start: 15, end: 16 },
    { label: 'issue', start: 17, end: 18 },
  ] as const;
  const gold: GoldReference[] = [{ id: 'a', corpus: 'c', raw, spans }];

  it('finds gold itself exact', () => {
    expect(scoreReferences(gold, [spans])).toMatchObject({ exact: 1, micro: 1, differences: [] });
  });

  it('takes volume and issue for one field', () => {
    const joined = [...spans.slice(0, 3), { label: 'volume', start: 15, end: 18 } as const];
    expect(scoreReferences(gold, [joined]).exact).toBe(1);
  });

  it('counts an invented and a missed field', () => {
    const wrong = [spans[0], { label: 'publisher', start: 10, end: 14 } as const];
    const { exact, differences, micro } = scoreReferences([...gold, { ...gold[0], spans: wrong }], [wrong, wrong]);
    expect(exact).toBe(0.5);
    expect(differences.map(({ label }) => label).sort()).toEqual(['issued', 'publisher', 'title', 'volume']);
    expect(micro).toBeCloseTo((2 * 3) / (2 * 3 + 1 + 3), 9);
  });

  it('leaves out the labels that a corpus cannot tell apart', () => {
    const silent: GoldReference[] = [{ ...gold[0], spans: [spans[0]], labels: ['author'] }];
    expect(scoreReferences(silent, [spans]).exact).toBe(1);
  });
});
