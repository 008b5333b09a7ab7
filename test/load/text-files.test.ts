// Whole texts and streams of lines out of bytes, whatever pieces the bytes come in.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readLines, readText } from '../../src/load/text-files.js';

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

const textOf = (bytes: Uint8Array, encoding?: string, size = 7) =>
  readText(chunksOf(bytes, size), { path: 'a.txt', encoding });

async function linesOf(bytes: Uint8Array, size = 7, encoding?: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const block of readLines(chunksOf(bytes, size), { path: 'a.txt', encoding })) lines.push(...block);
  return lines;
}

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const utf16be = (text: string) => utf16(text).swap16();

describe('readText', () => {
  const TEXTS: readonly (readonly [what: string, bytes: Uint8Array, text: string])[] = [
    ['UTF-8', Buffer.from('Čapek – 2020\r\n'), 'Čapek – 2020\r\n'],
    ['UTF-8 with a mark', Buffer.from('\uFEFFSari'), 'Sari'],
    ['UTF-16LE with a mark', utf16('Sari – 2020'), 'Sari – 2020'],
    ['UTF-16BE with a mark', utf16be('Sari – 2020'), 'Sari – 2020'],
    ['nothing', Buffer.from(''), ''],
  ];
  test.each(TEXTS)('reads %s', async (_, bytes, text) => {
    expect(await textOf(bytes)).toBe(text);
  });

  it('keeps a mark in the middle', async () => {
    expect(await textOf(Buffer.from('a\uFEFFb'))).toBe('a\uFEFFb');
  });

  it('refuses what is no text, naming the file', async () => {
    await expect(textOf(Buffer.from('%PDF-1.7 and more'))).rejects.toThrow('a.txt: a PDF file, not text.');
  });

  it('counts the mark in the offset of a bad byte', async () => {
    const bytes = Buffer.concat([Buffer.from('\uFEFFab\n'), Buffer.from([0xff])]);
    await expect(textOf(bytes)).rejects.toThrow('a.txt:2: byte 0xFF at offset 6 is not UTF-8');
  });
});

describe('readLines', () => {
  const LINES: readonly (readonly [what: string, text: string, lines: string[]])[] = [
    ['\\n', 'a\nb\n', ['a', 'b']],
    ['\\r\\n', 'a\r\nb\r\n', ['a', 'b']],
    ['\\r', 'a\rb\r', ['a', 'b']],
    ['all kinds', 'a\r\n\rb\n\nc', ['a', '', 'b', '', 'c']],
    ['no final line end', 'a\nb', ['a', 'b']],
    ['blank lines at the ends', '\n\na\n\n', ['', '', 'a', '']],
    ['one line end alone', '\n', ['']],
    ['nothing', '', []],
    ['characters that are no line ends', 'a\u2028b\u0085c\fd\n', ['a\u2028b\u0085c\fd']],
  ];
  test.each(LINES)('ends lines at %s', async (_, text, lines) => {
    for (const size of [1, 2, 3, 1000]) {
      expect(await linesOf(Buffer.from(text), size)).toEqual(lines);
      expect(await linesOf(utf16(text), size)).toEqual(lines);
      expect(await linesOf(utf16be(text), size)).toEqual(lines);
    }
  });

  it('gives the same lines for any pieces', async () => {
    const anyText = fc.array(fc.constantFrom('a', 'ž', '文', '😀', '\n', '\r', '\r\n', ' '), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(anyText, fc.integer({ min: 1, max: 40 }), async (parts, size) => {
        const text = parts.join('');
        const whole = await linesOf(Buffer.from(text), 10_000);
        expect(await linesOf(Buffer.from(text), size)).toEqual(whole);
        expect(await linesOf(utf16(text), size)).toEqual(whole);
      }),
    );
  });

  it('names line and byte of a fault behind many good lines', async () => {
    const good = Buffer.from('Sari\n'.repeat(1000));
    await expect(linesOf(Buffer.concat([good, Buffer.from([0x4d, 0xfc, 0x0a])]), 64)).rejects.toThrow(
      'a.txt:1001: byte 0xFC at offset 5001 is not UTF-8',
    );
  });

  it('refuses what is no text even when its bytes come one by one', async () => {
    await expect(linesOf(Buffer.from([0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00]), 1)).rejects.toThrow('a gzip file');
  });

  it('refuses a line that would fill the memory', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      const chunk = Buffer.alloc(1 << 20, 'a');
      for (;;) yield chunk;
    }
    const read = async () => {
      for await (const _ of readLines(endless(), { path: 'a.txt' })) throw new Error('no line can end');
    };
    await expect(read()).rejects.toThrow('a.txt:1: the line is longer than 256 MB.');
  });
});
