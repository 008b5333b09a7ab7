import { describe, expect, it } from 'vitest';
import type { SegmentLabel } from '../../src/label/labels.js';
import type { GoldReference } from '../../src/train/corpus.js';
import { seededRandom } from '../../src/train/random.js';
import { FieldPool, withSwappedFields } from '../../src/train/swapped-fields.js';

function reference(fields: readonly (readonly [SegmentLabel, string])[], lang = 'id'): GoldReference {
  let raw = '';
  const spans = fields.map(([label, text]) => {
    const start = raw.length;
    raw += `${text} | `;
    return { label, start, end: start + text.length };
  });
  return { id: raw, corpus: 'indo', lang, raw: raw.trimEnd(), spans };
}

function pool(label: SegmentLabel, texts: readonly string[], lang = 'id'): FieldPool {
  return new FieldPool(texts.map((text) => reference([[label, text]], lang)));
}

/** What the field may become over many draws. */
function outcomes(label: SegmentLabel, text: string, from: FieldPool): Set<string> {
  const gold = reference([
    [label, text],
    ['issued', '2020'],
  ]);
  return new Set(
    Array.from({ length: 200 }, (_, seed) => {
      const { raw, spans } = withSwappedFields(gold, from, seededRandom(seed));
      expect(spans.map((span) => span.label)).toEqual([label, 'issued']);
      expect(raw.slice(spans[1].start, spans[1].end)).toBe('2020');
      return raw.slice(spans[0].start, spans[0].end);
    }),
  );
}

const FAMILY_FIRST = ['Sari, M.', 'Lim, A.', 'Tan, B.', 'Putri, C.', 'Ali, D.', 'Daud, E.', 'Omar, F.', 'Yusuf, G.'];
const INITIALS_IN_FRONT = FAMILY_FIRST.map((name) => name.replace(/(.*), (.*)/, '$2 $1'));
const INITIALS_BEHIND = FAMILY_FIRST.map((name) => name.replace(/[,.]/g, ''));

describe('withSwappedFields', () => {
  it.each([
    ['names, the family name first', 'author', 'Wati, Z.', FAMILY_FIRST],
    ['names with initials in front', 'editor', 'Z. Wati', INITIALS_IN_FRONT],
    ['names with initials behind', 'author', 'Wati Z', INITIALS_BEHIND],
    ['pages', 'page', '12–20', ['1–9', '2–3', '4–8', '5–7', '3–30', '9–11', '6–8', '7–19']],
    ['volumes', 'volume', '12', ['1', '2', '3', '4', '5', '6', '7', '8']],
  ] as const)('swaps %s for those of the same form', (_, label, text, others) => {
    const decoys = ['Nama Lain Sekali', 'NAMA BESAR', 'e12', 'XII'];
    const seen = outcomes(label, text, pool(label, [...others, ...decoys]));
    expect(seen.has(text)).toBe(true);
    seen.delete(text);
    expect([...seen].sort()).toEqual([...others].sort());
  });

  it.each(['title', 'container-title', 'collection-title', 'publisher', 'publisher-place'] as const)(
    'swaps a %s',
    (label) => {
      const others = ['Kota', 'Desa', 'Laut', 'Bukit', 'Sungai', 'Hutan', 'Pulau', 'Ladang'];
      expect(outcomes(label, 'Sawah', pool(label, others))).toEqual(new Set([...others, 'Sawah']));
    },
  );

  it.each([
    ['the language is another', pool('title', FAMILY_FIRST, 'en')],
    ['there are few to choose from', pool('title', ['Kota', 'Desa'])],
    ['the others are in capitals', pool('title', ['A1', 'B2', 'C3', 'D4', 'E5', 'F6', 'G7', 'H8'])],
    ['the others end in a mark', pool('title', ['A?', 'B?', 'C?', 'D?', 'E?', 'F?', 'G?', 'H?'])],
  ])('leaves a field as it is where %s', (_, from) => {
    expect(outcomes('title', 'Sawah', from)).toEqual(new Set(['Sawah']));
  });

  it('never swaps what is no name, title, publisher or number of pages', () => {
    expect(outcomes('DOI', '10.1/a', pool('DOI', ['10.1/b', '10.1/c', '10.1/d']))).toEqual(new Set(['10.1/a']));
  });
});
