// The style that a document is checked against: the one that the user names, or the one that its list follows. Making a style
// takes some hundredths of a second, so each is made when it is first needed, and kept.
import type { Checking } from '../../check.js';
import type { CheckedStyle } from '../../lint/checked-style.js';
import { detectKnownStyle, inClosestLocale } from '../../lint/style/detect-style.js';
import { renderedStyle } from '../../lint/style/rendered-style.js';
import { loadLocale, localeOfLanguage } from '../../load/locales.js';
import { loadStyle } from '../../load/styles.js';
import { DEFAULT_LOCALE } from '../output-formats.js';

/** The word behind --style that turns the comparison with a style off. */
export const NO_STYLE = 'none';

/** The style behind --style (no style: detect it; `none`: no style), and the locale behind --locale. */
interface StyleWish {
  readonly style?: string;
  readonly locale?: string;
}

type StyleFor = NonNullable<Checking['styleFor']>;

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
    return wish.locale !== undefined ? [wish.locale] : [...new Set([localeOfLanguage(language), DEFAULT_LOCALE])];
  }

  /** What `Checking.styleFor` asks for. Throws UsageError or InputError for a style or locale that cannot be used. */
  chooser(wish: StyleWish): StyleFor {
    const { style } = wish;
    if (style === NO_STYLE) return () => undefined;
    if (style !== undefined) loadStyle(style);
    return (lists, language) => {
      if (lists.length === 0) return undefined;
      const locales = this.#locales(wish, language);
      return style === undefined
        ? detectKnownStyle(lists, locales, (name, locale) => this.#style(name, locale, true))
        : inClosestLocale(lists, locales, (locale) => this.#style(style, locale, false));
    };
  }
}
