// Convert, styled text: one styler for each locale that turns up, made when it is first needed. `auto` takes the language
// that most items of a list are in.
import type { CslItem } from '../csl/item.js';
import { createStyler, type Styler } from '../formats/styled.js';
import { listLocales, loadLocale } from '../load/locales.js';
import { loadStyle } from '../load/styles.js';
import { AUTO_LOCALE, DEFAULT_LOCALE } from './output-formats.js';

/** The language that most items name (the earlier one of equals), or undefined. */
export function mostFrequentLanguage(items: readonly CslItem[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { language } of items)
    if (typeof language === 'string' && language !== '') counts.set(language, (counts.get(language) ?? 0) + 1);
  let most: string | undefined;
  for (const [language, count] of counts) if (most === undefined || count > (counts.get(most) ?? 0)) most = language;
  return most;
}

/** The locale of a list's own language; the default where no locale is known for it. */
function localeOfList(items: readonly CslItem[]): string {
  const language = mostFrequentLanguage(items)?.toLowerCase();
  if (language === undefined || language.startsWith('en')) return DEFAULT_LOCALE;
  const names = listLocales().map(({ name }) => name);
  const known = names.find((name) => name.toLowerCase() === language || name.toLowerCase().startsWith(`${language}-`));
  return known ?? DEFAULT_LOCALE;
}

/**
 * Formats list after list in one style: one line for each item. Throws UsageError for an unknown style or locale and
 * InputError for a style that cannot be used, before the first list.
 */
export function stylerForLists(styleName: string, locale: string): (items: readonly CslItem[]) => string[] {
  const style = loadStyle(styleName);
  const stylers = new Map<string, Styler>();
  const stylerFor = (name: string): Styler => {
    const styler = stylers.get(name) ?? createStyler(style, loadLocale(name));
    stylers.set(name, styler);
    return styler;
  };
  stylerFor(locale === AUTO_LOCALE ? DEFAULT_LOCALE : locale);
  return (items) =>
    stylerFor(locale === AUTO_LOCALE ? localeOfList(items) : locale)
      .format(items)
      .map(({ text }) => text);
}
