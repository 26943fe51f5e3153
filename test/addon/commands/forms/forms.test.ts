import { describe, expect, test } from 'vitest';
import type { FormsOutcome } from '../../../../src/addon/commands/forms/bring-forms-in-line.ts';
import type { Outcome } from '../../../../src/addon/commands/run/outcome.ts';
import { cellName } from '../../../../src/local/stand-in/a1.ts';
import { setValidation, validationAt } from '../../../../src/local/stand-in/edit-cells.ts';
import { newProtection } from '../../../../src/local/stand-in/new-protection.ts';
import { cellKey, type Sheet } from '../../../../src/local/stand-in/sheet.ts';
import { shiftSheet } from '../../../../src/local/stand-in/shift-sheet.ts';
import type { Workbook } from '../../../../src/local/stand-in/workbook.ts';
import { dieAtCalls } from '../../every-fault.ts';
import { copyOf, disturbed, lookOfAll, run } from '../../fault-support.ts';
import { type Desk, deskOver, sampleDesk } from '../../support.ts';

const STRATEGY = 'กรอกผล ยุทธศาสตร์ฯ';
const COORDINATION = 'กรอกผล ประสานฯ';

// The entry points' own types.
const sync = (desk: Desk): FormsOutcome => desk.addOn.call('syncForms') as FormsOutcome;
const calculate = (desk: Desk): Outcome => desk.addOn.call('calculateScores') as Outcome;
const toasts = (desk: Desk): string => desk.standIn.toasts.map(({ text }) => text).join('\n');

function sheetOf(workbook: Workbook, title: string): Sheet {
  const sheet = workbook.sheet(title);
  if (!sheet) throw new Error(`no tab "${title}"`);
  return sheet;
}

/** Column of a header in row 1. */
const columnOf = (sheet: Sheet, header: string): number => sheet.rows()[0]?.indexOf(header) ?? -1;

/** Adds an indicator below the others of ตัวชี้วัด, cells by header. */
function addIndicator(workbook: Workbook, values: Readonly<Record<string, string | number>>): void {
  const sheet = sheetOf(workbook, 'ตัวชี้วัด');
  const row = sheet.rows().length;
  for (const [header, value] of Object.entries(values)) sheet.set(row, columnOf(sheet, header), value);
}

const NEW_INDICATOR = {
  รหัส: 'ห4',
  องค์ประกอบ: 'ระดับหน่วยงาน',
  ตัวชี้วัด: 'ตัวชี้วัดใหม่',
  ชื่อย่อ: 'งานใหม่',
  น้ำหนัก: 10,
  วิธีวัด: 'ร้อยละ',
  ข้อมูลที่กรอก: 'ทำแล้ว | แผน',
  'เป้าหมาย (5 คะแนน)': 100,
  กลุ่มงานที่รับผิดชอบ: 'กลุ่มงานยุทธศาสตร์การพัฒนาชุมชน',
};

/** A row that holds its name alone goes when the name fits nothing any more, and somebody says yes. */
const BLANK_ROW = 'กรอกผล ส่งเสริมฯ|คลองหาด|อำเภอ|';

/** A workbook after everything that brings forms out of line at once. */
function outOfLine(): Workbook {
  const { workbook } = sampleDesk();
  addIndicator(workbook, NEW_INDICATOR);
  addIndicator(workbook, { ...NEW_INDICATOR, รหัส: 'ห5', กลุ่มงานที่รับผิดชอบ: 'กลุ่มงานใหม่' });
  const indicators = sheetOf(workbook, 'ตัวชี้วัด');
  const codes = indicators.rows().map(([code]) => code);
  for (const [column] of (indicators.rows()[0] ?? []).entries())
    indicators.set(codes.indexOf('บ2'), column, '');
  const labels = columnOf(indicators, 'ข้อมูลที่กรอก');
  const items = String(indicators.value(codes.indexOf('ห3'), labels));
  indicators.set(codes.indexOf('ห3'), labels, `${items} | ข้อที่หก`);
  const districts = sheetOf(workbook, 'อำเภอ');
  districts.set(2, 0, 'คลองใหญ่');
  return workbook;
}

