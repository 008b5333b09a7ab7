// Errors of form: the reference says what it should, but not as its style prints it.
import { printOne } from '../printing.js';
import { PLANT_CLOSE, PLANT_OPEN, planted, type ReferencePiece, type SeededStyle } from '../seeded-document.js';
import {
  AUTHOR_DATE,
  indexOf,
  inField,
  inReference,
  onlyIn,
  type Plant,
  type Planter,
  plantedWhole,
  withText,
} from './planter.js';

const STYLE = ['valid-style'];

/** Puts other text around a field: in the pieces before and behind it. */
const around = (
  pieces: readonly ReferencePiece[],
  at: number,
  before: (gap: string) => string,
  behind: (gap: string) => string,
): readonly ReferencePiece[] =>
  withText(withText(pieces, at - 1, before(pieces[at - 1].text)), at + 1, behind(pieces[at + 1].text));

/** (2020) → 2020 */
const withoutBrackets = inReference(({ pieces }) => {
  const at = pieces.findIndex(({ label }) => label === 'issued');
  if (!pieces[at - 1]?.text.endsWith('(') || !pieces[at + 1]?.text.startsWith(')')) return undefined;
  const open = around(
    pieces,
    at,
    (gap) => gap.slice(0, -1),
    (gap) => gap.slice(1),
  );
  return withText(open, at, planted(pieces[at].text));
});

/** 2020 → (2020) */
const withBrackets = inReference(({ pieces }) => {
  const at = pieces.findIndex(({ label }) => label === 'issued');
  return at > 0 && at < 4 ? withText(pieces, at, planted(`(${pieces[at].text})`)) : undefined;
});

const hasWords = (text: string): boolean => /\p{L}/u.test(text);

