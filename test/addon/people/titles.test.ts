import { describe, expect, test } from 'vitest';
import { newWorkbook, type Workbook } from '../../../src/local/stand-in/workbook.ts';
import { allRows, CLOCK, copyOf, run, smallDesk } from '../fault-support.ts';
import { calculate, close, deskOn, record, sheetOf, start } from '../history-support.ts';
import { type Desk, deskOver, titles } from '../support.ts';

const SUMMARY = 'สรุปคะแนน';
const COPY = 'สำเนาข้อมูลที่คำนวณแล้ว';

const retitled = ({ standIn }: Desk): string[] =>
  standIn.alerts.filter(({ title }) => title === 'บางชีตใช้ชื่ออื่น').map(({ text }) => text);

const calculated = (workbook: Workbook): Desk => {
  const desk = deskOver(workbook, CLOCK);
  calculate(desk);
  return desk;
};

/** All formulas, and titles that they name. */
const namedIn = (workbook: Workbook): Set<string> =>
  new Set(
    workbook.sheets.flatMap(({ formulas }) =>
      [...formulas.values()].flatMap(({ text }) =>
        [...text.matchAll(/'([^']+)'!/g)].map(([, title = '']) => title),
      ),
    ),
  );

describe('a title that Google says still exists, though no tab has it', () => {
  test('makes a generated tab take the next one, which is said, and nothing is lost', () => {
    const { workbook } = smallDesk();
    const plain = copyOf(workbook);
    calculated(plain);
    workbook.ghostTitles = [SUMMARY, COPY];
    const desk = calculated(workbook);
    expect(retitled(desk)).toEqual([
      expect.stringMatching(/"สำเนาข้อมูลที่คำนวณแล้ว \(คะแนน\)"|"สรุปคะแนน \(คะแนน\)".*เพิ่งลบ/),
    ]);
    expect(workbook.sheets).toHaveLength(plain.sheets.length);
    expect(sheetOf(workbook, `${SUMMARY} (คะแนน)`).rows().slice(4)).toEqual(
      sheetOf(plain, SUMMARY).rows().slice(4),
    );
  });

  test('leads no formula to a tab that is not there, not in that very run', () => {
    const { workbook } = smallDesk();
    workbook.ghostTitles = [SUMMARY, COPY];
    const desk = calculated(workbook);
    const there = titles(desk);
    expect([...namedIn(workbook)].filter((title) => !there.includes(title))).toEqual([]);
    expect(namedIn(workbook)).toContain(`${SUMMARY} (คะแนน)`);
  });

  test('is settled with the next run, and the one after it changes nothing', () => {
    const { workbook } = smallDesk();
    workbook.ghostTitles = [SUMMARY];
    calculated(workbook);
    const before = titles(deskOver(workbook));
    expect(retitled(calculated(workbook))).toEqual([]);
    expect(titles(deskOver(workbook))).toEqual(before);
    expect(calculated(workbook).standIn.calls.changes).toBe(0);
  });

  test('makes an input tab take the next one, by which it is known from then on', () => {
    const workbook = newWorkbook();
    workbook.ghostTitles = ['ตั้งค่า', 'กรอกผล ประสานฯ'];
    const desk = run(workbook, 'setUpWorkbook');
    expect(titles(desk)).toEqual(expect.arrayContaining(['ตั้งค่า (คะแนน)', 'กรอกผล ประสานฯ (คะแนน)']));
    expect(retitled(desk)[0]).toContain('"ตั้งค่า (คะแนน)", "กรอกผล ประสานฯ (คะแนน)"');
    expect(run(workbook, 'setUpWorkbook').standIn.calls.changes).toBe(0);
    expect(calculate(deskOver(workbook, CLOCK)).failed).toBe(false);
  });

  test('of the tab that is being made stops nothing either', () => {
    for (const [make, entry, ghosts] of [
      [() => smallDesk().workbook, 'calculateScores', ['กำลังสร้าง (คะแนนตัวชี้วัด)']],
      [newWorkbook, 'setUpWorkbook', ['กำลังสร้างชีตกรอก (คะแนนตัวชี้วัด)']],
    ] as const) {
      const plain = make();
      const workbook = copyOf(plain);
      workbook.ghostTitles = [...ghosts];
      for (const one of [plain, workbook]) run(one, entry);
      expect([...allRows(workbook).keys()]).toEqual([...allRows(plain).keys()]);
    }
  });

  test('of the tabs that keep months and rounds, and of the copies of forms, stops neither', () => {
    const { workbook } = smallDesk();
    workbook.ghostTitles = ['ผลรายเดือน', 'ผลรอบที่ปิดแล้ว', 'ปิดแล้ว 2567-2 ประสานฯ'];
    expect(record(deskOn(workbook, '2024-09-30', 'YES')).kept).toBe('recorded');
    expect(close(deskOn(workbook, '2024-10-03', 'YES')).closed).toBe('closed');
    const desk = deskOn(workbook, '2024-10-04', 'YES');
    expect(start(desk).started).toBe('started');
    expect(titles(desk)).toEqual(
      expect.arrayContaining(['ผลรายเดือน (คะแนน)', 'ผลรอบที่ปิดแล้ว (คะแนน)', 'ปิดแล้ว 2567-2 ประสานฯ (คะแนน)']),
    );
  });
});
