import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SegmentLabel } from '../../src/label/labels.js';
import type { GoldReference } from '../../src/train/corpus.js';
import { NOISE_RULES, withNoise } from '../../src/train/noise.js';
import { assemble, piecesOf } from '../../src/train/printed-pieces.js';
import { seededRandom } from '../../src/train/random.js';

const RAW =
  '[7] Hamonangan, Iskandar & Sari, M. E. et al (2020). “Peran Média.” In: Jurnal Kota, 5(2), pp. 13–20. Jakarta: Kencana. https://doi.org/10.1000/18 Retrieved 5 May 2021';
const FIELDS = [
  ['citation-number', '7'],
  ['author', 'Hamonangan, Iskandar & Sari, M. E. et al'],
  ['issued', '2020'],
  ['title', 'Peran Média'],
  ['container-title', 'Jurnal Kota'],
  ['volume', '5'],
  ['issue', '2'],
  ['page', '13–20'],
  ['publisher-place', 'Jakarta'],
  ['publisher', 'Kencana'],
  ['DOI', '10.1000/18'],
  ['accessed', '5 May 2021'],
] as const;

// Without number, quotes and brackets: what some rules put in must not be there yet.
const PLAIN = 'Hamonangan, I. 2020. Peran média dalam kota. Jurnal Kota 5';
const PLAIN_FIELDS = [
  ['author', 'Hamonangan, I.'],
  ['issued', '2020'],
  ['title', 'Peran média dalam kota'],
  ['container-title', 'Jurnal Kota'],
  ['volume', '5'],
] as const;

// Book round a chapter, subtitle behind a colon, names that are not inverted.
const CHAPTER = 'Maya Sari. Kota: sebuah tinjauan. In Budi Lim (ed.), Ruang hidup. Jakarta: Kencana';
const CHAPTER_FIELDS = [
  ['author', 'Maya Sari'],
  ['title', 'Kota: sebuah tinjauan'],
  ['editor', 'Budi Lim'],
  ['container-title', 'Ruang hidup'],
  ['publisher-place', 'Jakarta'],
  ['publisher', 'Kencana'],
] as const;

function marked(raw: string, fields: readonly (readonly [SegmentLabel, string])[]): GoldReference {
  let from = 0;
  const spans = fields.map(([label, text]) => {
    const start = raw.indexOf(text, from);
    from = start + text.length;
    return { label, start, end: from };
  });
  return { id: 'x', corpus: 'synthetic', raw, spans };
}

const gold = () => marked(RAW, FIELDS);
const plain = () => marked(PLAIN, PLAIN_FIELDS);
const chapter = () => marked(CHAPTER, CHAPTER_FIELDS);

const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

describe('noise', () => {
  it('takes a reference apart and puts it together again', () => {
    const { raw, spans } = gold();
    expect(assemble(piecesOf({ raw, spans }))).toEqual({ raw, spans });
  });

  it.each(NOISE_RULES.map(([name, , rule]) => [name, rule] as const))(
    'changes something by the rule "%s"',
    (_, rule) => {
      const changes = [gold(), plain(), chapter()].some((reference) =>
        Array.from({ length: 40 }, (_unused, seed) => assemble(rule(piecesOf(reference), seededRandom(seed))).raw).some(
          (raw) => raw !== reference.raw,
        ),
      );
      expect(changes).toBe(true);
    },
  );

  it('keeps every span on its own field, whatever the seed', () => {
    const values = new Map<string, string>(FIELDS.map(([label, text]) => [label, bare(text)]));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const { raw, spans } = withNoise(gold(), seededRandom(seed));
        expect(raw).toBe(raw.replace(/\s+/gu, ' ').trim());
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
          // The joiner, "et al." and the legal form of a publisher are what the rules themselves change inside a field.
          if (['author', 'publisher', 'citation-number'].includes(span.label)) continue;
          expect(bare(raw.slice(span.start, span.end))).toBe(values.get(span.label));
        }
      }),
      { numRuns: 300 },
    );
  });
});
