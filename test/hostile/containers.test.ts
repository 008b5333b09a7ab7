// Files that hold text somewhere inside, or none: refused by name or by content, with the command that helps; never unpacked.
import { existsSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeScratch } from '../batch/scratch.js';
import { itemsOf, REFERENCE, runOn } from './run-on.js';

const scratch = makeScratch();
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04, 20, 0, 0, 0, 8, 0]);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /OpenAction << /S /Launch /F (/bin/sh) >> >>\nendobj\n');

describe('is refused with what to do', () => {
  it.each<[string, string, Uint8Array, RegExp]>([
    ['a word processor file', 'buku.docx', ZIP, /pandoc -t plain --wrap=none '[^']*buku\.docx' \| pustaka/],
    ['one that is no ZIP at all', 'bukan.docx', Buffer.from('PK tetapi bukan zip'), /pandoc .*bukan\.docx/],
    ['an empty name of one', 'BUKU.DOCX', ZIP, /pandoc .*BUKU\.DOCX/],
    ['an encrypted one', 'kunci.docx', OLE, /kunci\.docx: .*not text/],
    ['an OpenDocument text', 'buku.odt', ZIP, /pandoc .*buku\.odt/],
    ['an e-book', 'buku.epub', ZIP, /pandoc .*buku\.epub/],
    ['an old Office file', 'lama.doc', OLE, /lama\.doc: an old or encrypted Office file/],
    ['an archive', 'arsip.zip', ZIP, /arsip\.zip: a ZIP container/],
    ['a ZIP named as text', 'arsip.txt', ZIP, /arsip\.txt: a ZIP container/],
    ['PDF', 'naskah.pdf', PDF, /pdftotext '[^']*naskah\.pdf' - \| pustaka/],
    ['PDF that is its first line', 'kepala.pdf', Buffer.from('%PDF-1.7\n'), /pdftotext .*kepala\.pdf/],
    ['PDF named as text', 'naskah.txt', PDF, /naskah\.txt: a PDF file, not text/],
    ['RTF named as text', 'rtf.txt', Buffer.from('{\\rtf1 \\par}'), /rtf\.txt: an RTF file/],
    [
      'a PNG picture',
      'gambar.png',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      /gambar\.png: a PNG picture/,
    ],
    [
      'a JPEG picture named as text',
      'gambar.txt',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
      /gambar\.txt: a JPEG picture/,
    ],
    ['a bomb', 'bom.pdf', Buffer.concat([PDF, deflateSync(Buffer.alloc(2_000_000, 0x20))]), /bom\.pdf: a PDF file/],
    ['a name with a quotation mark', "o'dua.pdf", PDF, /pdftotext '[^\n]*o'\\''dua\.pdf' -/],
  ])('%s', async (_, name, content, says) => {
    const run = await runOn(scratch, name, content);
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(says) });
  });

  it('paths inside an archive are never written', async () => {
    await runOn(scratch, 'naik.docx', Buffer.concat([ZIP, Buffer.from('../../pustaka-jahat')]));
    expect(existsSync(scratch.at('../../pustaka-jahat'))).toBe(false);
  });
});

describe('HTML', () => {
  const entry = REFERENCE.replace('&', '&amp;');

  it.each([
    [
      'scripts, frames and refreshes',
      `<!doctype html><script>document.write("x")</script><iframe src="file:///etc/passwd"></iframe><base href="http://127.0.0.1:9/"><meta http-equiv=refresh content="0;url=http://127.0.0.1:9/"><link rel=stylesheet href="http://127.0.0.1:9/x"><ol><li>${entry}<li>${entry}</ol>`,
      2,
    ],
    ['deep elements', `${'<div>'.repeat(5000)}${entry}${'</div>'.repeat(5000)}`, 1],
    ['unclosed elements and a bare &', `<p>${REFERENCE}<p><b>Sari`, 1],
  ])('with %s is read as far as it is text', async (_, content, count) => {
    const run = await runOn(scratch, 'laman.html', content);
    expect(itemsOf(run)).toHaveLength(count);
    expect(itemsOf(run)[0]).toMatchObject({ title: 'Peran media lokal', DOI: '10.1234/contoh.15' });
    expect(run.stdout).not.toMatch(/document\.write|root:.*:0:0:/);
  });
});
