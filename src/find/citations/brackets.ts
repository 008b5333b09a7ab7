// Pairs of brackets in running text, inner ones first, with the outer ones' inner pairs blanked, so that each is read once.

/** A pair of brackets: offsets of the opening one and behind the closing one, and what stands between, inner pairs as signs. */
export interface BracketPair {
  readonly start: number;
  readonly end: number;
  /** As long as what is printed between the brackets. */
  readonly content: string;
  readonly isSquare: boolean;
}

const LONGEST_PAIR = 900;
const DEEPEST = 12;
/** Stands for an inner pair of brackets. */
const INNER_PAIR = '\ue00a';

const BRACKET = /[()[\]\n\ue006\ue007]/g;
const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '\ue007': '\ue006' };

interface Open {
  readonly sign: string;
  readonly start: number;
  readonly inner: { readonly start: number; readonly end: number }[];
}

function contentOf(text: string, { start, inner }: Open, end: number): string {
  let content = '';
  let at = start + 1;
  for (const pair of inner) {
    content += text.slice(at, pair.start) + INNER_PAIR.repeat(pair.end - pair.start);
    at = pair.end;
  }
  return content + text.slice(at, end - 1);
}

/** All pairs of round and square brackets within paragraphs, by their ends. */
export function bracketPairs(text: string): BracketPair[] {
  const pairs: BracketPair[] = [];
  let open: Open[] = [];
  for (const { 0: sign, index } of text.matchAll(BRACKET)) {
    if (sign === '\n') open = [];
    else if (!(sign in CLOSES)) {
      open.push({ sign, start: index, inner: [] });
      if (open.length > DEEPEST) open.shift();
    } else {
      const at = open.findLastIndex((each) => each.sign === CLOSES[sign]);
      if (at < 0) continue;
      const opened = open[at];
      const end = index + 1;
      open = open.slice(0, at);
      open.at(-1)?.inner.push({ start: opened.start, end });
      if (end - opened.start > LONGEST_PAIR) continue;
      pairs.push({ start: opened.start, end, content: contentOf(text, opened, end), isSquare: opened.sign !== '(' });
    }
  }
  return pairs;
}
