// Figures that say how sure something is, with whether it was right → the curve that makes probabilities of them: the shares that
// were right, made to rise by pooling neighbours that fall (isotonic regression, Ayer et al. 1955), read off at the knots.
import { CALIBRATION_LENGTH, type Calibration, CURVES, type Curve, KNOTS } from '../../label/calibration.js';
import { bestChoice, chainChoice, type LabelledReference, sharesOf } from '../../label/second-look/choice.js';
import type { ListHabits } from '../../label/second-look/list-habits.js';
import { type LookedAt, RankingExamples } from './looked-at.js';
import { type RankerWeights, scoreCandidates } from './ranker.js';

/** One judged figure. */
export interface Judged {
  readonly figure: number;
  readonly right: boolean;
  readonly weight: number;
}

interface Pool {
  readonly figures: number;
  readonly right: number;
  readonly weight: number;
}

function joined(a: Pool, b: Pool): Pool {
  return { figures: a.figures + b.figures, right: a.right + b.right, weight: a.weight + b.weight };
}

/** A pool for each figure there is, in order. */
function poolsByFigure(judged: readonly Judged[]): Pool[] {
  const byFigure = new Map<number, Pool>();
  for (const { figure, right, weight } of judged) {
    const one = { figures: figure * weight, right: right ? weight : 0, weight };
    const before = byFigure.get(figure);
    byFigure.set(figure, before ? joined(before, one) : one);
  }
  return [...byFigure].sort(([a], [b]) => a - b).map(([, pool]) => pool);
}

/** Pools lighter than this say little: they are joined with their neighbours, or the ends of a curve would follow a few references. */
const LEAST_POOL = 40;

function heavyPools(pools: readonly Pool[]): Pool[] {
  const heavy: Pool[] = [];
  for (const pool of pools) {
    const last = heavy.at(-1);
    if (last && last.weight < LEAST_POOL) heavy[heavy.length - 1] = joined(last, pool);
    else heavy.push(pool);
  }
  const [light] = heavy.length > 1 && heavy[heavy.length - 1].weight < LEAST_POOL ? heavy.splice(-1) : [];
  if (light) heavy[heavy.length - 1] = joined(heavy[heavy.length - 1], light);
  return heavy;
}

/** Pools of rising shares, each at the mean of its figures. */
function risingPools(judged: readonly Judged[]): Pool[] {
  const pools: Pool[] = [];
  for (const one of poolsByFigure(judged)) {
    let pool = one;
    for (let last = pools.at(-1); last && last.right / last.weight >= pool.right / pool.weight; last = pools.at(-1)) {
      pool = joined(last, pool);
      pools.pop();
    }
    pools.push(pool);
  }
  return pools;
}

/** The curve over KNOTS; below what was seen it falls to 0. Where nothing was seen at all, figures are believed as they are. */
export function fitCurve(judged: readonly Judged[]): number[] {
  if (judged.length === 0) return [...KNOTS];
  const seen = heavyPools(risingPools(judged)).map(({ figures, right, weight }) => ({
    figure: figures / weight,
    share: right / weight,
  }));
  const points = seen[0].figure > 0 ? [{ figure: 0, share: 0 }, ...seen] : seen;
  return KNOTS.map((knot) => {
    const above = points.findIndex(({ figure }) => figure >= knot);
    if (above === 0) return points[0].share;
    if (above < 0) return points[points.length - 1].share;
    const [a, b] = [points[above - 1], points[above]];
    return a.share + ((b.share - a.share) * (knot - a.figure)) / (b.figure - a.figure);
  });
}

/** What the second look with these weights makes of a held-out reference, and whether it looked again. */
function choose(
  weights: RankerWeights,
  examples: RankingExamples,
  looked: LookedAt,
  habits: ListHabits | undefined,
): { readonly choice: LabelledReference; readonly candidate: number; readonly again: boolean } {
  if (looked.look.candidates.length < 2) return { choice: chainChoice(looked.look), candidate: 0, again: false };
  const shares = sharesOf(scoreCandidates(weights, examples.make(looked, habits).candidates));
  return { choice: bestChoice(looked.look, shares), candidate: shares.indexOf(Math.max(...shares)), again: true };
}

/** Learns the curves from references that neither the chain nor the second look has seen, looked at as in parsing. */
export function calibrate(
  weights: RankerWeights,
  looked: readonly LookedAt[],
  habitsOf: ReadonlyMap<LookedAt, ListHabits>,
): Calibration {
  const examples = new RankingExamples();
  const judged: Record<Curve, Judged[]> = {
    segment: [],
    reference: [],
    segmentLookedAtAgain: [],
    referenceLookedAtAgain: [],
  };
  for (const reference of looked) {
    const { choice, candidate, again } = choose(weights, examples, reference, habitsOf.get(reference));
    const { weight } = reference;
    const wrong = reference.wrongLabels(candidate);
    judged[again ? 'referenceLookedAtAgain' : 'reference'].push({
      figure: choice.confidence,
      right: wrong.size === 0,
      weight,
    });
    for (const { label, confidence } of choice.segments)
      if (reference.tells(label))
        judged[again ? 'segmentLookedAtAgain' : 'segment'].push({
          figure: confidence,
          right: !wrong.has(label === 'issue' ? 'volume' : label),
          weight,
        });
  }
  const calibration = new Float32Array(CALIBRATION_LENGTH);
  CURVES.forEach((curve, i) => {
    calibration.set(fitCurve(judged[curve]), i * KNOTS.length);
  });
  return calibration;
}
