// Texts that are no references, or odd ones: nothing is invented, nothing run, nothing lost.
import { describe, expect, it } from 'vitest';
import { makeScratch } from '../batch/scratch.js';
import { itemsOf, REFERENCE, referenceWith, runOn } from './run-on.js';

const scratch = makeScratch();

describe('no list is found in', () => {
  it.each([
    ['prose', 'Sejak lama orang berjalan ke pasar setiap pagi, membawa hasil kebun dan pulang dengan cerita.\n'],
    ['CSV', 'author,year,title\n"Sari, D.",2001,"Kajian"\n'],
    ['a table of contents', '1. Pendahuluan ........ 1\n2. Metode ........ 15\nReferences ........ 99\n'],
  ])('%s, and it is said', async (_, text) => {
    const run = await runOn(scratch, 'none.txt', text);
    expect(run.code).toBe(1);
    expect(itemsOf(run)).toEqual([]);
    expect(run.stderr).toMatch(/none\.txt: No reference list found/);
  });
});

describe('a list', () => {
  it('with hanging indents', async () => {
    const text =
      'Sari, D., & Putra, B.\n    (2015). Peran media\n    lokal. Jurnal\n    Contoh, 12(3), 45–67.\nWijaya, A. (2002). Desa.\n    Jurnal Contoh, 1, 2–9.\n';
    expect(itemsOf(await runOn(scratch, 'wrapped.txt', text))).toMatchObject([
      { title: 'Peran media lokal', page: '45-67' },
      { author: [{ family: 'Wijaya', given: 'A.' }] },
    ]);
  });

  it('with numbers that repeat, leave gaps and go back', async () => {
    const numbers = ['1', '3', '3', '2'];
    const run = await runOn(scratch, 'numbers.txt', numbers.map((number) => `[${number}] ${REFERENCE}\n`).join(''));
    expect(itemsOf(run).map((item) => item['citation-number'])).toEqual(numbers);
    for (const item of itemsOf(run)) expect(item.title).toBe('Peran media lokal');
  });

  it('with several references on one line', async () => {
    const text =
      '1. Sari D. J. 2001;1:2-9. 2. Putra R. B. J. 2002;2:3-8.\n(a) Wijaya, A. J. Ex. 2001, 3, 1; (b) Lim, B. J. Ex. 2002, 4, 2.\n';
    const items = itemsOf(await runOn(scratch, 'run-on.txt', text));
    expect(items.map(({ author }) => author?.[0].family)).toEqual(['Sari', 'Putra', 'Wijaya', 'Lim']);
  });

  it('with a running head in it', async () => {
    const head = '   ISSN 1234-5678        Jurnal Contoh 12(3)         17';
    const run = await runOn(scratch, 'head.txt', `${REFERENCE}\n\n${head}\n\n${REFERENCE}\n`);
    expect(itemsOf(run)).toHaveLength(2);
    expect(run.stdout).not.toContain('ISSN');
  });

  it('with dashes for the author before', async () => {
    const text = ['Sari, D. 2001. A', '———. 2002. B', '--------, 2003. C', '_____ and R. Roe. 2004. D']
      .map((start) => `${start}. J 1: 2.\n`)
      .join('');
    const items = itemsOf(await runOn(scratch, 'dashes.txt', text, ['-f', 'lines']));
    expect(items.map(({ author }) => author?.map(({ family }) => family))).toEqual([
      ['Sari'],
      ['Sari'],
      ['Sari'],
      ['Sari', 'Roe'],
    ]);
  });

  it('with labels that have nothing behind them', async () => {
    const run = await runOn(scratch, 'labels.txt', `[1]\n[2]\n[3] ${REFERENCE}\n`);
    expect(itemsOf(run)).toMatchObject([{ DOI: '10.1234/contoh.15', 'citation-number': '3' }]);
    expect(run.stderr).toMatch(/labels\.txt:1:1: Unexpected list number \[1\] with no reference behind it/);
    expect(run.stderr).toMatch(/labels\.txt:2:1: Unexpected list number \[2\]/);
  });
});

describe('source code', () => {
  it('makes no name of its strokes', async () => {
    const run = await runOn(scratch, 'code.txt', 'function f(x){ return x.y["z"] ?? (1, 2001); } // Sari (2001)\n');
    expect(JSON.stringify(itemsOf(run).map(({ author }) => author))).not.toContain('//');
  });
});

