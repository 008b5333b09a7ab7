// Read, a whole text: bytes → document → lists. Loaded only when an input is one.
import { findReferences } from '../../find/index.js';
import type { ReferenceString } from '../../find/reference-string.js';
import { readText } from '../../load/text-files.js';
import { type ParsedReference, parseDocument } from '../../parse.js';
import { createDocument, positionAt, type SourceDocument } from '../../text/document.js';
import { InputError } from '../../text/errors.js';
import type { Finding } from '../../text/finding.js';
import { hiddenCharacters } from '../../text/hidden-characters.js';
import { sourceOffset } from '../../text/mapped-text.js';
import type { ConvertedList } from '../converted-list.js';
import { problemOf } from '../problem.js';
import type { Reading } from './reading.js';

const NUL = '\0';

/** The text without NUL characters, which no text has: each becomes a blank, so that every place stays the same. */
export function withoutNul(text: string): { readonly text: string; readonly finding?: Finding } {
  const start = text.indexOf(NUL);
  if (start < 0) return { text };
  const finding: Finding = {
    code: 'no-nul-character',
    severity: 'warning',
    message: 'Unexpected NUL character in a text; it is read as a blank',
    span: { start, end: start + 1 },
  };
  // run by run: a file of nothing else would fill the memory with its matches
  return { text: text.replace(/\0+/g, (run) => ' '.repeat(run.length)), finding };
}

/** A parsed reference's findings with spans in the document. */
const documentFindings = ({ reference, findings }: ParsedReference): Finding[] => inDocument(findings, reference);

/** Findings of a reference with spans in its document. */
export function inDocument(findings: readonly Finding[], reference: ReferenceString): Finding[] {
  return findings.map((finding) => {
    if (!finding.span) return finding;
    const start = sourceOffset(reference, finding.span.start);
    const end = Math.max(start, sourceOffset(reference, finding.span.end));
    return { ...finding, span: { start, end } };
  });
}

async function readDocument({ input, bytes, encoding, report }: Reading): Promise<SourceDocument> {
  const read = withoutNul(await readText(bytes, { path: input.path, encoding }));
  if (read.text.trim() === '') throw new InputError(`${input.path}: is empty.`);
  const document = createDocument(input.path, read.text);
  if (read.finding) report(problemOf(read.finding, document));
  for (const finding of hiddenCharacters(read.text)) report(problemOf(finding, document));
  return document;
}

/** The lists of one document. Throws InputError when it cannot be read or is empty. */
export async function readDocumentLists(reading: Reading): Promise<ConvertedList[]> {
  const { input, model, needs, report } = reading;
  const document = await readDocument(reading);
  const tell = (findings: readonly Finding[]) => {
    for (const finding of findings) report(problemOf(finding, document));
  };
  if (needs === 'references') {
    const found = findReferences(document, input.markup);
    tell(found.findings);
    return found.lists.map(({ references }) => ({ kind: 'found', references, blankLinesAfter: 0 }));
  }
  const parsed = parseDocument(document, model(), input.markup);
  tell(parsed.findings);
  for (const { references } of parsed.lists) tell(references.flatMap(documentFindings));
  return parsed.lists.map(({ references }) => ({
    kind: 'parsed',
    references,
    lines: references.map(({ reference }) => positionAt(document, sourceOffset(reference, 0)).line),
    blankLinesAfter: 0,
  }));
}
