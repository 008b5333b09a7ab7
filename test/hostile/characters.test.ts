// Characters that trick the eye, a terminal or a program, in titles and names: kept or made harmless, and told.
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  HIDDEN_KINDS,
  hiddenCharacters,
  TYPESETTING_KINDS,
  typesettingCharactersOfLine,
} from '../../src/text/hidden-characters.js';
import { makeScratch } from '../batch/scratch.js';
import { itemsOf, OBEYED, REFERENCE, referenceWith, runOn } from './run-on.js';

const scratch = makeScratch();
const titled = (title: string) => referenceWith({ 'Peran media lokal': title });

const SEQUENCES: readonly (readonly [string, string])[] = [
  ['colours and clearing', '\x1b[31mmerah\x1b[2J\x1b[H'],
  ['the clipboard', '\x1b]52;c;cm0=\x07'],
  ['a link', '\x1b]8;;http://jahat.example/\x1b\\klik\x1b]8;;\x1b\\'],
  ['the window title', '\x1b]0;judul\x07'],
  ['an 8-bit control', '\u009b31m'],
  ['a device control string', '\x1bP$qm\x1b\\'],
  ['bells', '\x07\x07'],
  ['backspaces', 'aman\b\b\b\bjahat'],
  ['a carriage return', 'jahat\raman'],
  ['another screen', '\x1b[?1049h'],
  ['an enquiry', '\x05'],
  ['delete', 'a\x7fb'],
  ['a report', '\x1b[6n\x1b[c'],
  ['a program command', '\x1b_x\x1b\\'],
  ['shifts', '\x0e\x0f'],
];

describe('what a terminal would obey', () => {
  it.each(SEQUENCES)('%s in a title never reaches it', async (_, sequence) => {
    const run = await runOn(scratch, 'terminal.txt', titled(`Peran ${sequence} lokal`), ['-t', 'apa'], {
      isTerminal: true,
      columns: 400,
    });
    expect(run.stdout).not.toMatch(OBEYED);
    expect(run.stdout).toContain('Jurnal Contoh');
  });

  it.each(SEQUENCES.filter(([name]) => name !== 'a carriage return'))(
    '%s is no part of the item, and told',
    async (_, sequence) => {
      const run = await runOn(scratch, 'item.txt', titled(`Peran ${sequence} lokal`));
      expect(run.stdout).not.toMatch(/(?!\n)\p{Cc}|\\u00[019]/u);
      expect(run.stderr).toMatch(/item\.txt:1:\d+: Unexpected control character U\+00[0-9A-F]{2}/);
    },
  );

  it.each(SEQUENCES.slice(0, 8))('%s in a source excerpt of the checker is shown', async (_, sequence) => {
    const text = referenceWith({ 'Peran media lokal': `Peran ${sequence} MÃ¼ller` });
    const run = await runOn(scratch, 'excerpt.txt', text, ['check'], { isTerminal: true, columns: 200 });
    expect(stripVTControlCharacters(run.stdout)).not.toMatch(OBEYED);
    expect(run.stdout).toContain('excerpt.txt');
  });
});

describe('overrides of the writing direction on a terminal', () => {
  it.each([
    ['an override', '\u202egnihtemos\u202c'],
    ['an isolate that is never closed', '\u2066'],
  ])('%s is shown, not obeyed', async (_, sign) => {
    const text = `${titled(`Peran ${sign} lokal`)}\n${REFERENCE}\n`;
    const run = await runOn(scratch, 'bidi.txt', text, ['-t', 'apa'], { isTerminal: true, columns: 400 });
    expect(run.stdout).not.toMatch(OBEYED);
    expect(run.stderr).toMatch(/bidi\.txt:1:\d+: Unexpected override of the writing direction/);
  });
});

