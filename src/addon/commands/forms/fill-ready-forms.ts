import { readyFills } from '../../../workbook/indicators/ready-forms.ts';
import { findList } from '../../../workbook/set-up/input-tabs.ts';
import { TAB } from '../../../workbook/vocabulary.ts';
import { attempt } from '../../sheet/attempt.ts';
import { readWorkbook } from '../../sheet/read-workbook.ts';
import { writeBlocks } from '../../sheet/write-block.ts';
import { newWriting } from '../../sheet/writing.ts';

/**
 * Writes into the blank cells of ตัวชี้วัด what แบบสำเร็จรูป and ระดับ 1–5 say, so that people see and can change it; a
 * calculation reads it so in any case. Gives how many rows were filled.
 */
export function fillReadyForms(): number {
  const workbook = readWorkbook();
  const list = findList(TAB.indicators, workbook.grids);
  const sheet = workbook.sheets.find(({ title }) => title === list?.title)?.sheet;
  const fills = list ? readyFills(list) : [];
  if (!sheet || fills.length === 0) return 0;
  const blocks = fills.map(({ row, column, value }) => ({ row, column, values: [[value]] }));
  const isDone = attempt(newWriting(workbook), sheet, () => writeBlocks(sheet, blocks));
  return isDone ? new Set(fills.map(({ row }) => row)).size : 0;
}
