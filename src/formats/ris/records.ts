// RIS text → records of tags and values. Programs differ in blanks, letter case and line ends, wrap long values, and forget
// TY or ER; what can be told apart is taken, and each departure is a finding with its place.
import type { Finding } from '../../text/finding.js';
import type { Span } from '../../text/span.js';
import { OpenValue, type TaggedValue, type TextLine, textLines } from './tagged-lines.js';

export interface RisRecord extends Span {
  readonly values: readonly TaggedValue[];
}

interface RisRecords {
  readonly records: readonly RisRecord[];
  readonly findings: readonly Finding[];
}

/** The tags of the RIS specification of 2011 and those that EndNote, Zotero, Mendeley and Scopus add. */
export const RIS_TAGS: ReadonlySet<string> = new Set(
  (
    'A1 A2 A3 A4 A5 A6 AB AD AN AU AV BT C1 C2 C3 C4 C5 C6 C7 C8 CA CN CP CR CT CY DA DB DI DO DP DS ED EP ER ET ID IS J1 J2 JA JF JO KW ' +
    'L1 L2 L3 L4 LA LB LK M1 M2 M3 N1 N2 NO NV OP PA PB PP PY RI RN RP SE SF SN SP SR ST SV T1 T2 T3 TA TI TT TY U1 U2 U3 U4 U5 UR VL VO Y1 Y2'
  ).split(' '),
);

// "AU  - Name", "AU - Name", "au  - name", "ER  -"; also "AU  -Name", "TI- A title"
const TAGGED = /^[ \t\u00a0\uFEFF]*([A-Za-z][A-Za-z0-9])( {0,4})-([ \t\u00a0]?)(.*)$/s;

interface Tagged {
  readonly tag: string;
  readonly value: string;
}

/**
 * A tag of two capitals between two blanks and one is one, known or not; any other form only where the tag is a known one.
 * `isFree`: no value is open that the line could go on with.
 */
function readTag(line: string, isFree: boolean): Tagged | undefined {
  const match = TAGGED.exec(line);
  if (!match) return undefined;
  const [, printed, { length: before }, after, value] = match;
  const tag = printed.toUpperCase();
  const isSpaced = after !== '' || value === '';
  if (printed === tag && before === 2 && isSpaced) return { tag, value };
  if (!RIS_TAGS.has(tag)) return undefined;
  const isKnown = printed === tag ? before === 2 || (before > 0 && isSpaced) : before === 2 && isSpaced;
  return isKnown || (isFree && printed === tag && isSpaced) ? { tag, value } : undefined;
}

const TITLES: ReadonlySet<string> = new Set(['TI', 'T1', 'BT', 'CT']);

class RecordSplitter {
  readonly records: RisRecord[] = [];
  readonly findings: Finding[] = [];
  #values: TaggedValue[] = [];
  #open: OpenValue | undefined;

  take(line: TextLine): void {
    // a type is one word
    const tagged = readTag(line.text, this.#open?.tag === 'TY');
    if (!tagged) this.#open?.goOn(line);
    else if (tagged.tag === 'ER') this.end(true);
    else this.#start(tagged, line);
  }

  #start({ tag, value }: Tagged, line: TextLine): void {
    if (tag === 'TY') this.end(false);
    this.#closeValue();
    this.#open = new OpenValue(tag, value, line);
  }

  #closeValue(): void {
    if (this.#open) this.#values.push(this.#open.close());
    this.#open = undefined;
  }

  /** Ends the record that is open, if one is. */
  end(isMarked: boolean): void {
    this.#closeValue();
    const values = this.#values;
    this.#values = [];
    if (values.length === 0) return;
    const record = { values, start: values[0].start, end: values[values.length - 1].end };
    const hasType = values.some(({ tag }) => tag === 'TY');
    if (!hasType && !values.some(({ tag }) => TITLES.has(tag))) this.#tell('stray-lines', STRAY, record);
    else {
      if (!hasType) this.#tell('missing-type', NO_TYPE, record);
      if (!isMarked) this.#tell('missing-end', NO_END, record);
      this.records.push(record);
    }
  }

  #tell(code: string, message: string, { start, end }: Span): void {
    this.findings.push({ code, severity: 'warning', message, span: { start, end } });
  }
}

const STRAY = 'RIS lines in front of TY hold no title; they are left out';
const NO_TYPE = 'RIS record without TY; it is read as a document';
const NO_END = 'RIS record without ER; it ends where the next one starts';

/** All records of a RIS text, in order. Never throws; linear in the length of the text. */
export function splitRecords(text: string): RisRecords {
  const splitter = new RecordSplitter();
  for (const line of textLines(text)) splitter.take(line);
  splitter.end(false);
  return splitter;
}
