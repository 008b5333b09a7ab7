// What a conversion is, in plain values that can be handed to another thread, and what is made of them before the first input
// is read: the model, the maker of emitters, the change of items. Whoever converts, the main thread or a worker, starts here.
import type { Model } from '../label/model.js';
import type { ChangeItems } from './converted-list.js';
import type { EmitterMaker, OutputWishes } from './emit/emitter.js';
import { emitterFor } from './emit/emitters.js';
import { modelFor } from './named-model.js';
import type { OutputFormat } from './output-formats.js';
import type { Threshold } from './weigh.js';

/** How titles are to be written, where they are changed. */
export type TitleCase = 'sentence' | 'title';

/** Where ids of parsed references are unique: within their list (or the output that gathers lists), or over the whole run. */
export type IdScope = 'list' | 'run';

/** What to convert to, and how: no functions, so that it can be cloned. `model` is the path behind --model. */
export interface ConversionWishes {
  readonly to: OutputFormat;
  /** How the output is wanted, beyond its format. */
  readonly wishes: Omit<OutputWishes, 'terminalForm' | 'keepsIds'>;
  readonly titleCase?: TitleCase;
  /** How sure references must be; none: they are not weighed. */
  readonly threshold?: Threshold;
  /** The encoding that the user named. */
  readonly encoding?: string;
  readonly model?: string;
  /** Default: `list`. */
  readonly idScope?: IdScope;
}

/** What a run needs besides its inputs and outputs. */
export interface PreparedConversion {
  readonly model: () => Model;
  readonly makeEmitter: EmitterMaker;
  /** What is to be done to the items of each list before they are written. */
  readonly changeItems?: ChangeItems;
}

async function titleCaseChange(titleCase: TitleCase | undefined): Promise<ChangeItems | undefined> {
  if (titleCase === undefined) return undefined;
  const [{ changeTitleCase }, { languageOf }] = await Promise.all([
    import('../formats/title-case/index.js'),
    import('../normalize/language.js'),
  ]);
  return (items) => changeTitleCase(items, titleCase, (title) => languageOf(title));
}

/**
 * Prepares a run. `terminalForm` lays styled lines out for a terminal (only where one is written to). Throws UsageError,
 * InputError and ModelError for a style, a locale or a model that cannot be used.
 */
export async function prepareConversion(
  { to, wishes, titleCase, model, idScope }: ConversionWishes,
  terminalForm?: OutputWishes['terminalForm'],
): Promise<PreparedConversion> {
  return {
    model: await modelFor({ model }),
    makeEmitter: await emitterFor(to.name, { ...wishes, terminalForm, keepsIds: idScope === 'run' }),
    changeItems: await titleCaseChange(titleCase),
  };
}
