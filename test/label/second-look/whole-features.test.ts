import { describe, expect, it } from 'vitest';
import { LABELS, type SegmentLabel } from '../../../src/label/labels.js';
import type { Field } from '../../../src/label/second-look/candidate.js';
import { junctionsOf } from '../../../src/label/second-look/junction-features.js';
import { addWholeFeatures } from '../../../src/label/second-look/whole-features.js';
import { described } from './described.js';
import { differingTemplates, type Features, featuresOf } from './recorded.js';

/** What a template is about: which fields there are, their order, fields that come twice, what is in no field. */
const ABOUT = [
  ['presence', 81, 85],
  ['order', 86, 90],
  ['repetition', 91, 92],
  ['left over', 93, 96],
] as const;

/** "{label|text}" marks a field. */
function featuresOfCandidate(marked: string): Features {
  let text = '';
  const printed: { label: number; start: number; end: number }[] = [];
  for (const part of marked.split(/(\{[A-Za-z-]+\|[^}]*\})/)) {
    const field = /^\{([A-Za-z-]+)\|(.*)\}$/.exec(part);
    if (field)
      printed.push({
        label: LABELS.indexOf(field[1] as SegmentLabel),
        start: text.length,
        end: text.length + field[2].length,
      });
    text += field ? field[2] : part;
  }
  const context = described(text);
  const fields = printed.map(
    ({ label, start, end }): Field => ({
      label,
      chainLabel: label,
      first: context.tokens.findIndex((token) => token.start >= start),
      last: context.tokens.findLastIndex((token) => token.end <= end),
    }),
  );
  const junctions = junctionsOf(fields, context.types.length);
  return featuresOf((sink) => addWholeFeatures(context, { fields, probability: 1 }, junctions, sink));
}

function differences(one: string, other: string): string[] {
  const templates = differingTemplates(featuresOfCandidate(one), featuresOfCandidate(other));
  return ABOUT.filter(([, from, to]) => templates.some((template) => template >= from && template <= to)).map(
    ([about]) => about,
  );
}

const ARTICLE =
  '{author|Adi, B.} ({issued|2001}). {title|Kebun}. {container-title|Jurnal Kota}, {volume|12}, {page|3-4}.';

const ROWS: readonly (readonly [what: string, one: string, other: string, about: readonly string[]])[] = [
  ['other words in the fields', ARTICLE, ARTICLE.replace('Kebun', 'Hutan').replace('12', '14'), []],
  ['a longer title', ARTICLE, ARTICLE.replace('Kebun', 'Kebun Raya'), []],
  ['a missing title', ARTICLE, ARTICLE.replace('{title|Kebun}', 'Kebun'), ['presence', 'order', 'left over']],
  ['two titles', ARTICLE, ARTICLE.replace('container-title|', 'title|'), ['presence', 'order', 'repetition']],
  ['a journal without volume', ARTICLE, ARTICLE.replace('{volume|12}', '12'), ['presence', 'order', 'left over']],
  [
    'another order of fields',
    '{author|Adi, B.}. {title|Kebun}. {issued|2001}.',
    '{author|Adi, B.}. {issued|2001}. {title|Kebun}.',
    ['order'],
  ],
  ['a mark that is taken into a field', ARTICLE, ARTICLE.replace('Kebun}.', 'Kebun.}'), ['order']],
  [
    'another mark between fields',
    '{author|Adi, B.}. {title|Kebun}. {issued|2001}.',
    '{author|Adi, B.}. {title|Kebun}, {issued|2001}.',
    ['order'],
  ],
  [
    'another mark between two fields of one label',
    '{editor|Adi, B.}. {title|Kebun}, {editor|Sari, C.}.',
    '{editor|Adi, B.}. {title|Kebun}; {editor|Sari, C.}.',
    ['order', 'repetition'],
  ],
  [
    'how far apart two fields of one label stand',
    '{editor|Adi, B.}. {editor|Sari, C.}. {title|Kebun}.',
    '{editor|Adi, B.}. {title|Kebun}. {editor|Sari, C.}.',
    ['order', 'repetition'],
  ],
  [
    'words that are left over',
    '{author|Adi, B.}. {title|Kebun}.',
    '{author|Adi, B.}. {title|Kebun} Raya Bogor.',
    ['order', 'left over'],
  ],
];

describe('addWholeFeatures', () => {
  it.each(ROWS)('sees %s', (_, one, other, about) => {
    expect(differences(one, other)).toEqual(about);
  });

  it('sees what is left over, and not whether it stands in one place or in two', () => {
    const [together, apart] = [
      '{author|Adi, B.} dari Bogor. {title|Kebun}.',
      '{author|Adi, B.} dari. Bogor {title|Kebun}.',
    ].map(featuresOfCandidate);
    expect(differingTemplates(together, apart).filter((template) => template >= 93)).toEqual([]);
  });

  it('sees the longest stretch that is left over', () => {
    const [together, apart] = [
      '{author|Adi, B.} dari Bogor. {title|Kebun}. {issued|2001}',
      '{author|Adi, B.} dari. {title|Kebun}. Bogor {issued|2001}',
    ].map(featuresOfCandidate);
    expect(differingTemplates(together, apart).filter((template) => template >= 93)).toEqual([94, 96]);
  });

  it('says something of a reference without fields', () => {
    const templates = featuresOfCandidate('Kebun Raya').map(([template]) => template);
    expect(templates).toEqual([81, 86, 87, 93, 94, 95, 96]);
  });
});
