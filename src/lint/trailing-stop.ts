// The full stop behind a DOI or an address that ends a reference: whoever copies the link copies the stop. APA prints none
// (APA 7 §9.35), Chicago and MLA do, so the style decides, or else what the list itself mostly does.
import type { CheckedDocument, CheckedList, CheckedReference } from './checked-document.js';
import { isDoubtfulField } from './field-values.js';
import type { RuleFinding } from './rule.js';

type LinkLabel = 'DOI' | 'URL';

const FEWEST_LINKS = 5;
const MOST = 0.8;

/** The offset in the reference of the stop behind its last field, where that is a link. */
function stopBehindLink({ text, segments }: CheckedReference): number | undefined {
  const last = segments[segments.length - 1];
  if (!last || (last.label !== 'DOI' && last.label !== 'URL')) return undefined;
  return /^\.$/.test(text.slice(last.end).trimEnd()) ? last.end : undefined;
}

function endsInLink({ text, segments }: CheckedReference): boolean {
  const last = segments[segments.length - 1];
  return last !== undefined && (last.label === 'DOI' || last.label === 'URL') && text.length - last.end <= 1;
}

function wantsNoStop({ style }: CheckedDocument, { references }: CheckedList): boolean {
  if (style) return style.name === 'apa';
  const links = references.filter(endsInLink);
  const bare = links.filter((reference) => stopBehindLink(reference) === undefined).length;
  return links.length >= FEWEST_LINKS && bare >= links.length * MOST;
}

/** Reports the stop behind each link of that label that ends its reference. The fix takes the stop away. */
export function reportTrailingStops(
  checked: CheckedDocument,
  label: LinkLabel,
  report: (finding: RuleFinding) => void,
): void {
  for (const list of checked.lists) {
    if (!wantsNoStop(checked, list)) continue;
    for (const reference of list.references) {
      const stop = stopBehindLink(reference);
      const last = reference.segments[reference.segments.length - 1];
      if (stop === undefined || last.label !== label) continue;
      const span = reference.placeOf({ start: stop, end: stop + 1 });
      report({
        span,
        message: `Unexpected full stop behind ${label === 'DOI' ? 'a DOI' : 'an address'}, expected none: it is copied with the link`,
        fix: { edits: [{ ...span, text: '' }], isSafe: true },
        isDoubtful: isDoubtfulField(reference, last),
      });
    }
  }
}
