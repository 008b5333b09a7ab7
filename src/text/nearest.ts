// Ground floor: the nearest right name for a misspelt option, format, style, rule or locale.
import { distance } from 'fastest-levenshtein';

/** Changes between two names; two neighbouring letters that changed places ("aap" for "apa") are one slip, not two. */
function slips(wanted: string, candidate: string): number {
  const count = distance(wanted, candidate);
  if (count !== 2 || wanted.length !== candidate.length) return count;
  const first = [...wanted].findIndex((letter, at) => letter !== candidate[at]);
  const swapped = wanted[first] === candidate[first + 1] && wanted[first + 1] === candidate[first];
  return swapped ? 1 : count;
}

/** The shortest that a word must be to be taken for the beginning of a name. */
const SHORTEST_BEGINNING = 3;

/**
 * The known name nearest to `name`: the first that begins with it, or else the one with the fewest slips. Undefined when none
 * is near enough to be meant (a third of its letters may differ).
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  const names = [...known];
  const longer = names.find((candidate) => candidate.toLowerCase().startsWith(wanted));
  if (longer !== undefined && wanted.length >= SHORTEST_BEGINNING) return longer;
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of names) {
    const count = slips(wanted, candidate.toLowerCase());
    if (count >= fewest) continue;
    best = candidate;
    fewest = count;
  }
  return best;
}

/** " Did you mean X?" with a leading blank, or nothing: ready to stand behind an error message. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
}
