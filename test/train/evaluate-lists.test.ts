import { describe, expect, it, vi } from 'vitest';
import type { Model } from '../../src/label/model.js';
import { evaluateLists } from '../../src/train/evaluate-lists.js';
import { makeScratch } from '../batch/scratch.js';

/** The lists that were labelled, text by text. */
const lists: string[][] = [];

const bodyOf = (text: string) => text.split(' ')[0];

// Stands in for labelling: finds the title where the references of a list, two or more, are of one body, and where a body
// is "Selalu", which is clear by itself.
vi.mock('../../src/label/index.js', () => ({
  labelList: (_: Model, texts: readonly string[]) => {
    lists.push([...texts]);
    const isAlike = texts.length > 1 && texts.every((text) => bodyOf(text) === bodyOf(texts[0]));
    return texts.map((text) => ({
      segments:
        isAlike || bodyOf(text) === 'Selalu'
          ? [{ label: 'title', start: bodyOf(text).length + 1, end: text.length, confidence: 1 }]
          : [],
      confidence: 1,
    }));
  },
}));

const { at, write } = makeScratch();

function writeCorpus(name: string, references: readonly (readonly [raw: string, list?: string])[]): void {
  const lines = references.map(([raw, list], i) =>
    JSON.stringify({
      id: `${name}/${i}`,
      raw,
      spans: [{ label: 'title', start: bodyOf(raw).length + 1, end: raw.length }],
      list,
    }),
  );
  write(`corpora/${name}.jsonl`, lines.join('\n'));
}

const numbered = (body: string, count: number, list?: string) =>
  Array.from({ length: count }, (_, i): readonly [string, string?] => [`${body} Kebun ${i}`, list]);

// 50 references: 20, 20 and 10 where they are mixed.
const LISTED = [...numbered('Dinas', 15, 'a'), ...numbered('Balai', 15, 'b')];
const UNLISTED = [...numbered('Selalu', 15), ...numbered('Kantor', 5)];

describe('evaluateLists', () => {
  writeCorpus('listed', LISTED);
  writeCorpus('unlisted', UNLISTED);
  const [head, ...rows] = evaluateLists({} as Model, at('corpora'));
  const lengths = lists.map(({ length }) => length);

  it('has a line for each corpus under the names of the figures', () => {
    expect(head.trim().split(/\s{2,}/)).toEqual(['corpus', 'refs', 'alone', 'in list', 'mixed']);
    expect(rows.map((row) => row.split(/\s+/).slice(0, 2))).toEqual([
      ['listed', '30'],
      ['unlisted', '20'],
    ]);
  });

  it.each([
    ['listed', '0.000', '1.000', '0.000'],
    // Three quarters of them are clear wherever they stand.
    ['unlisted', '0.750', '0.750', '0.750'],
  ])('gives the share of %s that is exact alone, in lists and mixed', (name, ...figures) => {
    expect(
      rows
        .find((row) => row.startsWith(name))!
        .split(/\s+/)
        .slice(2),
    ).toEqual(figures);
  });

  it('labels every reference alone, then in its list, then in lists of twenty strangers', () => {
    const ones = (count: number) => Array.from({ length: count }, () => 1);
    expect(lengths.slice(0, 50)).toEqual(ones(50));
    expect(lengths.slice(50, 72)).toEqual([15, 15, ...ones(20)]);
    expect(lengths.slice(72).sort()).toEqual([10, 20, 20]);
  });

  it('mixes the references of all corpora', () => {
    for (const list of lists.slice(72)) expect(new Set(list.map(bodyOf)).size).toBeGreaterThan(1);
    expect(lists.slice(72).flat().sort()).toEqual([...LISTED, ...UNLISTED].map(([raw]) => raw).sort());
  });
});
