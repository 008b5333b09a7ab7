import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../src/csl/item.js';
import { MarkCodes } from '../../../src/formats/styled/marked-text.js';
import { loadLocale } from '../../../src/load/locales.js';
import { loadStyle } from '../../../src/load/styles.js';
import type { GoldReference } from '../../../src/train/corpus.js';
import { seededRandom } from '../../../src/train/random.js';
import { locate } from '../../../src/train/rendering/field-spans.js';
import { renderItems, renderReferences } from '../../../src/train/rendering/rendered-strings.js';

const CHAPTER: CslItem = {
  id: 'c',
  type: 'chapter',
  title: 'Rivers and their names: why?',
  author: [
    { family: 'Okafor', given: 'Chidi Emeka' },
    { family: 'Brandt', given: 'Lutz' },
  ],
  editor: [{ family: 'Silva', given: 'Rui' }],
  'container-title': 'Maps of the North',
  publisher: 'Muster Inc.',
  'publisher-place': 'Berlin',
  page: '45-57',
  edition: '2',
  volume: '3',
  issued: { 'date-parts': [[1997, 5, 3]] },
  DOI: '10.1000/x',
};
const ARTICLE: CslItem = {
  id: 'a',
  type: 'article-journal',
  title: 'Rain',
  author: [{ family: 'Okafor', given: 'Chidi Emeka' }],
  'container-title': 'Journal of Rain',
  volume: '3',
  issue: '4',
  page: '101-107',
  issued: { 'date-parts': [[1997, 5]] },
  URL: 'https://example.org/b',
};
const EDITED: CslItem = {
  id: 'e',
  type: 'book',
  title: 'Snow',
  editor: [
    { family: 'Silva', given: 'Rui' },
    { family: 'Poe', given: 'Edgar' },
  ],
  publisher: 'Muster',
  issued: { 'date-parts': [[1997]] },
};

/** A labelled reference with its spans in braces. */
function inline({ raw, spans }: GoldReference): string {
  let text = '';
  let end = 0;
  for (const span of spans) {
    text += `${raw.slice(end, span.start)}{${span.label}|${raw.slice(span.start, span.end)}}`;
    end = span.end;
  }
  return text + raw.slice(end);
}

const rendered = (item: CslItem, style: string, locale = 'en-US') =>
  renderItems([item], loadStyle(style), loadLocale(locale)).map(inline);

