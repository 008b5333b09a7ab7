// The judged findings are well-formed and say what their README says; and what counts as still found.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/lint/rules/index.js';
import { loadModel } from '../../src/load/model.js';
import {
  compareWithJudged,
  type FoundPlace,
  type JudgedFinding,
  readJudged,
  reportComparison,
  shareOfRight,
} from '../../src/train/judged/judged-findings.js';
import { countsByRule, drawSample, findingsIn, sharesOf } from '../../src/train/judged/sample-findings.js';

const FOLDER = new URL('../../fixtures/judged/', import.meta.url);
const readSample = (name: string) => readJudged(readFileSync(new URL(name, FOLDER), 'utf8'));
const readme = readFileSync(new URL('README.md', FOLDER), 'utf8');
// N of N were right, a share of 0.NN: one sentence for each sample, in this order
const STATED = [...readme.matchAll(/(\d+) of (\d+) were right, a share of (0\.\d\d)/g)];
const SAMPLES = ['findings.jsonl', 'second-findings.jsonl'].map((name, index) => [name, STATED[index]] as const);

describe.each(SAMPLES)('fixtures/judged/%s', (name, stated) => {
  const judged = readSample(name);

  it('holds each finding once, of rules that there are, and no text of the documents', () => {
    const keys = judged.map(({ document, rule, start, end }) => `${document} ${rule} ${start} ${end}`);
    expect(new Set(keys).size).toBe(judged.length);
    const ids = new Set(RULES.map(({ id }) => id));
    expect(judged.filter(({ rule }) => !ids.has(rule))).toEqual([]);
    const keysOfLines = new Set(judged.flatMap((finding) => Object.keys(finding)));
    expect([...keysOfLines].sort()).toEqual(['document', 'end', 'rule', 'start', 'verdict', 'why']);
    expect(Math.max(...judged.map(({ why }) => why.length))).toBeLessThan(110);
  });

  it('has the share of right ones that its README states', () => {
    const [, right, all, share] = stated;
    expect(Number(all)).toBe(judged.length);
    expect(Number(right)).toBe(judged.filter(({ verdict }) => verdict === 'right').length);
    expect(share).toBe(shareOfRight(judged).toFixed(2));
  });
});

const BAD_LINES: readonly (readonly [why: string, line: string])[] = [
  ['no verdict', '{"document":"a","rule":"valid-doi","start":1,"end":2,"why":"so"}'],
  ['another verdict', '{"document":"a","rule":"valid-doi","start":1,"end":2,"verdict":"maybe","why":"so"}'],
  ['an end before the start', '{"document":"a","rule":"valid-doi","start":3,"end":2,"verdict":"right","why":"so"}'],
  ['no reason', '{"document":"a","rule":"valid-doi","start":1,"end":2,"verdict":"right","why":""}'],
  ['a negative offset', '{"document":"a","rule":"valid-doi","start":-1,"end":2,"verdict":"right","why":"so"}'],
];

describe('readJudged', () => {
  it.each(BAD_LINES)('refuses a line with %s', (_, line) => {
    expect(() => readJudged(line)).toThrow('line 1 holds no judged finding');
  });
});

const at = (start: number, end: number, rule = 'valid-doi', document = 'a'): FoundPlace => ({
  document,
  rule,
  start,
  end,
});
const judge = (place: FoundPlace, verdict: JudgedFinding['verdict'] = 'right'): JudgedFinding => ({
  ...place,
  verdict,
  why: 'so',
});

const COMPARED: readonly (readonly [what: string, judged: FoundPlace, today: readonly FoundPlace[], found: number])[] =
  [
    ['the same place', at(4, 9), [at(4, 9)], 1],
    ['a narrower place', at(4, 9), [at(5, 6)], 1],
    ['an insertion at the same place', at(4, 4), [at(4, 4)], 1],
    ['a neighbouring place', at(4, 9), [at(9, 12)], 0],
    ['another rule', at(4, 9), [at(4, 9, 'valid-url')], 0],
    ['another document', at(4, 9), [at(4, 9, 'valid-doi', 'b')], 0],
    ['nothing', at(4, 9), [], 0],
  ];

describe('compareWithJudged', () => {
  it.each(COMPARED)('%s', (_, one, today, found) => {
    expect(compareWithJudged([judge(one)], today).found).toHaveLength(found);
  });

  it('gives a place of today to one judged finding alone, to that of the same place first', () => {
    const [wide, narrow] = [judge(at(4, 9)), judge(at(5, 6))];
    const { found, gone } = compareWithJudged([wide, narrow], [at(5, 6)]);
    expect([found, gone]).toEqual([[narrow], [wide]]);
  });

  it('is told as a table, with what is lost of the right and left of the wrong', () => {
    const lost = judge(at(1, 2));
    const left = judge(at(3, 4), 'wrong');
    const lines = reportComparison(compareWithJudged([lost, left, judge(at(5, 6))], [at(3, 4), at(5, 6)]));
    expect(lines[1].split(/\s+/)).toEqual(['all', '1/2', '0/1', '0.50']);
    expect(lines.slice(-2)).toEqual(['lost: a 1-2 valid-doi: so', 'left: a 3-4 valid-doi: so']);
  });
});

const SHARES: readonly (readonly [sizes: readonly number[], sample: number, shares: readonly number[]])[] = [
  [[500, 500], 200, [100, 100]],
  [[73, 541], 200, [73, 127]],
  [[541, 73], 200, [127, 73]],
  [[10, 20], 200, [10, 20]],
  [[50, 50], 5, [3, 2]],
];

describe('drawSample', () => {
  it.each(SHARES)('shares of %j for %i', (sizes, sample, shares) => {
    expect(sharesOf(sizes, sample)).toEqual(shares);
  });

  it('draws the same for the same seed and no element twice', () => {
    const groups = [Array.from({ length: 30 }, (_, i) => i), Array.from({ length: 60 }, (_, i) => 100 + i)];
    const drawn = drawSample(groups, 40, 7);
    expect(drawSample(groups, 40, 7)).toEqual(drawn);
    expect(drawSample(groups, 40, 8)).not.toEqual(drawn);
    expect(new Set(drawn).size).toBe(40);
  });
});

describe('findingsIn', () => {
  const text =
    'Referensi\n\nSaudi, Ahmad. 2020. Analisis Peran Diplomasi Digital. Jurnal Komunikasi dan Media Vol. 5 No. 2, hlm. 57-45.\n';

  it('shows findings with their places, lines and surroundings', () => {
    const findings = findingsIn([JSON.stringify({ id: 'one', text }), ''], loadModel());
    const pages = findings.find(({ rule }) => rule === 'valid-pages');
    expect(pages).toMatchObject({ document: 'one', line: 3, doubtful: false, severity: 'warning' });
    expect(text.slice(pages?.start, pages?.end)).toBe('57-45');
    expect(pages?.context).toContain('hlm. «57-45».⏎');
    expect(countsByRule(findings).join('\n')).toMatch(/^valid-pages +1$/m);
  });
});
