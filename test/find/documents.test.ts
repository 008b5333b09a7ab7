// Whole documents: the lists, headings, numbers and references found in each, and that every character keeps its place.
import { describe, expect, test } from 'vitest';
import { findReferences, type ReferenceList } from '../../src/find/index.js';
import { createDocument, type SourceDocument } from '../../src/text/document.js';
import { readDocuments } from './fixtures.js';

function print(document: SourceDocument, { section, references }: ReferenceList): string {
  const heading = section.heading ? document.text.slice(section.heading.start, section.heading.end) : '(none)';
  return [`= ${heading}`, ...references.map(({ number, text }) => `${number ?? ''}\t${text}`)].join('\n');
}

describe.each(readDocuments())('$name', ({ name, text, markup, expected }) => {
  const document = createDocument(name, text);
  const found = findReferences(document, markup);

  test('holds the expected references', () => {
    expect(found.lists.map((list) => print(document, list)).join('\n')).toBe(expected);
  });

  test('says so when there is no list', () => {
    expect(found.findings.some(({ code }) => code === 'no-reference-list')).toBe(expected === '');
  });

  test('pieces map onto equal characters inside the section', () => {
    for (const { section, references } of found.lists) {
      for (const { text: shown, pieces } of references) {
        for (const { start, sourceStart, length } of pieces) {
          expect(text.slice(sourceStart, sourceStart + length)).toBe(shown.slice(start, start + length));
          expect(sourceStart).toBeGreaterThanOrEqual(section.body.start);
          expect(sourceStart + length).toBeLessThanOrEqual(section.body.end);
        }
      }
    }
  });
});

test('the warning names headings that were looked for', () => {
  const { findings } = findReferences(createDocument('x', 'Nothing here.'));
  expect(findings).toMatchObject([{ code: 'no-reference-list', severity: 'warning' }]);
  expect(findings[0].message).toContain('Daftar Pustaka');
});
