// What can be read off a CSL file without parsing it: its root's attributes, its title and the style that a dependent one
// takes its rules from. Enough to list thousands of styles, and to refuse a wrong file with a reason; citeproc reads the rest.

/** What a style says of itself. `parent` is the address of the style that a dependent one takes its rules from. */
interface StyleTraits {
  /** `note` for footnotes; `undefined` where the style does not say. */
  readonly class?: 'note' | 'in-text';
  readonly title: string;
  readonly defaultLocale?: string;
  readonly parent?: string;
}

const COMMENT_START = '<!--';

/** Where the first element's tag begins and ends, behind the XML declaration and comments; undefined when there is none. */
function rootTagAt(xml: string): readonly [start: number, end: number] | undefined {
  let offset = 0;
  for (;;) {
    const start = xml.indexOf('<', offset);
    if (start < 0) return undefined;
    const comment = xml.startsWith(COMMENT_START, start);
    const end = comment ? xml.indexOf('-->', start) : xml.indexOf('>', start);
    if (end < 0) return undefined;
    if (!comment && /[a-z]/i.test(xml[start + 1] ?? '')) return [start, end + 1];
    offset = end + 1;
  }
}

/** The first element's tag, or ''. */
export function rootTag(xml: string): string {
  const at = rootTagAt(xml);
  return at ? xml.slice(...at) : '';
}

// class="note", default-locale='de-DE'
const ATTRIBUTE = /\s([a-z-]{1,40})\s{0,9}=\s{0,9}(?:"([^"<>]{0,400})"|'([^'<>]{0,400})')/g;

function attributesOf(tag: string): ReadonlyMap<string, string> {
  return new Map([...tag.matchAll(ATTRIBUTE)].map((found) => [found[1], found[2] ?? found[3]]));
}

// <link href="http://www.zotero.org/styles/apa" rel="independent-parent"/>
const LINK = /<link\b[^<>]{0,2000}>/g;

/** A style with a `<citation>` has rules of its own, whatever it links to. */
function parentAddress(xml: string): string | undefined {
  if (/<citation[\s>]/.test(xml)) return undefined;
  for (const [tag] of xml.matchAll(LINK)) {
    const attributes = attributesOf(tag);
    if (attributes.get('rel') === 'independent-parent') return attributes.get('href') ?? '';
  }
  return undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function characterOf(entity: string, code: string): string {
  if (Object.hasOwn(ENTITIES, code)) return ENTITIES[code];
  const point = code.startsWith('#x') ? Number.parseInt(code.slice(2), 16) : Number.parseInt(code.slice(1), 10);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : entity;
}

// <title>Journal of Tea &amp; Coffee</title>
const TITLE = /<title\b[^<>]{0,200}>([^<>]{0,500})<\/title>/;

function titleOf(xml: string): string {
  const title = TITLE.exec(xml)?.[1] ?? '';
  return title
    .replace(/&(amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/gi, characterOf)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Reads the traits off a style, or off the first kilobytes of one. */
export function styleTraits(xml: string): StyleTraits {
  const root = attributesOf(rootTag(xml));
  const kind = root.get('class');
  return {
    title: titleOf(xml),
    ...((kind === 'note' || kind === 'in-text') && { class: kind }),
    ...(root.has('default-locale') && { defaultLocale: root.get('default-locale') }),
    ...(parentAddress(xml) !== undefined && { parent: parentAddress(xml) }),
  };
}

/** The same style with another default locale. */
export function withDefaultLocale(xml: string, locale: string | undefined): string {
  const at = rootTagAt(xml);
  if (!at || locale === undefined || !/^[A-Za-z-]{2,20}$/.test(locale)) return xml;
  const tag = xml.slice(...at).replace(/\sdefault-locale\s{0,9}=\s{0,9}(?:"[^"<>]*"|'[^'<>]*')/, '');
  return `${xml.slice(0, at[0])}${tag.replace(/^<style\b/, `<style default-locale="${locale}"`)}${xml.slice(at[1])}`;
}
