// Indonesian and Malay references that no CSL style prints, made from bibliographic metadata and small tables by templates: laws
// and their gazettes, theses with faculty and city, places behind publishers, pages with their dates of access, one-word names.
import type { GoldReference } from './corpus.js';
import { ARTICLES, DOCUMENTS, MEETINGS, THESES } from './indonesian/article-templates.js';
import { BOOKS, CHAPTERS, ISLAMIC_BOOKS } from './indonesian/book-templates.js';
import { PARTS } from './indonesian/parts.js';
import { withSlips } from './indonesian/slips.js';
import { drawItem, type Matter, readSources, type Sources } from './indonesian/sources.js';
import { lay, type WeightedTemplate } from './indonesian/template.js';
import { LAWS, NEWS, REPORTS, VIDEOS, WEB_PAGES } from './indonesian/web-templates.js';
import { assemble, field, gap, type PrintedPiece } from './printed-pieces.js';
import { pick, type Random } from './random.js';

/** Kinds of reference: how often in a hundred, what they are filled with, their templates. */
export const INDONESIAN_KINDS: readonly (readonly [string, number, Matter, readonly WeightedTemplate[]])[] = [
  ['book', 25, 'book', BOOKS],
  ['article', 22, 'study', ARTICLES],
  ['law', 13, 'law', LAWS],
  ['web page', 12, 'page', WEB_PAGES],
  ['thesis', 7, 'study', THESES],
  ['report', 7, 'report', REPORTS],
  ['book of Islamic studies', 4, 'arabic', ISLAMIC_BOOKS],
  ['meeting', 4, 'study', MEETINGS],
  ['chapter', 3, 'study', CHAPTERS],
  ['news', 3, 'page', NEWS],
  ['document', 2, 'study', DOCUMENTS],
  ['video', 1, 'page', VIDEOS],
];

/** One of weighted things; `weightOf` says how often. */
function pickWeighted<T>(things: readonly T[], weightOf: (thing: T) => number, random: Random): T {
  let left = random() * things.reduce((sum, thing) => sum + weightOf(thing), 0);
  const drawn = things.find((thing) => {
    left -= weightOf(thing);
    return left < 0;
  });
  return drawn ?? things[things.length - 1];
}

const NUMBERED = 0.25;
const BULLETED = 0.03;
const NUMBER_FRAMES = [
  ['[', '] '],
  ['[', '] '],
  ['', '. '],
  ['', '. '],
  ['', ') '],
  ['[', ']. '],
  ['[', ']'],
  ['', '.^ '],
] as const;

function numberOf(random: Random): PrintedPiece[] {
  if (random() >= NUMBERED) return random() < BULLETED ? [gap(pick(['- ', '• ', '* ', '– '], random))] : [];
  const [open, close] = pick(NUMBER_FRAMES, random);
  return [gap(open), field('citation-number', String(1 + Math.floor(random() ** 1.5 * 60))), gap(close)];
}

function makeReference(index: number, sources: Sources, random: Random): GoldReference {
  const [kind, , matter, templates] = pickWeighted(INDONESIAN_KINDS, ([, weight]) => weight, random);
  const [, template] = pickWeighted(templates, ([weight]) => weight, random);
  const id = `${kind}-${index}`;
  const pieces = withSlips(lay(template, drawItem(id, matter, sources, random), random, PARTS), random);
  return { id, corpus: 'indonesian', lang: 'id', ...assemble([...numberOf(random), ...pieces]) };
}

/** Makes `count` references; metadata come from the id-*.jsonl.gz files of a folder, names of publishers and journals from `tables/` beside it. */
export function makeIndonesianReferences(metadataFolder: string, count: number, random: Random): GoldReference[] {
  const sources = readSources(metadataFolder);
  return Array.from({ length: count }, (_, index) => makeReference(index, sources, random));
}
