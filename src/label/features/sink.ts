// Where features go: a growing row of numbers, cleared for every token. Training and parsing read it the same way.
import { mix } from './hash.js';

/** How many features a sink holds. */
export const SINK_CAPACITY = 512;

/** Collects the feature numbers of one token or field. None has more than a few hundred; what is beyond SINK_CAPACITY is left out. */
export class FeatureSink {
  readonly hashes = new Uint32Array(SINK_CAPACITY);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  /** Adds the feature "template says value"; every template has a number of its own. */
  add(template: number, value: number): void {
    if (this.count < SINK_CAPACITY) this.hashes[this.count++] = mix(template, value);
  }
}
