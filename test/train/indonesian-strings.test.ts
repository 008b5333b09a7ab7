import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { GoldReference } from '../../src/train/corpus.js';
import { CHOICES } from '../../src/train/indonesian/choices.js';
import { printedDate, unusualYear, yearFirstDate } from '../../src/train/indonesian/dates.js';
import { NAME_FORMS, type NameFormName, peopleIn } from '../../src/train/indonesian/names.js';
import { PARTS } from '../../src/train/indonesian/parts.js';
import { SLIPS, withSlips } from '../../src/train/indonesian/slips.js';
import { drawItem, type Matter, readSources } from '../../src/train/indonesian/sources.js';
import { type Item, lay } from '../../src/train/indonesian/template.js';
import * as titles from '../../src/train/indonesian/titles.js';
import { INDONESIAN_KINDS, makeIndonesianReferences } from '../../src/train/indonesian-strings.js';
import { assemble, type PrintedPiece } from '../../src/train/printed-pieces.js';
import { type Random, seededRandom } from '../../src/train/random.js';

const ITEM: Item = {
  id: 'a',
  type: 'book',
  title: 'Pengaruh Media pada Kota',
  author: [
    { family: 'Sari', given: 'Maya Eka' },
    { family: 'Ashari', given: 'Khasan' },
  ],
  'container-title': 'Jurnal Kota',
  publisher: 'Kencana',
  'publisher-place': 'Jakarta',
  volume: '7',
  issue: '2',
  page: '12-20',
  DOI: '10.1234/kota.v7i2.5',
  issued: { 'date-parts': [[2019]] },
};
const MIDDLE: Random = () => 0.5;

