import { cellName } from '../stand-in/a1.ts';
import { quoteTitle } from '../stand-in/references.ts';
import { keyCell, type Sheet } from '../stand-in/sheet.ts';
import type { Package } from './package.ts';
import { escapeXml } from './xml.ts';

/** The links of a sheet, or `''`. A cell of a file has one link: the first is written, over the whole cell. */
export function linksXml(sheet: Sheet, file: Package, part: string): string {
  for (const old of file.relationships(part)) if (old.type === 'hyperlink') file.unrelate(part, old.id);
  const entries: string[] = [];
  for (const [key, links] of [...sheet.links].sort(([a], [b]) => a - b)) {
    const url = links[0]?.url;
    if (!url) continue;
    const ref = cellName(...keyCell(key));
    const location = url.startsWith('#') ? internalLocation(sheet, url) : null;
    if (location !== null) entries.push(`<hyperlink ref="${ref}" location="${escapeXml(location)}"/>`);
    else entries.push(`<hyperlink ref="${ref}" r:id="${file.relate(part, 'hyperlink', url, true)}"/>`);
  }
  return entries.length === 0 ? '' : `<hyperlinks>${entries.join('')}</hyperlinks>`;
}

/** `#gid=3&range=B2` → `'ชีต'!B2` */
function internalLocation(sheet: Sheet, url: string): string {
  const gid = /[#&]gid=(\d+)/.exec(url)?.[1];
  if (gid === undefined) return url.slice(1);
  const target = sheet.workbook.sheetById(Number(gid));
  const range = /[#&]range=([A-Z]+\d+(?::[A-Z]+\d+)?)/.exec(url)?.[1] ?? 'A1';
  return target ? `${quoteTitle(target.name)}!${range}` : url.slice(1);
}
