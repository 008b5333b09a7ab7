// reference strings of a list → segments: what the chain makes of each, a second look at those it is in doubt about, and how sure
// each segment is.
import { type Calibration, type Curve, calibrated } from './calibration.js';
import type { Model } from './model.js';
import { chainChoice, type LabelledReference, rounded } from './second-look/choice.js';
import { type FirstLook, FirstLooker } from './second-look/first-look.js';
import { HabitFinder, type ListHabits } from './second-look/list-habits.js';
import { SecondLook } from './second-look/second-look.js';
import type { Segment } from './segment.js';
import { settle } from './settle.js';
import { tokenize } from './tokenize.js';

/** Longer strings are no references; they are labelled in windows of so many tokens, to stay linear in time. */
const LONGEST_WINDOW = 1500;

/** Longer lists are read in runs of so many references, to stay flat in memory. */
const LONGEST_LIST = 1000;

/** Labels reference strings with one model. Keeps what it learnt of token types between calls; results do not depend on it. */
class Labeller {
  readonly #looker: FirstLooker;
  readonly #secondLook: SecondLook | undefined;
  readonly #calibration: Calibration | undefined;

  constructor(model: Model) {
    this.#looker = new FirstLooker(model);
    this.#secondLook = model.secondLook && new SecondLook(model.secondLook);
    this.#calibration = model.calibration;
  }

  /** Labels the references of one list, in order. */
  label(texts: readonly string[]): LabelledReference[] {
    const labelled: LabelledReference[] = [];
    for (let start = 0; start < texts.length; start += LONGEST_LIST)
      labelled.push(...this.#labelRun(texts.slice(start, start + LONGEST_LIST)));
    return labelled;
  }

  #labelRun(texts: readonly string[]): LabelledReference[] {
    const finder = this.#secondLook && new HabitFinder(this.#secondLook.doubt);
    // A look is large: only those are kept that are looked at again when the list's habits are known.
    const first = texts.map((text) => {
      const windows = this.#look(text);
      for (const look of windows) if (look) finder?.see(look);
      return this.#doubtful(windows) ?? this.#settled(text, windows);
    });
    const habits = finder?.habits;
    return first.map((one) => ('candidates' in one ? this.#chosen(one, habits) : one));
  }

  /** The look at a reference that has to be looked at again. */
  #doubtful([only, ...others]: readonly (FirstLook | undefined)[]): FirstLook | undefined {
    return this.#secondLook && only && others.length === 0 && only.candidates.length > 1 ? only : undefined;
  }

  #chosen(look: FirstLook, habits: ListHabits | undefined): LabelledReference {
    return this.#believable(this.#secondLook!.choose(look, habits), true);
  }

  /** The chain's looks at the windows of a text, undefined where it has no path; all but endless texts have one window. */
  #look(text: string): (FirstLook | undefined)[] {
    const tokens = tokenize(text);
    const isWhole = tokens.length <= LONGEST_WINDOW;
    const doubt = isWhole ? (this.#secondLook?.doubt ?? 0) : 0;
    const looks: (FirstLook | undefined)[] = [];
    for (let start = 0; start < tokens.length; start += LONGEST_WINDOW)
      looks.push(this.#looker.look(text, tokens.slice(start, start + LONGEST_WINDOW), doubt, isWhole));
    return looks;
  }

  /** What the chain makes of a reference. */
  #settled(text: string, windows: readonly (FirstLook | undefined)[]): LabelledReference {
    const segments = windows.flatMap((look) => (look ? chainChoice(look).segments : []));
    const confidence = windows.reduce((product, look) => product * (look?.sureness ?? 0), 1);
    return this.#believable({ segments: windows.length > 1 ? settle(text, segments) : segments, confidence }, false);
  }

  /** With figures that say how often such a segment and such a reference is right. Nothing was understood where there are no segments. */
  #believable({ segments, confidence }: LabelledReference, again: boolean): LabelledReference {
    const believed = (curve: Curve, figure: number) => rounded(calibrated(this.#calibration, curve, figure));
    const believable: Segment[] = [];
    // Of one shape, and in a list without gaps: what comes after is compiled for just that.
    for (const { label, start, end, confidence: sureness } of segments)
      believable.push({
        label,
        start,
        end,
        confidence: believed(again ? 'segmentLookedAtAgain' : 'segment', sureness),
      });
    return {
      segments: believable,
      confidence: segments.length > 0 ? believed(again ? 'referenceLookedAtAgain' : 'reference', confidence) : 0,
    };
  }
}

export type { LabelledReference };

const labellers = new WeakMap<Model, Labeller>();

function labellerOf(model: Model): Labeller {
  let labeller = labellers.get(model);
  if (!labeller) {
    labeller = new Labeller(model);
    labellers.set(model, labeller);
  }
  return labeller;
}

/** Labels the references of one list (what stands together is labelled together); one result for each text, in order. */
export function labelList(model: Model, texts: readonly string[]): LabelledReference[] {
  return labellerOf(model).label(texts);
}
