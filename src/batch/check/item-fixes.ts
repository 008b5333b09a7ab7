// Fixes in files of finished items. A value that is written otherwise than it is read (TeX, escapes, names and dates) has a place
// as a whole only: what would be put there in place of a part of it would spoil it. Such fixes, and those whose text would have
// to be written with escapes, are left out; the findings stay.
import type { PlacedItem } from '../../check.js';
import type { LintFinding } from '../../lint/lint-finding.js';
import type { Span } from '../../text/span.js';

/** Signs that mean something in TeX or JSON. */
const NEEDS_ESCAPE = /[\\{}&%$#_~^"\r\n]/;

const keyOf = ({ start, end }: Span): string => `${start}:${end}`;

/** Places that do not hold the text that was read from them. */
function loosePlaces(text: string, placed: readonly PlacedItem[]): ReadonlySet<string> {
  const loose = new Set<string>();
  for (const { item, span, spanOf } of placed) {
    loose.add(keyOf(span));
    for (const [variable, value] of Object.entries(item)) {
      const place = spanOf(variable);
      if (place && text.slice(place.start, place.end) !== String(value)) loose.add(keyOf(place));
    }
  }
  return loose;
}

/** The findings, those whose fix cannot be made as it is without it. */
export function withoutLooseFixes(
  text: string,
  placed: readonly PlacedItem[],
  findings: readonly LintFinding[],
): LintFinding[] {
  const loose = loosePlaces(text, placed);
  return findings.map((finding) => {
    const { fix, ...rest } = finding;
    const isLoose = fix?.edits.some((edit) => loose.has(keyOf(edit)) || NEEDS_ESCAPE.test(edit.text));
    return isLoose ? rest : finding;
  });
}
