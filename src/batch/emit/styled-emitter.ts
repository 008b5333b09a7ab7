// Convert, styled output: lists in the style's order, in a form (text, Markdown, an HTML page …). Where each line of the input
// answers for a line of the output (--from lines), lists keep their order and plain text keeps the blank lines.
import { citedByTitle } from '../../csl/cited-title.js';
import type { CslItem } from '../../csl/item.js';
import type { LineForm, PlacedEntry } from '../../formats/styled/line-form.js';
import { LINE_FORMS } from '../../formats/styled/line-forms.js';
import type { ConvertedList } from '../converted-list.js';
import { AUTO_LOCALE, DEFAULT_LOCALE } from '../output-formats.js';
import type { PlannedInput } from '../planned.js';
import type { Report } from '../problem.js';
import type { Emitter, EmitterMaker, OutputWishes } from './emitter.js';
import { type ListStyler, stylerForLists } from './styled-lists.js';

/** An item on its way to a style, with what is known of where it stands. */
interface PlacedItem {
  readonly item: CslItem;
  readonly line?: number;
  readonly blanksBefore: number;
}

/** Items of our own parsing come without what their titles say already; finished items as they came. */
function placedItems(list: ConvertedList): PlacedItem[] {
  if (list.kind === 'items') return list.items.map((item) => ({ item, blanksBefore: 0 }));
  if (list.kind === 'found') return [];
  return list.references.map(({ item }, index) => ({
    item: citedByTitle(item),
    line: list.lines[index],
    blanksBefore: list.withheldBefore?.[index] ?? 0,
  }));
}

/** Plain text with a line for each line of the input. */
function answeringLines(placed: readonly PlacedItem[], entries: readonly PlacedEntry[], blanksAfter: number): string {
  const lines = placed.map(({ blanksBefore }, index) => `${'\n'.repeat(blanksBefore)}${entries[index].entry.text}\n`);
  return lines.join('') + '\n'.repeat(blanksAfter);
}

class StyledEmitter implements Emitter {
  private hasBegun = false;
  /** Ids of the items of which the style prints nothing. */
  private readonly unprinted: string[] = [];

  constructor(
    private readonly style: string,
    private readonly styler: ListStyler,
    private readonly form: LineForm,
    private readonly wishes: OutputWishes,
    private readonly report: Report,
  ) {}

  private begin(locale: string): string {
    if (this.hasBegun) return '';
    this.hasBegun = true;
    return this.form.head(locale);
  }

  list(list: ConvertedList, { path, format }: PlannedInput): string {
    const { notes, keepsOrder } = this.wishes;
    const isLines = format.holds === 'lines';
    const found = placedItems(list);
    const placed = notes || keepsOrder || isLines ? found : this.styler.sorted(found, ({ item }) => item);
    const { locale, entries } = this.styler.style(placed.map(({ item }) => item));
    const placedEntries = placed.map(({ item, line }, index) => ({ entry: entries[index], item, line, source: path }));
    for (const { entry, item } of placedEntries) if (entry.text === '') this.unprinted.push(item.id);
    if (isLines && this.form === LINE_FORMS.text) return answeringLines(placed, placedEntries, list.blankLinesAfter);
    // An item of which the style prints nothing has no entry; plain text keeps its line, as ever.
    const shown =
      this.form === LINE_FORMS.text ? placedEntries : placedEntries.filter(({ entry }) => entry.text !== '');
    return this.begin(locale) + (shown.length === 0 ? '' : this.form.list(shown));
  }

  private tellUnprinted(): void {
    const [first, ...others] = this.unprinted;
    if (first === undefined) return;
    const id = first.slice(0, 60);
    const which = others.length === 0 ? `item ${id}` : `${others.length + 1} items, first of ${id}`;
    this.report({ severity: 'warning', message: `${this.style} prints nothing of ${which}` });
  }

  end(): string {
    const { locale } = this.wishes;
    this.tellUnprinted();
    return this.begin(locale === AUTO_LOCALE ? DEFAULT_LOCALE : locale) + this.form.foot;
  }
}

/** Makes emitters of a style. Throws UsageError and InputError for a style or locale that cannot be used. */
export function styledEmitter(style: string, wishes: OutputWishes): EmitterMaker {
  const styler = stylerForLists(style, wishes.locale, wishes.notes);
  const form = wishes.terminalForm ?? LINE_FORMS[wishes.form];
  return (report) => new StyledEmitter(style, styler, form, wishes, report);
}