describe('hidden characters', () => {
  it.each([
    ['override of the writing direction', 'A \u202egnihtemos\u202c kajian'],
    ['override of the writing direction', 'A \u2066kajian'],
    ['invisible tag character', 'Kajian\u{e0041}\u{e0042} desa'],
    ['noncharacter', 'A \ufffe\uffff kajian'],
    ['control character', 'A \x1b kajian'],
  ])('%s in %j is told once', async (name, title) => {
    const run = await runOn(scratch, 'hidden.txt', titled(title));
    expect(run.code).toBe(0);
    expect(run.stderr.split(`Unexpected ${name}`)).toHaveLength(2);
    expect(itemsOf(run)[0]).toMatchObject({ page: '45-67', DOI: '10.1234/contoh.15' });
  });

  it.each([['override of the writing direction', 'A \u202egnihtemos\u202c kajian', 'lines']])(
    '%s is told in a stream of lines',
    async (name, title, format) => {
      const run = await runOn(scratch, 'hidden.txt', `${REFERENCE}\n${titled(title)}\n`, [
        '-f',
        format,
        '-t',
        'csl-jsonl',
      ]);
      expect(run.stderr).toMatch(new RegExp(`hidden\\.txt:2:\\d+: Unexpected ${name}`));
    },
  );

  it.each([
    ['the flag of a region', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['a family', '👩‍👩‍👧‍👦'],
    ['marks of Hebrew', '\u200fשלום\u200e'],
    ['joiners of Persian', 'می\u200cخواهم'],
    ['line ends', 'a\r\nb\u0085c\u2028d\f'],
  ])('%s is none', (_, text) => {
    expect(hiddenCharacters(text)).toEqual([]);
  });

  it.each(HIDDEN_KINDS.map(({ name }) => [name]))('%s: the first place is named', (name) => {
    const samples: Readonly<Record<string, string>> = {
      'control character': '\x07',
      'override of the writing direction': '\u202d',
      'invisible tag character': '\u{e0020}',
      noncharacter: '\ufdd0',
    };
    const [finding] = hiddenCharacters(`ab${samples[name]}cd${samples[name]}`);
    expect(finding).toMatchObject({ message: expect.stringContaining(name), span: { start: 2 } });
  });
});

describe('characters that typesetting leaves', () => {
  const author = (name: string) => referenceWith({ 'Sari, D.': name });

  it.each<[string, string, RegExp, object]>([
    ['a zero-width space in a name', author('Sa\u200bri, D.'), /:1:3: Unexpected zero-width character U\+200B/, {}],
    ['a joiner in a name', author('Sa\u200cri, D.'), /:1:3: Unexpected joiner U\+200C/, { author: undefined }],
    [
      'a zero-width space in a DOI',
      REFERENCE.replace('10.1234/', '10.1234/\u200b'),
      /:1:\d+: Unexpected zero-width character U\+200B/,
      { DOI: '10.1234/contoh.15' },
    ],
    [
      'a byte order mark in the middle',
      `${REFERENCE}\n\ufeff${REFERENCE}`,
      /:2:1: Unexpected zero-width character U\+FEFF/,
      {},
    ],
    [
      'a soft hyphen within a line',
      titled('Peran me\u00addia lokal'),
      /:1:\d+: Unexpected soft hyphen U\+00AD in a text; it is left out/,
      { title: 'Peran media lokal' },
    ],
    [
      'a sign that only a font knows',
      titled('Peran \ue000 media \uf0b7 lokal'),
      /:1:\d+: Unexpected private-use character U\+E000/,
      { title: 'Peran \ue000 media \uf0b7 lokal' },
    ],
    [
      'a ligature',
      titled('Peran eﬁsien lokal'),
      /:1:\d+: Unexpected ligature U\+FB01/,
      { title: 'Peran eﬁsien lokal' },
    ],
  ])('%s is told, with its place', async (_, text, says, like) => {
    const run = await runOn(scratch, 'typeset.txt', text);
    expect(run.code).toBe(0);
    expect(run.stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(says)]);
    const expected = {
      author: [
        { family: 'Sari', given: 'D.' },
        { family: 'Putra', given: 'B.' },
      ],
      ...like,
    };
    const { author: names, ...others } = expected;
    expect(itemsOf(run)[0]).toMatchObject(names ? expected : others);
  });

  it.each([
    ['a zero-width space', 'Sa\u200bri, D.', 'zero-width character', 'Sari'],
    ['a soft hyphen', 'Sa\u00adri, D.', 'soft hyphen U+00AD in a text; it is kept', 'Sa\u00adri'],
  ])('%s is told in a stream of lines', async (_, name, says, family) => {
    const run = await runOn(scratch, 'typeset.txt', `${REFERENCE}\n${author(name)}\n`, ['-f', 'lines']);
    expect(run.stderr).toMatch(/typeset\.txt:2:3: /);
    expect(run.stderr).toContain(says);
    expect(itemsOf(run)[1].author?.[0].family).toBe(family);
  });

  it.each([
    ['before a list', 'Kata\u200b\u00ad\ue000 pengantar.\n\n'],
    ['a bullet', '\uf0b7 '],
  ])('%s they are no matter', async (_, lead) => {
    const list = `References\n\n${REFERENCE}\n`;
    const text = lead === '\uf0b7 ' ? list.replace(REFERENCE, lead + REFERENCE) : lead + list;
    expect((await runOn(scratch, 'typeset.txt', text)).stderr).toBe('');
  });

  it.each(['\ue000', '\ue001', '\ue000 a \ue001', '\ue001\ue000'])(
    '%j in a title is checked like any other',
    async (sign) => {
      const text = titled(`Peran ${sign} lokal`);
      const run = await runOn(scratch, 'signs.txt', text, ['check', '--style', 'apa']);
      expect(run.stderr).toContain('Unexpected private-use character');
      expect(run.code).toBe(0);
    },
  );

  it('silence silences them', async () => {
    expect((await runOn(scratch, 'typeset.txt', author('Sa\u200bri, D.'), ['--quiet'])).stderr).toBe('');
  });

  it.each(TYPESETTING_KINDS.map(({ name }) => [name]))('%s: the first place on a line is named', (name) => {
    const samples: Readonly<Record<string, string>> = {
      'zero-width character': '\u2060',
      joiner: '\u200d',
      'soft hyphen': '\u00ad',
      'private-use character': '\u{f0001}',
      ligature: 'ﬃ',
    };
    const [finding] = typesettingCharactersOfLine(`ab${samples[name]}cd${samples[name]}e`);
    expect(finding).toMatchObject({ message: expect.stringContaining(name), span: { start: 2 } });
  });

  it.each([
    ['joiners of Persian', 'می\u200cخواهم'],
    ['a family', '👩‍👩‍👧‍👦'],
    ['a soft hyphen at the end', 'kata\u00ad '],
    ['a bullet', ' \uf0a7 Sari'],
  ])('%s is none', (_, text) => {
    expect(typesettingCharactersOfLine(text)).toEqual([]);
  });
});

