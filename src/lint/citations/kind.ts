// How a document cites: by author and year, by numbers or in notes. Decided once for all of it, by what it does most, so
// that a bracket or two of the other kind are not held against its list.
import type {
  AuthorDateCitation,
  InTextCitation,
  NoteCitation,
  NumericCitation,
} from '../../find/citations/citation.js';
import type { CheckedDocument } from '../checked-document.js';

type CitingManner =
  | { readonly kind: 'author-date'; readonly citations: readonly AuthorDateCitation[] }
  | { readonly kind: 'numeric'; readonly citations: readonly NumericCitation[] }
  | { readonly kind: 'note'; readonly citations: readonly NoteCitation[] }
  | { readonly kind: 'none' };

const isKind =
  <K extends InTextCitation['kind']>(kind: K) =>
  (citation: InTextCitation): citation is Extract<InTextCitation, { kind: K }> =>
    citation.kind === kind;

/** Whether most references bear a number in print. */
function isNumbered({ lists }: CheckedDocument): boolean {
  const references = lists.flatMap((list) => list.references);
  return references.filter(({ number }) => number !== undefined).length > references.length / 2;
}

const clusters = (citations: readonly NumericCitation[]): number =>
  new Set(citations.map(({ cluster }) => cluster.start)).size;

/** Raised numbers are notes where the list has no numbers; bracketed ones go before raised ones. */
function numericOf(checked: CheckedDocument): NumericCitation[] {
  const all = checked.citations.filter(isKind('numeric'));
  const bracketed = all.filter(({ form }) => form === 'bracketed');
  const raised = all.filter(({ form }) => form === 'raised');
  if (bracketed.length > 0 && clusters(bracketed) * 2 >= clusters(raised)) return bracketed;
  return isNumbered(checked) ? raised : bracketed;
}

export function citingManner(checked: CheckedDocument): CitingManner {
  const authorDate = checked.citations.filter(isKind('author-date'));
  const notes = checked.citations.filter(isKind('note'));
  const numeric = numericOf(checked);
  const sure = authorDate.filter((citation) => !citation.isDoubtful).length;
  const numbers = clusters(numeric) * (isNumbered(checked) ? 1.5 : 0.75);
  if (notes.length > sure && notes.length >= numbers) return { kind: 'note', citations: notes };
  if (numbers > sure) return { kind: 'numeric', citations: numeric };
  return authorDate.length > 0 ? { kind: 'author-date', citations: authorDate } : { kind: 'none' };
}
