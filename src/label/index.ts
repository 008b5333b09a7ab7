// reference strings of a list → segments: what the chain makes of each, a second look at those it is in doubt about, and how sure
// each segment is.
import { type Calibration, type Curve, calibrated } from './calibration.js';
import type { Model } from './model.js';
import { chainChoice, type LabelledReference, rounded } from './second-look/choice.js';
import { type FirstLook, FirstLooker } from './second-look/first-look.js';
import { habitsOf, type ListHabits } from './second-look/list-habits.js';
import { SecondLook } from './second-look/second-look.js';
import type { Segment } from './segment.js';
import { settle } from './settle.js';
import { tokenize } from './tokenize.js';

/** Longer strings are no references; they are labelled in windows of so many tokens, to stay linear in time and flat in memory. */
const LONGEST_WINDOW = 1500;

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
    const looks = texts.map((text) => this.#look(text));
    const habits = this.#secondLook && habitsOf(looks.flat(), this.#secondLook.doubt);
    return texts.map((text, i) => this.#settleOn(text, looks[i], habits));
  }

  /** The chain's looks at the windows of a text; all but endless texts have one. */
  #look(text: string): FirstLook[] {
    const tokens = tokenize(text);
    const doubt = tokens.length > LONGEST_WINDOW ? 0 : (this.#secondLook?.doubt ?? 0);
    const looks: FirstLook[] = [];
    for (let start = 0; start < tokens.length; start += LONGEST_WINDOW) {
      const look = this.#looker.look(text, tokens.slice(start, start + LONGEST_WINDOW), doubt);
      if (look) looks.push(look);
    }
    return looks;
  }

  #settleOn(text: string, looks: readonly FirstLook[], habits: ListHabits | undefined): LabelledReference {
    if (looks.length === 1 && looks[0].candidates.length > 1 && this.#secondLook)
      return this.#believable(this.#secondLook.choose(looks[0], habits), true);
    const parts = looks.map(chainChoice);
    const segments = parts.flatMap((part) => part.segments);
    const sureness = looks.reduce((product, look) => product * look.sureness, 1);
    return this.#believable(
      { segments: looks.length > 1 ? settle(text, segments) : segments, confidence: sureness },
      false,
    );
  }

  /** With figures that say how often such a segment and such a reference is right. Nothing was understood where there are no segments. */
  #believable({ segments, confidence }: LabelledReference, again: boolean): LabelledReference {
    const believed = (curve: Curve, figure: number) => rounded(calibrated(this.#calibration, curve, figure));
    return {
      segments: segments.map((segment) => ({
        ...segment,
        confidence: believed(again ? 'segmentLookedAtAgain' : 'segment', segment.confidence),
      })),
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

/** The segments alone. */
export function labelReferences(model: Model, texts: readonly string[]): Segment[][] {
  return labelList(model, texts).map(({ segments }) => segments);
}
