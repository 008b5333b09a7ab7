// Diffs as `patch` takes them: by rows, and by putting them on again.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { unifiedDiff } from '../../src/report/unified-diff.js';

const ROWS: readonly (readonly [string, string, string])[] = [
  ['a\n', 'a\n', ''],
  ['a\n', 'b\n', '@@ -1 +1 @@\n-a\n+b\n'],
  ['a', 'b\n', '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n'],
  ['', 'b\n', '@@ -0,0 +1 @@\n+b\n'],
  ['a\nb\n', 'a\n', '@@ -1,2 +1 @@\n a\n-b\n'],
  ['1\n2\n3\n4\n5\nX\n7\n', '1\n2\n3\n4\n5\n6\n7\n', '@@ -3,5 +3,5 @@\n 3\n 4\n 5\n-X\n+6\n 7\n'],
  ['a\r\nb\r\n', 'a\r\nc\r\n', '@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n'],
];

// @@ -12,3 +12,4 @@
const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@$/;

/** Puts a diff on a text, checking each line that it names. */
function patched(before: string, diff: string): string {
  const old = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const fresh: string[] = [];
  let at = 0;
  const lines = diff.split('\n').slice(2, -1);
  for (const [index, line] of lines.entries()) {
    const hunk = HUNK.exec(line);
    const bare = lines[index + 1]?.startsWith('\\') ? line.slice(1) : `${line.slice(1)}\n`;
    if (hunk) {
      const start = Number(hunk[1]) - (hunk[2] === '0' ? 0 : 1);
      fresh.push(...old.slice(at, start));
      at = start;
    } else if (line[0] === '+') fresh.push(bare);
    else if (line[0] !== '\\') {
      expect(old[at]).toBe(bare);
      if (line[0] === ' ') fresh.push(bare);
      at++;
    }
  }
  return [...fresh, ...old.slice(at)].join('');
}

describe('a diff', () => {
  test.each(ROWS)('of %j and %j', (before, after, hunks) => {
    expect(unifiedDiff('x.md', before, after)).toBe(hunks === '' ? '' : `--- a/x.md\n+++ b/x.md\n${hunks}`);
  });

  it('names files as git and patch read them', () => {
    expect(unifiedDiff('a b.md', '1\n', '2\n')).toContain('--- a/a b.md\t\n+++ b/a b.md\t\n');
    expect(unifiedDiff('/tmp/x', '1\n', '2\n')).toContain('--- /tmp/x\n+++ /tmp/x\n');
  });

  it('turns any text into any other', () => {
    const text = fc
      .array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'd\r\n', 'e'), { maxLength: 40 })
      .map((lines) => lines.join(''));
    const property = fc.property(text, text, (before, after) => {
      expect(patched(before, unifiedDiff('x', before, after))).toBe(after);
    });
    fc.assert(property, { seed: 11, numRuns: 500 });
  });

  it('of long texts stays small and fast', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `line ${index}\n`);
    const changed = lines.map((line, index) => (index % 2 === 0 ? line : line.replace('line', 'Line')));
    expect(patched(lines.join(''), unifiedDiff('x', lines.join(''), changed.join('')))).toBe(changed.join(''));
    const other = lines.map((line) => `other ${line}`);
    expect(patched(lines.join(''), unifiedDiff('x', lines.join(''), other.join('')))).toBe(other.join(''));
  });
});
