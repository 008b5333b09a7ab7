// German nouns have capitals as names have, so that "Unabhängigkeit 1960" looks like a citation. A word that the text uses
// with an article elsewhere is no author.
import type { AuthorDateCitation } from '../../find/citations/citation.js';
import { looksLikeBody } from '../body-words.js';
import type { CheckedDocument } from '../checked-document.js';

const ARTICLES =
  '[Dd](?:er|ie|as|en|em|es)|[Ee]in(?:e[nmrs]?)?|[Kk]ein(?:e[nmrs]?)?|[IiAa]m|[Zz]u[mr]|[Vv]om|[Bb]eim|[Ii]ns|[Ii]hr(?:e[nmrs]?)?|[Ss]ein(?:e[nmrs]?)?|[Dd]iese[nmrs]?|[Jj]ede[nmrs]?';
// der Unabhängigkeit | der ehemalige Klassenstatus | zur Wahl
const WITH_ARTICLE = new RegExp(
  `(?<!\\p{L})(?:${ARTICLES})\\s{1,3}(?:\\p{Ll}{3,30}e[nmrs]?\\s{1,3})?(\\p{Lu}\\p{Ll}{3,40})(?![\\p{L}-])`,
  'gu',
);
// -ung, -heit, -keit, -schaft, -ismus: German words of these endings, if they are long, are things
const THING = /^\p{Lu}\p{Ll}{4,40}(?:ung|heit|keit|schaft|ität|ation)(?:en)?$|^\p{Lu}\p{Ll}{3,40}ismus$/u;
const BROKEN_WORD = /-[ \t]{0,8}\r?\n[ \t]{0,8}(?=\p{Ll})/gu;

const known = new WeakMap<CheckedDocument, ReadonlySet<string>>();

function nounsOf(checked: CheckedDocument): ReadonlySet<string> {
  const before = known.get(checked);
  if (before) return before;
  const text = checked.document.text.replace(BROKEN_WORD, '');
  const nouns = new Set([...text.matchAll(WITH_ARTICLE)].map((match) => match[1]));
  known.set(checked, nouns);
  return nouns;
}

/** Whether what was taken for the first author cited is a thing that the text speaks of; bodies have articles too. */
export function isOfCommonNoun(checked: CheckedDocument, { names: [name], etAl }: AuthorDateCitation): boolean {
  if (etAl || looksLikeBody(name.text)) return false;
  const last = name.text.split(/\s+/).at(-1) ?? '';
  return THING.test(last) || nounsOf(checked).has(last);
}
