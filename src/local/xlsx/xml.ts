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

const TAG = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads small XML into a tree. Throws {@link XlsxReadError} when it is not well formed. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '', xml };
  const open: { element: XmlElement; start: number }[] = [{ element: root, start: 0 }];
  let last = 0;
  TAG.lastIndex = 0;
  for (let match = TAG.exec(xml); match; match = TAG.exec(xml)) {
    const [tag, closing, qualified = '', attributes = '', selfClosing] = match;
    const parent = open[open.length - 1];
    if (!parent) break;
    parent.element.text += unescapeXml(xml.slice(last, match.index));
    last = match.index + tag.length;
    const name = localName(qualified);
    if (closing) {
      open.pop();
      if (parent.element.name !== name || open.length === 0) throw new XlsxReadError('damaged');
      parent.element.xml = xml.slice(parent.start, last);
      continue;
    }
    const element: XmlElement = {
      name,
      attributes: parseAttributes(attributes),
      children: [],
      text: '',
      xml: tag,
    };
    parent.element.children.push(element);
    if (!selfClosing) open.push({ element, start: match.index });
  }
  const [document] = root.children;
  if (open.length !== 1 || !document) throw new XlsxReadError('damaged');
  return document;
}

export function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    attributes[name] = unescapeXml(double ?? single ?? '');
  }
  return attributes;
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

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (entity, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? entity;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
const SPECIAL = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\r\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same
const EACH_SPECIAL = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\r\ufffe\uffff]/g;
const LOOKS_ESCAPED = /_x[0-9A-Fa-f]{4}_/;

/** For texts and attributes in general. Characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(EACH_SPECIAL, (char) => escapeChar(char, () => ''));
}

/** For texts of cells, where a forbidden character is written as `_x000B_`. */
export function escapeCellText(text: string): string {
  const safe = LOOKS_ESCAPED.test(text) ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
  if (!SPECIAL.test(safe)) return safe;
  return safe.replace(EACH_SPECIAL, (char) =>
    escapeChar(char, () => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  );
}

/** The opposite of {@link escapeCellText}. */
export function unescapeCellText(text: string): string {
  const plain = unescapeXml(text);
  if (!plain.includes('_x')) return plain;
  return plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function escapeChar(char: string, forbidden: () => string): string {
  if (char === '&') return '&amp;';
  if (char === '<') return '&lt;';
  if (char === '>') return '&gt;';
  if (char === '"') return '&quot;';
  return char === '\r' ? '&#13;' : forbidden();
}