/** Every cell of the forms with something in it, as `form, district, header, label, occurrence → value`. */
function typed(workbook: Workbook): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const sheet of workbook.sheets.filter(({ name }) => name.startsWith('กรอกผล'))) {
    const rows = sheet.rows();
    const [headers = [], labels = []] = rows;
    rows.slice(2).forEach((row) => {
      row.forEach((value, column) => {
        if (value !== '') found.set([sheet.name, row[0], headers[column], labels[column]].join('|'), value);
      });
    });
  }
  return found;
}

const ruleAt = (sheet: Sheet, row: number, column: number) => validationAt(sheet, row, column)?.condition;

test('forms that are in line are left alone, and that is said', () => {
  const desk = deskOver(sampleDesk().workbook);
  expect(sync(desk)).toMatchObject({ failed: false, made: [], changed: [], unread: [] });
  expect(desk.standIn.calls.changes).toBe(0);
  expect(toasts(desk)).toBe('แบบกรอกตรงกับตัวชี้วัดและอำเภอแล้ว จึงไม่ได้แก้ไข');
});

test('what is lacking is added and what no longer belongs is marked, and nothing typed is lost', () => {
  const workbook = outOfLine();
  const before = typed(workbook);
  before.delete(BLANK_ROW);
  const desk = deskOver(workbook);
  const outcome = sync(desk);
  expect(outcome.made).toEqual(['กรอกผล ใหม่']);
  expect([...outcome.changed].sort((a, b) => a.title.localeCompare(b.title, 'th'))).toEqual([
    { title: COORDINATION, columns: 0, rows: 1, marked: 1, unmarked: 0, greyed: 0 },
    { title: STRATEGY, columns: 6, rows: 1, marked: 1, unmarked: 0, greyed: 0 },
    { title: 'กรอกผล ส่งเสริมฯ', columns: 0, rows: 0, marked: 5, unmarked: 0, greyed: 0 },
    { title: 'กรอกผล สารสนเทศฯ', columns: 0, rows: 1, marked: 1, unmarked: 0, greyed: 0 },
  ]);
  const after = typed(workbook);
  for (const [place, value] of before) expect(after.get(place), place).toBe(value);
  expect(toasts(desk)).toContain(`ชีต "${STRATEGY}" เพิ่ม 6 คอลัมน์ 1 แถว`);
  expect(toasts(desk)).toContain('ทำเครื่องหมายส่วนที่ไม่ตรงแล้ว 8 ช่อง');
});

test('cells of an indicator that does not concern a row are grey, and no longer once it does', () => {
  const { workbook } = sampleDesk();
  const indicators = sheetOf(workbook, 'ตัวชี้วัด');
  const row = indicators.rows().findIndex(([code]) => code === 'ห1');
  const scope = columnOf(indicators, 'ใช้กับ');
  const form = sheetOf(workbook, COORDINATION);
  const columns = (form.rows()[0] ?? []).flatMap((header, at) =>
    String(header).startsWith('ห1') ? [at] : [],
  );
  const grey = (): string[] =>
    form
      .rows()
      .slice(2)
      .flatMap(([name], at) =>
        columns.every((column) => form.format(at + 2, column).background === '#d9dee3') ? [String(name)] : [],
      );
  indicators.set(row, scope, 'เมืองสระแก้ว | คลองหาด');
  const desk = deskOver(workbook);
  expect(sync(desk).changed).toMatchObject([{ title: COORDINATION, greyed: 7 * columns.length }]);
  expect(grey()).toEqual([...['ตาพระยา', 'วังน้ำเย็น', 'วัฒนานคร', 'อรัญประเทศ', 'เขาฉกรรจ์', 'โคกสูง', 'วังสมบูรณ์']]);
  expect(toasts(desk)).toContain(`ปรับสีช่องตามคอลัมน์ "ใช้กับ" ${7 * columns.length} ช่อง`);
  indicators.set(row, scope, '');
  expect(sync(deskOver(workbook)).changed).toMatchObject([{ greyed: 7 * columns.length }]);
  expect(grey()).toEqual([]);
  expect(sync(deskOver(workbook)).changed).toEqual([]);
});

