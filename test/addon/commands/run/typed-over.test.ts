import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../../src/addon/commands/run/outcome.ts';
import { cellKey, type Sheet } from '../../../../src/local/stand-in/sheet.ts';
import { shiftSheet } from '../../../../src/local/stand-in/shift-sheet.ts';
import type { Workbook } from '../../../../src/local/stand-in/workbook.ts';
import { openWorkbook } from '../../../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../../../src/local/workbook-file/save-workbook.ts';
import { a1 } from '../../../../src/workbook/grid.ts';
import { amount, spread } from '../../../support/depth.ts';
import { CLOCK, copyOf, disturbed, look, points, run, smallDesk } from '../../fault-support.ts';
import { sheetOf } from '../../history-support.ts';
import { deskOver } from '../../support.ts';

const SUMMARY = 'สรุปคะแนน';
const DISTRICT = 'สรุป เมืองสระแก้ว';
const TIDY = 'ข้อมูลวิเคราะห์';
const PROBLEMS = 'ตรวจสอบข้อมูล';
const COPY = 'สำเนาข้อมูลที่คำนวณแล้ว';
const CHANGES = 'เปลี่ยนแปลงล่าสุด';
const KINDS = [SUMMARY, DISTRICT, 'สถานะการส่งข้อมูล', PROBLEMS, TIDY, 'แจ้งผล', 'บันทึกข้อความ', CHANGES, COPY];
const FORM = 'กรอกผล ประสานฯ';
/** A result in that form, row and column from 0. */
const RESULT = [2, 1] as const;

/** Two districts, scored twice, so that there are changes to list; made once. */
const scored = (() => {
  const { workbook } = smallDesk();
  run(workbook);
  workbook.sheet(FORM)?.set(...RESULT, 1);
  run(workbook);
  return (): Workbook => copyOf(workbook);
})();

function calculate(workbook: Workbook, options: object = {}): { outcome: Outcome; changes: number } {
  const { addOn, standIn } = deskOver(workbook, { ...CLOCK, ...options });
  const outcome = addOn.call('calculateScores') as Outcome; // the entry point's own type
  return { outcome, changes: standIn.calls.changes };
}

/** Cells that a calculation says were typed over, as tab!cell. */
const told = ({ outcome }: { outcome: Outcome }): string[] =>
  outcome.issues.filter(({ code }) => code === 'tab-changed').map(({ tab, cell }) => `${tab}!${cell}`);

/** Rows of all generated tabs but ตรวจสอบข้อมูล and what the copy keeps of it. */
const figures = (workbook: Workbook): unknown[] =>
  KINDS.filter((title) => title !== PROBLEMS).map((title) => {
    const rows = workbook.sheet(title)?.rows();
    return title === COPY ? rows?.slice(1) : rows;
  });

/** The last filled cell of a tab. */
function lastCell(sheet: Sheet): [row: number, column: number] {
  const rows = sheet.rows();
  const row = rows.map((cells) => cells.some((value) => value !== '')).lastIndexOf(true);
  return [row, rows[row]?.map((value) => value !== '').lastIndexOf(true) ?? 0];
}

