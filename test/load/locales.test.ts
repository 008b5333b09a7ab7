// Our own locales beside en-US: the same terms in the same forms, whole, in the words of the language.
import { describe, expect, it } from 'vitest';
import { listLocales, loadLocale, localeOfLanguage, resolveLocale } from '../../src/load/locales.js';
import { UsageError } from '../../src/text/errors.js';

interface Term {
  readonly single: string;
  readonly multiple: string;
}

const inner = (xml: string, tag: string): string | undefined => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1];

/** 'page short' → its text for one and for several. */
function termsOf(xml: string): Map<string, Term> {
  const terms = new Map<string, Term>();
  for (const [, attributes, body = ''] of xml.matchAll(/<term\s([^<>]*?)(?:\/>|>([\s\S]*?)<\/term>)/g)) {
    const name = /name="([^"]*)"/.exec(attributes)?.[1];
    const form = /form="([^"]*)"/.exec(attributes)?.[1] ?? 'long';
    const single = inner(body, 'single') ?? body;
    terms.set(`${name} ${form}`, { single, multiple: inner(body, 'multiple') ?? single });
  }
  return terms;
}

const own = ['id-ID', 'ms-MY'];
const termsIn = (locale: string) => termsOf(loadLocale(locale).texts[locale]);

// Indonesian and Malay put the ordinal before the number: there is no ending to print.
const ENGLISH_ENDING = /^ordinal(?:-\d\d)? long$/;

describe.each(own)('%s', (locale) => {
  const english = termsIn('en-US');
  const terms = termsIn(locale);
  const wanted = [...english.keys()].filter((key) => !ENGLISH_ENDING.test(key));

  it('has the terms and forms of en-US, and no others but a silent ordinal', () => {
    expect(wanted.filter((key) => !terms.has(key))).toEqual([]);
    expect([...terms.keys()].filter((key) => !english.has(key))).toEqual([]);
    expect(terms.get('ordinal long')?.single).toBe('');
  });

  it('leaves none empty that en-US fills, for one or for several', () => {
    const empty = wanted.filter((key) => {
      const [theirs, ours] = [english.get(key), terms.get(key)];
      return (theirs?.single !== '' && ours?.single === '') || (theirs?.multiple !== '' && ours?.multiple === '');
    });
    expect(empty).toEqual([]);
  });

  it('has no English words', () => {
    const words = /\b(?:and|the|of|by|with|edited|translated|review|retrieved|issue|editor[s]|page[s]?|chapter)\b/i;
    expect([...terms].filter(([, { single, multiple }]) => words.test(`${single} ${multiple}`))).toEqual([]);
  });

  it('uses what no two roles share but what is the same role', () => {
    const shorts = ['editor', 'translator', 'compiler', 'contributor', 'director', 'illustrator', 'narrator'];
    const printed = shorts.map((role) => terms.get(`${role} short`)?.single);
    const doubled = printed.filter((text, at) => printed.indexOf(text) !== at);
    // "peny." is penyunting and penyusun alike: Malay lists have no other.
    expect(doubled).toEqual(locale === 'ms-MY' ? ['peny.'] : []);
  });

  it('writes the day before the month', () => {
    const dates = [...loadLocale(locale).texts[locale].matchAll(/<date form="(\w+)">(.*?)<\/date>/gs)];
    expect(dates.map(([, form]) => form)).toEqual(['text', 'numeric']);
    for (const [, , parts] of dates)
      expect([...parts.matchAll(/name="(\w+)"/g)].map(([, part]) => part)).toEqual(['day', 'month', 'year']);
  });

  it('has the style options of en-US', () => {
    const options = (name: string) => /<style-options[^>]*>/.exec(loadLocale(name).texts[name])?.[0];
    expect(options(locale)).toBe(options('en-US'));
  });
});

describe('terms', () => {
  it.each([
    ['id-ID', 'and long', 'dan'],
    ['id-ID', 'et-al long', 'dkk.'],
    ['id-ID', 'and others long', 'dan kawan-kawan'],
    ['id-ID', 'no date short', 't.t.'],
    ['id-ID', 'no-place short', 't.tp.'],
    ['id-ID', 'no-publisher short', 't.p.'],
    ['id-ID', 'page short', 'hlm.'],
    ['id-ID', 'volume short', 'vol.'],
    ['id-ID', 'issue short', 'no.'],
    ['id-ID', 'edition short', 'ed.'],
    ['id-ID', 'edition long', 'edisi'],
    ['id-ID', 'editor short', 'ed.'],
    ['id-ID', 'editor verb', 'disunting oleh'],
    ['id-ID', 'compiler short', 'peny.'],
    ['id-ID', 'translator short', 'penerj.'],
    ['id-ID', 'translator verb', 'diterjemahkan oleh'],
    ['id-ID', 'accessed long', 'diakses'],
    ['id-ID', 'available at long', 'tersedia pada'],
    ['id-ID', 'online long', 'daring'],
    ['id-ID', 'in long', 'dalam'],
    ['id-ID', 'circa short', 'ca.'],
    ['id-ID', 'long-ordinal-02 long', 'kedua'],
    ['id-ID', 'thesis long', 'tesis'],
    ['id-ID', 'bc long', ' SM'],
    ['ms-MY', 'and long', 'dan'],
    ['ms-MY', 'et-al long', 'et al.'],
    ['ms-MY', 'and others long', 'dan lain-lain'],
    ['ms-MY', 'no date short', 't.t.'],
    ['ms-MY', 'page short', 'hlm.'],
    ['ms-MY', 'volume short', 'jil.'],
    ['ms-MY', 'issue short', 'bil.'],
    ['ms-MY', 'editor short', 'peny.'],
    ['ms-MY', 'contributor short', 'penyumb.'],
    ['ms-MY', 'translator short', 'penterj.'],
    ['ms-MY', 'online long', 'dalam talian'],
    ['ms-MY', 'retrieved long', 'dicapai'],
  ])('%s: %s is %s', (locale, key, text) => {
    expect(termsIn(locale).get(key)?.single).toBe(text);
  });

  const months = {
    'id-ID': 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
    'ms-MY': 'Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember',
  };
  it.each(Object.entries(months))('%s: the months', (locale, names) => {
    const terms = termsIn(locale);
    const keys = Array.from({ length: 12 }, (_, at) => `month-${String(at + 1).padStart(2, '0')}`);
    expect(keys.map((key) => terms.get(`${key} long`)?.single).join(' ')).toBe(names);
    for (const [at, key] of keys.entries())
      expect(names.split(' ')[at].slice(0, 1)).toBe(terms.get(`${key} short`)?.single.slice(0, 1));
  });
});

describe('names', () => {
  it('say what the language calls itself', () => {
    expect(listLocales().filter(({ language }) => language === '')).toEqual([]);
    expect(listLocales().find(({ name }) => name === 'id-ID')?.language).toBe('Bahasa Indonesia');
  });

  it.each(['in', 'in_ID', 'zh', 'auto', '', ' ', 'id-', '-ID', '__proto__', 'constructor', 'id/ID'])(
    'refuse %j',
    (name) => {
      expect(() => resolveLocale(name)).toThrow(UsageError);
    },
  );
});

describe('the locale of a language', () => {
  it.each([
    ['id', 'id-ID'],
    ['id-ID', 'id-ID'],
    ['MS', 'ms-MY'],
    ['de', 'de-DE'],
    ['en', 'en-US'],
    ['en-GB', 'en-US'],
    ['xx', 'en-US'],
    [undefined, 'en-US'],
  ])('%s is %s', (language, locale) => {
    expect(localeOfLanguage(language)).toBe(locale);
  });
});
