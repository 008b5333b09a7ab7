import { describe, expect, test } from 'vitest';
import { isNoDate, parseDate, yearSuffixOf } from '../../src/normalize/dates.js';
import { parseEdition } from '../../src/normalize/edition.js';
import { parseGenre } from '../../src/normalize/genre.js';
import { parseDoi, parseIsbn, parseIssn, parsePmid, parseUrl } from '../../src/normalize/identifiers.js';
import { languageOf } from '../../src/normalize/language.js';
import { MONTHS, NO_DATE_WORDS, SEASONS, TO_APPEAR_WORDS } from '../../src/normalize/month-tables.js';
import { ORDINALS } from '../../src/normalize/ordinal-tables.js';
import { parsePages } from '../../src/normalize/pages.js';
import { CITIES, INDONESIAN_CITIES } from '../../src/normalize/place-tables.js';
import { isKnownCity, parsePublisherPlace } from '../../src/normalize/publisher-place.js';
import { parseContainerTitle, parseTitle } from '../../src/normalize/titles.js';
import { parseIssue, parseVolume } from '../../src/normalize/volume-issue.js';
import { printDate, readTable } from './fixtures.js';

describe('dates', () => {
  test.each(readTable('dates'))('%s → %s', (printed, want) => {
    expect(printDate(parseDate(printed))).toBe(want);
  });

  test.each([...MONTHS])('every month word: %s is month %i', (word, month) => {
    expect(parseDate(`7 ${word} 2011`)['date-parts']).toEqual([[2011, month, 7]]);
  });

  test.each([...SEASONS])('every season word: %s is season %i', (word, season) => {
    expect(parseDate(`${word} 2011`)).toEqual({ 'date-parts': [[2011]], season });
  });

  test.each([...NO_DATE_WORDS])('every word for no date: %s', (word) => {
    expect(isNoDate(word)).toBe(true);
    expect(parseDate(word)).toEqual({ literal: word });
  });

  test.each([...TO_APPEAR_WORDS])('every word for works to come: %s', (word) => {
    expect(isNoDate(word)).toBe(false);
    expect(parseDate(word)).toEqual({ literal: word });
  });

  test.each([
    ['2020a', 'a'],
    ['1998 b', 'b'],
    ['2020', undefined],
    ['2020an', undefined],
  ])('the letter of the year %s is %s', (printed, letter) => {
    expect(yearSuffixOf(printed)).toBe(letter);
  });
});

test.each(readTable('pages'))('pages %s → %s', (printed, want) => {
  expect(parsePages(printed)).toBe(want);
});

test.each(readTable('volume-issue'))('volume %s, issue %s → %s, %s', (volume, issue, wantVolume, wantIssue) => {
  const read = volume ? parseVolume(volume, issue !== '') : {};
  expect([read.volume ?? '', issue ? parseIssue(issue) : (read.issue ?? '')]).toEqual([wantVolume, wantIssue]);
});

describe('editions', () => {
  test.each(readTable('editions'))('%s → %s', (printed, want) => {
    expect(parseEdition(printed)).toBe(want);
  });

  test.each([...ORDINALS])('every ordinal: %s is %i', (word, number) => {
    expect(parseEdition(word)).toBe(String(number));
  });
});

const IDENTIFIERS = { DOI: parseDoi, URL: parseUrl, ISBN: parseIsbn, ISSN: parseIssn, PMID: parsePmid };

test.each(readTable('identifiers'))('%s %s → %s', (kind, printed, want) => {
  expect(IDENTIFIERS[kind as keyof typeof IDENTIFIERS](printed)).toBe(want);
});

test.each(readTable('titles'))('%s %s → %s', (kind, printed, want) => {
  expect((kind === 'title' ? parseTitle : parseContainerTitle)(printed)).toBe(want);
});

describe('publisher and place', () => {
  test.each(readTable('publisher-place'))('%s / %s → %s / %s', (publishers, places, publisher, place) => {
    const split = (cell: string): string[] => (cell === '' ? [] : cell.split('|'));
    const read = parsePublisherPlace(split(publishers), split(places));
    expect([read.publisher ?? '', read.place ?? '']).toEqual([publisher, place]);
  });

  test.each([...CITIES])('every city: %s changes sides when it stands as the publisher', (city) => {
    expect(isKnownCity(city)).toBe(true);
    expect(parsePublisherPlace([city], ['Rumah Buku'])).toEqual({ publisher: 'Rumah Buku', place: city });
  });

  test.each([...INDONESIAN_CITIES])(
    'every Indonesian city: a title without known words from %s is Indonesian',
    (city) => {
      expect(languageOf('Romansa', '', city)).toBe('id');
    },
  );
});

test.each(readTable('genres'))('genre %s → %s', (printed, want) => {
  expect(parseGenre(printed)).toBe(want);
});
