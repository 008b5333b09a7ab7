// Conservation from a reference string to its segments: each visible character stands in one segment, one separator or one leftover that
// a finding tells. Letters and digits between segments are told, or are lead words, or reached a field as part of what stands round them.
import { LEAD_WORDS } from '../../normalize/lead-words.js';
import type { ParsedReference } from '../../parse.js';
import type { Finding } from '../../text/finding.js';
import type { Span } from '../../text/span.js';
import { FieldLetters, fieldStrings } from './field-letters.js';
import { countVisible, isVisible, type Tally, type Violation } from './violation.js';

const REPORTS: ReadonlySet<string> = new Set(['leftover', 'left-out']);

/** The stretches that findings tell as lost. */
export function reportedSpans(findings: readonly Finding[]): Span[] {
  return findings.flatMap(({ code, span }) => (REPORTS.has(code) && span ? [span] : []));
}

const isInside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether an offset lies between the two halves of a character beyond the first plane. */
const splitsCharacter = (text: string, offset: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));

// letters with their marks, or digits
export const RUN = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;

/** The stretches between segments. */
function gapsOf({ reference, segments }: ParsedReference): Span[] {
  const gaps: Span[] = [];
  let position = 0;
  for (const { start, end } of segments) {
    if (start > position) gaps.push({ start: position, end: start });
    position = Math.max(position, end);
  }
  if (position < reference.text.length) gaps.push({ start: position, end: reference.text.length });
  return gaps;
}

function checkSegments({ reference: { text }, segments }: ParsedReference): Violation[] {
  let position = 0;
  return segments.flatMap(({ label, start, end }): Violation[] => {
    const isGood = start >= position && end > start && end <= text.length;
    const splits = splitsCharacter(text, start) || splitsCharacter(text, end);
    position = Math.max(position, end);
    if (isGood && !splits) return [];
    return [{ kind: 'bad-segment', where: label, characters: text.slice(start, end), span: { start, end }, text }];
  });
}

/** A leftover overlaps no segment, what was left out of a field stands in one segment, no place is told twice. */
function checkFindings({ reference: { text }, segments, findings }: ParsedReference): Violation[] {
  const told = findings.filter(({ code, span }) => REPORTS.has(code) && span);
  return told.flatMap(({ code, span }, index): Violation[] => {
    const { start, end } = span!;
    const isPlaced =
      code === 'left-out'
        ? segments.some((segment) => isInside(span!, segment))
        : !segments.some((segment) => overlaps(span!, segment));
    const isTwice = told.slice(0, index).some((other) => overlaps(span!, other.span!));
    if (end > start && start >= 0 && end <= text.length && isPlaced && !isTwice && isVisible(text.slice(start, end)))
      return [];
    return [{ kind: 'bad-finding', where: code, characters: text.slice(start, end), span: span!, text }];
  });
}

function checkGaps(parsed: ParsedReference, tally: Tally): Violation[] {
  const { text } = parsed.reference;
  const told = reportedSpans(parsed.findings);
  const letters = new FieldLetters(fieldStrings(parsed.item));
  const violations: Violation[] = [];
  for (const gap of gapsOf(parsed)) {
    const inside = told.filter((span) => isInside(span, gap));
    const leftovers = inside.reduce((sum, { start, end }) => sum + countVisible(text.slice(start, end)), 0);
    tally.leftovers += leftovers;
    tally.separators += countVisible(text.slice(gap.start, gap.end)) - leftovers;
    for (const { 0: run, index } of text.slice(gap.start, gap.end).matchAll(RUN)) {
      const span = { start: gap.start + index, end: gap.start + index + run.length };
      if (inside.some((one) => isInside(span, one)) || LEAD_WORDS.has(run.toLowerCase()) || letters.holds(run))
        continue;
      if (LEAD_WORDS.has(wordAround(text, span).toLowerCase())) continue;
      violations.push({ kind: 'lost-between-segments', where: 'other', characters: run, span, text });
    }
  }
  return violations;
}

/** The run with the marks and letters that stand directly at it ("n°"). */
const wordAround = (text: string, { start, end }: Span): string =>
  `${/[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''}${text.slice(start, end)}${/^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(end, end + 40))?.[0] ?? ''}`;

/** Checks one reference string against its segments and findings, and counts its characters. */
export function checkReference(parsed: ParsedReference, tally: Tally): Violation[] {
  const { text } = parsed.reference;
  tally.references++;
  tally.segments += parsed.segments.reduce((sum, { start, end }) => sum + countVisible(text.slice(start, end)), 0);
  return [...checkSegments(parsed), ...checkFindings(parsed), ...checkGaps(parsed, tally)];
}
