// Styled output through the command line: its options and refusals, sorted lists, every form, and terminals.
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeScratch } from '../batch/scratch.js';
import { runMain } from './run-main.js';

// asked once, when the library for colours is loaded
vi.hoisted(() => {
  process.env['FORCE_COLOR'] = '1';
});

const { at, write } = makeScratch();

const THESIS = `Bab V Penutup

Demikian kesimpulan penelitian ini.

DAFTAR PUSTAKA

Wirawan, Budi. 2019. Tata Letak Rak Buku. Jakarta: Rak Pustaka.

Sari, Dewi. 2020. Arsip Kota Lama. Bandung: Balai Arsip.

Sari, Dewi. 2020. Abu dan Api. Bandung: Balai Arsip.

Abdullah, Taufik. 2015. Sejarah Lokal di Indonesia. Yogyakarta: Gadjah Mada University Press.
`;
const LINES = 'Zat, B. 2001. Rak Buku. Jakarta: Rak.\n\n\nAbu, C. 2002. Rak Kaca. Jakarta: Rak.\n\n';

const SORTED = [
  'Abdullah, T. (2015). Sejarah Lokal di Indonesia. Gadjah Mada University Press.',
  'Sari, D. (2020a). Abu dan Api. Balai Arsip.',
  'Sari, D. (2020b). Arsip Kota Lama. Balai Arsip.',
  'Wirawan, B. (2019). Tata Letak Rak Buku. Rak Pustaka.',
];
const KEPT = [
  SORTED[3],
  'Sari, D. (2020a). Arsip Kota Lama. Balai Arsip.',
  'Sari, D. (2020b). Abu dan Api. Balai Arsip.',
  SORTED[0],
];

const thesis = async () => {
  await write('skripsi.txt', THESIS);
  return at('skripsi.txt');
};
const linesOf = (text: string) => text.trimEnd().split('\n');
const styled = async (...options: readonly string[]) => runMain([await thesis(), '--to', 'apa', ...options]);

describe('order', () => {
  it('is the style’s, with suffixes that follow it', async () => {
    const run = await styled();
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(linesOf(run.stdout)).toEqual(SORTED);
  });

  it('is the list’s with --keep-order', async () => {
    expect(linesOf((await styled('--keep-order')).stdout)).toEqual(KEPT);
  });

  it('is the list’s where each line answers for a line, blank ones too', async () => {
    const run = await runMain(['--from', 'lines', '--to', 'apa'], { stdin: LINES });
    expect(run.stdout).toBe('Zat, B. (2001). Rak Buku. Rak.\n\n\nAbu, C. (2002). Rak Kaca. Rak.\n\n');
  });

  it('is the list’s for notes', async () => {
    const run = await runMain([await thesis(), '--to', 'chicago-notes', '--notes']);
    expect(linesOf(run.stdout).map((line) => line.split(',')[0])).toEqual([
      'Budi Wirawan',
      'Dewi Sari',
      'Dewi Sari',
      'Taufik Abdullah',
    ]);
  });

  it('of finished items is the style’s too', async () => {
    const items = ['Zat', 'Abu'].map((title) => ({ id: title, type: 'book', title }));
    const run = await runMain(['--from', 'csl-json', '--to', 'apa'], { stdin: JSON.stringify(items) });
    expect(run.stdout).toBe('Abu. (n.d.).\nZat. (n.d.).\n');
  });

  it('is each list’s own where an output holds several', async () => {
    await write('lain.txt', THESIS.replaceAll('Wirawan', 'Aditya'));
    const run = await runMain([await thesis(), at('lain.txt'), '--to', 'apa']);
    expect(linesOf(run.stdout)).toEqual([
      ...SORTED,
      ...[SORTED[0], SORTED[3].replace('Wirawan', 'Aditya')],
      SORTED[1],
      SORTED[2],
    ]);
  });
});

