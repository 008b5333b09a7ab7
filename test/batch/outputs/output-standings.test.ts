// What stands already where an output is to come: ours or not, of the same input and settings or not.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { expandInputs } from '../../../src/batch/inputs/expand-inputs.js';
import { outputFormatByName } from '../../../src/batch/output-formats.js';
import { outputSink } from '../../../src/batch/outputs/file-sink.js';
import { refuseForeign, type StandingWishes, standingsOf } from '../../../src/batch/outputs/output-standings.js';
import { settingsHash } from '../../../src/batch/outputs/settings-hash.js';
import type { Sink } from '../../../src/batch/outputs/sinks.js';
import { planRun } from '../../../src/batch/plan.js';
import type { PlannedOutput } from '../../../src/batch/planned.js';
import type { ConversionWishes } from '../../../src/batch/prepare.js';
import { makeScratch } from '../scratch.js';

const { at, write } = makeScratch();
const STDOUT: Sink = { write: async () => {}, close: async () => 'written', abandon: async () => {} };
const format = (name: string) =>
  outputFormatByName(name) ?? { name, needs: 'items' as const, extension: '.txt', summary: '' };

const WISHES: ConversionWishes = {
  to: format('bibtex'),
  wishes: { locale: 'en-US', form: 'text', notes: false, keepsOrder: false, ascii: false },
};

const wishesOf = (more: Partial<StandingWishes> = {}): StandingWishes => ({
  settings: settingsHash(WISHES, '1.0.0'),
  isForced: false,
  dependOnAll: false,
  ...more,
});

const planned = async (words = [at('in')], output = at('out/')): Promise<PlannedOutput[]> =>
  planRun((await expandInputs(words)).inputs, { to: WISHES.to, output });

async function standings(more: Partial<StandingWishes> = {}) {
  const judged = await standingsOf(await planned(), wishesOf(more));
  return judged.map(({ output, standing, code }) => [output.name, standing, ...(code ? [code] : [])].join(' '));
}

/** Makes every output, as a run does. */
async function make(code?: 0 | 1 | 2, more: Partial<StandingWishes> = {}): Promise<void> {
  for (const { output } of await standingsOf(await planned(), wishesOf(more))) {
    const sink = outputSink(output, STDOUT);
    await sink.write(`made of ${output.inputs[0].path}`);
    await sink.close(code);
  }
}

beforeEach(() => {
  for (const name of ['in', 'out']) rmSync(at(name), { recursive: true, force: true });
  for (const name of ['a', 'b']) write(`in/${name}.ris`, `of ${name}`);
});

describe('standingsOf', () => {
  it('is new where nothing stands', async () => {
    expect(await standings()).toEqual(['a.bib new', 'b.bib new']);
  });

  it('is unchanged where the same was made of the same', async () => {
    await make();
    expect(await standings()).toEqual(['a.bib unchanged', 'b.bib unchanged']);
  });

  it('knows how the run ended that made it', async () => {
    await make(1);
    expect(await standings()).toEqual(['a.bib unchanged 1', 'b.bib unchanged 1']);
  });

  it('is changed where its input was read in part only', async () => {
    await make(2);
    expect(await standings()).toEqual(['a.bib changed', 'b.bib changed']);
  });

  it('is changed where the input is another, unchanged where it is the same again', async () => {
    await make();
    write('in/a.ris', 'something else');
    expect(await standings()).toEqual(['a.bib changed', 'b.bib unchanged']);
    write('in/a.ris', 'of a');
    expect(await standings()).toEqual(['a.bib unchanged', 'b.bib unchanged']);
  });

  const OTHERS: readonly (readonly [what: string, more: Partial<StandingWishes>])[] = [
    ['another version', { settings: settingsHash(WISHES, '1.0.1') }],
    ['other options', { settings: settingsHash({ ...WISHES, titleCase: 'title' }, '1.0.0') }],
    ['the run is forced', { isForced: true }],
    ['outputs depend on all inputs', { dependOnAll: true }],
  ];
  test.each(OTHERS)('is changed where %s', async (_, more) => {
    await make();
    expect(await standings(more)).toEqual(['a.bib changed', 'b.bib changed']);
  });

  it('is not ours where somebody else made it, or changed it since', async () => {
    write('out/b.bib', 'theirs');
    expect(await standings()).toEqual(['a.bib new', 'b.bib exists']);
    rmSync(at('out/b.bib'));
    await make();
    write('out/a.bib', 'made by hand');
    expect(await standings()).toEqual(['a.bib exists', 'b.bib unchanged']);
  });

  it('is not ours where it is a link to a file of others, or to nothing', async () => {
    mkdirSync(at('out'));
    symlinkSync(write('theirs.bib', 'theirs'), at('out/a.bib'));
    symlinkSync('nowhere', at('out/b.bib'));
    expect(await standings()).toEqual(['a.bib exists', 'b.bib exists']);
  });

  it('is ours again when the old text comes back that a killed run was to replace', async () => {
    await make();
    const [{ output }] = await standingsOf(await planned(), wishesOf());
    writeFileSync(
      at('out/.pustaka-outputs.jsonl'),
      `\n${JSON.stringify({ ...output.recording, content: 'f'.repeat(64) })}`,
      {
        flag: 'a',
      },
    );
    expect(await standings()).toEqual(['a.bib unchanged', 'b.bib unchanged']);
  });

  it('refuses a folder in the place of an output, and a file in the place of a folder', async () => {
    mkdirSync(at('out/a.bib'), { recursive: true });
    await expect(standings()).rejects.toThrow('out/a.bib: a folder stands where the output should be.');
    rmSync(at('out'), { recursive: true });
    write('out', 'a file');
    await expect(standings()).rejects.toThrow(
      'out/a.bib: cannot be written: a file stands where the folder should be.',
    );
  });

  it('replaces a file that the user named', async () => {
    write('one.bib', 'x');
    const named = await Promise.all(
      ['one.bib', 'two.bib'].map(async (name) => standingsOf(await planned([at('in')], at(name)), wishesOf())),
    );
    expect(named.flat().map(({ standing }) => standing)).toEqual(['replaced', 'new']);
  });
});

