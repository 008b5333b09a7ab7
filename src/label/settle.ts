// A last look at the whole reference: what the chain of labels, which sees one step at a time, cannot know.
import type { Segment } from './segment.js';

/** What only an article or a chapter has; beside these a reference may well have a container and no title of its own. */
const PARTS_OF_CONTAINERS = new Set(['volume', 'issue', 'page']);

/** A work that stands alone has a title: without one, its longest container is it. */
function settleTitle(segments: readonly Segment[]): readonly Segment[] {
  const has = (wanted: string) => segments.some(({ label }) => label === wanted);
  const alone =
    has('container-title') && !has('title') && !segments.some(({ label }) => PARTS_OF_CONTAINERS.has(label));
  if (!alone) return segments;
  const containers = segments.filter(({ label }) => label === 'container-title');
  const longest = containers.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  return segments.map((segment) => (segment === longest ? { ...segment, label: 'title' } : segment));
}

// (Hrsg.) | (eds.) | [Ed.] | , eds. | , hrsg. — behind the names, or behind the year behind them
const EDITOR_MARK =
  /^[\s)\].,:]{0,4}(?:[([]\s?(?:[Ee]ds?|[Hh]rsgg?|[Hh]gg?|[ÉéEe]ds?|[Dd]irs?|[Oo]rgs?|[Cc]oords?|[Pp]enyunting|[Ee]ditors?)\b\.?\s?[)\]]|(?:eds|hrsg)\b)/u;

function marksEditors(text: string, end: number): boolean {
  return EDITOR_MARK.test(text.slice(end, end + 20));
}

/** Names in front that are marked as editors are editors, where the reference has no author besides. */
function settleEditors(text: string, segments: readonly Segment[]): readonly Segment[] {
  const at = segments.findIndex(({ label }) => label === 'author');
  const [names, next] = [segments[at], segments[at + 1]];
  if (!names || segments.some(({ label }, i) => i > at && label === 'author')) return segments;
  const marked = marksEditors(text, names.end) || (next?.label === 'issued' && marksEditors(text, next.end));
  return marked ? segments.map((segment) => (segment === names ? { ...segment, label: 'editor' } : segment)) : segments;
}

/** Settles what only the whole reference shows. Segments keep their places; the same segments where nothing is to be settled. */
export function settle(text: string, segments: readonly Segment[]): readonly Segment[] {
  return settleTitle(settleEditors(text, segments));
}
