// Between reading and writing, where a run asks how sure its references are (--min-confidence): each one is weighed, and
// the unsure ones are marked or withheld. Either way they are named to whoever runs it; nothing gets lost without a word.
import type { ConvertedList, ParsedReferences, WeighedReference } from './converted-list.js';

/** References less sure than `least` are unsure: they are marked, or withheld from the output. */
export interface Threshold {
  readonly least: number;
  readonly withholds: boolean;
}

/** An unsure reference: where it stands, how sure it is, and its text. */
export interface Doubt {
  readonly path: string;
  readonly line: number;
  readonly confidence: number;
  readonly text: string;
}

type ParsedList = ParsedReferences & { readonly blankLinesAfter: number };

function weigh(list: ParsedList, { least }: Threshold): WeighedReference[] {
  return list.references.map((reference) => {
    const { confidence } = reference;
    return { ...reference, certainty: { confidence, isUnsure: confidence < least } };
  });
}

/** The sure references; where each line answers for a line, the others leave a blank one in their place. */
function withoutUnsure(list: ParsedList, references: readonly WeighedReference[], keepsLines: boolean): ParsedList {
  const kept: WeighedReference[] = [];
  const withheldBefore: number[] = [];
  let withheld = 0;
  for (const reference of references) {
    if (reference.certainty?.isUnsure) withheld++;
    else {
      kept.push(reference);
      withheldBefore.push(withheld);
      withheld = 0;
    }
  }
  const gaps = keepsLines ? { withheldBefore, blankLinesAfter: list.blankLinesAfter + withheld } : {};
  return { ...list, references: kept, ...gaps };
}

/** Weighs a list. Only parsed references can be weighed; any other list is given back as it is. */
export function weighList(
  list: ConvertedList,
  threshold: Threshold,
  { path, keepsLines }: { readonly path: string; readonly keepsLines: boolean },
): { readonly list: ConvertedList; readonly doubts: readonly Doubt[] } {
  if (list.kind !== 'parsed') return { list, doubts: [] };
  const references = weigh(list, threshold);
  const doubts = references.flatMap(({ certainty, reference: { text } }, index) =>
    certainty?.isUnsure ? [{ path, line: list.lines[index], confidence: certainty.confidence, text }] : [],
  );
  const weighed = threshold.withholds ? withoutUnsure(list, references, keepsLines) : { ...list, references };
  return { list: weighed, doubts };
}
