// Fixing: the fixes that can be made together are made, the text is checked again, and so on until nothing is left to do. A
// reference that is read worse afterwards gets its fixes taken back. A second run finds the same end: the last round tries all
// that is left and makes none of it, and a text that comes back ends the rounds.
import type { Span } from '../text/span.js';
import { applyEdits, choosePeacefulFixes, spanMover } from './apply-edits.js';
import type { CheckedDocument } from './checked-document.js';
import type { Fix, LintFinding } from './lint-finding.js';
import { worseReferences } from './worse-parse.js';

/** What a check of a text gives. */
export interface TextCheck {
  readonly findings: readonly LintFinding[];
  readonly checked: CheckedDocument;
}

/** Checks a text; undefined where it cannot be read at all. */
type CheckText<Checked extends TextCheck> = (text: string) => Promise<Checked | undefined>;

/** `made` counts the fixes; `takenBack` are findings whose fixes made the parse worse, with spans in the text as it is now. */
interface FixedText<Checked extends TextCheck> {
  readonly text: string;
  readonly check: Checked;
  readonly made: number;
  readonly takenBack: readonly LintFinding[];
}

const MOST_ROUNDS = 20;
/** After so many tries to find the fixes that do harm, a round makes none. */
const MOST_TRIES = 4;

type Fixable = LintFinding & { readonly fix: Fix };

const touches = (fix: Fix, spans: readonly Span[]): boolean =>
  fix.edits.some((edit) => spans.some(({ start, end }) => edit.start <= end && start <= edit.end));

/** A text with some of its fixes made, and checked again. */
interface Step<Checked> {
  readonly text: string;
  readonly check: Checked;
  readonly made: number;
}

class Fixing<Checked extends TextCheck> {
  takenBack: LintFinding[] = [];
  /** References whose fixes do harm, as they stand in the text. */
  readonly #spared = new Set<string>();

  constructor(
    readonly checkText: CheckText<Checked>,
    readonly mayMake: (fix: Fix) => boolean,
  ) {}

  get sparesNothing(): boolean {
    return this.#spared.size === 0;
  }

  /** What did harm among other fixes may do none now that those are made. */
  spareNothing(): void {
    this.#spared.clear();
    this.takenBack = [];
  }

  /** One round; undefined where there is nothing to do. */
  async round(text: string, check: Checked): Promise<Step<Checked> | undefined> {
    let fixable = this.#fixable(text, check);
    for (let tries = 0; tries < MOST_TRIES && fixable.length > 0; tries++) {
      const { chosen, edits } = choosePeacefulFixes(fixable, text.length);
      const fixed = applyEdits(text, edits);
      if (chosen.length === 0 || fixed === text) return undefined;
      const after = await this.checkText(fixed);
      const worse = after ? worseReferences(check.checked, after.checked, spanMover(edits)) : 'all';
      if (after && worse.length === 0) return { text: fixed, check: after, made: chosen.length };
      fixable = this.#withoutHarm(fixable, chosen, worse, text);
    }
    return undefined;
  }

  #fixable(text: string, { findings, checked }: Checked): Fixable[] {
    const spared = this.#spared.size === 0 ? [] : this.#sparedPlaces(text, checked);
    const offered = findings.filter((finding): finding is Fixable => finding.fix !== undefined);
    return offered.filter(({ fix }) => this.mayMake(fix) && !touches(fix, spared));
  }

  #sparedPlaces(text: string, { lists }: CheckedDocument): Span[] {
    const spans = lists.flatMap(({ references }) => references.map(({ span }) => span));
    return spans.filter(({ start, end }) => this.#spared.has(text.slice(start, end)));
  }

  #withoutHarm(
    fixable: readonly Fixable[],
    chosen: readonly Fixable[],
    worse: readonly Span[] | 'all',
    text: string,
  ): Fixable[] {
    const harmful = worse === 'all' ? chosen : chosen.filter(({ fix }) => touches(fix, worse));
    if (worse === 'all' || harmful.length === 0) {
      this.takenBack.push(...chosen);
      return [];
    }
    this.takenBack.push(...harmful);
    for (const { start, end } of worse) this.#spared.add(text.slice(start, end));
    return fixable.filter(({ fix }) => !touches(fix, worse));
  }
}

/** Makes the fixes of a text that `mayMake` allows. `first` is the check of the text as it is. */
export async function fixText<Checked extends TextCheck>(
  text: string,
  first: Checked,
  checkText: CheckText<Checked>,
  mayMake: (fix: Fix) => boolean,
): Promise<FixedText<Checked>> {
  const fixing = new Fixing(checkText, mayMake);
  const seen = new Set([text]);
  let now: Step<Checked> = { text, check: first, made: 0 };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const triesAll = fixing.sparesNothing;
    const next = await fixing.round(now.text, now.check);
    if (next) now = { ...next, made: now.made + next.made };
    else if (triesAll) break;
    else fixing.spareNothing();
    if (next && seen.has(next.text)) break;
    seen.add(now.text);
  }
  return { text: now.text, check: now.check, made: now.made, takenBack: fixing.takenBack };
}
