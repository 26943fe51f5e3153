import { newProtection } from '../stand-in/new-protection.ts';
import { overlap, type Rect, sameRect } from '../stand-in/rect.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import { elementColor } from './colors.ts';
import type { Package } from './package.ts';
import { readRanges } from './ranges.ts';
import { type CellSource, readCells } from './read-cells.ts';
import { readFilterColumns } from './read-filter.ts';
import { readLinks } from './read-links.ts';
import { readNotes } from './read-notes.ts';
import { readRules } from './read-rules.ts';
import { columnPixels } from './sizes.ts';
import { attributesXml } from './write-styles.ts';
import { XlsxReadError } from './xlsx-errors.ts';
import { child, parseXml, type XmlElement } from './xml.ts';
import { chunkXml, splitDocument, type XmlDocument } from './xml-document.ts';

export interface SheetSource extends CellSource {
  file: Package;
  part: string;
  theme: string[];
}

/** Google gives a sheet at least this many rows and columns when it opens a file. */
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;
const OWN_COLUMN = new Set([
  'min',
  'max',
  'style',
  'hidden',
  'width',
  'customWidth',
  'outlineLevel',
  'collapsed',
]);

/** Reads a worksheet part into a sheet of the model. Returns the part without its cells. */
export function readSheet(sheet: Sheet, source: SheetSource): XmlDocument {
  const xml = source.file.required(source.part);
  const document = splitDocument(xml);
  if (!/^(?:<\?xml[^<>]*\?>)?\s*<worksheet[\s>]/.test(document.head)) throw new XlsxReadError('damaged');
  readColumns(sheet, document, source);
  readCells(sheet, xml, source);
  // As large as its content needs: a shaded cell in a far corner asks for nothing.
  const size = sheet.extent();
  sheet.maxRows = Math.max(LEAST_ROWS, size.rows);
  sheet.maxColumns = Math.max(LEAST_COLUMNS, size.columns);
  readView(sheet, document);
  readMerges(sheet, document);
  readFilter(sheet, document);
  readRules(sheet, document, source.theme);
  readNotes(sheet, source.file, source.part);
  const properties = parsed(document, 'sheetPr');
  sheet.tabColor = elementColor(child(properties, 'tabColor'), source.theme);
  // A file that says nothing of its groups has what folds them behind them; where it has none, ours are as in Google.
  const side = child(properties, 'outlinePr')?.attributes.summaryRight;
  sheet.groupsAfter = side === undefined ? sheet.columnSpans.some(({ depth }) => depth) : isOn(side);
  if (isOn(parsed(document, 'sheetProtection')?.attributes.sheet)) protect(sheet);
  // The cells are read: what is left is little.
  for (const chunk of document.chunks) if (chunk.name === 'sheetData') chunk.xml = '';
  return document;
}

/** Reads what needs all sheets to be there: links name other sheets. */
export function readSheetLinks(sheet: Sheet, source: SheetSource, document: XmlDocument): void {
  readLinks(sheet, source.file, source.part, document);
}

function parsed(document: XmlDocument, name: string): XmlElement | undefined {
  const xml = chunkXml(document, name);
  return xml === undefined ? undefined : parseXml(xml);
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function readColumns(sheet: Sheet, document: XmlDocument, source: SheetSource): void {
  for (const { attributes } of parsed(document, 'cols')?.children ?? []) {
    const { min, max, width, style, hidden, outlineLevel, collapsed } = attributes;
    const others = Object.entries(attributes).filter(([name]) => !OWN_COLUMN.has(name));
    const format = style === undefined ? undefined : source.formats[Number(style)];
    sheet.columnSpans.push({
      from: Number(min) - 1,
      to: Number(max) - 1,
      ...(width === undefined ? {} : { width: columnPixels(Number(width)) }),
      ...(isOn(hidden) ? { hidden: true } : {}),
      ...(Number(outlineLevel ?? 0) > 0 ? { depth: Number(outlineLevel) } : {}),
      ...(isOn(collapsed) ? { folds: true } : {}),
      ...(format ? { format } : {}),
      ...(others.length > 0 ? { attributes: attributesXml(Object.fromEntries(others)) } : {}),
    });
  }
}

function readView(sheet: Sheet, document: XmlDocument): void {
  const view = parsed(document, 'sheetViews')?.children[0];
  if (!view) return;
  sheet.selectedInFile = isOn(view.attributes.tabSelected);
  const grid = view.attributes.showGridLines;
  sheet.gridlines = grid === undefined || isOn(grid);
  const pane = child(view, 'pane')?.attributes;
  if (!pane || !/^frozen/.test(pane.state ?? '')) return;
  sheet.frozenRows = Number(pane.ySplit ?? 0);
  sheet.frozenColumns = Number(pane.xSplit ?? 0);
}

/** Merged blocks as the file has them, by what of them lies in the grid; and those that lie beyond it. */
const uncut = new WeakMap<Rect, Rect>();
const beyond = new WeakMap<Sheet, Rect[]>();

/** The merged blocks of a sheet with what of them stays in the file alone, beyond the last row or column. */
export function wholeMerges(sheet: Sheet): Rect[] {
  return [...sheet.merges.map((rect) => uncut.get(rect) ?? rect), ...(beyond.get(sheet) ?? [])];
}

/** What of a merged block lies beyond the sheet's last row or column stays in the file alone. */
function readMerges(sheet: Sheet, document: XmlDocument): void {
  const whole = { row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns };
  for (const { attributes } of parsed(document, 'mergeCells')?.children ?? []) {
    for (const rect of readRanges(attributes.ref)) {
      const inside = overlap(rect, whole);
      if (inside) sheet.merges.push(inside);
      if (inside && !sameRect(inside, rect)) uncut.set(inside, rect);
      if (!inside) (beyond.get(sheet) ?? beyond.set(sheet, []).get(sheet))?.push(rect);
    }
  }
}

/** Rows that a filter hides are not hidden by a person; the file marks both alike. */
function readFilter(sheet: Sheet, document: XmlDocument): void {
  const filter = parsed(document, 'autoFilter');
  const rect = readRanges(filter?.attributes.ref)[0];
  if (!filter || !rect) return;
  sheet.filter = rect;
  sheet.filterColumns = readFilterColumns(filter);
  if (!child(filter, 'filterColumn')) return;
  for (const [row, info] of sheet.rowInfos) {
    if (!info.hidden || row <= rect.row || row >= rect.row + rect.rows) continue;
    delete info.hidden;
    info.attributes = `${info.attributes ?? ''} hidden="1"`;
  }
}

/** A protected sheet of a file names nobody: only the owner may edit. */
function protect(sheet: Sheet): void {
  sheet.protections.push(newProtection({ fromFile: true }));
}
