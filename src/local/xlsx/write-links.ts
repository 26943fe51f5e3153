import { cellName } from '../stand-in/a1.ts';
import type { Rect } from '../stand-in/rect.ts';
import { quoteTitle } from '../stand-in/references.ts';
import { keyCell, type Sheet } from '../stand-in/sheet.ts';
import type { Package } from './package.ts';
import { readRanges } from './ranges.ts';
import { cellKeys, isModelled, linkUrl } from './read-links.ts';
import { escapeXml, parseXml, prefixed } from './xml.ts';

/**
 * The links of a sheet, or `''`. A cell of a file has one link: the first is written, over the whole cell. A link of the
 * file (`old`) whose cells all still have it stays as it is, with its tooltip.
 */
export function linksXml(sheet: Sheet, file: Package, part: string, old: string | undefined): string {
  const relations = file.relationships(part).filter((one) => one.type === 'hyperlink');
  const targets = new Map(relations.map((one) => [one.id, one.target]));
  const left = new Map([...sheet.links].sort(([a], [b]) => a - b));
  const entries: string[] = [];
  const kept = new Set<string>();
  for (const element of old === undefined ? [] : parseXml(old).children) {
    const url = linkUrl(sheet, element, targets);
    const rects = readRanges(element.attributes.ref);
    if (url === '' || !rects.every((rect) => stillHas(sheet, rect, url))) continue;
    for (const rect of rects) for (const key of isModelled(rect) ? cellKeys(rect) : []) left.delete(key);
    entries.push(element.xml);
    kept.add(prefixed(element, 'id') ?? '');
  }
  for (const { id } of relations) if (!kept.has(id)) file.unrelate(part, id);
  for (const [key, links] of left) {
    const url = links[0]?.url;
    if (!url) continue;
    const ref = cellName(...keyCell(key));
    const location = url.startsWith('#') ? internalLocation(sheet, url) : null;
    if (location !== null) entries.push(`<hyperlink ref="${ref}" location="${escapeXml(location)}"/>`);
    else entries.push(`<hyperlink ref="${ref}" r:id="${file.relate(part, 'hyperlink', url, true)}"/>`);
  }
  return entries.length === 0 ? '' : `<hyperlinks>${entries.join('')}</hyperlinks>`;
}

/** Links over very many cells are not modelled; they stay. */
function stillHas(sheet: Sheet, rect: Rect, url: string): boolean {
  if (!isModelled(rect)) return true;
  for (const key of cellKeys(rect)) if (sheet.links.get(key)?.[0]?.url !== url) return false;
  return true;
}

/** `#gid=3&range=B2` → `'ชีต'!B2` */
function internalLocation(sheet: Sheet, url: string): string {
  const gid = /[#&]gid=(\d+)/.exec(url)?.[1];
  if (gid === undefined) return url.slice(1);
  const target = sheet.workbook.sheetById(Number(gid));
  const range = /[#&]range=([A-Z]+\d+(?::[A-Z]+\d+)?)/.exec(url)?.[1] ?? 'A1';
  return target ? `${quoteTitle(target.name)}!${range}` : url.slice(1);
}
