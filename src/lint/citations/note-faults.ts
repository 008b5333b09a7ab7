// Notes against the list: a note cites a work when it names its author and a word of its title, its year, or, for works
// cited before, the author alone. A note that gives a whole reference to an author who is not listed is a fault.
import type { NoteCitation } from '../../find/citations/citation.js';
import type { CitationFault } from './fault.js';
import type { ListedWork } from './listed-work.js';
import { nameWords } from './name-keys.js';

const IBID = /^\s*(?:ibid|ibidem|op\.? ?cit|loc\.? ?cit|idem|ebd|lihat catatan)/iu;
// Khasan Ashari, Kamus Hubungan Internasional (Jakarta: Gramedia, 2020), hlm. 5
const WHOLE_REFERENCE =
  /^\s*(?:(?:lihat|see|cf\.?|baca|periksa|bandingkan) )?((?:\p{Lu}[\p{L}.'’-]*\s){1,5}?\p{Lu}[\p{L}'’-]+(?:,? (?:dan|and|&) [\p{L}. '’-]{3,60})?(?: dkk\.| et al\.)?),\s["“*_]?\p{Lu}.{8,300}(?:\(|, )[^()]{0,100}(?:1[89]|20)\d\d\)/u;

/** Works by the words of their authors' names. */
function worksByWord(works: readonly ListedWork[]): Map<string, ListedWork[]> {
  const byWord = new Map<string, ListedWork[]>();
  for (const work of works)
    for (const word of new Set(
      work.names.flatMap(({ family, words }) => [family, ...words].filter((each) => each.length > 2)),
    ))
      byWord.set(word, [...(byWord.get(word) ?? []), work]);
  return byWord;
}

/** The works that a note names: those of whose title or year it says something, or else all by its authors. */
function namedIn(note: string, byWord: ReadonlyMap<string, readonly ListedWork[]>): ListedWork[] {
  const words = new Set(nameWords(note.slice(0, 400)));
  const works = [...new Set([...words].flatMap((word) => byWord.get(word) ?? []))];
  const telling = works.filter(({ reference, years }) => {
    const title = nameWords(String(reference.item.title ?? '')).filter((word) => word.length > 3);
    return title.some((word) => words.has(word)) || [...years].some((year) => words.has(String(year)));
  });
  return telling.length > 0 ? telling : works;
}

function unlistedNote({ note }: NoteCitation, byWord: ReadonlyMap<string, unknown>): CitationFault | undefined {
  const author = WHOLE_REFERENCE.exec(note.text.slice(0, 600))?.[1];
  if (author === undefined || IBID.test(note.text) || nameWords(author).some((word) => byWord.has(word)))
    return undefined;
  return {
    rule: 'no-unlisted-citation',
    message: `Unexpected citation of ${author} in a note, expected a reference for it in the list`,
    span: { start: note.start, end: note.end },
  };
}

/** Faults of notes, and the works that no note cites. */
export function noteFaults(
  works: readonly ListedWork[],
  citations: readonly NoteCitation[],
): { readonly faults: readonly CitationFault[]; readonly uncited: readonly ListedWork[] } {
  const byWord = worksByWord(works);
  const cited = new Set<ListedWork>();
  const faults: CitationFault[] = [];
  for (const citation of citations) {
    for (const work of namedIn(citation.note.text, byWord)) cited.add(work);
    const fault = unlistedNote(citation, byWord);
    if (fault) faults.push(fault);
  }
  return { faults, uncited: works.filter((work) => !cited.has(work)) };
}
