// Which features get weights: those seen often enough. Maps feature numbers (32-bit hashes) to rows of the weight table.

/** Open-addressing map from unsigned 32-bit numbers to small integers; grows as needed. */
class NumberMap {
  #keys = new Uint32Array(1 << 20);
  #values = new Int32Array(1 << 20);
  #size = 0;

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> 0;
    for (slot &= mask; this.#values[slot] !== 0 && this.#keys[slot] !== key; ) slot = (slot + 1) & mask;
    return slot;
  }

  get(key: number): number {
    return this.#values[this.#slot(key)];
  }

  set(key: number, value: number): void {
    const slot = this.#slot(key);
    if (this.#values[slot] === 0) {
      this.#keys[slot] = key;
      if (++this.#size * 2 > this.#keys.length) {
        this.#values[slot] = value;
        this.#grow();
        return;
      }
    }
    this.#values[slot] = value;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Uint32Array(keys.length * 2);
    this.#values = new Int32Array(values.length * 2);
    this.#size = 0;
    for (let i = 0; i < keys.length; i++) if (values[i] !== 0) this.set(keys[i], values[i]);
  }

  *entries(): Generator<[number, number]> {
    for (let i = 0; i < this.#keys.length; i++) if (this.#values[i] !== 0) yield [this.#keys[i], this.#values[i]];
  }
}

/** Counts features first, then knows the row of each that was seen often enough. */
export class FeatureRows {
  readonly #counts = new NumberMap();
  #rows = new NumberMap();
  /** The feature number of each row. */
  hashes = new Uint32Array(0);
  /** How often the feature of each row was counted. */
  counts = new Float32Array(0);

  count(hash: number, by = 1): void {
    this.#counts.set(hash, this.#counts.get(hash) + by);
  }

  /** Gives a row to every feature counted at least `least` times, and to the counted ones that `isWanted`, in order of feature number. */
  settle(least: number, isWanted: (hash: number) => boolean = () => false): void {
    const kept: number[] = [];
    for (const [hash, count] of this.#counts.entries()) if (count >= least || isWanted(hash)) kept.push(hash);
    this.hashes = Uint32Array.from(kept).sort();
    this.counts = Float32Array.from(this.hashes, (hash) => this.#counts.get(hash));
    this.#rows = new NumberMap();
    this.hashes.forEach((hash, row) => {
      this.#rows.set(hash, row + 1);
    });
  }

  /** The row of a feature, or -1. */
  rowOf(hash: number): number {
    return this.#rows.get(hash) - 1;
  }

  get size(): number {
    return this.hashes.length;
  }
}
