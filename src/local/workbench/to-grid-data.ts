import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { scalarText } from '../stand-in/cell-value.ts';
import type { Format } from '../stand-in/format.ts';
import { cellKey, keyCell, type Sheet } from '../stand-in/sheet.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import { gridId, gridRange } from './grid-place.ts';
import { gridRules } from './grid-rules.ts';

const HORIZONTAL: Readonly<Record<string, number>> = { left: 1, center: 2, right: 3 };
const VERTICAL: Readonly<Record<string, number>> = { top: 1, middle: 2, bottom: 3 };
const WRAP = 3;
/** As Sheets shows a linked text. */
const LINK = { ul: { s: 1 as const }, cl: { rgb: '#1155cc' } };
const BLANK_ROWS = 20;
const BLANK_COLUMNS = 4;

/** A workbook as the grid takes it: cells, looks, sizes, frozen panes, rules. */
export function toGridData(workbook: Workbook): IWorkbookData {
  const styles = new Map<Format, string>();
  const sheets = workbook.sheets.map((sheet) => toSheetData(sheet, styles));
  return {
    id: workbook.id,
    name: workbook.title,
    appVersion: '',
    locale: 'thTH' as IWorkbookData['locale'], // the words come with the page
    styles: Object.fromEntries([...styles].map(([format, id]) => [id, toStyle(format)])),
    sheetOrder: workbook.sheets.map(gridId),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: gridRules(workbook),
  };
}

function toSheetData(sheet: Sheet, styles: Map<Format, string>): Partial<IWorksheetData> & { id: string } {
  const { rows, columns } = sheet.extent();
  const cellData: Record<number, Record<number, ICellData>> = {};
  const styleId = (format: Format): string => {
    const known = styles.get(format) ?? String(styles.size + 1);
    styles.set(format, known);
    return known;
  };
  const cell = (row: number, column: number): ICellData => {
    cellData[row] ??= {};
    const line = cellData[row];
    line[column] ??= {};
    return line[column];
  };
  sheet.values.forEach((line, row) => {
    line?.forEach((value, column) => {
      if (value === undefined || value === '') return;
      Object.assign(cell(row, column), cellValue(value));
    });
  });
  for (const [key, { text }] of sheet.formulas) {
    const [row, column] = keyCell(key);
    cell(row, column).f = `=${text}`;
  }
  sheet.formats.forEach((line, row) => {
    line?.forEach((format, column) => {
      if (format) cell(row, column).s = styleId(format);
    });
  });
  for (const key of sheet.links.keys()) {
    const [row, column] = keyCell(key);
    cell(row, column).s = gridStyle(sheet, row, column);
  }
  const rowData: Record<number, { h?: number; hd?: 0 | 1 }> = {};
  for (const [row, { height }] of sheet.rowInfos) if (height !== undefined) rowData[row] = { h: height };
  for (const [row, { hidden }] of sheet.rowInfos) if (hidden) rowData[row] = { ...rowData[row], hd: 1 };
  const columnData: Record<number, { w?: number; hd?: 0 | 1 }> = {};
  for (const { from, to, width, hidden } of sheet.columnSpans) {
    for (let column = from; column <= Math.min(to, sheet.maxColumns - 1); column += 1) {
      columnData[column] = {
        ...(width === undefined ? {} : { w: width }),
        ...(hidden ? { hd: 1 as const } : {}),
      };
    }
  }
  return {
    id: gridId(sheet),
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    rowCount: Math.min(sheet.maxRows, Math.max(rows + BLANK_ROWS, 30)),
    columnCount: Math.min(sheet.maxColumns, Math.max(columns + BLANK_COLUMNS, 12)),
    cellData,
    rowData,
    columnData,
    mergeData: sheet.merges.map(gridRange),
    freeze: {
      xSplit: sheet.frozenColumns,
      ySplit: sheet.frozenRows,
      startColumn: sheet.frozenColumns || -1,
      startRow: sheet.frozenRows || -1,
    },
    showGridlines: sheet.gridlines ? 1 : 0,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    ...(sheet.tabColor ? { tabColor: sheet.tabColor } : {}),
  };
}

/** How a cell looks, as the grid says it. */
export function gridStyle(sheet: Sheet, row: number, column: number): IStyleData {
  const style = toStyle(sheet.format(row, column));
  return sheet.links.has(cellKey(row, column)) ? { ...style, ...LINK } : style;
}

/** Types as the grid numbers them: 1 text, 2 number, 3 truth value. */
export function cellValue(value: Parameters<typeof scalarText>[0]): ICellData {
  if (typeof value === 'number') return { v: value, t: 2 };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3 };
  return { v: scalarText(value), t: 1 };
}

function toStyle(format: Format): IStyleData {
  const line = (border: Format['top']) => (border ? { s: 1, cl: { rgb: border.color } } : undefined);
  const borders = {
    t: line(format.top),
    r: line(format.right),
    b: line(format.bottom),
    l: line(format.left),
  };
  return {
    ff: format.fontFamily,
    fs: format.fontSize,
    ...(format.bold ? { bl: 1 } : {}),
    ...(format.italic ? { it: 1 } : {}),
    ...(format.background ? { bg: { rgb: format.background } } : {}),
    ...(format.fontColor ? { cl: { rgb: format.fontColor } } : {}),
    ...(HORIZONTAL[format.horizontal] ? { ht: HORIZONTAL[format.horizontal] } : {}),
    vt: VERTICAL[format.vertical] ?? 3,
    ...(format.wrap ? { tb: WRAP } : {}),
    ...(format.numberFormat === 'General' ? {} : { n: { pattern: format.numberFormat } }),
    bd: Object.fromEntries(Object.entries(borders).filter(([, border]) => border)),
  } as IStyleData; // numbers stand for the grid's enumerations
}