describe('renderItems', () => {
  it.each([
    [
      'apa',
      'en-US',
      CHAPTER,
      '{author|Okafor, C. E., & Brandt, L.} ({issued|1997}). {title|Rivers and their names: why?} In {editor|R. Silva} (Ed.), {container-title|Maps of the North} ({edition|2nd} ed., Vol. {volume|3}, pp. {page|45–57}). {publisher|Muster Inc.} https://doi.org/{DOI|10.1000/x}',
    ],
    [
      'chicago',
      'en-US',
      CHAPTER,
      '{author|Okafor, Chidi Emeka, and Lutz Brandt}. {issued|1997}. “{title|Rivers and Their Names: Why?}” In {container-title|Maps of the North}, {edition|2nd} ed., edited by {editor|Rui Silva}, vol. {volume|3}. {publisher|Muster Inc.} https://doi.org/{DOI|10.1000/x}.',
    ],
    [
      'ieee',
      'en-US',
      CHAPTER,
      '[{citation-number|1}] {author|C. E. Okafor and L. Brandt}, “{title|Rivers and their names: why?},” in {container-title|Maps of the North}, {edition|2nd} ed., vol. {volume|3}, {editor|R. Silva}, Ed., {publisher-place|Berlin}: {publisher|Muster Inc.}, {issued|1997}, pp. {page|45–57}. doi: {DOI|10.1000/x}.',
    ],
    [
      'vancouver',
      'en-US',
      ARTICLE,
      '{citation-number|1}. {author|Okafor CE}. {title|Rain}. {container-title|Journal of Rain} [{medium|Internet}]. {issued|1997 May};{volume|3}({issue|4}):{page|101–7}. Available from: {URL|https://example.org/b}',
    ],
    [
      'mla',
      'en-US',
      ARTICLE,
      '{author|Okafor, Chidi Emeka}. “{title|Rain}.” {container-title|Journal of Rain}, vol. {volume|3}, no. {issue|4}, {issued|May 1997}, pp. {page|101–07}. {URL|https://example.org/b}.',
    ],
    [
      'apa',
      'en-US',
      EDITED,
      '{editor|Silva, R., & Poe, E.} (Eds.). ({issued|1997}). {title|Snow}. {publisher|Muster}.',
    ],
    [
      'mla',
      'en-US',
      EDITED,
      '{editor|Silva, Rui, and Edgar Poe}, editors. {title|Snow}. {publisher|Muster}, {issued|1997}.',
    ],
    [
      'harvard-id',
      'id-ID',
      EDITED,
      '{editor|Silva, Rui dan Edgar Poe} (Ed.). {issued|1997}. {title|Snow}. {publisher|Muster}.',
    ],
  ] as const)('labels what %s prints in %s', (style, locale, item, expected) => {
    expect(rendered(item, style, locale)).toEqual([expected]);
  });

  it('takes the hyphen that does not break, as French prints it, for a part of the pages', () => {
    expect(rendered(ARTICLE, 'mla', 'fr-FR')[0]).toContain('{page|101\u201107}');
  });

  it('keeps the letter that tells two years apart with the year', () => {
    const made = renderItems([ARTICLE, { ...ARTICLE, id: 'b', title: 'Hail' }], loadStyle('apa'), loadLocale('en-US'));
    expect(made.map(inline).map((text) => /\{issued\|[^}]*\}/u.exec(text)?.[0])).toEqual([
      '{issued|1997a}',
      '{issued|1997b}',
    ]);
  });

  it('drops and counts a string whose editor cannot be told from its author', () => {
    const dropped = new Map<string, number>();
    const same: CslItem = { ...CHAPTER, editor: CHAPTER.author };
    expect(renderItems([same], loadStyle('apa'), loadLocale('en-US'), dropped)).toEqual([]);
    expect([...dropped.values()]).toEqual([1]);
  });
});

describe('MarkCodes', () => {
  it('reads back the innermost regions of what was marked', () => {
    const codes = new MarkCodes();
    const marked = `In ${codes.mark(['editor'], codes.mark(['author'], 'A. Poe'))}, ${codes.mark(['title'], ' Snow')}.`;
    expect(codes.read(marked)).toEqual({
      text: 'In A. Poe, Snow.',
      regions: [
        { variables: ['author'], start: 3, end: 9 },
        { variables: ['title'], start: 11, end: 15 },
      ],
    });
  });
});

describe('locate', () => {
  it.each([
    ['2nd ed.', '2', { start: 0, end: 1 }],
    ['vol. 12', '2', undefined],
    ['“Rivers and Their Names,”', 'Rivers and their names', { start: 1, end: 23 }],
    ['Rain', 'Snow', undefined],
  ] as const)('finds in %s the value %s', (text, value, expected) => {
    expect(locate(text, value)).toEqual(expected);
  });
});

describe('renderReferences', () => {
  it('renders the same references for the same seed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pustaka-metadata-'));
    const lines = [CHAPTER, ARTICLE, EDITED].map((item) => JSON.stringify(item));
    writeFileSync(join(folder, 'works.jsonl.gz'), gzipSync(`${lines.join('\n')}\n`));
    const made = renderReferences(folder, [], 5, seededRandom(2));
    expect(made).toEqual(renderReferences(folder, [], 5, seededRandom(2)));
    expect(made.length).toBeGreaterThan(2);
    expect(made.every(({ corpus, spans }) => corpus === 'rendered' && spans.length > 2)).toBe(true);
  });
});
