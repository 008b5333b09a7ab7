// Expressions that src makes inside functions: the file, the name that is put into the pattern, and forms that stand for
// all it can become. What is put in are words and numbers of our own, so that one of each shape is enough.
export const MADE_IN_FUNCTIONS = [
  // the name of an HTML element whose content is skipped
  { path: 'src/find/markup/html.ts', putIn: 'name', forms: [['</script\\b', 'gi']] },
  // the name of an element of a CSL style
  { path: 'src/formats/styled/style-xml.ts', putIn: 'name', forms: [['<citation(?=[\\s>])', 'g']] },
  // the words of a table of ours, one beside the other
  { path: 'src/normalize/type-words.ts', putIn: 'words', forms: [['(?:tesis|skripsi|disertasi)', '']] },
  // the number of a list that is looked for between its neighbours
  {
    path: 'src/lint/rules/consistent-numbering.ts',
    putIn: 'number',
    forms: [['(?:^|[\\s[(])12(?:[\\].)]|\\s+[\\p{Lu}“"])', 'mu']],
  },
];
