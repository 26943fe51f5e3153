import { describe, expect, test } from 'vitest';
import { setValidation, validationAt } from '../../../../src/local/stand-in/edit-cells.ts';
import { newProtection } from '../../../../src/local/stand-in/new-protection.ts';
import type { Workbook } from '../../../../src/local/stand-in/workbook.ts';
import { openWorkbook } from '../../../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../../../src/local/workbook-file/save-workbook.ts';
import { amount, spread } from '../../../support/depth.ts';
import { copyOf, disturbed, lookOfAll, points, smallDesk } from '../../fault-support.ts';
import {
  alerts,
  calculate,
  close,
  deskOn,
  on,
  ROUNDS,
  set,
  setting,
  sheetOf,
  start,
  toasts,
  typed,
} from '../../history-support.ts';
import { cells, deskOver, sampleDesk } from '../../support.ts';

const END = '2024-09-30';
const FORM = 'กรอกผล ประสานฯ';
const COPY = 'ปิดแล้ว 2567-2 ประสานฯ';
const MODERATED = 'ผลหลังกลั่นกรอง';
const TARGETS = 'ค่าเป้าหมายรายอำเภอ';

/** Closes the round and begins the next one in the same file. */
function closeAndStart(workbook: Workbook): void {
  close(deskOn(workbook, END));
  expect(start(deskOn(workbook, END))).toMatchObject({ started: 'started' });
}

/** A copy as Google makes it: another id, and no document properties. */
function copied(workbook: Workbook): Workbook {
  const copy = copyOf(workbook);
  copy.id = 'a-copy';
  copy.properties.clear();
  return copy;
}

describe('before the round is closed as it stands', () => {
  test.each<[string, (workbook: Workbook) => void, string]>([
    [
      'an open round is to be closed first',
      () => undefined,
      'ยังไม่ได้ปิด โปรดกดเมนู ส่งผลและปิดรอบ > ปิดรอบการประเมิน ก่อน',
    ],
    [
      'figures that are not those of the latest revision are to be kept first',
      (workbook) => {
        close(deskOn(workbook, END));
        sheetOf(workbook, FORM).set(2, 1, 1);
      },
      'ไม่ตรงกับฉบับล่าสุดในชีต "ผลรอบที่ปิดแล้ว" (เมืองสระแก้ว)',
    ],
    [
      'a round without its number is asked for',
      (workbook) => set(workbook, 'รอบที่', ''),
      'โปรดกรอก ปีงบประมาณ และ รอบที่',
    ],
    [
      'what keeps it from being scored is told',
      (workbook) => sheetOf(workbook, 'ตัวชี้วัด').set(1, 0, ''),
      'แล้วกด เริ่มรอบถัดไป อีกครั้ง',
    ],
  ])('%s, and nothing is touched', (_, prepare, told) => {
    const { workbook } = smallDesk();
    prepare(workbook);
    const before = lookOfAll(workbook);
    const desk = deskOn(workbook, END);
    expect(start(desk)).toMatchObject({ started: 'no' });
    expect(alerts(desk)).toContain(told);
    expect(lookOfAll(workbook)).toEqual(before);
  });
});

