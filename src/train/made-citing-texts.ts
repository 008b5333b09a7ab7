// Made-up texts that cite: real items, listed in a style, with citations of them in every usual form of Indonesian, Malay and
// English, things between them that look like citations, and at most one error. Drawn from a seed: same seed, same texts.
import type { CslItem, CslName } from '../csl/item.js';
import type { Styler } from '../formats/styled.js';
import type { CitingWords } from './citing-words.js';
import { pick, type Random, shuffled } from './random.js';

/** The errors that are planted, one in a text; `none` for clean texts. */
export const PLANTED_ERRORS = [
  'none',
  'no-unlisted-citation',
  'no-uncited-reference',
  'consistent-citation-year',
  'consistent-citation-name',
  'consistent-citation-suffix',
  'valid-et-al',
  'co-author',
  'no-unlisted-number',
  'uncited number',
] as const;
export type PlantedError = (typeof PLANTED_ERRORS)[number];

/** A work that can be cited: how its authors are cited, and the year. */
export interface CitableWork {
  readonly item: CslItem;
  readonly names: readonly string[];
  readonly year: number;
}

const printedFamily = (name: CslName): string =>
  name.literal ?? [name['non-dropping-particle'] ?? name['dropping-particle'], name.family].filter(Boolean).join(' ');

