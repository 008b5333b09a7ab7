// What templates of references are written in: a line with the parts of an item in braces, "{author}. {year}. {title}."
import type { SegmentLabel } from '../../label/labels.js';
import { field, gap, type PrintedPiece } from '../printed-pieces.js';
import type { Random } from '../random.js';

export interface Person {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

export interface Item {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly Person[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly DOI?: string;
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
}

/** What stands for a word in braces; nothing where the reference has none. */
export type Part = (item: Item, random: Random) => readonly PrintedPiece[];

/** Parts by the word that stands for them in a template. */
export type Parts = Readonly<Record<string, Part>>;

/** A template and how often it is drawn among those of its kind. */
export type WeightedTemplate = readonly [weight: number, template: string];

/** A part that is one field. */
export function fieldPart(label: SegmentLabel, text: (item: Item, random: Random) => string): Part {
  return (item, random) => [field(label, text(item, random))];
}

/** A mark after a field that ends with one: initials bring their own stop, questions need none. */
function withoutDoubledStop(before: string, text: string): string {
  if (before.endsWith('.')) return text.replace(/^\.(?!\.)/u, '');
  return /[?!]$/u.test(before) ? text.replace(/^\.(?=\s|$)/u, '') : text;
}

/** Lays a template out. Throws where it names a part that there is not: a slip in a table of templates. */
export function lay(template: string, item: Item, random: Random, parts: Parts): PrintedPiece[] {
  const pieces: PrintedPiece[] = [];
  for (const [, word, text] of template.matchAll(/\{(\w+)\}|([^{}]+)/gu)) {
    if (word !== undefined && parts[word] === undefined) throw new RangeError(`no part is called ${word}: ${template}`);
    for (const piece of word === undefined ? [gap(text)] : parts[word](item, random)) {
      const before = pieces.at(-1)?.text ?? '';
      pieces.push(piece.label === undefined ? gap(withoutDoubledStop(before, piece.text)) : piece);
    }
  }
  return pieces;
}
