// Fixes of texts with markup. Rules see through markup, so what they would write is plain text: what means something in the
// file's markup is escaped, and where that cannot be done safely the fix is left out. The finding stays.
import type { Markup } from '../../find/index.js';
import type { Fix, LintFinding } from '../../lint/lint-finding.js';

interface MarkupForm {
  /** Signs that no fix may write. */
  readonly refused?: RegExp;
  readonly escapes: Readonly<Record<string, string>>;
}

const FORMS: Readonly<Record<Markup, MarkupForm>> = {
  plain: { escapes: {} },
  markdown: { refused: /[*_`<>[\]\\]/, escapes: {} },
  html: { escapes: { '&': '&amp;', '<': '&lt;', '>': '&gt;' } },
  latex: { refused: /[\\{}~^$#_]/, escapes: { '&': '\\&', '%': '\\%' } },
};

const escaped = (text: string, { escapes }: MarkupForm): string =>
  [...text].map((sign) => (Object.hasOwn(escapes, sign) ? escapes[sign] : sign)).join('');

/** The fix as it is written in the markup; undefined where it cannot be. */
function fixIn({ edits, isSafe }: Fix, form: MarkupForm): Fix | undefined {
  const isRefused = edits.some(({ text }) => form.refused?.test(text));
  return isRefused ? undefined : { isSafe, edits: edits.map((edit) => ({ ...edit, text: escaped(edit.text, form) })) };
}

/** The findings with their fixes as the markup has them. */
export function fixesInMarkup(findings: readonly LintFinding[], markup: Markup): readonly LintFinding[] {
  if (markup === 'plain') return findings;
  return findings.map((finding) => {
    const { fix, ...rest } = finding;
    const written = fix && fixIn(fix, FORMS[markup]);
    return written ? { ...rest, fix: written } : rest;
  });
}
