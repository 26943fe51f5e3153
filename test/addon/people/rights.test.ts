import { describe, expect, test } from 'vitest';
import type { RightsOutcome } from '../../../src/addon/commands/rights/edit-rights.ts';
import type { Workbook } from '../../../src/local/stand-in/workbook.ts';
import { CLOCK, copyOf, smallDesk } from '../fault-support.ts';
import { calculate, set, sheetOf } from '../history-support.ts';
import { type Desk, deskOver } from '../support.ts';

const KEEPER = 'keeper@example.go.th';
const MEMBER = 'strategy@example.com';
const THROUGH_GROUP = 'somebody@example.com';
const GROUP = 'office@example.com';
const OWNER = 'owner@example.go.th';
const FORM = 'กรอกผล ยุทธศาสตร์ฯ';

function shared(editors: readonly string[] = [KEEPER, MEMBER, 'other@example.com']): Workbook {
  const { workbook } = smallDesk();
  calculate(deskOver(workbook, CLOCK));
  set(workbook, 'ผู้ดูแล', KEEPER);
  const settings = sheetOf(workbook, 'ตั้งค่า');
  const rows = settings.rows();
  const [head = []] = rows;
  const row = rows.findIndex((line) => line[head.indexOf('กลุ่มงาน')] === 'กลุ่มงานยุทธศาสตร์การพัฒนาชุมชน');
  settings.set(row, head.indexOf('อีเมลผู้กรอก'), MEMBER);
  workbook.editors = [...editors];
  return workbook;
}

type Options = NonNullable<Parameters<typeof deskOver>[1]>;

function press(
  workbook: Workbook,
  options: Options = {},
  answer = 'OK',
): { desk: Desk; outcome: RightsOutcome } {
  const desk = deskOver(workbook, { ...CLOCK, user: { email: KEEPER }, owner: OWNER, ...options });
  desk.standIn.answerAlerts(answer);
  return { desk, outcome: desk.addOn.call('setEditRights') as RightsOutcome };
}

const alerts = ({ standIn }: Desk): string[] => standIn.alerts.map(({ text }) => text);

function mayType(workbook: Workbook, email: string, title: string, options: Options = {}): boolean {
  const { standIn } = deskOver(workbook, { user: { email }, owner: OWNER, ...options });
  const app = standIn.globals.SpreadsheetApp as typeof SpreadsheetApp; // what a script finds under this name
  try {
    app.getActiveSpreadsheet().getSheetByName(title)?.getRange('B3').setValue(1);
    return true;
  } catch {
    return false;
  }
}

describe('editors whose right comes through a group', () => {
  const groups = { [GROUP]: [THROUGH_GROUP] };

  test('lose it with the group, though Google refuses to take them out one by one', () => {
    const workbook = shared([KEEPER, MEMBER, GROUP]);
    const { outcome, desk } = press(workbook, { groups });
    expect(outcome).toMatchObject({ refused: [], staying: [], locked: [] });
    expect(alerts(desk)).toHaveLength(1);
    expect(mayType(workbook, THROUGH_GROUP, 'ตั้งค่า', { groups })).toBe(false);
  });

  test('keep it where the group itself is to edit: that is said, and all else is done', () => {
    const workbook = shared([KEEPER, MEMBER, GROUP, 'other@example.com']);
    set(workbook, 'ผู้ดูแล', `${KEEPER}, ${GROUP}`);
    const plain = press(copyOf(workbook)).outcome;
    const { outcome, desk } = press(workbook, { groups });
    expect(outcome).toEqual({ ...plain, staying: [THROUGH_GROUP] });
    expect(alerts(desk).at(-1)).toMatch(/somebody@example\.com ยังแก้ไขได้ เพราะได้สิทธิ์ผ่านกลุ่มอีเมล/);
    expect(mayType(workbook, 'other@example.com', 'ตั้งค่า', { groups })).toBe(false);
    expect(mayType(workbook, MEMBER, FORM, { groups })).toBe(true);
  });
});

describe('a file in a shared drive', () => {
  test('has no owner: the question says who can then change rights, and they are set', () => {
    const workbook = shared();
    const { outcome, desk } = press(workbook, { owner: null });
    expect(alerts(desk)[0]).toContain('อยู่ในไดรฟ์ที่แชร์ จึงไม่มีเจ้าของไฟล์');
    expect(alerts(desk)[0]).not.toContain('เจ้าของไฟล์แก้ไขได้ทุกชีตเสมอ');
    expect(outcome).toMatchObject({ locked: [], refused: [], staying: [] });
    expect(mayType(workbook, 'other@example.com', 'ตั้งค่า', { owner: null })).toBe(false);
    expect(mayType(workbook, KEEPER, 'ตั้งค่า', { owner: null })).toBe(true);
  });

  test('is calculated there by the keeper as anywhere', () => {
    const workbook = shared();
    press(workbook, { owner: null });
    const desk = deskOver(workbook, { ...CLOCK, user: { email: KEEPER }, owner: null });
    expect(calculate(desk).notWritten.locked).toEqual([]);
  });
});

describe('what somebody changes while the question stands', () => {
  /** Changes the workbook once the question is on the screen. */
  function meanwhile(workbook: Workbook, change: () => void): { desk: Desk; outcome: RightsOutcome | null } {
    const desk = deskOver(workbook, { ...CLOCK, user: { email: KEEPER }, owner: OWNER });
    desk.standIn.askAtAlerts(({ buttons }) => {
      if (buttons.length > 1) change();
      return buttons[0] ?? 'OK';
    });
    return { desk, outcome: desk.addOn.call('setEditRights') as RightsOutcome | null };
  }

  const protections = (workbook: Workbook): number =>
    workbook.sheets.flatMap(({ protections: all }) => all).filter(({ warningOnly }) => !warningOnly).length;

  test('an address: nothing is set, and the line that differs is shown', () => {
    const workbook = shared();
    const { desk, outcome } = meanwhile(workbook, () => {
      set(workbook, 'ผู้ดูแล', `${KEEPER}, stranger@example.com`);
    });
    expect(outcome).toBeNull();
    expect(protections(workbook)).toBe(0);
    expect(alerts(desk).at(-1)).toMatch(/มีการแก้ไขระหว่างที่ถาม[\s\S]*stranger@example\.com[\s\S]*ประวัติเวอร์ชัน/);
  });

  test('a form that is gone: it is named', () => {
    const workbook = shared();
    const { desk } = meanwhile(workbook, () => workbook.deleteSheet(sheetOf(workbook, FORM)));
    expect(protections(workbook)).toBe(0);
    expect(alerts(desk).at(-1)).toContain(`• ไม่มีแล้ว: ${FORM}`);
  });

  test('the keepers, all of them: why nothing can be done is said', () => {
    const workbook = shared();
    const { desk } = meanwhile(workbook, () => set(workbook, 'ผู้ดูแล', ''));
    expect(protections(workbook)).toBe(0);
    expect(alerts(desk).at(-1)).toContain('ยังไม่รู้ว่าใครเป็นผู้ดูแล');
  });

  test('a result: what was agreed to is done', () => {
    const workbook = shared();
    const { outcome } = meanwhile(workbook, () => void sheetOf(workbook, FORM).set(2, 1, 7));
    expect(outcome?.moved).toEqual([]);
    expect(protections(workbook)).toBeGreaterThan(5);
  });
});
