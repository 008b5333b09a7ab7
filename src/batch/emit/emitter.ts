// What makes the text of an output, list by list: the type that emitters of every kind share.
import type { LineForm } from '../../formats/styled/line-form.js';
import type { LineFormName } from '../../formats/styled/line-form-names.js';
import type { ConvertedList } from '../converted-list.js';
import type { OutputFormat } from '../output-formats.js';
import type { PlannedInput } from '../planned.js';
import type { Report } from '../problem.js';

/** Makes the text of one output. `list` gives what can be written already of a list of `input`, `end` what remains. */
export interface Emitter {
  list(list: ConvertedList, input: PlannedInput): string;
  end(): string;
}

/** Each output has an emitter of its own; `report` takes what it has to say (what a format cannot hold). */
export type EmitterMaker = (report: Report) => Emitter;

/** How an output is wanted, beyond its format. `terminalForm` stands in for `form` where a person reads along. */
export interface OutputWishes {
  readonly locale: string;
  readonly form: LineFormName;
  readonly terminalForm?: LineForm;
  readonly notes: boolean;
  readonly keepsOrder: boolean;
  readonly ascii: boolean;
  /** Ids are unique over the output already. */
  readonly keepsIds?: boolean;
}

const WRITTEN_BY_LIST: ReadonlySet<string> = new Set(['csl-jsonl', 'spans', 'references']);

/** Whether the text of a list is finished when the list is, whatever other lists go into the output. */
export const isWrittenByList = ({ name }: OutputFormat): boolean => WRITTEN_BY_LIST.has(name);