const table = (name: string) =>
  readFileSync(new URL(`../../fixtures/train/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

function inline({ raw, spans }: Pick<GoldReference, 'raw' | 'spans'>): string {
  let text = '';
  let end = 0;
  for (const span of spans) {
    text += `${raw.slice(end, span.start)}{${span.label}|${raw.slice(span.start, span.end)}}`;
    end = span.end;
  }
  return text + raw.slice(end);
}

/** "{author|Sari}. {title|Kota}." as pieces. */
function labelledPieces(text: string): PrintedPiece[] {
  return [...text.matchAll(/\{([\w-]+)\|([^}]*)\}|([^{]+)/gu)].map(([, label, field, gap]) =>
    label ? ({ label, text: field } as PrintedPiece) : { text: gap },
  );
}

const TEMPLATES = INDONESIAN_KINDS.flatMap(([kind, , , templates]) =>
  templates.map(([, template]) => [kind, template] as const),
);

describe('Indonesian templates', () => {
  const rows = table('indonesian-templates.tsv');

  it.each(rows)('of a %s: %s', (kind, template, labelled) => {
    expect(TEMPLATES.filter(([name, row]) => name === kind && row === template)).toHaveLength(1);
    expect(inline(assemble(lay(template, ITEM, MIDDLE, PARTS)))).toBe(labelled);
  });

  it('are all in the table', () => {
    expect(TEMPLATES.map((row) => row.join(': '))).toEqual(rows.map(([kind, template]) => `${kind}: ${template}`));
  });

  it('name only parts that there are', () => {
    expect(() => lay('{author}. {nobody}.', ITEM, MIDDLE, PARTS)).toThrow(/nobody/u);
    for (const template of Object.values(CHOICES).flat())
      expect(inline(assemble(lay(template, ITEM, MIDDLE, PARTS)))).not.toContain('{}');
  });

  it.each([
    ['{author}. {title}.', 'Sari, M.', 'Kota', '{author|Sari, M.} {title|Kota}.'],
    [
      '{author}. {title}. {place}',
      'Sari',
      'Mengapa Kota?',
      '{author|Sari}. {title|Mengapa Kota?} {publisher-place|Jakarta}',
    ],
    ['{author}, “{title}.” {place}', 'Sari', 'Kota!', '{author|Sari}, “{title|Kota!}.” {publisher-place|Jakarta}'],
    ['{author}.. {title}', 'Sari, M.', 'Kota', '{author|Sari, M.}.. {title|Kota}'],
  ])('do not double marks: %s with %s and %s', (template, literal, title, labelled) => {
    const item = { ...ITEM, title, author: [{ literal }] };
    expect(inline(assemble(lay(template, item, MIDDLE, PARTS)))).toBe(labelled);
  });
});

const ABBREVIATED = new Set(['author', 'editor', 'translator', 'publisher', 'issued', 'accessed']);
const OPENING = /^[\s.,;:)\]}”"’(<[]/u;
const CLOSING = /[\s,;:([{“"‘>]$/u;
/** What a field may not hold, by the conventions of labelling. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  volume: /vol|jil|juz/iu,
  issue: /no|nomor/iu,
  page: /[a-z]/iu,
  edition: /edisi|ed\.|cet/iu,
  DOI: /^(?!10\.)/u,
  URL: /[\s<>]/u,
  issued: /tahun \d|diakses/iu,
  accessed: /pukul|jam|diakses|WIB/u,
  genre: /\d\d|tentang/u,
  'citation-number': /\D/u,
};

function faults({ raw, spans }: GoldReference): string[] {
  return spans.flatMap(({ label, start, end }, at) => {
    const text = raw.slice(start, end);
    const stops = /\.$/u.test(text) && !ABBREVIATED.has(label);
    const wrong = start < (spans[at - 1]?.end ?? 0) || text === '' || OPENING.test(text) || CLOSING.test(text) || stops;
    return wrong || FOREIGN[label]?.test(text) ? [`${label}: ${text}`] : [];
  });
}

const SOURCES = {
  works: [],
  inIndonesian: [],
  lawSubjects: [],
  houses: [['Kencana', 'Jakarta'] as const],
  journals: [],
};

describe('made strings', () => {
  it.each(INDONESIAN_KINDS)('of a %s keep to the conventions', (_, weight, matter, templates) => {
    expect(weight).toBeGreaterThan(0);
    templates.forEach(([share, template], at) => {
      expect(share).toBeGreaterThan(0);
      for (let seed = 0; seed < 12; seed++) {
        const random = seededRandom(seed * 1000 + at);
        const item = drawItem('a', matter, SOURCES, random);
        const made = { id: 'a', corpus: 'indonesian', ...assemble(lay(template, item, random, PARTS)) };
        expect(faults(made as GoldReference)).toEqual([]);
      }
    });
  });

  it('are drawn alike for the same seed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pustaka-metadata-'));
    writeFileSync(join(folder, 'id-journals.jsonl.gz'), gzipSync(`${JSON.stringify(ITEM)}\n`));
    const made = makeIndonesianReferences(folder, 300, seededRandom(4));
    expect(made).toEqual(makeIndonesianReferences(folder, 300, seededRandom(4)));
    expect(made).not.toEqual(makeIndonesianReferences(folder, 300, seededRandom(5)));
    expect(made.every(({ corpus, raw, spans }) => corpus === 'indonesian' && raw !== '' && spans.length > 0)).toBe(
      true,
    );
    const labels = new Set(made.flatMap(({ spans }) => spans.map(({ label }) => label)));
    for (const label of ['genre', 'number', 'accessed', 'citation-number', 'edition', 'note'])
      expect(labels).toContain(label);
  });

  it('are numbered in brackets or without, and keep their numbers apart', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pustaka-metadata-'));
    const numbered = makeIndonesianReferences(folder, 400, seededRandom(7)).filter(
      ({ spans }) => spans[0].label === 'citation-number',
    );
    expect(numbered.length).toBeGreaterThan(60);
    expect(
      new Set(
        numbered.map(({ raw }) =>
          raw
            .replace(/\d+/u, '#')
            .slice(0, 3)
            .replace(/[^\]#.) [].*/u, ''),
        ),
      ),
    ).toContain('[#]');
  });
});

describe('sources', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pustaka-sources-'));
  const metadata = join(folder, 'metadata');
  mkdirSync(metadata);
  mkdirSync(join(folder, 'tables'));
  const lines = (items: readonly unknown[]) => gzipSync(items.map((item) => `${JSON.stringify(item)}\n`).join(''));
  const english = { ...ITEM, id: 'b', title: 'Media in Cities. ' };
  writeFileSync(join(metadata, 'id-works.jsonl.gz'), lines([ITEM, english]));
  writeFileSync(
    join(metadata, 'id-laws.jsonl.gz'),
    lines([
      { id: 'l', type: 'legislation', title: 'Undang-Undang Nomor 12 Tahun 2012 tentang Pendidikan Tinggi' },
      { id: 'm', type: 'legislation', title: 'Undang-Undang Nomor 3 Tahun 1951 tentang Pajak. Menimbang: Pasal 2' },
    ]),
  );
  writeFileSync(
    join(folder, 'tables', 'gazetteer-indonesia.json'),
    JSON.stringify({
      publishers: [{ name: 'Ombak', city: 'Yogyakarta', aliases: ['Penerbit Ombak'] }],
      journals: [{ name: 'Mimbar Hukum' }],
    }),
  );

  it('are read from metadata and the gazetteer', () => {
    const sources = readSources(metadata);
    expect(sources.works.map(({ title }) => title)).toEqual(['Pengaruh Media pada Kota', 'Media in Cities']);
    expect(sources.inIndonesian.map(({ id }) => id)).toEqual(['a']);
    expect(sources.lawSubjects).toEqual(['Pendidikan Tinggi']);
    expect(sources.houses).toEqual([
      ['Ombak', 'Yogyakarta'],
      ['Penerbit Ombak', 'Yogyakarta'],
    ]);
    expect(sources.journals).toEqual(['Mimbar Hukum']);
  });

  it.each<Matter>(['study', 'book', 'page', 'report', 'law', 'arabic'])('fill every field of a %s', (matter) => {
    for (let seed = 0; seed < 30; seed++) {
      const { page: _, DOI: __, ...item } = drawItem('a', matter, readSources(metadata), seededRandom(seed));
      for (const value of Object.values(item)) expect(value).toBeTruthy();
      expect(item.title).not.toMatch(/[.,;:\s]$/u);
    }
  });

  it('take no journal that holds a volume, and no number that is none', () => {
    const recorded = {
      ...ITEM,
      'container-title': 'Jurnal Kota, Vol. 6',
      volume: '67(5)',
      issue: 'Maret',
      page: 'e12',
    };
    const sources = { ...SOURCES, works: [recorded], inIndonesian: [recorded] };
    for (let seed = 0; seed < 20; seed++) {
      const item = drawItem('a', 'study', sources, seededRandom(seed));
      expect(item['container-title']).not.toContain('Vol.');
      expect(`${item.volume}${item.issue}${item.page ?? ''}`).toMatch(/^\d+$/u);
    }
  });
});

describe('names', () => {
  it.each<[NameFormName, string]>([
    ['inverted', 'Sari, Maya Eka dan Ashari, Khasan'],
    ['initials', 'Sari, M. E., & Ashari, K.'],
    ['tightInitials', 'Sari, M.E. dan Ashari, K.'],
    ['natural', 'Maya Eka Sari dan Khasan Ashari'],
    ['bareInitials', 'Sari ME dan Ashari K'],
    ['dottedInitials', 'Sari M.E. dan Ashari K.'],
    ['firstInverted', 'Sari, Maya Eka dan Khasan Ashari'],
    ['firstInitials', 'Sari, M. E. dan K. Ashari'],
    ['initialsFirst', 'M. E. Sari dan K. Ashari'],
  ])('%s: %s', (form, printed) => {
    // past every rare turn, and the first joiner
    const draws = form === 'initials' ? [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5] : [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.01];
    let at = 0;
    expect(peopleIn(form, ITEM, () => draws[at++] ?? 0.01)).toBe(printed);
  });

  it('has a form for each row', () => {
    expect(Object.keys(NAME_FORMS)).toHaveLength(9);
  });

  it('prints one name, cuts lists short, and leaves bodies alone', () => {
    const made = Array.from({ length: 200 }, (_, seed) => peopleIn('inverted', ITEM, seededRandom(seed)));
    expect(made).toContain('Sari dan Ashari, Khasan');
    expect(made.some((names) => /(?:dkk|et\.? ?al|kawan-kawan)\.?$/u.test(names))).toBe(true);
    const body = { ...ITEM, author: [{ literal: 'Bank Indonesia' }] };
    for (let seed = 0; seed < 100; seed++)
      expect(peopleIn('initials', body, seededRandom(seed))).toBe('Bank Indonesia');
    expect(peopleIn('initials', { id: 'x', type: 'book' }, MIDDLE)).toBe('');
  });
});

describe('dates', () => {
  it('print days, months and years in every order', () => {
    const made = Array.from({ length: 400 }, (_, seed) => printedDate(seededRandom(seed), '2021'));
    for (const form of [
      /^\d{1,2} [A-Z][a-z]+ 2021$/u,
      /^\d{1,2} [a-z]+ 2021$/u,
      /^2021 \w{3} \d/u,
      /^\d\d-\d\d-2021$/u,
      /^2021-\d\d-\d\d$/u,
      /^\w+ \d{1,2}, 2021$/u,
      /^\d{1,2}\/\d{1,2}\/2021$/u,
      /^\w+ 2021$/u,
    ])
      expect(made.some((date) => form.test(date))).toBe(true);
    const yearFirst = Array.from({ length: 200 }, (_, seed) => yearFirstDate(seededRandom(seed), '2022'));
    for (const form of [/^2022, [A-Z]\w+ \d+$/u, /^2022, \d+ [A-Z]/u, /^2022, [A-Z]\w+$/u, /^\d+ \w+ 2022$/u])
      expect(yearFirst.some((date) => form.test(date))).toBe(true);
  });

  it.each([
    [0, '1440H'],
    [0.2, '1440 H'],
    [0.3, '1440'],
    [0.45, '1440 H/2019 M'],
    [0.6, '1440H/2019M'],
    [0.75, '1440 H / 2019 M'],
    [0.9, '1869/2019'],
  ])('count years otherwise: drawn %d, %s', (drawn, printed) => {
    expect(unusualYear(() => drawn, '2019')).toBe(printed);
  });
});

describe('titles', () => {
  it.each(Object.entries(titles).filter(([name]) => !['FIELDS', 'headlineCase', 'inSomeCase'].includes(name)))(
    '%s differ and end without a mark',
    (_, make) => {
      const made = Array.from({ length: 120 }, (_, seed) =>
        (make as typeof titles.reportTitle)(seededRandom(seed), '2021'),
      );
      expect(new Set(made).size).toBeGreaterThan(60);
      for (const title of made) expect(title).toMatch(/^[\p{Lu}\p{Ll}\d][^{}]*[\p{L}\d)?]$/u);
    },
  );

  it('have capitals as headlines have them', () => {
    expect(titles.headlineCase('dan hak atas tanah (studi kasus: desa)')).toBe(
      'Dan Hak atas Tanah (Studi Kasus: Desa)',
    );
    expect(titles.headlineCase('hak atas tanah', true)).toBe('Hak Atas Tanah');
  });
});

describe('slips', () => {
  const REFERENCE =
    '{author|Sari, Maya}. {issued|2019}. {title|Kota Kita}. {publisher-place|Jakarta}: {publisher|Kencana}.';

  it.each(table('indonesian-slips.tsv'))('%s', (what, drawn, before, after) => {
    const rule = SLIPS.find(([name]) => name === what)![2];
    expect(inline(assemble(rule(labelledPieces(before), () => Number(drawn))))).toBe(after);
  });

  it('are all in the table', () => {
    const named = new Set(table('indonesian-slips.tsv').map(([what]) => what));
    expect([...named].sort()).toEqual(SLIPS.map(([what]) => what).sort());
  });

  it('come now and then, and lose no field', () => {
    const pieces = labelledPieces(REFERENCE);
    const made = Array.from({ length: 300 }, (_, seed) => assemble(withSlips(pieces, seededRandom(seed))));
    const kept = made.filter((reference) => inline(reference) === REFERENCE).length;
    expect(kept).toBeGreaterThan(100);
    expect(kept).toBeLessThan(250);
    for (const { spans } of made)
      expect(spans.map(({ label }) => label)).toEqual(['author', 'issued', 'title', 'publisher-place', 'publisher']);
  });
});
