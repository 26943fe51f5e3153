import { expect, test } from 'vitest';
import type { FormsOutcome } from '../../../../src/addon/commands/forms/bring-forms-in-line.ts';
import type { Outcome } from '../../../../src/addon/commands/run/outcome.ts';
import { cellKey } from '../../../../src/local/stand-in/sheet.ts';
import { newWorkbook, type Workbook } from '../../../../src/local/stand-in/workbook.ts';
import { CLOCK } from '../../fault-support.ts';
import { cells, deskOver } from '../../support.ts';

/** A fresh workbook of a province, without indicators. */
function blank(): Workbook {
  const workbook = newWorkbook();
  const wanted = { province: 'ปราจีนบุรี', fiscalYear: 2568, round: 1, withLetter: false };
  deskOver(workbook, CLOCK).addOn.call('setUpRound', wanted);
  return workbook;
}

/** Types rows into ตัวชี้วัด by header, from its first row on. */
function typeRows(workbook: Workbook, rows: readonly Readonly<Record<string, string | number>>[]): void {
  const sheet = workbook.sheet('ตัวชี้วัด');
  const headers = (sheet?.rows()[0] ?? []).map(String);
  rows.forEach((row, at) => {
    for (const [header, value] of Object.entries(row)) sheet?.set(at + 1, headers.indexOf(header), value);
  });
}

const SECTIONS = ['ระดับหน่วยงาน', 'ระดับบุคคล', 'สมรรถนะ'];
const OWNER = 'กลุ่มงานยุทธศาสตร์การพัฒนาชุมชน';
/** Ten of one's own: six cells a row, levels in the first alone. */
const TEN = Array.from({ length: 10 }, (_, at) => ({
  รหัส: `ก${at + 1}`,
  ตัวชี้วัด: `ร้อยละของงานที่ ${at + 1}`,
  องค์ประกอบ: SECTIONS[at % 3] ?? '',
  น้ำหนัก: at % 3 === 0 ? 25 : at % 3 === 1 ? 33.33 : 33.33,
  แบบสำเร็จรูป: 'ร้อยละ มากยิ่งดี',
  กลุ่มงานที่รับผิดชอบ: OWNER,
  ...(at === 0 ? { 'ระดับ 1–5 (พิมพ์ครั้งเดียว)': '80/85/90/95/100' } : {}),
}));

test('ตัวชี้วัด begins with what a newcomer fills in', () => {
  const headers = cells(deskOver(blank()), 'ตัวชี้วัด')[0] ?? [];
  expect(headers.slice(0, 8)).toEqual([
    'รหัส',
    'ตัวชี้วัด',
    'องค์ประกอบ',
    'น้ำหนัก',
    'แบบสำเร็จรูป',
    'ระดับ 1–5 (พิมพ์ครั้งเดียว)',
    'เป้าหมาย (5 คะแนน)',
    'กลุ่มงานที่รับผิดชอบ',
  ]);
});

test('ten indicators by ready form and levels typed once become forms with one press, and a score with another', () => {
  const workbook = blank();
  typeRows(workbook, TEN);
  const desk = deskOver(workbook, CLOCK);
  expect(desk.addOn.call('syncForms')).toMatchObject({ failed: false, made: ['กรอกผล ยุทธศาสตร์ฯ'] });
  const list = cells(desk, 'ตัวชี้วัด');
  const at = (header: string): number => list[0]?.indexOf(header) ?? -1;
  expect(list[10]?.[at('วิธีวัด')]).toBe('ร้อยละ');
  expect([1, 2, 3, 4].map((level) => list[10]?.[at(`ระดับ ${level}`)])).toEqual([80, 85, 90, 95]);
  const form = workbook.sheet('กรอกผล ยุทธศาสตร์ฯ');
  const [headers = [], labels = []] = form?.rows() ?? [];
  for (const [column, label] of labels.entries()) {
    if (label === 'ทำได้') form?.set(2, column, 90);
    if (label === 'ทั้งหมด') form?.set(2, column, 100);
  }
  expect(headers.filter((header) => header === 'ก10')).toHaveLength(5);
  const { districts, failed } = deskOver(workbook, CLOCK).addOn.call('calculateScores') as Outcome;
  // 90 of 100 is level 3 of 80/85/90/95/100.
  expect([failed, districts[0]?.total, districts[0]?.complete]).toEqual([false, 3, true]);
});

test('pressed again it writes nothing', () => {
  const workbook = blank();
  typeRows(workbook, TEN);
  deskOver(workbook, CLOCK).addOn.call('syncForms');
  const again = deskOver(workbook, CLOCK);
  again.addOn.call('syncForms');
  expect(again.standIn.calls.changes).toBe(0);
});

test('a row that lacks something says so in the note of its own cell, until it lacks it no more', () => {
  const workbook = blank();
  typeRows(workbook, [{ รหัส: 'ก1', ตัวชี้วัด: 'งาน', องค์ประกอบ: 'สมรรถนะ', แบบสำเร็จรูป: 'ส่ง/ไม่ส่ง' }]);
  const sheet = workbook.sheet('ตัวชี้วัด');
  sheet?.notes.set(cellKey(1, 3), 'ถามคุณเอก');
  const sync = (): FormsOutcome => deskOver(workbook, CLOCK).addOn.call('syncForms') as FormsOutcome;
  expect(sync().failed).toBe(true);
  expect(sheet?.notes.get(cellKey(1, 3))).toMatch(/^ถามคุณเอก\n⚠ ต้องแก้ช่องนี้: /);
  sheet?.set(1, 3, 100);
  expect(sync().failed).toBe(false);
  expect(sheet?.notes.get(cellKey(1, 3))).toBe('ถามคุณเอก');
  expect(sheet?.notes.size).toBe(1);
});
