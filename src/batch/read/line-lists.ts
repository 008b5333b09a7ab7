// Which lines stand together, where one reference stands on a line: what blank lines enclose. What makes a list is in its lines
// alone and not in the pieces that they come in, so inputs can be split at blank lines, converted apart and put together again.
// A list is cut where it grows too long, so that memory stays the same however long the input is. Lists are cut by counting from
// their first line, so a list that is longer than that must not be split inside.

/** At most so many references are taken as one list. */
export const LONGEST_LIST = 1000;
/** A list is cut before it holds more than so many UTF-16 units, unless it is of one line. */
const LARGEST_LIST = 1 << 22;

/** So many blank lines end a list for good; those that follow are a list of none. */
const MOST_BLANK_LINES = 1 << 16;

/** Lines of one list. `firstLine` counts from 1; `blankLinesAfter` are the blank lines that ended it. */
export interface LineList {
  readonly lines: readonly string[];
  readonly firstLine: number;
  readonly blankLinesAfter: number;
}

/** Takes line after line and gives a list back whenever one is whole; blank lines before the first reference are a list of none. */
export class LineLists {
  #lines: string[] = [];
  #units = 0;
  #firstLine: number;
  #blankLines = 0;

  /** The number of the first line that will be added. */
  constructor(firstLine = 1) {
    this.#firstLine = firstLine;
  }

  /** The list that ends before `line`, if one does. */
  add(line: string): LineList | undefined {
    if (isBlank(line)) {
      this.#blankLines++;
      return this.#blankLines === MOST_BLANK_LINES ? this.rest() : undefined;
    }
    const ended = this.#blankLines > 0 || this.#isFullFor(line) ? this.rest() : undefined;
    this.#lines.push(line);
    this.#units += line.length;
    return ended;
  }

  #isFullFor(line: string): boolean {
    const count = this.#lines.length;
    return count === LONGEST_LIST || (count > 0 && this.#units + line.length > LARGEST_LIST);
  }

  /** What has not been given back yet, if anything. */
  rest(): LineList | undefined {
    if (this.#lines.length + this.#blankLines === 0) return undefined;
    const list = { lines: this.#lines, firstLine: this.#firstLine, blankLinesAfter: this.#blankLines };
    this.#firstLine += list.lines.length + list.blankLinesAfter;
    this.#lines = [];
    this.#units = 0;
    this.#blankLines = 0;
    return list;
  }
}

// Only where a line begins with white space can it be nothing but that; most do not.
const isBlank = (line: string): boolean => line === '' || (/^\s/.test(line) && line.trim() === '');

/** The lists of lines that are all at hand; the first line is the one of that number. */
export function listsOfLines(lines: readonly string[], firstLine = 1): LineList[] {
  const lists = new LineLists(firstLine);
  return [...lines.map((line) => lists.add(line)), lists.rest()].filter((list) => list !== undefined);
}
