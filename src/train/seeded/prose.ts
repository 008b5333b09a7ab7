// Text around a clean list: sentences that cite every work of it once or more, as its style does, with years, laws and figures
// among them that are no citations.
import type { CslName } from '../../csl/item.js';
import { pick, type Random, shuffled } from '../random.js';
import { DISTRACTORS, NARRATIVE, PARENTHETICAL } from './prose-sentences.js';
import {
  type Cited,
  type CitedWork,
  fieldText,
  type ProsePiece,
  type SeededReference,
  type SeededStyle,
} from './seeded-document.js';

const nameOf = ({ family, literal }: CslName): string => literal ?? family ?? '';

function citedWork(reference: SeededReference): CitedWork {
  const names = (reference.item.author ?? []).map(nameOf);
  const year = /\d{4}[a-z]?/u.exec(fieldText(reference, 'issued'))?.[0] ?? '';
  return { id: reference.item.id, names, year: reference.number ?? year };
}

interface Manner {
  readonly etAl: string;
  readonly and: string;
  readonly narrativeAnd: string;
  /** Between names and year in brackets. */
  readonly beforeYear: string;
  readonly locator: (page: string) => string;
}

const MANNERS: Readonly<Record<SeededStyle, Manner>> = {
  apa: { etAl: 'et al.', and: '&', narrativeAnd: 'and', beforeYear: ', ', locator: (page) => `, p. ${page}` },
  chicago: { etAl: 'et al.', and: 'and', narrativeAnd: 'and', beforeYear: ' ', locator: (page) => `, ${page}` },
  'harvard-id': { etAl: 'dkk.', and: 'dan', narrativeAnd: 'dan', beforeYear: ', ', locator: (page) => `: ${page}` },
  ieee: { etAl: 'et al.', and: 'and', narrativeAnd: 'and', beforeYear: ' ', locator: () => '' },
};

/** All three styles cut from three authors on. */
export const CUT_FROM = 3;

/** The names as a citation prints them. `isCut` overrules the style. */
function citedNames(
  names: readonly string[],
  style: SeededStyle,
  isNarrative: boolean,
  isCut = names.length >= CUT_FROM,
): string {
  const { etAl, and, narrativeAnd } = MANNERS[style];
  if (isCut) return `${names[0]} ${etAl}`;
  const word = isNarrative ? narrativeAnd : and;
  if (names.length < 2) return names.join();
  const comma = names.length > 2 ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${word} ${names[names.length - 1]}`;
}

/** Smith, 2020, p. 15 | Smith 2020 | Smith (2020) */
export function citedWorkText(
  { names, year, locator }: CitedWork,
  style: SeededStyle,
  isNarrative: boolean,
  isCut?: boolean,
): string {
  const { beforeYear, locator: locatorText } = MANNERS[style];
  const printed = citedNames(names, style, isNarrative, isCut);
  const place = locator === undefined ? '' : locatorText(locator);
  return isNarrative ? `${printed} (${year}${place})` : `${printed}${beforeYear}${year}${place}`;
}

const byName = (a: string, b: string): number => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);

/** A citation as printed, brackets and all. */
export function citedText({ works, isNarrative }: Cited, style: SeededStyle): string {
  if (style === 'ieee') return works.map(({ year }) => `[${year}]`).join(', ');
  const texts = works.map((work) => citedWorkText(work, style, isNarrative));
  return isNarrative ? texts[0] : `(${texts.sort(byName).join('; ')})`;
}

const WITH_LOCATOR = 0.12;
const NARRATIVE_SHARE = 0.4;
const CITED_AGAIN = 0.35;
const WITH_DISTRACTOR = 0.3;

function withLocator(work: CitedWork, style: SeededStyle, random: Random): CitedWork {
  return style !== 'ieee' && random() < WITH_LOCATOR
    ? { ...work, locator: String(2 + Math.floor(random() * 140)) }
    : work;
}

/** Works in clusters of one to three; a cluster of one may be narrative. Works of one author are not put together. */
function clusters(works: readonly CitedWork[], style: SeededStyle, random: Random): Cited[] {
  const found: Cited[] = [];
  for (let at = 0; at < works.length; ) {
    const wanted = random() < 0.7 ? 1 : 2 + Math.floor(random() * 2);
    const some = works.slice(at, at + wanted);
    const isMixed = new Set(some.map(({ names }) => names[0])).size === some.length;
    const taken = isMixed ? some : some.slice(0, 1);
    at += taken.length;
    const isNarrative = taken.length === 1 && style !== 'ieee' && random() < NARRATIVE_SHARE;
    found.push({ works: taken.map((work) => withLocator(work, style, random)), isNarrative });
  }
  return found;
}

function sentence(cited: Cited, language: 'en' | 'id', random: Random): ProsePiece[] {
  const [before, after] = pick((cited.isNarrative ? NARRATIVE : PARENTHETICAL)[language], random).split('{}');
  return [before, cited, after];
}

const SENTENCES = 4;

/** Paragraphs that cite every reference at least once. */
export function writeProse(
  references: readonly SeededReference[],
  style: SeededStyle,
  language: 'en' | 'id',
  random: Random,
): ProsePiece[][] {
  const works = references.map(citedWork);
  const again = works.filter(() => random() < CITED_AGAIN);
  const ordered = style === 'ieee' ? works : shuffled([...works, ...again], random);
  const sentences = clusters(ordered, style, random).flatMap((cited) => {
    const written = [sentence(cited, language, random)];
    return random() < WITH_DISTRACTOR ? [...written, [pick(DISTRACTORS[language], random)]] : written;
  });
  const paragraphs: ProsePiece[][] = [];
  for (let at = 0; at < sentences.length; at += SENTENCES)
    paragraphs.push(
      sentences.slice(at, at + SENTENCES).flatMap((pieces, index) => (index === 0 ? pieces : [' ', ...pieces])),
    );
  return paragraphs;
}
