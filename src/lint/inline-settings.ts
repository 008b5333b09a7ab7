// Settings that a writer puts into the text: <!-- pustaka-disable-next-line rule, rule --> (in LaTeX and BibTeX behind a %), and
// -disable-line, -disable, -enable. No rule named means all. What stands behind " -- " is the writer's reason. The next line is
// the next one that is not blank, and a reference that begins on it belongs to it as a whole.
import type { SourceDocument } from '../text/document.js';
import { positionAt } from '../text/document.js';
import { didYouMean } from '../text/nearest.js';
import type { Span } from '../text/span.js';
import type { CheckedDocument } from './checked-document.js';
import type { LintFinding } from './lint-finding.js';
import { NO_UNUSED_DISABLE, VALID_DISABLE } from './setting-rules.js';

/** How an input has its comments: HTML's <!-- -->, TeX's %, or not at all. */
export type CommentForm = 'html' | 'percent' | 'none';

type Command = 'disable' | 'enable' | 'disable-line' | 'disable-next-line';

/** One comment: what it says, and the span of each rule that it names. */
interface InlineSetting extends Span {
  readonly command: string;
  readonly commandSpan: Span;
  readonly rules: readonly (Span & { readonly id: string })[];
}

// <!-- pustaka-disable-next-line valid-doi, valid-url -- the registrant's own form -->
const HTML_COMMENT = /<!--[ \t]{0,20}pustaka-([a-z]{1,40}(?:-[a-z]{1,40}){0,4})(?![a-z])([^<>]{0,500}?)-->/g;
// % pustaka-disable-next-line valid-doi
const PERCENT_COMMENT = /%[ \t]{0,20}pustaka-([a-z-]{1,40})([^\r\n]{0,500})/g;
const REASON = /\s--\s.*$/s;
const RULE_NAME = /[^\s,]{1,80}/g;

/** Nobody writes more into a text; each is held against every finding. */
const MOST_SETTINGS = 2000;

const COMMANDS: readonly Command[] = ['disable', 'enable', 'disable-line', 'disable-next-line'];

function settingOf(match: RegExpExecArray): InlineSetting {
  const [whole, command, words] = match;
  const commandStart = match.index + whole.indexOf('pustaka-') + 'pustaka-'.length;
  const commandSpan = { start: commandStart, end: commandStart + command.length };
  const rules = [...words.replace(REASON, '').matchAll(RULE_NAME)].map(({ 0: id, index }) => {
    const start = commandSpan.end + index;
    return { id, start, end: start + id.length };
  });
  return { command, commandSpan, rules, start: match.index, end: match.index + whole.trimEnd().length };
}

/** The settings of a text, in order. */
function settingsIn(text: string, form: CommentForm): InlineSetting[] {
  if (form === 'none' || !text.includes('pustaka-')) return [];
  const settings: InlineSetting[] = [];
  for (const match of text.matchAll(form === 'html' ? HTML_COMMENT : PERCENT_COMMENT)) {
    settings.push(settingOf(match));
    if (settings.length === MOST_SETTINGS) break;
  }
  return settings;
}

const isBlankLine = (text: string, start: number, end: number): boolean => text.slice(start, end).trim() === '';

const isBlank = (sign: string | undefined): boolean => sign === ' ' || sign === '\t';

/** Where the blanks for a setting begin: at the line end in front of it where it has its lines to itself. */
function blankedFrom(text: string, { start, end }: InlineSetting): number {
  let lineStart = start;
  while (isBlank(text[lineStart - 1])) lineStart--;
  const isAlone = /^[\r\n]?$/.test(text.slice(Math.max(0, lineStart - 1), lineStart));
  if (!isAlone || !/^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 200))) return start;
  return text.slice(Math.max(0, lineStart - 2), lineStart) === '\r\n' ? lineStart - 2 : Math.max(0, lineStart - 1);
}

/**
 * The text as the parser is to see it: settings are blanks, and one that has lines of its own takes the line end in front with
 * it, so that it neither becomes part of a reference nor parts two lines of one. Every other character keeps its place.
 */
export function withoutSettings(text: string, form: CommentForm): string {
  const shown: string[] = [];
  let done = 0;
  for (const setting of settingsIn(text, form)) {
    const from = Math.max(done, blankedFrom(text, setting));
    shown.push(text.slice(done, from), ' '.repeat(setting.end - from));
    done = setting.end;
  }
  return shown.join('') + text.slice(done);
}

/** A stretch of the text in which rules are off; `rule` undefined means all. */
interface Silence extends Span {
  readonly rule?: string;
  readonly said: Span;
  isUsed: boolean;
}

const lineEnd = ({ lineStarts, text }: SourceDocument, line: number): number => lineStarts[line] ?? text.length;

