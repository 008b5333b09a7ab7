// What the rules on lists find in lists of made items and references, beyond their examples: what is one work, what is one
// journal, where a reference belongs, and how long it takes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestIncreasingRun } from '../../../src/lint/increasing-run.js';
import { isAbbreviationOf } from '../../../src/lint/journal-names.js';
import type { Rule } from '../../../src/lint/rule.js';
import { consistentJournalName } from '../../../src/lint/rules/consistent-journal-name.js';
import { RULES } from '../../../src/lint/rules/index.js';
import { noDuplicateReference } from '../../../src/lint/rules/no-duplicate-reference.js';
import { requireSortedList } from '../../../src/lint/rules/require-sorted-list.js';
import { validYear } from '../../../src/lint/rules/valid-year.js';
import { areAlike } from '../../../src/lint/same-work.js';
import { checkItem } from '../check-item.js';
import { checkText, fixedText } from '../check-text.js';

const ARTICLE = {
  id: 'a',
  type: 'article-journal',
  author: [{ family: 'Saudi', given: 'Ahmad' }],
  title: 'Analisis peran diplomasi digital',
  'container-title': 'Jurnal Komunikasi dan Media',
  volume: '5',
  issue: '2',
  page: '45-57',
  issued: { 'date-parts': [[2020]] },
};

describe('one work', () => {
  it.each([
    ['the same', {}],
    ['a slip in the title', { title: 'Analisa peran diplomasi digital' }],
    ['initials', { author: [{ family: 'Saudi', given: 'A.' }] }],
    ['another year, but the same pages', { issued: { 'date-parts': [[2021]] } }],
    ['without pages', { page: undefined }],
    ['capitals', { title: 'ANALISIS PERAN DIPLOMASI DIGITAL' }],
    ['a slip in the middle word', { title: 'Analisis peran diplomasi digitl' }],
    ['a slip in the journal', { 'container-title': 'Jurnal Komunikasi & Media' }],
  ])('%s', (_what, change) => {
    expect(checkItem(ARTICLE, noDuplicateReference, undefined, { ...ARTICLE, ...change })).toHaveLength(1);
  });

  it.each([
    ['another author', { author: [{ family: 'Ashari', given: 'K.' }] }],
    ['another volume', { volume: '6' }],
    ['other pages', { page: '60-70' }],
    ['another journal', { 'container-title': 'Prosiding Seminar Nasional' }],
    ['another part', { title: 'Analisis peran diplomasi digital 2' }],
    ['another title', { title: 'Analisis peran diplomasi budaya' }],
  ])('not %s', (_what, change) => {
    expect(checkItem(ARTICLE, noDuplicateReference, undefined, { ...ARTICLE, ...change })).toEqual([]);
  });

  it.each([
    ['10.1234/abc.5', '10.1234/ABC.5', 1],
    ['10.1234/xxxxx', '10.1234/xxxxx', 0],
    ['10.1371/journal.pone', '10.1371/journal.pone', 0],
    ['10.1234/abc.5', '10.1234/abc.6', 0],
  ])('DOI %s and %s', (first, second, count) => {
    const other = { ...ARTICLE, title: 'Kamus hubungan internasional', DOI: second };
    expect(checkItem({ ...ARTICLE, DOI: first }, noDuplicateReference, undefined, other)).toHaveLength(count);
  });

  it.each([
    ['A Note on the Manam Language of Papua New Guinea', 'A Note on the Manam Langage of Papua New Guinea'],
    ['Literasi digital guru', 'Literasi digtal guru'],
    ['Kajian Maslahah', 'Kajian Maslahat'],
  ])('%s: %s', (first, second) => {
    const named = (title: string) => ({ ...ARTICLE, title });
    expect(checkItem(named(first), noDuplicateReference, undefined, named(second))).toHaveLength(1);
  });

  it('titles are alike when few letters differ and no number does', () => {
    expect(areAlike('pengaruh literasi digital', 'pengaruh literasi digitel')).toBe(true);
    expect(areAlike('pengaruh literasi digital', 'pengaruh literasi budaya')).toBe(false);
    expect(areAlike('kamus besar jilid 1', 'kamus besar jilid 2')).toBe(false);
    expect(areAlike('sejarah dunia jilid ii', 'sejarah dunia jilid iv')).toBe(false);
  });
});

