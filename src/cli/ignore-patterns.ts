// Patterns of files to leave out, as .gitignore has them: * and ? within a name, ** over folders; one without a slash fits at any
// depth, and a folder stands for all that is in it.
import { fitsParts, partOf } from '../batch/inputs/name-pattern.js';

/** Whether a path (with / between its parts, relative to where the patterns stand) fits one of them. */
export function isIgnored(path: string, patterns: readonly string[]): boolean {
  const names = path.split('/');
  return patterns.some((pattern) => {
    const trimmed = pattern.replace(/^(?:\.?\/)/, '').replace(/\/$/, '');
    if (trimmed === '') return false;
    const isRooted = trimmed.includes('/') || pattern.startsWith('/') || pattern.startsWith('./');
    const parts = (isRooted ? trimmed.split('/') : ['**', trimmed]).map(partOf);
    return fitsParts(parts, names, true);
  });
}