test('pressed a second time it changes nothing', () => {
  const workbook = outOfLine();
  sync(deskOver(workbook));
  const again = deskOver(workbook);
  expect(sync(again)).toMatchObject({ made: [], changed: [] });
  expect(again.standIn.calls.changes).toBe(0);
});

test('afterwards every indicator can be filled in, in the very form of its owner', () => {
  const workbook = outOfLine();
  const open = (): string[] =>
    calculate(deskOver(workbook))
      .issues.filter(({ code }) => code === 'no-form')
      .map(({ message }) => message);
  expect(open()).toHaveLength(2);
  sync(deskOver(workbook));
  expect(open()).toEqual([]);
  const sheet = sheetOf(workbook, STRATEGY);
  const column = columnOf(sheet, 'ห4 งานใหม่');
  expect(sheet.rows()[1]?.slice(column, column + 5)).toEqual([
    'ทำแล้ว',
    'แผน',
    'คะแนนจากกลุ่มงาน',
    'หลักฐาน',
    'หมายเหตุ',
  ]);
});

test('new columns and rows have drop-downs, formats and help for the very cells they stand in', () => {
  const workbook = outOfLine();
  sync(deskOver(workbook));
  const sheet = sheetOf(workbook, STRATEGY);
  const rows = sheet.rows();
  const column = columnOf(sheet, 'ห4 งานใหม่');
  const row = rows.findIndex(([name]) => name === 'คลองใหญ่');
  const tick = (rows[1] ?? []).indexOf('ข้อที่หก');
  expect(rows[row - 1]?.[0]).toBe('เมืองสระแก้ว');
  expect(ruleAt(sheet, 2, tick)).toMatchObject({ kind: 'list', values: ['ใช่', 'ไม่ใช่', 'ไม่ประเมิน'] });
  expect(ruleAt(sheet, row, tick)).toMatchObject({ kind: 'list' });
  expect(ruleAt(sheet, row, tick + 1)).toMatchObject({ kind: 'formula' });
  for (const at of [2, row, rows.length - 1]) {
    const area = sheet.validations.find(
      ({ rect }) =>
        rect.row <= at &&
        at < rect.row + rect.rows &&
        rect.column <= column &&
        column < rect.column + rect.columns,
    );
    expect(area?.validation.helpText).toContain('พิมพ์เฉพาะตัวเลข');
  }
  expect(validationAt(sheet, 2, column + 4)).toBeNull();
  expect(sheet.format(2, column).background).toBe(sheet.format(2, 1).background);
  expect(sheet.format(0, column)).toBe(sheet.format(0, 1));
  expect(sheet.format(row, 1)).toBe(sheet.format(2, 1));
  expect(sheet.frozenRows).toBe(2);
});

test('what a blank column allowed before does not bind the new one that takes its place', () => {
  const { workbook } = sampleDesk();
  const sheet = sheetOf(workbook, STRATEGY);
  const width = sheet.maxColumns;
  sheet.maxColumns += 5;
  const rule = validationAt(sheet, 2, 1);
  setValidation(sheet, { row: 0, column: width, rows: sheet.maxRows, columns: 5 }, rule);
  addIndicator(workbook, NEW_INDICATOR);
  sync(deskOver(workbook));
  expect(columnOf(sheet, 'ห4 งานใหม่')).toBe(width);
  expect(validationAt(sheet, 2, width)).not.toBeNull();
  expect(validationAt(sheet, 2, width + 4)).toBeNull();
});

