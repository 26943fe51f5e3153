import { expect, test } from 'vitest';
import { shiftSheet } from '../../../src/local/stand-in/shift-sheet.ts';
import { newWorkbook, type Workbook } from '../../../src/local/stand-in/workbook.ts';
import { openWorkbook } from '../../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../../src/local/workbook-file/save-workbook.ts';
import { RESULTS } from '../../local/stand-in/probe-bench.ts';
import { amount } from '../../support/depth.ts';
import { cells, deskOver, sampleDesk, titles } from '../support.ts';

type Options = NonNullable<Parameters<typeof deskOver>[1]>;

const evaluate: Options['evaluate'] = (formula) => RESULTS[formula];

const run = (workbook: Workbook, options: Options = {}) => {
  const desk = deskOver(workbook, { evaluate, strictFreezes: false, ...options });
  desk.addOn.call('testSystem');
  return desk;
};

/** All that a workbook holds beside ทดสอบระบบ. */
const others = (workbook: Workbook): unknown => ({
  sheets: workbook.sheets
    .filter(({ name }) => name !== 'ทดสอบระบบ')
    .map((sheet) => [sheet.id, sheet.name, sheet.rows(), sheet.merges, sheet.validations, sheet.protections]),
  names: workbook.namedRanges.filter(({ name }) => name !== 'khanaen_selftest' && !/selftest/.test(name)),
  properties: [...workbook.properties].filter(([key]) => key.startsWith('selftest')),
});
const verdicts = (desk: ReturnType<typeof run>): unknown[] =>
  cells(desk, 'ทดสอบระบบ')
    .filter(([number]) => typeof number === 'number')
    .map((row) => row[4]);

test('in an empty file everything is tried, and the result is all that is left', () => {
  const desk = run(newWorkbook());
  expect(titles(desk)).toEqual(['ชีต1', 'ทดสอบระบบ']);
  const rows = cells(desk, 'ทดสอบระบบ');
  expect(rows[1]?.[0]).toContain('ภาษาของไฟล์ th_TH · เขตเวลา Asia/Bangkok');
  const all = verdicts(desk);
  expect(all.length).toBeGreaterThan(80);
  expect(all.filter((verdict) => verdict !== 'ตรง')).toEqual([]);
  expect(rows[2]?.[0]).toBe(`ตรง ${all.length} จาก ${all.length} ข้อ`);
  // What is to be seen first on a live sheet stands first, with what was assumed, seen, and where from.
  const first = rows.find(([number]) => number === 1);
  expect(first?.[1]).toContain("เครื่องหมาย ' นำหน้าถูกตัดออก");
  expect(first?.slice(2)).toEqual([first?.[3], first?.[2], 'ตรง', 'รู้กันทั่วไป']);
  const times = rows.slice(rows.findIndex((row) => row[1] === 'เวลาที่ใช้') + 1);
  expect(times.map((row) => row[1])).toEqual(
    expect.arrayContaining(['เขียน 2,000 ช่อง', 'สร้างชีต', 'ประมาณเวลาคำนวณครั้งแรก 9 อำเภอ']),
  );
  expect(desk.standIn.activeSheetName()).toBe('ทดสอบระบบ');
});

test('of a scored workbook nothing else changes, and a calculation leaves the result where it is', async () => {
  const { workbook } = sampleDesk();
  deskOver(workbook).addOn.call('calculateScores');
  const before = others(workbook);
  const desk = run(workbook);
  expect(others(workbook)).toEqual(before);
  const result = cells(desk, 'ทดสอบระบบ');
  expect(JSON.stringify(result)).not.toContain('คะแนนประมาณการ');
  const id = workbook.sheet('ทดสอบระบบ')?.id;
  // In a file too it stays what it is.
  const file = await openWorkbook(await saveWorkbook(workbook));
  deskOver(file).addOn.call('calculateScores');
  expect(cells({ ...desk, workbook: file }, 'ทดสอบระบบ').length).toBe(result.length);
  expect(file.sheet('ทดสอบระบบ (คะแนน)')).toBeUndefined();
  deskOver(workbook).addOn.call('calculateScores');
  expect(cells(desk, 'ทดสอบระบบ')).toEqual(result);
  const tab = workbook.sheet('ทดสอบระบบ');
  if (tab) shiftSheet(tab, { kind: 'insert', axis: 'column', at: tab.maxColumns, count: 2 });
  tab?.set(1, 7, 'ส่งแล้ว');
  run(workbook);
  expect(workbook.sheet('ทดสอบระบบ')?.id).toBe(id);
  expect(tab?.value(1, 7)).toBe('ส่งแล้ว');
});

