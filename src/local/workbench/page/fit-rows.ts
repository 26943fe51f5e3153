import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';

const PIXELS_PER_POINT = 96 / 72;
/** Height of a line as a part of the font size, as the grid draws Sarabun, and what is free around it. */
const LINE = 1.31;
const AROUND = 4;
const INSIDE = 6;

type Sheet = Partial<IWorksheetData>;

/** Makes the rows that have no height of their own as high as their texts, as Sheets does. Changes `data`. */
export function fitRows(data: Partial<IWorkbookData>): void {
  const measure = makeMeasure();
  for (const sheet of Object.values(data.sheets ?? {})) {
    for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
      const info = sheet.rowData?.[Number(row)];
      if (info?.h !== undefined) continue;
      let height = sheet.defaultRowHeight ?? 0;
      for (const [column, cell] of Object.entries(line as Record<string, ICellData>)) {
        const style = typeof cell.s === 'string' ? data.styles?.[cell.s] : cell.s;
        if (!style || cell.v === undefined) continue;
        const width = widthOf(sheet, Number(row), Number(column));
        const lines = style.tb === 3 ? countLines(String(cell.v), width - INSIDE, measure(style)) : 1;
        height = Math.max(height, Math.ceil(lines * fontPixels(style) * LINE) + AROUND);
      }
      sheet.rowData = { ...sheet.rowData, [row]: { ...info, h: height } };
    }
  }
}

const fontPixels = ({ fs = 10 }: IStyleData): number => fs * PIXELS_PER_POINT;

/** A merged cell is as wide as all its columns; one over several rows is left out. */
function widthOf(
  { mergeData = [], columnData, defaultColumnWidth = 100 }: Sheet,
  row: number,
  column: number,
): number {
  const merge = mergeData.find(({ startRow, startColumn }) => startRow === row && startColumn === column);
  if (merge && merge.endRow > merge.startRow) return Number.POSITIVE_INFINITY;
  let width = 0;
  for (let at = column; at <= (merge?.endColumn ?? column); at += 1) {
    width += columnData?.[at]?.w ?? defaultColumnWidth;
  }
  return width;
}

/** How wide a text is in a style, in pixels. */
function makeMeasure(): (style: IStyleData) => (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  return (style) => (text) => {
    if (!context) return 0;
    context.font = `${style.bl ? 'bold ' : ''}${fontPixels(style)}px ${style.ff ?? 'Sarabun'}, Sarabun`;
    return context.measureText(text).width;
  };
}

const words = new Intl.Segmenter('th', { granularity: 'word' });

function countLines(text: string, width: number, measure: (text: string) => number): number {
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
