// Patterns of files to leave out, as .gitignore has them: * and ? within a name, ** over folders; one without a slash fits at any
// depth, and a folder stands for all that is in it. Matched by hand, so that no pattern takes long.

/** Whether a name fits a pattern of *, ? and letters. */
function fitsName(pattern: string, name: string): boolean {
  let [at, place, star, retry] = [0, 0, -1, 0];
  while (place < name.length) {
    if (pattern[at] === '*') {
      star = at++;
      retry = place;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[place])) {
      at++;
      place++;
    } else if (star >= 0) {
      at = star + 1;
      place = ++retry;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}

/** Whether the folders and names of a path, or those of a folder that it is in, fit the parts of a pattern. */
function fitsParts(parts: readonly string[], names: readonly string[]): boolean {
  // reached[n]: the parts so far fit the first n names
  let reached = new Set([0]);
  for (const part of parts) {
    const next = new Set<number>();
    for (const count of reached) {
      if (part === '**') for (let more = count; more <= names.length; more++) next.add(more);
      else if (count < names.length && fitsName(part, names[count])) next.add(count + 1);
    }
    reached = next;
  }
  return reached.size > 0;
}

/** Whether a path (with / between its parts, relative to where the patterns stand) fits one of them. */
export function isIgnored(path: string, patterns: readonly string[]): boolean {
  const names = path.split('/');
  return patterns.some((pattern) => {
    const trimmed = pattern.replace(/^(?:\.?\/)/, '').replace(/\/$/, '');
    if (trimmed === '') return false;
    const isRooted = trimmed.includes('/') || pattern.startsWith('/') || pattern.startsWith('./');
    return fitsParts(isRooted ? trimmed.split('/') : ['**', trimmed], names);
  });
}
