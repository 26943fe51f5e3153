import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { shownInCell } from './formatted-texts.ts';
import { FROM_SERVER } from './watch-edits.ts';

const PIXELS_PER_POINT = 96 / 72;
/** Height of a line as a part of the font size, as the grid draws Sarabun, and what is free around it. */
const LINE = 1.31;
const AROUND = 4;
const INSIDE = 6;

type Sheet = Partial<IWorksheetData>;
type Styles = IWorkbookData['styles'];

/** Makes the rows that have no height of their own as high as their texts, as Sheets does, of a tab before it is seen. */
export class RowFitter {
  private styles: Styles = {};
  private readonly fitted = new Set<string>();

  /** Fits the rows of the tab that the grid will show first. Changes `data`; to be called before it is opened. */
  begin({ styles = {}, sheets = {}, sheetOrder = [] }: Partial<IWorkbookData>): void {
    this.styles = styles;
    this.fitted.clear();
    const first = sheetOrder.find((id) => sheets[id]?.hidden !== 1);
    const sheet = first === undefined ? undefined : sheets[first];
    if (first === undefined || !sheet) return;
    this.fitted.add(first);
    const heights = rowHeights(sheet, styles);
    const rows = Object.entries(heights).map(([row, h]) => [row, { ...sheet.rowData?.[Number(row)], h }]);
    sheet.rowData = { ...sheet.rowData, ...Object.fromEntries(rows) };
  }

  /** Fits the rows of each further tab when somebody goes there. */
  watch(api: FUniver): void {
    api.addEvent(api.Event.BeforeActiveSheetChange, ({ workbook, activeSheet }) => {
      const id = activeSheet.getSheetId();
      if (this.fitted.has(id)) return;
      this.fitted.add(id);
      const rowHeight = rowHeights(activeSheet.getSheet().getConfig(), this.styles);
      const rows = Object.keys(rowHeight).map(Number);
      if (rows.length === 0) return;
      const range = { startRow: rows[0], endRow: rows[rows.length - 1], startColumn: 0, endColumn: 0 };
      const params = { unitId: workbook.getId(), subUnitId: id, ranges: [range], rowHeight };
      api.syncExecuteCommand('sheet.mutation.set-worksheet-row-height', params, FROM_SERVER);
    });
  }
}

/** How high the rows of a tab must be that have no height of their own, in pixels. */
function rowHeights(sheet: Sheet, styles: Styles): Record<number, number> {
  const heights: Record<number, number> = {};
  const merges = new Map(
    sheet.mergeData?.map((merge) => [merge.startRow * 100_000 + merge.startColumn, merge]),
  );
  for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
    if (sheet.rowData?.[Number(row)]?.h !== undefined) continue;
    let height = sheet.defaultRowHeight ?? 0;
    for (const [column, cell] of Object.entries(line as Record<string, ICellData>)) {
      const style = typeof cell.s === 'string' ? styles?.[cell.s] : cell.s;
      if (!style || cell.v === undefined) continue;
      const merge = merges.get(Number(row) * 100_000 + Number(column));
      const width = widthOf(sheet, Number(column), merge);
      const lines =
        style.tb === 3 ? countLines(shownInCell(cell, style) ?? String(cell.v), width - INSIDE, style) : 1;
      height = Math.max(height, Math.ceil(lines * fontPixels(style) * LINE) + AROUND);
    }
    heights[Number(row)] = height;
  }
  return heights;
}

const fontPixels = ({ fs = 10 }: IStyleData): number => fs * PIXELS_PER_POINT;

/** A merged cell is as wide as all its columns; one over several rows is left out. */
function widthOf(
  { columnData, defaultColumnWidth = 100 }: Sheet,
  column: number,
  merge: NonNullable<Sheet['mergeData']>[number] | undefined,
): number {
  if (merge && merge.endRow > merge.startRow) return Number.POSITIVE_INFINITY;
  let width = 0;
  for (let at = column; at <= (merge?.endColumn ?? column); at += 1) {
    width += columnData?.[at]?.w ?? defaultColumnWidth;
  }
  return width;
}

const context = document.createElement('canvas').getContext('2d');
let fontNow = '';
/** Widths of words in fonts, in pixels: tables say the same again and again. */
const known = new Map<string, Map<string, number>>();
/** More words than a workbook has of one font. */
const MOST_WORDS = 50_000;

/** How wide texts are in a style, in pixels. */
function measureIn(style: IStyleData): (text: string) => number {
  const font = `${style.bl ? 'bold ' : ''}${fontPixels(style)}px ${style.ff ?? 'Sarabun'}, Sarabun`;
  const widths = known.get(font) ?? new Map<string, number>();
  if (widths.size > MOST_WORDS) widths.clear();
  known.set(font, widths);
  return (text) => {
    const found = widths.get(text);
    if (found !== undefined || !context) return found ?? 0;
    if (fontNow !== font) context.font = font;
    fontNow = font;
    const { width } = context.measureText(text);
    widths.set(text, width);
    return width;
  };
}

const words = new Intl.Segmenter('th', { granularity: 'word' });

function countLines(text: string, width: number, style: IStyleData): number {
  const measure = measureIn(style);
  return text.split('\n').reduce((lines, line) => {
    if (measure(line) <= width) return lines + 1;
    let used = 0;
    let count = 1;
    for (const { segment } of words.segment(line)) {
      const needed = measure(segment);
      if (used + needed > width && used > 0 && segment.trim() !== '') {
        count += 1;
        used = 0;
      }
      used += needed;
    }
    return lines + count;
  }, 0);
}
