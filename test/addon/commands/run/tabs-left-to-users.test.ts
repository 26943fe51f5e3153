import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../../src/addon/commands/run/outcome.ts';
import { cellKey, type Sheet } from '../../../../src/local/stand-in/sheet.ts';
import { shiftSheet } from '../../../../src/local/stand-in/shift-sheet.ts';
import { openWorkbook } from '../../../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../../../src/local/workbook-file/save-workbook.ts';
import { amount } from '../../../support/depth.ts';
import { copyOf, disturbed } from '../../fault-support.ts';
import { cells, type Desk, deskOver, sampleDesk, titles, type } from '../../support.ts';

const TAB = 'สรุป วังสมบูรณ์';
const KEPT = `${TAB} (เก็บไว้)`;

const calculate = ({ workbook }: Desk): Desk & { readonly report: Outcome } => {
  const desk = deskOver(workbook);
  return { ...desk, report: desk.addOn.call('calculateScores') as Outcome }; // the entry point's own type
};

/** The scored sample; made once. */
const scoredSample = (() => {
  const desk = sampleDesk();
  calculate(desk);
  return (): Desk => deskOver(copyOf(desk.workbook));
})();

/** The scored sample, something done to the tab of the ninth district, and that district gone from the list. */
function afterLeaving(work: (sheet: Sheet) => void): Desk {
  const desk = scoredSample();
  const sheet = desk.workbook.sheet(TAB);
  if (!sheet) throw new Error(`no tab ${TAB}`);
  work(sheet);
  type(desk, 'อำเภอ', 9, 0, '');
  return desk;
}

const marks = ({ workbook }: Desk): string[] =>
  workbook.namedRanges
    .filter(({ sheetId }) => workbook.sheetById(sheetId)?.name === KEPT)
    .map(({ name }) => name);