test('a mark is a note and a colour on the header cell, and goes away when the column belongs again', () => {
  const { workbook } = sampleDesk();
  const clean = lookOfAll(workbook);
  const indicators = sheetOf(workbook, 'ตัวชี้วัด');
  const row = indicators.rows().findIndex(([code]) => code === 'บ2');
  indicators.set(row, 0, 'บ22');
  // The other code gets columns of its own, which are taken out again below.
  const form = sheetOf(workbook, 'กรอกผล ส่งเสริมฯ');
  sync(deskOver(workbook));
  const marked = columnOf(form, 'บ2 รายได้ OTOP');
  expect(form.notes.get(cellKey(0, marked))).toContain('ข้อมูลยังอยู่ครบ');
  expect(form.format(0, marked).background).not.toBe(form.format(0, 0).background);
  indicators.set(row, 0, 'บ2');
  const back = deskOver(workbook);
  expect(sync(back).changed).toEqual([
    { title: 'กรอกผล ส่งเสริมฯ', columns: 0, rows: 0, marked: 0, unmarked: 5, greyed: 0 },
  ]);
  // The columns of the other code held nothing.
  expect(columnOf(form, 'บ22 รายได้ OTOP')).toBe(-1);
  expect(toasts(back)).toContain('เอาเครื่องหมายออก 5 ช่อง');
  expect(form.notes.get(cellKey(0, marked))).toBeUndefined();
  expect(form.format(0, marked)).toBe(form.format(0, 0));
  expect(lookOfAll(workbook)).toHaveLength(clean.length);
});

test('a run-level problem has to be mended first: no form is touched and an alert says what', () => {
  const workbook = outOfLine();
  const indicators = sheetOf(workbook, 'ตัวชี้วัด');
  indicators.set(1, columnOf(indicators, 'วิธีวัด'), 'นับนิ้ว');
  const desk = deskOver(workbook);
  expect(sync(desk).failed).toBe(true);
  // The cell at fault says so in its note.
  expect(desk.standIn.calls.changes).toBe(1);
  expect(desk.standIn.alerts[0]?.title).toBe('ยังปรับแบบกรอกไม่ได้');
  expect(desk.standIn.alerts[0]?.text).toContain('แล้วกด ปรับแบบกรอกตามตัวชี้วัด อีกครั้ง');
});

test('a form that somebody else protects is named; the others are brought in line all the same', () => {
  const workbook = outOfLine();
  workbook.owner = 'owner@example.go.th';
  sheetOf(workbook, STRATEGY).protections.push(newProtection());
  const desk = deskOver(workbook, { user: { email: 'somebody@example.go.th' } });
  const outcome = sync(desk);
  expect(outcome.notWritten.locked).toEqual([STRATEGY]);
  expect(outcome.changed.map(({ title }) => title)).toContain(COORDINATION);
  expect(desk.standIn.alerts.at(-1)?.text).toContain(STRATEGY);
});

test('a renamed form is brought in line under its new title', () => {
  const { workbook } = sampleDesk();
  workbook.renameSheet(sheetOf(workbook, STRATEGY), 'ผลของยุทธศาสตร์');
  addIndicator(workbook, NEW_INDICATOR);
  expect(sync(deskOver(workbook))).toMatchObject({
    made: [],
    changed: [{ title: 'ผลของยุทธศาสตร์', columns: 5, rows: 0 }],
  });
});

test('it reads everything before it writes anything, and eight new districts take no more calls than one', () => {
  const calls = [1, 8].map((count) => {
    const { workbook } = sampleDesk();
    const list = sheetOf(workbook, 'อำเภอ');
    for (let turn = 0; turn < count; turn += 1) list.set(10 + turn, 0, `อำเภอใหม่ที่ ${turn}`);
    const desk = deskOver(workbook);
    expect(sync(desk).changed.map(({ rows }) => rows)).toEqual([count, count, count, count]);
    expect(desk.standIn.calls.alternations).toBe(0);
    return desk.standIn.calls.log.length;
  });
  expect(calls[1]).toBe(calls[0]);
});

