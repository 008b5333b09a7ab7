import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../src/label/labels.js';
import { addFieldFeatures } from '../../../src/label/second-look/field-features.js';
import { describeStretch, type Stretch } from '../../../src/label/second-look/stretch.js';
import { described } from './described.js';
import { differingTemplates, type Features, featuresOf } from './recorded.js';

const CONTEXT = described('Adi, B. “Kebun (Raya) 12.” Kota. 2001');
const STRETCH = describeStretch(CONTEXT, 3, 9);
const TITLE = LABELS.indexOf('title');

const featuresUnder = (label: number, stretch: Stretch): Features =>
  featuresOf((sink) => addFieldFeatures(label, stretch, sink));

/** Where a stretch stands in its reference is not its looks. */
const PLACES = ['first', 'last'] as const;
const LOOKS = (Object.keys(STRETCH) as (keyof Stretch)[]).filter(
  (name) => !(PLACES as readonly string[]).includes(name),
);

describe('addFieldFeatures', () => {
  it.each(LOOKS)('tells by the %s of a stretch', (name) => {
    const changed = { ...STRETCH, [name]: STRETCH[name] ^ 1 };
    expect(differingTemplates(featuresUnder(TITLE, changed), featuresUnder(TITLE, STRETCH))).not.toEqual([]);
  });

  it.each(PLACES)('does not tell by its %s token', (name) => {
    expect(featuresUnder(TITLE, { ...STRETCH, [name]: STRETCH[name] + 5 })).toEqual(featuresUnder(TITLE, STRETCH));
  });

  it('says everything of the label', () => {
    const other = new Set(featuresUnder(LABELS.indexOf('publisher'), STRETCH).map(String));
    expect(featuresUnder(TITLE, STRETCH).filter((feature) => other.has(String(feature)))).toEqual([]);
  });

  it('has one feature for each kind of mark and each class of keywords', () => {
    const count = (stretch: Stretch) => featuresUnder(TITLE, stretch).length;
    const plain = count({ ...STRETCH, marks: 0, bits: 0 });
    expect(count({ ...STRETCH, marks: 0b1011, bits: 0 })).toBe(plain + 3);
    expect(count({ ...STRETCH, marks: 0, bits: 0b10001 })).toBe(plain + 2);
    // The highest bit makes the number negative.
    expect(count({ ...STRETCH, marks: 0, bits: 1 << 31 })).toBe(plain + 1);
  });

  it('keeps to its own templates', () => {
    for (const [template] of featuresUnder(TITLE, STRETCH)) expect(template).toBeLessThan(50);
  });

  it('says the same of the same field at another place between the same neighbours', () => {
    const features = (text: string, first: number) =>
      featuresUnder(TITLE, describeStretch(described(text), first, first + 1));
    expect(features('Adi, B. Sari. Kebun Raya. Kota. 2001', 5)).toEqual(features('Sari. Kebun Raya. Kota', 2));
  });
});
