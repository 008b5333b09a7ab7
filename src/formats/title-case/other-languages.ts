// French, Spanish, Italian, Portuguese and Dutch titles are sentences anyway; only what came in capitals is put into one,
// with the names that the list and the table of places know. German keeps its capitals and is never changed.
import { PLACES } from './english-names.js';
import { capitalised, lowered } from './letter-case.js';
import { type ListWords, wordKey } from './list-words.js';
import { capitalsOf } from './title-form.js';
import type { TitleText, TitleWord } from './title-text.js';
import { fixedForm } from './written-words.js';

/** Languages whose titles in capitals become sentences. */
export const SENTENCE_LANGUAGES: ReadonlySet<string> = new Set(['fr', 'es', 'it', 'pt', 'nl']);

// Countries and cities by their own names.
const OWN_PLACES =
  'españa méxico perú brasil francia italia portugal alemania inglaterra francesa europa américa áfrica asia parís londres sevilla bogotá barcelona madrid chile argentina colombia ecuador bolivia france allemagne angleterre espagne italie belgique suisse europe afrique amérique asie bruxelles lyon brésil canada québec maroc algérie tunisie sénégal germania inghilterra spagna francia roma milano firenze venezia napoli torino sicilia lisboa são paulo rio alemanha inglaterra espanha frança itália áfrica angola moçambique nederland vlaanderen belgië europa duitsland frankrijk engeland indonesië amsterdam leiden utrecht antwerpen suriname'.split(
    ' ',
  );
// Names of places that are other words in one of these languages.
const OTHER_WORDS: ReadonlySet<string> = new Set(
  'lima granada florence nice mali victoria valencia medina rio kent'.split(' '),
);
const NAMES: ReadonlySet<string> = new Set([...PLACES, ...OWN_PLACES].filter((place) => !OTHER_WORDS.has(place)));

// l'Italie, d'Europe
const ELIDED = /^((?:[ldnsmtcj]|qu|dell|all|nell|sull|un)['’])(.+)$/i;

function isName(stem: string, list: ListWords, language: string): boolean {
  const key = wordKey(language, stem);
  const common = list.common.get(key) ?? 0;
  const proper = list.proper.get(key) ?? 0;
  if (common + proper > 0) return proper > common;
  return NAMES.has(stem) || list.places.has(stem);
}

function plainWord({ text, opens }: TitleWord, list: ListWords, language: string): string {
  const [, article = '', rest = text] = ELIDED.exec(text) ?? [];
  const name = isName(lowered(rest), list, language);
  if (opens) return capitalised(article || rest) + (article ? (name ? capitalised(rest) : lowered(rest)) : '');
  return lowered(article) + (name ? capitalised(rest) : lowered(rest));
}

/** The words of a title, those that came in capitals as a sentence. */
export function sentenceOfCapitals(title: TitleText, list: ListWords, language: string): string[] {
  const shouted = capitalsOf(title.words);
  return title.words.map((word, at) => {
    if (!shouted[at]) return word.text;
    return fixedForm(title.words, at, list, language, true) ?? plainWord(word, list, language);
  });
}
