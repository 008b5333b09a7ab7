// The names of a printed list → CSL names. Reads each name the list reader found: bodies, mononyms, Malay and
// Chinese-order names stay literal; the rest gets family, given, particle and suffix.
import type { CslName } from '../csl/item.js';
import { isBody } from './body-names.js';
import { type PrintedName, splitNames } from './name-list.js';
import { MALAY_NAME_WORDS, ONLY_MALAY_WORDS, STRONG_MALAY_WORDS } from './name-tables.js';
import {
  hasKinshipWord,
  invertedName,
  isChineseOrder,
  isInitials,
  nameTokens,
  naturalName,
  trailingInitialsName,
} from './person-name.js';

/** What a list of names is read in: the language of the title, and whether the work comes from the Malay world. */
export interface NameSetting {
  readonly language?: string | undefined;
  /** The work comes from the Malay world: names in natural order have no family name. */
  readonly malay?: boolean;
  /** The work was published in Indonesia, whatever its language. */
  readonly indonesian?: boolean;
}

/** What the names of one list have in common. */
interface ListManner {
  readonly setting: NameSetting;
  readonly malayWords: ReadonlySet<string>;
  readonly hasMalayName: () => boolean;
  /** Some names stand in natural order ("M. Shalahuddin"), so initials at an end are part of a name ("Rosa A.S."). */
  readonly natural: number;
  readonly trailingInitials: number;
}

const lowerTokens = (text: string): string[] => text.toLowerCase().split(/\s+/);

const isSoutheastAsian = (setting: NameSetting): boolean =>
  setting.malay === true || setting.indonesian === true || setting.language === 'id' || setting.language === 'ms';

/** "Aditia Nurkholis H": more than a family name stands before the initials. */
const isLongName = (text: string): boolean =>
  nameTokens(text).length > 2 && /^\p{Lu}\p{Ll}{2,30} \p{Lu}\p{Ll}{2,30} /u.test(text);

const NO_MANNER = { malayWords: ONLY_MALAY_WORDS, hasMalayName: () => false, natural: 0, trailingInitials: 0 };

/** The answer, found when it is first asked for. */
function askedOnce(ask: () => boolean): () => boolean {
  let answer: boolean | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

function mannerOf(names: readonly PrintedName[], setting: NameSetting): ListManner {
  const whole: string[] = [];
  for (const { whole: text, body } of names) if (text && !body) whole.push(text);
  if (whole.length === 0) return { ...NO_MANNER, setting };
  const trailing = whole.filter((text) => trailingInitialsName(text));
  const malayWords = setting.language === 'id' ? ONLY_MALAY_WORDS : STRONG_MALAY_WORDS;
  return {
    setting,
    malayWords,
    hasMalayName: askedOnce(() => whole.some((text) => lowerTokens(text).some((word) => malayWords.has(word)))),
    natural: whole.filter((text) => !trailing.includes(text) && nameTokens(text).length > 1).length,
    trailingInitials: trailing.filter((text) => !isLongName(text)).length,
  };
}

function isMalay(text: string, manner: ListManner): boolean {
  if (/^\p{Lu}\./u.test(text)) return false;
  if (manner.setting.malay) return true;
  if (manner.setting.language === undefined) return false;
  const words = lowerTokens(text);
  if (words.length > 2 && words.some((word) => manner.malayWords.has(word))) return true;
  return words.some((word) => MALAY_NAME_WORDS.has(word)) && manner.hasMalayName();
}

// Rosa A.S., Masuri S.N., Saini K.M.: initials close up behind an Indonesian or Malay name
const CLOSED_INITIALS = / \p{Lu}\.\p{Lu}\.$/u;
// Muhammad Mutawali al-Sya'rawi
const ARABIC_FAMILY = /\s(?:al|an|ar|as|asy|at|az|ad)-\S/i;

/** Names that can't be taken apart: no family name, or an order that is not ours to change. */
function staysWhole(text: string, manner: ListManner): boolean {
  const tokens = nameTokens(text);
  if (tokens.length === 1 || hasKinshipWord(tokens)) return true;
  const southeastAsian = isSoutheastAsian(manner.setting);
  if (southeastAsian && CLOSED_INITIALS.test(text)) return true;
  if (trailingInitialsName(text)) return false;
  if (isMalay(text, manner) || (southeastAsian && isChineseOrder(tokens))) return true;
  return text.includes('-') && ARABIC_FAMILY.test(text) && (southeastAsian || manner.setting.language === undefined);
}

/** Initials behind a name among names in natural order belong to the name, unless most of the list is written that way. */
function keepsTrailingInitials(text: string, manner: ListManner): boolean {
  return manner.natural > 0 && (isLongName(text) || manner.natural >= manner.trailingInitials);
}

function readWhole(text: string, manner: ListManner): CslName {
  const whole = nameTokens(text).join(' ');
  if (staysWhole(text, manner)) return { literal: whole };
  const trailing = trailingInitialsName(text);
  if (trailing && isInitials(text)) return { literal: whole };
  if (trailing)
    return isSoutheastAsian(manner.setting) && keepsTrailingInitials(text, manner)
      ? { literal: whole }
      : { ...trailing };
  return naturalName(text);
}

function readName(name: PrintedName, manner: ListManner): CslName {
  if (name.family !== undefined) return invertedName(name.family, name.given ?? '', name.suffix);
  const text = name.whole ?? '';
  if (name.body || isBody(text)) return { literal: text };
  if (name.suffix) return { ...(trailingInitialsName(text) ?? naturalName(text)), suffix: name.suffix };
  return readWhole(text, manner);
}

const saysSomething = ({ family, given, literal, suffix, ...more }: CslName): boolean =>
  Boolean(family || given || literal || suffix || more['non-dropping-particle']);

/** Reads a printed list of names; "et al." gives no name. Never throws. */
export function parseNames(text: string, setting: NameSetting = {}): CslName[] {
  const names = splitNames(text, isSoutheastAsian(setting));
  const manner = mannerOf(names, setting);
  return names.map((name) => readName(name, manner)).filter(saysSomething);
}
