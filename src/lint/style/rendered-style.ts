// A CSL style as rules see it. What it cites by and how it shortens names is read off its XML, so that any style will do;
// its lines are rendered with every variable marked.

import { type CslItem, NAME_VARIABLES } from '../../csl/item.js';
import { MarkCodes } from '../../formats/styled/marked-text.js';
import { createStyler, type LocaleSource, type StyleSource } from '../../formats/styled.js';
import type { CheckedStyle, CitationKind, RenderedLine } from '../checked-style.js';

const NOTE_CLASS = /<style\b[^<>]*\bclass\s*=\s*["']note["']/;
const ET_AL_MIN = /\bet-al-min\s*=\s*["'](\d{1,3})["']/;
const ROOT = /<style\b[^<>]*>/;
const BIBLIOGRAPHY_SORT = /<bibliography\b[^<>]*>\s*<sort>/;

const NAME = /\bname\s*=\s*["']([^"'<>]*)["']/;
const MACRO_USE = /\bmacro\s*=\s*["']([^"'<>]*)["']/g;

/** The elements of a name, with what stands in their opening tag and between their tags. One that is never closed is none. */
function elements(xml: string, name: string): { readonly attributes: string; readonly content: string }[] {
  return xml
    .split(`<${name}`)
    .slice(1)
    .flatMap((text) => {
      const [opens, closes] = [text.indexOf('>'), text.indexOf(`</${name}>`)];
      return /^[\s>]/.test(text) && opens < closes
        ? [{ attributes: text.slice(0, opens), content: text.slice(opens + 1, closes) }]
        : [];
    });
}

/** The XML of a style's citation with that of every macro that it comes to use. */
function citationWithMacros(xml: string): string {
  const macros = new Map(
    elements(xml, 'macro').map(({ attributes, content }) => [NAME.exec(attributes)?.[1] ?? '', content]),
  );
  const parts = [elements(xml, 'citation')[0]?.content ?? ''];
  const seen = new Set<string>();
  for (let part = parts[0], at = 0; part !== undefined; part = parts[++at])
    for (const [, name] of part.matchAll(MACRO_USE)) {
      const body = macros.get(name);
      if (body === undefined || seen.has(name)) continue;
      seen.add(name);
      parts.push(body);
    }
  return parts.join('\n');
}

function citationKind(xml: string): CitationKind {
  if (NOTE_CLASS.test(xml)) return 'note';
  const citation = citationWithMacros(xml);
  if (citation.includes('citation-number')) return 'numeric';
  return /["']issued["']/.test(citation) ? 'author-date' : 'author';
}

/** From how many authors on a citation names only the first: said by the citation, or by the style as a whole. */
function etAlFrom(xml: string): number | undefined {
  const said =
    ET_AL_MIN.exec(elements(xml, 'citation')[0]?.attributes ?? '') ?? ET_AL_MIN.exec(ROOT.exec(xml)?.[0] ?? '');
  return said ? Number(said[1]) : undefined;
}

/** The line without its number in the list: what number a reference has is no matter of its form. */
function withoutNumber({ text, parts }: RenderedLine): RenderedLine {
  const number = parts.find(({ variables }) => variables.includes('citation-number'));
  if (!number) return { text, parts };
  const cut = number.end + (/^[\s.\])]*/.exec(text.slice(number.end))?.[0].length ?? 0);
  const rest = parts.filter((part) => part !== number);
  return {
    text: text.slice(cut),
    parts: rest.map(({ start, end, variables }) => ({ start: start - cut, end: end - cut, variables })),
  };
}

const NAMES: ReadonlySet<string> = new Set(NAME_VARIABLES);

// APA's `<names variable="composer author …">`: citeproc tells the first name that is asked for, whoever is printed
function withOwnNames(part: RenderedLine['parts'][number], item: CslItem): RenderedLine['parts'][number] {
  const own = part.variables.filter((variable) => !NAMES.has(variable) || Object.hasOwn(item, variable));
  return { ...part, variables: own.length > 0 ? own : ['author'] };
}

/** The style without what tells works apart that are cited alike: letters of years are a matter of the list, and cost its time twice. */
const withoutSuffixes = (style: StyleSource): StyleSource => ({
  ...style,
  xml: style.xml.replace(/\sdisambiguate(?:-add-year-suffix)?\s*=\s*["']true["']/g, ''),
});

/** Whether a line may differ by what stands before it; numbers and letters of years are left out of it anyway. */
const hangsOnNeighbours = (xml: string): boolean => /subsequent-author-substitute|["']citation-label["']/.test(xml);

/** So many lines are kept at most; a list with more different works prints some of them twice. */
const MOST_KEPT = 5000;

type Render = CheckedStyle['render'];

/** Prints each work once: the same ones are asked for to see what style a list follows, and then to say what differs. */
function keepingLines(render: Render): Render {
  const kept = new Map<string, RenderedLine>();
  return (items) => {
    const keys = items.map((item) => JSON.stringify({ ...item, id: '' }));
    const unknown = new Map(items.map((item, index) => [keys[index], item] as const).filter(([key]) => !kept.has(key)));
    const printed = [...unknown.keys()];
    const lines = new Map(render([...unknown.values()]).map((line, index) => [printed[index], line]));
    const found = keys.map((key) => kept.get(key) ?? lines.get(key) ?? { text: '', parts: [] });
    if (kept.size + lines.size > MOST_KEPT) kept.clear();
    for (const [key, line] of [...lines].slice(0, MOST_KEPT)) kept.set(key, line);
    return found;
  };
}

/** Makes a style for the checker. Throws InputError when it cannot be used. */
export function renderedStyle(style: StyleSource, locale: LocaleSource, isDetected: boolean): CheckedStyle {
  const codes = new MarkCodes();
  const styler = createStyler(withoutSuffixes(style), locale, codes.mark);
  const citesBy = citationKind(style.xml);
  const render: Render = (items) =>
    styler.format(items).map(({ text }, index): RenderedLine => {
      const { text: line, regions } = codes.read(text);
      return withoutNumber({ text: line, parts: regions.map((part) => withOwnNames(part, items[index])) });
    });
  return {
    name: style.name,
    locale: locale.name,
    isDetected,
    citesBy,
    etAlFrom: etAlFrom(style.xml),
    forbidsRepeatedAuthorDash: !style.xml.includes('subsequent-author-substitute'),
    sortsAlphabetically: citesBy !== 'numeric' && BIBLIOGRAPHY_SORT.test(style.xml),
    render: hangsOnNeighbours(style.xml) ? render : keepingLines(render),
  };
}
