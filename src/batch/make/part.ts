// What comes of a part of an input, in plain values that cross from a worker to the main thread: text that is finished where the
// format is written list by list, lists where the whole output has to be known, and all there is to say, in its order. Who takes
// the parts in the order of the inputs writes the same bytes, wherever they were made.
import { InputError } from '../../text/errors.js';
import { type ConvertedList, listLength, withItems, withItemsAlone } from '../converted-list.js';
import { type Emitter, isWrittenByList } from '../emit/emitter.js';
import type { PlannedInput } from '../planned.js';
import type { ConversionWishes, PreparedConversion } from '../prepare.js';
import type { Problem, Report } from '../problem.js';
import { convertLineList, listsOfStretch, type Stretch, type StretchText } from '../read/read-lines.js';
import { readLists, type Stdin } from '../read/read-lists.js';
import { type Doubt, weighList } from '../weigh.js';

/** Something to say: a problem, or the unsure references of a list that holds so many. */
export type Remark = { readonly problem: Problem } | { readonly doubts: readonly Doubt[]; readonly references: number };

/** A part of an input, converted. */
export interface Part {
  readonly input: PlannedInput;
  /** What is finished; '' where `lists` have to be gathered first. */
  readonly text: string;
  /** The text in UTF-8 instead, where another thread has made it: what is to be written need not be read again. */
  readonly bytes?: Uint8Array;
  readonly lists: readonly ConvertedList[];
  readonly remarks: readonly Remark[];
  readonly references: number;
  readonly unsure: number;
  /** How much of it could not be read. */
  readonly faults: number;
  /** Whether the input is through. */
  readonly isEnd: boolean;
  /** Why the input cannot be read (any further). */
  readonly failure?: string;
}

/** What a part is made with. */
export interface PartMaking {
  readonly wishes: ConversionWishes;
  readonly prepared: PreparedConversion;
}

/** Whether parts hold finished text: ids that are unique over a run are known only where all parts come together. */
const partsHoldText = ({ to, idScope }: ConversionWishes): boolean =>
  isWrittenByList(to) && !(idScope === 'run' && to.needs === 'items');

/** Gathers what is to become a part. */
class PartDraft {
  readonly #emitter: Emitter | undefined;
  #lists: ConvertedList[] = [];
  #texts: string[] = [];
  #remarks: Remark[] = [];
  #references = 0;
  #unsure = 0;
  #faults = 0;

  constructor(
    readonly input: PlannedInput,
    readonly making: PartMaking,
  ) {
    if (partsHoldText(making.wishes)) this.#emitter = making.prepared.makeEmitter(this.report);
  }

  readonly report: Report = (problem) => {
    if (problem.severity === 'error') this.#faults++;
    this.#remarks.push({ problem });
  };

  #weighed(list: ConvertedList): ConvertedList {
    const { threshold } = this.making.wishes;
    if (!threshold) return list;
    const { path, format } = this.input;
    const { list: kept, doubts } = weighList(list, threshold, { path, keepsLines: format.holds === 'lines' });
    this.#remarks.push({ doubts, references: listLength(list) });
    this.#unsure += doubts.length;
    return kept;
  }

  add(list: ConvertedList): void {
    const { changeItems } = this.making.prepared;
    this.#references += listLength(list);
    const weighed = this.#weighed(list);
    const changed = changeItems ? withItems(weighed, changeItems) : weighed;
    if (this.#emitter) this.#texts.push(this.#emitter.list(changed, this.input));
    else this.#lists.push(changed);
  }

  /** What has been gathered since the last time. */
  take(end: Pick<Part, 'isEnd' | 'failure'> = { isEnd: false }): Part {
    const part: Part = {
      input: this.input,
      text: this.#texts.join(''),
      lists: this.#lists,
      remarks: this.#remarks,
      references: this.#references,
      unsure: this.#unsure,
      faults: this.#faults,
      ...end,
    };
    this.#lists = [];
    this.#texts = [];
    this.#remarks = [];
    this.#references = 0;
    this.#unsure = 0;
    this.#faults = 0;
    return part;
  }
}

const NOTHING = { text: '', lists: [], remarks: [], references: 0, unsure: 0, faults: 0 } as const;

/** The end of an input, good or bad. */
export const endPart = (input: PlannedInput, failure?: string): Part => ({ ...NOTHING, input, isEnd: true, failure });

/** What came out of the work, or the end of an input that cannot be read. Any other error stays one. */
export function failedPart(input: PlannedInput, error: unknown): Part {
  if (!(error instanceof InputError)) throw error;
  return endPart(input, error.message);
}

/** Whether items of one a line come out block by block. */
export const isStreamed = ({ format }: PlannedInput, { to }: ConversionWishes): boolean =>
  format.name === 'csl-jsonl' && isWrittenByList(to);

/** A part for each list of an input that is no stream of lines, and one for its end. */
export async function* partsOfInput(input: PlannedInput, making: PartMaking, stdin: Stdin): AsyncGenerator<Part> {
  const { prepared, wishes } = making;
  const { encoding, to } = wishes;
  const draft = new PartDraft(input, making);
  const reading = { input, needs: to.needs, model: prepared.model, encoding, report: draft.report };
  try {
    for await (const list of readLists({ ...reading, isStreamed: isStreamed(input, wishes) }, stdin)) {
      draft.add(list);
      yield draft.take();
    }
    yield draft.take({ isEnd: true });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield draft.take({ isEnd: true, failure: error.message });
  }
}

/** A stretch of lines, converted. */
export function stretchPart(input: PlannedInput, { lists }: Pick<Stretch, 'lists'>, making: PartMaking): Part {
  const draft = new PartDraft(input, making);
  const { prepared, wishes } = making;
  const reading = { input, needs: wishes.to.needs, model: prepared.model, report: draft.report };
  for (const list of lists) draft.add(convertLineList(list, reading));
  return draft.take();
}

/** The same of a stretch that came as text. */
export const stretchTextPart = (input: PlannedInput, text: StretchText, making: PartMaking): Part =>
  stretchPart(input, { lists: listsOfStretch(text) }, making);

/** The parts of a whole input as one. */
export async function wholePart(input: PlannedInput, parts: AsyncIterable<Part>): Promise<Part> {
  const all: Part[] = [];
  for await (const part of parts) all.push(part);
  const sum = (count: (part: Part) => number) => all.reduce((total, part) => total + count(part), 0);
  return {
    input,
    text: all.map(({ text }) => text).join(''),
    lists: all.flatMap(({ lists }) => lists),
    remarks: all.flatMap(({ remarks }) => remarks),
    references: sum(({ references }) => references),
    unsure: sum(({ unsure }) => unsure),
    faults: sum(({ faults }) => faults),
    isEnd: true,
    failure: all.at(-1)?.failure,
  };
}

const encoder = new TextEncoder();

/** The part as it is worth handing to another thread. */
export const lightPart = (part: Part): Part => ({
  ...part,
  text: '',
  bytes: encoder.encode(part.text),
  lists: part.lists.map(withItemsAlone),
});