describe('letters of all scripts', () => {
  it.each([
    ['decomposed accents', 'Mu\u0308ller, E\u0301.', 'Müller'],
    ['a letter outside the base plane', '𠮷田, 太郎', '𠮷田'],
    ['dotted and dotless i', 'İnan, I.', 'İnan'],
    ['capital sharp s', 'GROẞ, S.', 'GROẞ'],
    ['Hebrew with marks', '\u200fכהן, א.\u200e', 'כהן'],
  ])('%s: the family name', async (_, author, family) => {
    const run = await runOn(scratch, 'script.txt', referenceWith({ 'Sari, D., & Putra, B.': author }));
    expect(itemsOf(run)[0].author?.[0].family?.normalize('NFC')).toBe(family);
    expect(run.stdout).not.toMatch(/\p{Cs}/u);
  });

  it.each([
    ['1,200 combining marks', `A s${'\u0301\u0316\u0322'.repeat(400)}tudi`],
    ['emoji of several', 'Kajian 👩‍👩‍👧‍👦 dan 🏳️‍🌈 desa'],
    ['variation selectors', 'Kajian\ufe0f de\u{e0100}sa'],
    ['ligatures', 'Eﬃcient ﬁnding of ﬂows'],
  ])('%s in a title are kept', async (_, title) => {
    const [item] = itemsOf(await runOn(scratch, 'title.txt', titled(title)));
    const letters = (text = '') => text.normalize('NFC').replace(/\s/g, '');
    expect(letters(String(item.title))).toBe(letters(title));
  });

  it.each([
    ['Arabic', 'أحمد، م. (٢٠٠١). دراسة في الأشياء. مجلة العلوم، ١٢(٣)، ٤٥–٦٧.'],
    ['Hebrew', 'כהן, א\' (תשס"א). מחקר. כתב עת, 12, 45–67.'],
    ['Chinese', '王军，李明（2001）．事物的研究［J］．科学学报，12（3）：45–67．'],
    ['Japanese', '山田太郎・鈴木花子（2001）「事物の研究」『学会誌』12(3)，45–67頁。'],
    ['Korean', '김철수, 이영희. (2001). 사물에 대한 연구. 학회지, 12(3), 45-67.'],
    ['Thai', 'สมชาย ใจดี. (๒๕๔๔). การศึกษา. วารสาร, ๑๒(๓), ๔๕–๖๗.'],
    ['Russian', 'Иванов И. И. Исследование // Вестник. — 2001. — Т. 12, № 3. — С. 45—67.'],
    ['a superscript year', referenceWith({ 2015: '²⁰¹⁵' })],
    ['Roman pages', referenceWith({ '45–67': 'ⅻ–xviii' })],
  ])('%s, said to be a reference, is one', async (_, text) => {
    const run = await runOn(scratch, 'script.txt', text, ['-f', 'lines']);
    expect(run.code).toBe(0);
    expect(itemsOf(run)).toHaveLength(1);
  });

  it.each(['-', '‐', '‑', '‒', '–', '—', '―', '−', '﹘', '－', '~', '⁃'])(
    'pages with %s between them',
    async (dash) => {
      const [item] = itemsOf(
        await runOn(scratch, 'dash.txt', referenceWith({ '45–67': `45${dash}67` }), ['-f', 'lines']),
      );
      expect(item.page).toBe('45-67');
    },
  );

  it('pages in Roman numbers of one sign each', async () => {
    const text = referenceWith({ '45–67': 'ⅻ–xviii' });
    expect(itemsOf(await runOn(scratch, 'roman.txt', text, ['-f', 'lines']))[0].page).toBe('ⅻ-xviii');
  });

  it.each(['"x"', '“x”', "``x''", '„x“', '«x»', '»x«', '‹x›', '‘x’', '”x”', '「x」', '“x"', '„x”'])(
    'a title in %s',
    async (form) => {
      const text = `Sari, D. 2015. ${form.replace('x', 'Peran media lokal')}. Jurnal Contoh 1: 2–3.`;
      expect(itemsOf(await runOn(scratch, 'quoted.txt', text, ['-f', 'lines']))[0].title).toBe('Peran media lokal');
    },
  );

  it('a quotation mark that is never closed harms its own reference at most', async () => {
    const text = `Sari, D. 2015. “Peran media lokal. Jurnal Contoh 1: 2–3.\n${REFERENCE}`;
    expect(itemsOf(await runOn(scratch, 'open.txt', text, ['-f', 'lines']))[1].DOI).toBe('10.1234/contoh.15');
  });

  it('the same reference in composed and decomposed letters is found to be one', async () => {
    const lines = ['Müller, J. (2001). Über Dinge', 'Mu\u0308ller, J. (2001). U\u0308ber Dinge'];
    const text = `References\n\n${lines.map((line) => `${line}. Jurnal Contoh, 1(1), 2–9.`).join('\n\n')}\n`;
    expect((await runOn(scratch, 'twice.txt', text, ['check'])).stdout).toContain('no-duplicate-reference');
  });
});

