// The library's door to locales: our own in styles/, the others out of Citation.js' CSL plugin. A locale is asked for by
// name (id-ID, id_id, id); an unknown one is refused with the nearest name and never replaced in silence.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { LocaleSource } from '../formats/styled.js';
import { UsageError } from '../text/errors.js';
import { didYouMean } from '../text/nearest.js';

/** A locale that can be asked for, and where it comes from. */
export interface KnownLocale {
  readonly name: string;
  readonly source: string;
}

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
  const own = Object.keys(OWN_LOCALES).map((name) => ({ name, source: 'pustaka' }));
  const others = Object.keys(pluginLocales())
    .filter((name) => !(name in OWN_LOCALES))
    .map((name) => ({ name, source: PLUGIN }));
  return [...own, ...others].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The full name of a locale: `id`, `ID_id` and `id-ID` are all id-ID. Throws UsageError for an unknown one. */
export function resolveLocale(name: string): string {
  const names = listLocales().map((locale) => locale.name);
  const wanted = name.trim().replace('_', '-').toLowerCase();
  const found =
    names.find((known) => known.toLowerCase() === wanted) ??
    names.find((known) => known.toLowerCase().startsWith(`${wanted}-`));
  if (found !== undefined) return found;
  throw new UsageError(
    `Unknown locale ${name}.${didYouMean(name, [...names, ...names.map((known) => known.slice(0, 2))])} Known locales: ${names.join(', ')}.`,
  );
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