describe('is kept as text', () => {
  it.each([
    `\${process.exit(1)} {{constructor.constructor("x")()}}`,
    '<%= 1 %> #{7*7} $(id) %s %n',
    "harga $& $1 $` $' $$ \\1",
    'aux. nul? <y> | z*',
  ])('%j', async (title) => {
    const run = await runOn(scratch, 'template.txt', referenceWith({ 'Peran media lokal': `Kajian ${title} desa` }));
    expect(run.code).toBe(0);
    const printed = Object.values(itemsOf(run)[0])
      .map((value) => JSON.stringify(value))
      .join(' ');
    for (const word of title.match(/[\p{L}\p{N}]+/gu) ?? []) expect(printed).toContain(word);
  });
});

describe('years', () => {
  it.each(['0', 'in press', 'n.d.', 'forthcoming', 's.a.', '99999', '20011', '5775', '44 BC', '平成13年'])(
    '%s makes no year of its own',
    async (year) => {
      const [item] = itemsOf(await runOn(scratch, 'year.txt', referenceWith({ 2015: year }), ['-f', 'lines']));
      const parts = item.issued?.['date-parts']?.[0]?.[0];
      expect(parts === undefined || year.includes(String(Math.abs(Number(parts))))).toBe(true);
    },
  );

  it.each([
    ['c. 1500', 1500],
    ['1998/1999', 1998],
    ['[1789]', 1789],
    ['1998–99', 1998],
    ['2099', 2099],
    ['１９９９', 1999],
    ['2001a–c', 2001],
    ['1999 [1899]', 1999],
    ['2001a', 2001],
    ['Spring 2001', 2001],
  ])('%s', async (year, expected) => {
    const [item] = itemsOf(await runOn(scratch, 'year.txt', referenceWith({ 2015: year }), ['-f', 'lines']));
    expect(Number(item.issued?.['date-parts']?.[0]?.[0])).toBe(expected);
  });
});

describe('names', () => {
  it.each([
    'Ng, O.',
    'O, J.',
    'van der Berg, J., Jr.',
    'van der Berg, J., Jr., & de la Cruz, M., III',
    'Suharto. ',
    'Sukarno',
    'Madonna',
    'X',
    'U Thant',
    'Björk Guðmundsdóttir',
    'United States. Dept. of State',
    'Wang, X.-Y., Li, Y., … Zhao, Z.',
    'Smith, A. B. C. D. E.',
    "'t Hooft, G.",
    "d'Alembert, J. le R.",
    'Null, N.',
    'Nguyễn Văn A',
    'World Health Organization',
    'R Core Team',
    '3M Company',
    'bell hooks',
    'Muhammad ibn Mūsā al-Khwārizmī',
    'A. B. C. D. E. Smith',
  ])('%s: every word stands in a name', async (author) => {
    const text = referenceWith({ 'Sari, D., & Putra, B.': author });
    const [item] = itemsOf(await runOn(scratch, 'name.txt', text, ['-f', 'lines']));
    const names = (item.author ?? []).map((name) => Object.values(name).join(' ')).join(' ');
    for (const word of author.match(/\p{L}+/gu) ?? []) expect(names).toContain(word);
  });

  it('keep the apostrophe of their particle', async () => {
    const [item] = itemsOf(
      await runOn(scratch, 'name.txt', referenceWith({ 'Sari, D., & Putra, B.': "'t Hooft, G." }), ['-f', 'lines']),
    );
    expect(item.author).toEqual([{ family: 'Hooft', given: 'G.', 'non-dropping-particle': "'t" }]);
  });

  it('cut off by "et al" are those that stand there', async () => {
    const text = referenceWith({ 'Sari, D., & Putra, B.': 'Sari D, Putra B, et al' });
    const [item] = itemsOf(await runOn(scratch, 'name.txt', text, ['-f', 'lines']));
    expect(item.author).toEqual([
      { family: 'Sari', given: 'D' },
      { family: 'Putra', given: 'B' },
    ]);
  });

  it('of 400 letters make no id of 400 letters', async () => {
    const [item] = itemsOf(await runOn(scratch, 'long.txt', referenceWith({ Sari: 'A'.repeat(400) }), ['-f', 'lines']));
    expect(String(item.id).length).toBeLessThan(256);
  });

  it('that look like paths make no path of the id', async () => {
    const text = referenceWith({ 'Sari, D.': '../../../tmp/jahat, J.' });
    const [item] = itemsOf(await runOn(scratch, 'path.txt', text, ['-f', 'lines']));
    expect(item.id).toMatch(/^[\p{L}\p{N}-]+$/u);
  });
});
