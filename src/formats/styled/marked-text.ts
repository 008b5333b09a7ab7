// Marks round what a style prints of each CSL variable: private-use characters that go through citeproc's output untouched
// and are read back from the finished line, so that every field is known by its place and never guessed. Texts may hold such
// characters of their own: only those with a known code behind them are marks.
import type { Span } from '../../text/span.js';

const OPEN = '\ue000';
const CLOSE = '\ue001';
const FIRST_CODE = 0xe100;

/** What was printed of one element: its variables, and where, affixes and quotes included. */
export interface MarkedRegion extends Span {
  readonly variables: readonly string[];
}

/** A line without its marks. `regions` are the innermost ones, in order. */
interface MarkedLine {
  readonly text: string;
  readonly regions: readonly MarkedRegion[];
}

/** Marks and reads marks back; a pair must share the codes, so both come from one book of codes. */
export class MarkCodes {
  private readonly known: (readonly string[])[] = [];
  private readonly codes = new Map<string, number>();

  /** Wraps printed text; can be handed to `createStyler`. */
  readonly mark = (variables: readonly string[], text: string): string => {
    const key = variables.join();
    let code = this.codes.get(key);
    if (code === undefined) {
      // citeproc goes on writing into the list that it hands over
      code = this.known.push([...variables]) - 1;
      this.codes.set(key, code);
    }
    const sign = String.fromCharCode(FIRST_CODE + code);
    return OPEN + sign + text + CLOSE + sign;
  };

  /** Takes the marks out; blanks that meet where a mark stood become one. */
  read(marked: string): MarkedLine {
    let text = '';
    const regions: MarkedRegion[] = [];
    const open: { variables: readonly string[]; start: number; holdsOther: boolean }[] = [];
    for (let at = 0; at < marked.length; at++) {
      const character = marked[at];
      const isMark = character === OPEN || character === CLOSE;
      const variables = isMark ? this.known[marked.charCodeAt(at + 1) - FIRST_CODE] : undefined;
      if (variables) at++;
      if (variables && character === OPEN) {
        for (const outer of open) outer.holdsOther = true;
        open.push({ variables, start: text.length, holdsOther: false });
      } else if (variables) {
        const region = open.pop();
        if (region && !region.holdsOther && text.length > region.start)
          regions.push({ variables: region.variables, start: region.start, end: text.length });
      } else if (character !== ' ' || !text.endsWith(' ')) text += character;
    }
    return { text: text.trimEnd(), regions: regions.filter(({ start }) => start < text.trimEnd().length) };
  }
}
