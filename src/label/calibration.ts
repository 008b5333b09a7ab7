// How often a figure of the chain or of the second look turns out right: what makes a probability of it that can be believed.
// Learnt on references that neither had seen (train/second-look/calibrate.ts), kept in the model file.

/** Where the curves have their knots; close together near 1, where most figures lie. */
export const KNOTS = [
  0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.96, 0.98, 0.99, 0.995, 0.999, 1,
] as const;

/** Curves by what they are for: the share that was right at each of KNOTS. References that were looked at twice have curves of their own. */
export const CURVES = ['segment', 'reference', 'segmentLookedAtAgain', 'referenceLookedAtAgain'] as const;

export type Curve = (typeof CURVES)[number];

/** The curves one after the other, KNOTS.length numbers each, never falling. */
export type Calibration = Float32Array;

export const CALIBRATION_LENGTH = CURVES.length * KNOTS.length;

/** The believable probability of a figure between 0 and 1; the figure itself where nothing was learnt. */
export function calibrated(calibration: Calibration | undefined, curve: Curve, figure: number): number {
  if (!calibration) return figure;
  const start = CURVES.indexOf(curve) * KNOTS.length;
  let next = 1;
  while (next < KNOTS.length - 1 && figure > KNOTS[next]) next++;
  const [from, to] = [KNOTS[next - 1], KNOTS[next]];
  const share = Math.min(1, Math.max(0, (figure - from) / (to - from)));
  return calibration[start + next - 1] * (1 - share) + calibration[start + next] * share;
}
