// What differs between a printed reference and a style's line: rows of printed line, expected line, and the differences as
// kind, printed stretch and expected text. Fields are marked in the printed line as {label:text}.
import { describe, expect, it } from 'vitest';
import type { RenderedLine } from '../../../src/lint/checked-style.js';
import { type StyleDifference, styleDifferences } from '../../../src/lint/style/style-differences.js';

const FIELD = /\{([A-Za-z-]+):([^{}]*)\}/g;

/** A line with its fields marked → the line and where its fields stand. */
function marked(source: string) {
  const fields: { label: string; start: number; end: number }[] = [];
  let line = '';
  let from = 0;
  for (const match of source.matchAll(FIELD)) {
    line += source.slice(from, match.index);
    fields.push({ label: match[1], start: line.length, end: line.length + match[2].length });
    line += match[2];
    from = match.index + match[0].length;
  }
  return { line: line + source.slice(from), fields };
}

function differencesOf(printed: string, expected: string): { line: string; differences: StyleDifference[] } {
  const { line, fields } = marked(printed);
  const rendered = marked(expected);
  const segments = fields.map((field) => ({ ...field, confidence: 1 })) as Parameters<typeof styleDifferences>[1];
  const parts = rendered.fields.map(({ label, start, end }) => ({ variables: [label], start, end }));
  const styled: RenderedLine = { text: rendered.line, parts };
  return { line, differences: styleDifferences(line, segments, styled) };
}

const EXPECTED = '{author:Sari, D.} ({issued:2019}). {title:Peran media}. {publisher:Rak}.';

const ROWS: readonly [
  name: string,
  printed: string,
  found: readonly [kind: string, printed: string, expected: string][],
][] = [
  ['nothing', '{author:Sari, D.} ({issued:2019}). {title:Peran media}. {publisher:Rak}.', []],
  ['only white space', '{author:Sari,  D.} ({issued:2019}).\n{title:Peran media}. {publisher:Rak}.', []],
  ['a mark', '{author:Sari, D.} ({issued:2019}), {title:Peran media}. {publisher:Rak}.', [['marks', ',', '.']]],
  [
    'a mark too many',
    '{author:Sari, D.}, ({issued:2019}). {title:Peran media}. {publisher:Rak}.',
    [['marks', ',', '']],
  ],
  ['a mark too few', '{author:Sari, D.} ({issued:2019}). {title:Peran media} {publisher:Rak}.', [['marks', '', '.']]],
  [
    'letter case',
    '{author:Sari, D.} ({issued:2019}). {title:Peran Media}. {publisher:Rak}.',
    [['case', 'Media', 'media']],
  ],
  [
    'a name in another form',
    '{author:Dewi Sari} ({issued:2019}). {title:Peran media}. {publisher:Rak}.',
    [['value', 'Dewi Sari', 'Sari, D.']],
  ],
  [
    'a field too many',
    '{author:Sari, D.} ({issued:2019}). {title:Peran media}. {publisher-place:Bogor}: {publisher:Rak}.',
    [['extra', 'Bogor:', '']],
  ],
  ['a field too few', '{author:Sari, D.} ({issued:2019}). {title:Peran media}.', [['missing', '', 'Rak.']]],
  [
    'a field elsewhere',
    '{author:Sari, D.} {title:Peran media}. {publisher:Rak}. {issued:2019}',
    [['moved', '2019', '(2019).']],
  ],
];

describe('what joins two names', () => {
  const line = (joiner: string) => `{author:Sari, D.${joiner} Budi, T.} ({issued:2019}).`;

  it.each([
    [', and', ', &', 'marks', 'and', '&'],
    [' dan', ', &', 'marks', 'dan', ', &'],
    [', &', ', and', 'marks', '&', 'and'],
    [', dan', ', and', 'value', 'dan', 'and'],
    [', dan', ',', 'extra', 'dan', ''],
    [',', ', and', 'missing', '', 'and'],
  ])('"%s" for "%s" is a difference of %s', (has, wants, kind, printed, expected) => {
    const { line: text, differences } = differencesOf(line(has), line(wants));
    expect(differences).toHaveLength(1);
    const [difference] = differences;
    expect([
      difference.kind,
      text.slice(difference.printed.start, difference.printed.end),
      difference.expected,
    ]).toEqual([kind, printed, expected]);
    expect(difference.fields).toEqual(['author']);
  });
});

describe('a printed reference', () => {
  it.each(ROWS)('differs in %s', (_name, printed, found) => {
    const { line, differences } = differencesOf(printed, EXPECTED);
    expect(
      differences.map(({ kind, printed: { start, end }, expected }) => [kind, line.slice(start, end), expected]),
    ).toEqual(found);
  });

  it.each(ROWS.filter(([, , found]) => found.every(([kind]) => kind !== 'moved')))(
    'is right when the edits of %s are made',
    (_name, printed) => {
      const { line, differences } = differencesOf(printed, EXPECTED);
      const mended = differences.reduceRight(
        (text, { edit }) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
        line,
      );
      expect(mended.replace(/\s+/g, ' ')).toBe(marked(EXPECTED).line);
    },
  );

  it('says which fields a mark stands between', () => {
    const [difference] = differencesOf(
      '{author:Sari, D.} {issued:2019}). {title:Peran media}. {publisher:Rak}.',
      EXPECTED,
    ).differences;
    expect(difference.fields).toEqual(['author', 'issued']);
  });

  it('of any length is compared in bounded time', () => {
    const long = `{author:Sari} ${'a, '.repeat(20_000)}`;
    expect(differencesOf(long, EXPECTED).differences).toEqual([]);
  });
});
