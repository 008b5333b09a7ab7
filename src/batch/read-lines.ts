// Read, one reference a line: a stream of lists. A blank line ends a list, and so does the thousandth reference, so that
// memory stays the same however long the input is. Nothing is left out: each line answers for one line of output.
import { referenceFromLine } from '../find/reference-from-line.js';
import { loadModel } from '../load/model.js';
import { readLines } from '../load/text-files.js';
import { parseList } from '../parse.js';
import { createDocument } from '../text/document.js';
import { InputError } from '../text/errors.js';
import type { ConvertedList } from './converted-list.js';
import { problemOf } from './problem.js';
import { documentFindings, withoutNul } from './read-document.js';
import type { Reading } from './reading.js';

/** At most so many references are taken as one list. */
export const LONGEST_LIST = 1000;

/** Lines that stand together. `firstLine` counts from 1. */
export interface LineList {
  readonly lines: readonly string[];
  readonly firstLine: number;
  readonly blankLinesAfter: number;
}

const isBlank = (line: string) => line.trim() === '';

/** Groups lines into lists: each ends at blank lines, which it counts, or at the thousandth line. */
export async function* groupLines(blocks: AsyncIterable<readonly string[]>): AsyncGenerator<LineList> {
  let lines: string[] = [];
  let firstLine = 1;
  let blankLinesAfter = 0;
  const take = (): LineList => {
    const list = { lines, firstLine, blankLinesAfter };
    firstLine += lines.length + blankLinesAfter;
    lines = [];
    blankLinesAfter = 0;
    return list;
  };
  for await (const block of blocks)
    for (const line of block) {
      if (isBlank(line)) blankLinesAfter++;
      else {
        if (blankLinesAfter > 0 || lines.length === LONGEST_LIST) yield take();
        lines.push(line);
      }
    }
  if (lines.length + blankLinesAfter > 0) yield take();
}

/** The line without NUL characters; says so where it had one. */
function cleanLine(line: string, lineNumber: number, { input, report }: Reading): string {
  const { text, finding } = withoutNul(line);
  if (finding) report({ ...problemOf(finding, createDocument(input.path, line)), line: lineNumber });
  return text;
}

function convertList(list: LineList, reading: Reading): ConvertedList {
  const { input, needs, report } = reading;
  const { blankLinesAfter, firstLine } = list;
  const lines = list.lines.map((line, index) => cleanLine(line, firstLine + index, reading));
  const references = lines.map((line) => referenceFromLine(line));
  if (needs === 'references') return { kind: 'found', references, blankLinesAfter };
  const parsed = parseList(references, loadModel());
  for (const [index, reference] of parsed.entries())
    for (const finding of documentFindings(reference))
      report({ ...problemOf(finding, createDocument(input.path, lines[index])), line: firstLine + index });
  return { kind: 'parsed', references: parsed, blankLinesAfter };
}

/** The lists of one reference a line, as they come in. Throws InputError for an input that cannot be read or is empty. */
export async function* readLineLists(reading: Reading): AsyncGenerator<ConvertedList> {
  const { input, bytes, encoding } = reading;
  let isEmpty = true;
  for await (const list of groupLines(readLines(bytes, { path: input.path, encoding }))) {
    isEmpty = false;
    yield convertList(list, reading);
  }
  if (isEmpty) throw new InputError(`${input.path}: is empty.`);
}