test('whatever call fails, nothing typed is lost and a second press completes the forms', () => {
  const start = outOfLine();
  const before = typed(start);
  before.delete(BLANK_ROW);
  dieAtCalls({
    start: () => copyOf(start),
    press: (workbook, options) => run(workbook, 'syncForms', options),
    half(workbook, where) {
      const half = typed(workbook);
      const lost = [...before].filter(([place, value]) => half.get(place) !== value);
      expect(lost, where).toEqual([]);
    },
    few: 4,
  });
});

test('a freeze that a run took off before time was over is put back by the next press', () => {
  const start = outOfLine();
  const { log } = run(copyOf(start), 'syncForms').standIn.calls;
  const inserted = log.indexOf('Sheet.insertColumnsAfter') + 1;
  const workbook = copyOf(start);
  disturbed(workbook, 'syncForms', { timeLimitCalls: inserted + 1 });
  const edges = (): number[][] => {
    const forms = workbook.sheets.filter(({ name }) => name.startsWith('กรอกผล'));
    return forms.map(({ frozenRows, frozenColumns }) => [frozenRows, frozenColumns]);
  };
  expect(edges()).toContainEqual([0, 0]);
  run(workbook, 'syncForms');
  expect(new Set(edges().map(String))).toEqual(new Set(['2,1']));
});

test('formulas of the user follow the cells that moved', () => {
  const workbook = outOfLine();
  const sheet = sheetOf(workbook, STRATEGY);
  const rows = sheet.rows();
  const [row, column] = [rows.findIndex(([name]) => name === 'ทุกอำเภอ'), (rows[0]?.length ?? 0) - 1];
  sheet.set(row, column, 'ทั้งจังหวัด');
  workbook.addSheet('ของฉัน').set(0, 0, `='${STRATEGY}'!${cellName(row, column)}`);
  sync(deskOver(workbook));
  const after = sheet.rows();
  const down = after.findIndex(([name]) => name === 'ทุกอำเภอ');
  const right = after[down]?.indexOf('ทั้งจังหวัด') ?? -1;
  expect([down, right]).toEqual([row + 1, column + 1]);
  expect(sheetOf(workbook, 'ของฉัน').formula(0, 0)?.text).toBe(`'${STRATEGY}'!${cellName(down, right)}`);
});

/** Sets a cell of ตัวชี้วัด by code and header. */
function setIndicator(workbook: Workbook, code: string, header: string, value: string | number): void {
  const sheet = sheetOf(workbook, 'ตัวชี้วัด');
  const row = sheet.rows().findIndex(([first]) => first === code);
  sheet.set(row, columnOf(sheet, header), value);
}

