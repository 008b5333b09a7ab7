// Noise in names, years and titles: capitals, "et al.", joiners, initials, frames of the year, what follows a title.
import { pick } from '../random.js';
import { mapGaps, mapText, type NoiseRule } from './noise-rule.js';

export const capitalNames: NoiseRule = (pieces) =>
  mapText(pieces, (text, label) =>
    label === 'author' ? text.replace(/\p{Lu}\p{Ll}{2,}(?=,| [A-Z]\b)/gu, (name) => name.toUpperCase()) : text,
  );

export const capitalTitle: NoiseRule = (pieces) =>
  mapText(pieces, (text, label) => (label === 'title' ? text.toUpperCase() : text));

export const capitalisedTitle: NoiseRule = (pieces) =>
  mapText(pieces, (text, label) =>
    label === 'title' ? text.replace(/(?<=\s)\p{Ll}(?=\p{Ll}{3})/gu, (letter) => letter.toUpperCase()) : text,
  );

const ET_AL = [
  'dkk.',
  'dkk',
  'et al',
  'et al.',
  'et. al.',
  'et all.',
  'u.a.',
  'u. a.',
  'y otros',
  'and others',
  'et coll.',
  'dan kawan-kawan',
];

export const otherEtAl: NoiseRule = (pieces, random) =>
  mapText(pieces, (text, label) => (label === 'author' ? text.replace(/et al\.?$/u, pick(ET_AL, random)) : text));

const JOINERS = [
  ' & ',
  ' and ',
  ' dan ',
  ', ',
  ' und ',
  ' et ',
  ' y ',
  '; ',
  ', & ',
  ', dan ',
  ', and ',
  '/',
  ' / ',
  ' e ',
];

export const otherJoiner: NoiseRule = (pieces, random) => {
  const joiner = pick(JOINERS, random);
  return mapText(pieces, (text, label) =>
    label === 'author' || label === 'editor' ? text.replace(/,? (?:&|and|und|dan|et|y|e) /u, joiner) : text,
  );
};

const INITIAL_FORMS: readonly ((text: string) => string)[] = [
  (text) => text.replace(/(\p{Lu})\. ?(?=\p{Lu}\.)/gu, '$1.'),
  (text) => text.replace(/(\p{Lu})\. ?/gu, '$1 ').trimEnd(),
  (text) => text.replace(/(\p{Lu})\.(?=\p{Lu})/gu, '$1. '),
  (text) => text.replace(/(\p{Lu})\. ?(?=\p{Lu}\.)/gu, '$1').replace(/(\p{Lu})\./gu, '$1'),
];

export const otherInitials: NoiseRule = (pieces, random) => {
  const form = pick(INITIAL_FORMS, random);
  return mapText(pieces, (text, label) => (label === 'author' || label === 'editor' ? form(text) : text));
};

const YEAR_FRAMES: readonly (readonly [string, string])[] = [
  [' (', '). '],
  [' (', ') '],
  [' (', '), '],
  [' (', '): '],
  [' [', ']. '],
  ['. ', '. '],
  [', ', '. '],
  [', ', ', '],
  [' ', '. '],
  [' ', ': '],
  [', ', ': '],
  [' (', ').'],
];

/** Another frame round a year between the authors and the title. */
export const otherYearFrame: NoiseRule = (pieces, random) => {
  const at = pieces.findIndex(
    ({ label }, i) => label === 'issued' && pieces[i - 2]?.label === 'author' && pieces[i + 2]?.label === 'title',
  );
  if (at < 0 || pieces[at].text.length > 6) return pieces;
  const [open, close] = pick(YEAR_FRAMES, random);
  return pieces.map((piece, i) => (i === at - 1 ? { text: open } : i === at + 1 ? { text: close } : piece));
};

const AFTER_TITLE = ['. ', ', ', ' ', '. In: ', '. In ', ', in: ', '. Dalam ', ' - ', '; ', '? ', ': ', '.'];

export const otherTitleEnd: NoiseRule = (pieces, random) =>
  mapGaps(pieces, (text, before, after) =>
    before === 'title' && after === 'container-title' && /^[.,] $/u.test(text) ? pick(AFTER_TITLE, random) : text,
  );

const CONTAINER_LEADS = ['In ', 'In: ', 'in: ', 'in ', 'Dalam ', 'dalam ', 'Dalam: ', 'En: ', 'Dans ', 'In : '];

export const otherContainerLead: NoiseRule = (pieces, random) =>
  mapGaps(pieces, (text, _before, after) =>
    after === 'container-title' || after === 'editor'
      ? text.replace(/\b[Ii]n:? $/u, pick(CONTAINER_LEADS, random))
      : text,
  );

const SUBTITLE_MARKS = ['. ', '. ', '. ', ' - ', ' – ', ' : ', ', ', '; ', ' — ', ':', '? '];
const TITLES = new Set<string | undefined>(['title', 'container-title']);

/** Rendered titles have a colon before the subtitle; lists made by hand have a stop as often. */
export const otherSubtitleMark: NoiseRule = (pieces, random) => {
  const mark = pick(SUBTITLE_MARKS, random);
  const capital = random() < 0.7;
  return mapText(pieces, (text, label) =>
    TITLES.has(label)
      ? text.replace(/: (\p{L})/u, (_, letter: string) => mark + (capital ? letter.toUpperCase() : letter))
      : text,
  );
};

const EDITOR_MARKS = [
  ' (Hrsg.): ',
  ' (Hg.): ',
  ' (Hrsg.), ',
  ' (Hg.), ',
  ' (Eds.), ',
  ' (Eds.): ',
  ' (eds.) ',
  ' (ed.), ',
  ' (Ed.) ',
  ', eds., ',
  ', editors, ',
  ', Hrsg., ',
  ' (org.). ',
  ' (dir.), ',
  ' (coord.), ',
  ' (Ed.). ',
  ': ',
  ', ',
];

/** Another mark behind the editors of the book around a chapter. */
export const otherEditorMark: NoiseRule = (pieces, random) => {
  const mark = pick(EDITOR_MARKS, random);
  return mapGaps(pieces, (text, before, after) =>
    before === 'editor' && after === 'container-title' && text.length < 20 ? mark : text,
  );
};

/** Authors joined by slashes throughout, as German lists have it: Sari, M./Lim, A. */
export const slashedNames: NoiseRule = (pieces, random) => {
  const slash = pick(['/', '/', ' / ', '/ '], random);
  return mapText(pieces, (text, label) =>
    label === 'author' || label === 'editor' ? text.replace(/(?:; |,? (?:&|and|und|dan|et|y|e) )/gu, slash) : text,
  );
};

/** Names and title run together, as text taken out of PDFs has it: "R. HelzermanConstraint parsing". */
export const namesGluedToTitle: NoiseRule = (pieces) => {
  const at = pieces.findIndex(({ label }, i) => label === 'author' && pieces[i + 2]?.label === 'title');
  const glued = at >= 0 && /\p{Ll}\p{Ll}$/u.test(pieces[at].text) && /^\p{Lu}/u.test(pieces[at + 2].text);
  return glued ? [...pieces.slice(0, at + 1), ...pieces.slice(at + 2)] : pieces;
};
