// Every row of the tables of requirements: an item of the type that has the part is right, without it it is not.
import { describe, expect, it } from 'vitest';
import { ITEM_TYPES } from '../../../src/csl/item.js';
import {
  ACCESS_DATE_HABITS,
  ACCESS_DATE_LANGUAGES,
  CHANGING_HOSTS,
  PRESS_TYPES,
  WEB_TYPES,
} from '../../../src/lint/access-dates.js';
import { REQUIREMENTS, type RequiredPart, STYLE_EXEMPTIONS } from '../../../src/lint/requirements.js';
import { requireAccessDate } from '../../../src/lint/rules/require-access-date.js';
import { requireAuthor } from '../../../src/lint/rules/require-author.js';
import { requireContainer } from '../../../src/lint/rules/require-container.js';
import { requirePages } from '../../../src/lint/rules/require-pages.js';
import { requirePublisher } from '../../../src/lint/rules/require-publisher.js';
import { requireTitle } from '../../../src/lint/rules/require-title.js';
import { requireYear } from '../../../src/lint/rules/require-year.js';
import { STYLE_NAMES } from '../../../src/load/styles.js';
import { checkItem } from '../check-item.js';

const RULE_OF = {
  author: requireAuthor,
  title: requireTitle,
  year: requireYear,
  container: requireContainer,
  publisher: requirePublisher,
  pages: requirePages,
};

const VARIABLE_OF: Readonly<Record<RequiredPart, string>> = {
  author: 'author',
  title: 'title',
  year: 'issued',
  container: 'container-title',
  publisher: 'publisher',
  pages: 'page',
};

const WHOLE = {
  author: [{ family: 'Ashari', given: 'Khasan' }],
  title: 'Diplomasi Digital',
  issued: { 'date-parts': [[2020]] },
  'container-title': 'Jurnal Komunikasi',
  publisher: 'Gramedia',
  page: '45-57',
  volume: '5',
};

const rows = REQUIREMENTS.flatMap(({ type, parts, source }) => parts.map((part) => [type, part, source] as const));

describe('requirements', () => {
  it.each(rows)('%s: %s (%s)', (type, part) => {
    const item = { id: 'a', type, ...WHOLE };
    expect(checkItem(item, RULE_OF[part], 'apa')).toEqual([]);
    const { [VARIABLE_OF[part]]: _left, ...without } = item as Record<string, unknown>;
    expect(checkItem(without, RULE_OF[part], 'apa')).toHaveLength(1);
  });

  it('name each type once, with its source', () => {
    const types = REQUIREMENTS.map(({ type }) => type);
    expect(new Set(types).size).toBe(types.length);
    for (const { source } of REQUIREMENTS) expect(source).toMatch(/^APA 7 §\d/);
  });

  it.each(STYLE_EXEMPTIONS.map(({ style, type, part }) => [style, type, part] as const))(
    '%s lets a %s do without %s',
    (style, type, part) => {
      const { [VARIABLE_OF[part]]: _left, ...without } = { id: 'a', type, ...WHOLE } as Record<string, unknown>;
      expect(checkItem(without, RULE_OF[part], style)).toEqual([]);
      expect(checkItem(without, RULE_OF[part], 'apa')).toHaveLength(1);
      expect(STYLE_NAMES).toContain(style);
    },
  );
});

describe('pages', () => {
  const { page: _page, volume: _volume, ...article } = { id: 'a', type: 'article-journal', ...WHOLE };
  it.each([
    ['a volume', { volume: '5' }, 1],
    ['an issue', { issue: '2' }, 1],
    ['neither', {}, 0],
    ['its day', { volume: '5', issued: { 'date-parts': [[2020, 5, 3]] } }, 0],
    ['a fact sheet', { issue: '8', 'container-title': 'Factsheet' }, 0],
  ])('of an article with %s', (_name, parts, count) => {
    expect(checkItem({ ...article, ...parts }, requirePages, 'apa')).toHaveLength(count);
  });
});

const PAGE = { id: 'a', type: 'webpage', title: 'Jenis Routing', URL: 'https://www.kominfo.go.id/citra' };
const DATED = { issued: { 'date-parts': [[2020]] } };

describe('access dates', () => {
  it.each(ACCESS_DATE_HABITS.map(({ style, use }) => [style, use] as const))('%s: %s', (style, use) => {
    expect(STYLE_NAMES).toContain(style);
    const count = (item: object): number => checkItem(item, requireAccessDate, style).length;
    expect(count({ ...PAGE, ...DATED })).toBe(use === 'always' ? 1 : 0);
    expect(count(PAGE)).toBe(use === 'changing' ? 0 : 1);
    expect(count({ ...PAGE, ...DATED, accessed: { 'date-parts': [[2024, 12, 6]] } })).toBe(0);
  });

  it('know every style that pustaka brings along', () => {
    expect(ACCESS_DATE_HABITS.map(({ style }) => style).sort()).toEqual([...STYLE_NAMES].sort());
  });

  it.each(CHANGING_HOSTS)('%s is meant to change', (host) => {
    expect(checkItem({ ...PAGE, ...DATED, URL: `https://${host}/a` }, requireAccessDate, 'apa')).toHaveLength(1);
  });

  it.each([...ACCESS_DATE_LANGUAGES])('lists in %s give it', (language) => {
    expect(checkItem({ ...PAGE, ...DATED, language }, requireAccessDate)).toHaveLength(1);
  });

  it.each(ITEM_TYPES)('%s', (type) => {
    const found = checkItem({ ...PAGE, ...DATED, type }, requireAccessDate, 'ieee');
    expect(found).toHaveLength(WEB_TYPES.has(type) || PRESS_TYPES.has(type) ? 1 : 0);
  });
});
