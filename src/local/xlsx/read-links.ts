import { parseA1 } from '../stand-in/a1.ts';
import { scalarText } from '../stand-in/cell-value.ts';
import type { Rect } from '../stand-in/rect.ts';
import { unquote } from '../stand-in/references.ts';
import { cellKey, keyCell, type Sheet } from '../stand-in/sheet.ts';
import type { Package } from './package.ts';
import { readRanges } from './ranges.ts';
import { parseXml, prefixed, type XmlElement } from './xml.ts';
import { chunkXml, type XmlDocument } from './xml-document.ts';

/** A link over more cells than this is kept in the file and not modelled. */
const MOST_CELLS = 10_000;

/** Reads the links of a worksheet part. Links to a place in the file become `#gid=…&range=…`, as in Google. */
export function readLinks(sheet: Sheet, file: Package, part: string, document: XmlDocument): void {
  const xml = chunkXml(document, 'hyperlinks');
  if (!xml) return;
  const targets = new Map(file.relationships(part).map((one) => [one.id, one.target]));
  for (const element of parseXml(xml).children) {
    const url = linkUrl(sheet, element, targets);
    if (url === '') continue;
    for (const rect of readRanges(element.attributes.ref).filter(isModelled)) {
      for (const key of cellKeys(rect)) {
        const end = scalarText(sheet.value(...keyCell(key))).length;
        sheet.links.set(key, [{ start: 0, end, url }]);
      }
    }
  }
}

/** Where a link of the file leads; `''` for nowhere. `targets`: the addresses of relationships by their ids. */
export function linkUrl(sheet: Sheet, element: XmlElement, targets: ReadonlyMap<string, string>): string {
  const id = prefixed(element, 'id');
  const address = id === undefined ? '' : (targets.get(id) ?? '');
  const { location } = element.attributes;
  return address + (location === undefined ? '' : address ? `#${location}` : internalUrl(sheet, location));
}

export const isModelled = (rect: Rect): boolean => rect.rows * rect.columns <= MOST_CELLS;

export function* cellKeys(rect: Rect): Generator<number> {
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) yield cellKey(row, column);
  }
}

function internalUrl(sheet: Sheet, location: string): string {
  const [, title, cells = ''] = /^(?:(.*)!)?([^!]*)$/.exec(location) ?? [];
  const target = title === undefined ? sheet : sheet.workbook.sheet(unquote(title));
  if (!target || !parseA1(cells.replace(/\$/g, ''), 1, 1)) return `#${location}`;
  return `#gid=${target.id}&range=${cells.replace(/\$/g, '')}`;
}
