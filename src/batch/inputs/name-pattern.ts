// Ground of every pattern: whether a name, or the folders and name of a path, fit *, ?, [a-z], \x and **. Matched by hand, so that
// no pattern takes long: a name is gone through once for each letter of the pattern at most, never a power of it.

/** One step of a pattern of names: any letters, or one letter that fits. */
type Step = '*' | ((letter: string) => boolean);

const CLASSES: Readonly<Record<string, RegExp>> = {
  alnum: /[A-Za-z0-9]/,
  alpha: /[A-Za-z]/,
  digit: /[0-9]/,
  lower: /[a-z]/,
  space: /\s/,
  upper: /[A-Z]/,
};

/** Where the class that opens at `open` ends (its `]`), or -1: a lone [ is a letter. One right behind the opening is a letter of it. */
function classEnd(pattern: readonly string[], open: number): number {
  let at = open + 1;
  if (pattern[at] === '!' || pattern[at] === '^') at++;
  for (let first = true; at < pattern.length; first = false, at++) {
    if (pattern[at] === ']' && !first) return at;
    if (pattern[at] === '\\') at++;
    else if (pattern[at] === '[' && pattern[at + 1] === ':') {
      const close = pattern.indexOf(']', at + 2);
      if (close > 0 && pattern[close - 1] === ':') at = close;
    }
  }
  return -1;
}

/** The letters between [ and ]: single ones, ranges, [:digit:]. */
function classStep(inside: readonly string[]): Step {
  const isNegated = inside[0] === '!' || inside[0] === '^';
  const tests: Exclude<Step, '*'>[] = [];
  let at = isNegated ? 1 : 0;
  const letter = () => (inside[at] === '\\' && at + 1 < inside.length ? inside[++at] : inside[at]);
  for (; at < inside.length; at++) {
    const close = inside[at] === '[' && inside[at + 1] === ':' ? inside.indexOf(']', at) : -1;
    const name = close > 0 ? inside.slice(at + 2, close - 1).join('') : '';
    if (Object.hasOwn(CLASSES, name)) {
      tests.push((one) => CLASSES[name].test(one));
      at = close;
      continue;
    }
    const from = letter();
    if (inside[at + 1] === '-' && at + 2 < inside.length) {
      at += 2;
      const to = letter();
      tests.push((one) => one >= from && one <= to);
    } else tests.push((one) => one === from);
  }
  return (one) => tests.some((test) => test(one)) !== isNegated;
}

function stepsOf(pattern: string): Step[] {
  const letters = [...pattern];
  const steps: Step[] = [];
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at];
    const end = letter === '[' ? classEnd(letters, at) : -1;
    if (end > 0) {
      steps.push(classStep(letters.slice(at + 1, end)));
      at = end;
    } else if (letter === '*') {
      if (steps.at(-1) !== '*') steps.push('*');
    } else if (letter === '?') steps.push(() => true);
    else {
      const meant = letter === '\\' && at + 1 < letters.length ? letters[++at] : letter;
      steps.push((one) => one === meant);
    }
  }
  return steps;
}

/** Whether a name fits the steps of a pattern. A star takes as little as it can, and more only when what follows does not fit. */
function fitsSteps(steps: readonly Step[], name: readonly string[]): boolean {
  let [at, place, star, retry] = [0, 0, -1, 0];
  while (place < name.length) {
    const step = steps[at];
    if (step === '*') {
      star = at++;
      retry = place;
    } else if (step?.(name[place])) {
      at++;
      place++;
    } else if (star >= 0) {
      at = star + 1;
      place = ++retry;
    } else return false;
  }
  return steps.slice(at).every((step) => step === '*');
}

/** Fits one name of a path; `**` fits any number of them. */
type Part = '**' | ((name: string) => boolean);

export const partOf = (pattern: string): Part => {
  if (pattern === '**') return '**';
  if (!/[*?[\\]/.test(pattern)) return (name) => name === pattern;
  const steps = stepsOf(pattern);
  return (name) => fitsSteps(steps, [...name]);
};

/** Whether all names of a path fit the parts of a pattern, or, with `orFolder`, those of a folder that it is in. */
export function fitsParts(parts: readonly Part[], names: readonly string[], orFolder: boolean): boolean {
  // reached[n]: the parts so far fit the first n names
  let reached = new Set([0]);
  for (const part of parts) {
    const next = new Set<number>();
    let least = Number.POSITIVE_INFINITY;
    for (const count of reached) {
      if (part === '**') least = Math.min(least, count);
      else if (count < names.length && part(names[count])) next.add(count + 1);
    }
    for (let count = least; count <= names.length; count++) next.add(count);
    reached = next;
  }
  return orFolder ? reached.size > 0 : reached.has(names.length);
}
