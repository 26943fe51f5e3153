import { expect, test } from 'vitest';
import type { Outcome } from '../../../../src/addon/commands/run/outcome.ts';
import { newWorkbook, type Workbook } from '../../../../src/local/stand-in/workbook.ts';
import { dieAtCalls } from '../../every-fault.ts';
import { copyOf, run } from '../../fault-support.ts';
import { cells, type Desk, deskOver, sampleDesk, titles } from '../../support.ts';

const FORMS = ['กรอกผล ยุทธศาสตร์ฯ', 'กรอกผล สารสนเทศฯ', 'กรอกผล ส่งเสริมฯ', 'กรอกผล ประสานฯ'];
const LISTS = ['ตั้งค่า', 'อำเภอ', 'ตัวชี้วัด', 'ค่าเป้าหมายรายอำเภอ'];
const INPUTS = [...LISTS, ...FORMS];

const calculate = (desk: Desk): Outcome => desk.addOn.call('calculateScores') as Outcome; // the entry point's own type
const totals = ({ districts }: Outcome) => districts.map(({ name, total }) => [name, total]);
const mended = ({ issues }: Outcome) =>
  issues.filter(({ code }) => code === 'name-mended').map(({ tab, cell }) => [tab, cell]);

function sheetOf(workbook: Workbook, title: string) {
  const sheet = workbook.sheet(title);
  if (!sheet) throw new Error(`no tab "${title}"`);
  return sheet;
}

function rename(workbook: Workbook, title: string, to: string): void {
  workbook.renameSheet(sheetOf(workbook, title), to);
}

/** As another program leaves a workbook that never met the add-on. */
function forgetMarks(workbook: Workbook): void {
  workbook.namedRanges = workbook.namedRanges.filter(({ name }) => !name.startsWith('khanaen_input_'));
}

const marksOf = (workbook: Workbook): string[] =>
  workbook.namedRanges.map(({ name }) => name).filter((name) => name.startsWith('khanaen_input_'));

test('a new file gets all input tabs, each remembered by a name, and no blank sheet is left', () => {
  const desk = deskOver(newWorkbook());
  expect(desk.addOn.call('setUpWorkbook')).toEqual(expect.arrayContaining(INPUTS));
  expect([...titles(desk)].sort()).toEqual([...INPUTS].sort());
  expect(titles(desk).slice(0, LISTS.length)).toEqual(LISTS);
  expect(marksOf(desk.workbook)).toHaveLength(INPUTS.length);
});

test('what is there is not touched: only missing tabs are added', () => {
  const { workbook } = sampleDesk();
  for (const title of ['อำเภอ', 'กรอกผล ส่งเสริมฯ']) workbook.deleteSheet(sheetOf(workbook, title));
  workbook.addSheet('ของฉัน').set(0, 0, 'บันทึก');
  const left = workbook.sheets.map(({ name }) => name);
  const before = left.map((title) => sheetOf(workbook, title).rows());
  const desk = deskOver(workbook);
  expect(desk.addOn.call('setUpWorkbook')).toEqual(['อำเภอ', 'กรอกผล ส่งเสริมฯ']);
  expect(left.map((title) => cells(desk, title))).toEqual(before);
  expect(titles(desk)).toEqual([...left, 'อำเภอ', 'กรอกผล ส่งเสริมฯ']);
});

test('in an older workbook ค่าเป้าหมายรายอำเภอ is made empty behind ตัวชี้วัด, with what its columns take', () => {
  const { workbook } = sampleDesk();
  workbook.deleteSheet(sheetOf(workbook, 'ค่าเป้าหมายรายอำเภอ'));
  const desk = deskOver(workbook);
  expect(desk.addOn.call('setUpWorkbook')).toEqual(['ค่าเป้าหมายรายอำเภอ']);
  const order = titles(desk);
  expect(order[order.indexOf('ตัวชี้วัด') + 1]).toBe('ค่าเป้าหมายรายอำเภอ');
  const tab = sheetOf(workbook, 'ค่าเป้าหมายรายอำเภอ');
  expect(tab.rows().filter((row) => row.some((cell) => cell !== ''))).toHaveLength(1);
  const offered = tab.validations.flatMap(({ validation: { condition } }) =>
    condition.kind === 'list' ? [condition.values] : [],
  );
  expect(offered[0]?.slice(0, 4)).toEqual(['ห1', 'ห2', 'ห3', 'บ1']);
  expect(offered[1]).toEqual(['ทุกอำเภอ', 'เมืองสระแก้ว', ...(offered[1] ?? []).slice(2)]);
  expect(offered[1]).toHaveLength(10);
  // Empty, it changes no score and says nothing.
  expect(calculate(desk).issues.filter(({ tab: at }) => at === 'ค่าเป้าหมายรายอำเภอ')).toEqual([]);
});

test('pressed again it changes nothing', () => {
  const { workbook } = sampleDesk();
  const again = run(workbook, 'setUpWorkbook');
  expect(again.standIn.calls.changes).toBe(0);
  expect(again.standIn.toasts.map(({ text }) => text)).toEqual(['มีชีตครบแล้ว จึงไม่ได้สร้างเพิ่ม']);
});

test('whatever call fails, a second press completes the workbook', () => {
  dieAtCalls({
    start: newWorkbook,
    press: (workbook, options) => run(workbook, 'setUpWorkbook', options),
    few: 4,
  });
});

