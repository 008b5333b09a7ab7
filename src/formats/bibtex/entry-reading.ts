// One BibTeX entry while it is being read: which fields are taken already, what the item holds so far, and which TeX could not
// be read. The steps that make an item of an entry share it.
import type { ItemType, TextVariable } from '../../csl/item.js';
import { readTex } from './read-tex.js';

type LooseItem = Record<string, unknown>;

/** A field that could not be read to the letter, in words that can stand behind the entry's name. */
export interface FieldFault {
  readonly field: string;
  readonly message: string;
}

export class EntryReading {
  readonly kind: string;
  readonly type: ItemType;
  readonly item: LooseItem = {};
  readonly faults: FieldFault[] = [];
  readonly #left: Map<string, string>;

  constructor(kind: string, type: ItemType, fields: ReadonlyMap<string, string>) {
    this.kind = kind;
    this.type = type;
    this.#left = new Map(fields);
  }

  /** The names of the fields that no step has taken yet. */
  get left(): string[] {
    return [...this.#left.keys()];
  }

  has(name: string): boolean {
    return this.#left.has(name);
  }

  /** The TeX of a field, to be looked at only; '' where the entry has none. */
  tex(name: string): string {
    return this.#left.get(name) ?? '';
  }

  /** Takes a field: no other step will see it. */
  take(name: string): string {
    const tex = this.tex(name);
    this.#left.delete(name);
    return tex;
  }

  /** Takes a field and reads its TeX. */
  takeText(name: string): string {
    return this.textOf(this.take(name), name);
  }

  textOf(tex: string, field: string): string {
    const { text, unknown } = readTex(tex);
    this.tellUnknown(field, unknown);
    return text;
  }

  tellUnknown(field: string, unknown: readonly string[]): void {
    if (unknown.length === 0) return;
    const names = unknown.slice(0, 3).map((name) => (name === '$' ? 'a lone $' : `\\${name.slice(0, 30)}`));
    this.faults.push({
      field,
      message: `${names.join(', ')} in ${field} cannot be read; the text without it is taken`,
    });
  }

  /** Gives a text variable its value unless it has one or the value is empty. */
  set(variable: TextVariable, value: string): boolean {
    if (value === '' || this.item[variable] !== undefined) return false;
    this.item[variable] = value;
    return true;
  }
}