describe('the tab of a district that left the list', () => {
  test.each<[string, (sheet: Sheet) => void]>([
    ['a cell typed beside the table', (sheet) => sheet.put(30, 3, 'ต้องติดตาม')],
    ['a figure typed over ours', (sheet) => sheet.put(6, 4, 5)],
    ['a formula of the user', (sheet) => sheet.put(30, 3, 5, { text: 'SUM(E6:E9)' })],
    ['a note', (sheet) => void sheet.notes.set(cellKey(6, 4), 'ดูหลักฐานอีกครั้ง')],
    ['a note beside the table', (sheet) => void sheet.notes.set(cellKey(20, 6), 'ดูหลักฐานอีกครั้ง')],
    ['a row put in between', (sheet) => shiftSheet(sheet, { kind: 'insert', axis: 'row', at: 6, count: 1 })],
    [
      'a column put in between',
      (sheet) => shiftSheet(sheet, { kind: 'insert', axis: 'column', at: 2, count: 1 }),
    ],
    [
      'a chart of the user',
      ({ charts }) =>
        void charts.push(...charts.map((ours) => ({ ...ours, id: 900, options: { title: 'ของฉัน' } }))),
    ],
  ])('is left to the user where it holds %s', (_, work) => {
    const desk = afterLeaving(work);
    const before = desk.workbook.sheet(TAB);
    const held = cells(desk, TAB);
    const { report } = calculate(desk);
    expect(titles(desk)).not.toContain(TAB);
    expect(desk.workbook.sheet(KEPT)?.id).toBe(before?.id);
    expect(marks(desk)).toEqual([]);
    // All of it is as it was but the line that says what became of the tab.
    const line = cells(desk, KEPT).findIndex(([first]) => String(first).startsWith('⚠ ชีตนี้ไม่ใช้แล้ว'));
    expect(line).toBe(3);
    expect(cells(desk, KEPT).map((row, at) => (at === line ? row.slice(1) : row))).toEqual(
      held.map((row, at) => (at === line ? row.slice(1) : row)),
    );
    expect(report.issues.filter(({ code }) => code === 'tab-kept').map(({ tab }) => tab)).toEqual([KEPT]);
    expect(calculate(desk).standIn.calls.changes).toBe(0);
  });

  test.each<[string, (desk: Desk) => void]>([
    ['nothing but ours', () => undefined],
    ['nothing but ours, marked as out of date by a run that could not score', (desk) => spoil(desk)],
  ])('is removed where it holds %s', (_, before) => {
    const desk = scoredSample();
    const all = titles(desk);
    before(desk);
    type(desk, 'อำเภอ', 9, 0, '');
    calculate(desk);
    expect(all.filter((title) => !titles(desk).includes(title))).toEqual([TAB]);
    expect(titles(desk).filter((title) => title.includes('เก็บไว้'))).toEqual([]);
  });

  /** A weight that is no number, a run, and the weight as it was. */
  function spoil(desk: Desk): void {
    const column = cells(desk, 'ตัวชี้วัด')[0]?.indexOf('น้ำหนัก') ?? -1;
    type(desk, 'ตัวชี้วัด', 1, column, 'สี่สิบ');
    calculate(desk);
    expect(cells(desk, TAB)[3]?.[0]).toContain('มาจากการคำนวณครั้งก่อน');
    type(desk, 'ตัวชี้วัด', 1, column, 40);
  }

  test('is removed from a saved and opened .xlsx file too, and from a copy without document properties', async () => {
    const desk = afterLeaving(() => undefined);
    const opened = await openWorkbook(await saveWorkbook(desk.workbook));
    opened.properties.clear();
    calculate(deskOver(opened));
    expect(opened.sheets.map(({ name }) => name).filter((name) => name.startsWith(TAB))).toEqual([]);
  });

  test('is kept where nothing tells any more what we wrote into it', () => {
    const desk = afterLeaving(() => undefined);
    const copy = desk.workbook.sheet('สำเนาข้อมูลที่คำนวณแล้ว');
    copy?.rows()[0]?.forEach((_, column) => void copy.set(0, column, ''));
    desk.workbook.properties.clear();
    calculate(desk);
    expect(titles(desk)).toContain(KEPT);
  });

  test('is spoken of under the name that the user gave to it', () => {
    const desk = afterLeaving((sheet) => {
      sheet.put(30, 3, 'ต้องติดตาม');
      sheet.workbook.renameSheet(sheet, 'วังสมบูรณ์ของเรา');
    });
    const { report } = calculate(desk);
    expect(report.issues.filter(({ code }) => code === 'tab-kept').map(({ tab }) => tab)).toEqual([
      'สรุป วังสมบูรณ์ของเรา (เก็บไว้)',
    ]);
  });

  test('gets a tab of its own again when the district comes back, and the kept one stays', () => {
    const desk = afterLeaving((sheet) => sheet.put(30, 3, 'ต้องติดตาม'));
    calculate(desk);
    type(desk, 'อำเภอ', 9, 0, 'วังสมบูรณ์');
    calculate(desk);
    expect(titles(desk)).toEqual(expect.arrayContaining([TAB, KEPT]));
    desk.workbook.sheet(TAB)?.put(30, 3, 'อีกครั้ง');
    type(desk, 'อำเภอ', 9, 0, '');
    calculate(desk);
    expect(titles(desk)).toContain(`${TAB} (เก็บไว้ 2)`);
    expect(cells(desk, KEPT)[30]?.[3]).toBe('ต้องติดตาม');
  });

  test('is no longer spoken of once it was renamed or deleted', () => {
    const desk = afterLeaving((sheet) => sheet.put(30, 3, 'ต้องติดตาม'));
    calculate(desk);
    const sheet = desk.workbook.sheet(KEPT);
    if (sheet) desk.workbook.renameSheet(sheet, 'บันทึกวังสมบูรณ์');
    expect(calculate(desk).report.issues.filter(({ code }) => code === 'tab-kept')).toEqual([]);
    expect(cells(desk, 'บันทึกวังสมบูรณ์')[30]?.[3]).toBe('ต้องติดตาม');
  });
});

test('a run that dies while a tab is being left to the user is completed by the next one', () => {
  const make = (): Desk => afterLeaving((sheet) => sheet.put(30, 3, 'ต้องติดตาม'));
  const whole = calculate(make());
  const { log } = whole.standIn.calls;
  const first = log.indexOf('Sheet.setName');
  expect(first).toBeGreaterThan(0);
  for (let call = first; call < first + amount(1, 6); call += 1) {
    const desk = make();
    disturbed(desk.workbook, 'calculateScores', { failAtCall: call });
    calculate(desk);
    const where = `call ${call}, ${log[call - 1]}`;
    expect(titles(desk), where).toEqual(titles(whole));
    expect(cells(desk, KEPT), where).toEqual(cells(whole, KEPT));
    expect(marks(desk)).toEqual([]);
  }
});
