// Read, finished items: CSL-JSON and the other formats of reference managers. The whole input is one list. Loaded only when an input is one.
import { type ReadFormat, readItems } from '../../formats/read-items.js';
import { readText } from '../../load/text-files.js';
import { createDocument } from '../../text/document.js';
import { InputError } from '../../text/errors.js';
import type { ConvertedList } from '../converted-list.js';
import { problemOf } from '../problem.js';
import type { Reading } from './reading.js';

/** The items of one input. Throws InputError (file, line) when it is empty or nothing of it can be read. */
export async function readFinishedItems({ input, bytes, encoding, report }: Reading): Promise<ConvertedList> {
  const text = await readText(bytes, { path: input.path, encoding });
  if (text.trim() === '') throw new InputError(`${input.path}: is empty.`);
  const { items, findings } = await readItems(text, input.format.name as ReadFormat, input.path);
  const document = createDocument(input.path, text);
  for (const finding of findings) report(problemOf(finding, document));
  return { kind: 'items', items, blankLinesAfter: 0 };
}
