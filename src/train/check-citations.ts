// Measures citations against lists: what is found in hand-written texts and in made ones, by citation and by finding, as
// precision (of what was found, how much is right) and recall (of what is there, how much was found).
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { checkDocument } from '../check.js';
import type { CslItem } from '../csl/item.js';
import type { Markup } from '../find/index.js';
import { createStyler, type Styler } from '../formats/styled.js';
import type { Model } from '../label/model.js';
import { RULES } from '../lint/rules/index.js';
import { loadLocale } from '../load/locales.js';
import { loadStyle } from '../load/styles.js';
import { createDocument } from '../text/document.js';
import type { Span } from '../text/span.js';
import { CITING_WORDS } from './citing-words.js';
import {
  authorDateText,
  type CitableWork,
  citableWork,
  distinctWorks,
  numericText,
  PLANTED_ERRORS,
  type PlantedError,
} from './made-citing-texts.js';
import { type MarkedText, readMarkedText } from './marked-citations.js';
import { pick, type Random, seededRandom, shuffled } from './random.js';

/** Counts over texts: what should be found, what was, and what of it is right. */
interface FoundCount {
  expected: number;
  found: number;
  right: number;
}

interface CitationScore {
  readonly name: string;
  texts: number;
  readonly citations: FoundCount;
  readonly findings: FoundCount;
  readonly wrong: string[];
}

const count = (): FoundCount => ({ expected: 0, found: 0, right: 0 });
const newScore = (name: string): CitationScore => ({
  name,
  texts: 0,
  citations: count(),
  findings: count(),
  wrong: [],
});

const CITATION_RULES = RULES.filter(({ group }) => group === 'citations');
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Counts one text. A finding is right where one of its rule is expected; a citation where one is marked. */
function scoreText(score: CitationScore, name: string, marked: MarkedText, markup: Markup, model: Model): void {
  const { text, citations, findings } = marked;
  const result = checkDocument(createDocument(name, text), model, markup, { rules: CITATION_RULES });
  const told = result.findings.map(({ rule, span }) => ({ rule, ...span }));
  const places = new Map<string, Span>();
  for (const citation of result.checked.citations) {
    const isSure = !('isDoubtful' in citation) || citations.some((place) => overlap(place, citation));
    if (citation.kind !== 'key' && isSure) places.set(`${citation.start} ${citation.end}`, citation);
  }
  const found = [...places.values()];
  score.texts++;
  score.citations.expected += citations.length;
  score.citations.found += found.length;
  score.citations.right += found.filter((place) => citations.some((each) => overlap(each, place))).length;
  score.findings.expected += findings.length;
  score.findings.found += told.length;
  const isRight = (place: (typeof told)[number]): boolean =>
    findings.some((each) => each.rule === place.rule && overlap(each, place));
  score.findings.right += told.filter(isRight).length;
  for (const place of told.filter((each) => !isRight(each)))
    score.wrong.push(`${name}: wrong ${place.rule} «${text.slice(place.start, place.end)}»`);
  for (const place of findings.filter(
    (each) => !told.some((other) => other.rule === each.rule && overlap(each, other)),
  ))
    score.wrong.push(`${name}: missed ${place.rule} «${text.slice(place.start, place.end).slice(0, 120)}»`);
  for (const place of citations.filter((each) => !found.some((other) => overlap(each, other))))
    score.wrong.push(`${name}: missed citation «${text.slice(place.start, place.end)}»`);
  for (const place of found.filter((each) => !citations.some((other) => overlap(each, other))))
    score.wrong.push(`${name}: wrong citation «${text.slice(place.start, place.end)}»`);
}

const MARKUPS: Readonly<Record<string, Markup>> = { '.md': 'markdown', '.html': 'html', '.tex': 'latex' };

/** Scores hand-written texts, marked with what they hold. */
export function checkWrittenTexts(folder: string, model: Model): CitationScore {
  const score = newScore('hand-written');
  for (const name of readdirSync(folder).sort()) {
    const marked = readMarkedText(readFileSync(join(folder, name), 'utf8'));
    scoreText(score, name, marked, MARKUPS[extname(name)] ?? 'plain', model);
  }
  return score;
}

