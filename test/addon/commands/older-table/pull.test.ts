import { expect, test } from 'vitest';
import type { PullOutcome } from '../../../../src/addon/commands/pull-from-table.ts';
import { newWorkbook, type Workbook } from '../../../../src/local/stand-in/workbook.ts';
import { dieAtCalls } from '../../every-fault.ts';
import { CLOCK, copyOf } from '../../fault-support.ts';
import { cells, type Desk, deskOver } from '../../support.ts';

const FORM = 'กรอกผล ประสานฯ';
const CHANGES = 'เปลี่ยนแปลงล่าสุด';

/** A fresh workbook with one figure typed, and a table of the office beside it. */
const start = newWorkbook();
deskOver(start, CLOCK).addOn.call('setUpWorkbook');
start.sheet(FORM)?.set(3, 1, 1);
const table = start.addSheet('ตารางเดิม เมษายน');
const ROWS = [
  ['ผลการใช้จ่ายงบประมาณ'],
  ['อำเภอ', 'ห1', 'ห1', 'บ5.9', 'ส1.1'],
  ['', 'เบิกจ่าย (บาท)', 'งบจัดสรร (บาท)', '', ''],
  ['เมืองสระแก้ว', '๙๒๐,๐๐๐', 1000000, 7, 4.5],
  ['คลองหาด', 765000, 900000, 8, '-'],
  ['รวม', 1685000, 1900000, 15, 4.5],
];
for (const [row, line] of ROWS.entries())
  for (const [column, value] of line.entries()) table.set(row, column, value);

const press = (workbook: Workbook, button = 'YES', options = {}): Desk & { outcome: PullOutcome } => {
  const desk = deskOver(workbook, { ...CLOCK, ...options });
  desk.standIn.answerAlerts(button);
  return { ...desk, outcome: desk.addOn.call('pullFromTable') as PullOutcome };
};
const labels = cells(deskOver(start), FORM)[1]?.slice(1, 3);

test('the plan says what it would fill, what differs and what it could not place; a no writes nothing', () => {
  expect(labels).toEqual(['เบิกจ่าย (บาท)', 'งบจัดสรร (บาท)']);
  const { standIn, outcome } = press(copyOf(start), 'NO');
  const text = standIn.alerts[0]?.text ?? '';
  expect(text).toContain(`จะเติม 4 ช่องที่ยังว่าง ในชีต "${FORM}"`);
  expect(text).toContain('ต่างจากที่กรอกไว้ 1 ช่อง');
  expect(text).toMatch(/ห1 เบิกจ่าย \(บาท\) คลองหาด: ตารางเดิม 765000 \(ชีต "ตารางเดิม เมษายน" ช่อง B5\)/);
  expect(text).toMatch(/ช่อง D2 "บ5\.9": หัวตารางไม่ตรงกับตัวชี้วัดใด/);
  expect(text).toContain('อ่าน "-" เป็นผลไม่ได้');
  expect([standIn.calls.changes, outcome.filled]).toEqual([0, 0]);
});

test('a yes fills blank cells only, and pressed again there is nothing to fill', () => {
  const desk = press(copyOf(start));
  const form = cells(desk, FORM);
  expect(form[2]?.slice(0, 3)).toEqual(['เมืองสระแก้ว', 920000, 1000000]);
  expect(form[3]?.slice(0, 3)).toEqual(['คลองหาด', 1, 900000]);
  expect(desk.outcome.filled).toBe(4);
  const again = press(desk.workbook);
  expect([again.standIn.calls.changes, again.outcome.plan?.same]).toEqual([0, 4]);
});

test('the next calculation has a line in เปลี่ยนแปลงล่าสุด, once, in a first one too', () => {
  const { workbook } = press(copyOf(start));
  const lines = (): unknown[][] => {
    const desk = deskOver(workbook, CLOCK);
    desk.addOn.call('calculateScores');
    return cells(desk, CHANGES).filter(([kind]) => kind === 'ดึงผลจากตารางเดิม');
  };
  const wanted = [
    ['ดึงผลจากตารางเดิม', 'ตารางเดิม เมษายน', '', '(ว่าง)', 'เติม 4 ช่อง เมื่อ 16 กันยายน 2567 เวลา 09:00 น.'],
  ];
  expect(lines()).toEqual(wanted);
  expect(lines()).toEqual(wanted);
  workbook.sheet(FORM)?.set(4, 1, 5);
  expect(lines()).toEqual([]);
});

test('the tab itself is the user’s: a calculation neither reads nor touches it', () => {
  const workbook = copyOf(start);
  const before = workbook.sheet(table.name)?.rows();
  deskOver(workbook, CLOCK).addOn.call('calculateScores');
  expect(workbook.sheet(table.name)?.rows()).toEqual(before);
});

test('without such a tab it says how to make one; without ตัวชี้วัด what is to be mended first', () => {
  const workbook = newWorkbook();
  deskOver(workbook, CLOCK).addOn.call('setUpWorkbook');
  expect(press(workbook).standIn.alerts[0]?.text).toContain('ชื่อขึ้นต้นด้วย "ตารางเดิม"');
  const list = workbook.sheet('ตัวชี้วัด');
  if (list) workbook.deleteSheet(list);
  expect(press(workbook).standIn.alerts[0]?.title).toBe('ยังดึงผลไม่ได้');
});

test('what somebody typed while the question stood is not written over', () => {
  const workbook = copyOf(start);
  const desk = deskOver(workbook, CLOCK);
  desk.standIn.askAtAlerts(() => {
    workbook.sheet(FORM)?.set(2, 1, 77);
    return 'YES';
  });
  expect((desk.addOn.call('pullFromTable') as PullOutcome).filled).toBe(3);
  expect(cells(desk, FORM)[2]?.slice(1, 3)).toEqual([77, 1000000]);
});

test('whatever call fails, nothing typed is lost and a second press completes it', () => {
  dieAtCalls({
    start: () => copyOf(start),
    press: (workbook, options) => press(workbook, 'YES', options),
    half: (workbook, where) => expect(workbook.sheet(FORM)?.value(3, 1), where).toBe(1),
    few: 5,
  });
});
