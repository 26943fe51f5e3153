import { expect, test } from 'vitest';
import type { Workbook } from '../../../../src/local/stand-in/workbook.ts';
import { editInputs, smallDesk } from '../../fault-support.ts';
import { deskOver } from '../../support.ts';

/** Cells are only named, or a tab that was just made says who it is and what came along with it; the others ask nothing of the workbook. */
const NO_READ =
  /^(?:Sheet\.(?:getRange|getRangeList|getSheetId|getCharts)|RangeList\.getRanges|(?:Properties|PropertiesService|SpreadsheetApp|Session|User|Lock|LockService)\.\w+)$/;

/** Names of calls that ask the workbook for something after a run first changed it. */
function readAfterWriting(workbook: Workbook, entry: string): string[] {
  const late: string[] = [];
  const desk = deskOver(workbook, {
    beforeCall: (_, method) => {
      const isAsking = /\.(?:get|is|can|find)[A-Z]/.test(method) && !NO_READ.test(method);
      if (isAsking && desk.standIn.calls.changes > 0) late.push(method);
    },
  });
  desk.addOn.call(entry);
  expect(desk.standIn.calls.changes).toBeGreaterThan(0);
  return late;
}

test.each<[string, string, (workbook: Workbook) => void]>([
  ['a first calculation', 'calculateScores', () => undefined],
  [
    'one after which a district is gone',
    'calculateScores',
    (workbook) => {
      deskOver(workbook).addOn.call('calculateScores');
      editInputs(workbook, 'a district leaves');
    },
  ],
  [
    'one that finds the tab of such a district worked in, and a summary typed over',
    'calculateScores',
    (workbook) => {
      deskOver(workbook).addOn.call('calculateScores');
      editInputs(workbook, 'a district leaves');
      for (const sheet of workbook.sheets) if (/^สรุป/.test(sheet.name)) sheet.set(5, 1, 'ตรวจแล้ว');
    },
  ],
  [
    'one that has nothing to score',
    'calculateScores',
    (workbook) => {
      deskOver(workbook).addOn.call('calculateScores');
      workbook.sheet('อำเภอ')?.set(0, 0, '');
    },
  ],
  ['a check', 'checkData', () => undefined],
])('%s reads everything before it writes', (_, entry, prepare) => {
  const { workbook } = smallDesk();
  prepare(workbook);
  expect(readAfterWriting(workbook, entry)).toEqual([]);
});
