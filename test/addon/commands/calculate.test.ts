import { expect, test } from 'vitest';
import type { Outcome } from '../../../src/addon/commands/run/outcome.ts';
import { cells, type Desk, deskOver, sampleDesk, titles, type } from '../support.ts';

const calculate = (desk: Desk): Outcome => desk.addOn.call('calculateScores') as Outcome; // the entry point's own type
const spreadsheetWrites = (desk: Desk): number => desk.standIn.calls.write;

const DISTRICTS = [
  'เมืองสระแก้ว',
  'คลองหาด',
  'ตาพระยา',
  'วังน้ำเย็น',
  'วัฒนานคร',
  'อรัญประเทศ',
  'เขาฉกรรจ์',
  'โคกสูง',
  'วังสมบูรณ์',
];

test('a calculation makes every generated tab in its order', () => {
  const desk = sampleDesk();
  const inputs = titles(desk);
  calculate(desk);
  expect(titles(desk)).toEqual([
    ...inputs,
    'ภาพรวม',
    'สรุปคะแนน',
    ...DISTRICTS.map((name) => `สรุป ${name}`),
    'สถานะการส่งข้อมูล',
    'ตรวจสอบข้อมูล',
    'ข้อมูลวิเคราะห์',
    'แจ้งผล',
    'บันทึกข้อความ',
    'สำเนาข้อมูลที่คำนวณแล้ว',
  ]);
  const hidden = desk.workbook.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name);
  expect(hidden).toEqual(['ข้อมูลวิเคราะห์', 'สำเนาข้อมูลที่คำนวณแล้ว']);
});

test('a tab that was made hidden and that somebody shows stays shown, whatever is calculated', () => {
  const desk = sampleDesk();
  calculate(desk);
  const tidy = desk.workbook.sheet('ข้อมูลวิเคราะห์');
  if (!tidy) throw new Error('no tidy tab');
  tidy.hidden = false;
  // Another shape, so that all of the tab is written again.
  desk.workbook.sheet('อำเภอ')?.set(9, 0, '');
  desk.workbook.sheet('อำเภอ')?.set(9, 1, '');
  calculate(desk);
  expect(tidy.rows().some((row) => row.includes('วังสมบูรณ์'))).toBe(false);
  expect(tidy.hidden).toBe(false);
});

test('it tells how many districts were scored, how many are complete, and how much is to be mended', () => {
  const desk = sampleDesk();
  calculate(desk);
  expect(desk.standIn.toasts.map(({ text }) => text)).toEqual([
    'คำนวณแล้ว 9 อำเภอ ข้อมูลครบ 7 อำเภอ มีจุดที่ต้องแก้ไข 1 จุด ดูชีต "ตรวจสอบข้อมูล"',
  ]);
});

test('it reads everything before it writes anything', () => {
  const desk = sampleDesk();
  calculate(desk);
  expect(desk.standIn.calls.alternations).toBeLessThanOrEqual(2);
});

test('a second calculation without changes writes nothing', () => {
  const desk = sampleDesk();
  calculate(desk);
  const again = deskOver(desk.workbook);
  calculate(again);
  expect(spreadsheetWrites(again)).toBe(0);
});

test('no calculation touches an input tab', () => {
  const desk = sampleDesk();
  const inputs = titles(desk);
  const before = inputs.map((title) => cells(desk, title));
  calculate(desk);
  expect(inputs.map((title) => cells(desk, title))).toEqual(before);
});

test('a changed result rewrites the tabs in place: every tab keeps its id', () => {
  const desk = sampleDesk();
  calculate(desk);
  const ids = desk.workbook.sheets.map(({ id, name }) => [name, id]);
  type(desk, 'กรอกผล ยุทธศาสตร์ฯ', 2, 1, 1);
  const again = deskOver(desk.workbook);
  calculate(again);
  expect(spreadsheetWrites(again)).toBeGreaterThan(0);
  expect(desk.workbook.sheets.map(({ id, name }) => [name, id]).slice(0, ids.length)).toEqual(ids);
});

/** Tabs whose cells were written since the marks were cleared, after a change in โคกสูง's row of one form. */
function touchedAfter(column: (labels: readonly unknown[]) => number, value: string | number): string[] {
  const desk = sampleDesk();
  calculate(desk);
  for (const sheet of desk.workbook.sheets) sheet.touched.clear();
  const form = cells(desk, 'กรอกผล ส่งเสริมฯ');
  const row = form.findIndex(([name]) => name === 'โคกสูง');
  type(desk, 'กรอกผล ส่งเสริมฯ', row, column(form[1] ?? []), value);
  calculate(deskOver(desk.workbook));
  return desk.workbook.sheets.filter((sheet) => sheet.touched.has('cells')).map(({ name }) => name);
}

test('a change that moves no score leaves the tabs of other districts alone', () => {
  const touched = touchedAfter((labels) => labels.indexOf('หลักฐาน'), 'รายงานฉบับใหม่');
  expect(touched).not.toContain('สรุป เมืองสระแก้ว');
  expect(touched).toContain('สรุป โคกสูง');
});

test('a changed score reaches every district, whose tab shows the average', () => {
  const touched = touchedAfter(() => 1, 1);
  expect(touched).toContain('สรุป เมืองสระแก้ว');
  expect(touched).toContain('สรุป โคกสูง');
  expect(touched).toContain('สรุปคะแนน');
});

test('a renamed generated tab stays ours under its new title', () => {
  const desk = sampleDesk();
  calculate(desk);
  const sheet = desk.workbook.sheet('สรุปคะแนน');
  if (!sheet) throw new Error('no summary');
  desk.workbook.renameSheet(sheet, 'คะแนนรอบนี้');
  type(desk, 'กรอกผล ยุทธศาสตร์ฯ', 2, 1, 1);
  calculate(deskOver(desk.workbook));
  expect(titles(desk)).not.toContain('สรุปคะแนน');
  expect(titles(desk)).toContain('คะแนนรอบนี้');
});

