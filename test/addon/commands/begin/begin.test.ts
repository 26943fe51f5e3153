import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../../src/addon/commands/run/outcome.ts';
import { newWorkbook, type Workbook } from '../../../../src/local/stand-in/workbook.ts';
import { PROVINCES } from '../../../../src/workbook/pack/provinces.ts';
import { amount, spread } from '../../../support/depth.ts';
import { dieAtCalls } from '../../every-fault.ts';
import { CLOCK, copyOf } from '../../fault-support.ts';
import { cells, type Desk, deskOver, titles } from '../../support.ts';

/** Answers the three prompts and the last question. */
function answering(
  workbook: Workbook,
  typed: (string | null)[],
  button = 'YES',
  options: Parameters<typeof deskOver>[1] = {},
): Desk {
  const desk = deskOver(workbook, { ...CLOCK, ...options });
  desk.standIn.answerPrompts(...typed);
  desk.standIn.answerAlerts(button);
  return desk;
}

const setUp = (desk: Desk): unknown => desk.addOn.call('setUpWorkbook');
const check = (workbook: Workbook): Outcome => deskOver(workbook).addOn.call('checkData') as Outcome;
const settingsOf = (desk: Desk): Record<string, unknown> =>
  Object.fromEntries(cells(desk, 'ตั้งค่า').map(([name, value]) => [String(name), value]));
const namesOf = (desk: Desk): unknown[] =>
  cells(desk, 'อำเภอ')
    .slice(1)
    .map(([name]) => name)
    .filter((name) => name !== '' && name !== undefined);

describe('เริ่มใช้งาน in a workbook without input tabs', () => {
  test('says first that everyone who can open the file sees every district, then asks three things and one', () => {
    const desk = answering(newWorkbook(), ['ปราจีนบุรี', '2568', '1']);
    setUp(desk);
    const [first, ...later] = desk.standIn.alerts.map(({ text }) => text);
    expect(first).toContain('ทุกคนที่เปิดไฟล์นี้ได้จะเห็นคะแนนของทุกอำเภอ');
    expect(later.map((text) => /จังหวัด|ปีงบประมาณ|รอบที่|ตัวชี้วัด/.exec(text)?.[0])).toEqual([
      'จังหวัด',
      'ปีงบประมาณ',
      'รอบที่',
      'ตัวชี้วัด',
    ]);
  });

  test('makes the province of the answer', () => {
    const desk = answering(newWorkbook(), ['Prachin Buri', '๒๕๖๘', '1']);
    setUp(desk);
    expect(settingsOf(desk)).toMatchObject({
      จังหวัด: 'ปราจีนบุรี',
      หน่วยงาน: 'สำนักงานพัฒนาชุมชนจังหวัดปราจีนบุรี',
      ปีงบประมาณ: 2568,
      รอบที่: 1,
      เริ่ม: '1 ตุลาคม 2567',
      สิ้นสุด: '31 มีนาคม 2568',
      ตำแหน่งผู้ประเมิน: 'พัฒนาการจังหวัดปราจีนบุรี',
    });
    expect(cells(desk, 'อำเภอ').slice(1, 3)).toEqual([
      ['เมืองปราจีนบุรี', '2501', 'อำเภอ'].concat(['', '', '']),
      ['กบินทร์บุรี', '2502', 'อำเภอ'].concat(['', '', '']),
    ]);
    expect(cells(desk, 'กรอกผล ส่งเสริมฯ').map(([name]) => name)).toContain('กบินทร์บุรี');
  });

  test('without the letter no indicator and no form is made', () => {
    const desk = answering(newWorkbook(), ['ปราจีนบุรี', '2568', '1'], 'NO');
    expect(setUp(desk)).toEqual(['ตั้งค่า', 'อำเภอ', 'ตัวชี้วัด', 'ค่าเป้าหมายรายอำเภอ']);
    expect(check(desk.workbook).issues.map(({ code }) => code)).toContain('no-indicators');
  });

  test.each([
    ['the province', [null]],
    ['the year', ['ปราจีนบุรี', null]],
    ['the round', ['ปราจีนบุรี', '2568', null]],
  ])('cancelled at %s nothing is made', (_, typed) => {
    const desk = answering(newWorkbook(), typed);
    expect(setUp(desk)).toEqual([]);
    expect([titles(desk), desk.standIn.calls.changes]).toEqual([titles(deskOver(newWorkbook())), 0]);
  });

  test('closed at the last question nothing is made', () => {
    const desk = answering(newWorkbook(), ['ปราจีนบุรี', '2568', '1'], 'CLOSE');
    expect([setUp(desk), desk.standIn.calls.changes]).toEqual([[], 0]);
  });

  test('a wrong answer is asked for again, a province with the nearest names', () => {
    const desk = answering(newWorkbook(), ['ปราจีน', 'กทม.', 'ปราจีนบุรี', '2025', '2568', '3', '2']);
    setUp(desk);
    const asked = desk.standIn.alerts.map(({ text }) => text);
    expect(asked[2]).toMatch(/ไม่พบจังหวัด "ปราจีน" ชื่อที่ใกล้เคียง: ปราจีนบุรี/);
    expect(asked[3]).toMatch(/กรุงเทพมหานคร/);
    expect(asked[5]).toMatch(/"2025"/);
    expect(asked[7]).toMatch(/"3"/);
    expect(settingsOf(desk)).toMatchObject({ จังหวัด: 'ปราจีนบุรี', ปีงบประมาณ: 2568, รอบที่: 2 });
  });

  test('whoever answers wrong again and again is let go, and nothing is made', () => {
    const desk = answering(newWorkbook(), ['ไม่มีจังหวัดนี้']);
    expect([setUp(desk), desk.standIn.calls.changes]).toEqual([[], 0]);
  });

  test('whatever call fails, a second press completes what was answered', () => {
    dieAtCalls({
      start: newWorkbook,
      press(workbook, options) {
        const desk = answering(workbook, ['ปราจีนบุรี', '2568', '1'], 'NO', options);
        setUp(desk);
        return desk;
      },
      few: 2,
    });
  });
});

