// A seeded document → the text of a file, with what a perfect parse would say of its list, and with the places where errors
// were planted. Every character of a reference is known to stand where it was written.
import type { Markup } from '../../find/index.js';
import type { ReferenceString } from '../../find/reference-string.js';
import type { Segment } from '../../label/segment.js';
import { createDocument, type SourceDocument } from '../../text/document.js';
import { MappedTextBuilder } from '../../text/mapped-text.js';
import type { Span } from '../../text/span.js';
import { citedText } from './prose.js';
import {
  PLANT_CLOSE,
  PLANT_OPEN,
  type ProsePiece,
  type ReferencePiece,
  type SeededDocument,
  type SeededMarkup,
  type SeededReference,
  withoutPlants,
} from './seeded-document.js';

/** A reference as laid out: its line with its places, and its fields. */
export interface LaidReference {
  readonly seeded: SeededReference;
  readonly reference: ReferenceString;
  readonly segments: readonly Segment[];
}

/** `planted` are the stretches in error, in the order of the text; `body` is the list. */
export interface LaidOut {
  readonly document: SourceDocument;
  readonly markup: Markup;
  readonly references: readonly LaidReference[];
  readonly body: Span;
  readonly planted: readonly Span[];
}

const HEADINGS = { en: 'References', id: 'Daftar Pustaka' } as const;
const EXTENSIONS: Readonly<Record<SeededMarkup, string>> = { plain: 'txt', markdown: 'md', latex: 'tex' };

const LATEX_SIGNS: Readonly<Record<string, string>> = {
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
  '{': '\\{',
  '}': '\\}',
};
const MARKDOWN_SIGNS: Readonly<Record<string, string>> = { '*': '\\*', _: '\\_', '<': '\\<' };

const LINKS: ReadonlySet<string> = new Set(['DOI', 'URL']);

function escaped(character: string, markup: SeededMarkup): string {
  const signs = markup === 'latex' ? LATEX_SIGNS : markup === 'markdown' ? MARKDOWN_SIGNS : {};
  return signs[character] ?? character;
}

/** Writes the text of the file and remembers where the signs of planted errors stood. */
class FileWriter {
  text = '';
  readonly planted: Span[] = [];
  readonly #markup: SeededMarkup;
  #open = 0;

  constructor(markup: SeededMarkup) {
    this.#markup = markup;
  }

  raw(text: string): void {
    this.text += text;
  }

  /** Writes text; `line` collects what a reader sees of it, with its places. */
  write(text: string, isLink = false, line?: MappedTextBuilder): void {
    for (const character of text) {
      if (character === PLANT_OPEN) this.#open = this.text.length;
      else if (character === PLANT_CLOSE) this.planted.push({ start: this.#open, end: this.text.length });
      else this.#writeOne(character, isLink, line);
    }
  }

  #writeOne(character: string, isLink: boolean, line?: MappedTextBuilder): void {
    const written = isLink ? character : escaped(character, this.#markup);
    if (character === '\n') line?.insert(' ');
    else line?.copy(character, this.text.length + Math.max(0, written.indexOf(character)));
    this.text += written;
  }
}

/** What stands round a piece: \emph{…}, *…*, \url{…}. */
function frameOf({ label, isItalic }: ReferencePiece, markup: SeededMarkup): readonly [string, string] {
  if (markup === 'latex' && LINKS.has(label ?? '')) return ['\\url{', '}'];
  if (!isItalic || markup === 'plain') return ['', ''];
  return markup === 'latex' ? ['\\emph{', '}'] : ['*', '*'];
}

/** [12], which is part of the line. */
function layNumber(number: string, file: FileWriter, line: MappedTextBuilder): Segment {
  file.write(`[${number}] `, true, line);
  return { label: 'citation-number', start: 1, end: 1 + withoutPlants(number).length, confidence: 1 };
}

function layReference(seeded: SeededReference, markup: SeededMarkup, file: FileWriter): LaidReference {
  const line = new MappedTextBuilder();
  const segments: Segment[] = [];
  if (seeded.number !== undefined) segments.push(layNumber(seeded.number, file, line));
  for (const piece of seeded.pieces) {
    const [open, close] = frameOf(piece, markup);
    const start = line.build().text.length;
    file.raw(open);
    file.write(piece.text, LINKS.has(piece.label ?? ''), line);
    file.raw(close);
    const end = line.build().text.length;
    if (piece.label !== undefined && end > start) segments.push({ label: piece.label, start, end, confidence: 1 });
  }
  const number = seeded.number === undefined ? {} : { number: withoutPlants(seeded.number) };
  return { seeded, reference: { ...line.build(), ...number }, segments };
}

function layProse(paragraphs: readonly (readonly ProsePiece[])[], { style }: SeededDocument, file: FileWriter): void {
  for (const pieces of paragraphs) {
    for (const piece of pieces) file.write(typeof piece === 'string' ? piece : citedText(piece, style));
    file.raw('\n\n');
  }
}

const START: Readonly<Record<SeededMarkup, string>> = {
  plain: '',
  markdown: '',
  latex: '\\documentclass{article}\n\\begin{document}\n\n',
};
const END: Readonly<Record<SeededMarkup, string>> = { plain: '', markdown: '', latex: '\\end{document}\n' };

function heading(markup: SeededMarkup, title: string): string {
  if (markup === 'latex') return `\\section*{${title}}\n\n`;
  return markup === 'markdown' ? `## ${title}\n\n` : `${title}\n\n`;
}

export function layOut(seeded: SeededDocument): LaidOut {
  const { id, markup, language } = seeded;
  const file = new FileWriter(markup);
  file.raw(START[markup]);
  layProse(seeded.paragraphs, seeded, file);
  file.raw(heading(markup, HEADINGS[language]));
  const start = file.text.length;
  const references = seeded.references.map((reference) => {
    const laid = layReference(reference, markup, file);
    file.raw('\n\n');
    return laid;
  });
  const body = { start, end: file.text.length };
  file.raw(END[markup]);
  return {
    document: createDocument(`${id}.${EXTENSIONS[markup]}`, file.text),
    markup,
    references,
    body,
    planted: file.planted,
  };
}
