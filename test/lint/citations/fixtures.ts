// Reads fixtures/citations: texts with their lists, marked with the citations and findings that they hold.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CheckResult, checkDocument } from '../../../src/check.js';
import type { Markup } from '../../../src/find/index.js';
import { RULES } from '../../../src/lint/rules/index.js';
import { shippedModel } from '../../../src/load/shipped-model.js';
import { createDocument } from '../../../src/text/document.js';
import { type MarkedText, readMarkedText } from '../../../src/train/marked-citations.js';

const FOLDER = fileURLToPath(new URL('../../../fixtures/citations/', import.meta.url));

const MARKUPS: Readonly<Record<string, Markup>> = {
  '.txt': 'plain',
  '.md': 'markdown',
  '.html': 'html',
  '.tex': 'latex',
};

export interface CitingFixture extends MarkedText {
  readonly name: string;
  readonly markup: Markup;
}

export const citingFixtures = (): CitingFixture[] =>
  readdirSync(FOLDER)
    .sort()
    .map((name) => ({
      name,
      markup: MARKUPS[extname(name)],
      ...readMarkedText(readFileSync(join(FOLDER, name), 'utf8')),
    }));

const CITATION_RULES = RULES.filter(({ group }) => group === 'citations');

/** Checks a text with the rules on citations. */
export function checkCitingText(text: string, markup: Markup = 'plain'): CheckResult {
  return checkDocument(createDocument('skripsi', text), shippedModel(), markup, { rules: CITATION_RULES });
}