describe('an indicator that another work group took over', () => {
  const OWNER = 'กลุ่มงานที่รับผิดชอบ';
  const handedOver = (): Workbook => {
    const { workbook } = sampleDesk();
    setIndicator(workbook, 'ห1', OWNER, 'กลุ่มงานยุทธศาสตร์การพัฒนาชุมชน');
    return workbook;
  };

  test('keeps its columns where its figures are, and the message names both forms', () => {
    const workbook = handedOver();
    const before = lookOfAll(workbook);
    const desk = deskOver(workbook);
    expect(sync(desk)).toMatchObject({
      changed: [],
      moved: [{ code: 'ห1', from: COORDINATION, to: STRATEGY, isBlank: false }],
    });
    expect(lookOfAll(workbook)).toEqual(before);
    expect(desk.standIn.alerts.map(({ text }) => text)).toEqual([
      expect.stringContaining(
        `ตัวชี้วัด ห1 กรอกไว้แล้วในชีต "${COORDINATION}" จึงยังใช้ข้อมูลจากชีตนั้น และไม่เพิ่มคอลัมน์ในชีต "${STRATEGY}"`,
      ),
    ]);
    const [first] = calculate(deskOver(workbook)).districts;
    expect(first?.indicators.find(({ code }) => code === 'ห1')?.status).toBe('scored');
  });

  test('gets columns in the form of its new one as soon as the blank old ones are deleted', () => {
    const workbook = handedOver();
    const form = sheetOf(workbook, COORDINATION);
    const columns = (form.rows()[0] ?? []).flatMap((head, at) =>
      String(head).startsWith('ห1 ') ? [at] : [],
    );
    expect(columns).toEqual([1, 2, 3, 4, 5]);
    for (let row = 2; row < form.maxRows; row += 1) for (const at of columns) form.set(row, at, '');
    const blank = deskOver(workbook);
    expect(sync(blank).moved).toMatchObject([{ code: 'ห1', isBlank: true }]);
    expect(blank.standIn.alerts[0]?.text).toContain(
      `โปรดลบคอลัมน์ของ ห1 ในชีต "${COORDINATION}" แล้วกดเมนูนี้อีกครั้ง`,
    );
    shiftSheet(form, { kind: 'delete', axis: 'column', at: 1, count: 5 });
    expect(sync(deskOver(workbook))).toMatchObject({ changed: [{ title: STRATEGY, columns: 5 }], moved: [] });
  });

  test('is not spoken of where the form is nobody’s own', () => {
    const workbook = handedOver();
    workbook.renameSheet(sheetOf(workbook, COORDINATION), 'กรอกผล ทุกกลุ่มงาน');
    expect(sync(deskOver(workbook)).moved).toEqual([]);
  });
});

describe('an input that is measured in another way than before', () => {
  /** ส3 is asked for as a tick; now as a number under the same label. */
  const measured = (): { workbook: Workbook; form: Sheet; column: number } => {
    const { workbook } = sampleDesk();
    const form = sheetOf(workbook, 'กรอกผล สารสนเทศฯ');
    const column = (form.rows()[0] ?? []).findIndex((head) => String(head).startsWith('ส3 '));
    setIndicator(workbook, 'ส3', 'วิธีวัด', 'ตัวเลข');
    return { workbook, form, column };
  };

  test('takes what it needs now where all that was typed fits, and that is said', () => {
    const { workbook, form, column } = measured();
    expect(ruleAt(form, 2, column)).toMatchObject({ kind: 'list' });
    for (let row = 2; row < form.maxRows; row += 1) form.set(row, column, row === 2 ? 'ไม่ประเมิน' : '');
    form.set(3, column, 1);
    const before = typed(workbook);
    const desk = deskOver(workbook);
    expect(sync(desk)).toMatchObject({ ruled: ['ส3'] });
    expect(toasts(desk)).toContain('ปรับตัวเลือกในช่องกรอกให้ตรงวิธีวัด: ส3');
    for (const row of [2, 3, 11]) {
      expect(ruleAt(form, row, column)).toMatchObject({
        kind: 'formula',
        formula: expect.stringContaining(`ISNUMBER(${cellName(2, column)})`),
      });
    }
    expect(typed(workbook)).toEqual(before);
    const again = deskOver(workbook);
    expect(sync(again).ruled).toEqual([]);
    expect(again.standIn.calls.changes).toBe(0);
  });

  test('keeps its drop-down while words stand below that are no numbers', () => {
    const { workbook, form, column } = measured();
    expect(form.rows()[2]?.[column]).toBe('ใช่');
    expect(sync(deskOver(workbook)).ruled).toEqual([]);
    expect(ruleAt(form, 2, column)).toMatchObject({ kind: 'list' });
  });

  test('keeps a rule that the user made himself', () => {
    const { workbook, form, column } = measured();
    for (let row = 2; row < form.maxRows; row += 1) form.set(row, column, '');
    const own = { condition: { kind: 'at-least' as const, from: 0 }, allowInvalid: false, helpText: 'ของฉัน' };
    setValidation(form, { row: 2, column, rows: form.maxRows - 2, columns: 1 }, own);
    expect(sync(deskOver(workbook)).ruled).toEqual([]);
    expect(ruleAt(form, 2, column)).toMatchObject({ kind: 'at-least' });
  });
});
