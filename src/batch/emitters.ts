// Convert: lists become the text of one output, list by list where the format allows it and at the end where the whole
// output has to be known first (one array, unique BibTeX keys). Writers and styles are loaded only when they are used.

import { citedByTitle } from '../csl/cited-title.js';
import type { CslItem } from '../csl/item.js';
import { itemIds } from '../csl/item-id.js';
import { writeCslJson, writeCslJsonLine } from '../formats/write-csl-json.js';
import { type ConvertedList, itemsOf, type WeighedReference } from './converted-list.js';

/** Makes the text of one output. `list` gives what can be written already, `end` what remains. */
export interface Emitter {
  list(list: ConvertedList): string;
  end(): string;
}

/** Each output has an emitter of its own. */
export type EmitterMaker = () => Emitter;

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

function gatheringEmitter(write: (items: readonly CslItem[]) => string, toItems: ItemsOfList = itemsOf): Emitter {
  const lists: ConvertedList[] = [];
  return {
    list(list) {
      lists.push(list);
      return '';
    },
    end: () => write(gatherItems(lists, toItems)),
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

/** Items as a style prints them: those of our own parsing without what their titles say already; finished items as they came. */
function itemsForStyle(list: ConvertedList): readonly CslItem[] {
  return list.kind === 'parsed' ? itemsOf(list).map(citedByTitle) : itemsOf(list);
}

async function styledEmitter(style: string, locale: string): Promise<EmitterMaker> {
  const { stylerForLists } = await import('./styled-lists.js');
  const format = stylerForLists(style, locale);
  return () => ({ list: (list) => lines(format(itemsForStyle(list))), end: () => '' });
}

async function writerEmitter(format: 'bibtex' | 'ris'): Promise<EmitterMaker> {
  const { writeItems } = await import('../formats/write-items.js');
  return () => gatheringEmitter((items) => writeItems(items, format));
}

/** Makes the emitters of an output format, or of a style where the name is none. Throws UsageError and InputError for a bad style or locale. */
export async function emitterFor(format: string, locale: string): Promise<EmitterMaker> {
  switch (format) {
    case 'csl-json':
      return () => gatheringEmitter(writeCslJson, markedItemsOf);
    case 'csl-jsonl':
      return () => lineEmitter((list) => markedItemsOf(list).map(writeCslJsonLine), '{}');
    case 'spans':
      return () => lineEmitter(spansLines, '{"raw":"","spans":[]}');
    case 'references':
      return () => lineEmitter(referenceLines, '');
    case 'bibtex':
    case 'ris':
      return writerEmitter(format);
    default:
      return styledEmitter(format, locale);
  }
}
