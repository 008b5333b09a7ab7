// Our styles, work by work: every row of fixtures/styles/entries.jsonl is the line that the manual of the style asks for.
import { describe, expect, it } from 'vitest';
import { createStyler, type Styler } from '../../src/formats/styled.js';
import { loadLocale } from '../../src/load/locales.js';
import { listStyles, loadStyle } from '../../src/load/styles.js';
import { readTable, tableForm, workNamed } from './tables.js';

interface EntryRow {
  readonly style: string;
  readonly locale: string;
  readonly name: string;
  readonly line: string;
}

const rows = readTable<EntryRow>('entries');

const stylers = new Map<string, Styler>();

function stylerFor(style: string, locale: string): Styler {
  const key = `${style} ${locale}`;
  const styler = stylers.get(key) ?? createStyler(loadStyle(style), loadLocale(locale));
  stylers.set(key, styler);
  return styler;
}

describe('entries', () => {
  it.each(rows)('$style $locale: $name', ({ style, locale, name, line }) => {
    expect(tableForm(stylerFor(style, locale).format([workNamed(name)])[0])).toBe(line);
  });

  it('stand in the tables for each of our own styles, in Indonesian and Malay too', () => {
    for (const { name } of listStyles().filter(({ source }) => source === 'pustaka')) {
      const count = (locale: string) => rows.filter((row) => row.style === name && row.locale === locale).length;
      expect([count('en-US') >= 25, count('id-ID') >= 8, count('ms-MY') >= 8]).toEqual([true, true, true]);
    }
  });
});
