import { builtInPack } from '../../workbook/pack/pack.ts';
import { findFormCell } from './find-form-cell.ts';
import { sampleResults } from './sample-results.ts';
import { setGroupDue } from './set-group-due.ts';
import { setPerson } from './set-person.ts';
import { setSetting } from './set-setting.ts';
import { readSheets, type SheetLike } from './sheet-like.ts';

/** Its day was over on the day of the data, and it misses บ2 of คลองหาด. */
const EARLY_GROUP = 'ส่งเสริมฯ';

/**
 * Types the invented results into the `กรอกผล…` tabs of a workbook that setUpWorkbook has made from the
 * built-in pack, marks it as invented in ตั้งค่า, and sets who evaluates whom and by when each group is to send. Throws where a result or a setting finds no place.
 */
export function fillSample(workbook: { sheets: readonly SheetLike[] }): void {
  const sheets = readSheets(workbook.sheets);
  for (const result of sampleResults()) {
    const { sheet, row, column } = findFormCell(sheets, result);
    sheet.set(row, column, result.value);
  }
  setSetting(sheets, 'ข้อความกำกับ', 'ข้อมูลสมมติ');
  setSetting(sheets, 'ข้อมูล ณ วันที่', '15 กันยายน 2567');
  // Nobody's name is invented: the words say what stands there.
  setSetting(sheets, 'ผู้ประเมิน', 'ชื่อ-สกุล ผู้ประเมิน');
  setPerson(sheets, 'เมืองสระแก้ว', 'ชื่อ-สกุล ผู้รับการประเมิน', 'พัฒนาการอำเภอเมืองสระแก้ว');
  for (const { name, shortName } of builtInPack().groups)
    setGroupDue(sheets, name, shortName === EARLY_GROUP ? '10 กันยายน 2567' : '20 กันยายน 2567');
}
