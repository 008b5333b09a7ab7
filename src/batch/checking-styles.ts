// The style that a document is checked against: the one that the user names, or the one that its list follows. Making a style
// takes some hundredths of a second, so each is made when it is first needed, and kept.
import type { Checking } from '../check.js';
import type { CheckedList } from '../lint/checked-document.js';
import type { CheckedStyle } from '../lint/checked-style.js';
import { closestStyle, detectStyle } from '../lint/style/detect-style.js';
import { renderedStyle } from '../lint/style/rendered-style.js';
import { listLocales, loadLocale } from '../load/locales.js';
import { loadStyle } from '../load/styles.js';
import { DEFAULT_LOCALE } from './output-formats.js';

/** The word behind --style that turns the comparison with a style off. */
export const NO_STYLE = 'none';

/** Styles that a list is held against where none is named, in the order in which equals are preferred. */
export const DETECTED_STYLES: readonly string[] = [
  'apa',
  'chicago',
  'chicago-17',
  'harvard-id',
  'ieee',
  'mla',
  'vancouver',
];

const FEWEST_REFERENCES = 2;

/** The style behind --style (no style: detect it; `none`: no style), and the locale behind --locale. */
export interface StyleWish {
  readonly style?: string;
  readonly locale?: string;
}

type StyleFor = NonNullable<Checking['styleFor']>;

/** The locale of a language (`id`: id-ID); English where none is known. */
function localeOf(language: string | undefined): string {
  if (language === undefined || language === 'en') return DEFAULT_LOCALE;
  return listLocales().find(({ name }) => name.startsWith(`${language}-`))?.name ?? DEFAULT_LOCALE;
}

/** Makes styles, each once. */
export class CheckingStyles {
  readonly #made = new Map<string, CheckedStyle>();

  #style(name: string, locale: string, isDetected: boolean): CheckedStyle {
    const key = `${name}\n${locale}\n${isDetected}`;
    const made = this.#made.get(key) ?? renderedStyle(loadStyle(name), loadLocale(locale), isDetected);
    this.#made.set(key, made);
    return made;
  }

  /** The locales that a list may be in, its own first. */
  #locales(wish: StyleWish, language: string | undefined): string[] {
    return wish.locale !== undefined ? [wish.locale] : [...new Set([localeOf(language), DEFAULT_LOCALE])];
  }

  /** Of one style in several locales the one that the list is more like. */
  #inBestLocale(
    name: string,
    locales: readonly string[],
    lists: readonly CheckedList[],
    isDetected: boolean,
  ): CheckedStyle {
    const candidates = locales.map((locale) => this.#style(name, locale, isDetected));
    return candidates.length > 1 ? closestStyle(lists, candidates) : candidates[0];
  }

  #detected(lists: readonly CheckedList[], locales: readonly string[]): CheckedStyle | undefined {
    if (lists.reduce((sum, { references }) => sum + references.length, 0) < FEWEST_REFERENCES) return undefined;
    for (const locale of locales) {
      const candidates = DETECTED_STYLES.map((name) => this.#style(name, locale, true));
      const found = detectStyle(lists, candidates);
      if (found) return this.#inBestLocale(found.name, locales, lists, true);
    }
    return undefined;
  }

  /** What `Checking.styleFor` asks for. Throws UsageError or InputError for a style or locale that cannot be used. */
  chooser(wish: StyleWish): StyleFor {
    const { style } = wish;
    if (style === NO_STYLE) return () => undefined;
    if (style !== undefined) loadStyle(style);
    return (lists, language) => {
      if (lists.length === 0) return undefined;
      const locales = this.#locales(wish, language);
      return style === undefined ? this.#detected(lists, locales) : this.#inBestLocale(style, locales, lists, false);
    };
  }
}
