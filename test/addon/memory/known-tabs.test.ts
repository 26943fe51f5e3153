import { expect, test } from 'vitest';
import type { Outcome } from '../../../src/addon/commands/run/outcome.ts';
import { copySheet } from '../../../src/local/stand-in/copy-sheet.ts';
import { shiftSheet } from '../../../src/local/stand-in/shift-sheet.ts';
import { newWorkbook, type Workbook } from '../../../src/local/stand-in/workbook.ts';
import { copyOf, look, run } from '../fault-support.ts';
import { deskOver, sampleDesk } from '../support.ts';

const DISTRICT = 'สรุป คลองหาด';

function scored(): Workbook {
  const { workbook } = sampleDesk();
  run(workbook);
  return workbook;
}

function sheetOf(workbook: Workbook, title: string) {
  const sheet = workbook.sheet(title);
  if (!sheet) throw new Error(`no tab ${title}`);
  return sheet;
}

/** Calculates; how often what was called, and what was told. */
function calculated(workbook: Workbook) {
  const desk = deskOver(workbook, { now: () => new Date('2024-09-16T02:00:00Z') });
  const { issues } = desk.addOn.call('calculateScores') as Outcome; // the entry point's own type
  const { calls } = desk.standIn;
  const count = (name: string): number => calls.log.filter((call) => call === name).length;
  return { calls, count, issues, names: count('NamedRange.getName') };
}

test('where nothing changed, tabs are known again without asking the names of the workbook', () => {
  const workbook = scored();
  const { calls, count, names } = calculated(workbook);
  expect([calls.changes, names]).toEqual([0, 0]);
  // Only tabs of the office are asked who they are; ours are read.
  const inputs = workbook.sheets.filter(({ name }) => /^(?:กรอกผล|ตั้งค่า|อำเภอ|ตัวชี้วัด|ค่าเป้าหมาย)/.test(name));
  expect(count('Sheet.getSheetId')).toBe(inputs.length);
});

test('a renamed tab is still ours, and its new title is told where somebody typed over it', () => {
  const workbook = scored();
  workbook.renameSheet(sheetOf(workbook, DISTRICT), 'ของเรา');
  expect(calculated(workbook).calls.changes).toBe(0);
  sheetOf(workbook, 'ของเรา').set(8, 1, 'พิมพ์ทับ');
  const told = calculated(workbook).issues.filter(({ code }) => code === 'tab-changed');
  expect(told.map(({ tab, cell }) => [tab, cell])).toEqual([['ของเรา', 'B9']]);
  expect(workbook.sheets.filter(({ name }) => name.startsWith('สรุป '))).toHaveLength(8);
});

test('tabs may be moved: the names of the workbook say which is which, and then they are known again', () => {
  const workbook = scored();
  workbook.sheets.push(...workbook.sheets.splice(9, 1));
  const looks = workbook.sheets.map(look);
  const moved = calculated(workbook);
  expect([moved.calls.changes, moved.names > 0]).toEqual([0, true]);
  expect(workbook.sheets.map(look)).toEqual(looks);
  expect(calculated(workbook).names).toBe(0);
});

test.each([
  ['row above', DISTRICT, 'row', 0],
  ['row within', DISTRICT, 'row', 20],
  ['column before', DISTRICT, 'column', 0],
  ['row above', 'ข้อมูลวิเคราะห์', 'row', 0],
  ['column within', 'สรุปคะแนน', 'column', 2],
] as const)('a %s that somebody put into %s is found, and taken out again', (_, title, axis, at) => {
  const workbook = scored();
  const wanted = sheetOf(workbook, title).rows();
  shiftSheet(sheetOf(workbook, title), { kind: 'insert', axis, at, count: 1 });
  const { issues } = calculated(workbook);
  expect(issues.filter(({ code }) => code === 'tab-changed')).toMatchObject([{ tab: title }]);
  expect(sheetOf(workbook, title).rows()).toEqual(wanted);
});

test('a summary under another title is known again, and what reads it names it so', () => {
  const workbook = scored();
  workbook.renameSheet(sheetOf(workbook, 'สรุปคะแนน'), 'คะแนนของเรา');
  const formula = () => sheetOf(workbook, DISTRICT).formula(3, 0)?.text;
  calculated(workbook);
  expect([formula(), calculated(workbook).calls.changes]).toEqual(["'คะแนนของเรา'!A4", 0]);
});

test('a copy of a tab made by hand is the user’s, and stays as it is', () => {
  const workbook = scored();
  const copy = copySheet(sheetOf(workbook, DISTRICT));
  copy.set(0, 0, 'ฉบับร่างของฉัน');
  const before = look(copy);
  calculated(workbook);
  calculated(workbook);
  expect(look(copy)).toBe(before);
});

test('a tab that was deleted is made again, with the warning that it had', () => {
  const workbook = scored();
  const before = look(sheetOf(workbook, DISTRICT));
  workbook.deleteSheet(sheetOf(workbook, DISTRICT));
  calculated(workbook);
  expect(look(sheetOf(workbook, DISTRICT))).toBe(before);
  expect(calculated(workbook).calls.changes).toBe(0);
});

test('the first calculation after the set-up knows its tabs; where a form was put in another’s place it asks the names', () => {
  const workbook = newWorkbook();
  deskOver(workbook).addOn.call('setUpWorkbook');
  const [form] = workbook.sheets.filter(({ name }) => name.startsWith('กรอกผล'));
  const at = form ? workbook.sheets.indexOf(form) : -1;
  expect([at > 0, calculated(copyOf(workbook)).names]).toEqual([true, 0]);
  const { name = '' } = form ?? {};
  const copy = copySheet(sheetOf(workbook, name));
  workbook.deleteSheet(sheetOf(workbook, name));
  workbook.renameSheet(copy, name);
  workbook.sheets.splice(at, 0, ...workbook.sheets.splice(-1));
  expect(calculated(workbook).names).toBeGreaterThan(0);
});
