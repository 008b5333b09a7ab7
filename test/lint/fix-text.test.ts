// Fixing in rounds: until nothing is left, whole references taken back when they are read worse, and the same end twice.
import { describe, expect, it } from 'vitest';
import type { CheckedReference } from '../../src/lint/checked-document.js';
import { fixText, type TextCheck } from '../../src/lint/fix-text.js';
import type { LintFinding } from '../../src/lint/lint-finding.js';
import { isReadWorse } from '../../src/lint/worse-parse.js';
import { createDocument } from '../../src/text/document.js';

function reference(text: string, start: number, index: number): CheckedReference {
  // "!" stands for what makes a parse unsure, "Title:" for a field
  const title = /Title: ?(\w+)/.exec(text);
  const segments = title
    ? [{ label: 'title' as const, start: title.index, end: title.index + title[0].length, confidence: 1 }]
    : [];
  const span = { start, end: start + text.length };
  return {
    index,
    item: { id: `${index}`, type: 'book' },
    span,
    text,
    segments: segments as CheckedReference['segments'],
    confidence: text.includes('!') ? 0.2 : 0.9,
    placeOf: () => span,
    spanOf: () => undefined,
  };
}

/** A check of lines: each that is not blank is a reference, and each pair of signs is a finding that has a fix. */
function checkOf(fixes: readonly (readonly [RegExp, string])[]) {
  return async (text: string): Promise<TextCheck> => {
    const lines = [...text.matchAll(/[^\n]+/g)];
    const references = lines.map((line, index) => reference(line[0], line.index, index));
    const findings = fixes.flatMap(([pattern, put]) =>
      [...text.matchAll(pattern)].map((match): LintFinding => {
        const span = { start: match.index, end: match.index + match[0].length };
        return {
          rule: 'r',
          severity: 'error',
          message: 'm',
          span,
          fix: { isSafe: true, edits: [{ ...span, text: put }] },
        };
      }),
    );
    const lists = references.length === 0 ? [] : [{ references, span: { start: 0, end: text.length } }];
    return { findings, checked: { document: createDocument('x', text), kind: 'text', lists, citations: [] } };
  };
}

async function fixed(text: string, fixes: readonly (readonly [RegExp, string])[]) {
  const check = checkOf(fixes);
  const result = await fixText(text, await check(text), check, () => true);
  return { text: result.text, made: result.made, takenBack: result.takenBack.length };
}

describe('fixing', () => {
  it('goes on until nothing is left', async () => {
    expect(await fixed('aaaa\n', [[/aa/g, 'a']])).toEqual({ text: 'a\n', made: 3, takenBack: 0 });
  });

  it('does nothing where nothing may be done', async () => {
    const check = checkOf([[/a/g, 'b']]);
    const result = await fixText('a\n', await check('a\n'), check, () => false);
    expect(result).toMatchObject({ text: 'a\n', made: 0, takenBack: [] });
  });

  it('takes back what makes a reference less sure, and only there', async () => {
    expect(
      await fixed('good X\nbad Y\n', [
        [/X/g, 'x'],
        [/Y/g, '!'],
      ]),
    ).toEqual({ text: 'good x\nbad Y\n', made: 1, takenBack: 1 });
  });

  it('takes back what parts, joins or loses references', async () => {
    expect(
      await fixed('one-two\nX\n', [
        [/-/g, '\n'],
        [/X/g, 'x'],
      ]),
    ).toEqual({ text: 'one-two\nx\n', made: 1, takenBack: 1 });
    expect(await fixed('one\ntwo\n', [[/\n(?=t)/g, ' ']])).toEqual({ text: 'one\ntwo\n', made: 0, takenBack: 1 });
    expect(await fixed('one\ntwo\n', [[/two\n/g, '']])).toEqual({ text: 'one\ntwo\n', made: 0, takenBack: 1 });
  });

  it('ends where fixes undo each other, and ends there again', async () => {
    const fixes = [
      [/^a$/gm, 'b'],
      [/^b$/gm, 'a'],
    ] as const;
    const once = await fixed('a\n', fixes);
    expect(await fixed(once.text, fixes)).toEqual(once);
  });

  it('ends where a text grows for ever', async () => {
    expect((await fixed('a\n', [[/a$/gm, 'aa']])).made).toBe(20);
  });

  it('tries again what did harm among others, so that a second run finds nothing', async () => {
    // the first text in which "Y" has become "z" is read worse, as a parse of a whole list may be
    const fixes = [
      [/Y/g, 'z'],
      [/X/g, 'x'],
    ] as const;
    const check = checkOf(fixes);
    const suspicious = async (text: string) => {
      const result = await check(text);
      const isSpoilt = /z/.test(text) && firstRound;
      firstRound = false;
      const lists = result.checked.lists.map((list) => ({
        ...list,
        references: list.references.map((one) =>
          isSpoilt && one.text.includes('z') ? { ...one, confidence: 0.1 } : one,
        ),
      }));
      return { ...result, checked: { ...result.checked, lists } };
    };
    let firstRound = true;
    const result = await fixText('good X\nbad Y\n', await check('good X\nbad Y\n'), suspicious, () => true);
    expect(result).toMatchObject({ text: 'good x\nbad z\n', made: 2, takenBack: [] });
  });

  it('takes back fixes after which nothing can be read', async () => {
    const check = checkOf([[/a/g, 'b']]);
    const once = async (text: string) => (text.includes('b') ? undefined : check(text));
    const result = await fixText('a\n', await check('a\n'), once, () => true);
    expect(result).toMatchObject({ text: 'a\n', made: 0 });
    expect(result.takenBack).toHaveLength(1);
  });
});

describe('a reference is read worse', () => {
  const read = (text: string) => reference(text, 0, 0);
  const less = (other: CheckedReference): CheckedReference => ({ ...other, confidence: 0.85 });

  it.each([
    ['much less sure', read('Title: A'), read('Title: A!'), true],
    ['a little less sure, the same fields', read('Title: A'), less(read('Title: A')), false],
    [
      'a field is lost, what it said still stands there',
      read('Title: A'),
      less({ ...read('Title: A'), segments: [] }),
      true,
    ],
    ['a field is gone with its words', read('Title: A, B'), less(read('B')), false],
    ['a field ends elsewhere', read('Title: A B'), less(read('Title: AB')), true],
    ['surer with other fields', less(read('Title: A B')), read('Title: AB'), false],
  ])('%s: %#', (_, before, after, isWorse) => {
    expect(isReadWorse(before, after)).toBe(isWorse);
  });
});
