// --log-format json: what is said as one JSON object a line, for programs. Its keys are part of what pustaka promises: `type` is
// message (severity, message, and path, line, column where they are known), unsure (path, line, confidence, text, withheld) or
// summary (files, references, unsure, withoutReferences, failures, unchanged, outputsLeft, interrupted).

// what a terminal obeys and JSON leaves as it is
const STEERING = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\udb40[\udc00-\udc7f]/g;

const escaped = (units: string): string =>
  units
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** One line of a log, with its line feed. */
export const logLine = (entry: Readonly<Record<string, unknown>>): string =>
  `${JSON.stringify(entry).replace(STEERING, escaped)}\n`;
