// Builds the lexicon: counts words and phrases in bibliographic metadata (CSL items), in the spans of training corpora and
// in the gazetteer, and keeps what is frequent and says something.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isPunctuation } from '../label/features/category.js';
import {
  EMPTY_LEXICON,
  extendPhrase,
  type Lexicon,
  LONGEST_PHRASE,
  PHRASE_FIELDS,
  WORD_FIELDS,
} from '../label/features/lexicon.js';
import { describeToken } from '../label/features/token-type.js';
import { tokenize } from '../label/tokenize.js';
import type { GoldReference } from './corpus.js';

type WordField = (typeof WORD_FIELDS)[number];

/** Words and phrases rarer than this say more about one list than about references. */
const LEAST_WORD_COUNT = 6;
const LEAST_PHRASE_COUNT = 2;
/** A phrase is a field's when at least this share of its counts is. */
const LEAST_PHRASE_SHARE = 0.15;

interface Hashed {
  readonly word: number;
  readonly phraseWord: number;
}

/** Counts per field under a hash. */
class FieldCounts {
  readonly counts = new Map<number, Float64Array>();
  readonly totals: Float64Array;

  constructor(readonly fields: number) {
    this.totals = new Float64Array(fields);
  }

  add(hash: number, field: number, by: number): void {
    let row = this.counts.get(hash);
    if (!row) {
      row = new Float64Array(this.fields);
      this.counts.set(hash, row);
    }
    row[field] += by;
    this.totals[field] += by;
  }

  addAll({ counts, totals }: FieldCounts): void {
    for (const [hash, row] of counts) this.counts.set(hash, row.slice());
    this.totals.set(totals);
  }
}

/** Collects names of fields and makes the lexicon of them. */
export class LexiconBuilder {
  readonly #words = new FieldCounts(WORD_FIELDS.length);
  readonly #phrases = new FieldCounts(PHRASE_FIELDS.length);
  readonly #known = new Map<string, Hashed | undefined>();

  #hashed(text: string): Hashed | undefined {
    if (!this.#known.has(text)) {
      const { category, word, phraseWord } = describeToken(text, EMPTY_LEXICON);
      this.#known.set(text, isPunctuation(category) ? undefined : { word, phraseWord });
    }
    return this.#known.get(text);
  }

  /** Counts a printed value of a field. */
  add(field: WordField, value: string, by = 1): void {
    const words = tokenize(value).flatMap(({ text }) => this.#hashed(text) ?? []);
    for (const { word } of words) this.#words.add(word, WORD_FIELDS.indexOf(field), by);
    if (field === 'container-title' && words.length === 1)
      this.#words.add(words[0].word, WORD_FIELDS.indexOf('whole-container'), by);
    const phraseField = (PHRASE_FIELDS as readonly string[]).indexOf(field);
    if (phraseField < 0 || words.length < 2 || words.length > LONGEST_PHRASE) return;
    this.#phrases.add(
      words.reduce((phrase, { phraseWord }) => extendPhrase(phrase, phraseWord), 0),
      phraseField,
      by,
    );
  }

  /** A builder that has counted the same and goes on by itself. */
  copy(): LexiconBuilder {
    const copy = new LexiconBuilder();
    copy.#words.addAll(this.#words);
    copy.#phrases.addAll(this.#phrases);
    return copy;
  }

  /** Makes the lexicon of what was counted. */
  build(): Lexicon {
    const words = [...this.#words.counts].flatMap(([hash, row]): [number, number][] => {
      const value = wordValueOf(row, this.#words.totals);
      return value === 0 ? [] : [[hash, value]];
    });
    const phrases = [...this.#phrases.counts].flatMap(([hash, row]): [number, number][] => {
      const value = phraseValueOf(row);
      return value === 0 ? [] : [[hash, value]];
    });
    words.sort(([a], [b]) => a - b);
    phrases.sort(([a], [b]) => a - b);
    return {
      words: Uint32Array.from(words, ([hash]) => hash),
      wordValues: Uint16Array.from(words, ([, value]) => value),
      phrases: Uint32Array.from(phrases, ([hash]) => hash),
      phraseValues: Uint8Array.from(phrases, ([, value]) => value),
    };
  }
}

