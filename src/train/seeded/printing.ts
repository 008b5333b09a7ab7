// Items printed by a style as labelled pieces, so that errors can be planted into a field or between two, and so that what a
// reference holds is known and never read. What cannot be labelled without doubt is not used.
import type { CslItem } from '../../csl/item.js';
import { MarkCodes } from '../../formats/styled/marked-text.js';
import { createStyler, type StyledEntry, type Styler } from '../../formats/styled.js';
import { loadLocale } from '../../load/locales.js';
import { loadStyle } from '../../load/styles.js';
import { piecesOf } from '../printed-pieces.js';
import type { StyleWords } from '../rendering/field-spans.js';
import { labelledLine } from '../rendering/rendered-strings.js';
import { mediumWords, styleWords } from '../rendering/style-words.js';
import { pieceText, type ReferencePiece, type SeededReference } from './seeded-document.js';

/** Prints lists in one style and locale. */
export interface Printer {
  /** One reference for each item, in order; undefined for an item whose line cannot be labelled. */
  readonly print: (items: readonly CslItem[]) => (SeededReference | undefined)[];
  readonly order: (items: readonly CslItem[]) => number[];
}

const MARKS = /[\ue000\ue001\ue100-\uf8ff]/gu;
const ITALIC_LABELS: ReadonlySet<string> = new Set(['title', 'container-title', 'volume']);

/** Pieces of fields that the style prints in italics. */
function withItalics(pieces: readonly ReferencePiece[], { runs }: StyledEntry): ReferencePiece[] {
  const italics = runs.runs.filter(({ italic }) => italic).map(({ text }) => text.replace(MARKS, ''));
  return pieces.map((piece) =>
    ITALIC_LABELS.has(piece.label ?? '') && italics.some((text) => text === piece.text)
      ? { ...piece, isItalic: true }
      : piece,
  );
}

/** Takes "[3] " off the front: numbers are given anew wherever references are moved. */
function seededReference(item: CslItem, pieces: readonly ReferencePiece[]): SeededReference {
  const at = pieces.findIndex(({ label }) => label === 'citation-number');
  if (at < 0) return { item, pieces, clean: pieces };
  const [gap, ...rest] = pieces.slice(at + 1);
  const unnumbered = [{ ...gap, text: gap.text.replace(/^[\].)]*\s*/u, '') }, ...rest].filter(
    ({ text }) => text !== '',
  );
  return { item, pieces: unnumbered, clean: unnumbered, number: pieces[at].text };
}

class StylePrinter implements Printer {
  readonly #codes = new MarkCodes();
  readonly #styler: Styler;
  readonly #words: StyleWords;
  readonly #media: ReadonlySet<string>;

  constructor(style: string, locale: string) {
    const [source, texts] = [loadStyle(style), loadLocale(locale)];
    this.#styler = createStyler(source, texts, this.#codes.mark);
    this.#words = styleWords(source, texts);
    this.#media = mediumWords(texts, source);
  }

  print = (items: readonly CslItem[]): (SeededReference | undefined)[] =>
    this.#styler.format(items).map((entry, at) => {
      const line = labelledLine(entry.text, items[at], this.#codes, this.#words, this.#media);
      if (typeof line === 'string' || /[\ue000-\uf8ff]/u.test(line.raw)) return undefined;
      return seededReference(items[at], withItalics(piecesOf(line), entry));
    });

  order = (items: readonly CslItem[]): number[] => this.#styler.order(items);
}

const printers = new Map<string, Printer>();

/** The printer of a style and locale; making one takes long, so that each is made once. */
export function printerOf(style: string, locale: string): Printer {
  const key = `${style} ${locale}`;
  const known = printers.get(key) ?? new StylePrinter(style, locale);
  printers.set(key, known);
  return known;
}

/** One reference by itself. */
export function printOne(style: string, locale: string, item: CslItem): SeededReference | undefined {
  const [reference] = printerOf(style, locale).print([item]);
  return reference && pieceText(reference.pieces).length > 20 ? reference : undefined;
}
