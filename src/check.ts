// The whole check on one page: document → parse → citations → rules → findings. Pure; model, rules and styles are handed in.
import type { CslItem } from './csl/item.js';
import type { InTextCitation } from './find/citations/citation.js';
import { findCitations } from './find/citations/index.js';
import type { Markup } from './find/index.js';
import type { Model } from './label/model.js';
import type { CheckedDocument, CheckedList, CheckedReference } from './lint/checked-document.js';
import type { CheckedStyle } from './lint/checked-style.js';
import type { LintFinding } from './lint/lint-finding.js';
import type { Rule } from './lint/rule.js';
import { type RuleSettings, runRules } from './lint/run-rules.js';
import { type ParsedList, type ParsedReference, parseDocument } from './parse.js';
import type { SourceDocument } from './text/document.js';
import type { Finding } from './text/finding.js';
import { sourceOffset } from './text/mapped-text.js';
import type { Span } from './text/span.js';

/** What a check needs. `styleFor` says what style a document's lists are held to, if any. */
export interface Checking {
  readonly rules: readonly Rule[];
  readonly settings?: RuleSettings;
  readonly styleFor?: (lists: readonly CheckedList[], language: string | undefined) => CheckedStyle | undefined;
}

/** `findings` are the rules', in the order of the text; `remarks` what finding the lists had to say (no list …). */
export interface CheckResult {
  readonly findings: readonly LintFinding[];
  readonly remarks: readonly Finding[];
  readonly checked: CheckedDocument;
}

/** An item of a .bib or CSL-JSON file with its places: the whole entry, and the values of its variables where they are known. */
export interface PlacedItem {
  readonly item: CslItem;
  readonly span: Span;
  readonly spanOf: (variable: string) => Span | undefined;
}

function placeIn({ reference }: ParsedReference, { start, end }: Span): Span {
  const from = sourceOffset(reference, start);
  return { start: from, end: end > start ? sourceOffset(reference, end - 1) + 1 : from };
}

function checkedReference(parsed: ParsedReference, index: number): CheckedReference {
  const { reference, segments, item, confidence } = parsed;
  const placeOf = (stretch: Span) => placeIn(parsed, stretch);
  return {
    index,
    item,
    span: placeOf({ start: 0, end: reference.text.length }),
    text: reference.text,
    segments,
    confidence,
    number: reference.number,
    placeOf,
    spanOf(variable) {
      const segment = segments.find(({ label }) => label === variable);
      return segment && placeOf(segment);
    },
  };
}

function checkedItem({ item, span, spanOf }: PlacedItem, index: number): CheckedReference {
  return { index, item, span, text: '', segments: [], confidence: 1, placeOf: () => span, spanOf };
}

function listOf(references: readonly CheckedReference[]): CheckedList {
  return { references, span: { start: references[0].span.start, end: references[references.length - 1].span.end } };
}

const checkedList = ({ references }: ParsedList): CheckedList => listOf(references.map(checkedReference));

/** The language that most items name (the earlier one of equals). */
function mostFrequentLanguage(lists: readonly CheckedList[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { item } of lists.flatMap(({ references }) => references)) {
    const language = typeof item.language === 'string' ? item.language.slice(0, 2).toLowerCase() : '';
    if (language !== '') counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].reduce<[string, number] | undefined>(
    (most, entry) => (most && most[1] >= entry[1] ? most : entry),
    undefined,
  )?.[0];
}

/** Runs the rules over what is known of a document. */
function checkAll(
  parts: Omit<CheckedDocument, 'style' | 'language'>,
  remarks: readonly Finding[],
  checking: Checking,
): CheckResult {
  const language = mostFrequentLanguage(parts.lists);
  const checked: CheckedDocument = { ...parts, language, style: checking.styleFor?.(parts.lists, language) };
  return { findings: runRules(checking.rules, checked, checking.settings), remarks, checked };
}

/** Checks a text. Never throws on input. */
export function checkDocument(document: SourceDocument, model: Model, markup: Markup, checking: Checking): CheckResult {
  const { lists, findings } = parseDocument(document, model, markup);
  const filled = lists.filter(({ references }) => references.length > 0);
  const sections = lists.map(({ section }) => section.body);
  const citations = findCitations(document, markup, { sections });
  return checkAll({ document, kind: 'text', lists: filled.map(checkedList), citations }, findings, checking);
}

/** Checks lists that are parsed already, with the citations in the text around them. Never throws on input. */
export function checkLists(
  document: SourceDocument,
  lists: readonly (readonly ParsedReference[])[],
  citations: readonly InTextCitation[],
  checking: Checking,
): CheckResult {
  const filled = lists.filter(({ length }) => length > 0);
  return checkAll(
    { document, kind: 'text', lists: filled.map((references) => listOf(references.map(checkedReference))), citations },
    [],
    checking,
  );
}

/** Checks finished items of a file. Never throws on input. */
export function checkItems(document: SourceDocument, items: readonly PlacedItem[], checking: Checking): CheckResult {
  const lists = items.length === 0 ? [] : [listOf(items.map(checkedItem))];
  return checkAll({ document, kind: 'items', lists, citations: [] }, [], checking);
}
