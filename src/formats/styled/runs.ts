// A styled line as runs of text, each with the looks it has: what Markdown, RTF, linked HTML and the terminal are written
// from. citeproc nests its tags properly, and every `<` of an item is escaped in the raw form, so each tag is citeproc's.
import { unescapeRaw } from './raw-lines.js';

interface Looks {
  readonly italic?: boolean;
  readonly bold?: boolean;
  readonly smallCaps?: boolean;
  readonly underline?: boolean;
  readonly script?: 'super' | 'sub';
}

export interface StyledRun extends Looks {
  readonly text: string;
}

/** `number` is what stands in the margin (`[1]`), '' where the style numbers nothing. */
export interface LineRuns {
  readonly number: string;
  readonly runs: readonly StyledRun[];
}

/** Tags that citeproc's HTML is made of → what they make of the looks around them. */
const TAG_LOOKS: Readonly<Record<string, Looks>> = {
  '<i>': { italic: true },
  '<em>': { italic: true },
  '<b>': { bold: true },
  '<sup>': { script: 'super' },
  '<sub>': { script: 'sub' },
  '<span style="font-style:normal;">': { italic: false },
  '<span style="font-weight:normal;">': { bold: false },
  '<span style="font-variant:small-caps;">': { smallCaps: true },
  '<span style="font-variant:normal;">': { smallCaps: false },
  '<span style="text-decoration:underline;">': { underline: true },
  '<span style="text-decoration:none;">': { underline: false },
  '<span style="baseline">': { script: undefined },
};

const PART = /<[^<>]*>|[^<]+/g;
const MARGIN = '<div class="csl-left-margin">';
const BLOCK_END = '</div>';

const sameLooks = (a: Looks, b: Looks): boolean =>
  !a.italic === !b.italic &&
  !a.bold === !b.bold &&
  !a.smallCaps === !b.smallCaps &&
  !a.underline === !b.underline &&
  a.script === b.script;

/** White space collapsed over the borders of runs, runs of the same looks joined. */
function tidied(runs: readonly StyledRun[]): StyledRun[] {
  const tidy: StyledRun[] = [];
  let endsInSpace = true;
  for (const run of runs) {
    const collapsed = run.text.replace(/\s+/gu, ' ');
    const text: string = endsInSpace ? collapsed.replace(/^ /, '') : collapsed;
    if (text === '') continue;
    endsInSpace = text.endsWith(' ');
    const last = tidy.at(-1);
    if (last && sameLooks(last, run)) tidy[tidy.length - 1] = { ...last, text: last.text + text };
    else tidy.push({ ...run, text });
  }
  const last = tidy.at(-1);
  if (last) tidy[tidy.length - 1] = { ...last, text: last.text.trimEnd() };
  return tidy.filter(({ text }) => text !== '');
}

/** Splits the raw form of a line. */
export function lineRuns(raw: string): LineRuns {
  const stack: Looks[] = [{}];
  let margin = '';
  let inMargin = false;
  const runs: StyledRun[] = [];
  for (const [part] of raw.matchAll(PART)) {
    const looks = stack[stack.length - 1];
    if (!part.startsWith('<')) {
      if (inMargin) margin += unescapeRaw(part);
      else runs.push({ ...looks, text: unescapeRaw(part) });
    } else if (!part.startsWith('</')) {
      if (part === MARGIN) inMargin = true;
      stack.push({ ...looks, ...TAG_LOOKS[part] });
    } else {
      if (stack.length > 1) stack.pop();
      if (part === BLOCK_END) {
        if (!inMargin) runs.push({ text: ' ' });
        inMargin = false;
      }
    }
  }
  return { number: margin.trim(), runs: tidied(runs) };
}
