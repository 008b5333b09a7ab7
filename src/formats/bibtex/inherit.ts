// What an entry takes over from others: `xdata` gives its fields as they are, `crossref` gives a parent's by biblatex's rules
// (manual, appendix B: the title of a volume is the booktitle of its papers). Own fields always win.
import type { Span } from '../../text/span.js';

/** An entry as the file has it: lower-case kind, fields in TeX by name. */
export interface BibtexEntry extends Span {
  readonly kind: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** An entry's own and inherited fields, the keys it refers to that are not there, and those that lead back to where they began. */
export interface InheritedFields {
  readonly fields: ReadonlyMap<string, string>;
  readonly missing: readonly string[];
  readonly circular: readonly string[];
}

interface BrokenLinks {
  readonly missing: string[];
  readonly circular: string[];
}

// A paper in a volume in a multi-volume set in a series: no real chain is longer.
const MAX_PARENTS = 4;
const MAX_XDATA = 20;
// Hostile files could have thousands inherit the same long text; real ones stay far below their own length.
const GROWTH = 8;
const FREE_GROWTH = 1_000_000;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Fields that say something of the parent alone. */
const NOT_INHERITED = words(
  'abstract annotation annote comment crossref doi entryset entrysubtype eprint eprintclass eprinttype archiveprefix execute file groups ids isrn ' +
    'keywords keyword label note options owner pages pagetotal presort related relatedstring relatedtype shorthand shorttitle sortkey sortname sorttitle sortyear ' +
    'timestamp url urldate xdata xref',
);

const DATES = ['date', 'year', 'month', 'day'];

const IN_BOOKS = words('inbook bookinbook suppbook');
const IN_COLLECTIONS = words('incollection suppcollection inreference');
const IN_PROCEEDINGS = words('inproceedings conference');
const PAPERS = new Set([...IN_BOOKS, ...IN_COLLECTIONS, ...IN_PROCEEDINGS]);
const ARTICLES = words('article suppperiodical review');

const isTitle = (name: string): boolean => ['title', 'subtitle', 'titleaddon'].includes(name);

/** The prefix under which a parent's title stands in its child; '' where it would be the child's own. */
function titlePrefix(parent: string, child: string): string {
  if (parent.startsWith('mv')) return 'main';
  if (parent === 'periodical' && ARTICLES.has(child)) return 'journal';
  return PAPERS.has(child) ? 'book' : '';
}

/** Where a parent's field stands in its child; undefined where it does not. */
function inheritedName(name: string, parent: string, child: string): string | undefined {
  if (NOT_INHERITED.has(name)) return undefined;
  if (name === 'author' && IN_BOOKS.has(child)) return 'bookauthor';
  if (name === 'author' && (IN_COLLECTIONS.has(child) || IN_PROCEEDINGS.has(child))) return undefined;
  if (!isTitle(name)) return name;
  const prefix = titlePrefix(parent, child);
  return prefix === 'journal' && name === 'titleaddon' ? undefined : prefix + name;
}

/** The entries of one file by key, and what inheriting between them may still cost. */
export class Kinship {
  readonly #byKey = new Map<string, BibtexEntry>();
  readonly #byFoldedKey = new Map<string, BibtexEntry>();
  #left: number;

  constructor(entries: readonly BibtexEntry[], length: number) {
    this.#left = length * GROWTH + FREE_GROWTH;
    for (const entry of entries) {
      if (!this.#byKey.has(entry.key)) this.#byKey.set(entry.key, entry);
      const folded = entry.key.toLowerCase();
      if (!this.#byFoldedKey.has(folded)) this.#byFoldedKey.set(folded, entry);
    }
  }

  /** The fields of an entry with all it inherits. */
  fieldsOf(entry: BibtexEntry): InheritedFields {
    if (!entry.fields.has('crossref') && !entry.fields.has('xdata'))
      return { fields: entry.fields, missing: [], circular: [] };
    const fields = new Map(entry.fields);
    const missing: string[] = [];
    const circular: string[] = [];
    this.#addXdata(entry, fields, { missing, circular }, [entry]);
    this.#addParents(entry, fields, { missing, circular });
    return { fields, missing, circular };
  }

  #find(key: string): BibtexEntry | undefined {
    return this.#byKey.get(key) ?? this.#byFoldedKey.get(key.toLowerCase());
  }

  #add(fields: Map<string, string>, name: string, value: string): void {
    if (fields.has(name) || value.length > this.#left) return;
    this.#left -= value.length;
    fields.set(name, value);
  }

  #addXdata(entry: BibtexEntry, fields: Map<string, string>, broken: BrokenLinks, seen: BibtexEntry[]): void {
    const keys = (entry.fields.get('xdata') ?? '').split(',', MAX_XDATA).map((key) => key.trim());
    for (const key of keys.filter((one) => one !== '')) {
      const source = this.#find(key);
      if (!source) broken.missing.push(key);
      else if (seen.includes(source)) broken.circular.push(key);
      if (!source || seen.includes(source) || seen.length > MAX_PARENTS) continue;
      for (const [name, value] of source.fields) this.#add(fields, name, value);
      this.#addXdata(source, fields, broken, [...seen, source]);
    }
  }

  #addParents(entry: BibtexEntry, fields: Map<string, string>, broken: BrokenLinks): void {
    const seen = [entry];
    for (let child = entry; seen.length <= MAX_PARENTS; ) {
      const key = (child === entry ? fields : child.fields).get('crossref')?.trim() ?? '';
      const parent = key === '' ? undefined : this.#find(key);
      if (key !== '' && !parent) broken.missing.push(key);
      if (parent && seen.includes(parent)) broken.circular.push(key);
      if (!parent || seen.includes(parent)) return;
      seen.push(parent);
      this.#addParent(parent, entry, fields);
      child = parent;
    }
  }

  // BibTeX's way, a parent that holds the booktitle for its children, goes before its title.
  #addParent(parent: BibtexEntry, child: BibtexEntry, fields: Map<string, string>): void {
    const hasTitle = fields.has('title');
    const hasDate = DATES.some((name) => fields.has(name));
    const own = parent.fields.get('booktitle');
    if (own !== undefined && PAPERS.has(child.kind)) this.#add(fields, 'booktitle', own);
    for (const [name, value] of parent.fields) {
      const inherited = inheritedName(name, parent.kind, child.kind);
      const isOwn = (hasDate && DATES.includes(name)) || (hasTitle && inherited === name && isTitle(name));
      if (inherited !== undefined && !isOwn) this.#add(fields, inherited, value);
    }
  }
}
