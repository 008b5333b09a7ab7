// The words of one language that references are made of. Lead words come with their blank; what stands in front of a
// field and behind it are pairs.

/** What is printed before a field and behind it. */
export type Frame = readonly [before: string, after: string];

export interface LanguageWords {
  readonly and: readonly string[];
  readonly etAl: readonly string[];
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly seasons: readonly string[];
  /** A whole date; d, m and y stand for day, month in words, year. */
  readonly dateForms: readonly string[];
  readonly noDate: readonly string[];
  readonly inPress: readonly string[];
  /** Before the work that a part stands in, with its blank. */
  readonly containerLeads: readonly string[];
  /** Behind editors. */
  readonly editorMarks: readonly string[];
  readonly editorLeads: readonly string[];
  readonly translatorLeads: readonly string[];
  readonly pageLeads: readonly string[];
  readonly volumeLeads: readonly string[];
  /** Between a volume and its series: "volume 12 of X". */
  readonly volumeOf: string;
  readonly issueLeads: readonly string[];
  readonly editions: readonly (readonly [string, string, string])[];
  /** How many pages a book has: N stands for the number. Unlabelled. */
  readonly pageCounts: readonly string[];
  readonly volumeCounts: readonly string[];
  readonly cities: readonly string[];
  readonly publishers: readonly string[];
  readonly universities: readonly string[];
  readonly departments: readonly string[];
  /** Bodies that stand as authors and issue reports. */
  readonly bodies: readonly string[];
  readonly newspapers: readonly string[];
  readonly sites: readonly string[];
  readonly theses: readonly string[];
  /** Kinds of report, printed before a number: genre. */
  readonly reportKinds: readonly string[];
  /** Named series of reports: collection-title, with what may stand before the number. */
  readonly reportSeries: readonly string[];
  readonly numberLeads: readonly string[];
  /** Series of books. */
  readonly series: readonly string[];
  /** Before and behind the name of a series. */
  readonly seriesFrames: readonly Frame[];
  readonly accessLeads: readonly Frame[];
  readonly urlLeads: readonly string[];
  /** Names of proceedings and meetings: N stands for an ordinal, T for a topic, A for an acronym with a year. */
  readonly proceedings: readonly string[];
  readonly meetings: readonly string[];
  readonly ordinals: readonly string[];
  readonly topics: readonly string[];
  readonly meetingCities: readonly string[];
  /** Kinds of contribution with what leads on to the meeting: "Paper" + " presented at ". */
  readonly contributions: readonly Frame[];
  readonly originalYearLeads: readonly string[];
  readonly sameAuthor: readonly string[];
  readonly quotes: readonly Frame[];
}
