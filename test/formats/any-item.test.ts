// Whatever an item holds, every format writes it as exactly one, and every style prints exactly one clean line of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATE_VARIABLES, ITEM_TYPES, NAME_VARIABLES, TEXT_VARIABLES } from '../../src/csl/item.js';
import { validateItem } from '../../src/csl/validate.js';
import { readItems } from '../../src/formats/read-items.js';
import { createStyler } from '../../src/formats/styled.js';
import { writeItems } from '../../src/formats/write-items.js';
import { loadLocale } from '../../src/load/locales.js';
import { loadStyle } from '../../src/load/styles.js';

// characters that mean something to one format or another, among ordinary ones
const text = fc.string({ unit: fc.constantFrom(...'abZ 1{}\\%$&#_^~"\'<>@,=-\n\r\t\u0000\u2028é字'), maxLength: 12 });
const name = fc.dictionary(fc.constantFrom('family', 'given', 'literal', 'suffix', 'non-dropping-particle'), text);
const part = fc.oneof(fc.integer({ min: -50, max: 3000 }), text);
const date = fc.oneof(
  text.map((raw) => ({ raw })),
  fc
    .array(fc.array(part, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
    .map((parts) => ({ 'date-parts': parts })),
);
const variables = fc.dictionary(
  fc.constantFrom(...TEXT_VARIABLES, ...NAME_VARIABLES, ...DATE_VARIABLES),
  fc.oneof(text, fc.array(name, { maxLength: 3 }), date),
  { maxKeys: 12 },
);
const item = fc
  .tuple(variables, fc.constantFrom(...ITEM_TYPES), text)
  .map(([values, type, id]) => validateItem({ ...values, type, id }).item!);

describe('any list of items', () => {
  it.each(['bibtex', 'ris', 'csl-json', 'csl-jsonl', 'csl-yaml'] as const)(
    'comes back whole in number from %s',
    async (format) => {
      const property = fc.asyncProperty(fc.array(item, { maxLength: 3 }), async (items) => {
        const back = await readItems(writeItems(items, format), format, 'x');
        expect(back.items).toHaveLength(items.length);
      });
      await fc.assert(property, { numRuns: 200, seed: 11 });
    },
  );

  it.each(['apa', 'chicago', 'ieee'])(
    'is printed line by line in %s',
    (style) => {
      const styler = createStyler(loadStyle(style), loadLocale('id-ID'));
      const property = fc.property(fc.array(item, { maxLength: 3 }), (items) => {
        const entries = styler.format(items);
        expect(entries).toHaveLength(items.length);
        for (const { text, html } of entries) {
          expect(text + html).not.toMatch(/\p{Cc}/u);
          expect(html).not.toMatch(/<(?!\/?(?:i|b|sup|sub|span|div)\b)/);
        }
      });
      fc.assert(property, { numRuns: 60, seed: 11 });
    },
    30_000,
  );
});
