// A laid out document checked in the two ways that are measured: with a perfect parse of its list, and through our own parser;
// held to the style that it was printed in, or to the one that is detected.
import { type CheckResult, checkDocument, checkLists } from '../../check.js';
import { findCitations } from '../../find/citations/index.js';
import type { Model } from '../../label/model.js';
import type { CheckedList } from '../../lint/checked-document.js';
import type { CheckedStyle } from '../../lint/checked-style.js';
import type { LintFinding } from '../../lint/lint-finding.js';
import type { Rule } from '../../lint/rule.js';
import { detectStyle } from '../../lint/style/detect-style.js';
import { renderedStyle } from '../../lint/style/rendered-style.js';
import { loadLocale } from '../../load/locales.js';
import { loadStyle, STYLE_NAMES } from '../../load/styles.js';
import { goldParse } from './gold-parse.js';
import type { LaidOut } from './lay-out.js';
import type { SeededDocument } from './seeded-document.js';

export const WAYS = ['gold', 'parsed'] as const;
export type Way = (typeof WAYS)[number];

const styles = new Map<string, CheckedStyle>();

/** A style as the checker has it; each is made once. */
function styleOf(name: string, locale: string, isDetected: boolean): CheckedStyle {
  const key = `${name} ${locale} ${isDetected}`;
  const known = styles.get(key) ?? renderedStyle(loadStyle(name), loadLocale(locale), isDetected);
  styles.set(key, known);
  return known;
}

/** What style a document is held to. */
export type StyleChoice = (seeded: SeededDocument) => (lists: readonly CheckedList[]) => CheckedStyle | undefined;

/** As with `--style`: the one that it was printed in. */
export const askedStyle: StyleChoice =
  ({ style, locale }) =>
  () =>
    styleOf(style, locale, false);

/** As without: the one of ours that its list follows. */
export const detectedStyle: StyleChoice =
  ({ locale }) =>
  (lists) =>
    detectStyle(
      lists,
      STYLE_NAMES.map((name) => styleOf(name, locale, true)),
    );

/** A document and how it is to be checked. */
interface Check {
  readonly seeded: SeededDocument;
  readonly laid: LaidOut;
  readonly way: Way;
  readonly rules: readonly Rule[];
  readonly chooseStyle: StyleChoice;
  readonly model: Model;
}

function checkLaid({ seeded, laid, way, rules, chooseStyle, model }: Check): CheckResult {
  const { document, markup, references, body } = laid;
  const checking = { rules, styleFor: chooseStyle(seeded) };
  if (way === 'parsed') return checkDocument(document, model, markup, checking);
  const citations = findCitations(document, markup, { sections: [body] });
  return checkLists(document, [goldParse(references)], citations, checking);
}

export const findingsOf = (check: Check): readonly LintFinding[] => checkLaid(check).findings;
