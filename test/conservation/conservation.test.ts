// Nothing is lost, nothing invented: each visible character of a reference stands in one segment, one separator or one leftover that is
// told; each character of a list in one reference or in what the list tells as left out; each letter and digit of a segment in a field.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadModel } from '../../src/load/model.js';
import { DAMAGES, damaged, LIST_SHAPES, type Mutation, printList } from '../../src/train/conservation/mutations.js';
import { violationLine } from '../../src/train/conservation/violation.js';
import { conservationOfDocument, conservationOfLines } from '../../src/train/conservation.js';
import { fixtureDocuments, fixtureReferences } from './documents.js';

const model = loadModel();
const references = fixtureReferences();

describe('the documents of fixtures', () => {
  test.each(fixtureDocuments())('$name', ({ text, markup }) => {
    const { violations } = conservationOfDocument(text, model, markup);
    expect(violations.map(violationLine)).toEqual([]);
  });

  test('their references as lines', () => {
    const { tally, violations } = conservationOfLines(references, model);
    expect(violations.map(violationLine)).toEqual([]);
    expect(tally.references).toBe(references.length);
    expect(tally.fields).toBeGreaterThan(tally.leftovers * 20);
  });
});

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.nat(DAMAGES.length - 1),
  at: fc.nat(2000),
  length: fc.nat(60),
  choice: fc.nat(0x10ffff),
});

const RUNS = 10_000;

test(`${RUNS} damaged documents`, { timeout: 600_000 }, () => {
  const documents = fc.record({
    shape: fc.constantFrom(...LIST_SHAPES),
    list: fc.array(fc.constantFrom(...references), { minLength: 2, maxLength: 4 }),
    mutations: fc.array(mutation, { maxLength: 4 }),
  });
  fc.assert(
    fc.property(documents, ({ shape, list, mutations }) => {
      const text = damaged(printList(list, shape), mutations);
      const { violations } = conservationOfDocument(text, model, shape.markup);
      if (violations.length === 0) return;
      const names = mutations.map(({ kind }) => DAMAGES[kind % DAMAGES.length][0]).join(', ');
      throw new Error([`${shape.name}: ${names}`, text, ...violations.map(violationLine)].join('\n'));
    }),
    { numRuns: RUNS, seed: 6 },
  );
});
