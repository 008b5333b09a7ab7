// What a styler is made of: a style and a locale as they are read from disk, and how printed variables are marked.

/** A CSL style: `source` says where it comes from (a path, or the package that ships it) and stands in errors. */
export interface StyleSource {
  readonly name: string;
  readonly source: string;
  readonly xml: string;
  /** Comes with pustaka, so that there is no need to try whether it can be used. */
  readonly isShipped?: boolean;
}

/** A locale and the ones it falls back on (at least en-US): CSL locale name → XML. */
export interface LocaleSource {
  readonly name: string;
  readonly source: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** Marks what a style prints of a variable: affixes, quotes and labels of its element are in the text. */
export type VariableMark = (variables: readonly string[], text: string) => string;
