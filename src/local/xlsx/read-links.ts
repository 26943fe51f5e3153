import { parseA1 } from '../stand-in/a1.ts';
import { scalarText } from '../stand-in/cell-value.ts';
import { unquote } from '../stand-in/references.ts';
import { cellKey, type Sheet } from '../stand-in/sheet.ts';
import type { Package } from './package.ts';
import { readRanges } from './ranges.ts';
import { parseXml, prefixed } from './xml.ts';
import { chunkXml, type XmlDocument } from './xml-document.ts';

/** A link over more cells than this is kept in the file and not modelled. */
const MOST_CELLS = 10_000;

/** Reads the links of a worksheet part. Links to a place in the file become `#gid=…&range=…`, as in Google. */
export function readLinks(sheet: Sheet, file: Package, part: string, document: XmlDocument): void {
  const xml = chunkXml(document, 'hyperlinks');
  if (!xml) return;
  const targets = new Map(file.relationships(part).map((one) => [one.id, one.target]));
  for (const element of parseXml(xml).children) {
    const id = prefixed(element, 'id');
    const address = id === undefined ? '' : (targets.get(id) ?? '');
    const { location, ref } = element.attributes;
    const url =
      address + (location === undefined ? '' : address ? `#${location}` : internalUrl(sheet, location));
    if (url === '') continue;
    for (const rect of readRanges(ref)) {
      if (rect.rows * rect.columns > MOST_CELLS) continue;
      for (let row = rect.row; row < rect.row + rect.rows; row++) {
        for (let column = rect.column; column < rect.column + rect.columns; column++) {
          const end = scalarText(sheet.value(row, column)).length;
          sheet.links.set(cellKey(row, column), [{ start: 0, end, url }]);
        }
      }
    }
  }
}

function internalUrl(sheet: Sheet, location: string): string {
  const [, title, cells = ''] = /^(?:(.*)!)?([^!]*)$/.exec(location) ?? [];
  const target = title === undefined ? sheet : sheet.workbook.sheet(unquote(title));
  if (!target || !parseA1(cells.replace(/\$/g, ''), 1, 1)) return `#${location}`;
  return `#gid=${target.id}&range=${cells.replace(/\$/g, '')}`;
}
