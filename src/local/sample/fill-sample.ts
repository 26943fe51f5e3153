import { findFormCell } from './find-form-cell.ts';
import { sampleResults } from './sample-results.ts';
import { setSetting } from './set-setting.ts';
import { readSheets, type SheetLike } from './sheet-like.ts';

/**
 * Types the invented results into the `กรอกผล…` tabs of a workbook that setUpWorkbook has made from the
 * built-in pack, and marks it as invented in ตั้งค่า. Throws where a result or a setting finds no place.
 */
export function fillSample(workbook: { sheets: readonly SheetLike[] }): void {
  const sheets = readSheets(workbook.sheets);
  for (const result of sampleResults()) {
    const { sheet, row, column } = findFormCell(sheets, result);
    sheet.set(row, column, result.value);
  }
  setSetting(sheets, 'ข้อความกำกับ', 'ข้อมูลสมมติ');
  setSetting(sheets, 'ข้อมูล ณ วันที่', '15 กันยายน 2567');
}
