// citeproc: the unmodified dependency of Citation.js' CSL plugin, taken as the plugin takes it, and the part of its interface
// that we use; it has no types of its own.
import { createRequire } from 'node:module';
import { FORMAT_NAME, RAW_FORMAT } from './raw-lines.js';

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

/** What tells an item from others that would be cited alike: names, given names, a year suffix. */
export type Disambiguation = unknown;

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
    styleXml: string,
    locale: string,
    forceLocale: boolean,
  ) => CiteprocEngine;
  /** Where its warnings go: to standard output, unless it is replaced. */
  debug: (message: string) => void;
  readonly Output: { readonly Formats: Record<string, CiteprocFormat> };
  /** Its own reader of styles; the root element comes back. */
  parseXml(xml: string): StyleElement;
}

let loaded: Citeproc | undefined;

/** citeproc is no dependency of ours but of the plugin's: it is found from the plugin's place. */
export function loadCiteproc(): Citeproc {
  if (loaded) return loaded;
  const require = createRequire(import.meta.url);
  const citeproc = createRequire(require.resolve('@citation-js/plugin-csl'))('citeproc') as Citeproc;
  citeproc.Output.Formats[FORMAT_NAME] = { ...citeproc.Output.Formats.html, ...RAW_FORMAT };
  // Its warnings (an unknown attribute in a style …) would stand among the lines on standard output.
  citeproc.debug = () => {};
  loaded = citeproc;
  return citeproc;
}
