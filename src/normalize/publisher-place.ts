// Publisher and place as printed → CSL. The labels say which is which; they are exchanged only when a known city alone
// stands as the publisher while no known city stands as the place ("Gramedia: Jakarta" read the usual way round).
import { withSingleBlanks } from '../text/blanks.js';
import { CITIES } from './place-tables.js';
import { trimEnds, trimTrailing } from './trim.js';

interface PublisherPlace {
  readonly publisher?: string | undefined;
  readonly place?: string | undefined;
}

/** An unpaired bracket at an end goes; "Jakarta (ID)" and "(P3M)" keep theirs. */
function tidy(text: string): string {
  const collapsed = withSingleBlanks(text).trim();
  const trimmed = trimEnds(collapsed, ',:;([', ',:;)]');
  if (!trimmed.includes('(')) return trimmed || collapsed;
  const opened = collapsed.indexOf(trimmed);
  return !trimmed.includes(')') && collapsed[opened + trimmed.length] === ')' ? `${trimmed})` : trimmed;
}

/** Whether a text is nothing but a known city, with its country or state ("Washington, DC", "Jakarta (ID)", "Bogor."). */
export function isKnownCity(text: string): boolean {
  const lower = trimTrailing(text.toLowerCase(), '.');
  return CITIES.has(lower) || CITIES.has(lower.replace(/\s?[,(].{0,20}$/, ''));
}

const tidied = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.map(tidy).join('') : [...new Set(texts.map(tidy))].join('; ');

/** `publishers` and `places`: the printed values in order; several of one kind are joined with "; ". */
export function parsePublisherPlace(publishers: readonly string[], places: readonly string[]): PublisherPlace {
  const publisher = tidied(publishers);
  const place = tidied(places);
  const exchanged = publisher !== '' && place !== '' && isKnownCity(publisher) && !place.split('; ').some(isKnownCity);
  const [truePublisher, truePlace] = exchanged ? [place, publisher] : [publisher, place];
  return { publisher: truePublisher || undefined, place: truePlace || undefined };
}
