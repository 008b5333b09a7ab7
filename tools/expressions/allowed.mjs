// What the check of src's regular expressions lets pass, and why. A folder is left out as a whole.

export const LEFT_OUT = [
  // Reads the project's own corpora and tables, on the machine of who trains the model; no input of a user comes there.
  'src/train/',
];

// Expressions that recheck cannot decide in its time, because their limited repetitions make large automata. Each was read,
// and is run over its own `shapes`, repeated to a long text: what costs more than linear time would not end there.
export const UNDECIDED = [
  // one run of commas and blanks, taken from where it begins; then a date of limited length at the end
  {
    path: 'src/find/citations/bracket-parts.ts',
    begins: '(?:(?<![,\\s])[,\\s]+)?(?:pada |di |in )?(?:tahun ',
    shapes: [', ', ' ', '1 Mei, ', 'Mei 1, ', 'pada ', 'tahun ', 'a', 'Abc 12, '],
  },
  // an address is looked for behind each definition, over the blanks up to it
  {
    path: 'src/find/citations/mark-markup.ts',
    begins: '^ {0,3}\\[([^\\]\\r\\n^]{1,40})\\]:\\s*',
    shapes: ['[', '[a]:\n', '[a]: ', '   [a]:\n\n', '\n', ' ', '[a]:'],
  },
  // holds to the start of the line
  { path: 'src/find/headings.ts', begins: '^(?:autorennotiz|', shapes: ['www.', 'received ', 'a', 'tel ', ' |'] },
  // nothing is repeated without limit: an attempt costs at most some hundred steps
  {
    path: 'src/find/reference-evidence.ts',
    begins: "\\p{Lu}[\\p{L}'’-]{1,60},? (?:\\p{Lu}\\. ?){1,3}",
    shapes: ['A', 'Aa', 'A. ', 'Aa, A. ', "A'", 'A-'],
  },
  {
    path: 'src/find/reference-evidence.ts',
    begins: "\\p{Lu}[\\p{L}'’-]{1,60} \\p{Lu}{1,3}",
    shapes: ['A', 'Aa', 'Aa AA', 'A A', "A'"],
  },
  {
    path: 'src/find/reference-evidence.ts',
    begins: '\\p{Lu}[\\p{L}.]{1,60} ?: ?\\p{Lu}',
    shapes: ['A', 'A.', 'A:A', 'Aa: Aa ', 'Aa:Aa.', 'A &'],
  },
  {
    path: 'src/label/tokenize.ts',
    begins: '\\p{L}[\\p{Ll}\\p{M}',
    shapes: ['a', 'a-', 'ʼ', 'a\u0301', 'a--', '\u0301'],
  },
  {
    path: 'src/lint/citations/acronyms.ts',
    begins: '(?<!\\p{L})((?:\\p{Lu}[\\p{L}-]{1,30}',
    shapes: ['A', 'Aa ', 'Aa of the ', 'A-', 'AA  ', 'Aa (', 'Aa Aa (Aa '],
  },
  // a run of marks is taken from where it begins
  {
    path: 'src/find/citations/notes.ts',
    begins: '(?<!\ue003)\ue003+(',
    shapes: ['\ue003', '\ue003a', 'a', '\ue003a\n'],
  },
  // a nickname of at most 40 characters
  {
    path: 'src/normalize/person-name.ts',
    begins: '\\s["“][^"”]{1,40}',
    shapes: [' ', '"', ' "', ' “', ' “a', ' “a”', ' "a" '],
  },
  // each is met by its own words; behind them, 119 characters at most
  {
    path: 'src/normalize/title-tails.ts',
    begins: '(?:^|[.?!,]["”’]?\\s+)(?:[Tt]erj',
    shapes: ['. ', '.', ' ', 'Terj. A', '. Terj. A', '. Terj. Aa '],
  },
  {
    path: 'src/normalize/title-tails.ts',
    begins: '(?:^|[.?!,]["”’]?\\s+)(?:[Hh]rsg',
    shapes: ['. ', '.', ' ', 'Ed. by A', '. Ed. by A', '. Ed. by Aa '],
  },
];
