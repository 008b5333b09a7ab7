// What a style and its locale print by themselves: the words of roles and of dates, read out of the XML of both.
import type { LocaleSource, StyleSource } from '../../formats/styled.js';
import type { StyleWords } from './field-spans.js';

const TERM = /<term name="([a-z\d-]{1,40})"[^>]{0,80}>([\s\S]{0,300}?)<\/term>/gu;
const ROLE =
  /^(?:editor|translator|editortranslator|editor-translator|collection-editor|compiler|director|container-author|author)$/u;
const DATE = /^(?:month-\d\d|season-\d\d|ordinal.*)$/u;
const LITTLE_WORDS = ['de', 'del', 'of', 'th', 'st', 'nd', 'rd', 'er', 'e', 'ᵉ', 'º', 'ª'];

interface Term {
  readonly name: string;
  readonly texts: readonly string[];
}

function termsOf(xml: string): Term[] {
  return [...xml.matchAll(TERM)].map(([, name, content]) => ({
    name,
    texts: content
      .split(/<[^<>]{0,60}>/u)
      .map((text) => text.replaceAll('&amp;', '&').trim().toLowerCase())
      .filter((text) => text !== ''),
  }));
}

/** "[Internet]", "[Online]": the terms that say the medium. */
export function mediumWords(locale: LocaleSource, style: StyleSource): ReadonlySet<string> {
  const terms = [...Object.values(locale.texts), style.xml].flatMap(termsOf);
  return new Set([
    'online',
    'internet',
    ...terms.filter(({ name }) => name === 'online' || name === 'internet').flatMap(({ texts }) => texts),
  ]);
}

export function styleWords(style: StyleSource, locale: LocaleSource): StyleWords {
  const terms = [...Object.values(locale.texts), style.xml].flatMap(termsOf);
  const roles = new Set(terms.filter(({ name }) => ROLE.test(name)).flatMap(({ texts }) => texts));
  const dates = terms.filter(({ name }) => DATE.test(name)).flatMap(({ texts }) => texts);
  return {
    roles: [...roles].sort((a, b) => b.length - a.length),
    dates: new Set([...dates, ...dates.flatMap((text) => text.split(/[^\p{L}]+/u)), ...LITTLE_WORDS]),
    hasStoppedInitials: !/initialize-with="[^".]{0,3}"/u.test(style.xml),
  };
}
