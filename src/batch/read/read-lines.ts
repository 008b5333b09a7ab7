// Read, one reference a line: stretches of whole lists, as they come in, and the list that is made of one. Reading is apart from
// parsing, because stretches can be parsed by workers. Nothing is left out: each line of the input answers for one line of output.
import { referenceFromLine } from '../../find/index.js';
import { readLines } from '../../load/text-files.js';
import { type ParsedWithWarnings, parseWithWarnings } from '../../parse.js';
import { InputError } from '../../text/errors.js';
import type { Finding } from '../../text/finding.js';
import { hiddenCharacters, typesettingCharactersOfLine } from '../../text/hidden-characters.js';
import type { ConvertedList } from '../converted-list.js';
import { type LineList, LineLists, listsOfLines } from './line-lists.js';
import { inDocument, withoutNul } from './read-document.js';
import type { Reading } from './reading.js';

/** A stretch is passed on as soon as it holds so many UTF-16 units: some two hundred references. */
const STRETCH_UNITS = 1 << 15;

/** Whole lists that follow each other in an input. `units`: the length of their lines in UTF-16. */
export interface Stretch {
  readonly lists: readonly LineList[];
  readonly units: number;
}

const unitsOf = ({ lines, blankLinesAfter }: LineList): number =>
  lines.reduce((sum, line) => sum + line.length, blankLinesAfter);

class Stretches {
  #lists: LineList[] = [];
  #units = 0;

  /** The stretch that `list` fills up, if it does. */
  add(list: LineList | undefined): Stretch | undefined {
    if (!list) return undefined;
    this.#lists.push(list);
    this.#units += unitsOf(list);
    return this.#units < STRETCH_UNITS ? undefined : this.rest();
  }

  rest(): Stretch | undefined {
    if (this.#lists.length === 0) return undefined;
    const stretch = { lists: this.#lists, units: this.#units };
    this.#lists = [];
    this.#units = 0;
    return stretch;
  }
}

/**
 * The lists of one reference a line, in stretches. A list comes out as soon as the line behind it has come in. Throws
 * InputError for an input that cannot be read or is empty; lists before the fault have come out by then.
 */
export async function* readStretches({ input, bytes, encoding }: Reading): AsyncGenerator<Stretch> {
  const lists = new LineLists();
  const stretches = new Stretches();
  let isEmpty = true;
  for await (const block of readLines(bytes, { path: input.path, encoding })) {
    isEmpty = false;
    for (const line of block) {
      const full = stretches.add(lists.add(line));
      if (full) yield full;
    }
    // whoever writes slowly is answered at once
    const rest = stretches.rest();
    if (rest) yield rest;
  }
  if (isEmpty) throw new InputError(`${input.path}: is empty.`);
  const last = stretches.add(lists.rest()) ?? stretches.rest();
  if (last) yield last;
}

/** A stretch as one text, which crosses to another thread sooner than its lines would. */
export interface StretchText {
  readonly text: string;
  readonly firstLine: number;
}

/** The lines of the stretch, each ended by \n. */
export function stretchText({ lists }: Stretch): StretchText {
  const texts = lists.map(
    ({ lines, blankLinesAfter }) => lines.map((line) => `${line}\n`).join('') + '\n'.repeat(blankLinesAfter),
  );
  return { text: texts.join(''), firstLine: lists[0].firstLine };
}

/** The lists that the text was made of. */
export const listsOfStretch = ({ text, firstLine }: StretchText): LineList[] =>
  listsOfLines(text.slice(0, -1).split('\n'), firstLine);

type LineReading = Pick<Reading, 'input' | 'model' | 'needs' | 'report'>;

/** A line has no line end inside, so every finding stands on it. */
function reportOnLine(finding: Finding, line: number, { input, report }: LineReading): void {
  const { severity, message, span } = finding;
  report({ path: input.path, severity, message, line, ...(span && { column: span.start + 1 }) });
}

/** The line without NUL characters; says so where it had one, and what else nobody sees in it. */
function cleanLine(line: string, lineNumber: number, reading: LineReading): string {
  const { text, finding } = withoutNul(line);
  if (finding) reportOnLine(finding, lineNumber, reading);
  for (const hidden of hiddenCharacters(text)) reportOnLine(hidden, lineNumber, reading);
  for (const hidden of typesettingCharactersOfLine(text)) reportOnLine(hidden, lineNumber, reading);
  return text;
}

/** Nobody is shown what is less than a warning, so it is not made. */
function reportWarnings({ parsed, warnings }: ParsedWithWarnings, firstLine: number, reading: LineReading): void {
  for (const [index, { reference }] of parsed.entries())
    for (const finding of inDocument(warnings[index], reference)) reportOnLine(finding, firstLine + index, reading);
}

const NONE: ParsedWithWarnings = { parsed: [], warnings: [] };

/** The lines of a list, found or parsed, as far as the output needs it. */
export function convertLineList(list: LineList, reading: LineReading): ConvertedList {
  const { blankLinesAfter, firstLine } = list;
  const lines = list.lines.map((line, index) => cleanLine(line, firstLine + index, reading));
  const references = lines.map((line) => referenceFromLine(line));
  if (reading.needs === 'references') return { kind: 'found', references, blankLinesAfter };
  const read = references.length === 0 ? NONE : parseWithWarnings(references, reading.model());
  reportWarnings(read, firstLine, reading);
  return {
    kind: 'parsed',
    references: read.parsed,
    lines: lines.map((_, index) => firstLine + index),
    blankLinesAfter,
  };
}
