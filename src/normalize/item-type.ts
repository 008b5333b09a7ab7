// The CSL type of a reference, by rules over its segments and the words around them. The rules stand in the order in
// which they speak: what a genre says outright, laws, what the container is, what else is printed.
import type { ItemType } from '../csl/item.js';
import type { SegmentLabel } from '../label/labels.js';
import * as tables from './type-tables.js';
import { hasPhrase, hasWord, isNamed, lettersOf, starter } from './type-words.js';

/** What the rules look at, in lower case where a table is asked. */
export interface TypeEvidence {
  readonly has: (label: SegmentLabel) => boolean;
  readonly title: string;
  readonly container: string;
  /** The container something is in is in capitals. */
  readonly containerInCapitals: boolean;
  readonly genre: string;
  readonly medium: string;
  readonly publisher: string;
  readonly number: string;
  readonly url: string;
  readonly author: string;
  /** Text in no segment. */
  readonly outside: string;
  /** "In" or "Dalam" stands before the container. */
  readonly containedIn: boolean;
  /** The author is a body. */
  readonly byBody: boolean;
  /** There is no author, and the publisher is a body. */
  readonly publishedByBody: boolean;
  /** A date of publication could be typed. */
  readonly dated: boolean;
  /** The date of publication names a day. */
  readonly dayDated: boolean;
  /** The date as printed, with the dash behind an open one. */
  readonly issued: string;
  readonly language: string;
}

type Rule = (evidence: TypeEvidence) => ItemType | undefined;

const startsLikeLaw = starter(tables.LAW_STARTS);
const startsLikeCourt = starter(tables.COURT_STARTS);
const startsLikeNamedLaw = starter(tables.LAWS_BY_NAME);

const PATENT_LETTERS = lettersOf(tables.PATENT_WORDS);
const PREPRINT_LETTERS = lettersOf(tables.PREPRINT_WORDS);

/** The genre as printed names the kind: "Skripsi", "Entri Blog", "Whitepaper", "[Video]". */
const byGenre: Rule = ({ genre, medium, outside }) => {
  if (genre === '' && medium === '') return undefined;
  const kind = `${genre} ${medium}`;
  if (hasWord(genre, tables.THESIS_WORDS) || hasPhrase(genre, tables.THESIS_PHRASES)) return 'thesis';
  if (startsLikeLaw(`${genre} `) || hasWord(genre.split(' ')[0], tables.LAW_WORDS)) return 'legislation';
  if (startsLikeCourt(genre)) return 'legal_case';
  if (hasWord(genre, tables.PATENT_WORDS)) return 'patent';
  if (hasWord(kind, tables.INTERVIEW_WORDS)) return 'interview';
  if (hasPhrase(kind, tables.SOFTWARE_PHRASES) || hasWord(genre, tables.SOFTWARE_WORDS)) return 'software';
  if (hasWord(kind, tables.DATASET_WORDS) || /data ?set/.test(kind)) return 'dataset';
  return byLooseGenre(genre, medium, outside);
};

function byLooseGenre(genre: string, medium: string, outside: string): ItemType | undefined {
  const kind = `${genre} ${medium}`;
  if (hasWord(genre, tables.BLOG_WORDS)) return 'post-weblog';
  if (/\b(?:post|tweet|unggahan|status)\b/.test(genre)) return 'post';
  if (hasWord(kind, tables.VIDEO_WORDS)) return 'motion_picture';
  if (hasWord(kind, tables.PAMPHLET_WORDS)) return 'pamphlet';
  if (hasWord(kind, tables.MANUSCRIPT_WORDS)) return 'manuscript';
  if (hasWord(genre, tables.PREPRINT_WORDS)) return 'article';
  if (hasWord(genre, tables.SPEECH_WORDS)) return 'speech';
  if (hasWord(genre, tables.REPORT_GENRES)) return 'report';
  if (hasWord(kind, tables.MAP_WORDS)) return 'map';
  if (hasWord(kind, tables.IMAGE_WORDS)) return 'graphic';
  return hasWord(kind, tables.SONG_WORDS) && !/online/.test(outside) ? 'song' : undefined;
}

// undang-undang nomor 13 tahun 2003 tentang …, pp no. 5/1960
const LAW_NUMBER = /(?:nomor|no\.?|number|nr\.?|n[°º])\s?[\w/.-]{1,30}|\d{2,4}\/\d{1,4}/;

