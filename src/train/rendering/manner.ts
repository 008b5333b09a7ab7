// The manner of one reference, drawn once: how it prints names, where the year stands, what parts its fields.
import { pick, type Random } from '../random.js';
import { drawNameManner, type NameManner } from './names.js';
import type { Frame, LanguageWords } from './words/language-words.js';

export interface Manner {
  readonly names: NameManner;
  /** The year stands behind the authors, in this frame; else it stands at the end. */
  readonly yearFrame?: Frame;
  /** Between authors and title where the year is not between them. */
  readonly authorEnd: string;
  readonly quotes: Frame;
  /** Between fields. */
  readonly mark: '. ' | ', ';
  readonly pageLead: string;
  readonly dash: string;
}

/** Frames of a year behind the authors. */
const YEAR_FRAMES: readonly Frame[] = [
  [' (', '). '],
  [' (', '). '],
  [' (', '): '],
  [' (', ') '],
  [', (', '), '],
  [', ', ', '],
  ['. ', '. '],
  [' ', '. '],
  [' ', ' '],
  [': (', ') '],
  [' [', ']. '],
  [', ', ': '],
  [' (', '), '],
  [' ', ', '],
  [' ', ': '],
  [' – ', '. '],
];

/** What stands between authors and title. */
const AUTHOR_ENDS: readonly string[] = ['. ', ', ', ': ', '. ', ', ', ' ', ' - ', '; ', ' – '];
const DASHES = ['-', '–', '-', '--', ' - ', '–', '—'];
const NO_QUOTES: Frame = ['', ''];

export function drawManner(words: LanguageWords, random: Random): Manner {
  return {
    names: drawNameManner(words, random),
    yearFrame: random() < 0.5 ? pick(YEAR_FRAMES, random) : undefined,
    authorEnd: pick(AUTHOR_ENDS, random),
    quotes: random() < 0.35 ? pick(words.quotes, random) : NO_QUOTES,
    mark: pick(['. ', ', '], random),
    pageLead: pick(words.pageLeads, random),
    dash: pick(DASHES, random),
  };
}
