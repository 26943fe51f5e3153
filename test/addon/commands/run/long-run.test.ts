import { expect, test } from 'vitest';
import type { Outcome } from '../../../../src/addon/commands/run/outcome.ts';
import type { Workbook } from '../../../../src/local/stand-in/workbook.ts';
import { copyOf, run } from '../../fault-support.ts';
import { deskOver, sampleDesk } from '../../support.ts';

const START = Date.parse('2024-09-16T02:00:00Z');

/** A calculation on a clock that goes on by so many milliseconds at each call. */
function slowly(workbook: Workbook, each: number) {
  let calls = 0;
  const desk = deskOver(workbook, {
    now: () => new Date(START + calls * each),
    beforeCall: (n) => {
      calls = n;
    },
  });
  const outcome = desk.addOn.call('calculateScores') as Outcome; // the entry point's own type
  return { desk, outcome, milliseconds: calls * each };
}

test('a run that cannot finish stops in good time, says so, and goes on at the next press', () => {
  const { workbook } = sampleDesk();
  workbook.id = 'long-run';
  const whole = copyOf(workbook);
  run(whole);
  const minutes: number[] = [];
  for (let press = 1; ; press += 1) {
    const { desk, outcome, milliseconds } = slowly(workbook, 750);
    minutes.push(milliseconds / 60_000);
    if (!outcome.notWritten.late) break;
    expect(desk.standIn.alerts.map(({ text }) => text).join()).toContain('เพื่อทำต่อจากที่ค้างไว้');
    expect(outcome.notWritten.failed).toEqual([]);
    expect(press).toBeLessThan(4);
  }
  expect(minutes.length).toBeGreaterThan(1);
  // Google ends a run after six.
  expect(Math.max(...minutes)).toBeLessThan(6);
  const cells = (book: Workbook): string[] =>
    book.sheets.map(({ name, maxRows, maxColumns, merges }) =>
      JSON.stringify([name, maxRows, maxColumns, merges]),
    );
  expect(cells(workbook)).toEqual(cells(whole));
  expect(run(workbook).standIn.calls.log).not.toContain('Spreadsheet.insertSheet');
});

test('a long run says which step it is at, at most once a second', () => {
  const { workbook } = sampleDesk();
  const { desk, milliseconds } = slowly(workbook, 50);
  const steps = desk.standIn.toasts.map(({ text }) => text).filter((text) => /ชีต \d+ จาก \d+$/.test(text));
  expect(steps.join()).toMatch(/สร้างชีต \d+ จาก 17.*เขียนชีต \d+ จาก 17/);
  expect(steps.length).toBeLessThanOrEqual(milliseconds / 1000);
});

test('a short run says only what came of it', () => {
  const { desk } = slowly(sampleDesk().workbook, 1);
  expect(desk.standIn.toasts).toHaveLength(1);
});

test('a tab that was made and not written in time bears its title and says that it is being made', () => {
  const { workbook } = sampleDesk();
  const { outcome } = slowly(workbook, 1100);
  expect(outcome.notWritten.late).toBe(true);
  const begun = workbook.sheets
    .filter(({ name }) => name.startsWith('สรุป '))
    .map((sheet) => String(sheet.value(0, 0)));
  expect(begun.some((text) => text.startsWith('กำลังสร้างชีตนี้'))).toBe(true);
});
