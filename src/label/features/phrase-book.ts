// The known phrases of a lexicon, asked for many times a reference and nearly always in vain: a filter, small enough for the processor
// to have at hand, knows most of what is unknown. It is made when it turns out that much is asked for.
import { type Lexicon, phraseValue } from './lexicon.js';

/** Before that many were asked for a filter costs more than it saves. */
const MANY = 2000;

const FILTER_BITS = 17;
const FILTER_MASK = 2 ** FILTER_BITS - 1;

function filterOf(phrases: Uint32Array): Uint32Array {
  const filter = new Uint32Array(2 ** FILTER_BITS / 32);
  for (const phrase of phrases) filter[(phrase & FILTER_MASK) >>> 5] |= 1 << (phrase & 31);
  return filter;
}

/** What is known of phrases. Answers do not depend on what was asked before. */
export class PhraseBook {
  readonly #lexicon: Lexicon;
  #asked = 0;
  #filter: Uint32Array | undefined;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  get isEmpty(): boolean {
    return this.#lexicon.phrases.length === 0;
  }

  /** What is known of a phrase (its hash): one bit a field; 0 for an unknown one. */
  valueOf(phrase: number): number {
    const filter = this.#filter;
    if (filter) {
      if ((filter[(phrase & FILTER_MASK) >>> 5] & (1 << (phrase & 31))) === 0) return 0;
    } else if (++this.#asked > MANY) this.#filter = filterOf(this.#lexicon.phrases);
    return phraseValue(this.#lexicon, phrase);
  }
}
