// The letters and digits of an item's fields, each to be found again for one printed letter or digit: what a segment prints is mapped
// one to one onto what its fields say.
import type { CslDate, CslItem, CslName } from '../../csl/item.js';

const SILENT: ReadonlySet<string> = new Set(['id', 'type', 'language', 'custom', 'categories']);

const nameStrings = (name: CslName): string[] => Object.values(name).map(String);

function dateStrings(date: CslDate): string[] {
  const numbers = (date['date-parts'] ?? []).map((parts) => parts.join(' '));
  return [...numbers, ...(date.literal === undefined ? [] : [date.literal])];
}

/** What one field says, as strings. */
export function stringsOf(value: unknown): string[] {
  if (Array.isArray(value)) return (value as CslName[]).flatMap(nameStrings);
  if (typeof value === 'object' && value !== null) return dateStrings(value as CslDate);
  return value === undefined ? [] : [String(value)];
}

/** What all fields of an item say that stand for printed words; or only the fields named. */
export function fieldStrings(item: CslItem, fields: readonly string[] = Object.keys(item)): string[] {
  return fields.flatMap((field) => (SILENT.has(field) ? [] : stringsOf(item[field as keyof CslItem])));
}

const RUN = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;

/** Letters and digits of fields; `take` uses them up. */
export class FieldLetters {
  #closed = '';
  readonly #starts = new Map<string, number[]>();
  readonly #used: Uint8Array;

  constructor(strings: readonly string[]) {
    for (const { 0: run } of strings.join('\n').matchAll(RUN)) {
      const starts = this.#starts.get(run);
      if (starts) starts.push(this.#closed.length);
      else this.#starts.set(run, [this.#closed.length]);
      this.#closed += run;
    }
    this.#used = new Uint8Array(this.#closed.length);
  }

  /** Whether the run stands somewhere, used or not. */
  holds(run: string): boolean {
    return this.#closed.includes(run);
  }

  /** Uses up a run that stands as a whole. */
  takeWhole(run: string): boolean {
    const starts = this.#starts.get(run);
    while (starts?.length) if (this.#takeAt(starts.shift()!, run.length)) return true;
    return false;
  }

  /** Uses up a run that is part of a longer one, or of several closed up. */
  takePart(run: string): boolean {
    for (let at = this.#closed.indexOf(run); at >= 0; at = this.#closed.indexOf(run, at + 1))
      if (this.#takeAt(at, run.length)) return true;
    return false;
  }

  #takeAt(at: number, length: number): boolean {
    const stretch = this.#used.subarray(at, at + length);
    if (stretch.some((used) => used === 1)) return false;
    stretch.fill(1);
    return true;
  }
}
