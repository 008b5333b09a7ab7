// A citation in the running text, as find/citations finds it: one work cited at one place. Spans are offsets into the document.
import type { Span } from '../../text/span.js';

/** A stretch of the document with its text. */
export interface CitedText extends Span {
  readonly text: string;
}

/** A name in a citation, as printed: a family name, a full name, an organisation or its acronym, or a title in quotes. */
export type CitedName = CitedText;

/**
 * A year as cited: `year` without its letter, `suffix` the letter ("2020a"), `originalYear` that of the first print
 * ("1900/1953"); only the text where no year is known ("t.t.", "n.d.", "in press").
 */
export interface CitedYear extends CitedText {
  readonly year?: number;
  readonly suffix?: string;
  readonly originalYear?: number;
}

/** What all citations have: where it stands, and the brackets or the sentence part that it stands in with its neighbours. */
interface CitationPlace extends Span {
  readonly cluster: Span;
}

/** (Ashari, 2020) · Ashari (2020: 15) · Hamonangan dkk. (2020) · (Kemendikbud, 2020). */
export interface AuthorDateCitation extends CitationPlace {
  readonly kind: 'author-date';
  /** Whether the names stand in the sentence and only the year in brackets. */
  readonly isNarrative: boolean;
  /** In order; never empty. */
  readonly names: readonly CitedName[];
  /** "et al.", "dkk.", "dan kawan-kawan", where it stands. */
  readonly etAl?: CitedText;
  /** Several for (Ashari, 2019, 2020a). */
  readonly years: readonly CitedYear[];
  /** "15", "15–17", "hlm. 20": as printed. */
  readonly locator?: CitedText;
  /** Cited through another work: "Weber, dalam Sari, 2020": these are the names of the work that was not read. */
  readonly originalNames?: readonly CitedName[];
  /** It may be something else ("(Jakarta, 2020)", "Piala Dunia (2018)"): only a reference in the list makes it a citation. */
  readonly isDoubtful?: true;
}

/** [3] · [1–4, 7] · superscripts: one citation for each number, ranges resolved (`span` is then that of the range). */
export interface NumericCitation extends CitationPlace {
  readonly kind: 'numeric';
  readonly number: number;
  /** In square brackets, or raised. */
  readonly form: 'bracketed' | 'raised';
}

/** A footnote or endnote mark with the note's text. */
export interface NoteCitation extends CitationPlace {
  readonly kind: 'note';
  /** The mark as printed, without its signs ("3"); '' where the note stands in the text (\footnote{…}, ^[…]). */
  readonly mark: string;
  /** The note's text and its place. */
  readonly note: CitedText;
}

/** \cite{ashari2020} · [@ashari2020]: cites an entry of a file by its key and prints nothing that a list could be held to. */
export interface KeyCitation extends CitationPlace {
  readonly kind: 'key';
}

export type InTextCitation = AuthorDateCitation | NumericCitation | NoteCitation | KeyCitation;
