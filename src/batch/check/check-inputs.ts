// Check: one input from its bytes to what is to be reported of it, and to its fixed bytes where fixes are wanted. One bad input
// is an InputError for whoever runs over many. Bytes are read as ever, but kept, so that what no fix touches comes back as it was.
import { type Checking, type CheckResult, checkDocument, checkItems } from '../../check.js';
import { type ReadFormat, readPlacedItems } from '../../formats/read-items.js';
import type { Model } from '../../label/model.js';
import { beyondBaseline, type FileBaseline } from '../../lint/baseline.js';
import { fixText, type TextCheck } from '../../lint/fix-text.js';
import { applyInlineSettings, type CommentForm, withoutSettings } from '../../lint/inline-settings.js';
import type { Fix, LintFinding } from '../../lint/lint-finding.js';
import type { Rule } from '../../lint/rule.js';
import type { RuleSettings } from '../../lint/run-rules.js';
import { createDocument, type SourceDocument } from '../../text/document.js';
import { InputError } from '../../text/errors.js';
import type { Finding } from '../../text/finding.js';
import type { PlannedInput } from '../planned.js';
import { withoutNul } from '../read/read-document.js';
import type { Stdin } from '../read/read-lists.js';
import { type EncodedText, encoderFor, readEncodedText } from '../read/text-bytes.js';
import { withoutLooseFixes } from './item-fixes.js';
import { fixesInMarkup } from './markup-fixes.js';
import { placedItems } from './placed-items.js';

/** Which fixes are made: none, those that cannot change what the text says, or all. */
export type Fixing = 'none' | 'safe' | 'all';

/** What an input is checked with. `ruleIds` are all that a setting inside the text may name; `known` is the baseline's part. */
interface InputChecking {
  readonly input: PlannedInput;
  readonly stdin: Stdin;
  readonly encoding?: string;
  readonly model: () => Model;
  readonly rules: readonly Rule[];
  readonly ruleIds: ReadonlySet<string>;
  readonly settings: RuleSettings;
  readonly styleFor: Checking['styleFor'];
  readonly known?: FileBaseline;
  readonly fixing: Fixing;
}

/** A text as it was checked: `all` before, `findings` after what the baseline holds was taken out. */
interface CheckedText extends TextCheck {
  readonly document: SourceDocument;
  readonly all: readonly LintFinding[];
  readonly gone: number;
  readonly remarks: readonly Finding[];
}

/** What came of an input: how it stands now (after fixes), how it was, and its new bytes where fixes were made or it is standard input. */
export interface CheckedInput {
  readonly document: SourceDocument;
  readonly before: SourceDocument;
  readonly findings: readonly LintFinding[];
  /** Those of the text before its fixes. */
  readonly foundBefore: readonly LintFinding[];
  /** With those that the baseline holds. */
  readonly all: readonly LintFinding[];
  /** Entries of the baseline that did not occur. */
  readonly gone: number;
  readonly remarks: readonly Finding[];
  readonly references: number;
  readonly style?: CheckResult['checked']['style'];
  readonly made: number;
  readonly takenBack: readonly LintFinding[];
  readonly bytes?: Uint8Array;
}

function commentForm({ format, markup }: PlannedInput): CommentForm {
  if (format.name === 'bibtex' || markup === 'latex') return 'percent';
  return format.holds === 'items' ? 'none' : 'html';
}

const byPlace = (a: LintFinding, b: LintFinding): number => a.span.start - b.span.start || a.span.end - b.span.end;

/** What the settings inside the text say of themselves obeys --rule as every rule does. */
function ownFindings(own: readonly LintFinding[], settings: RuleSettings): LintFinding[] {
  return own.flatMap((finding) => {
    const setting = settings[finding.rule];
    if (setting === 'off') return [];
    return [setting ? { ...finding, severity: setting } : finding];
  });
}

class InputCheck {
  readonly #form: CommentForm;

  constructor(readonly wanted: InputChecking) {
    this.#form = commentForm(wanted.input);
  }

  async check(text: string): Promise<CheckedText> {
    const { input, ruleIds, settings, known } = this.wanted;
    const document = createDocument(input.path, text);
    const result = await this.#result(text);
    const { kept, own } = applyInlineSettings(document, this.#form, result, ruleIds);
    const all = [...kept, ...ownFindings(own, settings)].sort(byPlace);
    const { fresh, gone } = known ? beyondBaseline(document, all, known) : { fresh: all, gone: 0 };
    return { document, checked: result.checked, all, findings: fresh, gone, remarks: result.remarks };
  }

  async #result(text: string): Promise<CheckResult> {
    const { input, model, rules, settings, styleFor } = this.wanted;
    const shown = withoutSettings(withoutNul(text).text, this.#form);
    const document = createDocument(input.path, shown);
    const checking: Checking = { rules, settings, styleFor };
    if (input.format.holds !== 'items') {
      const result = checkDocument(document, model(), input.markup, checking);
      return { ...result, findings: fixesInMarkup(result.findings, input.markup) };
    }
    const read = await readPlacedItems(shown, input.format.name as ReadFormat, input.path);
    const placed = placedItems(shown, read);
    const result = checkItems(document, placed, checking);
    return {
      ...result,
      findings: withoutLooseFixes(shown, placed, result.findings),
      remarks: [...read.findings, ...result.remarks],
    };
  }

  /** As `check`, but a fixed text that cannot be read any more is no error. */
  async recheck(text: string): Promise<CheckedText | undefined> {
    try {
      return await this.check(text);
    } catch (error) {
      if (error instanceof InputError) return undefined;
      throw error;
    }
  }
}

function allowedFixes(fixing: Fixing, encode: (text: string) => Uint8Array | undefined): (fix: Fix) => boolean {
  return ({ isSafe, edits }) => (isSafe || fixing === 'all') && edits.every(({ text }) => encode(text) !== undefined);
}

function encoderOf(read: EncodedText, path: string): (text: string) => Uint8Array | undefined {
  const encode = encoderFor(read);
  if (encode) return encode;
  throw new InputError(
    `${path}: pustaka reads ${read.encoding.toUpperCase()} and cannot write it, so nothing is fixed. Save it as UTF-8.`,
  );
}

/** Checks one input, and fixes its text as far as that is wanted; nothing is written. Throws InputError. */
export async function checkInput(wanted: InputChecking): Promise<CheckedInput> {
  const { input, stdin, encoding, fixing } = wanted;
  const read = await readEncodedText(input, stdin, encoding);
  if (read.text.trim() === '') throw new InputError(`${input.path}: is empty.`);
  const check = new InputCheck(wanted);
  const first = await check.check(read.text);
  if (fixing === 'none') return checkedInput(first, first, { made: 0, takenBack: [] });
  const encode = encoderOf(read, input.path);
  const fixed = await fixText(read.text, first, (text) => check.recheck(text), allowedFixes(fixing, encode));
  const isWritten = fixed.text !== read.text || input.isStdin;
  return checkedInput(fixed.check, first, { ...fixed, bytes: isWritten ? encode(fixed.text) : undefined });
}

function checkedInput(
  { document, all, findings, gone, remarks, checked }: CheckedText,
  before: CheckedText,
  { made, takenBack, bytes }: Pick<CheckedInput, 'made' | 'takenBack' | 'bytes'>,
): CheckedInput {
  const references = checked.lists.reduce((sum, list) => sum + list.references.length, 0);
  return {
    document,
    before: before.document,
    findings,
    foundBefore: before.findings,
    all,
    gone,
    remarks,
    references,
    style: checked.style,
    made,
    takenBack,
    bytes,
  };
}
