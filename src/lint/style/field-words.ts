// What fields are called when a person is told about them.

const FIELD_WORDS: Readonly<Record<string, string>> = {
  author: 'the authors',
  editor: 'the editors',
  translator: 'the translators',
  director: 'the director',
  issued: 'the date',
  title: 'the title',
  'container-title': 'the journal or book',
  'collection-title': 'the series',
  'event-title': 'the meeting',
  'event-place': 'the place of the meeting',
  publisher: 'the publisher',
  'publisher-place': 'the place of publication',
  archive: 'the archive',
  volume: 'the volume',
  issue: 'the issue',
  page: 'the pages',
  edition: 'the edition',
  genre: 'the kind of work',
  medium: 'the medium',
  number: 'the number',
  DOI: 'the DOI',
  ISBN: 'the ISBN',
  ISSN: 'the ISSN',
  PMID: 'the PMID',
  URL: 'the address',
  accessed: 'the date of access',
  note: 'the note',
  'citation-number': 'the number in the list',
};

export const fieldWord = (variable: string): string => FIELD_WORDS[variable] ?? `the field ${variable}`;
