// Texts written by hand in Indonesian, Malay, English and German, in every markup: the citations found in each, to the
// character, and what is wrong between text and list, by rule and place.
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/text/span.js';
import { checkCitingText, citingFixtures } from './fixtures.js';

const fixtures = citingFixtures();

test('there are texts enough', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(35);
  expect(fixtures.flatMap(({ citations }) => citations).length).toBeGreaterThan(100);
});

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, fixture) => {
  const { text, markup, citations, findings } = fixture;
  const { checked, findings: found } = checkCitingText(text, markup);
  const show = ({ start, end }: Span): string => `${start} ${text.slice(start, end)}`;

  test('citations', () => {
    const isExpected = (place: Span) => citations.some(({ start, end }) => start === place.start && end === place.end);
    const places = checked.citations
      .filter((citation) => citation.kind !== 'key' && !('isDoubtful' in citation && !isExpected(citation)))
      .map(show);
    expect([...new Set(places)]).toEqual([...citations].sort((a, b) => a.start - b.start).map(show));
  });

  test('findings', () => {
    const inOrder = [...findings].sort((a, b) => a.start - b.start);
    expect(
      found.map(({ rule, span, message }) => `${rule} ${text.slice(span.start, span.end)} (${message})`),
    ).toHaveLength(inOrder.length);
    found.forEach(({ rule, span }, index) => {
      const expected = inOrder[index];
      expect(`${rule} ${show(span)}`).toBe(`${expected.rule} ${show(span)}`);
      expect(span.start < expected.end && expected.start < span.end).toBe(true);
    });
  });
});