describe('the file that was closed', () => {
  test('on Google offers the link that makes a copy, and goes on only after a second question', () => {
    const { workbook } = smallDesk();
    workbook.id = '1AbC';
    workbook.url = 'https://docs.google.com/spreadsheets/d/1AbC/edit';
    close(deskOn(workbook, END));
    const before = lookOfAll(workbook);
    const first = deskOn(workbook, END, 'NO');
    expect(start(first)).toMatchObject({ started: 'no' });
    expect(first.standIn.alerts).toHaveLength(1);
    expect(alerts(first)).toContain('https://docs.google.com/spreadsheets/d/1AbC/copy');
    const second = deskOn(workbook, END, 'YES', 'NO');
    expect(start(second)).toMatchObject({ started: 'no' });
    expect(second.standIn.alerts).toHaveLength(2);
    expect(lookOfAll(workbook)).toEqual(before);
    expect(start(deskOn(workbook, END, 'YES', 'YES'))).toMatchObject({ started: 'started' });
  });

  test('on a disk says to copy the file', () => {
    const { workbook } = smallDesk();
    close(deskOn(workbook, END));
    const desk = deskOn(workbook, END, 'NO');
    start(desk);
    expect(alerts(desk)).toContain('โปรดคัดลอกไฟล์นี้เป็นไฟล์ใหม่');
    expect(alerts(desk)).not.toContain('docs.google.com');
  });

  test('is not its copy, which is asked once', () => {
    const { workbook } = smallDesk();
    close(deskOn(workbook, END));
    const desk = deskOn(copied(workbook), END, 'YES');
    expect(start(desk)).toMatchObject({ started: 'started' });
    expect(desk.standIn.alerts.map(({ title }) => title)).toEqual(['เริ่มรอบที่ 1 ปีงบประมาณ 2568']);
    // The closed file is as it was.
    expect(setting(workbook, 'รอบที่')).toBe(2);
    expect(typed(workbook).size).toBeGreaterThan(10);
  });
});

test('the next round: forms are empty, copies are hidden, names, headers and rules stay, dates move on', () => {
  const { workbook } = sampleDesk();
  const settings = sheetOf(workbook, 'ตั้งค่า');
  set(workbook, 'ข้อมูล ณ วันที่', '31 สิงหาคม 2567');
  if (setting(workbook, 'ขอทบทวนภายใน') === undefined) {
    settings.maxRows += 1;
    settings.put(settings.rows().length, 0, 'ขอทบทวนภายใน');
  }
  set(workbook, 'ขอทบทวนภายใน', '15 ตุลาคม 2567');
  const due = (settings.rows()[0] ?? []).indexOf('กำหนดส่ง');
  ['10 ก.ย. 67', 'ทุกวันที่ 5'].forEach((text, row) => {
    settings.put(row + 1, due, text);
  });
  const before = typed(workbook);
  const forms = workbook.sheets.filter(({ name }) => name.startsWith('กรอกผล'));
  const heads = forms.map((sheet) => [sheet.rows().slice(0, 2), sheet.rows().map(([name]) => name)]);
  const rule = validationAt(sheetOf(workbook, FORM), 2, 1);
  expect(rule).not.toBeNull();
  close(deskOn(workbook, END));
  const desk = deskOn(workbook, END);
  expect(start(desk)).toMatchObject({ started: 'started' });
  expect(typed(workbook).size).toBe(0);
  expect(forms.map((sheet) => [sheet.rows().slice(0, 2), sheet.rows().map(([name]) => name)])).toEqual(heads);
  expect(validationAt(sheetOf(workbook, FORM), 2, 1)).toEqual(rule);
  const copies = workbook.sheets.filter(({ name }) => name.startsWith('ปิดแล้ว 2567-2 '));
  expect(copies.map(({ name, hidden }) => [name, hidden])).toEqual(
    forms.map(({ name }) => [name.replace('กรอกผล', 'ปิดแล้ว 2567-2'), true]),
  );
  expect(typed(workbook, 'ปิดแล้ว 2567-2')).toEqual(before);
  const names = ['ปีงบประมาณ', 'รอบที่', 'เริ่ม', 'สิ้นสุด', 'ข้อมูล ณ วันที่', 'ขอทบทวนภายใน', 'ข้อความกำกับ'];
  expect(names.map((name) => setting(workbook, name))).toEqual([
    2568,
    1,
    '1 ตุลาคม 2567',
    '31 มีนาคม 2568',
    '',
    '',
    'ข้อมูลสมมติ',
  ]);
  expect(settings.rows().map((row) => row[due])).toEqual(
    settings.rows().map((_, row) => (row === 0 ? 'กำหนดส่ง' : '')),
  );
  expect(toasts(desk)).toContain('เริ่มรอบที่ 1 ปีงบประมาณ 2568 แล้ว');
  expect(workbook.namedRanges.map(({ name }) => name).filter((name) => name.includes('Next'))).toEqual([]);
  // All of the new round is open, and calculating it does not touch what was kept.
  const kept = cells(desk, ROUNDS);
  const next = deskOn(workbook, '2024-10-02');
  calculate(next);
  expect(toasts(next)).toContain('คำนวณแล้ว 9 อำเภอ ข้อมูลครบ 0 อำเภอ');
  expect(cells(next, ROUNDS)).toEqual(kept);
  expect(typed(workbook, 'ปิดแล้ว 2567-2')).toEqual(before);
});

