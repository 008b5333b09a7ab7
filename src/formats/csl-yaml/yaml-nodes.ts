// YAML text → its nodes with their places, by the yaml library. Its parser goes down the stack with the nesting and takes
// quadratic time for it, so tokens are counted on their way: nobody nests references as deep as the limit.
import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Parser,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { Span } from '../../text/span.js';

const MAX_DEPTH = 64;

export class TooDeepError extends Error {}

/** Counts the brackets, the dashes of one line and the growing indents that are open. */
class DepthGuard {
  #brackets = 0;
  #marksInLine = 0;
  #isLineStart = true;
  readonly #indents = [0];

  take(lexeme: string): void {
    if (lexeme[0] === '\n' || lexeme[0] === '\r') this.#startLine();
    else if (this.#isLineStart && this.#brackets === 0) this.#indent(lexeme);
    if (lexeme === '[' || lexeme === '{') this.#brackets++;
    else if (lexeme === ']' || lexeme === '}') this.#brackets = Math.max(0, this.#brackets - 1);
    else if (lexeme === '-' || lexeme === '?' || lexeme === ':') this.#marksInLine += this.#brackets === 0 ? 1 : 0;
    if (Math.max(this.#brackets, this.#marksInLine, this.#indents.length) > MAX_DEPTH)
      throw new TooDeepError(`Nested deeper than ${MAX_DEPTH} levels`);
  }

  #startLine(): void {
    this.#isLineStart = true;
    this.#marksInLine = 0;
  }

  #indent(lexeme: string): void {
    this.#isLineStart = false;
    const width = /^ *$/.test(lexeme) ? lexeme.length : 0;
    while (this.#indents.at(-1)! > width) this.#indents.pop();
    if (width > this.#indents.at(-1)!) this.#indents.push(width);
  }
}

function* tokensOf(text: string) {
  const guard = new DepthGuard();
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    guard.take(lexeme);
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

// Every scalar as it is printed: what is a number, and what a "no", is for CSL to say. No tags, no merge keys.
const OPTIONS = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;

interface YamlDocument {
  readonly contents: Node | null;
  readonly errors: readonly YAMLError[];
}

/** The first document of a YAML text. Throws TooDeepError. */
export function parseYaml(text: string): YamlDocument {
  for (const document of new Composer(OPTIONS).compose(tokensOf(text))) return document;
  return { contents: null, errors: [] };
}

/** Where a node stands, without the blanks behind it. */
export function spanOf(node: Node): Span | undefined {
  return node.range ? { start: node.range[0], end: node.range[1] } : undefined;
}

export type { Node, YAMLMap };
export { isAlias, isMap, isScalar, isSeq };
