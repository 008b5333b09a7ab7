// Convert, styled text: one styler for each locale that turns up, made when it is first needed. `auto` takes the language
// that most items of a list are in.
import type { CslItem } from '../../csl/item.js';
import { citesInNotes } from '../../formats/styled/style-xml.js';
import { createStyler, type StyledEntry, type Styler } from '../../formats/styled.js';
import { loadLocale, localeOfLanguage } from '../../load/locales.js';
import { loadStyle } from '../../load/styles.js';
import { UsageError } from '../../text/errors.js';
import { AUTO_LOCALE, DEFAULT_LOCALE } from '../output-formats.js';

/** The language that most items name (the earlier one of equals), or undefined. */
function mostFrequentLanguage(items: readonly CslItem[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { language } of items)
    if (typeof language === 'string' && language !== '') counts.set(language, (counts.get(language) ?? 0) + 1);
  let most: string | undefined;
  for (const [language, count] of counts) if (most === undefined || count > (counts.get(most) ?? 0)) most = language;
  return most;
}

/** A list as a style has it. */
interface StyledList {
  /** The locale that the list is in. */
  readonly locale: string;
  /** One entry for each item, in the order of the items. */
  readonly entries: readonly StyledEntry[];
}

export interface ListStyler {
  /** The items in the order that the style sorts them in. */
  sorted<Item>(list: readonly Item[], itemOf: (entry: Item) => CslItem): Item[];
  style(items: readonly CslItem[]): StyledList;
}

/**
 * Formats list after list in one style: bibliographies, or footnotes where `notes` asks for them. Throws UsageError for an unknown style or locale, or notes of a style that has none, and
 * InputError for a style that cannot be used, before the first list.
 */
export function stylerForLists(styleName: string, locale: string, notes = false): ListStyler {
  const style = loadStyle(styleName);
  if (notes && !citesInNotes(style.xml))
    throw new UsageError(`${styleName} does not cite in notes. --notes is for styles such as chicago-notes.`);
  const stylers = new Map<string, Styler>();
  const stylerIn = (name: string): Styler => {
    const styler = stylers.get(name) ?? createStyler(style, loadLocale(name));
    stylers.set(name, styler);
    return styler;
  };
  const localeOf = (items: readonly CslItem[]) =>
    locale === AUTO_LOCALE ? localeOfLanguage(mostFrequentLanguage(items)) : locale;
  const first = stylerIn(locale === AUTO_LOCALE ? DEFAULT_LOCALE : locale);
  return {
    sorted: (list, itemOf) => first.order(list.map(itemOf)).map((index) => list[index]),
    style(items) {
      const name = localeOf(items);
      return { locale: name, entries: notes ? stylerIn(name).cite(items) : stylerIn(name).format(items) };
    },
  };
}
