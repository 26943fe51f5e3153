import { SaxesParser, type SaxesTagNS } from 'saxes';
import { readZip, unpack } from './zip.ts';

/** What is invalid in a saved .xlsx, in words; nothing where a strict program would open it. Knows nothing of the product. */
export function checkPackage(bytes: Uint8Array): string[] {
  const found: string[] = [];
  const parts = new Map([...readZip(bytes)].map(([name, entry]) => [name, decode(unpack(entry))]));
  const tags = new Map<string, SaxesTagNS[]>();
  for (const [name, text] of parts) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    try {
      tags.set(name, elements(text));
    } catch (error) {
      found.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  checkContents(parts, tags, found);
  for (const [name, all] of tags) if (name.endsWith('.rels')) checkLinks(name, all, parts, found);
  for (const [name, all] of tags) {
    if (all[0]?.local === 'worksheet') checkSheet(name, all, found);
    if (all[0]?.local === 'workbook') checkBook(all, found);
  }
  return found;
}

/** A part is in the encoding that it says, or it is no text. */
function decode(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  const isWide = first === 0xff || first === 0xfe || first === 0 || second === 0;
  const label = !isWide ? 'utf-8' : first === 0xff || second === 0 ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(label).decode(bytes);
  const declared = /encoding=["']([^"']*)/.exec(text.slice(0, 100))?.[1] ?? label;
  return declared.slice(0, 6).toLowerCase() === label.slice(0, 6) ? text : '<not-in-its-encoding>';
}

function elements(text: string): SaxesTagNS[] {
  const all: SaxesTagNS[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => void all.push(tag));
  parser.write(text).close();
  return all;
}

const attributeOf = (tag: SaxesTagNS, name: string): string | undefined =>
  Object.values(tag.attributes).find(({ local }) => local === name)?.value;

function checkContents(parts: Map<string, string>, tags: Map<string, SaxesTagNS[]>, found: string[]): void {
  const list = [...tags].find(([name]) => name.toLowerCase() === '[content_types].xml');
  const known = new Set<string>();
  for (const tag of list?.[1] ?? []) {
    const key = (attributeOf(tag, 'PartName') ?? attributeOf(tag, 'Extension'))?.toLowerCase();
    if (key === undefined) continue;
    if (known.has(key)) found.push(`content type twice: ${key}`);
    known.add(key);
  }
  for (const name of parts.keys()) {
    if (name === list?.[0]) continue;
    const small = name.toLowerCase();
    const extension = small.slice(small.lastIndexOf('.') + 1);
    if (![`/${small}`, encodeURI(`/${small}`).toLowerCase(), extension].some((key) => known.has(key)))
      found.push(`no content type: ${name}`);
  }
}

function checkLinks(name: string, all: SaxesTagNS[], parts: Map<string, string>, found: string[]): void {
  const names = new Set([...parts.keys()].map((part) => part.toLowerCase()));
  const folder = name.replace(/_rels\/[^/]*$/, '');
  const ids = new Set<string>();
  for (const tag of all.slice(1)) {
    const [id = '', target = ''] = [attributeOf(tag, 'Id'), attributeOf(tag, 'Target')];
    if (ids.has(id)) found.push(`${name}: id twice: ${id}`);
    ids.add(id);
    if (attributeOf(tag, 'TargetMode') === 'External') continue;
    const path = new URL(target.replaceAll('\\', '/'), `x:/${folder}`).pathname.slice(1);
    if (!names.has(decodeURI(path).toLowerCase())) found.push(`${name}: leads nowhere: ${target}`);
  }
}

const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks drawing legacyDrawing tableParts extLst'.split(
    ' ',
  );

function checkSheet(name: string, all: SaxesTagNS[], found: string[]): void {
  let last = -1;
  for (const { local } of all) {
    const place = ORDER.indexOf(local);
    if (place < 0) continue;
    if (place < last) found.push(`${name}: ${local} stands too late`);
    last = place;
  }
  let before = 0;
  for (const tag of all.filter(({ local }) => local === 'row')) {
    const row = Number(attributeOf(tag, 'r'));
    if (!(row > before)) found.push(`${name}: row ${row} after ${before}`);
    before = row;
  }
}

function checkBook(all: SaxesTagNS[], found: string[]): void {
  for (const name of ['name', 'sheetId']) {
    const values = all
      .filter(({ local }) => local === 'sheet')
      .map((tag) => attributeOf(tag, name)?.toLowerCase());
    if (new Set(values).size < values.length) found.push(`two sheets have one ${name}`);
  }
}
