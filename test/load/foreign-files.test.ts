// Files that are no text are refused by name and by content, each row of the table.
import { describe, expect, it, test } from 'vitest';
import { FOREIGN_KINDS, refusalByContent, refusalByName } from '../../src/load/foreign-files.js';

const EXTENSIONS = FOREIGN_KINDS.flatMap((kind) => kind.extensions.map((extension) => [extension, kind.name] as const));
const MAGIC = FOREIGN_KINDS.flatMap((kind) => kind.magic.map((magic) => [kind.name, magic] as const));

describe('refusalByName', () => {
  test.each(EXTENSIONS)('refuses %s as %s', (extension, name) => {
    expect(refusalByName(`Bab 1${extension.toUpperCase()}`)).toContain(`${name}, not text`);
  });

  test.each(['a.txt', 'a.md', 'pdf', 'docx.html', 'a.bib', ''])('lets %s pass', (path) => {
    expect(refusalByName(path)).toBeUndefined();
  });

  const COMMANDS: readonly (readonly [path: string, command: string])[] = [
    ['tesis akhir.docx', "pandoc -t plain --wrap=none 'tesis akhir.docx' | pustaka"],
    ["O'Neil.pdf", "pdftotext 'O'\\''Neil.pdf' - | pustaka"],
  ];
  test.each(COMMANDS)('names the command that makes text of %s', (path, command) => {
    expect(refusalByName(path)).toContain(command);
  });
});

describe('refusalByContent', () => {
  test.each(MAGIC)('refuses %s by its first bytes', (name, magic) => {
    expect(refusalByContent('refs.txt', Uint8Array.from([...magic, 1, 2]))).toContain(`${name}, not text`);
  });

  it('lets text pass', () => {
    expect(refusalByContent('refs.txt', new TextEncoder().encode('PK, A. 2020. %PDF'))).toBeUndefined();
  });

  it('lets what is shorter than a magic number pass', () => {
    expect(refusalByContent('refs.txt', Uint8Array.from([0x25]))).toBeUndefined();
  });
});
