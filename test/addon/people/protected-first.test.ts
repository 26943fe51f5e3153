import { describe, expect, test } from 'vitest';
import { newProtection } from '../../../src/local/stand-in/new-protection.ts';
import type { Workbook } from '../../../src/local/stand-in/workbook.ts';
import { allRows, copyOf, smallDesk } from '../fault-support.ts';
import { sheetOf } from '../history-support.ts';
import { type Desk, deskOver, titles } from '../support.ts';
import { COMMANDS, deskFor, KEEPER, press } from './every-command.ts';

const OWNER = 'owner@example.go.th';

/** The first tab, moved there, protected from everybody but the owner. */
function protectFirst(workbook: Workbook, title: string): void {
  const sheet = sheetOf(workbook, title);
  workbook.sheets = [sheet, ...workbook.sheets.filter((one) => one !== sheet)];
  sheet.protections = [newProtection({ description: 'ของฝ่ายแผน' })];
}

const asKeeper = { user: { email: KEEPER }, owner: OWNER };

describe.each(COMMANDS.filter(([entry]) => entry !== 'setUpWorkbook'))('%s', (entry, make) => {
  test('is done where the first tab is one that somebody else protects', () => {
    const plain = deskFor(make, asKeeper);
    plain.workbook.addSheet('ของฝ่ายแผน', 0);
    expect(press(plain, entry)).toBe('');
    const desk = deskFor(make, asKeeper);
    desk.workbook.addSheet('ของฝ่ายแผน');
    protectFirst(desk.workbook, 'ของฝ่ายแผน');
    expect(press(desk, entry)).toBe('');
    expect(titles(desk)).toEqual(titles(plain));
    expect(desk.standIn.alerts).toEqual(plain.standIn.alerts);
    for (const [title, rows] of allRows(plain.workbook))
      expect(sheetOf(desk.workbook, title).rows().length, title).toBe(rows.length);
  });
});

function calculate(workbook: Workbook): Desk {
  const desk = deskOver(workbook, asKeeper);
  desk.addOn.call('calculateScores');
  return desk;
}

test('a generated tab that is first and protected is named, and all others are written', () => {
  const { workbook } = smallDesk();
  calculate(workbook);
  const before = copyOf(workbook);
  sheetOf(workbook, 'กรอกผล ประสานฯ').set(2, 1, 1);
  protectFirst(workbook, 'สรุป เมืองสระแก้ว');
  const desk = calculate(workbook);
  expect(desk.standIn.alerts.map(({ text }) => text)).toEqual([
    expect.stringMatching(/ป้องกันชีต "สรุป เมืองสระแก้ว" ไว้/),
  ]);
  const rows = (one: Workbook, title: string): string => JSON.stringify(sheetOf(one, title).rows());
  expect(rows(workbook, 'สรุปคะแนน')).not.toBe(rows(before, 'สรุปคะแนน'));
  expect(rows(workbook, 'สรุป เมืองสระแก้ว')).toBe(rows(before, 'สรุป เมืองสระแก้ว'));
});

test('a protected input tab keeps no other from being known again after it is renamed', () => {
  const { workbook } = smallDesk();
  workbook.namedRanges = [];
  protectFirst(workbook, 'ตั้งค่า');
  calculate(workbook);
  const marks = workbook.namedRanges.filter(({ name }) => name.startsWith('khanaen_input_'));
  // อำเภอ, ตัวชี้วัด, ค่าเป้าหมายรายอำเภอ and four forms; ตั้งค่า is the protected one.
  expect(marks).toHaveLength(3 + 4);
});
