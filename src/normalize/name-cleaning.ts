// The first pass over a printed list of names: "et al.", roles ("(Ed.)", "disunting oleh"), footnote signs and gaps go,
// and full stops that stand for commas or semicolons become these.
import { TITLES } from './name-tables.js';
import { ABBREVIATED_GIVEN, isClearDegree, isInitials, isPossibleDegree, nameTokens } from './person-name.js';
import { trimEnds } from './trim.js';

// et al., et.al., Et all., dkk., d.k.k., u. a., dan kawan-kawan, and others, dan lainnya
const ET_AL =
  /[,;]{0,2}\s{0,2}(?:&|\band\b|\bdan\b)?\s?(?:(?<![a-z0-9])(?:et\.? ?all?\b\.?|et ?al\.|dkk\b\.?|d\.k\.k\.?|m\. ?fl\.|e\.a\.|i in\.|et autres|y otros|e outros|e altri|(?:and|dan) (?:others|colleagues|kawan-kawan|kawan2|lainnya|lain-lain|rekan)))/gi;
/** A quick look before the slow one. */
const MAY_HAVE_ET_AL =
  /et\.? |et\.al|dkk|d\.k|m\. ?fl|e\.a|i in|autres|otros|outros|altri|others|colleagues|kawan|lain|rekan/i;
// u. a., u.a. at the end: German for et al., never capitals
const UND_ANDERE = /[,\s]{1,2}u\. ?a\.$/;
// (Ed.), (eds), [Ed], (Hrsg.), (penyunting)
const ROLE_IN_BRACKETS =
  /\s?[([](?:eds?|hrsgg?|hg|éds?|dir|coord|org|orgs|comp|trans|editors?|editor|penyunting|peny|penerj|penyelenggara|penerjemah|herausgeber|cur|ur)\.?[)\]]/gi;
// ed. by, edited by, hrsg. von, disunting oleh, editor:
const ROLE_BEFORE =
  /^\s*(?:(?:ed(?:ited|s)?\.?|trans(?:lated|l)?\.?|compiled|written|directed) by|hrsg\. ?v(?:on|\.)|herausgegeben von|(?:éd|sous la dir)\. (?:par|de)|(?:disunting|diedit|diterjemahkan|terj\.|alih bahasa|ditulis|penerjemah) oleh|oleh|by|éditeurs?|editors?|penyunting|editor|contributors?)\s?:?\s(?![a-z]\.?,)/i;
