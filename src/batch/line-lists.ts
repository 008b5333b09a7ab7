// Which lines stand together, where one reference stands on a line: what blank lines enclose, at most a thousand, so that
// memory stays the same however long the input is.

/** At most so many references are taken as one list. */
export const LONGEST_LIST = 1000;

/** Lines of one list. `firstLine` counts from 1; `blankLinesAfter` are the blank lines that ended it. */
export interface LineList {
  readonly lines: readonly string[];
  readonly firstLine: number;
  readonly blankLinesAfter: number;
}

/** Takes line after line and gives a list back whenever one is whole; blank lines before the first reference are a list of none. */
export class LineLists {
  #lines: string[] = [];
  #firstLine = 1;
  #blankLines = 0;

  /** The list that ends before `line`, if one does. */
  add(line: string): LineList | undefined {
    if (line.trim() === '') {
      this.#blankLines++;
      return undefined;
    }
    const ended = this.#blankLines > 0 || this.#lines.length === LONGEST_LIST ? this.rest() : undefined;
    this.#lines.push(line);
    return ended;
  }

  /** What has not been given back yet, if anything. */
  rest(): LineList | undefined {
    if (this.#lines.length + this.#blankLines === 0) return undefined;
    const list = { lines: this.#lines, firstLine: this.#firstLine, blankLinesAfter: this.#blankLines };
    this.#firstLine += list.lines.length + list.blankLinesAfter;
    this.#lines = [];
    this.#blankLines = 0;
    return list;
  }
}

/** The lists of lines that are all at hand. */
export function listsOfLines(lines: readonly string[]): LineList[] {
  const lists = new LineLists();
  return [...lines.map((line) => lists.add(line)), lists.rest()].filter((list) => list !== undefined);
}