describe('a workbook that is set up', () => {
  test('is not asked about; a tab that was deleted comes back as its own province has it', () => {
    const desk = answering(newWorkbook(), ['ปราจีนบุรี', '2568', '1']);
    setUp(desk);
    const list = desk.workbook.sheet('อำเภอ');
    const before = list?.rows();
    if (list) desk.workbook.deleteSheet(list);
    const again = deskOver(desk.workbook, CLOCK);
    expect(setUp(again)).toEqual(['อำเภอ']);
    expect([cells(again, 'อำเภอ'), again.standIn.alerts]).toEqual([before, []]);
  });

  test.each(
    spread(
      PROVINCES.map(({ name }) => name),
      amount(2, 76),
    ),
  )('of %s has nothing to mend', (name) => {
    const desk = deskOver(newWorkbook(), CLOCK);
    desk.addOn.call('setUpRound', { province: name, fiscalYear: 2567, round: 2, withLetter: true });
    const { issues, failed } = check(desk.workbook);
    expect([failed, issues.filter(({ severity }) => severity !== 'notice')]).toEqual([false, []]);
    expect(desk.standIn.alerts).toEqual([]);
  });
});

describe('จังหวัด changed later', () => {
  const made = newWorkbook();
  deskOver(made, CLOCK).addOn.call('setUpWorkbook');
  const moved = (province: string): Workbook => {
    const workbook = copyOf(made);
    const settings = workbook.sheet('ตั้งค่า');
    const row = settings?.rows().findIndex(([name]) => name === 'จังหวัด') ?? -1;
    settings?.set(row, 1, province);
    return workbook;
  };
  const press = (workbook: Workbook, entry: string, ...buttons: string[]): Desk => {
    const desk = deskOver(workbook, CLOCK);
    desk.standIn.answerAlerts(...buttons);
    desk.addOn.call(entry);
    return desk;
  };

  test('brings office, position, districts and forms along on two yeses', () => {
    const desk = press(moved('จังหวัดปราจีนบุรี'), 'syncForms', 'YES', 'YES');
    expect(settingsOf(desk)).toMatchObject({
      หน่วยงาน: 'สำนักงานพัฒนาชุมชนจังหวัดปราจีนบุรี',
      ตำแหน่งผู้ประเมิน: 'พัฒนาการจังหวัดปราจีนบุรี',
    });
    const own = PROVINCES.find(({ name }) => name === 'ปราจีนบุรี')?.districts ?? [];
    expect(namesOf(desk)).toEqual(own.map(({ name }) => name));
    expect(
      cells(desk, 'อำเภอ')
        .slice(1, 8)
        .map(([, code]) => code),
    ).toEqual(own.map(({ code }) => code));
    const form = cells(desk, 'กรอกผล ส่งเสริมฯ').map(([name]) => name);
    expect(form).toEqual(['อำเภอ', '', ...own.map(({ name }) => name), 'ทุกอำเภอ', 'ผู้ยืนยันผล', 'วันที่ยืนยันผล']);
    expect(check(desk.workbook).issues.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  });

  test('a no leaves all as it is, and is not asked again', () => {
    const workbook = moved('ปราจีนบุรี');
    const desk = press(workbook, 'syncForms', 'NO');
    expect(settingsOf(desk)).toMatchObject({ หน่วยงาน: 'สำนักงานพัฒนาชุมชนจังหวัดสระแก้ว' });
    expect(press(workbook, 'setUpWorkbook', 'YES').standIn.alerts).toEqual([]);
  });

  test('districts stay where something is filled in, and the question says so', () => {
    const workbook = moved('ปราจีนบุรี');
    workbook.sheet('กรอกผล ส่งเสริมฯ')?.set(2, 1, 0);
    const desk = press(workbook, 'setUpWorkbook', 'YES');
    expect(desk.standIn.alerts[0]?.text).toContain('รายชื่ออำเภอไม่เปลี่ยน');
    expect(namesOf(desk)).toHaveLength(9);
    expect(namesOf(desk)[0]).toBe('เมืองสระแก้ว');
    expect(settingsOf(desk)).toMatchObject({ หน่วยงาน: 'สำนักงานพัฒนาชุมชนจังหวัดปราจีนบุรี' });
  });

  test('words of the office’s own are nobody’s business', () => {
    const workbook = moved('ปราจีนบุรี');
    const settings = workbook.sheet('ตั้งค่า');
    for (const [row, line] of (settings?.rows() ?? []).entries())
      if (line[0] === 'หน่วยงาน' || line[0] === 'ตำแหน่งผู้ประเมิน') settings?.set(row, 1, 'ของเราเอง');
    workbook.sheet('อำเภอ')?.set(1, 0, 'เขตพิเศษ');
    expect(press(workbook, 'setUpWorkbook', 'YES').standIn.alerts).toEqual([]);
  });

  test.each(['syncForms', 'setUpWorkbook'])(
    'may die at any call of %s: another press completes it',
    (entry) => {
      const start = moved('ปราจีนบุรี');
      dieAtCalls({
        start: () => copyOf(start),
        press(workbook, options) {
          const desk = deskOver(workbook, { ...CLOCK, ...options });
          desk.standIn.answerAlerts('YES', 'YES', 'YES');
          desk.addOn.call(entry);
          return desk;
        },
        few: 3,
      });
    },
  );
});