// SE Nomor 5 Tahun 2020: a kind of rule that is in no table, with the number and year of one
const LAW_NUMBER_LEAD = /(?:nomor|no)\b[\s\S]{0,20}\btahun\b/;

/** Laws and decisions that stand in the title as a whole. */
const byFormalTitle: Rule = ({ title, container, number, genre, outside, has }) => {
  if (startsLikeCourt(title) && /\d/.test(title)) return 'legal_case';
  if (startsLikeNamedLaw(title) && !has('publisher')) return 'legislation';
  if (startsLikeLaw(title) && LAW_NUMBER.test(`${title} ${number && `no ${number}`}`)) return 'legislation';
  if (genre !== '' && number !== '' && LAW_NUMBER_LEAD.test(outside) && !has('publisher')) return 'legislation';
  if (!has('author') && hasPhrase(container, tables.LAW_GAZETTES)) return 'legislation';
  if (!has('container-title') && !has('page') && /\b(?:act|code) (?:of )?(?:1[789]|20)\d\d\b/.test(title))
    return 'legislation';
  if (!has('author') && !has('publisher') && hasPhrase(` ${title} `, tables.COURT_WORDS)) return 'legal_case';
  return undefined;
};

/** Standards, patents and preprints, by their number or the words around. */
const byNumber: Rule = ({ number, title, outside, container, genre, publisher }) => {
  if (number === '' ? tables.STANDARD_START.test(title) : tables.STANDARD_NUMBER.test(number)) return 'standard';
  if (
    (PATENT_LETTERS.test(outside) && hasWord(outside, tables.PATENT_WORDS)) ||
    /^(?:us|ep|wo|jp|cn|id[ps]?) ?(?:patent)? ?\d[\d,.]{4,}/i.test(number)
  )
    return 'patent';
  const where = `${container} ${number} ${publisher}`;
  if (PREPRINT_LETTERS.test(where) && hasWord(where, tables.PREPRINT_WORDS) && !/jurnal|journal/.test(container))
    return 'article';
  if (/^(?:wawancara|interview|temu bual)\b/.test(title) || /\bwawancara\b/.test(genre)) return 'interview';
  return undefined;
};

/** Encyclopedias, newspapers, magazines and blogs, by the name of what holds the text. */
const byContainerName: Rule = (evidence) => {
  const { container, has } = evidence;
  if (container === '') return undefined;
  if (hasWord(container, tables.ENCYCLOPEDIA_WORDS)) return 'entry-encyclopedia';
  if (hasWord(container, tables.GLOSSARY_WORDS)) return 'entry';
  if (hasWord(container, tables.DICTIONARY_WORDS) && !has('volume')) return 'entry-dictionary';
  if (isNewspaper(evidence)) return 'article-newspaper';
  if (
    isNamed(container, tables.MAGAZINE_NAMES) ||
    (hasWord(container, tables.MAGAZINE_WORDS) && !/ilmiah|kedokteran|farmasi/.test(container))
  )
    return 'article-magazine';
  return hasWord(container, tables.BLOG_WORDS) ? 'post-weblog' : undefined;
};

function isNewspaper({ container, has }: TypeEvidence): boolean {
  if (
    isNamed(container, tables.NEWSPAPER_NAMES) ||
    isNamed(
      container.replace(/^(?:harian|koran|surat kabar|the|news\.|\w+\.(?=\w+\.\w))\s?/, ''),
      tables.NEWSPAPER_NAMES,
    )
  )
    return true;
  return !has('volume') && !hasWord(container, tables.JOURNAL_WORDS) && hasWord(container, tables.NEWSPAPER_WORDS);
}

function isConference({ container, outside, title }: TypeEvidence): boolean {
  if (hasWord(container, tables.CONFERENCE_WORDS))
    return !hasPhrase(container, tables.PROCEEDINGS_JOURNALS) && !/^(?:jurnal|journal)\b/.test(container);
  return container !== title && /\b(?:prosiding|proceedings)\b/.test(outside);
}

/** What shows that the container is a journal or a book. */
const NUMBERING: readonly SegmentLabel[] = ['volume', 'issue', 'page', 'DOI', 'ISSN', 'editor'];

