// Read, one reference a line: a stream of lists, each parsed as it is whole. Nothing is left out: each line of the input
// answers for one line of output.
import { referenceFromLine } from '../find/index.js';
import { readLines } from '../load/text-files.js';
import { parseList } from '../parse.js';
import { createDocument } from '../text/document.js';
import { InputError } from '../text/errors.js';
import type { ConvertedList } from './converted-list.js';
import { type LineList, LineLists } from './line-lists.js';
import { problemOf } from './problem.js';
import { documentFindings, withoutNul } from './read-document.js';
import type { Reading } from './reading.js';

async function* groupLines(blocks: AsyncIterable<readonly string[]>): AsyncGenerator<LineList> {
  const lists = new LineLists();
  for await (const block of blocks)
    for (const line of block) {
      const list = lists.add(line);
      if (list) yield list;
    }
  const rest = lists.rest();
  if (rest) yield rest;
}

/** The line without NUL characters; says so where it had one. */
function cleanLine(line: string, lineNumber: number, { input, report }: Reading): string {
  const { text, finding } = withoutNul(line);
  if (finding) report({ ...problemOf(finding, createDocument(input.path, line)), line: lineNumber });
  return text;
}

function convertList(list: LineList, reading: Reading): ConvertedList {
  const { input, model, needs, report } = reading;
  const { blankLinesAfter, firstLine } = list;
  const lines = list.lines.map((line, index) => cleanLine(line, firstLine + index, reading));
  const references = lines.map((line) => referenceFromLine(line));
  if (needs === 'references') return { kind: 'found', references, blankLinesAfter };
  const parsed = references.length === 0 ? [] : parseList(references, model());
  for (const [index, reference] of parsed.entries())
    for (const finding of documentFindings(reference))
      report({ ...problemOf(finding, createDocument(input.path, lines[index])), line: firstLine + index });
  return { kind: 'parsed', references: parsed, lineOf: (index) => firstLine + index, blankLinesAfter };
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
