// EndNote XML → its records, each parsed alone: a broken one does not take the others with it, and knows its place. What
// stands around records, a DTD above all, is never parsed, and no entity is expanded but XML's own five and characters.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Span } from '../../text/span.js';

const START = /<record(?=[\s>/])/g;
const END = '</record>';

/** The records of a text, whether or not they can be read. A record that is not closed goes as far as the next one. */
export function recordSpans(text: string): Span[] {
  const starts = [...text.matchAll(START)].map(({ index }) => index);
  return starts.map((start, index) => {
    const next = starts[index + 1] ?? text.length;
    const end = text.slice(start, next).indexOf(END);
    return { start, end: end < 0 ? next : start + end + END.length };
  });
}

/** A node as the parser gives it in the order of the text: one tag with its children, or a text. */
export type XmlNode = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: false,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
});

/** The children of a record, or why it is none. */
export function parseRecord(xml: string): readonly XmlNode[] | string {
  try {
    const fault = XMLValidator.validate(xml);
    if (fault !== true) return fault.err.msg.slice(0, 160);
    const [record] = parser.parse(xml) as XmlNode[];
    return childrenOf(record, 'record');
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0].slice(0, 160) : String(error);
  }
}

const childrenOf = (node: XmlNode, tag: string): readonly XmlNode[] => (node[tag] as XmlNode[] | undefined) ?? [];

/** The children of the first element of that tag. */
export function child(nodes: readonly XmlNode[], tag: string): readonly XmlNode[] | undefined {
  const found = nodes.find((node) => Object.hasOwn(node, tag));
  return found && childrenOf(found, tag);
}

/** The children of each element of that tag. */
export const childrenAll = (nodes: readonly XmlNode[], tag: string): (readonly XmlNode[])[] =>
  nodes.filter((node) => Object.hasOwn(node, tag)).map((node) => childrenOf(node, tag));

export function attribute(nodes: readonly XmlNode[], tag: string, name: string): string {
  const attributes = nodes.find((node) => Object.hasOwn(node, tag))?.[':@'] as Record<string, unknown> | undefined;
  return decoded(String(attributes?.[name] ?? ''));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi;

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
}

const decoded = (text: string): string =>
  text.replace(ENTITY, (_, name: string | undefined, decimal: string | undefined, hex: string) =>
    name === undefined
      ? characterOf(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
      : ENTITIES[name.toLowerCase()],
  );

/** Faces of <style> that CSL's rich text has, too. */
const FACES = [
  ['italic', 'i'],
  ['bold', 'b'],
  ['superscript', 'sup'],
  ['subscript', 'sub'],
] as const;

function styledText(node: XmlNode, isRich: boolean): string {
  const face = String((node[':@'] as Record<string, unknown> | undefined)?.face ?? '');
  const text = textIn(childrenOf(node, 'style'), isRich);
  const tags = isRich && text.trim() !== '' ? FACES.filter(([name]) => face.includes(name)).map(([, tag]) => tag) : [];
  return tags.reduceRight((inside, tag) => `<${tag}>${inside}</${tag}>`, text);
}

function textIn(nodes: readonly XmlNode[], isRich: boolean): string {
  return nodes
    .map((node) => {
      if (Object.hasOwn(node, '#text')) return decoded(String(node['#text']));
      if (Object.hasOwn(node, 'style')) return styledText(node, isRich);
      const [tag] = Object.keys(node).filter((key) => key !== ':@');
      return tag === undefined ? '' : textIn(childrenOf(node, tag), isRich);
    })
    .join('');
}

const tidied = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of an element in one line; '' where there is none. */
export const textOf = (nodes: readonly XmlNode[] | undefined): string => tidied(textIn(nodes ?? [], false));

/** The same, with the faces of its styles as CSL's rich text. */
export const richTextOf = (nodes: readonly XmlNode[] | undefined): string => tidied(textIn(nodes ?? [], true));

/** The lines of an element that holds several values. */
export const linesOf = (nodes: readonly XmlNode[] | undefined): string[] =>
  textIn(nodes ?? [], false)
    .split(/[\r\n;]+/)
    .map(tidied)
    .filter((line) => line !== '');
