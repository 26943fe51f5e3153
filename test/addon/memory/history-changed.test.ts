import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/addon/commands/run/outcome.ts';
import type { Sheet } from '../../../src/local/stand-in/sheet.ts';
import { shiftSheet } from '../../../src/local/stand-in/shift-sheet.ts';
import type { Workbook } from '../../../src/local/stand-in/workbook.ts';
import { openWorkbook } from '../../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../../src/local/workbook-file/save-workbook.ts';
import { amount, spread } from '../../support/depth.ts';
import { copyOf, smallDesk } from '../fault-support.ts';
import {
  calculate,
  close,
  deskOn,
  forgetKept,
  found,
  MONTHS,
  ROUNDS,
  record,
  set,
  sheetOf,
} from '../history-support.ts';

const COPY = 'สำเนาข้อมูลที่คำนวณแล้ว';

/** July and August recorded, the round closed in September: 6 rows of months, 30 of the round. */
function kept(): Workbook {
  const { workbook } = smallDesk();
  set(workbook, 'ข้อมูล ณ วันที่', '');
  record(deskOn(workbook, '2024-07-31'));
  record(deskOn(workbook, '2024-08-31'));
  close(deskOn(workbook, '2024-09-30'));
  return workbook;
}

const whole = kept();

const run = (workbook: Workbook, entry = 'calculateScores'): Outcome =>
  deskOn(workbook, '2024-10-01').addOn.call(entry) as Outcome; // the entry points' own type

const told = (outcome: Outcome): string =>
  outcome.issues
    .filter(({ code }) => code === 'history-changed')
    .map(({ severity, message }) => `${severity}: ${message}`)
    .join('\n');

/** Column letters by header. */
const columnOf = (sheet: Sheet, header: string): number => sheet.rows()[0]?.indexOf(header) ?? -1;

describe('what stands as it was kept', () => {
  test.each<[string, (workbook: Workbook) => void]>([
    ['nothing done', () => undefined],
    [
      'rows sorted the other way round',
      (workbook) => {
        for (const title of [MONTHS, ROUNDS]) {
          const sheet = sheetOf(workbook, title);
          const [, ...rows] = sheet.rows();
          rows.reverse().forEach((row, r) => {
            for (const [column, value] of row.entries()) sheet.set(r + 1, column, value);
          });
        }
      },
    ],
    [
      'a column of the user’s in front, and rows of his below',
      (workbook) => {
        const sheet = sheetOf(workbook, MONTHS);
        shiftSheet(sheet, { kind: 'insert', axis: 'column', at: 0, count: 1 });
        sheet.put(0, 0, 'ของเรา');
        sheet.put(1, 0, 'ตรวจแล้ว');
        sheet.maxRows += 5;
        sheet.put(9, 8, 'รวมทั้งจังหวัด');
      },
    ],
    ['the tab renamed', (workbook) => workbook.renameSheet(sheetOf(workbook, ROUNDS), 'รอบเก่า')],
    ['the hidden copy deleted', (workbook) => workbook.deleteSheet(sheetOf(workbook, COPY))],
  ])('is not told of: %s', (_, work) => {
    const workbook = copyOf(whole);
    work(workbook);
    expect(told(run(workbook))).toBe('');
    expect(told(run(workbook))).toBe('');
  });

  test('is not told of after a round trip through .xlsx, nor in a copy without document properties', async () => {
    const back = await openWorkbook(await saveWorkbook(whole));
    back.properties.clear();
    expect(told(run(back))).toBe('');
  });

  test('costs nothing: once the page in front leads to it, a run after a keeping writes nothing', () => {
    const workbook = copyOf(whole);
    calculate(deskOn(workbook, '2024-10-01'));
    const desk = deskOn(workbook, '2024-10-01');
    calculate(desk);
    expect(desk.standIn.calls.changes).toBe(0);
  });
});

