import { describe, expect, it } from 'vitest';
import { CALIBRATION_LENGTH, CURVES, calibrated, KNOTS } from '../../src/label/calibration.js';

/** Every curve says half of the figure, the second one the figure itself. */
const calibration = Float32Array.from({ length: CALIBRATION_LENGTH }, (_, i) => {
  const knot = KNOTS[i % KNOTS.length];
  return i >= KNOTS.length && i < 2 * KNOTS.length ? knot : knot / 2;
});

describe('calibrated', () => {
  it.each([
    [0, 0],
    [0.05, 0.025],
    [0.1, 0.05],
    [0.333, 0.1665],
    [0.9, 0.45],
    [0.9995, 0.49975],
    [1, 0.5],
  ])('reads %f off the curve as %f', (figure, expected) => {
    expect(calibrated(calibration, CURVES[0], figure)).toBeCloseTo(expected, 6);
  });

  it.each([-0.5, 1.5])('keeps %f within the curve', (figure) => {
    expect(calibrated(calibration, CURVES[0], figure)).toBe(figure < 0 ? 0 : 0.5);
  });

  it('has a curve for each purpose', () => {
    expect(CURVES.map((curve) => calibrated(calibration, curve, 0.5))).toEqual([0.25, 0.5, 0.25, 0.25]);
  });

  it('gives the figure back where nothing was learnt', () => {
    expect(calibrated(undefined, CURVES[0], 0.7)).toBe(0.7);
  });

  it('has knots that rise from 0 to 1', () => {
    expect(KNOTS[0]).toBe(0);
    expect(KNOTS.at(-1)).toBe(1);
    KNOTS.slice(1).forEach((knot, i) => {
      expect(knot).toBeGreaterThan(KNOTS[i]);
    });
  });
});
