// Keeps what was worked out of token types. The store is emptied when it grows past its limit, so that a stream of
// endless different tokens runs in constant memory; results do not depend on what is in it.
import { EMPTY_LEXICON, type Lexicon } from './features/lexicon.js';
import { describeToken, type TokenType } from './features/token-type.js';

/** A token text may be long (an address, a line without blanks): such ones are worked out anew each time. */
const LONGEST_KEPT = 64;

/** A store of values by token text. */
export class TokenStore<T> {
  readonly #make: (type: TokenType) => T;
  readonly #limit: number;
  readonly #lexicon: Lexicon;
  readonly #kept = new Map<string, T>();

  constructor(make: (type: TokenType) => T, lexicon: Lexicon = EMPTY_LEXICON, limit = 20_000) {
    this.#make = make;
    this.#lexicon = lexicon;
    this.#limit = limit;
  }

  get(text: string): T {
    const kept = this.#kept.get(text);
    if (kept !== undefined) return kept;
    const made = this.#make(describeToken(text, this.#lexicon));
    if (text.length > LONGEST_KEPT) return made;
    if (this.#kept.size >= this.#limit) this.#kept.clear();
    this.#kept.set(text, made);
    return made;
  }
}