test('a calculation by itself makes no such tab', () => {
  const desk = sampleDesk();
  desk.addOn.call('calculateScores');
  expect(titles(desk)).not.toContain('ทดสอบระบบ');
});

const { log } = run(newWorkbook()).standIn.calls;
const calls = log.length;

const tries = amount(4, 200);

test.each(Array.from({ length: tries }, (_, at) => Math.round(((at + 0.5) / tries) * calls)))(
  'whatever call fails (%d), no scratch tab stays',
  (call) => {
    const workbook = newWorkbook();
    const desk = deskOver(workbook, { evaluate, failAtCall: call });
    try {
      desk.addOn.call('testSystem');
    } catch {
      // Said in Thai.
    }
    expect(titles(desk).filter((title) => title.startsWith('ชีตชั่วคราว'))).toEqual([]);
    expect([...workbook.properties.keys()].filter((key) => key.startsWith('selftest'))).toEqual([]);
    expect(workbook.namedRanges.filter(({ name }) => name.startsWith('selftest'))).toEqual([]);
    // What the writing of the result left half made goes with the next press.
    expect(titles(run(workbook))).toEqual(['ชีต1', 'ทดสอบระบบ']);
  },
);

test('what a test left that Google ended goes with the next one', () => {
  const workbook = newWorkbook();
  const dead = deskOver(workbook, { evaluate, timeLimitCalls: log.indexOf('Spreadsheet.insertSheet') + 5 });
  expect(() => dead.addOn.call('testSystem')).toThrow();
  expect(titles(dead).some((title) => title.startsWith('ชีตชั่วคราว'))).toBe(true);
  expect(titles(run(workbook))).toEqual(['ชีต1', 'ทดสอบระบบ']);
});

test('a tab of the user’s with such a title stays', () => {
  const workbook = newWorkbook();
  workbook.addSheet('ชีตชั่วคราวของการทดสอบระบบ 1').set(0, 0, 'ของฉัน');
  const desk = run(workbook);
  expect(titles(desk)).toEqual(['ชีต1', 'ชีตชั่วคราวของการทดสอบระบบ 1', 'ทดสอบระบบ']);
  expect(cells(desk, 'ชีตชั่วคราวของการทดสอบระบบ 1')).toEqual([['ของฉัน']]);
});

test('where time runs out, what was not tried says so, and the result is written all the same', () => {
  let seconds = 0;
  // Every look at the clock is ten seconds later.
  const now = (): Date => {
    seconds += 10;
    return new Date(Date.UTC(2024, 3, 24, 2, 0, seconds));
  };
  const desk = run(newWorkbook(), { now });
  const all = verdicts(desk);
  expect(all.slice(0, 5)).toEqual(Array(5).fill('ตรง'));
  expect(all.at(-1)).toBe('ยังไม่ได้ตรวจ');
  expect(cells(desk, 'ทดสอบระบบ')[2]?.[0]).toMatch(/ยังไม่ได้ตรวจ \d+ ข้อ เพราะเวลาไม่พอ/);
});

test('a Google that does otherwise is named, and so is where', () => {
  const workbook = newWorkbook();
  workbook.locale = 'de_DE';
  const desk = run(workbook);
  const wrong = cells(desk, 'ทดสอบระบบ').filter((row) => row[4] === 'ไม่ตรง');
  expect(wrong.map((row) => row[1])).toContain('สูตรใช้เครื่องหมายคั่นตามภาษาของไฟล์ (ไทยใช้จุลภาค)');
  expect(cells(desk, 'ทดสอบระบบ')[2]?.[0]).toContain('โปรดส่งชีต "ทดสอบระบบ"');
});