describe('one journal', () => {
  const named = (journal: string) => ({ ...ARTICLE, title: journal, 'container-title': journal });

  it.each([
    ['Padjadjaran Journal of Law', 'Pajajaran Journal of Law'],
    ['Journal of Political Economy', 'J. Polit. Econ.'],
    ['Nature Genetics', 'Nat Genet'],
    ['ASP Conference Series', 'ASP Confernce Series'],
  ])('%s: %s', (first, second) => {
    const findings = checkItem(named(first), consistentJournalName, undefined, named(second));
    expect(findings.map(({ message }) => message)).toEqual([
      `Unexpected “${second}”, expected “${first}”, as the list has it elsewhere`,
    ]);
  });

  it.each([
    ['Jurnal Pendidikan Kimia', 'Jurnal Pendidikan Fisika'],
    ['Journal of Nephrology', 'Journal of Neurology'],
    ['Physical Review A', 'Physical Review B'],
    ['Jurnal Hukum', 'Jurnal Hukum Islam'],
  ])('%s is not %s', (first, second) => {
    expect(checkItem(named(first), consistentJournalName, undefined, named(second))).toEqual([]);
  });

  it.each([
    ['Poetics', 'Poteics'],
    ['Synthese', 'Sytnhese'],
    ['Virology', 'Vrology'],
    ['Linguistik', 'Linguistikk'],
    ['Jurnal Sains', 'Jurnal Sanis'],
  ])('%s, twice: %s', (often, once) => {
    const findings = checkItem(named(often), consistentJournalName, undefined, named(often), named(once));
    expect(findings.map(({ message }) => message)).toEqual([
      `Unexpected “${once}”, expected “${often}”, as the list has it elsewhere`,
    ]);
    if (often.length < 9) expect(checkItem(named(often), consistentJournalName, undefined, named(once))).toEqual([]);
  });

  it.each([
    ['Physica', 'Physics'],
    ['Genetics', 'Genetica'],
    ['Neurology', 'Urology'],
    ['Jurnal Medika', 'Jurnal Media'],
    ['Cancer', 'Cancers'],
    ['Poetics', 'Politics'],
  ])('%s, twice, is not %s', (often, once) => {
    expect(checkItem(named(often), consistentJournalName, undefined, named(often), named(once))).toEqual([]);
  });

  it('two names that both come often are two journals', () => {
    const list = ['Jurnal Teknologi', 'Jurnal Teknologis', 'Jurnal Teknologis'].map(named);
    expect(checkItem(named('Jurnal Teknologi'), consistentJournalName, undefined, ...list)).toEqual([]);
  });

  it('an abbreviation is much shorter and has a word for each word', () => {
    expect(isAbbreviationOf(['nat', 'genet'], ['nature', 'genetics'])).toBe(true);
    expect(isAbbreviationOf(['natl', 'acad'], ['national', 'academy'])).toBe(true);
    expect(isAbbreviationOf(['nature'], ['nature', 'genetics'])).toBe(false);
    expect(isAbbreviationOf(['natural', 'genetics'], ['nature', 'genetics'])).toBe(false);
  });
});

