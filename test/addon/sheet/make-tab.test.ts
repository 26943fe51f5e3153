import { expect, test } from 'vitest';
import type { Outcome } from '../../../src/addon/commands/run/outcome.ts';
import { addOnText } from '../../../src/language/add-on.ts';
import type { Workbook } from '../../../src/local/stand-in/workbook.ts';
import { CLOCK, copyOf, disturbed, run, smallDesk } from '../fault-support.ts';
import { generatedTitles } from '../generated-titles.ts';
import { deskOver, titles } from '../support.ts';

test('new tabs come last and in their order, also where somebody takes a tab away while they are made', () => {
  const undisturbed = smallDesk();
  run(undisturbed.workbook);
  const desk = smallDesk();
  let isGone = false;
  const takeAway = (_: number, method: string, workbook: Workbook): void => {
    const mine = workbook.sheet('ของฉัน');
    if (isGone || method !== 'Spreadsheet.insertSheet' || !mine) return;
    workbook.deleteSheet(mine);
    isGone = true;
  };
  run(desk.workbook, 'calculateScores', { beforeCall: takeAway });
  expect(isGone).toBe(true);
  expect(titles(desk)).toEqual(titles(undisturbed).filter((title) => title !== 'ของฉัน'));
  expect(titles(desk).slice(-generatedTitles(desk.workbook).length)).toEqual(
    expect.arrayContaining(generatedTitles(desk.workbook)),
  );
});

test('a copy that was not named before the run died is found by the next one: each tab stands once, in its place', () => {
  const undisturbed = smallDesk();
  run(undisturbed.workbook);
  const { workbook } = smallDesk();
  const { log } = run(copyOf(workbook)).standIn.calls;
  const [, ...copied] = log.flatMap((method, index) =>
    method === 'Spreadsheet.insertSheet' ? [index + 1] : [],
  );
  expect(copied.length).toBeGreaterThan(3);
  for (const call of [copied[0], copied[2], copied[copied.length - 1]]) {
    const died = copyOf(workbook);
    disturbed(died, 'calculateScores', { timeLimitCalls: (call ?? 0) + 1 });
    const unfilled = died.sheets.filter((sheet) => sheet.value(0, 0) === addOnText.unfinished);
    expect(unfilled.length).toBeGreaterThan(1);
    run(died);
    expect(died.sheets.map(({ name }) => name)).toEqual(titles(undisturbed));
  }
});

test('where the tab that others would be copied from cannot be laid out, all are made all the same', () => {
  const undisturbed = smallDesk();
  run(undisturbed.workbook);
  const { workbook } = smallDesk();
  let hasFailed = false;
  const desk = deskOver(workbook, {
    ...CLOCK,
    beforeCall: (_, method) => {
      if (hasFailed || method !== 'EmbeddedColumnChartBuilder.build') return;
      hasFailed = true;
      throw new Error('Service Spreadsheets failed.');
    },
  });
  const { notWritten } = desk.addOn.call('calculateScores') as Outcome; // the entry point's own type
  expect([hasFailed, notWritten.failed]).toEqual([true, []]);
  expect(titles(desk)).toEqual(titles(undisturbed));
});
