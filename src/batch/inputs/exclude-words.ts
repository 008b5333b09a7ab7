// Plan, words with a ! before them: 'papers/**/*.txt' '!papers/draft/**' leaves out of what the words before it gave. Held against
// paths that were found, so that no folder is searched for what is not wanted.
import { resolve, sep } from 'node:path';
import { spreadBraces } from './brace-pattern.js';
import { checkPattern, fixedPart, isPattern } from './found-files.js';
import { fitsParts, partOf } from './name-pattern.js';

const namesOf = (path: string): string[] => {
  const place = resolve(path);
  return place.endsWith(sep) ? [''] : place.split(sep);
};

const literally = (name: string) => (other: string) => other === name;

/** A pattern without braces: its fixed part is a place on the disk, so that ./a and a are the same. */
function fitsOne(pattern: string): (names: readonly string[]) => boolean {
  if (!isPattern(pattern)) {
    const folder = namesOf(pattern).map(literally);
    return (names) => fitsParts(folder, names, true);
  }
  const parts = pattern.split('/');
  const rest = parts.slice(parts.findIndex(isPattern)).filter((part) => part !== '' && part !== '.');
  const all = [...namesOf(fixedPart(pattern)).map(literally), ...rest.map(partOf)];
  // !**/draft is the folder with all that is in it, !papers/* only what lies in papers itself
  const isFolder = !isPattern(parts.at(-1) ?? '');
  return (names) => fitsParts(all, names, isFolder);
}

/** Whether a path is left out by a word (without its !). Throws UsageError for a pattern that is refused. */
export function exclusion(pattern: string): (path: string) => boolean {
  if (isPattern(pattern)) checkPattern(pattern);
  const patterns = spreadBraces(pattern).map(fitsOne);
  return (path) => {
    const names = namesOf(path);
    return patterns.some((isFitting) => isFitting(names));
  };
}