/** The line (from 1) behind a place that is not blank. */
function nextLine(document: SourceDocument, offset: number): number {
  let line = positionAt(document, offset).line + 1;
  while (
    line < document.lineStarts.length &&
    isBlankLine(document.text, document.lineStarts[line - 1], lineEnd(document, line))
  )
    line++;
  return line;
}

/** A line, with all of a reference that begins on it. */
function lineSpan(document: SourceDocument, line: number, references: readonly Span[]): Span {
  const start = document.lineStarts[line - 1] ?? document.text.length;
  const end = lineEnd(document, line);
  const begun = references.filter((reference) => reference.start >= start && reference.start < end);
  return { start, end: Math.max(end, ...begun.map((reference) => reference.end)) };
}

const rulesOf = ({ rules, commandSpan }: InlineSetting): { id?: string; said: Span }[] =>
  rules.length === 0 ? [{ said: commandSpan }] : rules.map(({ id, start, end }) => ({ id, said: { start, end } }));

/** Gathers what settings silence, from the first to the last. */
class Silences {
  readonly all: Silence[] = [];
  readonly #open = new Map<string | undefined, Silence & { end: number }>();

  constructor(
    readonly document: SourceDocument,
    readonly references: readonly Span[],
  ) {}

  take(setting: InlineSetting): void {
    const { command, start, end } = setting;
    if (command === 'enable') this.#enable(setting);
    else if (command === 'disable') this.#disable(setting);
    else {
      const line = command === 'disable-line' ? positionAt(this.document, start).line : nextLine(this.document, end);
      const place = lineSpan(this.document, line, this.references);
      for (const { id, said } of rulesOf(setting)) this.all.push({ ...place, rule: id, said, isUsed: false });
    }
  }

  #disable(setting: InlineSetting): void {
    for (const { id, said } of rulesOf(setting)) {
      if (this.#open.has(id)) continue;
      const silence = { start: setting.end, end: this.document.text.length + 1, rule: id, said, isUsed: false };
      this.#open.set(id, silence);
      this.all.push(silence);
    }
  }

  #enable(setting: InlineSetting): void {
    for (const id of setting.rules.length === 0 ? [...this.#open.keys()] : setting.rules.map((rule) => rule.id)) {
      const silence = this.#open.get(id);
      if (silence) silence.end = setting.start;
      this.#open.delete(id);
    }
  }
}

function commandFault({ command, commandSpan }: InlineSetting): LintFinding[] {
  if (COMMANDS.some((known) => known === command)) return [];
  const message = `Unexpected setting pustaka-${command}, expected one of ${COMMANDS.map((known) => `pustaka-${known}`).join(', ')}`;
  return [{ rule: VALID_DISABLE.id, severity: VALID_DISABLE.severity, message, span: commandSpan }];
}

function ruleFaults({ rules }: InlineSetting, known: ReadonlySet<string>): LintFinding[] {
  return rules
    .filter(({ id }) => !known.has(id))
    .map(({ id, start, end }) => ({
      rule: VALID_DISABLE.id,
      severity: VALID_DISABLE.severity,
      message: `Unexpected rule ${id}, expected a name that \`pustaka rules\` lists.${didYouMean(id, known)}`,
      span: { start, end },
    }));
}

const unusedFinding = ({ said, rule }: Silence): LintFinding => ({
  rule: NO_UNUSED_DISABLE.id,
  severity: NO_UNUSED_DISABLE.severity,
  message: `Unexpected setting: ${rule === undefined ? 'no rule' : rule} finds nothing here, expected it to be taken out`,
  span: said,
});

/**
 * The findings that the text's own settings let through, and what is to be said of the settings themselves. `checked` is of
 * the text without settings, `document` the text with them.
 */
export function applyInlineSettings(
  document: SourceDocument,
  form: CommentForm,
  { findings, checked }: { readonly findings: readonly LintFinding[]; readonly checked: CheckedDocument },
  known: ReadonlySet<string>,
): { readonly kept: readonly LintFinding[]; readonly own: readonly LintFinding[] } {
  const settings = settingsIn(document.text, form);
  if (settings.length === 0) return { kept: findings, own: [] };
  const references = checked.lists.flatMap((list) => list.references.map(({ span }) => span));
  const silences = new Silences(document, references);
  const faults = settings.flatMap((setting) => [...commandFault(setting), ...ruleFaults(setting, known)]);
  for (const setting of settings) if (commandFault(setting).length === 0) silences.take(setting);
  const kept = findings.filter(({ rule, span }) => {
    const silencing = silences.all.filter(
      (silence) => span.start >= silence.start && span.start < silence.end && (silence.rule ?? rule) === rule,
    );
    for (const silence of silencing) silence.isUsed = true;
    return silencing.length === 0;
  });
  const unused = silences.all.filter(({ isUsed, rule }) => !isUsed && (rule === undefined || known.has(rule)));
  return { kept, own: [...faults, ...unused.map(unusedFinding)] };
}
