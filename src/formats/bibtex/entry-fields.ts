// The fields that biblatex's data model gives each entry type (biblatex manual, 2.1.1 and 2.2; blx-dm.def), as far as CSL
// has something to put there. The writer chooses by them, so that `biber --validate-datamodel` finds nothing out of place.

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** Fields that every entry type has. */
const GLOBAL = words(
  `abstract annotation authortype date doi entrysubtype eprint eprintclass eprinttype keywords langid library origdate
  origlocation origpublisher origtitle shortjournal shorttitle url urldate`,
);

const EDITORS = 'editor editora editorb editorc editortype editoratype editorbtype editorctype';
const EVENT = 'eventdate eventtitle venue';
const VOLUME = 'maintitle part volume volumes';
const COMMON = 'addendum note pubstate title titleaddon';

const PARTS = `${COMMON} ${EDITORS} ${VOLUME} author booktitle chapter edition eid isbn location number pages publisher series
  translator`;

/** Entry type → its own fields. Types without an entry take only the global ones. */
const OWN_FIELDS: Readonly<Record<string, string>> = {
  article: `${COMMON} ${EDITORS} author eid issn issue issuetitle journaltitle number pages series translator version volume`,
  book: `${COMMON} ${EDITORS} ${VOLUME} author chapter edition eid isbn location number pages pagetotal publisher series translator`,
  booklet: `${COMMON} author chapter editor editortype eid howpublished location pages pagetotal type`,
  collection: `${COMMON} ${EDITORS} ${VOLUME} chapter edition eid isbn location number pages pagetotal publisher series translator`,
  dataset: `${COMMON} author edition editor editortype location number organization publisher series type version`,
  inbook: `${PARTS} bookauthor`,
  incollection: PARTS,
  inproceedings: `${COMMON} ${EVENT} ${VOLUME} author booktitle chapter editor editortype eid isbn location number organization pages
    publisher series`,
  inreference: PARTS,
  manual: `${COMMON} author chapter edition editor editortype eid isbn location number organization pages pagetotal publisher series
    type version`,
  misc: `${COMMON} author editor editortype howpublished location organization type version`,
  online: `${COMMON} author editor editortype organization version`,
  patent: `${COMMON} author location number type version`,
  periodical: `${COMMON} ${EDITORS} issn issue issuetitle number series volume`,
  proceedings: `${COMMON} ${EVENT} ${VOLUME} chapter editor editortype eid isbn location number organization pages pagetotal publisher
    series`,
  report: `${COMMON} author chapter eid institution location number pages pagetotal type version`,
  software: `${COMMON} author editor editortype howpublished location organization type version`,
  thesis: `${COMMON} author chapter eid institution location pages pagetotal type`,
  unpublished: `${COMMON} ${EVENT} author howpublished location type`,
};

/** Entry type → every field it may have in biblatex. */
export const BIBLATEX_FIELDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(OWN_FIELDS).map(([type, own]) => [type, new Set([...GLOBAL, ...words(own)])]),
);
