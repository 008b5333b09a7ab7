// Texts with marks round what is to be found in them: ‹a citation› and ⟪rule-id|a finding⟫. Written by hand for fixtures, and
// made by check-citations.ts.
import type { Span } from '../text/span.js';

/** A finding that a text should give: its rule and its place. */
interface ExpectedFinding extends Span {
  readonly rule: string;
}

/** A text without its marks, and what stood in them. Spans are offsets into `text`. */
export interface MarkedText {
  readonly text: string;
  readonly citations: readonly Span[];
  readonly findings: readonly ExpectedFinding[];
}

const MARK = /‹|›|⟪([a-z-]+)\||⟫/gu;

/** Takes the marks out of a text. Marks may stand in each other, but not across. */
export function readMarkedText(marked: string): MarkedText {
  const citations: Span[] = [];
  const findings: ExpectedFinding[] = [];
  const open: { readonly start: number; readonly rule?: string }[] = [];
  let text = '';
  let at = 0;
  for (const mark of marked.matchAll(MARK)) {
    text += marked.slice(at, mark.index);
    at = mark.index + mark[0].length;
    if (mark[0] === '‹' || mark[1] !== undefined) open.push({ start: text.length, rule: mark[1] });
    else {
      const { start, rule } = open.pop() ?? { start: 0 };
      if (rule === undefined) citations.push({ start, end: text.length });
      else findings.push({ rule, start, end: text.length });
    }
  }
  return { text: text + marked.slice(at), citations, findings };
}
