// The library's public face: re-exports only. The functions stand in library.ts, the types where they are made.

export type { CslDate, CslItem, CslName, ItemType } from './csl/item.js';
export type { Markup } from './find/index.js';
export type { ReferenceString } from './find/reference-string.js';
export type { ReadItems } from './formats/items-read.js';
export {
  ITEM_FORMATS,
  type ItemFormat,
  READ_FORMATS,
  type ReadFormat,
  readItems,
  WRITTEN_FORMATS,
  type WrittenFormat,
} from './formats/read-items.js';
export { type WriteOptions, writeItems } from './formats/write-items.js';
export type { Model } from './label/model.js';
export type { Segment } from './label/segment.js';
export {
  type EntryForm,
  type FormatOptions,
  format,
  type ModelOption,
  type ParseOptions,
  parse,
  parseReferences,
  parseWithLists,
  sortItems,
} from './library.js';
export { type KnownLocale, listLocales } from './load/locales.js';
export { loadModel } from './load/model.js';
export { type KnownStyle, listStyles } from './load/styles.js';
export type { ParsedDocument, ParsedList, ParsedReference } from './parse.js';
export { InputError, ModelError, OutputError, UsageError } from './text/errors.js';
export type { Finding, Severity } from './text/finding.js';
export { type Piece, sourceOffset } from './text/mapped-text.js';
export type { Span } from './text/span.js';
