import { describe, expect, it } from 'vitest';
import { KNOTS } from '../../../src/label/calibration.js';
import { fitCurve, type Judged } from '../../../src/train/second-look/calibrate.js';

/** `count` judged figures, of which the share `right` was right. */
function judged(figure: number, right: number, count = 1000): Judged[] {
  return Array.from({ length: count }, (_, i) => ({ figure, right: i < right * count, weight: 1 }));
}

const at = (curve: readonly number[], knot: (typeof KNOTS)[number]) => curve[KNOTS.indexOf(knot)];

describe('fitCurve', () => {
  it('lowers figures that say too much', () => {
    const curve = fitCurve([...judged(0.5, 0.2), ...judged(0.9, 0.6), ...judged(1, 0.95)]);
    expect(at(curve, 0.5)).toBeCloseTo(0.2, 1);
    expect(at(curve, 0.9)).toBeCloseTo(0.6, 1);
    expect(at(curve, 1)).toBeCloseTo(0.95, 1);
  });

  it('never falls, even where the shares do', () => {
    const curve = fitCurve([...judged(0.3, 0.6), ...judged(0.6, 0.2), ...judged(0.9, 0.9)]);
    curve.slice(1).forEach((share, i) => {
      expect(share).toBeGreaterThanOrEqual(curve[i] - 1e-9);
    });
    expect(at(curve, 0.4)).toBeGreaterThan(0.3);
    expect(at(curve, 0.4)).toBeLessThan(0.5);
  });

  it('counts weights', () => {
    const light = judged(0.5, 0).map((one) => ({ ...one, weight: 0.1 }));
    expect(at(fitCurve([...judged(0.5, 1), ...light]), 0.5)).toBeCloseTo(0.909, 3);
  });

  it('does not follow a few references at an end', () => {
    const curve = fitCurve([...judged(0.9, 0.8), ...judged(0.99, 0, 3), ...judged(0.2, 1, 3)]);
    expect(at(curve, 0.999)).toBeGreaterThan(0.75);
    expect(at(curve, 0.999)).toBeLessThan(0.85);
  });

  it('falls to 0 below what was seen', () => {
    const curve = fitCurve(judged(0.8, 0.6));
    expect(curve[0]).toBe(0);
    expect(at(curve, 0.4)).toBeCloseTo(0.3, 9);
  });

  it('believes the figures where there is nothing to learn from', () => {
    fitCurve([]).forEach((share, i) => {
      expect(share).toBeCloseTo(KNOTS[i], 3);
    });
  });
});