describe('order', () => {
  it('the longest run is in order, and no longer one is', () => {
    const keys = fc.array(fc.constantFrom(...'abcdef'), { maxLength: 9 });
    fc.assert(
      fc.property(keys, (row) => {
        const run = longestIncreasingRun(row);
        const inOrder = (indices: readonly number[]) =>
          indices.every((at, i) => i === 0 || row[indices[i - 1]] <= row[at]);
        expect(inOrder(run)).toBe(true);
        for (let mask = 0; mask < 1 << row.length; mask++) {
          const chosen = row.map((_, at) => at).filter((at) => mask & (1 << at));
          if (chosen.length > run.length) expect(inOrder(chosen)).toBe(false);
        }
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  const LINES = ['Adi, K.', 'Budi, S.', 'Citra, A.', 'Dewi, L.', 'Eko, P.', 'Fajar, R.', 'Gita, N.'].map(
    (name, index) =>
      `${name} (20${10 + index}). Judul buku nomor ${'satu dua tiga empat lima enam tujuh'.split(' ')[index]}. Kencana.`,
  );
  const listed = (lines: readonly string[]): string => `Referensi\n\n${lines.join('\n\n')}\n`;

  it.each(
    LINES.flatMap((_, from) => LINES.map((_line, to) => [from, to] as const)).filter(
      ([from, to]) => Math.abs(from - to) > 1,
    ),
  )('one reference moved from %i to %i gives one finding, whose fix moves it back', async (from, to) => {
    const rest = LINES.filter((_, index) => index !== from);
    const text = listed([...rest.slice(0, to), LINES[from], ...rest.slice(to)]);
    const { findings } = await checkText({ text }, [requireSortedList]);
    expect(findings.map(({ span }) => text.slice(span.start, span.end))).toEqual([LINES[from].split(' (')[0]]);
    expect(fixedText(text, findings)).toBe(listed(LINES));
  });

  it.each(['de Groot, A.', 'al-Ghazali, M.', 'O’Brien, T.', 'Østby, L.'])(
    '%s may stand in two places',
    async (name) => {
      const own = `${name} (2015). Judul buku yang lain sekali. Kencana.`;
      const places = [...LINES.keys(), LINES.length].map((at) =>
        listed([...LINES.slice(0, at), own, ...LINES.slice(at)]),
      );
      const counts = await Promise.all(
        places.map(async (text) => (await checkText({ text }, [requireSortedList])).findings.length),
      );
      expect(counts.filter((count) => count === 0).length).toBeGreaterThanOrEqual(1);
    },
  );
});

describe('years', () => {
  const dated = (year: number) => ({ ...ARTICLE, issued: { 'date-parts': [[year]] } });
  it.each([
    [2052, [2020, 2019], 1],
    [2052, [2051, 2019], 0],
    [2026, [1998], 0],
    [2030, [2029, 2028], 0],
    [2031, [2024], 1],
    [2031, [], 1],
  ])('%i beside %j', (year, others, count) => {
    expect(checkItem(dated(year), validYear, undefined, ...others.map(dated))).toHaveLength(count);
  });
});

describe('time', () => {
  const MINE = RULES.filter(({ group }) => ['fields', 'list', 'leftovers'].includes(group));
  const timeOf = (count: number): number => {
    const items = Array.from({ length: count }, (_, index) => ({
      ...ARTICLE,
      title: `Pengaruh literasi digital terhadap prestasi ${index}`,
      'container-title': `Jurnal Komunikasi ${index % 50}`,
      DOI: `10.1234/jkm.${index}`,
      author: [{ family: `Saudi${index % 300}`, given: 'A.' }],
    }));
    const start = performance.now();
    for (const rule of MINE) checkItem(items[0], rule, 'apa', ...items.slice(1));
    return performance.now() - start;
  };

  it('grows linearly with the list', () => {
    timeOf(500);
    const small = Math.max(20, timeOf(2000));
    expect(timeOf(16_000) / small).toBeLessThan(8 * 4);
  });

  const HOSTILE: readonly (readonly [string, string])[] = [
    ['brackets', '('.repeat(50_000)],
    ['dashes', '-'.repeat(50_000)],
    ['blanks', ' '.repeat(50_000)],
    ['digits', '1'.repeat(50_000)],
    ['Ã', 'Ã'.repeat(50_000)],
    ['utm', '?utm_source='.repeat(5000)],
    ['turn', 'turn0search'.repeat(5000)],
    ['open marks', '【12†'.repeat(10_000)],
    ['brackets of gaps', '[insert '.repeat(8000)],
  ];

  it.each(HOSTILE)('%s', (_what, text) => {
    const item = {
      ...ARTICLE,
      title: text,
      'container-title': text,
      page: text,
      URL: `http://${text}`,
      DOI: text,
      ISBN: text,
    };
    const start = performance.now();
    for (const rule of MINE as readonly Rule[]) checkItem(item, rule, 'apa', { ...item, id: 'b' });
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
