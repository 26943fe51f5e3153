import { describe, expect, it } from 'vitest';
import type { RightsOutcome } from '../../../src/addon/commands/rights/edit-rights.ts';
import { newProtection } from '../../../src/local/stand-in/new-protection.ts';
import type { Sheet } from '../../../src/local/stand-in/sheet.ts';
import type { Workbook } from '../../../src/local/stand-in/workbook.ts';
import { openWorkbook } from '../../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../../src/local/workbook-file/save-workbook.ts';
import { cells, type Desk, deskOver, sampleDesk, titles, type } from '../support.ts';

const KEEPER = 'keeper@example.go.th';
const MEMBER = 'strategy@example.com';
const FORM = 'กรอกผล ยุทธศาสตร์ฯ';
const STRATEGY = 'กลุ่มงานยุทธศาสตร์การพัฒนาชุมชน';

/** The scored sample, with a keeper, one group's address, and a file shared with both and a stranger. */
function shared(): Workbook {
  const desk = sampleDesk();
  desk.addOn.call('calculateScores');
  const rows = cells(desk, 'ตั้งค่า');
  const [head = []] = rows;
  const put = (key: string, keyColumn: number, column: number, value: string): void =>
    type(
      desk,
      'ตั้งค่า',
      rows.findIndex((row) => row[keyColumn] === key),
      column,
      value,
    );
  put('ผู้ดูแล', 0, 1, KEEPER);
  put(STRATEGY, head.indexOf('กลุ่มงาน'), head.indexOf('อีเมลผู้กรอก'), MEMBER);
  desk.workbook.editors = [KEEPER, MEMBER, 'other@example.com'];
  return desk.workbook;
}

const as = (workbook: Workbook, email: string): Desk =>
  deskOver(workbook, { user: { email }, owner: 'owner@example.go.th' });

function press(workbook: Workbook, answer?: string): { desk: Desk; outcome: RightsOutcome | null } {
  const desk = as(workbook, KEEPER);
  if (answer) desk.standIn.answerAlerts(answer);
  return { desk, outcome: desk.addOn.call('setEditRights') as RightsOutcome | null }; // the entry point's own type
}

const protections = (workbook: Workbook): unknown =>
  workbook.sheets.map((sheet: Sheet) => [
    sheet.name,
    sheet.protections.map(({ kind, rect, editors, description }) => [
      kind,
      rect?.row ?? null,
      [...editors].sort(),
      description,
    ]),
  ]);

function tryToType(workbook: Workbook, email: string, title: string, cell: string): boolean {
  const { standIn } = as(workbook, email);
  const app = standIn.globals.SpreadsheetApp as typeof SpreadsheetApp; // what a script finds under this name
  try {
    app.getActiveSpreadsheet().getSheetByName(title)?.getRange(cell).setValue(1);
    return true;
  } catch {
    return false;
  }
}

describe('กำหนดสิทธิ์แก้ไข', () => {
  it('says what it will do before it does it, and does nothing when not told to', () => {
    const workbook = shared();
    const before = JSON.stringify(protections(workbook));
    const { desk, outcome } = press(workbook, 'CANCEL');
    expect(outcome).toBeNull();
    expect(JSON.stringify(protections(workbook))).toBe(before);
    const [{ text } = { text: '' }] = desk.standIn.alerts;
    expect(text).toContain(`• ${FORM}: ${MEMBER}, ${KEEPER}`);
    expect(text).toContain('กรอกผล สารสนเทศฯ ยังไม่ถูกป้องกัน');
  });

  it('lets the group fill in its form, and the keeper alone change everything else', () => {
    const workbook = shared();
    const { outcome } = press(workbook);
    // One form; ตั้งค่า, อำเภอ, ตัวชี้วัด, ค่าเป้าหมายรายอำเภอ; every generated tab.
    const generated = titles(as(workbook, KEEPER)).filter(
      (title) => !/^กรอกผล|^ตั้งค่า$|^อำเภอ$|^ตัวชี้วัด$|^ค่าเป้าหมาย/.test(title),
    );
    expect(outcome?.done).toHaveLength(1 + 4 + generated.length);
    const mayType = (email: string): boolean[] => [
      tryToType(workbook, email, FORM, 'B3'),
      tryToType(workbook, email, FORM, 'B1'),
      tryToType(workbook, email, FORM, 'A3'),
      tryToType(workbook, email, 'ตั้งค่า', 'B2'),
      tryToType(workbook, email, 'สรุปคะแนน', 'A1'),
      tryToType(workbook, email, 'กรอกผล สารสนเทศฯ', 'B3'),
    ];
    expect(mayType(MEMBER)).toEqual([true, false, false, false, false, true]);
    expect(mayType('other@example.com')).toEqual([false, false, false, false, false, true]);
    expect(mayType(KEEPER)).toEqual([true, true, true, true, true, true]);
    expect(mayType('owner@example.go.th')).toEqual([true, true, true, true, true, true]);
  });

  it('can be pressed again after a change: the same protections, not twice', () => {
    const workbook = shared();
    press(workbook);
    const once = protections(workbook);
    press(workbook);
    expect(protections(workbook)).toEqual(once);
  });

  it('mends a copied workbook, whose protections lost their editors and ranges', () => {
    const workbook = shared();
    press(workbook);
    const whole = protections(workbook);
    for (const sheet of workbook.sheets) {
      sheet.protections = sheet.protections.filter(({ kind }) => kind === 'SHEET');
      for (const protection of sheet.protections) protection.editors = [KEEPER];
    }
    press(workbook);
    expect(protections(workbook)).toEqual(whole);
  });

  it('can be undone, and leaves what others protected', () => {
    const workbook = shared();
    const theirs = workbook.sheet('ตัวชี้วัด');
    theirs?.protections.push(newProtection({ description: 'ของฝ่ายแผน', editors: [KEEPER] }));
    const before = JSON.stringify(protections(workbook));
    const { desk, outcome } = press(workbook);
    expect(outcome?.foreign).toEqual(['ตัวชี้วัด']);
    expect(desk.standIn.alerts.at(-1)?.text).toContain('"ตัวชี้วัด" มีผู้ป้องกันไว้เองอยู่ก่อน');
    expect(JSON.stringify(protections(workbook))).not.toBe(before);
    press(workbook, 'NO');
    expect(JSON.stringify(protections(workbook))).toBe(before);
  });

  it('survives a round trip through .xlsx', async () => {
    const workbook = shared();
    press(workbook);
    const again = await openWorkbook(await saveWorkbook(workbook));
    expect(protections(again)).toEqual(protections(workbook));
  });

  it('the keeper calculates as before; somebody else is told whom to ask, and nothing is lost', () => {
    const workbook = shared();
    press(workbook);
    const tab = (): unknown => cells(as(workbook, KEEPER), 'สรุปคะแนน');
    const before = tab();
    type(as(workbook, KEEPER), FORM, 2, 1, 1);
    const other = as(workbook, MEMBER);
    other.addOn.call('calculateScores');
    expect(other.standIn.alerts.at(-1)?.title).toBe('ยังเขียนไม่ครบทุกชีต');
    expect(tab()).toEqual(before);
    as(workbook, KEEPER).addOn.call('calculateScores');
    expect(tab()).not.toEqual(before);
  });
});

it('วิธีใช้และเกี่ยวกับ tells the five steps', () => {
  const desk = sampleDesk();
  desk.addOn.call('showAbout');
  expect(desk.standIn.alerts[0]?.text).toContain('4. คำนวณคะแนน');
});
