import { shiftSheet } from '../../src/local/stand-in/shift-sheet.ts';
import type { Workbook } from '../../src/local/stand-in/workbook.ts';
import { openWorkbook } from '../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../src/local/workbook-file/save-workbook.ts';
import { sampleDesk } from '../addon/support.ts';

let saved: Promise<Uint8Array> | undefined;

async function make(): Promise<Uint8Array> {
  const { workbook } = sampleDesk();
  for (const sheet of workbook.sheets) {
    const names = sheet.rows().map(([name]) => name);
    for (const name of ['วังน้ำเย็น', 'วัฒนานคร', 'อรัญประเทศ', 'เขาฉกรรจ์', 'โคกสูง']) {
      const at = names.indexOf(name);
      if (at < 0) continue;
      names.splice(at, 1);
      shiftSheet(sheet, { kind: 'delete', axis: 'row', at, count: 1 });
    }
  }
  return saveWorkbook(workbook);
}

/** A fresh copy of the sample's input tabs with four of its districts, filled, not yet scored. */
export async function smallSample(): Promise<Workbook> {
  saved ??= make();
  return openWorkbook(await saved);
}
