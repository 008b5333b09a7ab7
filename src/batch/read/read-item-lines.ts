// Read, items of one a line (csl-jsonl) in an input of any length: block by block, each block a list. Only which ids have come by
// is kept. A line that is no item is told and its neighbours come out.
import { readCslJsonl } from '../../formats/read-csl-json.js';
import { duplicateIdMessage } from '../../formats/read-items.js';
import { readLines } from '../../load/text-files.js';
import { createDocument } from '../../text/document.js';
import { InputError } from '../../text/errors.js';
import type { ConvertedList } from '../converted-list.js';
import { problemOf } from '../problem.js';
import type { Reading } from './reading.js';
import { SeenIds } from './seen-ids.js';

/** Reads blocks that follow each other. */
class ItemLines {
  readonly #ids = new SeenIds();
  #lines = 0;
  #items = 0;
  isBlank = true;

  constructor(readonly reading: Reading) {}

  read(lines: readonly string[]): ConvertedList {
    const { input, report } = this.reading;
    const document = createDocument(input.path, `${lines.join('\n')}\n`);
    this.isBlank &&= document.text.trim() === '';
    const { items, findings } = readCslJsonl(document.text, this.#items);
    for (const finding of findings) {
      const problem = problemOf(finding, document);
      report(problem.line === undefined ? problem : { ...problem, line: problem.line + this.#lines });
    }
    for (const { id } of items) this.#tellTwice(id);
    this.#lines += lines.length;
    this.#items += items.length;
    return { kind: 'items', items, blankLinesAfter: 0 };
  }

  #tellTwice(id: string): void {
    const { input, report } = this.reading;
    if (this.#ids.add(id) === 2) report({ path: input.path, severity: 'warning', message: duplicateIdMessage(id) });
  }
}

/** The items, as they come in. Throws InputError for an input that cannot be read or is empty. */
export async function* readItemLines(reading: Reading): AsyncGenerator<ConvertedList> {
  const { input, bytes, encoding } = reading;
  const items = new ItemLines(reading);
  for await (const lines of readLines(bytes, { path: input.path, encoding })) yield items.read(lines);
  if (items.isBlank) throw new InputError(`${input.path}: is empty.`);
}
