// Files that cannot be read are refused before the first byte, with a sentence that names them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { readFileBytes, readStreamBytes } from '../../src/load/byte-source.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pustaka-'));
  writeFileSync(join(folder, 'refs.txt'), 'Sari');
  writeFileSync(join(folder, 'fake.pdf'), 'Sari');
  execFileSync('mkfifo', [join(folder, 'pipe')]);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function contentOf(path: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of readFileBytes(path)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('readFileBytes', () => {
  it('reads a file', async () => {
    expect(await contentOf(join(folder, 'refs.txt'))).toBe('Sari');
  });

  const REFUSED: readonly (readonly [name: string, message: string])[] = [
    ['missing.txt', 'missing.txt: no such file.'],
    ['missing.pdf', 'missing.pdf: no such file.'],
    ['refs.txt/below', 'below: no such file.'],
    ['fake.pdf', 'fake.pdf: a PDF file, not text. Make text of it first: pdftotext'],
    ['pipe', 'pipe: is a named pipe, not a file.'],
    ['.', 'is a folder.'],
    [`${'a'.repeat(300)}.txt`, 'the name is too long.'],
  ];
  test.each(REFUSED)('refuses %s', async (name, message) => {
    await expect(contentOf(join(folder, name))).rejects.toThrow(message);
  });

  it('refuses a device', async () => {
    await expect(contentOf('/dev/zero')).rejects.toThrow('/dev/zero: is a device, not a file.');
  });
});

describe('readStreamBytes', () => {
  it('takes bytes and strings', async () => {
    async function* stream(): AsyncGenerator<Uint8Array | string> {
      yield 'Sa';
      yield Buffer.from('ri');
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of readStreamBytes(stream(), 'stdin')) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe('Sari');
  });
});
