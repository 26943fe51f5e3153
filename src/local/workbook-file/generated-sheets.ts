import { PREFIX, UNFINISHED } from '../../addon/sheet/tab-names.ts';
import { INPUT_MARK } from '../../workbook/set-up/input-marks.ts';
import type { Workbook } from '../stand-in/workbook.ts';

/**
 * The rows of generated tabs are as high as their texts, whatever program saved the file last: Sheets fits them by
 * itself, and nothing of ours sets a height. A height that a person gave to such a row is given up with it.
 */
export function fitGeneratedSheets(workbook: Workbook): void {
  for (const { name, sheetId, rect } of workbook.namedRanges) {
    const isGenerated = name.startsWith(PREFIX) && !name.startsWith(INPUT_MARK) && name !== UNFINISHED;
    const sheet = isGenerated && rect ? workbook.sheetById(sheetId) : undefined;
    if (!sheet) continue;
    sheet.madeHere = true;
    for (const [row, { height: _, ...info }] of sheet.rowInfos) sheet.rowInfos.set(row, info);
  }
}
