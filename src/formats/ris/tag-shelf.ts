// The values of one RIS record by tag. Taking a value marks it as read, so that what nobody took can be kept.
import type { TaggedValue } from './tagged-lines.js';

export class TagShelf {
  readonly #values: readonly TaggedValue[];
  readonly #taken = new Set<TaggedValue>();
  readonly #byTag = new Map<string, TaggedValue[]>();

  constructor(values: readonly TaggedValue[]) {
    this.#values = values.filter(({ value }) => value !== '');
    for (const value of this.#values) {
      const same = this.#byTag.get(value.tag);
      if (same) same.push(value);
      else this.#byTag.set(value.tag, [value]);
    }
  }

  /** The first value of the first of the tags that has one; undefined where none has. */
  take(...tags: readonly string[]): string | undefined {
    for (const tag of tags) {
      const first = this.#byTag.get(tag)?.find((value) => !this.#taken.has(value));
      if (first === undefined) continue;
      this.#taken.add(first);
      return first.value;
    }
    return undefined;
  }

  /** Every value of the tags, in the order of the file. */
  takeAll(...tags: readonly string[]): string[] {
    const all = this.#values.filter((value) => tags.includes(value.tag) && !this.#taken.has(value));
    for (const value of all) this.#taken.add(value);
    return all.map(({ value }) => value);
  }

  has(tag: string): boolean {
    return this.#byTag.has(tag);
  }

  /** What was not taken and does not repeat what was, by tag. */
  rest(): Record<string, string[]> {
    const known = new Set([...this.#taken].map(({ value }) => value));
    const rest: Record<string, string[]> = {};
    for (const value of this.#values)
      if (!this.#taken.has(value) && !known.has(value.value)) {
        rest[value.tag] ??= [];
        rest[value.tag].push(value.value);
      }
    return rest;
  }
}
