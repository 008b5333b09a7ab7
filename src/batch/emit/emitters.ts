// Convert: lists become the text of one output, list by list where the format allows it and at the end where the whole
// output has to be known first (one array, unique BibTeX keys). Writers and styles are loaded only when they are used.

import type { CslItem } from '../../csl/item.js';
import { itemIds } from '../../csl/item-id.js';
import type { WrittenFormat } from '../../formats/read-items.js';
import { writeCslJson, writeCslJsonLine } from '../../formats/write-csl-json.js';
import { type ConvertedList, itemsOf, type WeighedReference } from '../converted-list.js';
import { OUTPUT_FORMATS } from '../output-formats.js';
import type { Emitter, EmitterMaker, OutputWishes } from './emitter.js';

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');

/** One line for each reference, and `blank` for each blank line of the input and each reference that is withheld. */
function lineEmitter(toLines: (list: ConvertedList) => readonly string[], blank: string): Emitter {
  const blanks = (count: number) => `${blank}\n`.repeat(count);
  return {
    list(list) {
      const before = list.kind === 'parsed' ? list.withheldBefore : undefined;
      const texts = toLines(list);
      const written = before ? texts.map((text, index) => `${blanks(before[index])}${text}\n`).join('') : lines(texts);
      return written + blanks(list.blankLinesAfter);
    },
    end: () => '',
  };
}

/** The item with how sure it is, where the run asked for that; `custom` is where CSL-JSON keeps what it has no variable for. */
function markedItem({ item, certainty }: WeighedReference): CslItem {
  if (!certainty) return item;
  const { confidence, isUnsure } = certainty;
  return { ...item, custom: { ...item.custom, confidence, ...(isUnsure ? { unsure: true } : {}) } };
}

const markedItemsOf = (list: ConvertedList): readonly CslItem[] =>
  list.kind === 'parsed' ? list.references.map(markedItem) : itemsOf(list);

/**
 * Ids are unique within a list; an output that holds several lists needs them unique over all of them, so those of parsed
 * references are made anew. Items that came with an id keep it.
 */
function gatherItems(lists: readonly ConvertedList[], toItems: ItemsOfList): CslItem[] {
  const made = lists.filter(({ kind }) => kind === 'parsed');
  if (made.length < 2) return lists.flatMap(toItems);
  const ids = itemIds(made.flatMap(itemsOf))[Symbol.iterator]();
  const renamed = (list: ConvertedList) =>
    list.kind === 'parsed' ? toItems(list).map((item) => ({ ...item, id: ids.next().value as string })) : itemsOf(list);
  return lists.flatMap(renamed);
}

type ItemsOfList = (list: ConvertedList) => readonly CslItem[];

type GatherItems = (lists: readonly ConvertedList[], toItems: ItemsOfList) => readonly CslItem[];

const gatherAsTheyAre: GatherItems = (lists, toItems) => lists.flatMap(toItems);

const gathererFor = ({ keepsIds }: OutputWishes): GatherItems => (keepsIds ? gatherAsTheyAre : gatherItems);

function gatheringEmitter(
  write: (items: readonly CslItem[]) => string,
  gather: GatherItems,
  toItems: ItemsOfList = itemsOf,
): Emitter {
  const lists: ConvertedList[] = [];
  return {
    list(list) {
      lists.push(list);
      return '';
    },
    end: () => write(gather(lists, toItems)),
  };
}

// Four decimals say all that a probability out of this model means.
const rounded = (confidence: number): number => Math.round(confidence * 10_000) / 10_000;

function spansLine({ reference, segments, certainty }: WeighedReference): string {
  const spans = segments.map(({ label, start, end, confidence }) => ({
    label,
    start,
    end,
    confidence: rounded(confidence),
  }));
  const marks = certainty && {
    confidence: rounded(certainty.confidence),
    unsure: certainty.isUnsure ? true : undefined,
  };
  return JSON.stringify({ raw: reference.text, spans, ...marks });
}

const spansLines = (list: ConvertedList) => (list.kind === 'parsed' ? list.references.map(spansLine) : []);
const referenceLines = (list: ConvertedList) => (list.kind === 'found' ? list.references.map(({ text }) => text) : []);

async function writerEmitter(format: WrittenFormat, wishes: OutputWishes): Promise<EmitterMaker> {
  const [{ writeItems }, { formatLosses }] = await Promise.all([
    import('../../formats/write-items.js'),
    import('../../formats/losses.js'),
  ]);
  return (report) =>
    gatheringEmitter((items) => {
      for (const { severity, message } of formatLosses(items, format)) report({ severity, message });
      return writeItems(items, format, { ascii: wishes.ascii });
    }, gathererFor(wishes));
}

/** Makes the emitters of an output format, or of a style where the name is none. Throws UsageError and InputError for a bad style or locale. */
export async function emitterFor(format: string, wishes: OutputWishes): Promise<EmitterMaker> {
  const known = OUTPUT_FORMATS.find(({ name }) => name === format)?.name;
  switch (known) {
    case undefined:
      return (await import('./styled-emitter.js')).styledEmitter(format, wishes);
    case 'csl-json':
      return () => gatheringEmitter(writeCslJson, gathererFor(wishes), markedItemsOf);
    case 'csl-jsonl':
      return () => lineEmitter((list) => markedItemsOf(list).map(writeCslJsonLine), '{}');
    case 'spans':
      return () => lineEmitter(spansLines, '{"raw":"","spans":[]}');
    case 'references':
      return () => lineEmitter(referenceLines, '');
    default:
      return writerEmitter(known, wishes);
  }
}