test('who confirmed a form and when is emptied too, and stands in the copy', () => {
  const { workbook } = smallDesk();
  const form = sheetOf(workbook, FORM);
  const last = form.rows().length;
  form.maxRows += 4;
  form.put(last + 1, 0, 'ผู้ยืนยันผล');
  form.put(last + 1, 1, 'ผอ.กลุ่มงาน');
  form.put(last + 2, 0, 'วันที่ยืนยันผล');
  form.put(last + 2, 1, '28 ก.ย. 67');
  closeAndStart(workbook);
  const rows = form.rows().slice(-2);
  expect(rows.map(([name, value]) => [name, value])).toEqual([
    ['ผู้ยืนยันผล', ''],
    ['วันที่ยืนยันผล', ''],
  ]);
  expect(sheetOf(workbook, COPY).value(last + 1, 1)).toBe('ผอ.กลุ่มงาน');
});

describe('tabs that a workbook need not have', () => {
  /** The small sample with both. */
  function withBoth(): Workbook {
    const { workbook } = smallDesk();
    const moderated = workbook.addSheet(MODERATED);
    [
      ['อำเภอ', 'ร้อยละหลังกลั่นกรอง', 'เหตุผล', 'มติ/วันที่', 'ของเรา'],
      ['เมืองสระแก้ว', 91, 'มติที่ประชุม', '25 ก.ย. 67', 'จด'],
    ].forEach((row, r) => {
      for (const [c, value] of row.entries()) moderated.put(r, c, value);
    });
    const targets = sheetOf(workbook, TARGETS);
    for (const [c, value] of TARGET_ROW.entries()) targets.put(1, c, value);
    return workbook;
  }

  const TARGET_ROW = ['ห1', 'คลองหาด', '', 90, '', '', '', '', '', 'สก 0019/ว 99'];

  const rowOf = (workbook: Workbook, title: string) => sheetOf(workbook, title).rows()[1] ?? [];

  test('ผลหลังกลั่นกรอง keeps its districts, and rows of ค่าเป้าหมายรายอำเภอ go on yes', () => {
    const workbook = withBoth();
    close(deskOn(workbook, END));
    const desk = deskOn(copied(workbook), END, 'YES', 'YES');
    start(desk);
    expect(alerts(desk)).toContain('ในชีต "ค่าเป้าหมายรายอำเภอ" มีเป้าหมายของรอบที่ปิดอยู่');
    expect(rowOf(desk.workbook, MODERATED)).toEqual(['เมืองสระแก้ว', '', '', '', 'จด']);
    expect(sheetOf(desk.workbook, TARGETS).value(0, 0)).toBe('รหัส');
    expect(rowOf(desk.workbook, TARGETS).filter((value) => value !== '')).toEqual([]);
    // Nothing of it is lost.
    const hidden = desk.workbook.sheets.filter(({ name }) => name.startsWith('ปิดแล้ว 2567-2'));
    expect(hidden.flatMap((sheet) => sheet.rows().flat())).toEqual(
      expect.arrayContaining([91, 'มติที่ประชุม', 'สก 0019/ว 99']),
    );
  });

  test('rows of ค่าเป้าหมายรายอำเภอ stay on no', () => {
    const workbook = withBoth();
    close(deskOn(workbook, END));
    const desk = deskOn(copied(workbook), END, 'YES', 'NO');
    expect(start(desk)).toMatchObject({ started: 'started' });
    expect(rowOf(desk.workbook, TARGETS).slice(0, TARGET_ROW.length)).toEqual(TARGET_ROW);
    expect(rowOf(desk.workbook, MODERATED)[1]).toBe('');
  });

  test('are not asked about where they hold nothing', () => {
    const { workbook } = smallDesk();
    close(deskOn(workbook, END));
    const desk = deskOn(copied(workbook), END);
    start(desk);
    expect(desk.standIn.alerts).toHaveLength(1);
  });
});

