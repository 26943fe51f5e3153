import { expect, test } from 'vitest';
import { setValidation, validationAt } from '../../src/local/stand-in/edit-cells.ts';
import type { Workbook } from '../../src/local/stand-in/workbook.ts';
import { openWorkbook } from '../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../src/local/workbook-file/save-workbook.ts';
import { copyOf, disturbed, lookOfAll, points, smallDesk } from './fault-support.ts';
import { alerts, close, deskOn, MONTHS, on, ROUNDS, records, sheetOf, toasts } from './history-support.ts';
import { cells, deskOver, sampleDesk, titles } from './support.ts';

const END = '2024-09-30';
const FORM = 'กรอกผล ประสานฯ';
const COPY = 'ปิดแล้ว 2567-2 ประสานฯ';

/** Everything typed into the result cells of all forms, as `form|district|header|label → value`. */
function typed(workbook: Workbook, prefix = 'กรอกผล'): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const sheet of workbook.sheets.filter(({ name }) => name.startsWith(prefix))) {
    const [headers = [], labels = [], ...rows] = sheet.rows();
    for (const row of rows) {
      row.forEach((value, column) => {
        const place = [sheet.name.slice(prefix.length), row[0], headers[column], labels[column]].join('|');
        if (column > 0 && value !== '') found.set(place, value);
      });
    }
  }
  return found;
}

const setting = (workbook: Workbook, name: string): unknown =>
  sheetOf(workbook, 'ตั้งค่า')
    .rows()
    .find(([item]) => item === name)?.[1];

test('closing keeps the very rows of ข้อมูลวิเคราะห์, and the totals of the month', () => {
  const { workbook } = sampleDesk();
  const desk = deskOn(workbook, END, 'YES', 'NO');
  expect(close(desk)).toMatchObject({ closed: 'closed', started: false });
  expect(cells(desk, ROUNDS)).toEqual(cells(desk, 'ข้อมูลวิเคราะห์'));
  // 9 districts × 15 indicators, and the header.
  expect(cells(desk, ROUNDS)).toHaveLength(9 * 15 + 1);
  expect(sheetOf(workbook, ROUNDS).formulas.size).toBe(0);
  expect(records(workbook, MONTHS).map(({ month }) => month)).toEqual(Array(9).fill('2024-09'));
  expect(typed(workbook).size).toBeGreaterThan(100);
});

test('before it closes it says of how many districts, which are incomplete, and what is still open', () => {
  const desk = deskOn(sampleDesk().workbook, END, 'NO');
  expect(close(desk)).toMatchObject({ closed: 'no', started: false });
  const asked = alerts(desk);
  expect(asked).toContain('ปิดรอบที่ 2 ปีงบประมาณ 2567');
  expect(asked).toContain('จะบันทึกผลของ 9 อำเภอลงชีต "ผลรอบที่ปิดแล้ว" และ "ผลรายเดือน"');
  expect(asked).toContain('⚠ ข้อมูลยังไม่ครบ 2 อำเภอ: คลองหาด, โคกสูง');
  expect(asked).toContain('⚠ มีจุดที่ต้องแก้ไข 1 จุด');
  expect(asked).toMatch(/⚠ ยังเป็นคะแนนประมาณการ: รอยืนยัน \d+ ข้อ/);
  expect(titles(desk)).not.toContain(ROUNDS);
  expect(titles(desk)).not.toContain(MONTHS);
  expect(toasts(desk)).toContain('ยังไม่ได้ปิดรอบ ไม่มีอะไรเปลี่ยน');
});

