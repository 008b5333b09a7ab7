// CSL-JSON and CSL-JSONL out. Kept apart from every other writer, so that text → CSL-JSON loads nothing it does not need.
import type { CslItem } from '../csl/item.js';

// JSON allows these raw, but JavaScript before 2019 and some line readers take them for line ends.
const LINE_SEPARATORS = /[\u2028\u2029]/g;

const escapeSeparator = (character: string): string => (character === '\u2028' ? '\\u2028' : '\\u2029');

/** One item as one line of JSON, without a line end. */
export function writeCslJsonLine(item: Partial<CslItem>): string {
  return JSON.stringify(item).replace(LINE_SEPARATORS, escapeSeparator);
}

/** An array of items, indented by two, with a final line end. */
export function writeCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2).replace(LINE_SEPARATORS, escapeSeparator)}\n`;
}

/** One item a line, each line ended. */
export function writeCslJsonl(items: readonly CslItem[]): string {
  return items.map((item) => `${writeCslJsonLine(item)}\n`).join('');
}
