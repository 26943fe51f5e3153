import { SaxesParser } from 'saxes';
import { unescapeXml } from './escape.ts';
import { XlsxReadError } from './xlsx-errors.ts';

/** An element. Names are without their prefix; attributes keep theirs. `xml` is the element as written. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** The text directly inside, entities resolved. */
  text: string;
  xml: string;
}

/** Deeper than any part of a workbook goes; what recurses over elements stays far from the end of the stack. */
const DEEPEST = 250;

/** Reads an element (a part, or a piece of one) into a tree. Throws {@link XlsxReadError} when it is not well formed. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '', xml };
  const open: { element: XmlElement; start: number }[] = [{ element: root, start: 0 }];
  const parser = new SaxesParser({ xmlns: false, position: false });
  const add = (text: string): void => {
    const top = open[open.length - 1];
    if (top) top.element.text += text;
  };
  parser.on('error', (error) => {
    throw new XlsxReadError('damaged', { cause: error });
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', ({ name, attributes }) => {
    // No tag holds a `<`, so the last one begins this tag.
    const start = xml.lastIndexOf('<', parser.position - 1);
    const element: XmlElement = { name: localName(name), attributes, children: [], text: '', xml: '' };
    open[open.length - 1]?.element.children.push(element);
    if (open.push({ element, start }) > DEEPEST) throw new XlsxReadError('damaged');
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) closed.element.xml = xml.slice(closed.start, parser.position);
  });
  parser.write(xml).close();
  const [document] = root.children;
  if (open.length !== 1 || !document) throw new XlsxReadError('damaged');
  return document;
}

/**
 * The attributes of a tag: its text without the name. One pass; for the rows and cells of a large sheet, whose texts
 * are cut out of their part without a parser.
 */
export function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  let at = 0;
  for (;;) {
    const equals = text.indexOf('=', at);
    if (equals < 0) break;
    const quote = text.charAt(equals + 1) === '"' ? equals + 1 : openingQuote(text, equals + 1);
    const end = quote < 0 ? -1 : text.indexOf(text.charAt(quote), quote + 1);
    if (end < 0) throw new XlsxReadError('damaged');
    attributes[text.slice(at, equals).trim()] = unescapeXml(text.slice(quote + 1, end));
    at = end + 1;
  }
  return attributes;
}

function openingQuote(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"' || char === "'") return at;
    if (char.trim() !== '') return -1;
  }
  return -1;
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The first child of this name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

/** All elements of this name, at any depth. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((one) => (one.name === name ? [one] : descendants(one, name)));
}

/** The value of an attribute whatever its prefix, such as `r:id`. */
export function prefixed(element: XmlElement, name: string): string | undefined {
  const key = Object.keys(element.attributes).find((one) => one.includes(':') && localName(one) === name);
  return key === undefined ? undefined : element.attributes[key];
}

export { escapeCellText, escapeXml, textXml, unescapeCellText, unescapeXml } from './escape.ts';
