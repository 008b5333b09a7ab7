// Bytes: marks, wide and legacy encodings, broken sequences, line ends and files of nothing.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeScratch } from '../batch/scratch.js';
import { itemsOf, REFERENCE, referenceWith, runOn } from './run-on.js';

const scratch = makeScratch();
const bytes = (...values: number[]) => Buffer.from(values);
const wide = (text: string) => Buffer.from(text, 'utf16le');
const bigEndian = (text: string) => wide(text).swap16();
const MARK = bytes(0xef, 0xbb, 0xbf);
const LEGACY = Buffer.from(referenceWith({ 'Sari, D.': 'Müller, É.', '45–67': '45-67' }), 'latin1');

describe('is read', () => {
  it.each<[string, Uint8Array | string, number]>([
    ['UTF-8 with its mark', Buffer.concat([MARK, Buffer.from(REFERENCE)]), 1],
    ['UTF-8 with its mark and CRLF', Buffer.concat([MARK, Buffer.from(`${REFERENCE}\r\n${REFERENCE}\r\n`)]), 2],
    ['UTF-16LE with its mark', Buffer.concat([bytes(0xff, 0xfe), wide(`${REFERENCE}\r\n`)]), 1],
    ['UTF-16BE with its mark', Buffer.concat([bytes(0xfe, 0xff), bigEndian(`${REFERENCE}\n`)]), 1],
    ['without a last line end', REFERENCE, 1],
    ['with CR alone', `${REFERENCE}\r${REFERENCE}\r`, 2],
    ['with CRLF, LF and CR mixed', `${REFERENCE}\r\n${REFERENCE}\n${REFERENCE}\r${REFERENCE}`, 4],
    ['with NEL', `${REFERENCE}\u0085${REFERENCE}\u0085${REFERENCE}`, 3],
    ['with LS', `${REFERENCE}\u2028${REFERENCE}\u2028${REFERENCE}`, 3],
    ['with PS', `${REFERENCE}\u2029${REFERENCE}\u2029${REFERENCE}`, 3],
    ['with a form feed between pages', `${REFERENCE}\n\f\n${REFERENCE}\n`, 2],
    ['with a mark in its middle', `${REFERENCE}\n\ufeff${REFERENCE}\n`, 2],
  ])('%s', async (_, content, count) => {
    const run = await runOn(scratch, 'read.txt', content);
    expect(run.code).toBe(0);
    expect(itemsOf(run)).toHaveLength(count);
    for (const item of itemsOf(run)) {
      expect(item.author?.[0]).toEqual({ family: 'Sari', given: 'D.' });
      expect(item.DOI).toBe('10.1234/contoh.15');
    }
    expect(run.stdout).not.toMatch(/\ufeff|\f|\\f|\r/);
  });

  it.each([
    ['windows-1252', LEGACY, 'Müller'],
    ['iso-8859-1', LEGACY, 'Müller'],
    ['utf-16le', wide(REFERENCE), 'Sari'],
    [
      'koi8-r',
      Buffer.concat([bytes(0xe9, 0xd7, 0xc1, 0xce), Buffer.from(REFERENCE.slice(4).replace('–', '-'))]),
      'Иван',
    ],
  ])('in %s, where it is named', async (encoding, content, family) => {
    const run = await runOn(scratch, 'legacy.txt', content, ['--encoding', encoding]);
    expect(itemsOf(run)[0].author?.[0].family).toBe(family);
  });
});

