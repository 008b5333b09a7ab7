// Conservation from a document to its reference strings: each visible character of a found section stands in exactly one reference, or in
// one stretch that the section tells as left out; under markup, what stands in neither is markup. And back: each reference's text is the
// document's own.
import type { Markup } from '../../find/index.js';
import type { ReferenceSection, ReferenceString } from '../../find/reference-string.js';
import { isVisible, type Violation } from './violation.js';

const NOWHERE = 0;
const IN_REFERENCE = 1;
const LEFT_OUT = 2;

/** What the letters of a document may stand in when no reference shows them: the signs of a markup, as patterns of their own. */
const MARKUP_SIGNS: Readonly<Record<Markup, readonly RegExp[]>> = {
  plain: [],
  markdown: [
    // first: the address of a link may hold what opens a comment elsewhere
    /\]\((?:<[^>]*>|[^()]*(?:\([^()]*\)[^()]*){0,3})\)/g,
    /<!--[\s\S]*?(?:-->|$)/g,
    /(`{3,}|~{3,})[\s\S]*?(?:\1|$)/g,
    /!\[[^\]]*\]\([^)]*\)/g,
    /\]\[[^\]]*\]/g,
    /<\/?[a-zA-Z][^<>]*>/g,
    /&#?\w{1,32};?/g,
  ],
  html: [
    /<!--[\s\S]*?(?:-->|$)/g,
    /<(script|style|template|svg|math|noscript|iframe|object|select|nav|head|button|textarea)\b[\s\S]*?<\/\1[^>]*>/gi,
    /<!\[CDATA\[[\s\S]*?\]\]>/g,
    /<[/!?a-zA-Z](?:"[^"]*"|'[^']*'|[^>"'])*(?:>|$)/g,
    /<[/!?a-zA-Z][^>]*(?:>|$)/g,
    /&#?\w{1,32};?/g,
  ],
  latex: [
    /^\}\{[^{}]*\}/g,
    /(?<!\\)%[^\r\n]*/g,
    /\\[a-zA-Z]+\*?\s*(?:\[[^\]]*\]|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}){0,4}\s*[a-zA-Z]?/g,
    /\\['`^"~=.]\s*\{?\s*\\?\p{L}?\}?/gu,
    /\{\\[a-zA-Z]+/g,
  ],
};

const withoutMarkup = (text: string, markup: Markup): string =>
  MARKUP_SIGNS[markup].reduce((left, sign) => left.replace(sign, ' '), text);

class SectionCheck {
  readonly violations: Violation[] = [];
  readonly #owners: Uint8Array;

  constructor(
    private readonly text: string,
    private readonly markup: Markup,
    private readonly section: ReferenceSection,
  ) {
    this.#owners = new Uint8Array(section.body.end - section.body.start);
  }

  #say(kind: Violation['kind'], start: number, end: number): void {
    const characters = this.text.slice(start, end);
    this.violations.push({ kind, where: this.markup, characters, span: { start, end }, text: this.text });
  }

  /** Notes who holds the stretch; says so when some of it is held already. */
  own(start: number, end: number, owner: number): void {
    const { body } = this.section;
    if (start < body.start || end > body.end) {
      this.#say('outside-section', start, end);
      return;
    }
    const held = this.#owners.subarray(start - body.start, end - body.start);
    const at = held.findIndex((one) => one !== NOWHERE && (owner === IN_REFERENCE || one === IN_REFERENCE));
    // looking through LaTeX and HTML drops signs from within a stretch that is left out, never shown ones
    if (at >= 0) this.#say('twice-in-section', start + at, start + at + 1);
    held.fill(owner);
  }

  /** Says which characters stand nowhere. */
  finish(): void {
    const { start, end } = this.section.body;
    let from = start;
    for (let at = start; at <= end; at++) {
      if (at < end && this.#owners[at - start] === NOWHERE) continue;
      if (at > from) this.#judgeGap(from, at);
      from = at + 1;
    }
  }

  #judgeGap(start: number, end: number): void {
    const gap = this.text.slice(start, end);
    if (!isVisible(gap)) return;
    if (this.markup !== 'plain') {
      if (/[\p{L}\p{N}]/u.test(withoutMarkup(gap, this.markup))) this.#say('lost-in-markup', start, end);
      return;
    }
    // bro-⏎ther: the hyphen that joining lines undoes
    const joint = /^(\s*)([-\u2010])\s*[\n\v\f\r\u0085\u2028\u2029]\s*$/u.exec(
      `${gap}`.replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (/\s/.test(sign) ? sign : '')),
    );
    if (joint) return;
    const from = start + gap.search(/\S/);
    this.#say('lost-from-section', from, from + gap.trim().length);
  }
}

/** Whether the pieces stand in order, copy the document's own characters, and leave only blanks to the text alone. */
function checkPieces(text: string, reference: ReferenceString, markup: Markup): Violation[] {
  const violations: Violation[] = [];
  const say = (kind: Violation['kind'], start: number, end: number): void => {
    const characters = reference.text.slice(start, end);
    violations.push({ kind, where: markup, characters, span: { start, end }, text: reference.text });
  };
  let position = 0;
  let sourcePosition = -1;
  for (const { start, sourceStart, length } of reference.pieces) {
    if (start < position || sourceStart < sourcePosition) say('pieces-out-of-order', start, start + length);
    // an accent or a character reference stands for a letter that has no place of its own
    if (markup === 'plain' && isVisible(reference.text.slice(position, start))) say('not-in-document', position, start);
    if (text.slice(sourceStart, sourceStart + length) !== reference.text.slice(start, start + length))
      say('moved', start, start + length);
    position = start + length;
    sourcePosition = sourceStart + length;
  }
  if (markup === 'plain' && isVisible(reference.text.slice(position)))
    say('not-in-document', position, reference.text.length);
  return violations;
}

/** Checks one found list of a document; spans of the answer are offsets into the document's text. */
export function checkSection(
  text: string,
  markup: Markup,
  section: ReferenceSection,
  references: readonly ReferenceString[],
): Violation[] {
  const check = new SectionCheck(text, markup, section);
  for (const { pieces } of references)
    for (const { sourceStart, length } of pieces) check.own(sourceStart, sourceStart + length, IN_REFERENCE);
  for (const { start, end } of section.leftOut) check.own(start, end, LEFT_OUT);
  check.finish();
  return [...references.flatMap((reference) => checkPieces(text, reference, markup)), ...check.violations];
}
