import { describe, expect, test } from 'vitest';
import { normalizeReference } from '../../src/normalize/index.js';
import * as tables from '../../src/normalize/type-tables.js';
import { readNotation, readTable } from './fixtures.js';

function typeOf(notation: string): string {
  const { text, segments } = readNotation(notation);
  return normalizeReference(text, segments).item.type;
}

test.each(readTable('types'))('%s is %s', (notation, want) => {
  expect(typeOf(notation)).toBe(want);
});

const TABLES: Record<string, unknown> = { ...tables };

/** A reference with each word of a table in it, and the type that the word must give. */
const WORD_RULES: readonly (readonly [keyof typeof tables, (word: string) => string, string])[] = [
  ['THESIS_WORDS', (word) => `{title|Kota}. {genre|${word}}.`, 'thesis'],
  ['THESIS_PHRASES', (word) => `{title|Kota}. {genre|${word}}.`, 'thesis'],
  ['LAWS_BY_NAME', (word) => `{title|${word} kota}`, 'legislation'],
  ['LAW_STARTS', (word) => `{genre|${word}} {number|5}`, 'legislation'],
  ['LAW_WORDS', (word) => `{genre|${word} kota} {number|5}`, 'legislation'],
  ['LAW_GAZETTES', (word) => `{title|Jalan}. {container-title|${word}} {issue|5}`, 'legislation'],
  ['COURT_STARTS', (word) => `{genre|${word} kota} {number|5}`, 'legal_case'],
  ['COURT_WORDS', (word) => `{title|Brown${word}Harbour}. {issued|1954}`, 'legal_case'],
  ['CONFERENCE_WORDS', (word) => `{title|Kota}. {container-title|${word} kota}, {page|1-9}`, 'paper-conference'],
  [
    'PROCEEDINGS_JOURNALS',
    (word) => `{title|Kota}. {container-title|proceedings ${word}} {volume|5}, {page|1}`,
    'article-journal',
  ],
  ['JOURNAL_WORDS', (word) => `{title|Kota}, dalam {container-title|${word} kota} {volume|5}`, 'article-journal'],
  ['NEWSPAPER_NAMES', (word) => `{title|Kota}. {container-title|${word}}, {page|6}`, 'article-newspaper'],
  ['NEWSPAPER_WORDS', (word) => `{title|Kota}. {container-title|${word} kota}, {page|6}`, 'article-newspaper'],
  [
    'NEWSPAPER_HOSTS',
    (word) => `{author|Ashwood, K.} ({issued|2020}). {title|Kota}. {URL|https://${word}/1}`,
    'article-newspaper',
  ],
  ['MAGAZINE_NAMES', (word) => `{title|Kota}. {container-title|${word}}, {page|6}`, 'article-magazine'],
  ['MAGAZINE_WORDS', (word) => `{title|Kota}. {container-title|${word} kota}, {page|6}`, 'article-magazine'],
  ['ENCYCLOPEDIA_WORDS', (word) => `{title|kota}. {container-title|${word} kota}`, 'entry-encyclopedia'],
  ['DICTIONARY_WORDS', (word) => `{title|kota}. {container-title|${word} kota}`, 'entry-dictionary'],
  ['GLOSSARY_WORDS', (word) => `{title|kota}. {container-title|${word} kota}`, 'entry'],
  ['BLOG_WORDS', (word) => `{title|kota}. [{genre|${word}}]`, 'post-weblog'],
  ['BLOG_HOSTS', (word) => `{title|kota}. {URL|https://a.${word}x}`, 'post-weblog'],
  ['FORUM_HOSTS', (word) => `{title|kota}. {URL|https://${word}/1}`, 'post'],
  ['VIDEO_WORDS', (word) => `{title|kota}. [{medium|${word}}]`, 'motion_picture'],
  ['VIDEO_PUBLISHERS', (word) => `{title|kota}. {publisher|${word}}`, 'motion_picture'],
  ['VIDEO_HOSTS', (word) => `{title|kota}. {URL|https://${word}/1}`, 'motion_picture'],
  ['PREPRINT_WORDS', (word) => `{title|kota}. {container-title|${word}}:{number|2009}`, 'article'],
  ['DATASET_WORDS', (word) => `{title|kota}. [{genre|${word}}]`, 'dataset'],
  ['SOFTWARE_WORDS', (word) => `{title|kota}. {publisher|${word}}`, 'software'],
  ['SOFTWARE_PHRASES', (word) => `{title|kota}. {genre|${word}}`, 'software'],
  ['INTERVIEW_WORDS', (word) => `{title|kota}. {genre|${word}}`, 'interview'],
  ['SPEECH_WORDS', (word) => `{title|kota}. {genre|${word}}`, 'speech'],
  ['PATENT_WORDS', (word) => `{title|kota}. {genre|${word}}`, 'patent'],
  ['MANUSCRIPT_WORDS', (word) => `{title|kota}. ({genre|${word}})`, 'manuscript'],
  ['PAMPHLET_WORDS', (word) => `{title|kota}. [{medium|${word}}]`, 'pamphlet'],
  ['MAP_WORDS', (word) => `{title|kota}. [{medium|${word}}]`, 'map'],
  ['IMAGE_WORDS', (word) => `{title|kota}. [{medium|${word}}]`, 'graphic'],
  ['SONG_WORDS', (word) => `{title|kota}. [{medium|${word}}]`, 'song'],
  ['REPORT_WORDS', (word) => `{author|Bank Dunia}. {title|Kota ${word}}. {URL|https://a.example/b.pdf}`, 'report'],
  [
    'STRONG_REPORT_WORDS',
    (word) => `{author|Bank Dunia}. {title|Kota ${word}}. {publisher-place|Jakarta}: {publisher|Bank}`,
    'report',
  ],
  ['REPORT_GENRES', (word) => `{title|kota}. {genre|${word}}`, 'report'],
  ['REPORT_PHRASES', (word) => `{author|Ashwood, K.} {title|Kota ${word}}. {publisher|Harbour}`, 'report'],
];

describe('every word of the tables gives its type', () => {
  const rows = WORD_RULES.flatMap(([table, notation, type]) =>
    [...(TABLES[table] as Iterable<string>)].map((word) => [table, word, notation(word), type]),
  );
  test.each(rows)('%s: %s', (_table, _word, notation, type) => {
    expect(typeOf(notation)).toBe(type);
  });

  test('no table is left out', () => {
    const patterns = ['STANDARD_NUMBER', 'STANDARD_START'];
    const covered = [...WORD_RULES.map(([table]) => table), ...patterns].sort();
    expect(covered).toEqual(Object.keys(TABLES).sort());
  });
});
