import { expect, it } from 'vitest';
import { referenceConfidence } from '../../src/label/reference-confidence.js';

it.each([
  ['nothing', [], 0],
  ['one segment', [0.7], 0.7],
  ['its least sure segment', [0.9, 0.4, 1], 0.4],
])('a reference is as sure as %s', (_, confidences, expected) => {
  const segments = confidences.map(
    (confidence, at) => ({ label: 'title', start: at, end: at + 1, confidence }) as const,
  );
  expect(referenceConfidence(segments)).toBe(expected);
});