test("a tab of the user's with one of our titles is left alone and reported", () => {
  const desk = sampleDesk();
  desk.workbook.addSheet('สรุปคะแนน').set(0, 0, 'ของฉัน');
  const report = calculate(desk);
  expect(cells(desk, 'สรุปคะแนน')[0]?.[0]).toBe('ของฉัน');
  expect(titles(desk)).toContain('สรุปคะแนน (คะแนน)');
  expect(report.issues.filter((issue) => issue.code === 'title-taken').map(({ tab }) => tab)).toEqual([
    'สรุปคะแนน',
  ]);
});

test('a district that leaves the list takes exactly its own tab along', () => {
  const desk = sampleDesk();
  calculate(desk);
  const before = titles(desk);
  type(desk, 'อำเภอ', 9, 0, '');
  calculate(deskOver(desk.workbook));
  expect(before.filter((title) => !titles(desk).includes(title))).toEqual(['สรุป วังสมบูรณ์']);
});

test('a run-level error gives no scores, refreshes the list of problems and says so in an alert', () => {
  const desk = sampleDesk();
  calculate(desk);
  const summary = cells(desk, 'สรุปคะแนน');
  const weight = cells(desk, 'ตัวชี้วัด')[0]?.indexOf('น้ำหนัก') ?? -1;
  type(desk, 'ตัวชี้วัด', 1, weight, 'สี่สิบ');
  const again = deskOver(desk.workbook);
  const report = calculate(again);
  expect(report.failed).toBe(true);
  expect(report.districts).toEqual([]);
  expect(again.standIn.alerts.map(({ text }) => text).join()).toContain('ชีต "ตัวชี้วัด" ช่อง D2');
  expect(cells(desk, 'ตรวจสอบข้อมูล').flat()).toContain('D2');
  expect(cells(desk, 'สรุปคะแนน').slice(4)).toEqual(summary.slice(4));
  expect(cells(desk, 'สรุปคะแนน')[3]?.[0]).toContain('มาจากการคำนวณครั้งก่อน');
  expect(cells(desk, 'สรุป คลองหาด')[3]?.[0]).toContain('มาจากการคำนวณครั้งก่อน');
});

test('the mark of an earlier run goes away with the next run that gives scores', () => {
  const desk = sampleDesk();
  calculate(desk);
  const summary = cells(desk, 'สรุปคะแนน');
  const column = cells(desk, 'ตัวชี้วัด')[0]?.indexOf('น้ำหนัก') ?? -1;
  type(desk, 'ตัวชี้วัด', 1, column, 'สี่สิบ');
  calculate(deskOver(desk.workbook));
  type(desk, 'ตัวชี้วัด', 1, column, 40);
  calculate(deskOver(desk.workbook));
  expect(cells(desk, 'สรุปคะแนน')).toEqual(summary);
});

test('somebody else’s run is waited for, then a message says to try again', () => {
  const desk = sampleDesk();
  const late = deskOver(desk.workbook, { lockedBy: 'somebody@example.go.th' });
  expect(() => calculate(late)).toThrow('มีคนกำลังคำนวณ');
  expect(spreadsheetWrites(late)).toBe(0);
});

test('the menu names only functions that exist', () => {
  const desk = sampleDesk();
  desk.addOn.call('onOpen');
  const namesIn = ({ items }: (typeof desk.standIn.menus)[number]): string[] =>
    items.flatMap((item) =>
      'menu' in item ? namesIn(item.menu) : 'separator' in item ? [] : [item.functionName],
    );
  const names = desk.standIn.menus.flatMap(namesIn);
  expect(names).toEqual([
    'calculateScores',
    'checkData',
    'setUpWorkbook',
    'syncForms',
    'pullFromTable',
    'reviewCriteria',
    'setEditRights',
    'recordMonth',
    'closeRound',
    'startNextRound',
    'checkReceipt',
    'showAbout',
    'testSystem',
  ]);
  expect(desk.standIn.menus[0]?.title).toBe('คะแนนตัวชี้วัด');
});

test('ตรวจสอบข้อมูล lists the problems without calculating', () => {
  const desk = sampleDesk();
  const inputs = titles(desk);
  desk.addOn.call('checkData');
  expect(titles(desk)).toEqual([...inputs, 'ตรวจสอบข้อมูล']);
});

test('text that begins like a formula stays text in every generated tab', () => {
  const desk = sampleDesk();
  type(desk, 'อำเภอ', 1, 0, `'=HYPERLINK("http://example.com","x")`);
  calculate(desk);
  expect(cells(desk, 'สรุปคะแนน').flat()).toContain('=HYPERLINK("http://example.com","x")');
  const formulas = desk.workbook.sheets.flatMap(({ formulas: found }) =>
    [...found.values()].map(({ text }) => text),
  );
  expect(formulas.filter((text) => text.includes('HYPERLINK'))).toEqual([]);
});

test('what came of it stands in front: the chief’s page, or the list of problems', () => {
  const desk = sampleDesk();
  calculate(desk);
  expect(desk.standIn.activeSheetName()).toBe('ภาพรวม');
  desk.addOn.call('checkData');
  expect(desk.standIn.activeSheetName()).toBe('ตรวจสอบข้อมูล');
  calculate(desk);
  type(desk, 'ตัวชี้วัด', 1, cells(desk, 'ตัวชี้วัด')[0]?.indexOf('น้ำหนัก') ?? -1, 'หนัก');
  calculate(desk);
  expect(desk.standIn.activeSheetName()).toBe('ตรวจสอบข้อมูล');
});
