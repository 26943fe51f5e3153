import { describe, expect, test } from 'vitest';
import { amount, spread } from '../../../support/depth.ts';
import { copyOf, disturbed, points, smallDesk } from '../../fault-support.ts';
import { cells, type Desk, deskOver, sampleDesk, titles, type } from '../../support.ts';

const TAB = 'เปลี่ยนแปลงล่าสุด';
const calculate = ({ workbook }: Desk, at = '2024-09-16T02:00:00Z'): Desk => {
  const desk = deskOver(workbook, { now: () => new Date(at), user: { email: 'keeper@example.go.th' } });
  desk.addOn.call('calculateScores');
  return desk;
};

test('a first calculation has nothing to compare with', () => {
  const desk = calculate(sampleDesk());
  expect(titles(desk)).not.toContain(TAB);
});

test('what the last calculation changed is listed: cells and scores, old and new', () => {
  const desk = calculate(sampleDesk());
  const form = cells(desk, 'กรอกผล ประสานฯ');
  const row = form.findIndex(([name]) => name === 'คลองหาด');
  expect(form[row]?.slice(1, 3)).toEqual([765000, 900000]);
  type(desk, 'กรอกผล ประสานฯ', row, 1, 900000);
  const after = calculate(desk, '2024-09-17T02:00:00Z');
  const rows = cells(after, TAB).slice(4);
  // 765,000 of 900,000 is 85 %, 4.25 points of a target of 100 %; all of it is 5. The section gains
  // 40 % of 0.75 = 0.30, the total (35 of 76.25 reported shares, 40 % of the section) what the summary says.
  expect(rows).toContainEqual(['คะแนนที่ได้ (ก)', 'คลองหาด', 'ห1', 4.25, 5]);
  expect(rows).toContainEqual(['ข้อมูลที่กรอก', 'กรอกผล ประสานฯ', `B${row + 1} ห1 คลองหาด`, 765000, 900000]);
  expect(rows.filter(([kind]) => kind === 'ข้อมูลที่กรอก')).toHaveLength(1);
  expect(cells(after, TAB)[2]?.[0]).toContain('17 กันยายน 2567 เวลา 09:00');
});

test('the list stays as it is until a figure moves again', () => {
  const desk = calculate(sampleDesk());
  type(desk, 'กรอกผล ประสานฯ', 2, 1, 1);
  calculate(desk, '2024-09-17T02:00:00Z');
  const list = cells(desk, TAB);
  calculate(desk, '2024-09-18T02:00:00Z');
  expect(cells(desk, TAB)).toEqual(list);
});

test('the summary says when and by whom it was computed, and has no code of its own for the inputs', () => {
  const line = String(cells(calculate(sampleDesk()), 'สรุปคะแนน')[2]?.[0]);
  expect(line).toContain('คำนวณเมื่อ 16 กันยายน 2567 เวลา 09:00 น. โดย keeper@example.go.th');
  expect(line).not.toContain('รหัส');
});

test('the time of calculation moves only when a figure does', () => {
  const desk = calculate(sampleDesk());
  const evidence = cells(desk, 'กรอกผล ประสานฯ')[1]?.indexOf('หลักฐาน') ?? -1;
  type(desk, 'กรอกผล ประสานฯ', 2, evidence, 'รายงานฉบับใหม่');
  calculate(desk, '2024-09-20T02:00:00Z');
  expect(String(cells(desk, 'สรุปคะแนน')[2]?.[0])).toContain('16 กันยายน 2567');
});

test('a copy of the inputs that somebody spoiled is not compared with', () => {
  const desk = calculate(sampleDesk());
  type(desk, 'สำเนาข้อมูลที่คำนวณแล้ว', 0, 0, 'ลบแล้ว');
  type(desk, 'กรอกผล ประสานฯ', 2, 1, 1);
  calculate(desk);
  expect(titles(desk)).not.toContain(TAB);
  expect(String(cells(desk, 'สำเนาข้อมูลที่คำนวณแล้ว')[0]?.[0])).toMatch(/^\{/);
});

describe('a change that a run died over, put back before the next one', () => {
  const START = 765000;
  /** The sample, scored, one result changed and scored again, so that there is a list. */
  const listed = (): Desk => {
    const desk = calculate(smallDesk());
    type(desk, 'กรอกผล ส่งเสริมฯ', 2, 1, 1);
    return calculate(desk, '2024-09-17T02:00:00Z');
  };
  const form = 'กรอกผล ประสานฯ';

  test('is not listed, whatever call it died at', () => {
    const start = listed().workbook;
    const row = cells(deskOver(start), form).findIndex(([name]) => name === 'คลองหาด');
    expect(start.sheet(form)?.value(row, 1)).toBe(START);
    const list = cells(deskOver(start), TAB);
    start.sheet(form)?.set(row, 1, 900000);
    const { log } = calculate(deskOver(copyOf(start)), '2024-09-18T02:00:00Z').standIn.calls;
    const found = new Set<string>();
    const calls = points(log, log.length).filter((_, index) => index % 12 === 0);
    for (const call of [...spread(calls, amount(4, Infinity)), log.length - 4, log.length - 3]) {
      const workbook = copyOf(start);
      disturbed(workbook, 'calculateScores', {
        failAtCall: call,
        now: () => new Date('2024-09-18T02:00:00Z'),
      });
      workbook.sheet(form)?.set(row, 1, START);
      const desk = calculate(deskOver(workbook), '2024-09-19T02:00:00Z');
      const now = cells(desk, TAB);
      const told = JSON.stringify(now);
      const isOld = told === JSON.stringify(list);
      // Where the copy of the inputs was written before it died, what was put back is a change of its own: 5 → 4.25.
      const isBack = told.includes('["คะแนนที่ได้ (ก)","คลองหาด","ห1",5,4.25]');
      expect(isOld || isBack, `call ${call} of ${log.length}, ${log[call - 1]}: ${told}`).toBe(true);
      found.add(isOld ? 'old' : 'back');
      expect(calculate(desk, '2024-09-20T02:00:00Z').standIn.calls.changes).toBe(0);
    }
    // The copy of the inputs keeps the list, so that it is put back with them.
    expect([...found].sort()).toEqual(['back', 'old']);
  });
});
