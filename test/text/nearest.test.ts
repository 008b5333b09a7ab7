import { describe, expect, it } from 'vitest';
import { didYouMean, nearestName } from '../../src/text/nearest.js';

const KNOWN = [
  'csl-json',
  'csl-jsonl',
  'apa',
  'chicago',
  'chicago-notes',
  'bibtex',
  'ris',
  'references',
  'id-ID',
  'en-US',
];

describe('nearestName', () => {
  it.each([
    ['aap', 'apa'],
    ['appa', 'apa'],
    ['ap', 'apa'],
    ['bibtx', 'bibtex'],
    ['bib', 'bibtex'],
    ['chi', 'chicago'],
    ['chicgao', 'chicago'],
    ['refs', undefined],
    ['referencs', 'references'],
    ['csl-jso', 'csl-json'],
    ['ID-id', 'id-ID'],
    ['id_ID', 'id-ID'],
    ['', undefined],
    ['xyz', undefined],
    ['mla', undefined],
  ])('takes “%s” for %s', (name, nearest) => {
    expect(nearestName(name, KNOWN)).toBe(nearest);
  });
});

describe('didYouMean', () => {
  it('asks where a name is near and says nothing where none is', () => {
    expect(didYouMean('aap', KNOWN)).toBe(' Did you mean apa?');
    expect(didYouMean('xyz', KNOWN)).toBe('');
  });
});
