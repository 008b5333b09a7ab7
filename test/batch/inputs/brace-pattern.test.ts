// Braces stand for one pattern each, as in a shell, and never for too many.
import { describe, expect, it, test } from 'vitest';
import { checkBraces, spreadBraces } from '../../../src/batch/inputs/brace-pattern.js';

describe('spreadBraces', () => {
  const SPREAD: readonly (readonly [pattern: string, patterns: string[]])[] = [
    ['a.txt', ['a.txt']],
    ['{a,b}.txt', ['a.txt', 'b.txt']],
    ['{a,b}/{c,d}', ['a/c', 'a/d', 'b/c', 'b/d']],
    ['x{a,{b,c}y}z', ['xaz', 'xbyz', 'xcyz']],
    ['{a,}b', ['ab', 'b']],
    ['bab-{1..3}.md', ['bab-1.md', 'bab-2.md', 'bab-3.md']],
    ['{3..1}', ['3', '2', '1']],
    ['{-1..1}', ['-1', '0', '1']],
    ['{a..c}', ['a', 'b', 'c']],
    ['{a}', ['{a}']],
    ['{}', ['{}']],
    ['{a,b', ['{a,b']],
    ['a,b}', ['a,b}']],
    ['\\{a,b\\}', ['\\{a,b\\}']],
    ['{a\\,b,c}', ['a\\,b', 'c']],
  ];
  test.each(SPREAD)('%s', (pattern, patterns) => {
    expect(spreadBraces(pattern)).toEqual(patterns);
  });
});

describe('checkBraces', () => {
  test.each(['{1..10000}', '{a,b}{c,d}', '{'.repeat(4000)])('lets %.20s pass', (pattern) => {
    expect(() => checkBraces(pattern)).not.toThrow();
  });
  test.each(['{1..10001}', '{1..99999999}', '{a,b}'.repeat(14)])('refuses %.20s', (pattern) => {
    expect(() => checkBraces(pattern)).toThrow('stands for more than 10000 names');
  });

  it('names the beginning of what is too long', () => {
    expect(() => checkBraces('a'.repeat(5000))).toThrow(`${'a'.repeat(60)}…: the pattern is longer than 4096`);
  });
});
