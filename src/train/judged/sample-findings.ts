// Draws findings of all rules over real documents for a reader to judge: an order that a seed makes random, half of the sample
// from each file as far as there are enough. The style is detected as `pustaka check` does without
// --style.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Checking, checkDocument } from '../../check.js';
import type { Model } from '../../label/model.js';
import type { CheckedStyle } from '../../lint/checked-style.js';
import type { LintFinding } from '../../lint/lint-finding.js';
import { RULES } from '../../lint/rules/index.js';
import { detectKnownStyle } from '../../lint/style/detect-style.js';
import { renderedStyle } from '../../lint/style/rendered-style.js';
import { loadLocale, localeOfLanguage } from '../../load/locales.js';
import { loadStyle } from '../../load/styles.js';
import { createDocument } from '../../text/document.js';
import type { Severity } from '../../text/finding.js';
import { type Random, seededRandom, shuffled } from '../random.js';

const DOCUMENT_FILES: readonly string[] = ['indo.jsonl', 'excite.jsonl'];
const ENGLISH = 'en-US';
const CONTEXT = 120;

/** A finding as a reader is shown it; `start` and `end` are UTF-16 offsets into the document's text, `line` counts from 1. */
interface ShownFinding {
  readonly document: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly doubtful: boolean;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly message: string;
  /** The stretch between « and », with what stands round it. */
  readonly context: string;
}

const made = new Map<string, CheckedStyle>();

function styleOf(name: string, locale: string): CheckedStyle {
  const key = `${name} ${locale}`;
  const style = made.get(key) ?? renderedStyle(loadStyle(name), loadLocale(locale), true);
  made.set(key, style);
  return style;
}

/** The style that lists follow. */
const detectedStyle: NonNullable<Checking['styleFor']> = (lists, language) =>
  detectKnownStyle(lists, [...new Set([localeOfLanguage(language), ENGLISH])], styleOf);

function around(text: string, { start, end }: LintFinding['span']): string {
  const context = `${text.slice(Math.max(0, start - CONTEXT), start)}«${text.slice(start, end)}»${text.slice(end, end + CONTEXT)}`;
  return context.replace(/\n/g, '⏎');
}

function shown(id: string, text: string, finding: LintFinding): ShownFinding {
  const { rule, severity, isDoubtful = false, span, message } = finding;
  const { start, end } = span;
  const line = text.slice(0, start).split('\n').length;
  return {
    document: id,
    rule,
    severity,
    doubtful: isDoubtful,
    start,
    end,
    line,
    message,
    context: around(text, span),
  };
}

/** All findings in documents that stand one a line, as `{"id", "text"}`. */
export function findingsIn(lines: readonly string[], model: Model): ShownFinding[] {
  return lines.flatMap((line) => {
    if (line.trim() === '') return [];
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    const { findings } = checkDocument(createDocument(id, text), model, 'plain', {
      rules: RULES,
      styleFor: detectedStyle,
    });
    return findings.map((finding) => shown(id, text, finding));
  });
}

/** Findings of each file of a folder of documents. */
export function findingsOfFolder(folder: string, model: Model): ShownFinding[][] {
  return DOCUMENT_FILES.map((file) => findingsIn(readFileSync(join(folder, file), 'utf8').split('\n'), model));
}

/** How many of each group make up the sample: the same share of each, and what a small group lacks from the others. */
export function sharesOf(sizes: readonly number[], sample: number): number[] {
  const shares = sizes.map(() => 0);
  const bySize = sizes.map((_, group) => group).sort((a, b) => sizes[a] - sizes[b] || a - b);
  let left = sample;
  bySize.forEach((group, at) => {
    shares[group] = Math.min(sizes[group], Math.ceil(left / (sizes.length - at)));
    left -= shares[group];
  });
  return shares;
}

/** A sample in random order: half from each of two groups as far as there are enough. */
export function drawSample<T>(groups: readonly (readonly T[])[], sample: number, seed: number): T[] {
  const random: Random = seededRandom(seed);
  const shares = sharesOf(
    groups.map(({ length }) => length),
    sample,
  );
  const drawn = groups.flatMap((group, at) => shuffled(group, random).slice(0, shares[at]));
  return shuffled(drawn, random);
}

/** Findings a rule, the most frequent first. */
export function countsByRule(findings: readonly { readonly rule: string }[]): string[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([rule, count]) => `${rule.padEnd(28)}${String(count).padStart(6)}`);
}
