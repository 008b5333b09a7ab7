// Where features go: a growing row of numbers, cleared for every token. Training and parsing read it the same way.
import { mix } from './hash.js';

const CAPACITY = 512;

/** Collects the feature numbers of one token. No token has more than a few hundred. */
export class FeatureSink {
  readonly hashes = new Uint32Array(CAPACITY);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  /** Adds the feature "template says value"; templates are numbered once in templates.ts. */
  add(template: number, value: number): void {
    if (this.count < CAPACITY) this.hashes[this.count++] = mix(template, value);
  }
}
