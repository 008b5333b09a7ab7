// Ground floor: half-open ranges of a text. Every position in pustaka is a span of some text, in UTF-16 code units
// (what `String.prototype.slice` takes), so that nothing has to be converted on the way.

/** A half-open range `[start, end)` in UTF-16 code units of the text it belongs to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
