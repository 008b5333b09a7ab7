// Styled lines on a terminal: wrapped at its width with a hanging indent, numbers in the margin, italics where it shows them.
// What the items hold is made visible before any escape sequence of ours is put in.
import type { ChalkInstance } from 'chalk';
import type { LineForm, PlacedEntry } from '../formats/styled/line-form.js';
import type { StyledRun } from '../formats/styled/runs.js';
import { visibleLine } from '../text/visible-text.js';

const INDENT = 4;
const NARROWEST = 20;
// To wrap a line takes time for each of its characters, and one of a million would take minutes; nobody reads such a line.
const LONGEST_WRAPPED = 20_000;

function shownRun(run: StyledRun, chalk: ChalkInstance): string {
  const text = visibleLine(run.text);
  const slanted = run.italic ? chalk.italic(text) : text;
  return run.bold ? chalk.bold(slanted) : slanted;
}

/** The width of the margin that numbers stand in, a blank included; 0 where the style numbers nothing. */
function marginOf(entries: readonly PlacedEntry[]): number {
  const widest = Math.max(0, ...entries.map(({ entry }) => visibleLine(entry.runs.number).length));
  return widest === 0 ? 0 : widest + 1;
}

/** Wraps a text with escape sequences at so many columns (wrap-ansi). */
type Wrap = (text: string, columns: number, options: { readonly hard: boolean }) => string;

/** A form for a terminal of so many columns; `chalk` knows whether it may use colours. */
export function terminalForm(columns: number, chalk: ChalkInstance, wrap: Wrap): LineForm {
  const show = ({ entry }: PlacedEntry, margin: number): string => {
    const { number, runs } = entry.runs;
    const indent = margin || INDENT;
    const text = runs.map((run) => shownRun(run, chalk)).join('');
    const width = Math.max(NARROWEST, columns - indent);
    const wrapped = text.length > LONGEST_WRAPPED ? text : wrap(text, width, { hard: true });
    const start = margin > 0 ? visibleLine(number).padEnd(margin) : '';
    return `${start}${wrapped.replaceAll('\n', `\n${' '.repeat(indent)}`)}\n`;
  };
  return {
    head: () => '',
    list: (entries) => {
      const margin = marginOf(entries);
      return entries.map((entry) => show(entry, margin)).join('');
    },
    foot: '',
  };
}