describe('addresses that deceive', () => {
  const addressed = (url: string) => referenceWith({ 'https://doi.org/10.1234/contoh.15': url });

  it.each([
    ['a Cyrillic letter in doi.org', 'https://d\u043ei.org/10.1234/contoh.15', 'd\u043ei.org', 88],
    [
      'a name in Cyrillic letters',
      'http://\u0430\u0440\u0440\u04cf\u0435.com/x',
      '\u0430\u0440\u0440\u04cf\u0435.com',
      86,
    ],
    ['a Greek letter in a name', 'http://\u03bdews.example/x', '\u03bdews.example', 86],
  ])('%s makes no DOI and is told, with its place', async (_, url, host, column) => {
    const run = await runOn(scratch, 'url.txt', addressed(url));
    const [item] = itemsOf(run);
    expect(item.DOI).toBeUndefined();
    expect(item.URL).toBe(url);
    expect(run.stderr).toContain(`url.txt:1:${column}: Unexpected letter of another alphabet in ${host}`);
  });

  it.each([
    ['a Cyrillic host of its own', 'http://правительство.рф/x'],
    ['a Cyrillic host that looks like no Latin one', 'http://пример.example/x'],
    ['a path in other letters', 'https://ru.example.org/wiki/Пекин'],
    ['letters with accents', 'https://müller.example/x'],
  ])('%s is none', async (_, url) => {
    expect((await runOn(scratch, 'url.txt', addressed(url), ['-f', 'lines'])).stderr).toBe('');
  });

  it('a DOI in full-width letters is read as plain ones, and told', async () => {
    const run = await runOn(scratch, 'wide.txt', addressed('doi:１０.１２３４／１８２'));
    expect(itemsOf(run)[0].DOI).toBe('10.1234/182');
    expect(run.stderr).toMatch(/wide\.txt:1:\d+: Unexpected full-width letters in a DOI; it is read as 10\.1234\/182/);
  });
});