describe('a cell that somebody typed over', () => {
  test.each(KINDS)('in %s is put right, said once, and everything of the user stays', (title) => {
    const workbook = scored();
    const before = figures(workbook);
    const sheet = sheetOf(workbook, title);
    const [row, column] = lastCell(sheet);
    const { maxRows, maxColumns } = sheet;
    shiftSheet(sheet, { kind: 'insert', axis: 'row', at: maxRows, count: 3 });
    shiftSheet(sheet, { kind: 'insert', axis: 'column', at: maxColumns, count: 2 });
    sheet.set(maxRows + 1, 0, 'หมายเหตุใต้ตาราง');
    sheet.set(1, maxColumns + 1, 'หมายเหตุข้างตาราง');
    sheet.notes.set(cellKey(row, column), 'ใครแก้');
    const red = { ...sheet.format(row, column), background: '#ff0000' };
    sheet.setFormat(row, column, red);
    const [any] = sheetOf(workbook, SUMMARY).charts;
    if (any) sheet.charts.push({ ...any, id: 900, options: { title: 'ของฉัน' } });
    // What stands outside is no typing over.
    expect(told(calculate(workbook))).toEqual([]);

    sheet.set(row, column, 'ทดสอบ');
    const first = calculate(workbook);
    expect(told(first)).toEqual([`${title}!${a1(row, column)}`]);
    const issue = first.outcome.issues.find(({ code }) => code === 'tab-changed');
    expect(issue?.severity).toBe('warning');
    expect(issue?.message).toContain('"ทดสอบ"');
    expect(JSON.stringify(workbook.sheet(PROBLEMS)?.rows())).toContain('ช่องนี้กลายเป็น');
    expect([sheet.value(maxRows + 1, 0), sheet.value(1, maxColumns + 1)]).toEqual([
      'หมายเหตุใต้ตาราง',
      'หมายเหตุข้างตาราง',
    ]);
    expect(sheet.notes.get(cellKey(row, column))).toBe('ใครแก้');
    // The list of problems has a row more, so that its looks are set anew.
    if (title !== PROBLEMS) expect(sheet.format(row, column)).toEqual(red);
    expect(sheet.charts.map(({ id }) => id)).toContain(900);

    expect(told(calculate(workbook))).toEqual([]);
    expect(calculate(workbook).changes).toBe(0);
    sheet.set(maxRows + 1, 0, '');
    sheet.set(1, maxColumns + 1, '');
    shiftSheet(sheet, { kind: 'delete', axis: 'row', at: maxRows, count: 3 });
    shiftSheet(sheet, { kind: 'delete', axis: 'column', at: maxColumns, count: 2 });
    expect(figures(workbook)).toEqual(before);
  });

  test('in every kind at once is said of each', () => {
    const workbook = scored();
    const before = figures(workbook);
    const cells = KINDS.map((title): string => {
      const sheet = sheetOf(workbook, title);
      // The last rows of the copy are those of เปลี่ยนแปลงล่าสุด: one of the two has to be there.
      const [row, column]: [number, number] = title === COPY ? [5, 1] : lastCell(sheet);
      sheet.set(row, column, 'ทดสอบ');
      return `${title}!${a1(row, column)}`;
    });
    expect(told(calculate(workbook)).sort()).toEqual(cells.sort());
    expect(figures(workbook)).toEqual(before);
  });

  test.each<[string, (workbook: Workbook) => void]>([
    ['nothing else', () => undefined],
    ['a result that moves the same figures', (workbook) => void workbook.sheet(FORM)?.set(...RESULT, 9)],
    [
      'a result of the other district',
      (workbook) => void workbook.sheet(FORM)?.set(RESULT[0] + 1, RESULT[1], 9),
    ],
  ])('is named by the first of them beside %s', (_, change) => {
    const twin = scored();
    change(twin);
    calculate(twin);
    const workbook = scored();
    const row =
      workbook
        .sheet(SUMMARY)
        ?.rows()
        .findIndex(([name]) => name === 'คลองหาด') ?? -1;
    workbook.sheet(SUMMARY)?.set(row, 4, 4.9);
    workbook.sheet(SUMMARY)?.set(row + 2, 1, 'ดี');
    const tidy = workbook.sheet(TIDY);
    tidy?.set(20, 14, 5);
    tidy?.set(20, 15, 5);
    tidy?.set(25, 3, 'x');
    change(workbook);
    expect(told(calculate(workbook))).toEqual([`${SUMMARY}!${a1(row, 4)}`, `${TIDY}!O21`]);
    expect(figures(workbook).slice(0, 2)).toEqual(figures(twin).slice(0, 2));
  });

  test.each<[string, (sheet: Sheet) => void, string]>([
    ['emptied', (sheet) => sheet.put(9, 2, undefined), 'C10'],
    ['a formula', (sheet) => sheet.put(9, 2, 7, { text: '3+4' }), 'C10'],
    ['a number made a text that reads otherwise', (sheet) => void sheet.put(9, 2, 'ห้า'), 'C10'],
    ['the line that says out of date', (sheet) => sheet.put(3, 0, 'ตรวจแล้ว'), 'A4'],
    ['the formula of that line, taken out', (sheet) => sheet.put(3, 0, undefined), 'A4'],
  ])('of the summary is found: %s', (_, work, cell) => {
    const workbook = scored();
    const before = look(sheetOf(workbook, SUMMARY));
    work(sheetOf(workbook, SUMMARY));
    expect(told(calculate(workbook))).toEqual([`${SUMMARY}!${cell}`]);
    expect(look(sheetOf(workbook, SUMMARY))).toBe(before);
  });
});

