import { expect, test } from 'vitest';
import type { Outcome } from '../../../../src/addon/commands/run/outcome.ts';
import type { Workbook } from '../../../../src/local/stand-in/workbook.ts';
import { copyOf, difference, editInputs, lookOfAll, run, smallDesk } from '../../fault-support.ts';
import { deskOver } from '../../support.ts';

/** Lets every call that writes into a tab go wrong until it is mended. */
function breakTab(workbook: Workbook, title: string): () => void {
  const sheet = workbook.sheet(title);
  if (!sheet) throw new Error(`no tab ${title}`);
  const own = { set: sheet.set, put: sheet.put };
  const fail = (): never => {
    throw new Error('Service Spreadsheets failed');
  };
  Object.assign(sheet, { set: fail, put: fail });
  return () => void Object.assign(sheet, own);
}

/** Calculates; `alerts`: what people are told. */
function calculated(workbook: Workbook): { outcome: Outcome; alerts: string[] } {
  const desk = deskOver(workbook, { now: () => new Date('2024-09-16T02:00:00Z') });
  const outcome = desk.addOn.call('calculateScores') as Outcome; // the entry point's own type
  return { outcome, alerts: desk.standIn.alerts.map(({ text }) => text) };
}

const scored = (): Workbook => {
  const { workbook } = smallDesk();
  run(workbook);
  return workbook;
};

test.each(['สรุป คลองหาด', 'แจ้งผล', 'ข้อมูลวิเคราะห์', 'ตรวจสอบข้อมูล', 'สำเนาข้อมูลที่คำนวณแล้ว', 'สรุปคะแนน'])(
  'where %s cannot be written, it is named, every other tab is written, and the next run completes it',
  (title) => {
    const workbook = scored();
    editInputs(workbook, 'keep the districts');
    const whole = copyOf(workbook);
    run(whole);
    const mend = breakTab(workbook, title);
    const { outcome, alerts } = calculated(workbook);
    expect(outcome.notWritten.failed).toEqual([{ title, reason: 'Service Spreadsheets failed' }]);
    expect(alerts.join()).toContain(`เขียนชีต "${title}" ไม่สำเร็จ`);
    const cells = (book: Workbook): string[] =>
      book.sheets
        .filter(({ name }) => ![title, 'สรุปคะแนน', 'สำเนาข้อมูลที่คำนวณแล้ว'].includes(name))
        .map((sheet) => JSON.stringify([sheet.name, sheet.rows()]));
    expect(cells(workbook)).toEqual(cells(whole));
    mend();
    expect(calculated(workbook).outcome.notWritten.failed).toEqual([]);
    expect(difference(lookOfAll(workbook), lookOfAll(whole))).toBe('');
    expect(run(workbook).standIn.calls.changes).toBe(0);
  },
);

test('while a tab is behind, the summary says that some may be', () => {
  const workbook = scored();
  editInputs(workbook, 'keep the districts');
  const mend = breakTab(workbook, 'สรุป คลองหาด');
  calculated(workbook);
  expect(String(workbook.sheet('สรุปคะแนน')?.rows()[3]?.[0])).toContain('บางชีตอาจยังเป็นชุดเดิม');
  mend();
  calculated(workbook);
  expect(String(workbook.sheet('สรุปคะแนน')?.rows()[3]?.[0])).not.toContain('บางชีตอาจยังเป็นชุดเดิม');
});

test('a tab that cannot be made is named, nothing half made stays, and the next run makes it', () => {
  const { workbook } = smallDesk();
  let tabs = 0;
  const desk = deskOver(workbook, {
    now: () => new Date('2024-09-16T02:00:00Z'),
    // Google has trouble with one of them, also when it is tried once more.
    beforeCall: (_, method) => {
      if (method !== 'Spreadsheet.insertSheet') return;
      tabs += 1;
      if (tabs > 7) throw new Error('Service Spreadsheets failed while accessing document.');
    },
  });
  const { notWritten } = desk.addOn.call('calculateScores') as Outcome; // the entry point's own type
  expect(notWritten.failed.map(({ title }) => title)).toContain('แจ้งผล');
  const titles = (): string[] => workbook.sheets.map(({ name }) => name);
  expect(titles().filter((title) => /สำเนาของ|กำลังสร้าง/.test(title))).toEqual([]);
  expect(titles()).toEqual(expect.arrayContaining(['สรุปคะแนน', 'สรุป คลองหาด']));
  expect(calculated(workbook).outcome.notWritten.failed).toEqual([]);
  expect(titles()).toEqual(expect.arrayContaining(['แจ้งผล', 'บันทึกข้อความ']));
  // The page in front now leads to what was made.
  run(workbook);
  expect(run(workbook).standIn.calls.changes).toBe(0);
});
