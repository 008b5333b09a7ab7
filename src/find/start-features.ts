// The features of the learnt line model: what a unit, the one before it and the list's layout say about whether a new
// reference starts there. Pure; the trainer and the splitter share them, so a change here needs new weights.
import { type ListLayout, lengthWithNextWord, type Unit } from './list-units.js';

function bin(value: number, borders: readonly number[]): number {
  let at = 0;
  while (at < borders.length && value >= borders[at]) at++;
  return at;
}

// ends of lines, from the most telling to the least
const ENDINGS: readonly (readonly [string, RegExp])[] = [
  ['hyphen', /\p{L}[-\u00ad\u2010]$/u],
  ['dash', /[-–—]$/u],
  ['ellipsis', /(?:…|\.{3}|&)$/u],
  ['comma', /,$/u],
  ['colon', /[:;(&/]$/u],
  ['url', /$(?<=(?:https?:|www\.|doi)\S*)/iu],
  ['year.', /(?:1[5-9]|20)\d\d[a-z]?[)\]]?[.;]$/u],
  ['pages.', /\d ?[-–] ?[A-Z]?\d+[.;]$/u],
  ['number.', /\d[)\]]?[.;]$/u],
  ['initial.', /(?:^|[\s.-])\p{Lu}\.$/u],
  [
    'abbrev.',
    /\b(?:vol|no|pp?|eds?|nr|al|in|jg|bd|hrsg|hg|proc|int|rev|phys|lett|conf|soc|sci|chem|am|univ|aufl|st|dr|vgl|hlm|hal)\.$/iu,
  ],
  ['bracket.', /[)\]][.;]$/u],
  ['quote', /[.,]?["”“»’]$/u],
  ['word.', /\p{L}[.;]$/u],
  ['year', /(?:1[5-9]|20)\d\d[a-z]?[)\]]?$/u],
  ['pages', /\d ?[-–] ?[A-Z]?\d+$/u],
  ['number', /\d$/u],
  ['bracket', /[)\]]$/u],
  [
    'joiner',
    /(?:^|\s)(?:and|und|dan|et|y|of|the|der|die|das|des|in|for|and|di|de|du|la|le|zur|zum|von|pada|untuk|an|on|to|with|mit|für|im|yang|dalam|den|a|e)$/u,
  ],
  ['lower', /(?:^|[\s(“"])\p{Ll}[\p{L}'’-]*$/u],
  ['capital', /\p{L}$/u],
];

/** What the end of a text is like; the names are the model's. */
export function endingOf(text: string): string {
  const tail = text.slice(-60);
  return ENDINGS.find(([, pattern]) => pattern.test(tail))?.[0] ?? 'other';
}

const YEAR = /(?:^|[\s(,.[])(?:1[5-9]|20)\d\d[a-z]?(?=[\s),.;:\]/]|$)/u;

// words that names of people and bodies hold in lower case
const SMALL_WORDS =
  /^(?:and|und|dan|dkk|van|von|der|den|del|des|die|das|dem|für|fur|zur|zum|the|for|les|los|las|dos|das|della|delle|degli|bin|binti|pada|untuk)(?![\p{L}])/u;

/** Words before the first year of a unit and the one after it, when only names can be what stands there. */
function wordsBeforeYear(unit: Unit, next: Unit | undefined): string {
  const text = `${unit.ahead.slice(0, 200)} ${next && !next.insideLine ? next.text.slice(0, 100) : ''}`;
  const year = YEAR.exec(text);
  if (!year) return 'none';
  const before = text.slice(0, year.index).split(/\s+/u).filter(Boolean);
  const lower = before.filter((word) => /^\p{Ll}{3}/u.test(word) && !SMALL_WORDS.test(word)).length;
  const names = lower === 0 ? 'names' : lower <= 2 ? 'mixed' : 'words';
  return `${names}${bin(before.length, [1, 3, 5, 9, 15, 25])}`;
}

// Smith, J. | Smith, Jane | Smith J, | J. Smith | Jane Smith, | Smith:
const AUTHOR_FORMS: readonly (readonly [string, RegExp])[] = [
  ['bare-initials', /^(?:\p{Ll}{1,4} ){0,2}\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}(?:[,.;:(]| \(|$)/u],
  [
    'inverted-initial',
    /^(?:\p{Ll}{1,4} ){0,2}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, (?:\p{Lu}\.|\p{Lu}[,;(& ]|\p{Lu}$)/u,
  ],
  [
    'inverted-name',
    /^(?:\p{Ll}{1,4} ){0,2}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, \p{Lu}\p{Ll}[\p{L}'’-]*(?:[ ,;:/.(]|$)/u,
  ],
  ['initial-first', /^(?:\p{Lu}\. ?(?:-\p{Lu}\.)?){1,3} ?(?:\p{Ll}{1,4} ){0,2}\p{Lu}[\p{L}'’-]+/u],
  ['name-first', /^\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]+(?:,| and\b| dan\b|\.| \()/u],
  // Department of Health (2005) | Statistisches Amt für Hamburg, 2004: | Badan Pusat Statistik (BPS). 2020.
  ['body-year', /^\p{Lu}[^.,:;()]{3,90}(?: ?\([^()]{2,60}\)){0,2}[.,:]? ?[([]?(?:1[89]|20)\d\d/u],
  ['name-year', /^\p{Lu}[\p{L}'’-]+[.,]? [([]?(?:19|20)\d\d/u],
];

/** What kind of name or names a text opens with; the names are the model's. */
export function authorForm(text: string): string {
  const head = text.slice(0, 170);
  return AUTHOR_FORMS.find(([, pattern]) => pattern.test(head))?.[0] ?? 'none';
}

function openBrackets(text: string): number {
  let depth = 0;
  for (const char of text.slice(-200)) {
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1);
  }
  return depth;
}

const ROOM = [0.4, 0.55, 0.7, 0.8, 0.88, 0.95, 1.02, 1.1];

function layoutFeatures(unit: Unit, before: Unit, layout: ListLayout): string[] {
  const wrapped = layout.wrapped ? 'w' : 'u';
  if (unit.insideLine) return ['inside'];
  const features = [`wrap:${wrapped}`];
  const blankShare = bin(layout.blankShare, [0.02, 0.12, 0.3, 0.6, 0.85]);
  features.push(`blank:${Math.min(2, unit.blanksBefore)}:${blankShare}`);
  if (layout.wrapped) features.push(`room:${bin(lengthWithNextWord(before, unit) / layout.width, ROOM)}`);
  if (layout.indents) {
    const here = unit.indent <= layout.indents.near ? 'near' : 'far';
    const there = before.indent <= layout.indents.near ? 'near' : 'far';
    features.push(`indent:${there}>${here}`);
  }
  return features;
}

// (1996), | 2002: | . 2013. — how a list prints the year after its names
const YEAR_STYLE = /([([.,:;\s])\s?(?:1[5-9]|20)\d\d(?:[a-z]|\/\d{2,4})?([)\]]?[.,:;]?)/u;

function yearStyle(unit: Unit, years: string): string {
  if (!/^(?:names|mixed)[0-4]/.test(years)) return 'none';
  const style = YEAR_STYLE.exec(unit.ahead.slice(0, 200));
  return style ? `${style[1].trim()}${style[2]}` : 'next';
}

/** Whether the unit before cannot be the end of a reference: it breaks off in a word or after a sign that asks for more. */
export function breaksOff(before: Unit): boolean {
  return /$(?<=\p{L}[-\u00ad\u2010]|[,:(&/…]|[[(][^)\]]{0,40}|(?:^|\s)(?:[Ii]n|and|und|dan|et|of|the|der|die|das|des|for|von|di|pada|untuk))/u.test(
    before.text.slice(-60),
  );
}

// In R. Eke (Ed.), … | Dalam: … | In Proceedings of …
const CONTAINER = /^(?:In|Dalam|Dans|Em|Di dalam)(?: ?:| \p{L})/u;
// Jg., S. 63-81 | Vol. 3 | Bd. II | 2. Aufl.
const LOCATOR =
  /^(?:(?:S|pp?|H|[Hh]lm|[Hh]al|[Vv]ol|[Nn]o|[Nn]r|Bd|Band|Heft)\.? ?(?:\d|[IVX]+\b)|(?:Jg|Jahrgang|Aufl)\b|\d{1,2}\. ?(?:Aufl|Jg|Bd|ed)\b)/u;

/** Whether a unit opens with what only stands inside a reference: the book of a chapter, a volume, pages. */
export function opensContainer(unit: Unit): boolean {
  return CONTAINER.test(unit.text) || LOCATOR.test(unit.text);
}

/** What a unit is like as the start of a reference, whatever stands round it: lists differ in which of these open theirs. */
export function startTraits(unit: Unit, next: Unit | undefined): readonly string[] {
  const [one = '', two = ''] = unit.shapes;
  const years = wordsBeforeYear(unit, next);
  return [authorForm(unit.ahead), years, `${one} ${two}`, yearStyle(unit, years)];
}

/** What the first reference of the list is like: the others are mostly like it. */
interface FirstTraits {
  readonly form: string;
  readonly yearStyle: string;
}

export function firstTraits(units: readonly Unit[]): FirstTraits {
  const [first, second] = units;
  if (!first) return { form: 'none', yearStyle: 'none' };
  return { form: authorForm(first.ahead), yearStyle: yearStyle(first, wordsBeforeYear(first, second)) };
}

/** Names of the features that hold for a unit; `before` and `next` are its neighbours in the list. */
export function startFeatures(
  unit: Unit,
  before: Unit,
  next: Unit | undefined,
  layout: ListLayout,
  first: FirstTraits,
): string[] {
  const [one = '', two = '', three = ''] = unit.shapes;
  const ending = endingOf(before.text);
  const form = authorForm(unit.ahead);
  const years = wordsBeforeYear(unit, next);
  const likeFirst = [0, 1, 2].filter((at) => unit.shapes[at] === layout.firstShapes[at]).length;
  const shared = [
    `s1:${one}`,
    `s2:${one} ${two}`,
    `s3:${one} ${two} ${three}`,
    `end:${ending}`,
    `form:${form}`,
    `year:${years}`,
    `like:${likeFirst}`,
    `end+form:${ending}|${form}`,
    `end+s1:${ending}|${one}`,
    `form+year:${form}|${years}`,
    `end+year:${ending}|${years}`,
  ];
  const style = yearStyle(unit, years);
  const sameYear =
    first.yearStyle === 'none' ? 'no-year' : style === 'none' ? 'none' : String(style === first.yearStyle);
  const sameForm = first.form === 'none' ? 'no-form' : String(form === first.form);
  shared.push(
    `as-first:${sameForm}|${sameYear}`,
    `as-first:${sameForm}|${sameYear}|${ending}`,
    `first-year:${sameYear}|${form}`,
  );
  if (openBrackets(before.text) > 0) shared.push('open-bracket');
  const placed = layoutFeatures(unit, before, layout);
  const crossed = placed.flatMap((name) => [`${name}|${form}`, `${name}|${ending}`, `${name}|${years}`]);
  return [...shared, ...placed, ...crossed];
}
