// Which inputs go into which outputs, and what is refused before anything is read.
import { symlinkSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { inputFormatByName } from '../../src/batch/input-formats.js';
import { OUTPUT_FORMATS, outputFormatByName, styledFormat } from '../../src/batch/output-formats.js';
import { type PlanWishes, planRun } from '../../src/batch/plan.js';
import { makeScratch } from './scratch.js';

const { at, write } = makeScratch();
for (const name of ['a.txt', 'a.md', 'B.bib', 'out/old.json']) write(name, 'x');
symlinkSync('a.txt', at('link.json'));

const wishes = (to: string, more: Partial<PlanWishes> = {}): PlanWishes => ({
  to: outputFormatByName(to) ?? styledFormat(to),
  ...more,
});
const outputsOf = async (words: string[], planned: PlanWishes) =>
  (await planRun(words, planned)).map(({ path, inputs }) => [path, ...inputs.map((input) => input.path)]);

describe('planRun', () => {
  it('puts every input into standard output', async () => {
    expect(await outputsOf([at('a.txt'), '-'], wishes('csl-json'))).toEqual([[undefined, at('a.txt'), 'stdin']]);
  });

  it('takes - for standard output', async () => {
    expect(await outputsOf(['-'], wishes('csl-json', { output: '-' }))).toEqual([[undefined, 'stdin']]);
  });

  it('puts every input into one file', async () => {
    const output = at('new.json');
    expect(await outputsOf([at('a.txt'), at('a.md')], wishes('csl-json', { output }))).toEqual([
      [output, at('a.txt'), at('a.md')],
    ]);
  });

  const EXTENSIONS = [
    ...OUTPUT_FORMATS.map(({ name, extension }) => [name, extension] as const),
    ['apa', '.txt'] as const,
  ];
  test.each(EXTENSIONS)('names an output of %s with %s', async (to, extension) => {
    expect(await outputsOf(['x/Bab 1.final.md'], wishes(to, { output: at('out') }))).toEqual([
      [at(`out/Bab 1.final${extension}`), 'x/Bab 1.final.md'],
    ]);
  });

  it('makes a folder of a name that ends in a slash', async () => {
    const [{ path, folder }] = await planRun(['-'], wishes('csl-json', { output: at('fresh/') }));
    expect([path, folder]).toEqual([at('fresh/stdin.json'), at('fresh/')]);
  });

  it('reads by extension, and as told where it is told', async () => {
    const formatOf = async (from?: string) =>
      (await planRun([at('B.bib')], wishes('csl-json', { from: from ? inputFormatByName(from) : undefined })))[0]
        .inputs[0].format.name;
    expect([await formatOf(), await formatOf('ris')]).toEqual(['bibtex', 'ris']);
  });

  const REFUSED: readonly (readonly [what: string, words: string[], more: Partial<PlanWishes>, message: string])[] = [
    ['two outputs of one name', ['a.txt', 'a.md'], { output: at('out') }, 'would be written there'],
    ['two names that differ in letter case', ['x/A.txt', 'y/a.txt'], { output: at('out') }, 'would be written there'],
    ['the input as output', [at('a.txt')], { output: at('a.txt') }, 'the output would overwrite the input'],
    [
      'the input under another name',
      [at('a.txt')],
      { output: at('link.json') },
      'the output would overwrite the input',
    ],
    [
      'the input in the output folder',
      [at('out/old.json')],
      { output: at('out') },
      'the output would overwrite the input',
    ],
    ['a folder that is not there', ['-'], { output: at('nowhere/x.json') }, 'there is no folder'],
    ['an empty name', ['-'], { output: '' }, '--output needs the name of a file or a folder'],
  ];
  test.each(REFUSED)('refuses %s', async (_, words, more, message) => {
    await expect(planRun(words, wishes('csl-json', more))).rejects.toThrow(message);
  });

  test.each(['references', 'spans'])('refuses --to %s of finished items', async (to) => {
    await expect(planRun([at('B.bib')], wishes(to))).rejects.toThrow(
      `B.bib: --to ${to} needs a text; bibtex holds finished items.`,
    );
  });
});
