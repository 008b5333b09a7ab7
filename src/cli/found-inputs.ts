// What there is to say of the words that name inputs: those that led to nothing, and options that did nothing to them.
import type { ExpandedInputs } from '../batch/inputs/expand-inputs.js';
import { UsageError } from '../text/errors.js';
import type { Messages } from './messages.js';

/** Throws UsageError where nothing was searched that .gitignore could leave something out of. */
export function refuseIdleGitignore({ hasSearched }: ExpandedInputs, respectsGitignore: boolean): void {
  if (respectsGitignore && !hasSearched)
    throw new UsageError(
      "--respect-gitignore is for patterns and folders; files that are named are taken. Put the pattern in quotes: '**/*.txt'",
    );
}

/** Tells what could not be found, and which excludes left nothing out. */
export function tellInputs({ errors, idleExcludes }: ExpandedInputs, messages: Messages): void {
  for (const { message } of errors) messages.show({ severity: 'error', message });
  for (const word of idleExcludes) messages.show({ severity: 'warning', message: `${word} leaves nothing out` });
}