describe('an altered cell', () => {
  const altered: [title: string, row: number, header: string, value: string | number | boolean][] = [
    [MONTHS, 2, 'total', 4.99],
    [MONTHS, 4, 'district', 'อำเภออื่น'],
    [MONTHS, 1, 'month', '2024-06'],
    [MONTHS, 3, 'revision', 7],
    [MONTHS, 1, 'grade', ''],
    [ROUNDS, 30, 'score', 5],
    [ROUNDS, 12, 'explanation', 'แก้แล้ว'],
    [ROUNDS, 5, 'district_percent', 100],
    [ROUNDS, 1, 'reason', 'เพิ่มทีหลัง'],
    [ROUNDS, 2, 'confirmed', true],
  ];
  test.each(spread(altered, amount(4, Infinity)))(
    'of %s, row %i, %s, is told at its cell by every run, and stays',
    (title, row, header, value) => {
      const workbook = copyOf(whole);
      const sheet = sheetOf(workbook, title);
      const column = columnOf(sheet, header);
      const held = sheet.rows()[row]?.[column] ?? '';
      if (held === value) throw new Error('nothing would be altered');
      sheet.set(row, column, value);
      const before = sheet.rows();
      const letters = column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`;
      for (const entry of ['calculateScores', 'calculateScores', 'checkData']) {
        const outcome = run(workbook, entry);
        expect(found(outcome, 'history-changed'), entry).toEqual([`${title}!${letters}${row + 1}`]);
        expect(told(outcome)).toMatch(/^warning: .*แก้ไข 1 แถว/);
      }
      expect(sheet.rows()).toEqual(before);
      // Put back, it is as it was.
      sheet.set(row, column, held);
      expect(told(run(workbook))).toBe('');
    },
  );

  test('is found in .xlsx too', async () => {
    const back = await openWorkbook(await saveWorkbook(whole));
    const sheet = sheetOf(back, MONTHS);
    sheet.set(1, columnOf(sheet, 'percent'), 12);
    expect(found(run(back), 'history-changed')).toEqual([`${MONTHS}!L2`]);
  });

  test('of several the first is named, with how many rows', () => {
    const workbook = copyOf(whole);
    const sheet = sheetOf(workbook, ROUNDS);
    for (const row of [20, 7, 9]) sheet.set(row, columnOf(sheet, 'score'), 1.23);
    sheet.set(7, columnOf(sheet, 'weighted'), 9);
    const outcome = run(workbook);
    expect(found(outcome, 'history-changed')).toEqual([`${ROUNDS}!O8`]);
    expect(told(outcome)).toContain('มีการแก้ไข 3 แถว (แถวที่ 8, 10, 21)');
  });

  test('is told also where nothing can be scored', () => {
    const workbook = copyOf(whole);
    sheetOf(workbook, MONTHS).set(1, 10, 1);
    sheetOf(workbook, 'ตัวชี้วัด').set(1, 0, '');
    const outcome = run(workbook);
    expect([outcome.failed, found(outcome, 'history-changed')]).toEqual([true, [`${MONTHS}!K2`]]);
  });
});

describe('what is gone', () => {
  test('a deleted row is told with its month', () => {
    const workbook = copyOf(whole);
    shiftSheet(sheetOf(workbook, MONTHS), { kind: 'delete', axis: 'row', at: 3, count: 1 });
    const outcome = run(workbook);
    expect(found(outcome, 'history-changed')).toEqual([`${MONTHS}!`]);
    expect(told(outcome)).toContain('มีการลบ 1 แถวของสิงหาคม 2567');
  });

  test('all rows of a round', () => {
    const workbook = copyOf(whole);
    shiftSheet(sheetOf(workbook, ROUNDS), { kind: 'delete', axis: 'row', at: 1, count: 29 });
    expect(told(run(workbook))).toContain('มีการลบ 29 แถวของรอบที่ 2 ปีงบประมาณ 2567');
  });

  test('a header, and not every row below it', () => {
    const workbook = copyOf(whole);
    const sheet = sheetOf(workbook, MONTHS);
    sheet.set(0, columnOf(sheet, 'coverage'), 'ครอบคลุม');
    const outcome = run(workbook);
    expect(told(outcome)).toContain('ไม่มีหัวคอลัมน์ "coverage"');
    expect(told(outcome)).not.toContain('แถวที่');
  });

  test('the whole tab', () => {
    const workbook = copyOf(whole);
    workbook.deleteSheet(sheetOf(workbook, MONTHS));
    const outcome = run(workbook);
    expect(found(outcome, 'history-changed')).toEqual([`${MONTHS}!`]);
    expect(told(outcome)).toContain('ชีตนี้ถูกลบ');
  });
});

describe('what an older version kept', () => {
  /** The workbook as it was before there was anything to compare with. */
  function older(): Workbook {
    const workbook = copyOf(whole);
    forgetKept(workbook);
    return workbook;
  }

  test('is taken as it stands, and watched from then on', () => {
    const workbook = older();
    const sheet = sheetOf(workbook, MONTHS);
    sheet.set(1, columnOf(sheet, 'total'), 1.11);
    expect(told(run(workbook))).toBe('');
    sheet.set(2, columnOf(sheet, 'total'), 2.22);
    expect(found(run(workbook), 'history-changed')).toEqual([`${MONTHS}!K3`]);
  });

  test('rows that people wrote below are theirs', () => {
    const workbook = older();
    const sheet = sheetOf(workbook, MONTHS);
    sheet.maxRows += 2;
    sheet.put(8, 7, 'ทุกอำเภอ');
    sheet.put(8, 10, 4);
    run(workbook);
    sheet.put(8, 10, 3);
    expect(told(run(workbook))).toBe('');
  });
});
