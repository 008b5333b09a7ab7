// The words by which biblatex abbreviates kinds and states of works, what its fields for other archives are called in full, and
// the fields that say something of a file's upkeep, not of the work.

/** `type` keys of biblatex → genre. */
export const GENRES: Readonly<Record<string, string>> = {
  bathesis: "Bachelor's thesis",
  candthesis: 'Candidate thesis',
  mathesis: "Master's thesis",
  phdthesis: 'PhD thesis',
  resreport: 'Research report',
  techreport: 'Technical report',
  patent: 'Patent',
  patentde: 'German patent',
  patenteu: 'European patent',
  patentfr: 'French patent',
  patentuk: 'British patent',
  patentus: 'U.S. patent',
  patreq: 'Patent request',
  patreqde: 'German patent request',
  patreqeu: 'European patent request',
  patreqfr: 'French patent request',
  patrequk: 'British patent request',
  patrequs: 'U.S. patent request',
  audiocd: 'Audio CD',
  datacd: 'CD-ROM',
  software: 'Computer software',
};

/** Entry types that name their genre. */
export const GENRE_OF_ENTRY: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis',
  mastersthesis: "Master's thesis",
};

/** `pubstate` keys of biblatex → status. */
export const STATUSES: Readonly<Record<string, string>> = {
  forthcoming: 'forthcoming',
  inpreparation: 'in preparation',
  inpress: 'in press',
  prepublished: 'pre-published',
  submitted: 'submitted',
};

/** `eprinttype` in small letters → the archive's own name. */
export const ARCHIVES: Readonly<Record<string, string>> = {
  biorxiv: 'bioRxiv',
  googlebooks: 'Google Books',
  hal: 'HAL',
  hdl: 'Handle',
  jstor: 'JSTOR',
  medrxiv: 'medRxiv',
  ssrn: 'SSRN',
};

/** Fields of reference managers, sorting and printing, that say nothing of the work. */
export const UPKEEP_FIELDS: ReadonlySet<string> = new Set(
  (
    'added-at biburl bibsource bibdate citeulike-article-id citeulike-linkout-0 creationdate date-added date-modified entryset execute file groups ' +
    'indexsorttitle indextitle interhash intrahash langidopts local-url localfile mendeley-groups mendeley-tags modificationdate options owner posted-at ' +
    'presort priority printed ranking readstatus relevance sortkey sortname sortshorthand sorttitle sortyear timestamp username xdata __markedentry'
  ).split(' '),
);

// bdsk-url-1, bdsk-file-2
export const UPKEEP_NAME = /^bdsk-(?:url|file)-\d+$/;
