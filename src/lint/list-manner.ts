// How a list does a thing that can be done in several ways, and which references do it otherwise. A manner is only held
// against a reference where the list is clear about it: five references or more, and four of five of one mind.

import type { Span } from '../text/span.js';
import type { CheckedList, CheckedReference } from './checked-document.js';
import { hasLabels } from './cut-references.js';
import { isUnsure } from './field-values.js';
import type { RuleFinding } from './rule.js';

/** How one reference does it: `form` is compared; the offsets into its text say where that shows. */
export interface PrintedForm extends Span {
  readonly form: string;
  /** What would take the place of the stretch to bring it into another form, where that is known. */
  readonly inForm?: (form: string) => string;
}

/** A thing that lists do in one way or another. */
export interface Manner {
  /** The forms of a reference; undefined where it has nothing to do with it. */
  readonly formOf: (reference: CheckedReference) => PrintedForm | undefined;
  /** "the year in round brackets": a form as messages call it. */
  readonly say: (form: string) => string;
  /** References are only compared with those of the same group. */
  readonly group?: (reference: CheckedReference) => string;
  /** Whether bringing a reference into the form of the others leaves alone what it says. */
  readonly isSafe?: (form: string, usual: string) => boolean;
  readonly severity?: RuleFinding['severity'];
  /** Forms that have their reasons: they are only reported where one reference alone of a long list has them. */
  readonly onlyAlone?: ReadonlySet<string>;
  /** Whether the form is right for this reference, other than the usual one for the others. */
  readonly isFitting?: (reference: CheckedReference, form: string, usual: string) => boolean;
}

const FEWEST = 5;
const MOST = 0.8;
const LONG = 8;

interface Printed {
  readonly reference: CheckedReference;
  readonly printed: PrintedForm;
}

function groupsOf({ references }: CheckedList, manner: Manner): Printed[][] {
  const groups = new Map<string, Printed[]>();
  for (const reference of references) {
    const printed = isUnsure(reference) ? undefined : manner.formOf(reference);
    if (!printed) continue;
    const key = manner.group?.(reference) ?? '';
    const group = groups.get(key);
    if (group) group.push({ reference, printed });
    else groups.set(key, [{ reference, printed }]);
  }
  return [...groups.values()];
}

/** The form of most, and how many have it; undefined where the list is not clear. */
function usualForm(group: readonly Printed[]): { form: string; count: number } | undefined {
  const counts = new Map<string, number>();
  for (const { printed } of group) counts.set(printed.form, (counts.get(printed.form) ?? 0) + 1);
  const most = [...counts].find(([, count]) => count >= group.length * MOST);
  return most && group.length >= FEWEST && most[1] < group.length ? { form: most[0], count: most[1] } : undefined;
}

function findingOf({ reference, printed }: Printed, usual: string, share: string, manner: Manner): RuleFinding {
  const span = reference.placeOf(printed);
  const text = printed.inForm?.(usual);
  const isSafe = manner.isSafe?.(printed.form, usual) ?? false;
  return {
    span,
    message: `Unexpected ${manner.say(printed.form)}, expected ${manner.say(usual)}, as ${share} references here have it`,
    severity: manner.severity,
    fix: text === undefined ? undefined : { edits: [{ ...span, text }], isSafe },
  };
}

/** Reports the references of a list that depart from the manner of the others. */
function reportOutliers(list: CheckedList, manner: Manner, report: (finding: RuleFinding) => void): void {
  for (const group of groupsOf(list, manner)) {
    const usual = usualForm(group);
    if (!usual) continue;
    const share = `${usual.count} of ${group.length}`;
    const isAlone = usual.count === group.length - 1 && group.length >= LONG;
    for (const one of group) {
      const { form } = one.printed;
      if (form === usual.form || (manner.onlyAlone?.has(form) && !isAlone)) continue;
      if (manner.isFitting?.(one.reference, form, usual.form)) continue;
      report(findingOf(one, usual.form, share, manner));
    }
  }
}

/** The check of a rule that holds every list of a text to its own manners. */
export const checkManners =
  (manners: readonly Manner[]) =>
  ({ lists }: { readonly lists: readonly CheckedList[] }, report: (finding: RuleFinding) => void): void => {
    for (const list of lists.filter((each) => !hasLabels(each)))
      for (const manner of manners) reportOutliers(list, manner, report);
  };
