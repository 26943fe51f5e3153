import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../../src/addon/commands/run/outcome.ts';
import { cellKey } from '../../../../src/local/stand-in/sheet.ts';
import { newWorkbook, type Workbook } from '../../../../src/local/stand-in/workbook.ts';
import { dieAtCalls } from '../../every-fault.ts';
import { CLOCK, copyOf } from '../../fault-support.ts';
import { cells, type Desk, deskOver } from '../../support.ts';

const FORM = 'กรอกผล ส่งเสริมฯ';
const LIST = 'ตัวชี้วัด';

/** The letter's workbook, whose indicators were replaced by two of the office's own, both of one group. */
const start = newWorkbook();
deskOver(start, CLOCK).addOn.call('setUpWorkbook');
const list = start.sheet(LIST);
const headers = (list?.rows()[0] ?? []).map(String);
const put = (row: number, values: Readonly<Record<string, string | number>>): void => {
  for (const [column, header] of headers.entries()) list?.set(row, column, values[header] ?? '');
};
const own = (code: string) => ({
  รหัส: code,
  องค์ประกอบ: 'ระดับหน่วยงาน',
  ตัวชี้วัด: `ตัวชี้วัด ${code}`,
  น้ำหนัก: 50,
  วิธีวัด: 'ตัวเลข',
  'เป้าหมาย (5 คะแนน)': 100,
  กลุ่มงานที่รับผิดชอบ: 'กลุ่มงานส่งเสริมการพัฒนาชุมชน',
});
for (let row = 1; row <= 15; row += 1) put(row, {});
put(1, own('ก1'));
put(2, own('ก2'));

const press = (workbook: Workbook, button: string, options = {}): Desk => {
  const desk = deskOver(workbook, { ...CLOCK, ...options });
  desk.standIn.answerAlerts(button);
  desk.addOn.call('syncForms');
  return desk;
};
const header = (desk: Desk, title: string): unknown[] => cells(desk, title)[0] ?? [];
const unknown = (workbook: Workbook): number =>
  (deskOver(workbook).addOn.call('checkData') as Outcome).issues.filter(({ code }) => code === 'unknown-code')
    .length;

describe('columns of indicators that are gone', () => {
  test('are told with one line a form', () => {
    expect(unknown(copyOf(start))).toBe(4);
  });

  test('go after one question where they hold nothing, and the new ones look like the others', () => {
    const desk = press(copyOf(start), 'YES');
    expect(desk.standIn.alerts.filter(({ title }) => title === 'มีส่วนที่ไม่ใช้แล้ว')).toHaveLength(1);
    expect(header(desk, FORM)).toEqual(['อำเภอ', ...Array(4).fill('ก1'), ...Array(4).fill('ก2')]);
    expect(header(desk, 'กรอกผล ประสานฯ')).toEqual(['อำเภอ']);
    const form = desk.workbook.sheet(FORM);
    expect(form?.format(0, 1)).toBe(form?.format(0, 5));
    expect(unknown(desk.workbook)).toBe(0);
  });

  test('stay and are marked on a no', () => {
    const desk = press(copyOf(start), 'NO');
    expect(header(desk, FORM).filter((one) => one === 'บ2 รายได้ OTOP')).toHaveLength(5);
    expect(desk.workbook.sheet(FORM)?.notes.size).toBe(5);
  });

  test('stay with all columns beside them where one holds something, a formula or somebody’s note', () => {
    const workbook = copyOf(start);
    workbook.sheet(FORM)?.set(3, 2, 0);
    workbook.sheet('กรอกผล ประสานฯ')?.notes.set(cellKey(4, 2), 'โทรถามแล้ว');
    const desk = press(workbook, 'YES');
    expect(header(desk, FORM).filter((one) => one === 'บ2 รายได้ OTOP')).toHaveLength(5);
    expect(header(desk, 'กรอกผล ประสานฯ').filter((one) => String(one).startsWith('ห1'))).toHaveLength(5);
    expect(header(desk, 'กรอกผล ประสานฯ').filter((one) => String(one).startsWith('บ5.1'))).toEqual([]);
  });

  test('whatever call fails, a second press completes it', () => {
    dieAtCalls({
      start: () => copyOf(start),
      press: (workbook, options) => press(workbook, 'YES', options),
      few: 2,
    });
  });
});
