// Read: one planned input becomes lists, by the reader that its format asks for; the others are not even loaded. Lines go another
// way (read-lines.ts), because a stream of them may be shared out.
import { readFileBytes, readStreamBytes } from '../../load/byte-source.js';
import type { ConvertedList } from '../converted-list.js';
import type { PlannedInput } from '../planned.js';
import type { Reading } from './reading.js';

/** Standard input, as the process has it. */
export type Stdin = AsyncIterable<Uint8Array | string>;

/** The bytes of an input. */
export const bytesOf = (input: PlannedInput, stdin: Stdin) =>
  input.isStdin ? readStreamBytes(stdin, input.path) : readFileBytes(input.path);

/** The lists of one input that is no stream of lines, as they come in. Throws InputError for an input that cannot be read. */
export async function* readLists(wanted: Omit<Reading, 'bytes'>, stdin: Stdin): AsyncGenerator<ConvertedList> {
  const reading: Reading = { ...wanted, bytes: bytesOf(wanted.input, stdin) };
  if (wanted.input.format.holds === 'text')
    yield* await (await import('./read-document.js')).readDocumentLists(reading);
  else if (reading.isStreamed) yield* (await import('./read-item-lines.js')).readItemLines(reading);
  else yield await (await import('./read-finished.js')).readFinishedItems(reading);
}
