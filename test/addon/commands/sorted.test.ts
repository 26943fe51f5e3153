import { expect, test } from 'vitest';
import type { Workbook } from '../../../src/local/stand-in/workbook.ts';
import { look, run } from '../fault-support.ts';
import { sampleDesk } from '../support.ts';

const TITLE = 'สรุปคะแนน';

/** Sorts some rows of the summary as a person does: cells and their looks change places. Rows from 0. */
function swapRows(workbook: Workbook, one: number, other: number): void {
  const sheet = workbook.sheet(TITLE);
  for (let column = 0; sheet && column < sheet.maxColumns; column += 1) {
    const [a, b] = [one, other].map((row) => [sheet.value(row, column), sheet.format(row, column)] as const);
    if (!a || !b) continue;
    sheet.put(one, column, b[0]);
    sheet.put(other, column, a[0]);
    sheet.setFormat(one, column, b[1]);
    sheet.setFormat(other, column, a[1]);
  }
}

/** The sample with one result that differs. */
function changed(workbook: Workbook): Workbook {
  workbook.sheet('กรอกผล ประสานฯ')?.set(2, 1, 900_000);
  run(workbook);
  return workbook;
}

test('a summary that somebody sorted looks as it should once figures move, and not only its values', () => {
  const wanted = changed(sampleDesk().workbook).sheet(TITLE);
  const { workbook } = run(sampleDesk().workbook);
  // Row 9 is a district's, row 20 one of the averages or below: other number formats and colours.
  swapRows(workbook, 8, 19);
  changed(workbook);
  const sheet = workbook.sheet(TITLE);
  expect(sheet && look(sheet)).toBe(wanted && look(wanted));
});
