import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../../src/addon/commands/run/outcome.ts';
import { columnGroups, foldGroup, shiftGroupDepth } from '../../../../src/local/stand-in/column-groups.ts';
import { newProtection } from '../../../../src/local/stand-in/new-protection.ts';
import { cellKey, type Sheet } from '../../../../src/local/stand-in/sheet.ts';
import { newWorkbook, type Workbook } from '../../../../src/local/stand-in/workbook.ts';
import { CLOCK, copyOf, look } from '../../fault-support.ts';
import { type Desk, deskOver } from '../../support.ts';

const made = (withLetter: boolean): Workbook => {
  const workbook = newWorkbook();
  const wanted = { province: 'ปราจีนบุรี', fiscalYear: 2568, round: 1, withLetter };
  deskOver(workbook, CLOCK).addOn.call('setUpRound', wanted);
  return workbook;
};
const [blank, letters] = [made(false), made(true)];

function listOf(workbook: Workbook): Sheet {
  const sheet = workbook.sheet('ตัวชี้วัด');
  if (!sheet) throw new Error('no ตัวชี้วัด');
  return sheet;
}

/** The headers of each group, and whether it is folded. */
const groupsOf = (workbook: Workbook): [string[], boolean][] => {
  const sheet = listOf(workbook);
  const headers = (sheet.rows()[0] ?? []).map(String);
  return columnGroups(sheet).map(({ from, to, isFolded }) => [headers.slice(from, to + 1), isFolded]);
};
const isFolded = (workbook: Workbook): boolean[] => groupsOf(workbook).map(([, folded]) => folded);

function type(workbook: Workbook, row: number, cells: Readonly<Record<string, string | number>>): void {
  const sheet = listOf(workbook);
  const headers = (sheet.rows()[0] ?? []).map(String);
  for (const [header, value] of Object.entries(cells)) sheet.set(row, headers.indexOf(header), value);
}

const press = (workbook: Workbook, entry: string): Desk => {
  const desk = deskOver(workbook, CLOCK);
  desk.addOn.call(entry);
  return desk;
};

const OWN = {
  รหัส: 'ก1',
  ตัวชี้วัด: 'ร้อยละของงาน',
  องค์ประกอบ: 'ระดับหน่วยงาน',
  น้ำหนัก: 100,
  แบบสำเร็จรูป: 'ร้อยละ มากยิ่งดี',
  'ระดับ 1–5 (พิมพ์ครั้งเดียว)': '80/85/90/95/100',
  กลุ่มงานที่รับผิดชอบ: 'กลุ่มงานยุทธศาสตร์การพัฒนาชุมชน',
};

describe('a new ตัวชี้วัด', () => {
  test('has all folded that a newcomer need not fill in', () => {
    const [[headers = [], folded] = []] = groupsOf(blank);
    expect([headers.length, headers[0], headers[headers.length - 1], folded]).toEqual([
      15,
      'วิธีวัด',
      'ช่วงข้อมูล',
      true,
    ]);
    expect(groupsOf(blank)).toHaveLength(1);
  });

  test('with the letter’s indicators shows what they fill in, and folds only what none of them does', () => {
    const levels = ['ระดับ 0', 'ระดับ 1', 'ระดับ 2', 'ระดับ 3', 'ระดับ 4'];
    expect(groupsOf(letters)).toEqual([[[...levels, 'คะแนนขั้นต่ำ', 'ใช้กับ', 'ช่วงข้อมูล'], true]]);
  });

  test('is read the same folded or not', () => {
    const open = copyOf(letters);
    const [group] = columnGroups(listOf(open));
    if (group) foldGroup(listOf(open), group, false);
    const scores = (workbook: Workbook) => deskOver(workbook, CLOCK).addOn.call('calculateScores') as Outcome; // the entry point's own type
    const folded = scores(copyOf(letters));
    expect(folded.districts).toHaveLength(7);
    expect(scores(open)).toEqual(folded);
  });
});

