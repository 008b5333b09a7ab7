// Every kind of error that can be planted, in a fixed order.
import { CITATION_ERRORS } from './citation-errors.js';
import { FIELD_ERRORS } from './field-errors.js';
import { LEFTOVER_ERRORS } from './leftover-errors.js';
import { LIST_ERRORS } from './list-errors.js';
import { MISSING_FIELDS } from './missing-fields.js';
import type { Planter } from './planter.js';
import { STYLE_ERRORS } from './style-errors.js';

export type { Planter };

export const PLANTERS: readonly Planter[] = [
  ...FIELD_ERRORS,
  ...MISSING_FIELDS,
  ...LIST_ERRORS,
  ...CITATION_ERRORS,
  ...STYLE_ERRORS,
  ...LEFTOVER_ERRORS,
];