describe('rows and columns that somebody moved', () => {
  test.each<[string, (sheet: Sheet) => void]>([
    ['a row put in', (sheet) => shiftSheet(sheet, { kind: 'insert', axis: 'row', at: 6, count: 1 })],
    ['a row put in above', (sheet) => shiftSheet(sheet, { kind: 'insert', axis: 'row', at: 0, count: 1 })],
    ['a row taken out', (sheet) => shiftSheet(sheet, { kind: 'delete', axis: 'row', at: 6, count: 1 })],
    [
      'the first row taken out',
      (sheet) => shiftSheet(sheet, { kind: 'delete', axis: 'row', at: 0, count: 1 }),
    ],
    ['a column put in', (sheet) => shiftSheet(sheet, { kind: 'insert', axis: 'column', at: 1, count: 1 })],
    ['a column taken out', (sheet) => shiftSheet(sheet, { kind: 'delete', axis: 'column', at: 1, count: 1 })],
    ['rows sorted', (sheet) => swapRows(sheet, 6, 7)],
  ])('%s: said, and the tab is what it was, looks too; what stands below stays', (_, work) => {
    for (const title of spread([SUMMARY, DISTRICT, TIDY, PROBLEMS], amount(2, Infinity))) {
      const workbook = scored();
      const sheet = sheetOf(workbook, title);
      const wanted = sheet.rows();
      const merges = [...sheet.merges];
      const formats = wanted.map((cells, row) =>
        cells.map((__, column) => sheet.format(row, column).background),
      );
      const end = sheet.maxRows;
      shiftSheet(sheet, { kind: 'insert', axis: 'row', at: end, count: 2 });
      sheet.set(end + 1, 0, 'ของฉัน');
      work(sheet);
      const tabs = told(calculate(workbook)).map((place) => place.split('!')[0]);
      expect(tabs, title).toEqual([title]);
      const rows = sheet.rows();
      expect(rows[rows.length - 1]?.[0], title).toBe('ของฉัน');
      if (title === PROBLEMS) continue;
      expect(
        rows.slice(0, wanted.length).map((cells) => cells.slice(0, wanted[0]?.length)),
        title,
      ).toEqual(wanted);
      expect(sheet.merges, title).toEqual(merges);
      const after = wanted.map((cells, row) =>
        cells.map((__, column) => sheet.format(row, column).background),
      );
      expect(after, title).toEqual(formats);
      expect(told(calculate(workbook))).toEqual([]);
    }
  });

  function swapRows(sheet: Sheet, one: number, other: number): void {
    for (let column = 0; column < sheet.maxColumns; column += 1) {
      const [a, b] = [one, other].map(
        (row) => [sheet.value(row, column), sheet.format(row, column)] as const,
      );
      if (!a || !b) continue;
      sheet.put(one, column, b[0]);
      sheet.put(other, column, a[0]);
      sheet.setFormat(one, column, b[1]);
      sheet.setFormat(other, column, a[1]);
    }
  }
});