// Smith, J., editors. | Smith, J., eds | Smith, J., Éd.
const ROLE_BEHIND = /,\s?(?:eds?|editors?|hrsg|hg|éds?|dir|peny|penyunting|comp)\.?$/i;
// a footnote sign or affiliation number stuck to a name: Putrayasa1*, Lee†
const FOOTNOTE_SIGN = /(?<=\p{Ll})\d{1,2}(?=[*,\s]|$)|[*†‡§¹²³⁴⁵⁶⁷⁸⁹]/gu;
const MAY_HAVE_SIGN = /[\d*†‡§¹²³⁴⁵⁶⁷⁸⁹]/;
// "..." and "…" where names were left out
const ELLIPSIS = /(?:,\s?)?(?:\.\s?\.\s?\.|…)\s?/g;
const MAY_HAVE_ELLIPSIS = /…|\.\s?\./;
// a name left out: Smith, , Jones
const COMMAS = /(?:\s?,){2,9}/g;
const MAY_HAVE_COMMAS = /,\s?,/;
// Ashwood, Min. Berg, Chu J. Cole, Paul. : full stops between inverted names
const INVERTED_WITH_STOP = /^\p{Lu}[\p{L}'’.-]{1,30}, [^;]{0,400}\p{Ll}{2}\. \p{Lu}/u;
const STOP_BETWEEN = /(\p{Ll}{2}|[ .]\p{Lu}(?=(\.)))\. (?=\p{Lu}[\p{L}'’-]{2,20}(?:,|$))/gu;
// Larsen. Gerald C. | Larsen.G.C. : a full stop in place of the comma
const STOP_FOR_COMMA = /^(\p{Lu}[\p{Ll}'’-]{2,20})\. ?(\p{Lu}(?:[\p{Ll}]{2,20}|\.)[^,;&]{0,30})$/u;

/** The printed list with "et al." and its kin as blanks: every other character keeps its place. */
export function withoutEtAl(text: string): string {
  const named = MAY_HAVE_ET_AL.test(text) ? text.replace(ET_AL, (printed) => ' '.repeat(printed.length)) : text;
  return named.replace(UND_ANDERE, (printed) => ' '.repeat(printed.length));
}

// what a full stop between names has before it
const MAY_HAVE_STOP_BETWEEN = /[^A-Z .,]\. /;

/** Full stops between names, or between family and given names, as the separators they stand for. */
function withCommasForStops(text: string): string {
  const single = STOP_FOR_COMMA.exec(text);
  if (single && !TITLES.has(single[1].toLowerCase()) && !ABBREVIATED_GIVEN.has(single[1].toLowerCase()))
    return `${single[1]}, ${single[2]}`;
  return MAY_HAVE_STOP_BETWEEN.test(text) && INVERTED_WITH_STOP.test(text)
    ? text.replace(STOP_BETWEEN, '$1$2; ')
    : text;
}

const withoutSigns = (text: string): string => (MAY_HAVE_SIGN.test(text) ? text.replace(FOOTNOTE_SIGN, '') : text);

// white space or "&" that is not yet as it shall be
const UNEVEN_GAP = /\s\s|[^\S ]|[^ ]&|&[^ ]|^&|&$/;

/** One blank for white space, and one on each side of "&". */
const withEvenGaps = (text: string): string =>
  UNEVEN_GAP.test(text) ? text.replace(/\s*&\s*|\s+/g, (gap) => (gap.includes('&') ? ' & ' : ' ')) : text;

/** The text without "et al.", roles, footnote signs and gaps. */
function withoutFurniture(text: string): string {
  const unbracketed = /[([]/.test(text) ? text.replace(ROLE_IN_BRACKETS, '') : text;
  const named = MAY_HAVE_ET_AL.test(unbracketed) ? unbracketed.replace(ET_AL, ', ') : unbracketed;
  const whole = MAY_HAVE_ELLIPSIS.test(named) ? named.replace(ELLIPSIS, ', ') : named;
  const signless = withoutSigns(whole.replace(UND_ANDERE, ''));
  const even = withEvenGaps(signless.replace(ROLE_BEFORE, ''));
  const list = (MAY_HAVE_COMMAS.test(even) ? even.replace(COMMAS, ',') : even)
    .replace(ROLE_BEHIND, '')
    .replace(/^(?:\d{1,3}[.)]\s|[-–—]+,)/, '');
  return trimEnds(list, ',;:.&', ',;:&').replace(/^(?:and|dan|und|et) /i, '');
}

const CONJUNCTION_BEHIND_DEGREE = /^(\S{2,12}) (?=(?:dan|and|&|serta) )/;

// Budi Santoso dan Dwi Puspitasari, S.Kom: the degree is the last one's
const lastOf = (names: string): string => names.split(/ (?:dan|and|&|serta) /).at(-1) ?? '';

const opensWithTitle = (name: string): boolean =>
  TITLES.has((name.trim().split(' ')[0] ?? '').toLowerCase().replace(/\./g, ''));

/** Whether the stretch behind a comma is a degree of the person before ("Dwi Puspitasari, S.Kom"). */
function isDegreePart(part: string, names: string, degreesLikely: boolean): boolean {
  const tokens = part.trim().split(' ');
  if (tokens.every(isClearDegree)) return true;
  if (tokens.length > 1 || !isPossibleDegree(tokens[0]) || !/\p{Lu}\.?\p{Lu}/u.test(part)) return false;
  const before = lastOf(names);
  return (degreesLikely || opensWithTitle(before)) && hasTwoNames(before);
}

const hasTwoNames = (text: string): boolean =>
  !isInitials(text) && nameTokens(text).filter((token) => token.length > 2).length > 1;

/** The list without the degrees between its commas. "S.E." may be initials too: a degree where degrees are likely. */
function withoutDegreeParts(text: string, degreesLikely: boolean): string {
  if (!text.includes(',')) return text;
  const kept: string[] = [];
  for (const part of text.split(',')) {
    const before = kept.at(-1);
    const [degree = ''] = before === undefined ? [] : (CONJUNCTION_BEHIND_DEGREE.exec(part.trim()) ?? []);
    const isDegree = (stretch: string): boolean => isDegreePart(stretch, before ?? '', degreesLikely);
    if (before !== undefined && isDegree(part)) continue;
    if (degree && isDegree(degree)) kept[kept.length - 1] += ` ${part.trim().slice(degree.length)}`;
    else kept.push(part);
  }
  return kept.join(',');
}

/** The list of names alone, ready to be split. `degreesLikely`: two capitals behind a full name are a degree (Indonesia). */
export function cleanedNames(text: string, degreesLikely: boolean): string {
  return withCommasForStops(withoutDegreeParts(withoutFurniture(text), degreesLikely));
}