/** Title → “Title” */
const quotedTitle = inReference(({ pieces }) => {
  const at = pieces.findIndex(({ label }) => label === 'title');
  return at > 0 && !/[“"]$/u.test(pieces[at - 1].text)
    ? withText(pieces, at, planted(`“${pieces[at].text}”`))
    : undefined;
});

/** “Title.” → Title. */
const unquotedTitle = inReference(({ pieces }) => {
  const at = pieces.findIndex(({ label }) => label === 'title');
  if (!pieces[at - 1]?.text.endsWith('“') || !/”/u.test(pieces[at + 1]?.text ?? '')) return undefined;
  const open = around(
    pieces,
    at,
    (gap) => gap.slice(0, -1),
    (gap) => gap.replace('”', ''),
  );
  return withText(open, at, planted(pieces[at].text));
});

/** Gramedia → Jakarta: Gramedia */
const placePrinted = inReference(({ item, pieces }) => {
  const at = pieces.findIndex(({ label }) => label === 'publisher');
  const place = item['publisher-place'];
  // Oxford: Oxford University Press: which Oxford is too many cannot be told
  if (at < 0 || place === undefined || item.type === 'thesis' || pieces[at].text.startsWith(String(place)))
    return undefined;
  const added: ReferencePiece[] = [{ label: 'publisher-place', text: planted(String(place)) }, { text: ': ' }];
  return pieces.toSpliced(at, 0, ...added);
});

/** Jakarta: Gramedia → Gramedia: Jakarta */
const placeBehind = inReference(({ pieces }) => {
  const at = pieces.findIndex(({ label }) => label === 'publisher-place');
  const [place, gap, publisher] = pieces.slice(at, at + 3);
  if (at < 0 || publisher?.label !== 'publisher') return undefined;
  const swapped = [
    { ...publisher, text: PLANT_OPEN + publisher.text },
    gap,
    { ...place, text: place.text + PLANT_CLOSE },
  ];
  return pieces.toSpliced(at, 3, ...swapped);
});

/** The last full stop is not there. */
const withoutLastStop = inReference(({ pieces }) => {
  const last = pieces[pieces.length - 1];
  const isBehindLink = ['DOI', 'URL'].includes(pieces[pieces.length - 2].label ?? '');
  if (last.label !== undefined || last.text !== '.' || isBehindLink) return undefined;
  return withText(pieces, pieces.length - 1, planted(''));
});

const OTHER_STYLES: Readonly<Partial<Record<SeededStyle, string>>> = {
  apa: 'chicago',
  chicago: 'apa',
  'harvard-id': 'apa',
};

/** The reference as another style prints it. */
const otherStyle = inReference(({ item }, { style, locale }) => {
  const printed = printOne(OTHER_STYLES[style] ?? 'apa', locale, item);
  return printed && plantedWhole(printed.pieces);
});

/** A change in the text between fields, marked. */
const inGap = (pattern: RegExp, wrong: string): Plant =>
  inReference(({ pieces }) => {
    const at = pieces.findIndex(({ label, text }) => label === undefined && pattern.test(text));
    return at < 0 ? undefined : withText(pieces, at, pieces[at].text.replace(pattern, planted(wrong)));
  });

export const STYLE_ERRORS: readonly Planter[] = [
  {
    kind: 'comma-before-ampersand',
    rules: STYLE,
    plant: onlyIn(
      ['apa'],
      inField('author', (names) => (names.includes(', &') ? names.replace(/, &/u, planted(' &')) : undefined)),
    ),
  },
  {
    kind: 'and-for-ampersand',
    rules: [...STYLE, 'consistent-separators'],
    plant: onlyIn(
      ['apa'],
      inField('author', (names) => (names.includes('&') ? names.replace('&', planted('and')) : undefined)),
    ),
  },
  { kind: 'year-without-brackets', rules: [...STYLE, 'consistent-year-form'], plant: onlyIn(['apa'], withoutBrackets) },
  {
    kind: 'year-in-brackets',
    rules: [...STYLE, 'consistent-year-form'],
    plant: onlyIn(['chicago', 'harvard-id'], withBrackets),
  },
  {
    kind: 'initials-without-stops',
    rules: [...STYLE, 'consistent-name-form'],
    plant: onlyIn(
      ['apa'],
      inField('author', (names) =>
        /\p{Lu}\./u.test(names) ? names.replace(/(\p{Lu})\.(?: (?=\p{Lu}))?/gu, '$1') : undefined,
      ),
    ),
  },
  {
    kind: 'last-stop-missing',
    rules: [...STYLE, 'consistent-separators'],
    plant: onlyIn(AUTHOR_DATE, withoutLastStop),
  },
  {
    kind: 'hyphen-in-pages',
    rules: [...STYLE, 'consistent-separators'],
    plant: onlyIn(
      AUTHOR_DATE,
      inField('page', (pages) => (pages.includes('–') ? pages.replace('–', planted('-')) : undefined)),
    ),
  },
  { kind: 'title-in-quotes', rules: STYLE, plant: onlyIn(['apa', 'harvard-id'], quotedTitle) },
  { kind: 'title-without-quotes', rules: STYLE, plant: onlyIn(['chicago'], unquotedTitle) },
  {
    kind: 'place-printed',
    rules: [...STYLE, 'consistent-separators'],
    plant: onlyIn(['apa', 'chicago'], placePrinted),
  },
  {
    kind: 'place-behind-publisher',
    rules: [...STYLE, 'consistent-place-order'],
    plant: onlyIn(['harvard-id'], placeBehind),
  },
  {
    kind: 'hal-for-hlm',
    rules: [...STYLE, 'consistent-separators'],
    plant: onlyIn(['harvard-id'], inGap(/hlm\./u, 'hal.')),
  },
  {
    kind: 'volume-spelled-out',
    rules: [...STYLE, 'consistent-separators'],
    plant: onlyIn(
      AUTHOR_DATE,
      inReference((reference) => {
        const at = indexOf(reference, 'volume');
        if (at < 1 || hasWords(reference.pieces[at - 1].text)) return undefined;
        const { text } = reference.pieces[at - 1];
        return withText(reference.pieces, at - 1, `${text}${planted('Vol. ')}`);
      }),
    ),
  },
  {
    kind: 'other-style',
    rules: [...STYLE, 'consistent-year-form', 'consistent-name-form', 'consistent-separators'],
    plant: onlyIn(AUTHOR_DATE, otherStyle),
  },
];
