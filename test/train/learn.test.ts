import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EMPTY_LEXICON } from '../../src/label/features/lexicon.js';
import { labelList } from '../../src/label/index.js';
import { loadModel } from '../../src/load/model.js';
import type { GoldReference, GoldSpan } from '../../src/train/corpus.js';
import { learn } from '../../src/train/learn.js';
import { RECIPE } from '../../src/train/recipe.js';
import { encodeModel } from '../../src/train/write-model.js';

const NAMES = ['Sari', 'Ashari', 'Saudi', 'Nasution', 'Siregar', 'Wijaya', 'Lestari', 'Putra'];
const TITLES = ['Kamus Kota', 'Peran Media', 'Hukum Adat', 'Bahasa Kita', 'Sejarah Desa', 'Ilmu Tanah'];
const PLACES = ['Jakarta', 'Bandung', 'Medan', 'Padang'];

function made(index: number): GoldReference {
  const parts = [
    ['author', `${NAMES[index % 8]}, ${NAMES[(index * 3) % 8][0]}.`],
    ['issued', String(1980 + (index % 40))],
    ['title', TITLES[index % 6]],
    ['publisher-place', PLACES[index % 4]],
  ] as const;
  let raw = '';
  const spans = parts.map(([label, text]): GoldSpan => {
    const start = raw.length;
    raw += `${text} `;
    return { label, start, end: start + text.length };
  });
  return { id: `made-${index}`, corpus: 'indo', raw: raw.trim(), spans };
}

const references = Array.from({ length: 120 }, (_, index) => made(index));
const recipe = { ...RECIPE, epochs: 3, averagedEpochs: 1, leastCount: 2, decay: 0.5 };
const silent = {
  corpora: new Map([['indo', references.slice(0, 100)]]),
  lexicon: EMPTY_LEXICON,
  seed: 1,
  report: () => {},
};

describe('learn', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pustaka-learn-'));

  it('learns a small world and writes a model that labels what it has not seen', () => {
    const file = join(folder, 'small.bin');
    writeFileSync(file, encodeModel(learn({ ...silent, recipe }), 2_000_000, 'a test'));
    const unseen = references.slice(100);
    const labelled = labelList(
      loadModel(file),
      unseen.map(({ raw }) => raw),
    );
    unseen.forEach(({ spans }, index) => {
      expect(labelled[index].segments.map(({ label, start, end }) => ({ label, start, end }))).toEqual(spans);
    });
  });

  it('gives the same weights when it is stopped and goes on', () => {
    const workFolder = join(folder, 'work');
    const whole = learn({ ...silent, recipe });
    const stop = new Error('stopped');
    const stopAfterFirstPass = (line: string) => {
      if (line.includes('pass 2')) throw stop;
    };
    expect(() => learn({ ...silent, recipe, workFolder, report: stopAfterFirstPass })).toThrow(stop);
    const reports: string[] = [];
    const resumed = learn({ ...silent, recipe, workFolder, report: (line) => reports.push(line) });
    expect(reports.some((line) => line.includes('pass 1'))).toBe(false);
    expect(resumed.tables[0].weights).toEqual(whole.tables[0].weights);
    expect(resumed.transitions).toEqual(whole.transitions);
  });

  it('leaves out small weights until the file is small enough', () => {
    const learnt = learn({ ...silent, recipe });
    const full = encodeModel(learnt, 10_000_000, '').length;
    const small = encodeModel(learnt, full - 10_000, '');
    expect(small.length).toBeLessThanOrEqual(full - 10_000);
  });
});
