// Strings that are no references, and long lists: the labeller must answer for each, in order, whatever stands there.
import { describe, expect, it } from 'vitest';
import { labelList } from '../../src/label/index.js';
import { loadModel } from '../../src/load/model.js';

const model = loadModel();
const REFERENCE = 'Sari, M. (2020). Sejarah kota. Jakarta: Kencana.';

describe('labelList', () => {
  it.each([
    ['junk whose every path is all but impossible', '( - http://a.b a '.repeat(370)],
    ['nothing', ''],
    ['blanks', '  '],
    ['marks', '.,;:()[]'.repeat(300)],
    ['one letter', 'a'.repeat(50_000)],
  ])('answers for %s', (_, text) => {
    const [{ segments, confidence }] = labelList(model, [text]);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
    let end = 0;
    for (const segment of segments) {
      expect(segment.start).toBeGreaterThanOrEqual(end);
      expect(segment.confidence).toBeGreaterThanOrEqual(0);
      expect(segment.confidence).toBeLessThanOrEqual(1);
      end = segment.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });

  it('is not sure of a string without fields', () => {
    expect(labelList(model, [''])[0]).toEqual({ segments: [], confidence: 0 });
  });

  it('settles a string of several windows as one', () => {
    // A window with a container and no title would make a title of it; the whole has one already.
    const [{ segments }] = labelList(model, [`${REFERENCE} ${', '.repeat(1490)}In Journal of Finance.`]);
    expect(segments.filter(({ label }) => label === 'title')).toHaveLength(1);
    expect(segments.at(-1)?.label).toBe('container-title');
  });

  it('answers for every reference of a long list, in order', () => {
    const texts = Array.from({ length: 1205 }, (_, i) => (i % 400 === 3 ? '' : REFERENCE));
    const labelled = labelList(model, texts);
    expect(labelled).toHaveLength(texts.length);
    labelled.forEach(({ segments }, i) => {
      expect(segments.length > 0).toBe(texts[i] !== '');
    });
  });
});