test('a round is closed once: the second time says where it stands, and offers the next round again', () => {
  const { workbook } = sampleDesk();
  close(deskOn(workbook, END, 'YES', 'NO'));
  const before = sheetOf(workbook, ROUNDS).rows();
  const again = deskOn(workbook, '2024-10-01', 'NO');
  expect(close(again)).toMatchObject({ closed: 'before', started: false });
  expect(alerts(again)).toContain(
    'รอบที่ 2 ปีงบประมาณ 2567 ปิดไปแล้ว อยู่ในชีต "ผลรอบที่ปิดแล้ว" แถวที่ 2 ถึง 136 จึงไม่บันทึกซ้ำ',
  );
  expect(sheetOf(workbook, ROUNDS).rows()).toEqual(before);
  expect(toasts(again)).toContain('เมื่อพร้อม โปรดกด ปิดรอบการประเมิน อีกครั้ง');
});

test('the next round: forms are empty, copies are hidden, names, headers and rules stay, dates move on', () => {
  const { workbook } = sampleDesk();
  const settings = sheetOf(workbook, 'ตั้งค่า');
  const asOf = settings.rows().findIndex(([item]) => item === 'ข้อมูล ณ วันที่');
  settings.set(asOf, 1, '31 สิงหาคม 2567');
  // กำหนดส่ง: within the round, before it, and in words.
  const due = (settings.rows()[0] ?? []).indexOf('กำหนดส่ง');
  ['10 ก.ย. 67', '1 มกราคม 2567', 'ทุกวันที่ 5'].forEach((text, row) => {
    settings.put(row + 1, due, text);
  });
  const before = typed(workbook);
  const forms = workbook.sheets.filter(({ name }) => name.startsWith('กรอกผล'));
  const heads = forms.map((sheet) => [sheet.rows().slice(0, 2), sheet.rows().map(([name]) => name)]);
  const rule = validationAt(sheetOf(workbook, FORM), 2, 1);
  expect(rule).not.toBeNull();
  const desk = deskOn(workbook, END, 'YES', 'YES');
  expect(close(desk)).toMatchObject({ closed: 'closed', started: true });
  expect(typed(workbook).size).toBe(0);
  expect(forms.map((sheet) => [sheet.rows().slice(0, 2), sheet.rows().map(([name]) => name)])).toEqual(heads);
  expect(validationAt(sheetOf(workbook, FORM), 2, 1)).toEqual(rule);
  const copies = workbook.sheets.filter(({ name }) => name.startsWith('ปิดแล้ว 2567-2 '));
  expect(copies.map(({ name, hidden }) => [name, hidden])).toEqual(
    forms.map(({ name }) => [name.replace('กรอกผล', 'ปิดแล้ว 2567-2'), true]),
  );
  expect(typed(workbook, 'ปิดแล้ว 2567-2')).toEqual(before);
  const names = ['ปีงบประมาณ', 'รอบที่', 'เริ่ม', 'สิ้นสุด', 'ข้อมูล ณ วันที่', 'ข้อความกำกับ'];
  expect(names.map((name) => setting(workbook, name))).toEqual([
    2568,
    1,
    '1 ตุลาคม 2567',
    '31 มีนาคม 2568',
    '',
    'ข้อมูลสมมติ',
  ]);
  expect(
    settings
      .rows()
      .slice(1, 4)
      .map((row) => row[due]),
  ).toEqual(['10 มีนาคม 2568', '1 มกราคม 2567', 'ทุกวันที่ 5']);
  expect(toasts(desk)).toContain('เริ่มรอบที่ 1 ปีงบประมาณ 2568 แล้ว');
  // All of the new round is open, and calculating it does not touch what was kept.
  const kept = cells(desk, ROUNDS);
  const next = deskOn(workbook, '2024-10-02');
  next.addOn.call('calculateScores');
  expect(toasts(next)).toContain('คำนวณแล้ว 9 อำเภอ ข้อมูลครบ 0 อำเภอ');
  expect(cells(next, ROUNDS)).toEqual(kept);
  expect(typed(workbook, 'ปิดแล้ว 2567-2')).toEqual(before);
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
  close(deskOn(workbook, END));
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

test('round 2 follows round 1 in the same year', () => {
  const { workbook } = smallDesk();
  const settings = sheetOf(workbook, 'ตั้งค่า');
  settings.set(
    settings.rows().findIndex(([item]) => item === 'รอบที่'),
    1,
    1,
  );
  close(deskOn(workbook, '2024-03-31'));
  expect(['ปีงบประมาณ', 'รอบที่', 'เริ่ม', 'สิ้นสุด'].map((name) => setting(workbook, name))).toEqual([
    2567,
    2,
    '1 เมษายน 2567',
    '30 กันยายน 2567',
  ]);
});

test('two rounds stand below each other, and what people wrote below the first stays', () => {
  const { workbook } = smallDesk();
  close(deskOn(workbook, END));
  const rounds = sheetOf(workbook, ROUNDS);
  rounds.maxRows += 1;
  rounds.set(rounds.rows().length, 0, 'ตรวจแล้ว');
  close(deskOn(workbook, '2025-03-31', 'YES', 'NO'));
  const rows = records(workbook, ROUNDS);
  // 2 districts × 15 indicators each.
  expect(rows.map(({ fiscal_year }) => fiscal_year)).toEqual([
    ...Array(30).fill(2567),
    'ตรวจแล้ว',
    ...Array(30).fill(2568),
  ]);
});

test('without year and round in ตั้งค่า it asks for them and closes nothing', () => {
  const { workbook } = smallDesk();
  const settings = sheetOf(workbook, 'ตั้งค่า');
  settings.set(
    settings.rows().findIndex(([item]) => item === 'รอบที่'),
    1,
    '',
  );
  const desk = deskOn(workbook, END);
  expect(close(desk)).toMatchObject({ closed: 'no', started: false });
  expect(alerts(desk)).toContain('โปรดกรอก ปีงบประมาณ และ รอบที่');
  expect(titles(desk)).not.toContain(ROUNDS);
});

test('figures that change while the question stands are not closed', () => {
  const { workbook } = smallDesk();
  let edited = false;
  const desk = deskOver(workbook, {
    ...on(END),
    beforeCall(_, method) {
      if (method !== 'Ui.alert' || edited) return;
      edited = true;
      sheetOf(workbook, FORM).set(2, 1, 1);
    },
  });
  expect(close(desk)).toMatchObject({ closed: 'no', started: false });
  expect(alerts(desk)).toContain('มีการแก้ไขข้อมูลระหว่างที่ถาม จึงยังไม่ได้ปิดรอบ');
  expect(titles(desk)).not.toContain(ROUNDS);
});

test('a form that somebody else protects keeps the round where it is, with everything in a form or a copy', () => {
  const { workbook } = smallDesk();
  const before = typed(workbook);
  workbook.owner = 'owner@example.go.th';
  const protection = { rect: null, description: '', warningOnly: false, editors: [], domainEdit: false };
  sheetOf(workbook, FORM).protections.push({ kind: 'SHEET', ...protection, unprotected: [] });
  const desk = deskOver(workbook, { ...on(END), user: { email: 'somebody@example.go.th' } });
  expect(close(desk)).toMatchObject({ closed: 'closed', started: false });
  expect(alerts(desk)).toContain(`"${FORM}"`);
  expect(setting(workbook, 'รอบที่')).toBe(2);
  expect(typed(workbook, 'ปิดแล้ว 2567-2')).toEqual(before);
  // Freed, the same again completes it, without a second copy.
  sheetOf(workbook, FORM).protections.length = 0;
  expect(close(deskOn(workbook, END))).toMatchObject({ closed: 'before', started: true });
  expect(workbook.sheets.filter(({ name }) => name.startsWith('ปิดแล้ว'))).toHaveLength(4);
  expect(typed(workbook).size).toBe(0);
});

test('results typed again after a copy was made get a copy of their own', () => {
  const { workbook } = smallDesk();
  close(deskOn(workbook, END, 'YES', 'NO'));
  workbook.addSheet(COPY).set(0, 0, 'ชีตของเรา');
  close(deskOn(workbook, END, 'YES'));
  expect(sheetOf(workbook, COPY).rows()).toEqual([['ชีตของเรา']]);
  expect(sheetOf(workbook, `${COPY} (2)`).hidden).toBe(true);
});

test('copies go into an .xlsx and come back with their rules, widths and looks', async () => {
  const { workbook } = smallDesk();
  const form = sheetOf(workbook, FORM);
  const [rules, look] = [form.validations.length, form.format(2, 1)];
  setValidation(form, { row: 2, column: 2, rows: 1, columns: 1 }, null);
  close(deskOn(workbook, END));
  const back = await openWorkbook(await saveWorkbook(workbook));
  const copy = sheetOf(back, COPY);
  expect(copy.hidden).toBe(true);
  expect(copy.rows()).toEqual(sheetOf(workbook, COPY).rows());
  expect(copy.validations.length).toBeGreaterThanOrEqual(rules);
  expect([validationAt(copy, 2, 1)?.condition.kind, validationAt(copy, 2, 2)]).toEqual(['formula', null]);
  expect([copy.columnSpans[0]?.width, copy.frozenRows, copy.frozenColumns]).toEqual([150, 2, 1]);
  expect(copy.format(2, 1).background).toBe(look.background);
});

/** Calls that change something are all tried, of the others a few. */
const CHANGES = /\.(?:set[NV]|copyTo|clear|insert|delete|remove|hide|flush|alert|tryLock)/;

test('whatever call fails, nothing typed is lost, no row is doubled, and pressing again completes it', {
  timeout: 120_000,
}, () => {
  const start = smallDesk().workbook;
  sheetOf(start, FORM).put(2, 1, 7, { text: "'ของฉัน'!B1" });
  deskOn(start, END).addOn.call('calculateScores');
  const before = typed(start);
  const whole = copyOf(start);
  const desk = deskOn(whole, END);
  close(desk);
  const kept = records(whole, ROUNDS);
  const { log } = desk.standIn.calls;
  const tried = points(log, 5).filter((call, index) => CHANGES.test(log[call - 1] ?? '') || index % 20 === 0);
  const seen = new Set<string>();
  for (const [index, call] of tried.entries()) {
    const fault = index % 3 === 0 ? { timeLimitCalls: call } : { failAtCall: call };
    const where = `${Object.keys(fault)[0]} ${call} of ${log.length}, ${log[call - 1]}`;
    const workbook = copyOf(start);
    disturbed(workbook, 'closeRound', { ...on(END), ...fault });
    const there = new Map([...typed(workbook, 'ปิดแล้ว 2567-2'), ...typed(workbook)]);
    for (const [place, value] of before) expect(there.get(place), `${where}: ${place}`).toBe(value);
    const rows = workbook.sheet(ROUNDS) ? records(workbook, ROUNDS) : [];
    expect([0, kept.length], where).toContain(rows.length);
    const remains = lookOfAll(workbook).join('\n');
    if (seen.has(remains)) continue;
    seen.add(remains);
    if (setting(workbook, 'รอบที่') === 2) close(deskOn(workbook, END));
    expect([setting(workbook, 'ปีงบประมาณ'), setting(workbook, 'รอบที่')], where).toEqual([2568, 1]);
    expect(typed(workbook).size, where).toBe(0);
    expect(typed(workbook, 'ปิดแล้ว 2567-2'), where).toEqual(before);
    expect(records(workbook, ROUNDS), where).toEqual(kept);
    expect(records(workbook, MONTHS), where).toHaveLength(2);
    // A copy that time ran out over may be left beside the whole one.
    const copies = workbook.sheets.filter(({ name }) => name.startsWith('ปิดแล้ว'));
    expect(copies, where).toHaveLength(4);
  }
  expect(seen.size).toBeGreaterThan(5);
  console.log(`closeRound: failed at ${tried.length} of ${log.length} calls, ${seen.size} different remains`);
});
