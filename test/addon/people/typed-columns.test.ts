import { describe, expect, test } from 'vitest';
import type { FormsOutcome } from '../../../src/addon/commands/forms/bring-forms-in-line.ts';
import { validationAt } from '../../../src/local/stand-in/edit-cells.ts';
import type { Sheet } from '../../../src/local/stand-in/sheet.ts';
import type { Workbook } from '../../../src/local/stand-in/workbook.ts';
import { CLOCK, copyOf, run, smallDesk } from '../fault-support.ts';
import { sheetOf } from '../history-support.ts';
import { type Desk, deskOver } from '../support.ts';

const FORM = 'กรอกผล ประสานฯ';
const OTHER = 'กรอกผล ยุทธศาสตร์ฯ';

/** As a person does with รูปแบบ > แปลงเป็นตาราง: the columns get types, and lose the rules they had. */
function turnIntoTable(sheet: Sheet, columns: number): void {
  const rect = { row: 0, column: 0, rows: sheet.maxRows, columns };
  sheet.typedColumns = [rect];
  sheet.validations = sheet.validations.filter(({ rect: { column } }) => column >= columns);
}

/** A form that is a table up to a column, a new district and a new indicator. */
function outOfLine(columns: number): Workbook {
  const { workbook } = smallDesk();
  turnIntoTable(sheetOf(workbook, FORM), columns);
  const districts = sheetOf(workbook, 'อำเภอ');
  districts.set(3, 0, 'คลองใหญ่');
  const indicators = sheetOf(workbook, 'ตัวชี้วัด');
  const [head = [], ...rows] = indicators.rows();
  const owner = head.indexOf('กลุ่มงานที่รับผิดชอบ');
  const model = rows.find((row) => String(row[owner]).includes('ประสาน')) ?? [];
  const at = rows.findIndex(([code]) => code === '') + 1 || rows.length + 1;
  model.forEach((value, column) => {
    if (value !== '') indicators.set(at, column, value);
  });
  indicators.set(at, 0, 'ใหม่1');
  return workbook;
}

const sync = (desk: Desk): FormsOutcome => desk.addOn.call('syncForms') as FormsOutcome;
const alerts = ({ standIn }: Desk): string[] => standIn.alerts.map(({ text }) => text);

describe('a form that somebody turned into a table', () => {
  const workbook = outOfLine(4);
  const plain = outOfLine(4);
  sheetOf(plain, FORM).typedColumns = [];
  const desk = deskOver(workbook);
  const outcome = sync(desk);

  test('gets its new rows and columns like any other, and so do the other forms', () => {
    const wanted = sync(deskOver(plain));
    expect({ ...outcome, typed: [] }).toEqual(wanted);
    for (const title of [FORM, OTHER])
      expect(sheetOf(workbook, title).rows()).toEqual(sheetOf(plain, title).rows());
  });

  test('gets no rule in its typed columns, and every rule beside them', () => {
    const [typed, free] = [workbook, plain].map((one) => sheetOf(one, FORM));
    const row = typed?.rows().findIndex(([name]) => name === 'คลองใหญ่') ?? -1;
    const width = typed?.rows()[0]?.length ?? 0;
    const rules = (sheet?: Sheet) =>
      Array.from({ length: width }, (_, column) => sheet && validationAt(sheet, row, column)?.condition);
    expect(rules(typed).slice(0, 4).filter(Boolean)).toEqual([]);
    expect(rules(free).slice(0, 4).filter(Boolean)).not.toEqual([]);
    expect(rules(typed).slice(4)).toEqual(rules(free).slice(4));
  });

  test('is told of once, kindly, by its title', () => {
    expect(outcome.typed).toEqual([FORM]);
    expect(alerts(desk)).toEqual([
      expect.stringMatching(/"กรอกผล ประสานฯ" มีคอลัมน์ที่ถูกแปลงเป็นตาราง.*กรอกผลและคำนวณคะแนนได้ตามปกติ/),
    ]);
    sheetOf(workbook, 'อำเภอ').set(4, 0, 'คลองน้อย');
    const later = deskOver(workbook);
    expect(sync(later)).toMatchObject({ failed: false, typed: [] });
    expect(alerts(later)).toEqual([]);
    expect(sheetOf(workbook, FORM).rows().flat()).toContain('คลองน้อย');
  });

  test('is scored as before', () => {
    const scored = copyOf(workbook);
    expect(run(scored).standIn.alerts).toEqual([]);
    expect(scored.sheet('สรุปคะแนน')).toBeDefined();
  });
});

test('trouble that Google has once is not taken for a table', () => {
  const { log } = deskAfterSync().standIn.calls;
  const at = log.indexOf('Range.setDataValidation') + 1;
  const desk = deskAfterSync({ failAtCall: at });
  expect(desk.standIn.alerts).toEqual([]);
});

function deskAfterSync(options: object = {}): Desk {
  const workbook = outOfLine(4);
  sheetOf(workbook, FORM).typedColumns = [];
  const desk = deskOver(workbook, { ...CLOCK, ...options });
  sync(desk);
  return desk;
}
