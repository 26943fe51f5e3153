import { SaxesParser, type SaxesTagNS } from 'saxes';
import { escapeXml } from './escape.ts';
import { XlsxReadError } from './xlsx-errors.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * What a program may write that the usual programs do not: comments, CDATA, instructions, white space inside a closing
 * tag or around `=`, single quotes. Each is looked for without looking back, so the search is one pass.
 */
const UNUSUAL = /<!|<\?(?!xml\s)|<\/[^<>\s]*\s|\s=\s*["']|=\s+["']|='/;
const ROOT = /<(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)[^<>]*>/;
/** The parts that are cut up. Drawings, charts and themes keep the prefixes by which they are known. */
const CUT = new Set([
  'worksheet',
  'workbook',
  'styleSheet',
  'sst',
  'comments',
  'Types',
  'Relationships',
  'Properties',
]);

/**
 * A part in its plain spelling: its main namespace is the default one, prefixes are declared on the root, attributes
 * stand in double quotes, there are no comments, CDATA or instructions. What the rest of this folder cuts out of a part
 * can so be found by its usual spelling. The texts of usual programs come back as they are.
 * Throws {@link XlsxReadError} for a DOCTYPE and for what is not well formed.
 */
export function plainXml(xml: string): string {
  const start = Math.max(0, xml.startsWith('<?xml') ? xml.indexOf('?>') : 0);
  const root = ROOT.exec(xml.slice(start, start + 20_000));
  const isCut = root !== null && CUT.has(root[2] ?? '');
  if (root && !isCut && !UNUSUAL.test(xml)) return xml;
  if (root && isCut && isPlain(xml, root, start)) return xml;
  return rewrite(xml, isCut);
}

function isPlain(xml: string, root: RegExpExecArray, start: number): boolean {
  if (root[1] !== undefined) return false;
  const after = start + root.index + root[0].length;
  const [main] = /\sxmlns="[^"]*"/.exec(root[0]) ?? [''];
  // A second name for the main namespace may be used by any element.
  if (main !== '' && root[0].split(main.replace(/^\sxmlns/, '')).length > 2) return false;
  for (let at = xml.indexOf('xmlns', after); at >= 0; at = xml.indexOf('xmlns', at + 5)) {
    // Extensions, and elements without content, declare for themselves and are kept whole.
    const isExtension = xml.startsWith('<ext ', xml.lastIndexOf('<', at));
    if (!isExtension && xml.charAt(xml.indexOf('>', at) - 1) !== '/') return false;
  }
  return !UNUSUAL.test(xml);
}

interface Level {
  name: string;
  /** What an element without a prefix belongs to, inside. */
  main: string;
}

function rewrite(xml: string, withoutPrefix: boolean): string {
  const out: string[] = [];
  const levels: Level[] = [];
  const hoisted = new Map<string, string>();
  let root: SaxesTagNS | null = null;
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('error', (error) => {
    throw new XlsxReadError('damaged', { cause: error });
  });
  parser.on('doctype', () => {
    throw new XlsxReadError('entities');
  });
  const put = (text: string): void => void out.push(escapeText(text));
  parser.on('text', (text) => {
    if (levels.length > 0) put(text);
  });
  parser.on('cdata', put);
  parser.on('opentag', (tag) => {
    root ??= tag;
    const isMain = withoutPrefix && tag.uri === root.uri;
    const name = isMain || tag.prefix === '' ? tag.local : tag.name;
    const outer = levels[levels.length - 1]?.main ?? '';
    const main = isMain || tag.prefix === '' ? tag.uri : outer;
    let text = `<${name}`;
    if (main !== outer) text += ` xmlns="${escapeXml(main)}"`;
    for (const [prefix, uri] of Object.entries(tag.ns)) {
      if (prefix === '') continue;
      if (tag === root) hoisted.set(prefix, uri);
      const known = hoisted.get(prefix);
      if (known === undefined) hoisted.set(prefix, uri);
      // The same prefix for two namespaces: the second stays where it is declared.
      else if (known !== uri) text += ` xmlns:${prefix}="${escapeXml(uri)}"`;
    }
    for (const { name: key, prefix, value } of Object.values(tag.attributes)) {
      if (prefix !== 'xmlns' && key !== 'xmlns') text += ` ${key}="${escapeAttribute(value)}"`;
    }
    // The root's tag is closed at the end, when all prefixes are known.
    out.push(tag === root ? text : `${text}${tag.isSelfClosing ? '/>' : '>'}`);
    levels.push({ name, main });
  });
  parser.on('closetag', (tag) => {
    const level = levels.pop();
    if (!tag.isSelfClosing || tag === root) out.push(`</${level?.name}>`);
  });
  parser.write(xml).close();
  const declared = [...hoisted].map(([prefix, uri]) => ` xmlns:${prefix}="${escapeXml(uri)}"`).join('');
  return `${HEAD}${out[0] ?? ''}${declared}>${out.slice(1).join('')}`;
}

/** White space that a parser would otherwise change is kept as references. */
const escapeAttribute = (text: string): string =>
  escapeXml(text).replace(/[\t\n]/g, (char) => (char === '\n' ? '&#10;' : '&#9;'));

const escapeText = (text: string): string => escapeXml(text).replace(/&quot;/g, '"');
