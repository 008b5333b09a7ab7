// Extensions decide about formats and markup; each row of the tables.
import { describe, expect, it, test } from 'vitest';
import {
  INPUT_FORMATS,
  inputFormatByName,
  inputFormatByPath,
  MARKUP_EXTENSIONS,
  markupByPath,
} from '../../src/batch/input-formats.js';

const EXTENSIONS = INPUT_FORMATS.flatMap(({ name, extensions }) =>
  extensions.map((extension) => [extension, name] as const),
);

describe('inputFormatByPath', () => {
  test.each(EXTENSIONS)('takes %s for %s, in any letter case', (extension, name) => {
    expect(inputFormatByPath(`papers/a.b${extension}`).name).toBe(name);
    expect(inputFormatByPath(`A${extension.toUpperCase()}`).name).toBe(name);
  });

  test.each(['notes', 'notes.xyz', '.bib', 'bib', ''])('takes %s for a text', (path) => {
    expect(inputFormatByPath(path).name).toBe('text');
  });
});

describe('inputFormatByName', () => {
  test.each(INPUT_FORMATS.map(({ name }) => name))('knows %s', (name) => {
    expect(inputFormatByName(name)?.name).toBe(name);
  });

  it('knows no other', () => {
    expect(inputFormatByName('constructor')).toBeUndefined();
  });
});

describe('markupByPath', () => {
  test.each([...MARKUP_EXTENSIONS])('reads %s as %s', (extension, markup) => {
    expect(markupByPath(`a${extension}`)).toBe(markup);
    expect(inputFormatByPath(`a${extension}`).name).toBe('text');
  });

  it('reads everything else as plain text', () => {
    expect(markupByPath('a.txt')).toBe('plain');
  });
});
