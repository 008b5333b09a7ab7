// CSL items → the outside: one door for every format that holds items. No writer loads a library.
import type { CslItem } from '../csl/item.js';
import { UsageError } from '../text/errors.js';
import { didYouMean } from '../text/nearest.js';
import { WRITTEN_FORMATS, type WrittenFormat } from './read-items.js';
import { writeBibtex } from './write-bibtex.js';
import { writeCslJson, writeCslJsonl } from './write-csl-json.js';
import { writeCslYaml } from './write-csl-yaml.js';
import { writeHayagriva } from './write-hayagriva.js';
import { writeRis } from './write-ris.js';

/** `ascii` writes BibTeX and BibLaTeX without any letter outside ASCII; the other formats are always UTF-8. */
export interface WriteOptions {
  readonly ascii?: boolean;
}

type Writer = (items: readonly CslItem[], options: WriteOptions) => string;

const WRITERS: Readonly<Record<WrittenFormat, Writer>> = {
  biblatex: (items, { ascii }) => writeBibtex(items, { dialect: 'biblatex', ascii }),
  bibtex: (items, { ascii }) => writeBibtex(items, { dialect: 'bibtex', ascii }),
  'csl-json': writeCslJson,
  'csl-jsonl': writeCslJsonl,
  'csl-yaml': writeCslYaml,
  hayagriva: writeHayagriva,
  ris: writeRis,
};

/** Writes all items in one text, in order, ended by a line end. Throws UsageError for an unknown format. */
export function writeItems(items: readonly CslItem[], format: WrittenFormat, options: WriteOptions = {}): string {
  if (Object.hasOwn(WRITERS, format)) return WRITERS[format](items, options);
  throw new UsageError(`Cannot write the format ${String(format)}.${didYouMean(String(format), WRITTEN_FORMATS)}`);
}
