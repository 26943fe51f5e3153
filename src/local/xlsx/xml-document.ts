import { localName } from './xml.ts';

/** A large XML part as the texts of its root's children, so that one can be replaced and the others stay as they are. */
export interface XmlDocument {
  head: string;
  chunks: { name: string; xml: string }[];
  tail: string;
}

const TAG = /<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>/g;

/** Splits a part below its root. What stands between two children belongs to the second. */
export function splitDocument(xml: string): XmlDocument {
  const chunks: XmlDocument['chunks'] = [];
  let depth = 0;
  let head = '';
  let from = 0;
  let name = '';
  const tag = new RegExp(TAG.source, 'g');
  for (let match = tag.exec(xml); match; match = tag.exec(xml)) {
    const [, closing, qualified = '', , selfClosing] = match;
    const end = match.index + match[0].length;
    if (depth === 0) {
      if (selfClosing) return { head: `${xml.slice(0, end - 2)}>`, chunks, tail: `</${qualified}>` };
      head = xml.slice(0, end);
      from = end;
      depth = 1;
      continue;
    }
    if (closing) {
      depth--;
      if (depth === 0) return { head, chunks, tail: xml.slice(from) };
      if (depth > 1) continue;
    } else {
      if (depth === 1) name = localName(qualified);
      if (!selfClosing) {
        depth++;
        // The cells are by far the largest part and hold nothing of interest here.
        if (name === 'sheetData' && depth === 2)
          tag.lastIndex = Math.max(end, xml.indexOf(`</${qualified}>`, end));
        continue;
      }
      if (depth > 1) continue;
    }
    chunks.push({ name, xml: xml.slice(from, end) });
    from = end;
  }
  return { head, chunks, tail: xml.slice(from) };
}

export function joinDocument(document: XmlDocument): string {
  return document.head + document.chunks.map((chunk) => chunk.xml).join('') + document.tail;
}

/** The text of the first child of this name. */
export function chunkXml(document: XmlDocument, name: string): string | undefined {
  return document.chunks.find((chunk) => chunk.name === name)?.xml;
}

/**
 * Puts `xml` in the place of all children of this name; `''` takes them out. A new one goes where `order`, the names
 * in the order that the format prescribes, wants it.
 */
export function replaceChunk(
  document: XmlDocument,
  name: string,
  xml: string,
  order: readonly string[],
): void {
  const at = document.chunks.findIndex((chunk) => chunk.name === name);
  const kept = document.chunks.filter((chunk) => chunk.name !== name);
  if (xml !== '') {
    const rank = order.indexOf(name);
    const later = kept.findIndex((chunk) => order.indexOf(chunk.name) > rank);
    kept.splice(at >= 0 ? at : later >= 0 ? later : kept.length, 0, { name, xml });
  }
  document.chunks = kept;
}

/** Declares a namespace prefix on the root where it is missing. */
export function declarePrefix(document: XmlDocument, prefix: string, uri: string): void {
  if (document.head.includes(`xmlns:${prefix}=`)) return;
  document.head = document.head.replace(/>$/, ` xmlns:${prefix}="${uri}">`);
}

/**
 * The same part with its main namespace as the default one: some programs write `<x:worksheet>`, and what is added
 * later should not have to know.
 */
export function withoutMainPrefix(xml: string): string {
  const root = /<([\w.-]+):(?:worksheet|workbook|styleSheet|sst|comments)\b[^>]*>/.exec(xml.slice(0, 4000));
  const prefix = root?.[1];
  if (!root || !prefix || /\sxmlns=/.test(root[0])) return xml;
  return xml
    .replace(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1')
    .replace(new RegExp(`\\sxmlns:${prefix}=`), ' xmlns=');
}
