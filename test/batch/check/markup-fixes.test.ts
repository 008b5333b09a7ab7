// What fixes write into each markup: escaped where a sign means something there, left out where that is not safe.
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { fixesInMarkup } from '../../../src/batch/check/markup-fixes.js';
import type { Markup } from '../../../src/find/index.js';
import { runMain } from '../../cli/run-main.js';
import { makeScratch } from '../scratch.js';

const { write } = makeScratch();

// markup, what is to be written, what is written; undefined: the fix is left out
const ROWS: readonly (readonly [Markup, string, string | undefined])[] = [
  ['plain', '& <i> \\_', '& <i> \\_'],
  ['markdown', ', & ', ', & '],
  ['markdown', '[2020]', undefined],
  ['markdown', 'a_b', undefined],
  ['markdown', '<a>', undefined],
  ['html', ', & <b>', ', &amp; &lt;b&gt;'],
  ['latex', ', & ', ', \\& '],
  ['latex', '50%', '50\\%'],
  ['latex', 'a_b', undefined],
  ['latex', '\\x', undefined],
  ['latex', '{', undefined],
];

describe('a fix', () => {
  test.each(ROWS)('in %s of %j is %j', (markup, text, written) => {
    const fix = { edits: [{ start: 0, end: 1, text }], isSafe: true };
    const [finding] = fixesInMarkup(
      [{ rule: 'r', severity: 'error', message: 'm', span: { start: 0, end: 1 }, fix }],
      markup,
    );
    expect(finding.fix?.edits[0].text).toBe(written);
  });

  const LIST = [
    'Hamonangan, I. AND Assegaff, Z. (2020). Cyber diplomacy: Menuju masyarakat internasional. Padjadjaran Journal of International Relations, 1(3), 12–20. http://dx.doi.org/10.24198/padjir.v1i3.26190',
    'Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57. http://dx.doi.org/10.1234/jkm.v5i2.12',
  ];

  it.each([
    ['a.tex', '\\section{Daftar Pustaka}\n\n', '\n\n', ' \\& '],
    ['a.html', '<h2>Daftar Pustaka</h2>\n<p>', '</p>\n<p>', ' &amp; '],
  ])('of %s leaves the markup sound', async (name, heading, between, and) => {
    const text = `${heading}${LIST.join(between).replace(' AND ', and)}\n`;
    const path = write(name, text);
    await runMain(['check', '--fix', '--style', 'apa', '--locale', 'en-US', path]);
    const fixed = readFileSync(path, 'utf8');
    expect(fixed).toContain('https://doi.org/10.24198/padjir.v1i3.26190');
    expect(fixed).not.toMatch(/(?<!\\)&(?!amp;)/);
    expect(fixed.replace('&amp;', '').replace('\\&', '')).not.toContain('&');
  });
});