/** Conference papers, chapters and articles: something holds the text. */
const byContainer: Rule = (evidence) => {
  const { container, has, containedIn, byBody } = evidence;
  if (container === '') return undefined;
  if (isConference(evidence)) return 'paper-conference';
  if (byBody && containedIn && !has('editor') && !has('volume')) return 'report';
  if (containedIn && /^[a-z]{4,10}(?:[ '’]?\d{2,4})?$/.test(container) && evidence.containerInCapitals)
    return 'paper-conference';
  const numbered = NUMBERING.some(has) || hasWord(container, tables.JOURNAL_WORDS);
  if (has('accessed') && !numbered) return onTheWeb(evidence);
  if (evidence.dayDated && !numbered && !containedIn && !has('publisher'))
    return has('URL') ? onTheWeb(evidence) : 'article-newspaper';
  if (isChapter(evidence)) return 'chapter';
  if (hasWord(container, tables.JOURNAL_WORDS) || has('volume') || has('issue') || has('page') || has('ISSN'))
    return 'article-journal';
  if (has('URL') || has('accessed')) return has('DOI') ? 'article-journal' : onTheWeb(evidence);
  return 'article-journal';
};

function isChapter({ has, containedIn, container }: TypeEvidence): boolean {
  const isJournal = hasWord(container, tables.JOURNAL_WORDS);
  if (
    has('editor') &&
    !(has('volume') && has('issue')) &&
    (containedIn || has('publisher') || has('publisher-place') || !isJournal)
  )
    return true;
  if (has('edition') || has('ISBN')) return !has('issue');
  if (containedIn && has('volume') && !has('publisher') && !has('publisher-place') && !has('editor')) return false;
  if (containedIn && !has('issue') && !(isJournal && has('volume')))
    return has('publisher') || has('publisher-place') || !isJournal;
  return has('publisher') && !has('issue') && !has('volume') && !isJournal && !has('URL');
}

// antara lampung, tempo.co, cnn indonesia
const NEWS_AGENCY = /^(?:antara|kompas|tempo|tribun|detik|cnn|idn times|bbc|harian)(?:news)?(?:\s|\.|$)/;

const isNewspaperAuthor = ({ author, dated }: TypeEvidence): boolean =>
  dated && (isNamed(author, tables.NEWSPAPER_NAMES) || NEWS_AGENCY.test(author));

/** Pages of sites, blogs, videos and newspapers that show in the address. */
const onTheWeb = (evidence: TypeEvidence): ItemType => {
  const { url, has, title } = evidence;
  if (evidence.dated && (hasPhrase(url, tables.NEWSPAPER_HOSTS) || isNewspaperAuthor(evidence)))
    return 'article-newspaper';
  if (hasPhrase(url, tables.VIDEO_HOSTS)) return 'motion_picture';
  if (hasPhrase(url, tables.FORUM_HOSTS)) return 'post';
  if (/wikipedia\.org/.test(url) && has('title')) return 'entry-encyclopedia';
  if (hasPhrase(url, tables.BLOG_HOSTS)) return 'post-weblog';
  if (/arxiv\.org/.test(url)) return 'article';
  if (/kaggle\.com\/datasets|zenodo\.org|data\.go\.id/.test(url) || hasWord(title, tables.DATASET_WORDS))
    return has('DOI') || has('URL') ? 'dataset' : 'webpage';
  return 'webpage';
};

// Buku Panduan Guru …, Modul …, Pedoman …: books of bodies
const BOOK_START = /^(?:buku (?!profil|statistik)|modul|pedoman|kamus|diktat|bahan ajar|handbook|risalah|standar )/;

/** Reports of bodies, by the words of their titles. */
const asReport: Rule = (evidence) => {
  const { byBody, publishedByBody, title, has, dated } = evidence;
  if (hasPhrase(title, tables.REPORT_PHRASES)) return 'report';
  if ((!byBody && !publishedByBody) || has('ISBN') || BOOK_START.test(title)) return undefined;
  if (!dated && has('accessed')) return undefined;
  if (has('publisher-place') && !hasWord(title, tables.STRONG_REPORT_WORDS)) return undefined;
  if (hasWord(title, tables.REPORT_WORDS)) return isReportOnline(evidence) ? 'report' : undefined;
  return byBody && !BOOK_OR_PAGE.some(has) ? 'report' : undefined;
};

/** What makes a book, or a page of a site, of a body's work that is not called a report. */
const BOOK_OR_PAGE: readonly SegmentLabel[] = ['URL', 'accessed', 'publisher-place', 'edition'];

/** On a site, a report shows in its file or its title; in print always. */
const isReportOnline = ({ publisher, url, title }: TypeEvidence): boolean =>
  publisher !== '' || url === '' || /\.pdf|laporan|report|profil|outlook|statisti/.test(`${url} ${title}`);

/** Nothing holds the text: books, reports, pages of sites, and what can't be told. */
const byRest: Rule = (evidence) => {
  const { has, author, publisher } = evidence;
  if (isNewspaperAuthor(evidence)) return 'article-newspaper';
  if (hasWord(publisher, tables.VIDEO_PUBLISHERS)) return 'motion_picture';
  if (hasWord(publisher, tables.SOFTWARE_WORDS)) return 'software';
  const report = asReport(evidence);
  if (report) return report;
  if (has('publisher') || has('publisher-place') || has('edition') || has('ISBN') || has('translator'))
    return asBook(evidence);
  if (has('volume') && has('issue')) return 'article-journal';
  if (has('URL') || has('accessed')) return onTheWeb(evidence);
  if (has('page') || has('DOI')) return 'article-journal';
  if (has('collection-title') || has('volume') || has('editor')) return 'book';
  if (has('author') && BOOK_START.test(evidence.title)) return 'book';
  return evidence.language === 'id' && author === '' && has('author') && !STUDY_START.test(evidence.title)
    ? 'book'
    : 'document';
};

// Pengaruh X terhadap Y, Sistem X Menggunakan Y: titles of theses and papers
const STUDY_START =
  /^(?:pengaruh|analis[ia]s|perancangan|rancang bangun|implementasi|evaluasi|penerapan|pemanfaatan|hubungan|efektivitas|efektifitas|sistem monitoring|perbandingan|klasifikasi|deteksi|simulasi|pengembangan|optimalisasi)(?!\p{L})/u;
// … Menggunakan X, … terhadap Y
const STUDY_INSIDE = /(?<!\p{L})(?:menggunakan|studi kasus|terhadap|berbasis)(?!\p{L})/u;
const isStudy = (title: string): boolean => STUDY_START.test(title) || STUDY_INSIDE.test(title);
// Universitas Lampung, but no university press
const UNIVERSITY =
  /^(?:universitas|universiti|university|institut teknologi|institut pertanian|uin|politeknik)(?!\p{L})(?!.*(?:press|pers|penerbit|publish))/u;
// Jurusan Teknik Informatika ITB, Laboratorium …
const DEPARTMENT =
  /^(?:jurusan|departemen|laboratorium|lab\.|program studi|department|fakultas|faculty|sekolah teknik)(?!\p{L})/u;

/** A publisher, a place or an edition is printed. */
function asBook(evidence: TypeEvidence): ItemType {
  const { has, publisher, title, byBody } = evidence;
  const atUniversity = !has('ISBN') && !has('edition') && !byBody;
  if (atUniversity && !has('publisher-place') && UNIVERSITY.test(publisher) && isStudy(title)) return 'thesis';
  if (atUniversity && has('author') && DEPARTMENT.test(publisher) && !BOOK_START.test(title)) return 'report';
  if (isPeriodical(evidence)) return 'periodical';
  if (has('publisher-place') && has('publisher')) return 'book';
  return (has('URL') && has('accessed') && !has('edition')) || (!has('publisher') && has('URL'))
    ? onTheWeb(evidence)
    : 'book';
}

/** "Dewan Sastera. (1971-)": no author and a year that stays open. */
const isPeriodical = ({ has, issued }: TypeEvidence): boolean =>
  !has('author') && !has('editor') && /^\d{4}\s?[-–]$/.test(issued);

const RULES: readonly Rule[] = [byGenre, byFormalTitle, byNumber, byContainerName, byContainer, byRest];

/** The CSL type that the first rule gives. */
export function itemType(evidence: TypeEvidence): ItemType {
  for (const rule of RULES) {
    const type = rule(evidence);
    if (type) return type;
  }
  return 'document';
}
