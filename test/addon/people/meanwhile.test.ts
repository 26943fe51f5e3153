import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../../src/local/stand-in/workbook.ts';
import { smallDesk } from '../fault-support.ts';
import { alerts, close, on, ROUNDS, record, set, sheetOf, start } from '../history-support.ts';
import { type Desk, deskOver, titles } from '../support.ts';

const FORM = 'กรอกผล ประสานฯ';

/** A desk where somebody else changes the workbook once, while a question stands and takes the lock away. */
function disturbedDesk(workbook: Workbook, day: string, change: () => void): Desk {
  let isDone = false;
  const desk = deskOver(workbook, on(day));
  desk.standIn.askAtAlerts(({ buttons }) => {
    if (buttons.length > 1 && !isDone) {
      isDone = true;
      change();
    }
    return buttons[0] ?? 'OK';
  });
  return desk;
}

/** A result of the first district. */
const edit = (workbook: Workbook): void => void sheetOf(workbook, FORM).set(2, 1, 1);

function closed(): Workbook {
  const { workbook } = smallDesk();
  close(deskOver(workbook, on('2024-10-03')));
  return workbook;
}

describe('what changes while a question stands', () => {
  test('keeps a round from being closed, and says whose results they are', () => {
    const { workbook } = smallDesk();
    const desk = disturbedDesk(workbook, '2024-10-03', () => edit(workbook));
    expect(close(desk).closed).toBe('no');
    expect(alerts(desk)).toMatch(/ยังไม่ได้ปิดรอบ ผลที่เปลี่ยนไป: เมืองสระแก้ว \(ใครแก้ ดูได้ที่เมนู ไฟล์ > ประวัติเวอร์ชัน\)/);
    expect(titles(desk)).not.toContain(ROUNDS);
  });

  test('that leaves nothing to score says what has to be mended', () => {
    const { workbook } = smallDesk();
    const desk = disturbedDesk(workbook, '2024-10-03', () =>
      workbook.deleteSheet(sheetOf(workbook, 'อำเภอ')),
    );
    expect(close(desk).closed).toBe('no');
    expect(alerts(desk)).toContain('ยังปิดรอบการประเมินไม่ได้');
    expect(alerts(desk)).toContain('"อำเภอ"');
  });

  test('keeps a month from being recorded, where somebody else recorded it first', () => {
    const { workbook } = smallDesk();
    record(deskOver(workbook, on('2024-08-31')));
    edit(workbook);
    const desk = disturbedDesk(workbook, '2024-08-31', () => record(deskOver(workbook, on('2024-08-31'))));
    const kept = record(desk).kept;
    expect(kept).toBe('same');
  });

  test('of another month is said with the districts', () => {
    const { workbook } = smallDesk();
    record(deskOver(workbook, on('2024-08-31')));
    edit(workbook);
    const desk = disturbedDesk(workbook, '2024-08-31', () => {
      set(workbook, 'ข้อมูล ณ วันที่', '15/11/2567');
      sheetOf(workbook, FORM).set(3, 1, 2);
    });
    expect(record(desk).kept).toBe('no');
    expect(alerts(desk)).toContain('ผลที่เปลี่ยนไป: คลองหาด');
  });

  test('keeps a round from being left, with the reason that now stands against it', () => {
    const workbook = closed();
    const desk = disturbedDesk(workbook, '2024-10-04', () => edit(workbook));
    expect(start(desk).started).toBe('no');
    expect(alerts(desk)).toMatch(/ไม่มีอะไรถูกล้าง[\s\S]*ไม่ตรงกับฉบับล่าสุด[\s\S]*เมืองสระแก้ว/);
    expect(sheetOf(workbook, FORM).rows()[2]?.[1]).toBe(1);
  });
});
