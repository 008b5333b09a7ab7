// What we ask of a style's XML before citeproc gets it, and what we leave out of it: its sort keys (APA's sort macros cost
// 0.8 s to expand; sort-items.ts sorts) and, for bibliographies, its citations (half of the time of a long list goes into
// telling citations apart, which suffixes.ts does only where two could be alike).

/** Cuts every element of this name out of a style. */
function withoutElement(xml: string, name: string): string {
  const opening = new RegExp(`<${name}(?=[\\s>])`, 'g');
  const closing = `</${name}>`;
  let kept = '';
  let from = 0;
  for (;;) {
    opening.lastIndex = from;
    const start = opening.exec(xml)?.index ?? -1;
    const end = start < 0 ? -1 : xml.indexOf(closing, start);
    if (end < 0) return kept + xml.slice(from);
    kept += xml.slice(from, start);
    from = end + closing.length;
  }
}

/** Cuts every `<sort>…</sort>` out of a style. */
export const withoutSort = (xml: string): string => withoutElement(xml, 'sort');

// citeproc wants a citation layout; this one costs nothing.
const BARE_CITATION = '<citation><layout><text value="x"/></layout></citation>';

/** The style with a citation layout that prints next to nothing: enough for a bibliography. */
export function bibliographyOnly(xml: string): string {
  const end = xml.lastIndexOf('</style>');
  const bare = withoutElement(end < 0 ? xml : xml.slice(0, end), 'citation');
  return `${bare}${BARE_CITATION}</style>`;
}

const YEAR_SUFFIX = /\bdisambiguate-add-year-suffix\s*=\s*["']true/;
const CONDITION = /\sdisambiguate\s*=\s*["']true/;

/** Whether a bibliography prints something only for items that are cited alike. */
const asksWhetherAlike = (xml: string): boolean => CONDITION.test(withoutElement(xml, 'citation'));

/** Whether what a bibliography prints of an item can depend on the items beside it. */
export const tellsItemsApart = (xml: string): boolean => YEAR_SUFFIX.test(xml) || asksWhetherAlike(xml);

/** Whether a year suffix is all that it can be. */
export const onlyByYearSuffix = (xml: string): boolean => YEAR_SUFFIX.test(xml) && !asksWhetherAlike(xml);

const VERSION = /<style\b[^<>]*\bversion\s*=\s*["']1\.0(?:\.\d{1,2})?["']/;
// attributes by which a group, or what is printed of the item before, decides whether something is printed (most are CSL-M's)
const BOUND_TO_OTHERS =
  /\s(?:subsequent-author-substitute|subgroup-delimiter|require|reject|label-form|label-capitalize-if-first|no-repeat|parallel-[a-z-]{1,40})\s*=/;

/** Whether what a bibliography prints hangs on nothing but the item's type and variables. */
export const canBePruned = (xml: string): boolean => VERSION.test(xml) && !BOUND_TO_OTHERS.test(xml);

const NOTE_CLASS = /<style\b[^<>]*\bclass\s*=\s*["']note["']/;

/** Whether the style cites in footnotes. */
export const citesInNotes = (xml: string): boolean => NOTE_CLASS.test(xml);