function levelOf(share: number): number {
  if (share >= 0.8) return 3;
  if (share >= 0.4) return 2;
  return share >= 0.12 ? 1 : 0;
}

/** Two bits a field: the field's share of the word once every field counts for as much as any other. */
function wordValueOf(row: Float64Array, totals: Float64Array): number {
  if (row.reduce((a, b) => a + b, 0) < LEAST_WORD_COUNT) return 0;
  const relative = row.map((count, field) => count / Math.max(1, totals[field]));
  const sum = relative.reduce((a, b) => a + b, 0);
  return relative.reduce((value, count, field) => value | (levelOf(count / sum) << (2 * field)), 0);
}

function phraseValueOf(row: Float64Array): number {
  const sum = row.reduce((a, b) => a + b, 0);
  if (sum < LEAST_PHRASE_COUNT) return 0;
  return row.reduce((value, count, field) => value | (count / sum >= LEAST_PHRASE_SHARE ? 1 << field : 0), 0);
}

interface MetadataItem {
  readonly type?: string;
  readonly title?: unknown;
  readonly publisher?: unknown;
  readonly 'container-title'?: unknown;
  readonly 'publisher-place'?: unknown;
  readonly author?: readonly { family?: string; given?: string }[];
  readonly editor?: readonly { family?: string; given?: string }[];
}

function addItem(builder: LexiconBuilder, item: MetadataItem): void {
  for (const field of ['title', 'container-title', 'publisher', 'publisher-place'] as const)
    if (typeof item[field] === 'string') builder.add(field, item[field]);
  for (const name of [...(item.author ?? []), ...(item.editor ?? [])]) {
    if (name.family) builder.add('family', name.family);
    if (name.given) builder.add('given', name.given);
  }
}

/** Counts all CSL items of a folder of .jsonl.gz files. */
export function addMetadata(builder: LexiconBuilder, folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort();
  for (const name of files) {
    const lines = gunzipSync(readFileSync(join(folder, name)))
      .toString('utf8')
      .split('\n');
    for (const line of lines) if (line !== '') addItem(builder, JSON.parse(line) as MetadataItem);
  }
}

/** Counts the names of journals, publishers and places in labelled references. */
export function addReferences(builder: LexiconBuilder, references: readonly GoldReference[]): void {
  for (const { raw, spans } of references)
    for (const { label, start, end } of spans)
      if (label === 'container-title' || label === 'publisher' || label === 'publisher-place' || label === 'title')
        builder.add(label, raw.slice(start, end));
}

/** How many counts a gazetteer entry is worth. */
const GAZETTEER_WEIGHT = 10;

interface Named {
  readonly name: string;
  readonly city?: string;
  readonly publisher?: string;
  readonly aliases?: readonly string[];
}

interface Gazetteer {
  readonly publishers: readonly Named[];
  readonly journals: readonly Named[];
  readonly cities: Readonly<Record<string, readonly string[] | Readonly<Record<string, string>>>>;
}

function addNamed(builder: LexiconBuilder, field: WordField, { name, city, aliases }: Named): void {
  for (const printed of [name, ...(aliases ?? [])]) builder.add(field, printed, GAZETTEER_WEIGHT);
  if (city) builder.add('publisher-place', city, GAZETTEER_WEIGHT);
}

/** Counts the entries of a folder's gazetteer-indonesia.json (publishers, journals, cities and their old spellings) and id-journals.json. */
export function addGazetteer(builder: LexiconBuilder, folder: string): void {
  const gazetteer = JSON.parse(readFileSync(join(folder, 'gazetteer-indonesia.json'), 'utf8')) as Gazetteer;
  const journals = JSON.parse(readFileSync(join(folder, 'id-journals.json'), 'utf8')) as Named[];
  for (const publisher of gazetteer.publishers) addNamed(builder, 'publisher', publisher);
  for (const { name, aliases } of [...gazetteer.journals, ...journals])
    addNamed(builder, 'container-title', { name, aliases });
  for (const { publisher } of journals) if (publisher) builder.add('publisher', publisher);
  for (const cities of Object.values(gazetteer.cities))
    for (const city of Array.isArray(cities) ? cities : Object.entries(cities).flat())
      builder.add('publisher-place', String(city), GAZETTEER_WEIGHT);
}
