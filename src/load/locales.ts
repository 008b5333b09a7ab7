// The library's door to locales: our own in styles/, the others out of Citation.js' CSL plugin. A locale is asked for by
// name (id-ID, id_id, id); an unknown one is refused with the nearest name and never replaced in silence.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { LocaleSource } from '../formats/styled.js';
import { UsageError } from '../text/errors.js';
import { didYouMean } from '../text/nearest.js';

/** A locale that can be asked for, what its language calls itself, and where it comes from. */
export interface KnownLocale {
  readonly name: string;
  readonly language: string;
  readonly source: string;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  'de-DE': 'Deutsch',
  'en-US': 'English',
  'es-ES': 'Español',
  'fr-FR': 'Français',
  'id-ID': 'Bahasa Indonesia',
  'ms-MY': 'Bahasa Melayu',
  'nl-NL': 'Nederlands',
};

const OWN_LOCALES: Readonly<Record<string, URL>> = {
  'id-ID': new URL('../../styles/locales-id-ID.xml', import.meta.url),
  'ms-MY': new URL('../../styles/locales-ms-MY.xml', import.meta.url),
};

// citeproc falls back on it for every term that a locale lacks
const BASE_LOCALE = 'en-US';

const PLUGIN = '@citation-js/plugin-csl';

function pluginLocales(): Readonly<Record<string, string>> {
  return createRequire(import.meta.url)(`${PLUGIN}/lib/locales.json`) as Record<string, string>;
}

/** Every locale that `loadLocale` knows, sorted by name. */
export function listLocales(): KnownLocale[] {
  const known = (name: string, source: string) => ({ name, language: LANGUAGES[name] ?? '', source });
  const own = Object.keys(OWN_LOCALES).map((name) => known(name, 'pustaka'));
  const others = Object.keys(pluginLocales())
    .filter((name) => !Object.hasOwn(OWN_LOCALES, name))
    .map((name) => known(name, PLUGIN));
  return [...own, ...others].sort((a, b) => (a.name < b.name ? -1 : 1));
}

// ISO 639 had "in" for Indonesian until 1989, and Java still writes it.
const FORMER_CODES: Readonly<Record<string, string>> = { in: 'id' };

/** The locale of the same language as `wanted` (de-AT: de-DE), or else the one whose name looks nearest. */
function nearestLocale(wanted: string, names: readonly string[]): string {
  const [code] = wanted.split('-');
  const language = Object.hasOwn(FORMER_CODES, code) ? FORMER_CODES[code] : code;
  const same = names.find((known) => known.startsWith(`${language}-`));
  if (same !== undefined) return ` Did you mean ${same}?`;
  return didYouMean(wanted, [...names, ...names.map((known) => known.slice(0, 2))]);
}

/** The full name of a locale: `id`, `ID_id` and `id-ID` are all id-ID. Throws UsageError for an unknown one. */
export function resolveLocale(name: string): string {
  const names = listLocales().map((locale) => locale.name);
  const wanted = name.trim().replace('_', '-').toLowerCase();
  const found =
    names.find((known) => known.toLowerCase() === wanted) ??
    names.find((known) => known.toLowerCase().startsWith(`${wanted}-`));
  if (found !== undefined) return found;
  const shown = wanted === '' ? 'locale: no name is given' : `locale ${name}`;
  throw new UsageError(`Unknown ${shown}.${nearestLocale(wanted, names)} Known locales: ${names.join(', ')}.`);
}

/** Reads a locale with what it falls back on. Throws UsageError for an unknown one. */
export function loadLocale(name: string): LocaleSource {
  const resolved = resolveLocale(name);
  const texts = pluginLocales();
  const own = OWN_LOCALES[resolved];
  const text = own ? readFileSync(own, 'utf8') : texts[resolved];
  return {
    name: resolved,
    source: own ? 'pustaka' : PLUGIN,
    texts: { [BASE_LOCALE]: texts[BASE_LOCALE], [resolved]: text },
  };
}

/** The locale of a language or locale (`id`, `id-ID`: id-ID), the first by name where there are several; English where none is known. */
export function localeOfLanguage(language: string | undefined): string {
  const wanted = language?.toLowerCase();
  if (wanted === undefined || wanted.startsWith('en')) return BASE_LOCALE;
  const names = listLocales().map(({ name }) => name);
  const known = names.find((name) => name.toLowerCase() === wanted || name.toLowerCase().startsWith(`${wanted}-`));
  return known ?? BASE_LOCALE;
}
