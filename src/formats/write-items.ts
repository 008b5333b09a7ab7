// CSL items → the outside: one door for every format that holds items. No writer loads Citation.js.
import type { CslItem } from '../csl/item.js';
import { UsageError } from '../text/errors.js';
import { didYouMean } from '../text/nearest.js';
import { ITEM_FORMATS, type ItemFormat } from './read-items.js';
import { writeBibtex } from './write-bibtex.js';
import { writeCslJson, writeCslJsonl } from './write-csl-json.js';
import { writeRis } from './write-ris.js';

const WRITERS: Readonly<Record<ItemFormat, (items: readonly CslItem[]) => string>> = {
  bibtex: writeBibtex,
  'csl-json': writeCslJson,
  'csl-jsonl': writeCslJsonl,
  ris: writeRis,
};

/** Writes all items in one text, in order, ended by a line end. Throws UsageError for an unknown format. */
export function writeItems(items: readonly CslItem[], format: ItemFormat): string {
  if (Object.hasOwn(WRITERS, format)) return WRITERS[format](items);
  throw new UsageError(`Unknown format ${String(format)}.${didYouMean(String(format), ITEM_FORMATS)}`);
}
