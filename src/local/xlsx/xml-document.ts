import { XlsxReadError } from './xlsx-errors.ts';
import { localName, parseXml } from './xml.ts';

/** A large XML part as the texts of its root's children, so that one can be replaced and the others stay as they are. */
export interface XmlDocument {
  head: string;
  chunks: XmlChunk[];
  tail: string;
}

export interface XmlChunk {
  name: string;
  xml: string;
  /** A long text that is made when it is packed, instead of `xml`. */
  pieces?: Iterable<string>;
}

/** Splits a part below its root. What stands between two children belongs to the second. One pass. */
export function splitDocument(xml: string): XmlDocument {
  const chunks: XmlChunk[] = [];
  const open: string[] = [];
  let head = '';
  let from = 0;
  let at = xml.startsWith('<?xml') ? xml.indexOf('?>') + 2 : 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0) break;
    const end = tagEnd(xml, start);
    // Texts stand inside elements, not between the root's children.
    if (open.length < 2 && !isBlank(xml, at, start)) throw new XlsxReadError('damaged');
    const isEmpty = xml.charCodeAt(end - 2) === 47;
    const isClosing = xml.charCodeAt(start + 1) === 47;
    const name = tagName(xml, isClosing ? start + 2 : start + 1, end);
    at = end;
    if (isClosing) {
      if (open.pop() !== name) throw new XlsxReadError('damaged');
      if (open.length === 0) {
        if (!isBlank(xml, end, xml.length)) throw new XlsxReadError('damaged');
        return { head, chunks, tail: xml.slice(from) };
      }
    } else if (open.length === 0) {
      // The root's own tag is read by the parser, which knows all that may be wrong with it.
      parseXml(isEmpty ? xml.slice(start, end) : `${xml.slice(start, end - 1)}/>`);
      if (isEmpty && !isBlank(xml, end, xml.length)) throw new XlsxReadError('damaged');
      if (isEmpty) return { head: `${xml.slice(0, end - 2)}>`, chunks, tail: `</${name}>${xml.slice(end)}` };
      head = xml.slice(0, end);
      from = end;
      open.push(name);
      continue;
    } else if (!isEmpty) {
      open.push(name);
      // The cells are by far the largest part and hold nothing of interest here.
      if (name === 'sheetData' && open.length === 2) {
        at = xml.indexOf('</sheetData>', end);
        if (at < 0) throw new XlsxReadError('damaged');
      }
      continue;
    }
    if (open.length > 1) continue;
    chunks.push({ name: localName(name), xml: xml.slice(from, end) });
    from = end;
  }
  throw new XlsxReadError('damaged');
}

function isBlank(xml: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (xml.charCodeAt(at) > 32) return false;
  return true;
}

/** The place behind a tag; a `>` may stand inside quotes. */
function tagEnd(xml: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === 60) break;
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at + 1;
  }
  throw new XlsxReadError('damaged');
}

function tagName(xml: string, start: number, end: number): string {
  for (let at = start; at < end; at++) {
    const code = xml.charCodeAt(at);
    if (code === 62 || code === 47 || code <= 32) return xml.slice(start, at);
  }
  return xml.slice(start, end);
}

export function joinDocument(document: XmlDocument): string {
  return [...documentPieces(document)].join('');
}

/** The text of a part, piece by piece. */
export function* documentPieces({ head, chunks, tail }: XmlDocument): Generator<string> {
  yield head;
  for (const { xml, pieces } of chunks) {
    if (pieces) yield* pieces;
    else yield xml;
  }
  yield tail;
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
  pieces?: Iterable<string>,
): void {
  const at = document.chunks.findIndex((chunk) => chunk.name === name);
  const kept = document.chunks.filter((chunk) => chunk.name !== name);
  if (xml !== '' || pieces) {
    const rank = order.indexOf(name);
    const later = kept.findIndex((chunk) => order.indexOf(chunk.name) > rank);
    const place = at >= 0 ? at : later >= 0 ? later : kept.length;
    kept.splice(place, 0, pieces ? { name, xml: '', pieces } : { name, xml });
  }
  document.chunks = kept;
}

/** Declares a namespace prefix on the root where it is missing. */
export function declarePrefix(document: XmlDocument, prefix: string, uri: string): void {
  if (document.head.includes(`xmlns:${prefix}=`)) return;
  document.head = document.head.replace(/>$/, ` xmlns:${prefix}="${uri}">`);
}
