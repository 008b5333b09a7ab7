// Which inputs go into which outputs, and what is refused before anything is read.
import { symlinkSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { inputFormatByName } from '../../src/batch/input-formats.js';
import { expandInputs } from '../../src/batch/inputs/expand-inputs.js';
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
const plan = async (words: readonly string[], planned: PlanWishes) =>
  planRun((await expandInputs(words)).inputs, planned);
const outputsOf = async (words: string[], planned: PlanWishes) =>
  (await plan(words, planned)).map(({ path, inputs }) => [path, ...inputs.map((input) => input.path)]);

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
    const [{ path, folder }] = await plan(['-'], wishes('csl-json', { output: at('fresh/') }));
    expect([path, folder]).toEqual([at('fresh/stdin.json'), at('fresh/')]);
  });

  it('reads by extension, and as told where it is told', async () => {
    const formatOf = async (from?: string) =>
      (await plan([at('B.bib')], wishes('csl-json', { from: from ? inputFormatByName(from) : undefined })))[0].inputs[0]
        .format.name;
    expect([await formatOf(), await formatOf('ris')]).toEqual(['bibtex', 'ris']);
  });

  it('keeps the folders that a pattern finds files in, and no others', async () => {
    for (const name of ['in/a/x.txt', 'in/b/x.txt', 'in/b/deep/x.md', 'in/y.txt']) write(name, 'x');
    const namesOf = async (words: string[]) =>
      (await plan(words.map(at), wishes('bibtex', { output: at('out') }))).map(({ name }) => name);
    expect(await namesOf(['in/**/*.{txt,md}'])).toEqual(['a/x.bib', 'b/deep/x.bib', 'b/x.bib', 'y.bib']);
    expect(await namesOf(['in/b/**/*'])).toEqual(['deep/x.bib', 'x.bib']);
    expect(await namesOf(['in/b', 'in/y.txt'])).toEqual(['x.bib', 'y.bib']);
    expect(await namesOf(['in/b/deep/x.md'])).toEqual(['x.bib']);
  });

  const ODD_NAMES: readonly (readonly [word: string, name: string])[] = [
    ['..txt', '..json'],
    ['...', '...json'],
    ['.hidden.txt', '.hidden.json'],
    ['../../etc/passwd', 'passwd.json'],
    ['new\nline\u001b.txt', 'new\nline\u001b.json'],
    ['-rf.txt', '-rf.json'],
    ['back\\slash.txt', 'back\\slash.json'],
    ['__proto__.txt', '__proto__.json'],
  ];
  test.each(ODD_NAMES)('names the output of %j %j', async (word, name) => {
    const [output] = await plan([word], wishes('csl-json', { output: at('odd/') }));
    expect([output.name, output.path]).toEqual([name, at(`odd/${name}`)]);
  });

  it('does not take its own outputs for inputs, unless they are named', async () => {
    const hash = '0'.repeat(64);
    write('again/a.md', 'x');
    write('again/a.txt', 'x');
    write('again/.pustaka-outputs.jsonl', JSON.stringify({ output: 'a.txt', settings: hash, content: hash }));
    const planned = wishes('apa', { output: at('again') });
    expect(await outputsOf([at('again')], planned)).toEqual([[at('again/a.txt'), at('again/a.md')]]);
    await expect(plan([at('again/a.txt')], planned)).rejects.toThrow('would overwrite the input');
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
    [
      'two names that differ in how an accent is written',
      ['x/\u00fc.txt', 'y/u\u0308.txt'],
      { output: at('out') },
      'would be written there',
    ],
    [
      'two names that some disks take for one',
      ['x/gro\u00df.txt', 'y/GROSS.txt'],
      { output: at('out') },
      'written there',
    ],
    ['a folder that is not there', ['-'], { output: at('nowhere/x.json') }, 'there is no folder'],
    ['an empty name', ['-'], { output: '' }, '--output needs the name of a file or a folder'],
  ];
  test.each(REFUSED)('refuses %s', async (_, words, more, message) => {
    await expect(plan(words, wishes('csl-json', more))).rejects.toThrow(message);
  });

  it('refuses an output that stands where another needs a folder', async () => {
    write('both/a.json', 'x');
    write('both/a.json.d/x.txt', 'x');
    const found = [
      { path: at('both/a.txt'), name: 'a.txt', isNamed: false },
      { path: at('both/deep.txt'), name: 'A.JSON/x.txt', isNamed: false },
    ];
    await expect(planRun(found, wishes('csl-json', { output: at('out') }))).rejects.toThrow(
      `${at('out/A.JSON')}: would be the output of ${at('both/a.txt')} and a folder for that of ${at('both/deep.txt')}.`,
    );
  });

  it('refuses a name that pustaka keeps for its record', async () => {
    await expect(plan(['.pustaka-outputs.txt'], wishes('csl-jsonl', { output: at('out') }))).rejects.toThrow(
      'pustaka keeps its record by the name .pustaka-outputs.jsonl',
    );
  });

  it('says how folders can be kept where two inputs have one name', async () => {
    await expect(plan(['x/a.txt', 'y/a.txt'], wishes('csl-json', { output: at('out') }))).rejects.toThrow(
      "A pattern in quotes, such as '**/*.txt', keeps their folders.",
    );
  });

  it('refuses folders in the output folder that are links out of it, not those that stay in it', async () => {
    write('nested/in/x.txt', 'x');
    write('linked/real/old.txt', 'x');
    symlinkSync(at('.'), at('linked/out'));
    symlinkSync('real', at('linked/in'));
    const output = at('linked');
    expect(await outputsOf([at('nested/**/x.txt')], wishes('apa', { output }))).toHaveLength(1);
    write('nested/out/x.txt', 'x');
    await expect(plan([at('nested/**/x.txt')], wishes('apa', { output }))).rejects.toThrow(
      `${at('linked/out')}: is a link that leads out of ${output}`,
    );
  });

  test.each(['references', 'spans'])('refuses --to %s of finished items', async (to) => {
    await expect(plan([at('B.bib')], wishes(to))).rejects.toThrow(
      `B.bib: --to ${to} needs a text; bibtex holds finished items.`,
    );
  });
});