test('round 2 follows round 1 in the same year', () => {
  const { workbook } = smallDesk();
  set(workbook, 'รอบที่', 1);
  closeAndStart(workbook);
  expect(['ปีงบประมาณ', 'รอบที่', 'เริ่ม', 'สิ้นสุด'].map((name) => setting(workbook, name))).toEqual([
    2567,
    2,
    '1 เมษายน 2567',
    '30 กันยายน 2567',
  ]);
});

test('formulas and figures of the user beside the results stay; formulas among the results go into the copy', () => {
  const { workbook } = sampleDesk();
  workbook.addSheet('ทะเบียน').set(0, 0, 7);
  const form = sheetOf(workbook, FORM);
  const width = form.maxColumns;
  const height = form.rows().length;
  form.maxColumns += 1;
  form.maxRows += 2;
  form.put(0, width, 'ของเรา');
  form.put(3, width, 99);
  form.put(height + 1, 0, 'รวมของเรา');
  form.put(height + 1, 1, 3, { text: 'SUM(B3:B4)' });
  form.put(2, 1, 7, { text: "'ทะเบียน'!A1" });
  form.put(3, 1, 37.5, { text: '45/120*100' });
  closeAndStart(workbook);
  expect([form.value(3, width), form.formula(height + 1, 1)?.text]).toEqual([99, 'SUM(B3:B4)']);
  expect([form.value(2, 1), form.formula(2, 1), form.value(3, 1), form.formula(3, 1)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  const copy = sheetOf(workbook, COPY);
  // What looks at another tab becomes its value, with the formula in a note; arithmetic stays as it was typed.
  expect([copy.value(2, 1), copy.formula(2, 1), copy.notes.get(2 * 20_000 + 1)]).toEqual([
    7,
    undefined,
    "='ทะเบียน'!A1",
  ]);
  expect([copy.value(3, 1), copy.formula(3, 1)?.text]).toEqual([37.5, '45/120*100']);
});

test('a form that somebody else protects keeps the round where it is, with everything in a form or a copy', () => {
  const { workbook } = smallDesk();
  const before = typed(workbook);
  workbook.owner = 'owner@example.go.th';
  sheetOf(workbook, FORM).protections.push(newProtection());
  close(deskOn(workbook, END));
  const desk = deskOver(workbook, { ...on(END), user: { email: 'somebody@example.go.th' } });
  expect(start(desk)).toMatchObject({ started: 'no' });
  expect(alerts(desk)).toContain(`"${FORM}"`);
  expect(setting(workbook, 'รอบที่')).toBe(2);
  expect(typed(workbook, 'ปิดแล้ว 2567-2')).toEqual(before);
  // Freed, the same again completes it, without a second copy.
  sheetOf(workbook, FORM).protections.length = 0;
  const again = deskOn(workbook, END);
  expect(start(again)).toMatchObject({ started: 'started' });
  expect(alerts(again)).toContain('ครั้งก่อนเริ่มรอบที่ 1 ปีงบประมาณ 2568 ไว้แต่ยังไม่เสร็จ จะทำต่อให้ครบ');
  expect(workbook.sheets.filter(({ name }) => name.startsWith('ปิดแล้ว'))).toHaveLength(4);
  expect(typed(workbook).size).toBe(0);
});

test('where a tab of the user’s has the title of a copy, the copy gets another one', () => {
  const { workbook } = smallDesk();
  close(deskOn(workbook, END));
  workbook.addSheet(COPY).set(0, 0, 'ชีตของเรา');
  start(deskOn(workbook, END));
  expect(sheetOf(workbook, COPY).rows()).toEqual([['ชีตของเรา']]);
  expect(sheetOf(workbook, `${COPY} (2)`).hidden).toBe(true);
});

test('copies go into an .xlsx and come back with their rules, widths and looks', async () => {
  const { workbook } = smallDesk();
  const form = sheetOf(workbook, FORM);
  const [rules, look] = [form.validations.length, form.format(2, 1)];
  setValidation(form, { row: 2, column: 2, rows: 1, columns: 1 }, null);
  closeAndStart(workbook);
  const back = await openWorkbook(await saveWorkbook(workbook));
  const copy = sheetOf(back, COPY);
  expect(copy.hidden).toBe(true);
  expect(copy.rows()).toEqual(sheetOf(workbook, COPY).rows());
  expect(copy.validations.length).toBeGreaterThanOrEqual(rules);
  expect([validationAt(copy, 2, 1)?.condition.kind, validationAt(copy, 2, 2)]).toEqual(['formula', null]);
  expect([copy.columnSpans[0]?.width, copy.frozenRows, copy.frozenColumns]).toEqual([110, 2, 1]);
  expect(copy.format(2, 1).background).toBe(look.background);
});

/** Calls that change something are all tried, of the others a few. */
const CHANGES = /\.(?:set[NV]|copyTo|clear|insert|delete|remove|hide|flush|alert|tryLock)/;

test('whatever call fails, nothing typed is lost and pressing again completes it', () => {
  const first = smallDesk().workbook;
  sheetOf(first, FORM).put(2, 1, 7, { text: "'ของฉัน'!B1" });
  close(deskOn(first, END));
  const before = typed(first);
  const whole = copyOf(first);
  const desk = deskOn(whole, END);
  start(desk);
  const { log } = desk.standIn.calls;
  const chosen = points(log, 5).filter(
    (call, index) => CHANGES.test(log[call - 1] ?? '') || index % 10 === 0,
  );
  const tried = spread(chosen, amount(5, Infinity));
  const seen = new Set<string>();
  for (const [index, call] of tried.entries()) {
    const fault = index % 3 === 0 ? { timeLimitCalls: call } : { failAtCall: call };
    const where = `${Object.keys(fault)[0]} ${call} of ${log.length}, ${log[call - 1]}`;
    const workbook = copyOf(first);
    disturbed(workbook, 'startNextRound', { ...on(END), ...fault });
    const there = new Map([...typed(workbook, 'ปิดแล้ว 2567-2'), ...typed(workbook)]);
    for (const [place, value] of before) expect(there.get(place), `${where}: ${place}`).toBe(value);
    const remains = lookOfAll(workbook).join('\n');
    if (seen.has(remains)) continue;
    seen.add(remains);
    // A calculation between the two presses is what people try first.
    if (index % 2 === 0) calculate(deskOn(workbook, END));
    if (setting(workbook, 'รอบที่') === 2) start(deskOn(workbook, END));
    expect([setting(workbook, 'ปีงบประมาณ'), setting(workbook, 'รอบที่')], where).toEqual([2568, 1]);
    expect(typed(workbook).size, where).toBe(0);
    expect(typed(workbook, 'ปิดแล้ว 2567-2'), where).toEqual(before);
    const copies = workbook.sheets.filter(({ name }) => name.startsWith('ปิดแล้ว'));
    expect(copies, where).toHaveLength(4);
  }
  expect(seen.size).toBeGreaterThan(amount(2, 5));
  console.log(
    `startNextRound: failed at ${tried.length} of ${log.length} calls, ${seen.size} different remains`,
  );
});