const ITEMS_OF_A_FILE = 2000;

/** Works that can be cited, of every *.jsonl.gz of a folder. */
function citableWorks(folder: string): CitableWork[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort()
    .flatMap((name) => {
      const lines = gunzipSync(readFileSync(join(folder, name)))
        .toString('utf8')
        .split('\n')
        .slice(0, ITEMS_OF_A_FILE);
      return lines.flatMap((line) => (line === '' ? [] : (citableWork(JSON.parse(line) as CslItem) ?? [])));
    });
}

const STYLES = [
  ['apa', 'id-ID'],
  ['apa', 'en-US'],
  ['harvard-id', 'id-ID'],
  ['chicago', 'en-US'],
] as const;

const isNumeric = (error: PlantedError): boolean => error === 'no-unlisted-number' || error === 'uncited number';

/** One made text with an error, or without; undefined where the works drawn cannot bear it. */
function madeText(
  error: PlantedError,
  works: readonly CitableWork[],
  stylers: readonly Styler[],
  random: Random,
): string | undefined {
  const from = Math.floor(random() * Math.max(1, works.length - 200));
  const drawn = distinctWorks(shuffled(works.slice(from, from + 200), random), 8 + Math.floor(random() * 18));
  const [stranger, ...listed] = drawn;
  if (listed.length < 5 || listed.some(({ names }) => names.some((name) => stranger.names.includes(name))))
    return undefined;
  const words = CITING_WORDS[pick(['id', 'id', 'ms', 'en', 'en'] as const, random)];
  const styler = pick(stylers, random);
  const asNumbers = isNumeric(error) || (error === 'none' && random() < 0.3);
  return asNumbers
    ? numericText(listed, error, words, styler, random)
    : authorDateText(listed, stranger, error, words, styler, random);
}

/** Scores made texts, `each` for every error, from the items of a folder. */
export function checkMadeTexts(folder: string, model: Model, each = 100, seed = 1): CitationScore[] {
  const random = seededRandom(seed);
  const works = citableWorks(folder);
  const stylers = STYLES.map(([style, locale]) => createStyler(loadStyle(style), loadLocale(locale)));
  return PLANTED_ERRORS.map((error) => {
    const score = newScore(error);
    for (let tried = 0; score.texts < each && tried < each * 20; tried++) {
      const marked = madeText(error, works, stylers, random);
      if (marked !== undefined) scoreText(score, `${error} ${tried}`, readMarkedText(marked), 'plain', model);
    }
    return score;
  });
}

const sumOfCounts = (counts: readonly FoundCount[]): FoundCount => ({
  expected: counts.reduce((sum, { expected }) => sum + expected, 0),
  found: counts.reduce((sum, { found }) => sum + found, 0),
  right: counts.reduce((sum, { right }) => sum + right, 0),
});

/** Several scores as one. */
export function sumOfScores(name: string, scores: readonly CitationScore[]): CitationScore {
  return {
    ...newScore(name),
    texts: scores.reduce((sum, { texts }) => sum + texts, 0),
    citations: sumOfCounts(scores.map(({ citations }) => citations)),
    findings: sumOfCounts(scores.map(({ findings }) => findings)),
  };
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3)).padStart(6);

function scoreLine({ name, texts, citations, findings }: CitationScore): string {
  const line = (each: FoundCount): string =>
    `${String(each.expected).padStart(6)}  P ${share(each.right, each.found)}  R ${share(each.right, Math.max(each.expected, each.right))}`;
  return `${name.padEnd(28)}${String(texts).padStart(5)} texts   citations ${line(citations)}   findings ${line(findings)}`;
}

/** The scores as lines, each followed by up to `shown` of what was wrong. */
export const reportCitations = (scores: readonly CitationScore[], shown = 0): string[] =>
  scores.flatMap((score) => [scoreLine(score), ...score.wrong.slice(0, shown).map((line) => `    ${line}`)]);
