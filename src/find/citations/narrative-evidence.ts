// What the words round "Name (2020)" say: that somebody is cited, that a work or an event is dated, or that the line is an
// entry of a reference list.
import type { CitingText } from './citing-text.js';
import { isBodyName, type ReadNames, type Stretch } from './names.js';
import { CITING_WORDS, REPORTING_VERBS, WORK_WORDS } from './words.js';

const FOLLOWED_BY_REPORT = new RegExp(
  `^\\s*(?:[,:]\\s*)?(?:juga |telah |also |have |has |had |kemudian |pula |turut |hat |haben )?(?:${REPORTING_VERBS})(?!\\p{L})`,
  'iu',
);

/** Whether the sentence shows that what stands before the year is an author. */
function isReported(text: string, names: Stretch, end: number): boolean {
  const before =
    /(?<!\p{L})(\p{L}+)[\s:,“"(]*$/u.exec(text.slice(Math.max(0, names.start - 30), names.start))?.[1] ?? '';
  if (WORK_WORDS.has(before)) return false;
  return CITING_WORDS.has(before.toLowerCase()) || FOLLOWED_BY_REPORT.test(text.slice(end, end + 40));
}

// herausgegebenen Sammelbänden (1996), das unbeleckte Ehepaar (2005): German adjectives stand before things
const ADJECTIVE = /^\p{Ll}{3,}(?:en|isch|lich|ig|bar|sam|los|iert|ckt)e[nmrs]?$/u;
// the European Years of Volunteering (2011) and that of Ageing (2012)
const DATED_OF = /(?<!\p{L})(?:years?|decades?|days?|weeks?|that|those) of[\s“"(]*$/iu;

const isOfThing = (text: string, word: string, start: number): boolean =>
  ADJECTIVE.test(word) || DATED_OF.test(text.slice(Math.max(0, start - 30), start));

/** Whether names before a year in brackets may belong to something else. `first`: all of them, `end`: behind the brackets. */
export function isDoubtfulNarrative(text: string, names: ReadNames, first: Stretch, end: number): boolean {
  const word = /(?<!\p{L})(\p{L}+)[\s“"(]*$/u.exec(text.slice(Math.max(0, first.start - 30), first.start))?.[1] ?? '';
  if (WORK_WORDS.has(word) || isOfThing(text, word, first.start)) return true;
  if (names.names.length > 1 || names.etAl) return false;
  const name = text.slice(names.names[0].start, names.names[0].end);
  if (isBodyName(name) || /^\p{Ll}/u.test(name)) return false;
  return /\s/u.test(name) && !isReported(text, first, end);
}

// Sari, D. (2020). Judul … | Nabers, Dirk (2009), Ohne Probleme …: the family name with a comma opens the line
const ENTRY = /^\W{0,6}(?:\d{1,3}\W{1,3})?(?:\p{Ll}{2,3} ){0,2}\p{Lu}[\p{L}'’­-]+(?: \p{Lu}[\p{L}-]+)?,\s?\p{Lu}/u;
const TITLE_BEHIND = /^\s?(?:\((?:Hg|Hrsg|Ed|Eds|ed|eds|Peny)\.?\))?\s?[.:,]\s?(?:["“„»«*_]|\p{Lu})/u;
// no word in small letters but those that stand among names
const NOTHING_BUT_NAMES =
  /^(?:\P{Ll}|(?<=\p{L})\p{Ll}|(?<!\p{L})(?:and|dan|und|et|van|von|de|der|den|al|bin|binti)(?!\p{L}))*$/u;
const LONGEST_AUTHORS = 200;

/** An entry of a reference list outside of the lists that were found ("cite this article as"), not a citation. */
export function isEntry({ text, lineStarts }: CitingText, names: Stretch, end: number): boolean {
  if (!TITLE_BEHIND.test(text.slice(end, end + 16))) return false;
  let at = names.start;
  while (at > 0 && names.start - at < LONGEST_AUTHORS && !lineStarts.has(at)) at--;
  // several entries in one line: "…, 15–34; Sari, Dewi/Wijaya, Tono (2003): …"
  at = Math.max(at, text.lastIndexOf(';', names.start) + 1);
  return ENTRY.test(text.slice(at, at + 80)) && NOTHING_BUT_NAMES.test(text.slice(at, names.end));
}