describe('what is folded away', () => {
  test('stays so while rows hold only what their ready forms say', () => {
    const workbook = copyOf(blank);
    type(workbook, 1, OWN);
    press(workbook, 'syncForms');
    expect(listOf(workbook).rows()[1]).toContain('ร้อยละ');
    press(workbook, 'calculateScores');
    expect(isFolded(workbook)).toEqual([true]);
  });

  test.each(['checkData', 'syncForms'])('is shown by %s once something else stands in it', (entry) => {
    const workbook = copyOf(blank);
    type(workbook, 1, { ...OWN, ใช้กับ: 'อำเภอ' });
    press(workbook, entry);
    expect(isFolded(workbook)).toEqual([false]);
    // Who folds it again is left in peace.
    const [group] = columnGroups(listOf(workbook));
    if (group) foldGroup(listOf(workbook), group, true);
    press(workbook, entry);
    expect(isFolded(workbook)).toEqual([true]);
  });

  test.each(['checkData', 'syncForms'])('is shown by %s where a cell of it has to be mended', (entry) => {
    const workbook = copyOf(blank);
    type(workbook, 1, { ...OWN, แบบสำเร็จรูป: '' });
    press(workbook, entry);
    expect(isFolded(workbook)).toEqual([false]);
  });

  test('and was folded by the office over what it had filled in stays folded', () => {
    const workbook = copyOf(letters);
    workbook.properties.clear();
    const sheet = listOf(workbook);
    shiftGroupDepth(sheet, 2, 3, 1);
    shiftGroupDepth(sheet, 10, 12, 1);
    for (const group of columnGroups(sheet)) foldGroup(sheet, group, true);
    press(workbook, 'calculateScores');
    press(workbook, 'syncForms');
    expect(isFolded(workbook)).toEqual([true, true, true]);
  });
});

describe('a row that lacks something', () => {
  const WEIGHT = cellKey(1, 3);
  const lacking = (): Workbook => {
    const workbook = copyOf(blank);
    const { น้ำหนัก: _, ...others } = OWN;
    type(workbook, 1, others);
    return workbook;
  };

  test('says so in its own cell by checkData, and no longer once it is mended', () => {
    const workbook = lacking();
    listOf(workbook).notes.set(WEIGHT, 'ถามคุณเอก');
    press(workbook, 'checkData');
    expect(listOf(workbook).notes.get(WEIGHT)).toMatch(/^ถามคุณเอก\n⚠ ต้องแก้ช่องนี้: /);
    listOf(workbook).set(1, 3, 100);
    press(workbook, 'checkData');
    expect([...listOf(workbook).notes]).toEqual([[WEIGHT, 'ถามคุณเอก']]);
  });

  test('is left as it is by a calculation, and so is what is folded: input tabs are the office’s', () => {
    for (const change of [{ น้ำหนัก: '' }, { ใช้กับ: 'อำเภอ' }, { แบบสำเร็จรูป: '' }]) {
      const workbook = copyOf(blank);
      type(workbook, 1, { ...OWN, ...change });
      const before = look(listOf(workbook));
      press(workbook, 'calculateScores');
      expect(look(listOf(workbook)), JSON.stringify(change)).toBe(before);
      expect(isFolded(workbook)).toEqual([true]);
    }
  });

  test('costs one call to read and one to write, and none while nothing changes', () => {
    const calls = (workbook: Workbook): string[] => press(workbook, 'checkData').standIn.calls.log;
    const workbook = lacking();
    const first = calls(workbook);
    expect(first.filter((call) => /Notes$/.test(call))).toEqual(['Range.getNotes', 'Range.setNotes']);
    const again = calls(workbook);
    expect(again.filter((call) => /Notes$|Groups$/.test(call))).toEqual([]);
  });

  test('is a note that one who may not edit the tab goes without, and hears nothing of', () => {
    const workbook = lacking();
    listOf(workbook).protections.push(newProtection());
    const desk = deskOver(workbook, {
      ...CLOCK,
      user: { email: 'group@example.com' },
      owner: 'owner@example.com',
    });
    const outcome = desk.addOn.call('checkData') as Outcome; // the entry point's own type
    expect([outcome.notWritten.locked, listOf(workbook).notes.size, desk.standIn.alerts]).toEqual([
      [],
      0,
      [],
    ]);
    press(workbook, 'checkData');
    expect(listOf(workbook).notes.size).toBe(1);
  });
});
