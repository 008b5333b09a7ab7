// Ground floor: the nearest right name for a misspelt option, format, style, rule or locale.
import { distance } from 'fastest-levenshtein';

/** The known name nearest to `name`, or undefined when none is near enough to be meant (a third of its letters may differ). */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(Math.max(3, wanted.length) / 3)) + 1;
  for (const candidate of known) {
    const d = distance(wanted, candidate.toLowerCase());
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}

/** " Did you mean X?" with a leading blank, or nothing: ready to stand behind an error message. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
}
