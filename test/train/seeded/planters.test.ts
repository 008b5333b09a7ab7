// Every planter: that it finds a place in made documents, changes the text there, and marks it.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/lint/rules/index.js';
import { seededRandom } from '../../../src/train/random.js';
import { makeCleanDocuments } from '../../../src/train/seeded/clean-lists.js';
import { layOut } from '../../../src/train/seeded/lay-out.js';
import { PLANTERS } from '../../../src/train/seeded/planters/index.js';

const documents = makeCleanDocuments(undefined, 36);

const firstPlanted = (kind: string) => {
  const planter = PLANTERS.find((one) => one.kind === kind)!;
  const random = seededRandom(1);
  for (const clean of documents) {
    const seeded = planter.plant(clean, random);
    if (seeded) return { clean, seeded };
  }
  return undefined;
};

describe('PLANTERS', () => {
  it('holds at least 25 kinds, each once, for rules that there are', () => {
    const kinds = PLANTERS.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds.length).toBeGreaterThan(25);
    const known = new Set(RULES.map(({ id }) => id));
    expect(PLANTERS.flatMap(({ rules }) => rules).filter((rule) => !known.has(rule))).toEqual([]);
  });

  it.each(PLANTERS.map(({ kind }) => kind))('%s', (kind) => {
    const found = firstPlanted(kind);
    expect(found).toBeDefined();
    const { clean, seeded } = found!;
    const laid = layOut(seeded);
    expect(laid.planted.length).toBeGreaterThan(0);
    const isChanged = laid.document.text !== layOut(clean).document.text;
    expect(isChanged).toBe(true);
    expect(laid.document.text).not.toMatch(/[\ue000-\uf8ff]/u);
  });
});

describe('the rules that seeded errors try', () => {
  it('are all rules', () => {
    const tried = new Set(PLANTERS.flatMap(({ rules }) => rules));
    expect(RULES.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });
});
