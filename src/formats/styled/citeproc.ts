// The part of citeproc's interface that we use; citeproc has no types of its own.

/** Which CSL variables a stretch of output prints. */
export interface PrintedVariables {
  readonly variableNames?: readonly string[];
}

export interface CiteprocSystem {
  /** The XML of a locale, or its root element. */
  retrieveLocale(name: string): string | StyleElement;
  retrieveItem(id: string): unknown;
  /** Is handed every printed variable with its affixes; what it returns is printed in its place. */
  variableWrapper?(printed: PrintedVariables, before: string, text: string, after: string): string;
}

interface CiteprocBibliography {
  readonly entry_ids: readonly (readonly string[])[];
}

/** What tells an item from others that would be cited alike: names, given names, a year suffix. */
type Disambiguation = unknown;

export interface CiteprocEngine {
  readonly opt: { has_year_suffix?: boolean };
  readonly registry: { readonly registry: Readonly<Record<string, { disambig: Disambiguation }>> };
  setOutputFormat(name: string): void;
  updateItems(ids: string[], keepOrder?: boolean): void;
  makeBibliography(): readonly [CiteprocBibliography, readonly string[]] | false;
  makeCitationCluster(cites: readonly { readonly id: string; readonly position: 0 }[]): string;
}

/** An element of a style: attributes and children; text stands as a child of its own. */
export interface StyleElement {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (StyleElement | string)[];
}

/** An output format: functions and templates by citeproc's own names ('text_escape', '@font-style/italic' …). */
export type CiteprocFormat = Readonly<Record<string, unknown>>;

export interface Citeproc {
  readonly Engine: new (
    system: CiteprocSystem,
    style: string | StyleElement,
    locale: string,
    forceLocale: boolean,
  ) => CiteprocEngine;
  /** Where its warnings go: to standard output, unless it is replaced. */
  debug: (message: string) => void;
  readonly Output: { readonly Formats: Record<string, CiteprocFormat> };
  /** Its own reader of styles; the root element comes back. */
  parseXml(xml: string): StyleElement;
}