const FAMILY =
  /^(?:(?:van|von|de|der|den|del|di|al)[ -]){0,2}(?=\p{Script=Latin})\p{Lu}\p{L}{2,}(?:[-' ]\p{Lu}\p{L}+)?$/u;
/** Types whose lines styles print without their authors. */
const NOT_BY_AUTHOR = new Set([
  'legal_case',
  'legislation',
  'bill',
  'hearing',
  'treaty',
  'entry-encyclopedia',
  'entry-dictionary',
]);
const NOT_A_NAME = /^(?:The|Team|Inc|Editors?|Others|Collaboration|Group|University|Anonymous|Indonesia|Jakarta)\b/u;

/** The work, where its item has plain authors, a year and a title. */
export function citableWork(item: CslItem): CitableWork | undefined {
  const names = (item.author ?? []).map(printedFamily);
  const year = Number(item.issued?.['date-parts']?.[0]?.[0]);
  const isPlain =
    names.length > 0 && names.length < 7 && names.every((name) => FAMILY.test(name) && !NOT_A_NAME.test(name));
  const given = (item.author ?? []).every((name) => name.literal !== undefined || /^\p{Lu}/u.test(name.given ?? ''));
  if (!isPlain || !given || !(year > 1950 && year < 2026) || NOT_BY_AUTHOR.has(item.type)) return undefined;
  if (!/^[^\n]*\p{L}{4}[^\n]*\p{L}{4}[^\n]*$/u.test(String(item.title ?? ''))) return undefined;
  return { item, names, year };
}

/** How a citation is printed, before it is marked. */
interface Citation {
  readonly names: readonly string[];
  readonly year: string;
  readonly etAl: boolean;
}

function joinedNames({ names, etAl }: Citation, words: CitingWords, random: Random): string {
  if (etAl) return names[0] + pick(words.etAl, random);
  const and = pick(words.and, random);
  return names.length < 3 ? names.join(and) : `${names.slice(0, -1).join(', ')},${and}${names.at(-1)}`;
}

const rule = (id: string, text: string): string => `⟪${id}|${text}⟫`;

/** "(Sari, 2018, hlm. 12)" and its like, marked. */
function inBrackets(citation: Citation, words: CitingWords, random: Random): string {
  const comma = random() < 0.85 ? ', ' : ' ';
  const page = random() < 0.3 ? pick(words.page, random) : '';
  return `${pick(words.see, random)}‹${joinedNames(citation, words, random)}${comma}${citation.year}${page}›`;
}

/** "Menurut Sari (2018: 15), …", marked. */
function inSentence(citation: Citation, words: CitingWords, random: Random): string {
  const page = random() < 0.3 ? pick(words.page, random) : '';
  return `${pick(words.before, random)}‹${joinedNames(citation, words, random)} (${citation.year}${page})›, ${pick(words.fillers, random)}.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence round one citation or two. */
function sentence(citations: readonly Citation[], words: CitingWords, random: Random): string {
  const [citation, second] = citations;
  const form = random();
  if (second === undefined && form < 0.45) return inSentence(citation, words, random);
  if (second === undefined && form < 0.52)
    return `${capital(pick(words.fillers, random))} (Weber${words.through}${inBrackets(citation, { ...words, see: [''] }, random)}).`;
  const all = citations.map((each) => inBrackets(each, words, random)).join('; ');
  return `${capital(pick(words.fillers, random))} (${all}).`;
}

/** Whether a work of so many authors is cited with "et al.". */
const isCut = (names: readonly string[]): boolean => names.length > 2;

const citationOf = ({ names, year }: CitableWork): Citation => ({ names, year: String(year), etAl: isCut(names) });

const NEAR_LETTERS: Readonly<Record<string, string>> = {
  a: 'e',
  e: 'a',
  i: 'e',
  o: 'u',
  u: 'o',
  n: 'm',
  m: 'n',
  s: 'z',
  r: 'l',
  l: 'r',
  t: 'd',
  d: 't',
  k: 'c',
  h: 'n',
};

/** A slip in a name: a letter lost, doubled or another one; never the first. */
function misspelt(name: string, random: Random): string {
  const at = 2 + Math.floor(random() * (name.length - 3));
  const kind = random();
  if (kind < 0.4) return name.slice(0, at) + name.slice(at + 1);
  if (kind < 0.6) return name.slice(0, at) + name[at] + name.slice(at);
  return name.slice(0, at) + (NEAR_LETTERS[name[at]] ?? 'x') + name.slice(at + 1);
}

/** The wrong citation of a work, with what is wrong marked; undefined where the work cannot bear the error. */
function wrongCitation(
  error: PlantedError,
  work: CitableWork,
  stranger: CitableWork,
  random: Random,
): Citation | undefined {
  const right = citationOf(work);
  const [first, ...others] = work.names;
  if (error === 'no-unlisted-citation') return citationOf(stranger);
  if (error === 'consistent-citation-year')
    return { ...right, year: rule(error, String(work.year + pick([-1, 1, -2, 2, -10, 10], random))) };
  if (error === 'consistent-citation-suffix') return { ...right, year: rule(error, `${work.year}a`) };
  if (error === 'valid-et-al') return work.names.length > 1 ? undefined : { ...right, etAl: true };
  if (error === 'consistent-citation-name')
    return first.length < 6 || /[ -]/.test(first)
      ? undefined
      : { ...right, names: [rule(error, misspelt(first, random)), ...others] };
  if (error === 'co-author')
    return others.length !== 1 || stranger.names[0] === others[0]
      ? undefined
      : { ...right, names: [first, rule('consistent-citation-name', stranger.names[0])] };
  return undefined;
}

/** Works whose first authors and years tell them apart, and which are not near to each other in name. */
export function distinctWorks(works: readonly CitableWork[], count: number): CitableWork[] {
  const chosen: CitableWork[] = [];
  const taken = new Set<string>();
  for (const work of works) {
    const keys = [`${work.names[0]} ${work.year}`, `${work.names.join()} ${String(work.item.title)}`.slice(0, 60)];
    if (keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    chosen.push(work);
    if (chosen.length === count) break;
  }
  return chosen;
}

function paragraphs(sentences: readonly string[], words: CitingWords, random: Random): string {
  let text = '';
  for (const each of sentences) {
    text += `${each} `;
    if (random() < 0.35) text += `${pick(words.distractors, random)} `;
    if (random() < 0.15) text += '\n\n';
  }
  return text.trimEnd();
}

/** Sentences that cite works in groups of one or two, each at least once. */
function citing(citations: readonly Citation[], words: CitingWords, random: Random): string[] {
  const left = shuffled([...citations, ...citations.filter(() => random() < 0.3)], random);
  const sentences: string[] = [];
  while (left.length > 0) sentences.push(sentence(left.splice(0, random() < 0.3 ? 2 : 1), words, random));
  return sentences;
}

/** Lines of the list in the style's order; the uncited one is marked at its author. */
function listLines(works: readonly CitableWork[], styler: Styler, uncited: CitableWork | undefined): string[] {
  const items = works.map(({ item }) => item);
  const lines = styler.format(items);
  return styler.order(items).map((at) => {
    const line = lines[at].text.trim();
    return works[at] === uncited ? `⟪no-uncited-reference|${line}⟫` : line;
  });
}

/** A text in author–date style with its list; `works` are the list's, `stranger` is not in it. Marked; undefined where the error does not fit. */
export function authorDateText(
  works: readonly CitableWork[],
  stranger: CitableWork,
  error: PlantedError,
  words: CitingWords,
  styler: Styler,
  random: Random,
): string | undefined {
  const fit = works
    .map((work) => ({ work, wrong: wrongCitation(error, work, stranger, random) }))
    .find(({ wrong }) => wrong);
  const needsWrong = error !== 'none' && error !== 'no-uncited-reference';
  if (needsWrong && fit?.wrong === undefined) return undefined;
  const uncited = error === 'no-uncited-reference' ? works[Math.floor(works.length / 2)] : undefined;
  const replaced = random() < 0.5 || error === 'co-author' || error === 'valid-et-al' ? fit?.work : undefined;
  const right = works
    .filter((work) => work !== uncited && (work !== replaced || error === 'no-unlisted-citation'))
    .map(citationOf);
  const sentences = citing(right, words, random);
  if (fit?.wrong)
    sentences.splice(
      Math.floor(random() * sentences.length),
      0,
      markWhole(error, sentence([fit.wrong], words, random)),
    );
  return `${paragraphs(sentences, words, random)}\n\n${words.heading}\n\n${listLines(works, styler, uncited).join('\n')}\n`;
}

/** An unlisted citation is wrong as a whole. */
const markWhole = (error: PlantedError, text: string): string => {
  if (error === 'no-unlisted-citation')
    return text.replace(/‹([^›]*)›/u, (_, inner: string) => `‹${rule(error, inner)}›`);
  if (error !== 'valid-et-al') return text;
  return text.replace(/(?<=‹[^›]*?)(dkk\.|et al\.|dan kawan-kawan|and colleagues)/u, (etAl) => rule(error, etAl));
};

/** A text in numeric style with its numbered list, marked. */
export function numericText(
  works: readonly CitableWork[],
  error: PlantedError,
  words: CitingWords,
  styler: Styler,
  random: Random,
): string {
  const uncited = error === 'uncited number' ? 2 + Math.floor(random() * (works.length - 2)) : 0;
  const numbers = works.map((_, index) => index + 1).filter((number) => number !== uncited);
  const sentences = numbers.map((number, index) => {
    const next = numbers[index + 1];
    const range =
      next === number + 1 && random() < 0.15 ? `–${next}` : random() < 0.1 ? `, ${pick(numbers, random)}` : '';
    return `${capital(pick(words.fillers, random))} ‹[${number}${range}]›.`;
  });
  if (error === 'no-unlisted-number') {
    const wrong = `‹${rule(error, `[${works.length + 1 + Math.floor(random() * 30)}]`)}›`;
    sentences.splice(Math.floor(random() * sentences.length), 0, `${capital(pick(words.fillers, random))} ${wrong}.`);
  }
  const lines = styler.format(works.map(({ item }) => item)).map(({ text }, index) => {
    const line = `[${index + 1}] ${text.trim().replace(/^\[?\d+[\].]\s*/u, '')}`;
    return index + 1 === uncited ? `⟪no-uncited-reference|${line}⟫` : line;
  });
  return `${paragraphs(sentences, words, random)}\n\n${words.heading}\n\n${lines.join('\n')}\n`;
}
