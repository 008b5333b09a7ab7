// What is chosen for a reference: its segments and how sure they are.
import type { Segment } from '../segment.js';
import { fieldKey, segmentOf } from './candidate.js';
import type { FirstLook } from './first-look.js';

/** Segments of one reference, in order, without overlap, and the probability that they are right as a whole. */
export interface LabelledReference {
  readonly segments: readonly Segment[];
  readonly confidence: number;
}

/** A probability as it is given out. */
export const rounded = (probability: number): number => Math.round(Math.min(1, probability) * 1e4) / 1e4;

/** Scores → probabilities. */
export function sharesOf(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
}

/** The chain's own choice and how sure it is of it. */
export function chainChoice({ context, candidates, sureness, chainConfidence }: FirstLook): LabelledReference {
  const segments = candidates[0].fields.map((field) =>
    segmentOf(context, field, rounded(chainConfidence.get(fieldKey(context, field)) ?? 0)),
  );
  return { segments, confidence: rounded(sureness) };
}

/**
 * The most probable of a look's candidates. A segment is as sure as the candidates that hold it are probable together; what the chain
 * gives to none of the candidates speaks for a segment as much as the chain itself does.
 */
export function bestChoice(look: FirstLook, probabilities: readonly number[]): LabelledReference {
  const { context, candidates, chainConfidence } = look;
  const mass = Math.min(
    1,
    candidates.reduce((sum, { probability }) => sum + probability, 0),
  );
  const held = new Map<number, number>();
  candidates.forEach(({ fields }, i) => {
    for (const key of new Set(fields.map((field) => fieldKey(context, field))))
      held.set(key, (held.get(key) ?? 0) + probabilities[i]);
  });
  const best = probabilities.indexOf(Math.max(...probabilities));
  const segments = candidates[best].fields.map((field) => {
    const key = fieldKey(context, field);
    const confidence = mass * (held.get(key) ?? 0) + (1 - mass) * (chainConfidence.get(key) ?? 0);
    return segmentOf(context, field, rounded(confidence));
  });
  return { segments, confidence: rounded(mass * probabilities[best]) };
}
