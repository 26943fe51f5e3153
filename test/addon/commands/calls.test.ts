import { describe, expect, test } from 'vitest';
import type { Calls } from '../../../src/local/stand-in/run.ts';
import { shiftSheet } from '../../../src/local/stand-in/shift-sheet.ts';
import { on } from '../history-support.ts';
import { cells, type Desk, deskOver, sampleDesk, titles, type } from '../support.ts';

const calculate = ({ workbook }: Desk, day = '2024-09-16'): Calls => {
  const desk = deskOver(workbook, on(day));
  desk.addOn.call('calculateScores');
  return desk.standIn.calls;
};

/** The sample with so many districts: others than its nine have the results of the first. */
function deskOf(count: number): Desk {
  const desk = sampleDesk();
  for (const sheet of desk.workbook.sheets) {
    const names = sheet.rows().map(([name]) => String(name));
    const first = names.indexOf('เมืองสระแก้ว');
    if (first < 0) continue;
    if (count < 9) shiftSheet(sheet, { kind: 'delete', axis: 'row', at: first + count, count: 9 - count });
    if (count <= 9) continue;
    const results = sheet.rows()[first] ?? [];
    shiftSheet(sheet, { kind: 'insert', axis: 'row', at: first + 9, count: count - 9 });
    for (let extra = 9; extra < count; extra += 1) {
      results.forEach((value, column) => {
        if (value !== '') sheet.put(first + extra, column, value);
      });
      sheet.put(first + extra, 0, `อำเภอใหม่ที่ ${extra}`);
      if (sheet.name === 'อำเภอ') sheet.put(first + extra, 1, String(2701 + extra));
    }
  }
  return desk;
}

/** Calls by name; names and ids of tabs and marks are asked for once each, all others are counted. */
function countOf({ log }: Calls): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of log) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/**
 * Asked once of every tab or of every mark, since only they know; and the cells of a generated tab are read once, to see
 * whether somebody typed over them.
 */
const OF_EACH_TAB = [
  'Sheet.getRange',
  'Range.getValues',
  'Sheet.getSheetValues',
  'Range.getRow',
  'Range.getColumn',
  'Range.getNumRows',
  'Range.getNumColumns',
  'Sheet.getName',
  'Sheet.getSheetId',
  'NamedRange.getName',
  'NamedRange.getRange',
  'Range.getSheet',
];

describe('a calculation without changes', () => {
  test('takes the same calls for 3, 9 and 40 districts, but for the names and ids of its tabs, and writes nothing', () => {
    const runs = [3, 9, 40].map((count) => {
      const desk = deskOf(count);
      calculate(desk);
      expect(titles(desk).filter((title) => title.startsWith('สรุป '))).toHaveLength(count);
      const calls = calculate(desk);
      expect([calls.changes, calls.write]).toEqual([0, 0]);
      return { calls, counts: countOf(calls), tabs: desk.workbook.sheets.length };
    });
    const others = runs.map(({ counts }) =>
      Object.fromEntries(Object.entries(counts).filter(([name]) => !OF_EACH_TAB.includes(name))),
    );
    expect(others[1]).toEqual(others[0]);
    expect(others[2]).toEqual(others[0]);
    const otherReads = runs.map(({ calls, tabs }) => calls.read - tabs);
    expect(otherReads).toEqual([otherReads[0], otherReads[0], otherReads[0]]);
    for (const { counts, tabs } of runs) {
      for (const name of OF_EACH_TAB) expect(counts[name] ?? 0, name).toBeLessThanOrEqual(3 * tabs);
    }
  });
});

describe('one changed result', () => {
  /** Titles of the tabs that a run writes into after a result was changed, and of those that show something else. */
  function changing(name: string, value: number): { written: string[]; moved: string[] } {
    const desk = sampleDesk();
    calculate(desk);
    const row = cells(desk, 'กรอกผล ส่งเสริมฯ').findIndex(([first]) => first === name);
    type(desk, 'กรอกผล ส่งเสริมฯ', row, 1, value);
    const shown = new Map(titles(desk).map((title) => [title, JSON.stringify(cells(desk, title))]));
    for (const sheet of desk.workbook.sheets) sheet.touched.clear();
    calculate(desk, '2024-09-17');
    return {
      written: desk.workbook.sheets.filter(({ touched }) => touched.has('cells')).map((sheet) => sheet.name),
      moved: titles(desk).filter((title) => shown.get(title) !== JSON.stringify(cells(desk, title))),
    };
  }

  test('that moves no rank and no average is written into the shared tabs and its own district’s', () => {
    // (64.3 − 60.5) / 60.5 = 6.28 %, where 64.2 made 6.12 %: 6 % earns 5 points either way.
    const { written, moved } = changing('เมืองสระแก้ว', 64.3);
    expect(written.filter((title) => title.startsWith('สรุป '))).toEqual(['สรุป เมืองสระแก้ว']);
    expect(written).toEqual(
      expect.arrayContaining(['สรุปคะแนน', 'ข้อมูลวิเคราะห์', 'สำเนาข้อมูลที่คำนวณแล้ว', 'เปลี่ยนแปลงล่าสุด']),
    );
    expect(written).toEqual(moved);
  });

  test.each([
    ['an average, and is of a district without a rank,', 'โคกสูง'],
    ['ranks', 'เมืองสระแก้ว'],
  ])('that moves %s is written into the tabs that show it as well, and no others', (_, name) => {
    const { written, moved } = changing(name, 1);
    expect(written.filter((title) => title.startsWith('สรุป ')).length).toBeGreaterThan(1);
    expect(written).toEqual(moved);
  });

  test('takes a few writes a district tab: looks, widths and lines stay as they are', () => {
    const desk = sampleDesk();
    calculate(desk);
    const row = cells(desk, 'กรอกผล ส่งเสริมฯ').findIndex(([first]) => first === 'โคกสูง');
    type(desk, 'กรอกผล ส่งเสริมฯ', row, 1, 1);
    const tab = desk.workbook.sheet('สรุป วังสมบูรณ์');
    for (const sheet of desk.workbook.sheets) sheet.touched.clear();
    const { log } = calculate(desk);
    expect([...(tab?.touched ?? [])]).toEqual(['cells']);
    const count = (name: string): number => log.filter((call) => call === name).length;
    expect(count('Range.setFontSizes') + count('Range.setFontSize')).toBeLessThan(5);
    expect(count('Range.setValues')).toBeGreaterThanOrEqual(9);
  });
});
