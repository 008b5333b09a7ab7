// `npm run check:seeded`: clean documents are made, errors planted, and everything measured.
import type { Model } from '../../label/model.js';
import { makeCleanDocuments } from './clean-lists.js';
import { measureAsked, measureDetected } from './measure.js';
import { PLANTERS } from './planters/index.js';
import { reportScore, reportShown } from './report-seeded.js';

const DOCUMENTS = 48;
const PER_KIND = 20;
/** Detecting a style takes long, and few kinds depend on it. */
const PER_STYLE_KIND = 4;
const DETECTED_DOCUMENTS = 24;
const STYLE_KINDS = PLANTERS.filter(({ rules }) => rules.includes('valid-style')).map(({ kind }) => kind);

/** The tables, or with `show` what was missed of a kind or is a false alarm of a rule. Without a folder items are drawn from tables. */
export function checkSeeded(folder: string | undefined, model: Model, show?: string): string[] {
  const documents = makeCleanDocuments(folder, DOCUMENTS);
  if (show !== undefined) {
    const score = measureAsked(documents, model, { perKind: PER_KIND, kinds: [show] });
    return reportShown(score, show);
  }
  return [
    ...reportScore(measureAsked(documents, model, { perKind: PER_KIND }), 'held to the style that they are printed in'),
    ...reportScore(
      measureDetected(documents.slice(0, DETECTED_DOCUMENTS), model, { perKind: PER_STYLE_KIND, kinds: STYLE_KINDS }),
      'held to the style that is detected',
    ),
  ];
}