describe('is refused with its place and what to do', () => {
  it.each<[string, string, Uint8Array, RegExp]>([
    ['UTF-16 without a mark', 'a.txt', wide(`${REFERENCE}\n`), /looks like UTF-16 .*--encoding utf-16le/],
    ['UTF-32', 'a.txt', Buffer.concat([bytes(0xff, 0xfe, 0, 0, 0x53, 0, 0, 0)]), /UTF-32/],
    ['Latin-1 text', 'a.txt', LEGACY, /a\.txt:1: byte 0xFC at offset 1 .*--encoding/],
    ['a Latin-1 .bib', 'a.bib', Buffer.from('@book{a,\n title={Über alles}}', 'latin1'), /a\.bib:2: byte 0xDC/],
    ['Cyrillic', 'a.txt', bytes(0xc8, 0xe2, 0xe0, 0xed, 0x2e, 0x0a), /a\.txt:1: byte 0xC8 at offset 0/],
    ['Japanese', 'a.txt', bytes(0x8e, 0x52, 0x93, 0x63, 0x0a), /a\.txt:1: byte 0x8E at offset 0/],
    ['Chinese', 'a.txt', bytes(0xcd, 0xf5, 0xbe, 0xfc, 0x0a), /a\.txt:1: byte 0xCD at offset 0/],
    ['a wrong byte', 'a.txt', Buffer.concat([Buffer.from('Sari\n'), bytes(0xff)]), /a\.txt:2: byte 0xFF at offset 5/],
    ['a cut sequence', 'a.txt', Buffer.concat([Buffer.from('Sari\n'), bytes(0xe2, 0x80)]), /a\.txt:2: byte 0xE2/],
    ['an overlong form', 'a.txt', bytes(0x53, 0xc0, 0xaf), /a\.txt:1: byte 0xC0 at offset 1/],
    ['surrogates as bytes', 'a.txt', bytes(0x53, 0xed, 0xa0, 0xbd), /a\.txt:1: byte 0xED at offset 1/],
    ['two encodings', 'a.txt', Buffer.concat([Buffer.from('Müller\n'), LEGACY]), /a\.txt:2: byte 0xFC at offset 9/],
    [
      'HTML that says UTF-8',
      'a.html',
      Buffer.from('<meta charset=utf-8><p>M\xfcller', 'latin1'),
      /a\.html:1: byte 0xFC/,
    ],
  ])('%s', async (_, name, content, message) => {
    const run = await runOn(scratch, name, content);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(message);
    expect(run.stdout).not.toContain('\ufffd');
  });

  it.each([
    ['empty', 'leer.txt', ''],
    ['a mark alone', 'mark.txt', '\ufeff'],
    ['blanks alone', 'blanks.txt', ' \t\u00a0\u2003\n\n\r\n'],
    ['an empty .bib', 'leer.bib', ''],
    ['an empty .json', 'leer.json', ''],
  ])('%s', async (_, name, content) => {
    expect(await runOn(scratch, name, content)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`${name}: is empty`),
    });
  });

  it.each([
    ['a program', bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 200, 201), /a program, not text/],
    ['gzip', gzipSync(REFERENCE), /a gzip file, not text\. Unpack it/],
  ])('%s', async (_, content, message) => {
    const run = await runOn(scratch, 'no-text.txt', content);
    expect(run).toMatchObject({ code: 2, stderr: expect.stringMatching(message) });
  });
});

describe('NUL', () => {
  it.each([
    ['in a title', referenceWith({ 'media lokal': 'me\0dia lokal' })],
    ['before all', `\0\0\0${REFERENCE}`],
  ])('%s becomes a blank, with a word', async (_, content) => {
    const run = await runOn(scratch, 'nul.txt', content);
    expect(run.code).toBe(0);
    expect(run.stderr).toMatch(/nul\.txt:1:\d+: Unexpected NUL character/);
    expect(run.stdout).not.toMatch(/\0|\\u0000/);
    expect(itemsOf(run)[0].DOI).toBe('10.1234/contoh.15');
  });
});

describe('letters that went wrong before', () => {
  it.each([
    ['mojibake', referenceWith({ Sari: 'MÃ¼ller' })],
    ['a replacement character', referenceWith({ Sari: 'M\ufffdller' })],
  ])('%s is told by the checker', async (_, content) => {
    const run = await runOn(scratch, 'wrong.txt', content, ['check']);
    expect(run.stdout).toContain('no-mojibake');
  });
});

describe('blanks and hyphens of typesetting', () => {
  const list = (text: string) => `References\n\n${REFERENCE}\n\n${text}\n\n${REFERENCE}\n`;

  it('no-break, thin and narrow blanks are blanks', async () => {
    const text = 'Doni,\u00a0R. (2001).\u2009Sebuah\u202fkajian desa.\u2007Jurnal\u00a0Contoh,\u00a01(2), 3–4.';
    const item = itemsOf(await runOn(scratch, 'blanks.txt', list(text)))[1];
    expect(item).toMatchObject({ title: 'Sebuah kajian desa', author: [{ family: 'Doni', given: 'R.' }] });
  });

  it.each([
    ['Doni, R. (2001). Sebuah ka\u00ad\njian infor\u00admasi. Jurnal Contoh, 1(2), 3–4.', 'Sebuah kajian informasi'],
    ['Doni, R. (2001). A state-of-the-\nart anal-\nysis. Jurnal Contoh, 1(2), 3–4.', 'A state-of-the-art analysis'],
  ])('%j is joined', async (text, title) => {
    expect(itemsOf(await runOn(scratch, 'hyphens.txt', list(text)))[1].title).toBe(title);
  });
});
