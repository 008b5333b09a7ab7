// The part of citeproc's interface that we use; citeproc has no types of its own.

/** Which CSL variables a stretch of output prints. */
export interface PrintedVariables {
  readonly variableNames?: readonly string[];
}

export interface CiteprocSystem {
  retrieveLocale(name: string): string;
  retrieveItem(id: string): unknown;
  /** Is handed every printed variable with its affixes; what it returns is printed in its place. */
  variableWrapper?(printed: PrintedVariables, before: string, text: string, after: string): string;
}

export interface CiteprocBibliography {
  readonly entry_ids: readonly (readonly string[])[];
}

export interface CiteprocEngine {
  setOutputFormat(name: string): void;
  updateItems(ids: string[], keepOrder?: boolean): void;
  makeBibliography(): readonly [CiteprocBibliography, readonly string[]] | false;
}

/** An output format: functions and templates by citeproc's own names ('text_escape', '@font-style/italic' …). */
export type CiteprocFormat = Readonly<Record<string, unknown>>;

export interface Citeproc {
  readonly Engine: new (
    system: CiteprocSystem,
    styleXml: string,
    locale: string,
    forceLocale: boolean,
  ) => CiteprocEngine;
  /** Where its warnings go: to standard output, unless it is replaced. */
  debug: (message: string) => void;
  readonly Output: { readonly Formats: Record<string, CiteprocFormat> };
}