test('a deleted tab is told with the menu item that makes it again', () => {
  const { workbook } = sampleDesk();
  calculate(deskOver(workbook));
  workbook.deleteSheet(sheetOf(workbook, 'อำเภอ'));
  const { failed, issues } = calculate(deskOver(workbook));
  expect(failed).toBe(true);
  expect(issues.find(({ code }) => code === 'tab-missing')).toMatchObject({
    tab: 'อำเภอ',
    message: expect.stringContaining('เริ่มใช้งาน/สร้างชีตที่ขาด'),
  });
  run(workbook, 'setUpWorkbook');
  expect(calculate(deskOver(workbook)).districts).toHaveLength(9);
});

test.each([
  ['ตั้งค่า', 'ค่าของเรา'],
  ['อำเภอ', 'รายชื่อ สพอ.'],
  ['ตัวชี้วัด', 'KPI 2567'],
  ['กรอกผล ส่งเสริมฯ', 'ผลของกลุ่มส่งเสริม'],
])('a renamed tab is still used, and noted: %s', (title, to) => {
  const { workbook } = sampleDesk();
  const before = calculate(deskOver(workbook));
  rename(workbook, title, to);
  const after = calculate(deskOver(workbook));
  expect(totals(after)).toEqual(totals(before));
  expect(mended(before)).toEqual([]);
  expect(mended(after)).toEqual([[to, '']]);
});

test('a renamed tab is not made a second time', () => {
  const { workbook } = sampleDesk();
  rename(workbook, 'ตั้งค่า', 'ค่าของเรา');
  rename(workbook, 'กรอกผล ประสานฯ', 'ผลของกลุ่มประสาน');
  expect(run(workbook, 'setUpWorkbook').standIn.calls.changes).toBe(0);
});

test('a title that is a slip away is used, and not made a second time', () => {
  const { workbook } = sampleDesk();
  rename(workbook, 'ตั้งค่า', 'ตั้งคา');
  forgetMarks(workbook);
  run(workbook, 'setUpWorkbook');
  expect(workbook.sheet('ตั้งค่า')).toBeUndefined();
  expect(mended(calculate(deskOver(workbook)))).toEqual([['ตั้งคา', '']]);
});

test('a workbook made elsewhere is remembered by its first calculation; the second writes nothing', () => {
  const { workbook } = sampleDesk();
  forgetMarks(workbook);
  const first = calculate(deskOver(workbook));
  expect(marksOf(workbook)).toHaveLength(INPUTS.length);
  const second = deskOver(workbook);
  calculate(second);
  expect(second.standIn.calls.changes).toBe(0);
  rename(workbook, 'อำเภอ', 'สพอ.');
  expect(totals(calculate(deskOver(workbook)))).toEqual(totals(first));
});

test('a workbook that refuses to remember is scored all the same', () => {
  const { workbook } = sampleDesk();
  forgetMarks(workbook);
  const { log } = run(copyOf(workbook)).standIn.calls;
  const failAtCall = log.findIndex((method) => method.endsWith('setNamedRange')) + 1;
  const desk = deskOver(workbook, { failAtCall });
  expect(calculate(desk).districts).toHaveLength(9);
});

test('a second copy does not become the input tab, whatever it says, while the original is there', () => {
  const { workbook } = sampleDesk();
  const before = calculate(deskOver(workbook));
  const copy = workbook.addSheet('สำเนาของ อำเภอ', 0);
  copy.set(0, 0, 'อำเภอ');
  copy.set(1, 0, 'เมืองสระแก้ว');
  expect(totals(calculate(deskOver(workbook)))).toEqual(totals(before));
  rename(workbook, 'อำเภอ', 'รายชื่อ');
  expect(totals(calculate(deskOver(workbook)))).toEqual(totals(before));
});

test('a copy that was given the title in place of the original is the input tab, and is remembered as that', () => {
  const { workbook } = sampleDesk();
  calculate(deskOver(workbook));
  rename(workbook, 'อำเภอ', 'อำเภอ รอบก่อน');
  const copy = workbook.addSheet('อำเภอ', 0);
  copy.set(0, 0, 'อำเภอ');
  copy.set(1, 0, 'คลองหาด');
  expect(totals(calculate(deskOver(workbook))).map(([name]) => name)).toEqual(['คลองหาด']);
  workbook.renameSheet(copy, 'รายชื่อใหม่');
  expect(totals(calculate(deskOver(workbook))).map(([name]) => name)).toEqual(['คลองหาด']);
});

test.each([
  'khanaen_input_settings',
  'khanaen_input_',
  'khanaen_input_summary',
  'khanaen_input_district_2701',
])('no calculation deletes a tab that is named %s', (name) => {
  const { workbook } = sampleDesk();
  const mine = workbook.addSheet('ของฉัน');
  mine.set(0, 0, 'บันทึก');
  forgetMarks(workbook);
  workbook.namedRanges.push({ name, sheetId: mine.id, rect: { row: 0, column: 0, rows: 1, columns: 1 } });
  calculate(deskOver(workbook));
  sheetOf(workbook, 'อำเภอ').set(9, 0, '');
  calculate(deskOver(workbook));
  expect(workbook.sheet('ของฉัน')?.rows()).toEqual([['บันทึก']]);
  for (const title of INPUTS) expect(workbook.sheet(title), title).toBeDefined();
});