describe('refuseForeign', () => {
  it('names the first few, and how to write over them', async () => {
    for (const name of ['c', 'd', 'e']) write(`in/${name}.ris`, 'x');
    for (const name of ['a', 'c', 'd', 'e']) write(`out/${name}.bib`, 'theirs');
    const judged = await standingsOf(await planned(), wishesOf());
    const names = ['a', 'c', 'd'].map((name) => at(`out/${name}.bib`)).join(', ');
    expect(() => refuseForeign(judged, false)).toThrow(
      `${names} and 1 more: stand there already, and not as pustaka wrote them. Nothing is written. Move them away, or write over them with --force.`,
    );
    expect(() => refuseForeign(judged, true)).not.toThrow();
  });

  it('lets everything else pass', async () => {
    await make();
    write('in/c.ris', 'x');
    const judged = await standingsOf(await planned(), wishesOf());
    expect(() => refuseForeign(judged, false)).not.toThrow();
  });
});

describe('settingsHash', () => {
  const [input] = [
    { path: 'a.txt', isStdin: false, format: { name: 'text', holds: 'text' }, markup: 'plain' },
  ] as never[];
  const hash = (wishes: ConversionWishes, version = '1.0.0', of: object = input) =>
    settingsHash(wishes, version)({ ...(input as object), ...of } as never);
  const styled = (name: string, more: object = {}): ConversionWishes => ({
    ...WISHES,
    to: format(name),
    wishes: { ...WISHES.wishes, ...more },
  });

  it('is the same for the same', async () => {
    expect(await hash(WISHES)).toBe(await hash({ ...WISHES }));
  });

  const DIFFERENT: readonly {
    readonly what: string;
    readonly wishes: ConversionWishes;
    readonly version?: string;
    readonly of?: object;
  }[] = [
    { what: 'the version', wishes: WISHES, version: '1.0.1' },
    { what: 'the format', wishes: { ...WISHES, to: format('biblatex') } },
    { what: 'ASCII', wishes: styled('bibtex', { ascii: true }) },
    { what: 'the title case', wishes: { ...WISHES, titleCase: 'sentence' } },
    { what: 'the threshold', wishes: { ...WISHES, threshold: { least: 0.5, withholds: false } } },
    { what: 'the encoding', wishes: { ...WISHES, encoding: 'latin1' } },
    { what: 'the scope of ids', wishes: { ...WISHES, idScope: 'run' } },
    { what: 'the markup of the input', wishes: WISHES, of: { markup: 'latex' } },
    { what: 'the format of the input', wishes: WISHES, of: { format: { name: 'ris', holds: 'items' } } },
    { what: 'a style', wishes: styled('apa') },
  ];
  test.each(DIFFERENT)('differs with $what', async ({ wishes, version, of }) => {
    expect(await hash(wishes, version, of)).not.toBe(await hash(WISHES));
  });

  it('differs with the content of a style file, and of a model', async () => {
    const style = write('my.csl', '<style>one</style>');
    const before = await hash(styled(style));
    write('my.csl', '<style>two</style>');
    expect(await hash(styled(style))).not.toBe(before);
    const model = write('my.bin', 'one');
    const first = await hash({ ...WISHES, model });
    write('my.bin', 'two');
    expect(await hash({ ...WISHES, model })).not.toBe(first);
  });

  it('differs with the locale of a style', async () => {
    const hashes = await Promise.all(['en-US', 'id-ID', 'auto'].map((locale) => hash(styled('apa', { locale }))));
    expect(new Set(hashes).size).toBe(3);
  });

  it('differs with the path of the input only where the output names it', async () => {
    const other = { path: 'b.txt' };
    expect(await hash(styled('apa'), '1.0.0', other)).toBe(await hash(styled('apa')));
    const page = styled('apa', { form: 'html' });
    expect(await hash(page, '1.0.0', other)).not.toBe(await hash(page));
  });
});
