import { describe, expect, test } from 'vitest';
import { newProtection } from '../../../src/local/stand-in/new-protection.ts';
import type { Workbook } from '../../../src/local/stand-in/workbook.ts';
import { openWorkbook } from '../../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../../src/local/workbook-file/save-workbook.ts';
import { amount } from '../../support/depth.ts';
import { CLOCK, copyOf, disturbed, lookOfAll, run, smallDesk } from '../fault-support.ts';
import { generatedTitles } from '../generated-titles.ts';
import { sheetOf } from '../history-support.ts';
import { deskOver, type as typeInto } from '../support.ts';

const SUMMARY = 'สรุปคะแนน';
const KEEPER = 'keeper@example.go.th';
const OTHER = 'other@example.go.th';

const scored = (): Workbook => {
  const { workbook } = smallDesk();
  run(workbook);
  return workbook;
};

/** Kinds of protection of a tab: warning or shut. */
const kindsOn = (workbook: Workbook, title: string): string[] =>
  sheetOf(workbook, title).protections.map(({ warningOnly }) => (warningOnly ? 'warning' : 'shut'));

const forget = (workbook: Workbook): void => void workbook.properties.delete('warned');

describe('a generated tab', () => {
  test('gets a warning when it is made, which lets everybody type; other tabs get none', () => {
    const workbook = scored();
    const ours = generatedTitles(workbook);
    expect(ours.length).toBeGreaterThan(8);
    for (const { name } of workbook.sheets) {
      expect(kindsOn(workbook, name), name).toEqual(ours.includes(name) ? ['warning'] : []);
    }
    const { standIn } = deskOver(workbook, { user: { email: OTHER }, owner: 'owner@example.go.th' });
    const app = standIn.globals.SpreadsheetApp as typeof SpreadsheetApp; // what a script finds under this name
    app.getActiveSpreadsheet().getSheetByName(SUMMARY)?.getRange('C6').setValue(1);
    expect(sheetOf(workbook, SUMMARY).value(5, 2)).toBe(1);
  });

  test('is not asked again, and a warning that was taken away stays away', () => {
    const workbook = scored();
    sheetOf(workbook, SUMMARY).protections = [];
    workbook.sheet('กรอกผล ประสานฯ')?.set(2, 1, 1);
    const { log } = run(workbook).standIn.calls;
    expect(log.filter((call) => /rotect/.test(call)).length).toBeLessThanOrEqual(5);
    expect(kindsOn(workbook, SUMMARY)).toEqual([]);
    const again = run(workbook).standIn.calls;
    expect(again.log.filter((call) => /rotect/.test(call))).toEqual([]);
    expect(kindsOn(workbook, SUMMARY)).toEqual([]);
  });

  test('that is first met gets one; one that is protected already is left as it is', () => {
    const workbook = scored();
    forget(workbook);
    for (const sheet of workbook.sheets) sheet.protections = [];
    sheetOf(workbook, SUMMARY).protections.push(
      newProtection({
        kind: 'RANGE',
        rect: { row: 0, column: 0, rows: 1, columns: 1 },
        description: 'ของฝ่ายแผน',
        editors: [KEEPER],
      }),
    );
    run(workbook);
    expect(kindsOn(workbook, SUMMARY)).toEqual(['shut']);
    expect(kindsOn(workbook, 'แจ้งผล')).toEqual(['warning']);
    sheetOf(workbook, SUMMARY).protections = [];
    expect(run(workbook).standIn.calls.changes).toBe(0);
  });

  test('has none in a file', async () => {
    const again = await openWorkbook(await saveWorkbook(scored()));
    expect(again.sheets.flatMap(({ protections }) => protections)).toEqual([]);
    expect(run(again).standIn.calls.changes).toBe(0);
  });

  test('is shut by กำหนดสิทธิ์แก้ไข, and warns again once that is undone', () => {
    const workbook = scored();
    const rows = sheetOf(workbook, 'ตั้งค่า').rows();
    typeInto(
      deskOver(workbook),
      'ตั้งค่า',
      rows.findIndex(([name]) => name === 'ผู้ดูแล'),
      1,
      KEEPER,
    );
    sheetOf(workbook, 'แจ้งผล').protections = [];
    const press = (...answers: string[]): string => {
      const { addOn, standIn } = deskOver(workbook, {
        user: { email: KEEPER },
        owner: 'owner@example.go.th',
      });
      standIn.answerAlerts(...answers);
      addOn.call('setEditRights');
      return standIn.alerts[0]?.text ?? '';
    };
    expect(press('OK')).not.toContain('เคยกำหนดสิทธิ์ไว้แล้ว');
    const ours = generatedTitles(workbook);
    for (const title of ours) expect(kindsOn(workbook, title), title).toEqual(['shut']);
    expect(press('NO')).toContain('เคยกำหนดสิทธิ์ไว้แล้ว');
    for (const title of ours) expect(kindsOn(workbook, title), title).toEqual(['warning']);
    expect(kindsOn(workbook, 'ตั้งค่า')).toEqual([]);
  });
});

test('a run that dies while it gives warnings leaves no tab shut', () => {
  const start = scored();
  forget(start);
  for (const sheet of start.sheets) sheet.protections = [];
  const whole = copyOf(start);
  const { log } = run(whole).standIn.calls;
  const calls = log.flatMap((call, index) => (/protect|Protection\.set/.test(call) ? [index + 1] : []));
  expect(calls).toHaveLength(2 * generatedTitles(whole).length);
  for (const call of calls.filter((_, index) => index < amount(3, 8))) {
    for (const fault of [{ failAtCall: call }, { timeLimitCalls: call }]) {
      const workbook = copyOf(start);
      disturbed(workbook, 'calculateScores', { ...CLOCK, ...fault });
      run(workbook);
      expect(lookOfAll(workbook), `${log[call - 1]}, call ${call}`).toEqual(lookOfAll(whole));
    }
  }
});

test('a range that somebody protects without a word is left as it is, also after a run that died', () => {
  const workbook = scored();
  forget(workbook);
  const rect = { row: 0, column: 0, rows: 1, columns: 1 };
  sheetOf(workbook, SUMMARY).protections = [newProtection({ kind: 'RANGE', rect })];
  sheetOf(workbook, 'แจ้งผล').protections = [];
  const { log } = run(copyOf(workbook)).standIn.calls;
  disturbed(workbook, 'calculateScores', { ...CLOCK, timeLimitCalls: log.indexOf('Sheet.protect') + 2 });
  expect(kindsOn(workbook, 'แจ้งผล')).toEqual(['shut']);
  run(workbook);
  expect(kindsOn(workbook, 'แจ้งผล')).toEqual(['warning']);
  expect(kindsOn(workbook, SUMMARY)).toEqual(['shut']);
});