describe('html', () => {
  it('names the line, the file and the id of each entry', async () => {
    const run = await styled('--as', 'html');
    const text = THESIS.split('\n');
    const entries = [
      ...run.stdout.matchAll(
        /<div class="csl-entry" data-id="([^"]+)" data-source="([^"]+)" data-line="(\d+)">(.*)<\/div>/g,
      ),
    ];
    expect(entries.map(([, , , line]) => Number(line))).toEqual([13, 11, 9, 7]);
    for (const [, id, source, line, html] of entries) {
      expect(source).toBe(at('skripsi.txt'));
      expect(id).toMatch(/^[a-z]+\d{4}[a-z]+$/);
      const title = /<i>(.*)<\/i>/.exec(html)?.[1];
      expect(text[Number(line) - 1]).toContain(title);
    }
    expect(run.stdout).toMatch(/^<!doctype html>\n<html lang="en-US">/);
  });

  it('is one page for two inputs', async () => {
    await write('lain.txt', THESIS);
    const { stdout } = await runMain([await thesis(), at('lain.txt'), '--to', 'apa', '--as', 'html']);
    expect(stdout.match(/<html/g)).toHaveLength(1);
    expect(stdout.match(/<\/html>/g)).toHaveLength(1);
    expect(stdout.match(/class="csl-bib-body"/g)).toHaveLength(2);
    expect(stdout.match(/data-source="[^"]*lain\.txt"/g)).toHaveLength(4);
  });

  it('keeps the order of lines and names them', async () => {
    const { stdout } = await runMain(['-f', 'lines', '-t', 'apa', '--as', 'html'], { stdin: LINES });
    expect([...stdout.matchAll(/data-line="(\d+)"/g)].map(([, line]) => line)).toEqual(['1', '4']);
  });

  it.each([
    ['id-ID', 'id-ID', 'Daftar Pustaka'],
    ['auto', 'id-ID', 'Daftar Pustaka'],
    ['en-US', 'en-US', 'References'],
  ])('is in the language of the list: %s', async (locale, lang, title) => {
    const { stdout } = await styled('--as', 'html', '--locale', locale);
    expect(stdout).toContain(`<html lang="${lang}">`);
    expect(stdout).toContain(`<title>${title}</title>`);
  });

  it('goes to a file of its own for each input', async () => {
    await styled('--as', 'html', '-o', `${at('keluar')}/`);
    expect(readFileSync(at('keluar/skripsi.html'), 'utf8')).toContain('<i>Abu dan Api</i>');
  });

  it('lets no file’s name act', async () => {
    const name = 'a"b\'c&d.txt';
    await write(name, THESIS);
    const { stdout } = await runMain([at(name), '--to', 'apa', '--as', 'html']);
    expect(stdout).toContain('a&quot;b&#39;c&amp;d.txt" data-line="7"');
  });
});

describe('other forms', () => {
  it('Markdown parts entries by blank lines and keeps italics', async () => {
    const { stdout } = await styled('--as', 'markdown');
    expect(stdout).toBe(SORTED.map((line) => `${line.replace(/\. (\D+?)\. /, '. *$1*. ')}\n\n`).join(''));
  });

  it('RTF is a document with italics and numbers', async () => {
    const { stdout } = await runMain([await thesis(), '--to', 'ieee', '--as', 'rtf']);
    expect(stdout).toMatch(/^\{\\rtf1/);
    expect(stdout).toMatch(/\}\n$/);
    expect(stdout).toContain('[1]\\tab ');
    expect(stdout).toContain('{\\i Abu dan Api}');
  });

  it('text is what comes without --as', async () => {
    expect((await styled('--as', 'text')).stdout).toBe((await styled()).stdout);
  });
});

describe('a result without an entry', () => {
  it.each([
    ['text', ''],
    ['markdown', ''],
    ['html', '<!doctype html>\n<html lang="en-US">\n'],
    ['rtf', '{\\rtf1'],
  ])('is whole as %s', async (form, start) => {
    const run = await runMain(['-f', 'csl-json', '-t', 'apa', '--as', form, '--locale', 'auto'], { stdin: '[]' });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('holds no items');
    expect(run.stdout.startsWith(start)).toBe(true);
    expect(run.stdout).not.toContain('csl-bib-body');
    expect(run.stdout.endsWith({ text: '', markdown: '', html: '</html>\n', rtf: '}\n' }[form] ?? 'none')).toBe(true);
    expect(run.stdout === '').toBe(start === '');
  });
});

describe('an item of which the style prints nothing', () => {
  const STYLE = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>DOI</title><id>doi</id></info>
    <citation><layout><text variable="DOI"/></layout></citation><bibliography><layout><text variable="DOI"/></layout></bibliography></style>`;
  const item = (id: string, DOI?: string) => ({ id, type: 'book', title: 'T', ...(DOI && { DOI }) });

  it.each([
    [[item('a', '10.1/a'), item('b', '10.1/b')], undefined],
    [[item('a', '10.1/a'), item('b')], 'prints nothing of item b\n'],
    [[item('a'), item('b', '10.1/b'), item('c')], 'prints nothing of 2 items, first of a\n'],
  ])('is named: %j', async (items, message) => {
    const style = await write('doi.csl', STYLE);
    const { code, stderr } = await runMain(['-f', 'csl-json', '-t', style, '--as', 'html'], {
      stdin: JSON.stringify(items),
    });
    expect(code).toBe(0);
    if (message === undefined) expect(stderr).toBe('');
    else expect(stderr).toContain(message);
  });
});

describe('--title-case', () => {
  it.each([
    ['sentence', 'Sejarah lokal di Indonesia'],
    ['as-is', 'Sejarah Lokal di Indonesia'],
  ])('%s', async (titleCase, title) => {
    expect((await styled('--title-case', titleCase)).stdout).toContain(title);
  });
});

it('--ascii writes BibTeX without letters outside ASCII', async () => {
  const item = { id: 'a', type: 'book', title: 'Kafé', author: [{ family: 'Öz' }] };
  const run = (...options: readonly string[]) =>
    runMain(['-f', 'csl-json', '-t', 'bibtex', ...options], { stdin: JSON.stringify([item]) });
  expect((await run('--ascii')).stdout).toMatch(/^[\n -~]+$/);
  expect((await run()).stdout).toContain('Öz');
});

describe('refusals', () => {
  it.each<[readonly string[], string]>([
    [['--to', 'apa', '--as', 'htm'], 'Unknown form "htm". Did you mean html? --as takes text, markdown, html, rtf.'],
    [['--to', 'apa', '--as', ''], 'Unknown form "". --as takes text, markdown, html, rtf.'],
    [['--to', 'apa', '--as', 'toString'], 'Unknown form "toString".'],
    [['--as', 'html'], '--as is for styles: name one with --to, such as --to apa.'],
    [['--to', 'bibtex', '--as', 'html'], '--as is for styles; --to bibtex has no use for it.'],
    [['--notes'], '--notes is for styles: name one with --to, such as --to chicago-notes.'],
    [['--to', 'apa', '--notes'], 'apa does not cite in notes. --notes is for styles such as chicago-notes.'],
    [['--to', 'ris', '--notes'], '--notes is for styles; --to ris has no use for it.'],
    [['--keep-order'], '--keep-order is for styles, which sort: name one with --to, such as --to apa.'],
    [['--to', 'csl-json', '--keep-order'], '--keep-order is for styles, which sort; --to csl-json has no use for it.'],
    [['--ascii'], '--ascii is for bibtex and biblatex: name one with --to, such as --to bibtex.'],
    [['--to', 'apa', '--ascii'], '--ascii is for bibtex and biblatex; --to apa has no use for it.'],
    [
      ['--to', 'apa', '--title-case', 'sentense'],
      'Unknown title case "sentense". Did you mean sentence? --title-case takes as-is, sentence, title.',
    ],
    [
      ['--to', 'spans', '--title-case', 'title'],
      '--title-case changes items; --to spans prints what stands in the text.',
    ],
    [
      ['--to', 'references', '--title-case', 'as-is'],
      '--title-case changes items; --to references prints what stands in the text.',
    ],
    [['--to', 'apa', '--keep-oder'], "Unknown option '--keep-oder'. Did you mean --keep-order?"],
    [['--to', 'apa', '--note'], "Unknown option '--note'. Did you mean --notes?"],
    [['--to', 'apa', '--titel-case', 'title'], "Unknown option '--titel-case'. Did you mean --title-case?"],
    [['--to', 'bibtex', '--asci'], "Unknown option '--asci'. Did you mean --ascii?"],
  ])('%j', async (options, message) => {
    const run = await runMain(options, { stdin: THESIS });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(`error: ${message}`);
  });
});

describe('a terminal', () => {
  afterEach(() => vi.unstubAllEnvs());

  const LONG = ['Abdullah, T. (2015). Sejarah Lokal di', '    Indonesia. Gadjah Mada University Press.'];

  it('gets lines of its width with a hanging indent', async () => {
    vi.stubEnv('NO_COLOR', '1');
    const run = await runMain([await thesis(), '--to', 'apa'], { isTerminal: true, columns: 50 });
    expect(run.stdout.split('\n').slice(0, 2)).toEqual(LONG);
    expect(run.stdout).not.toContain('\u001b');
  });

  it.each([0, undefined])('that says it is %s columns wide is taken for 80', async (columns) => {
    vi.stubEnv('NO_COLOR', '1');
    const title = 'Sejarah '.repeat(30).trim();
    const stdin = JSON.stringify([{ id: 'a', type: 'book', title }]);
    const run = await runMain(['-f', 'csl-json', '-t', 'apa'], { stdin, isTerminal: true, columns });
    const widest = Math.max(...run.stdout.split('\n').map((line) => line.length));
    expect(widest).toBeGreaterThan(70);
    expect(widest).toBeLessThanOrEqual(80);
  });

  it('gets italics unless NO_COLOR is set', async () => {
    vi.stubEnv('NO_COLOR', '');
    const inColour = await runMain([await thesis(), '--to', 'apa'], { isTerminal: true, columns: 200 });
    expect(inColour.stdout).toContain('\u001b[3mAbu dan Api\u001b[23m');
    vi.stubEnv('NO_COLOR', '1');
    const inNone = await runMain([await thesis(), '--to', 'apa'], { isTerminal: true, columns: 200 });
    expect(linesOf(inNone.stdout)).toEqual(SORTED);
  });

  it('gets the other forms as they are, with nothing that it obeys', async () => {
    const stdin = JSON.stringify([{ id: 'a\u001b[2J', type: 'book', title: 'Arsip\u202e' }]);
    for (const form of ['markdown', 'html', 'rtf']) {
      const run = await runMain(['-f', 'csl-json', '-t', 'apa', '--as', form], {
        stdin,
        isTerminal: true,
        columns: 30,
      });
      expect(run.stdout).not.toContain('\u001b');
      expect(run.stdout).not.toContain('\u202e');
    }
  });

  it('changes nothing of what goes to a file', async () => {
    await runMain([await thesis(), '--to', 'apa', '-o', at('keluar.txt')], { isTerminal: true, columns: 30 });
    expect(linesOf(readFileSync(at('keluar.txt'), 'utf8'))).toEqual(SORTED);
  });
});