describe('what is no typing over', () => {
  test('a table that grows moves what stands below it, and what stands beside it stays', () => {
    const workbook = scored();
    const districts = sheetOf(workbook, 'อำเภอ');
    const name = String(districts.value(2, 0));
    districts.set(2, 0, '');
    calculate(workbook);
    const tidy = sheetOf(workbook, TIDY);
    const { maxRows, maxColumns } = tidy;
    shiftSheet(tidy, { kind: 'insert', axis: 'row', at: maxRows, count: 1 });
    shiftSheet(tidy, { kind: 'insert', axis: 'column', at: maxColumns, count: 1 });
    tidy.set(maxRows, 0, 'ใต้ตาราง');
    tidy.set(1, maxColumns, 'ข้างตาราง');
    districts.set(2, 0, name);
    expect(told(calculate(workbook))).toEqual([]);
    // 15 indicators of one more district.
    expect([tidy.value(maxRows + 15, 0), tidy.value(1, maxColumns)]).toEqual(['ใต้ตาราง', 'ข้างตาราง']);
    districts.set(2, 0, '');
    expect(told(calculate(workbook))).toEqual([]);
    const texts = tidy.rows().flat();
    expect(texts).toContain('ใต้ตาราง');
    expect(texts.filter((text) => text === 2702 || text === '2702')).toEqual([]);
    expect(tidy.value(1, maxColumns)).toBe('ข้างตาราง');
  });

  test('a file that was saved and opened, with and without what is remembered', async () => {
    const start = await openWorkbook(await saveWorkbook(scored()));
    const opened = copyOf(start);
    expect(told(calculate(opened))).toEqual([]);
    expect(calculate(opened).changes).toBe(0);
    start.properties.clear();
    expect(told(calculate(start))).toEqual([]);
  });

  test('a copy that remembers nothing but its hidden tab knows what was typed', () => {
    const workbook = scored();
    workbook.properties.clear();
    workbook.sheet(SUMMARY)?.set(5, 2, 'ทดสอบ');
    expect(told(calculate(workbook))).toEqual([`${SUMMARY}!C6`]);
  });

  test.each<[string, (workbook: Workbook) => void]>([
    [
      'nothing is remembered at all',
      (workbook) => {
        workbook.properties.clear();
        sheetOf(workbook, COPY)
          .rows()[0]
          ?.forEach((_, column) => void workbook.sheet(COPY)?.set(0, column, ''));
      },
    ],
    [
      'a run died',
      (workbook) => void workbook.namedRanges.push({ ...nameOf(workbook), name: 'khanaen_unfinished' }),
    ],
  ])('what was typed where %s: it is put right without a word', (_, work) => {
    const workbook = scored();
    const before = figures(workbook);
    workbook.sheet(SUMMARY)?.set(5, 2, 'ทดสอบ');
    work(workbook);
    const words = told(calculate(workbook));
    expect(words.filter((place) => !place.startsWith(COPY))).toEqual([]);
    expect(figures(workbook).slice(0, -2)).toEqual(before.slice(0, -2));
  });

  const nameOf = (workbook: Workbook) => {
    const [first] = workbook.namedRanges;
    if (!first) throw new Error('no names');
    return first;
  };

  test('an earlier version of the file that somebody went back to, with what is remembered of a later one', () => {
    const workbook = scored();
    const before = copyOf(workbook);
    workbook.sheet(FORM)?.set(...RESULT, 9);
    calculate(workbook);
    before.properties.clear();
    for (const [key, value] of workbook.properties) before.properties.set(key, value);
    expect(told(calculate(before))).toEqual([]);
    expect(calculate(before).changes).toBe(0);
  });

  test('problems that were only checked for, and figures marked as those of an earlier run', () => {
    const workbook = scored();
    workbook.sheet(FORM)?.set(...RESULT, 'สิบ');
    run(workbook, 'checkData');
    expect(told(calculate(workbook))).toEqual([]);
    const column = workbook.sheet('ตัวชี้วัด')?.rows()[0]?.indexOf('น้ำหนัก') ?? -1;
    workbook.sheet('ตัวชี้วัด')?.set(1, column, 'สี่สิบ');
    expect(told(calculate(workbook))).toEqual([]);
    workbook.sheet('ตัวชี้วัด')?.set(1, column, 40);
    expect(told(calculate(workbook))).toEqual([]);
    expect(calculate(workbook).changes).toBe(0);
  });

  test('a run that put something right and died at any call', () => {
    const start = scored();
    start.sheet(SUMMARY)?.set(5, 2, 'ทดสอบ');
    start.sheet(DISTRICT)?.set(8, 1, 'ทดสอบ');
    const whole = copyOf(start);
    const { log } = run(whole).standIn.calls;
    for (const call of points(log, 40).filter((_, index) => index % amount(90, 9) === 0)) {
      const workbook = copyOf(start);
      disturbed(workbook, 'calculateScores', { failAtCall: call });
      const where = `call ${call} of ${log.length}, ${log[call - 1]}`;
      const words = told(calculate(workbook));
      // Where it died before it began to write, what was typed still stands; later nothing is said.
      if (words.length > 0) expect(words, where).toEqual([`${SUMMARY}!C6`, `${DISTRICT}!B9`]);
      expect(figures(workbook), where).toEqual(figures(whole));
      expect(told(calculate(workbook)), where).toEqual([]);
    }
  });
});
