// What counts as found, and how it is told.
import { describe, expect, it } from 'vitest';
import { shippedModel } from '../../../src/load/shipped-model.js';
import { makeCleanDocuments } from '../../../src/train/seeded/clean-lists.js';
import { type KindScore, type Miss, measureAsked } from '../../../src/train/seeded/measure.js';
import { reportScore, reportShown } from '../../../src/train/seeded/report-seeded.js';

const documents = makeCleanDocuments(undefined, 3);
const score = measureAsked(documents, shippedModel(), { perKind: 2, kinds: ['pages-reversed'], ways: ['gold'] });

describe('measureAsked', () => {
  it('finds what is planted, at its place', () => {
    expect(score.kinds).toHaveLength(1);
    expect(score.kinds[0]).toMatchObject({
      kind: 'pages-reversed',
      planted: 2,
      found: { gold: 2, parsed: 0 },
      misses: [],
    });
    expect([...score.kinds[0].foundBy]).toEqual([['valid-pages', 2]]);
  });

  it('counts the references of the clean documents', () => {
    const references = documents.reduce((sum, document) => sum + document.references.length, 0);
    expect(score.clean.map(({ way, references: counted }) => [way, counted])).toEqual([['gold', references]]);
  });

  it('is the same every time', () => {
    const again = makeCleanDocuments(undefined, 3);
    expect(again).toEqual(documents);
  });
});

describe('the report', () => {
  it('stars what misses its floor', () => {
    const missed: KindScore = { ...score.kinds[0], kind: 'missed', found: { gold: 1, parsed: 2 } };
    const lines = reportScore({ clean: [], kinds: [missed] }, 'test');
    expect(lines.find((line) => line.startsWith('missed'))).toMatch(/0\.500 \* +1\.000 +valid-pages 2/);
  });

  it('says which rule is not there yet', () => {
    const kind: KindScore = { ...score.kinds[0], rules: ['valid-nothing'], foundBy: new Map() };
    expect(reportScore({ clean: [], kinds: [kind] }, 'test').join('\n')).toContain('no rule valid-nothing');
  });

  it('shows misses with their place', () => {
    const [seeded] = documents;
    const document = { path: 'a.txt', text: 'Saudi, 57–45', lineStarts: [0] };
    const laid = {
      document,
      markup: 'plain' as const,
      references: [],
      body: { start: 0, end: 12 },
      planted: [{ start: 7, end: 12 }],
    };
    const miss: Miss = { way: 'gold', seeded, laid, elsewhere: [] };
    const shown = reportShown({ clean: [], kinds: [{ ...score.kinds[0], misses: [miss] }] }, 'pages-reversed');
    expect(shown[1]).toBe('    Saudi, ⟦57–45⟧');
  });
});
