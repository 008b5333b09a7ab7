// The main job, from a copied blog page with all its noise to every output: exactly three references, nothing else.
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { runMain } from './run-main.js';

const PAGE = 'fixtures/diplomasi-digital.txt';

const REFERENCES = [
  'Ashari, Khasan. 2020. Kamus Hubungan International dan Diplomasi. Gramedia: Jakarta',
  'Hamonangan, Iskandar & Assegaff, Zainab. [2020]. Cyber Diplomacy: Menuju Masyarakat Internasional yang Damai di Era digital. Padjajaran Journal of International Relations Vol. 1 No.3 Januari 2020',
  'Saudi, Ahmad. 2020. Analisa Peran Diplomasi Digital Dalam Komunikasi International. Jurnal Komunikasi dan Media Vol. 5 No. 2 Februari 2020',
];

const ITEMS = [
  {
    id: 'ashari2020kamus',
    type: 'book',
    author: [{ family: 'Ashari', given: 'Khasan' }],
    issued: { 'date-parts': [[2020]] },
    title: 'Kamus Hubungan International dan Diplomasi',
    publisher: 'Gramedia',
    'publisher-place': 'Jakarta',
    language: 'id',
  },
  {
    type: 'article-journal',
    author: [
      { family: 'Hamonangan', given: 'Iskandar' },
      { family: 'Assegaff', given: 'Zainab' },
    ],
    issued: { 'date-parts': [[2020, 1]] },
    title: 'Cyber Diplomacy: Menuju Masyarakat Internasional yang Damai di Era digital',
    'container-title': 'Padjajaran Journal of International Relations',
    volume: '1',
    issue: '3',
    language: 'id',
  },
  {
    type: 'article-journal',
    author: [{ family: 'Saudi', given: 'Ahmad' }],
    issued: { 'date-parts': [[2020, 2]] },
    title: 'Analisa Peran Diplomasi Digital Dalam Komunikasi International',
    'container-title': 'Jurnal Komunikasi dan Media',
    volume: '5',
    issue: '2',
    language: 'id',
  },
];

const STYLED: readonly (readonly [to: string, locale: string, line: number, text: string])[] = [
  ['apa', 'en-US', 0, 'Ashari, K. (2020). Kamus Hubungan International dan Diplomasi. Gramedia.'],
  [
    'apa',
    'en-US',
    1,
    'Hamonangan, I., & Assegaff, Z. (2020). Cyber Diplomacy: Menuju Masyarakat Internasional yang Damai di Era digital. Padjajaran Journal of International Relations, 1(3).',
  ],
  [
    'apa',
    'en-US',
    2,
    'Saudi, A. (2020). Analisa Peran Diplomasi Digital Dalam Komunikasi International. Jurnal Komunikasi dan Media, 5(2).',
  ],
  [
    'chicago',
    'en-US',
    1,
    'Hamonangan, Iskandar, and Zainab Assegaff. 2020. “Cyber Diplomacy: Menuju Masyarakat Internasional yang Damai di Era digital.” Padjajaran Journal of International Relations 1 (3).',
  ],
  [
    'chicago',
    'id-ID',
    1,
    'Hamonangan, Iskandar, dan Zainab Assegaff. 2020. “Cyber Diplomacy: Menuju Masyarakat Internasional yang Damai di Era digital.” Padjajaran Journal of International Relations 1 (3).',
  ],
];

/** Items without their ids: another format's reader may name them otherwise. */
const withoutIds = (json: string) => (JSON.parse(json) as { id: string }[]).map(({ id: _, ...item }) => item);

describe('the page of diplomasi-digital.txt', () => {
  it('holds three references', async () => {
    const run = await runMain([PAGE, '--to', 'references']);
    expect(run).toEqual({ code: 0, stdout: `${REFERENCES.join('\n')}\n`, stderr: '' });
  });

  it('becomes three CSL items', async () => {
    const run = await runMain([PAGE]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const items = JSON.parse(run.stdout);
    expect(items).toHaveLength(3);
    expect(items).toMatchObject(ITEMS);
  });

  test.each(STYLED)('is styled in %s, %s, line %i', async (to, locale, line, text) => {
    const run = await runMain([PAGE, '--to', to, '--locale', locale]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout.split('\n')).toHaveLength(4);
    expect(run.stdout.split('\n')[line]).toBe(text);
  });

  test.each(['bibtex', 'ris'])('goes to %s and back to the same items', async (format) => {
    const items = await runMain([PAGE]);
    const written = await runMain([PAGE, '--to', format]);
    const back = await runMain(['--from', format], { stdin: written.stdout });
    expect(back.stderr).toBe('');
    expect(withoutIds(back.stdout)).toEqual(withoutIds(items.stdout));
  });

  it('becomes @book and @article entries', async () => {
    const { stdout } = await runMain([PAGE, '--to', 'bibtex']);
    expect(stdout.match(/^@\w+/gm)).toEqual(['@book', '@article', '@article']);
  });

  it('is the same as from standard input, in UTF-16 and with other line ends', async () => {
    const text = readFileSync(PAGE, 'utf8');
    const expected = (await runMain([PAGE])).stdout;
    const utf16 = Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'utf16le');
    expect((await runMain([], { stdin: text })).stdout).toBe(expected);
    expect((await runMain(['-'], { stdin: utf16 })).stdout).toBe(expected);
  });
});
