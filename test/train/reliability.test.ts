import { describe, expect, it } from 'vitest';
import { calibrationError, reliability, reliabilityLines, type Verdict } from '../../src/train/reliability.js';

const verdicts = (confidence: number, right: number, wrong: number): Verdict[] => [
  ...Array.from({ length: right }, () => ({ confidence, right: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
];

describe('reliability', () => {
  it.each([
    ['honest', [...verdicts(0.8, 8, 2), ...verdicts(0.3, 3, 7)], 0],
    ['too sure', verdicts(0.9, 7, 3), 0.2],
    ['not sure enough', verdicts(0.5, 10, 0), 0.5],
    ['weighed by how many there are', [...verdicts(0.9, 9, 1), ...verdicts(0.2, 5, 5)], 0.15],
    ['nothing', [], 0],
  ])('measures what is %s', (_, given, expected) => {
    expect(calibrationError(reliability(given))).toBeCloseTo(expected, 9);
  });

  it('puts 1 into the last class', () => {
    expect(reliability(verdicts(1, 1, 0))[9]).toEqual({ count: 1, confidence: 1, right: 1 });
  });

  it('prints a line for each class', () => {
    const lines = reliabilityLines('references', verdicts(0.85, 1, 1));
    expect(lines[0]).toBe('references: expected calibration error 0.350');
    expect(lines).toHaveLength(12);
    expect(lines[10]).toBe('0.8–0.9            2       0.850    0.500');
  });
});
