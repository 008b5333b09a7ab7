// Whatever a reference lacks, its line holds together: each work of the tables once with every variable left out in turn.
import { expect, it } from 'vitest';
import type { CslItem } from '../../src/csl/item.js';
import { createStyler } from '../../src/formats/styled.js';
import { loadLocale } from '../../src/load/locales.js';
import { listStyles, loadStyle } from '../../src/load/styles.js';
import { workNamed, workNames } from './tables.js';

/** Two marks on end, marks behind a blank, empty brackets and quotes, what a processor prints for nothing. */
const BROKEN =
  /\.\s*\.|,\s*,|[([]\s*[)\],;:]|[\s(][,.;:](?!\w)|[,:]\s*[.)\]]|^[\s.,:]|“”|undefined|NaN|\[object|STYLE ERROR/;

const without = (work: CslItem, variable: string): CslItem =>
  Object.fromEntries(Object.entries(work).filter(([key]) => key !== variable)) as unknown as CslItem;

const variants = workNames.flatMap((name) => {
  const work = workNamed(name);
  const variables = Object.keys(work).filter((key) => key !== 'id' && key !== 'type');
  return [work, ...variables.map((variable) => without(work, variable))];
});

const ownStyles = listStyles()
  .filter(({ source }) => source === 'pustaka')
  .map(({ name }) => name);

it.each(ownStyles)(
  '%s',
  (name) => {
    const styler = createStyler(loadStyle(name), loadLocale('en-US'));
    // One at a time: year suffixes are for lists.
    const lines = variants.map((item) => styler.format([item])[0].text);
    expect(lines.filter((line) => BROKEN.test(line))).toEqual([]);
  },
  60_000,
);
