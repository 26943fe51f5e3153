import type { Chart } from './chart.ts';
import type { Sheet } from './sheet.ts';
import { type Shift, shiftRect } from './shift.ts';

/** Moves the charts of a workbook along when rows or columns of a sheet are inserted or deleted. */
export function shiftCharts(sheet: Sheet, shift: Shift): void {
  for (const other of sheet.workbook.sheets) {
    for (const chart of other.charts) {
      for (const range of chart.ranges) {
        if (range.sheetId === sheet.id && range.rect) range.rect = shiftRect(range.rect, shift);
      }
      if (other === sheet) shiftPlace(sheet, chart, shift);
    }
  }
}

/** A chart whose cell was deleted moves to where the cell was, but stays on the sheet. */
function shiftPlace(sheet: Sheet, { place }: Chart, shift: Shift): void {
  const moved = shiftRect({ row: place.row, column: place.column, rows: 1, columns: 1 }, shift);
  if (shift.axis === 'row') place.row = Math.min(moved?.row ?? shift.at, sheet.maxRows - 1);
  else place.column = Math.min(moved?.column ?? shift.at, sheet.maxColumns - 1);
}
