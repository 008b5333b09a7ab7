// The check of every `require-…` rule that asks for a part by the table of requirements: what is missing is said at the
// beginning of its reference, or at the field that shows that it should be there.
import type { CheckedDocument, CheckedReference } from './checked-document.js';
import { continuedReferences } from './cut-references.js';
import { openingOf } from './field-values.js';
import { isRequired, isWholeReference, lacks, type RequiredPart, typesHeldTo } from './requirements.js';
import type { Rule } from './rule.js';

/** How a missing part is called, by item type where that matters. */
type MissingMessage = (reference: CheckedReference) => string;

const isMissing = (reference: CheckedReference, part: RequiredPart): boolean =>
  isRequired(reference, part) && lacks(reference, part) && isWholeReference(reference);

const isUnsigned = ({ text, item }: CheckedReference): boolean =>
  text !== '' && (item.author ?? item.editor) === undefined && item.title !== undefined;

const FEWEST_UNSIGNED = 2;

/** Where more works stand under their titles, they have no authors, and none was forgotten. */
const isUnsignedAmongOthers = (reference: CheckedReference, all: readonly CheckedReference[]): boolean =>
  isUnsigned(reference) && all.filter((other) => other !== reference && isUnsigned(other)).length >= FEWEST_UNSIGNED;

/** A check that reports every reference without `part`. */
export function requirePart(part: RequiredPart, message: MissingMessage): Rule['check'] {
  return (checked: CheckedDocument, report) => {
    for (const list of checked.lists) {
      const types = typesHeldTo(list, part, checked);
      const continued = continuedReferences(list);
      const canLack = (reference: CheckedReference): boolean =>
        !continued.has(reference) && !(part === 'author' && isUnsignedAmongOthers(reference, list.references));
      for (const reference of list.references)
        if (types.has(reference.item.type) && isMissing(reference, part) && canLack(reference))
          report({ span: openingOf(checked, reference), message: message(reference) });
    }
  };
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  'article-journal': 'a journal article',
  'article-magazine': 'a magazine article',
  'article-newspaper': 'a newspaper article',
  book: 'a book',
  chapter: 'a chapter',
  'entry-dictionary': 'a dictionary entry',
  'entry-encyclopedia': 'an encyclopedia entry',
  report: 'a report',
  'paper-conference': 'a conference paper',
  thesis: 'a thesis',
  dataset: 'a data set',
  webpage: 'a web page',
  'post-weblog': 'a blog post',
};

/** "a chapter"; what a message calls the type of a reference. */
export const typeName = ({ item }: CheckedReference): string => TYPE_NAMES[item.type] ?? 'this work';
