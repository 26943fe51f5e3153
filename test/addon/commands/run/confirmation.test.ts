import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../../../src/local/stand-in/workbook.ts';
import { openWorkbook } from '../../../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../../../src/local/workbook-file/save-workbook.ts';
import { amount, spread } from '../../../support/depth.ts';
import { copyOf, disturbed, points, smallDesk } from '../../fault-support.ts';
import { generatedTitles } from '../../generated-titles.ts';
import {
  alerts,
  calculate,
  close,
  deskOn,
  found,
  on,
  records,
  set,
  sheetOf,
  start,
} from '../../history-support.ts';
import { cells, deskOver, sampleDesk, titles } from '../../support.ts';

const TAB = 'การยืนยันผล';
const FORM = 'กรอกผล ประสานฯ';
const GROUP = 'กลุ่มงานประสานและสนับสนุนการบริหารงานพัฒนาชุมชน';
const BY = 'ผู้ยืนยันผล';
const DATE = 'วันที่ยืนยันผล';

/** Types name and date below the districts of a form; '' leaves a cell blank. */
function confirm(workbook: Workbook, by: string, date: string, title = FORM): void {
  const form = sheetOf(workbook, title);
  for (const [name, value] of [
    [BY, by],
    [DATE, date],
  ]) {
    const row = form.rows().findIndex(([first]) => first === name);
    if (row < 0) throw new Error(`${title} has no row ${name}`);
    form.set(row, 1, value ?? '');
  }
}

/** Titles of the generated tabs as they stand. */
function generatedInOrder(workbook: Workbook): string[] {
  const generated = generatedTitles(workbook);
  return workbook.sheets.map(({ name }) => name).filter((name) => generated.indexOf(name) >= 0);
}

const kept = (workbook: Workbook): Record<string, unknown>[] =>
  workbook.sheet(TAB) ? records(workbook, TAB) : [];

/** What สถานะการส่งข้อมูล says of a group's confirmation. */
function said(workbook: Workbook, group = GROUP): string {
  const rows = sheetOf(workbook, 'สถานะการส่งข้อมูล').rows();
  const top = rows.findIndex(([first]) => first === 'การยืนยันผลของกลุ่มงาน');
  return String(rows.slice(top).find(([first]) => first === group)?.[1]);
}

test('a form without name and date is not confirmed, and no tab is made for it', () => {
  const desk = deskOn(sampleDesk().workbook, '2024-09-16');
  calculate(desk);
  expect(titles(desk)).not.toContain(TAB);
  expect(said(desk.workbook)).toBe('ยังไม่ยืนยัน');
  confirm(desk.workbook, 'นางสาวก', '');
  calculate(deskOn(desk.workbook, '2024-09-16'));
  expect(said(desk.workbook)).toBe('ยังไม่ยืนยัน (มีชื่อผู้ยืนยันผลแล้ว แต่ยังไม่มีวันที่ยืนยันผล)');
  expect(kept(desk.workbook)).toEqual([]);
});

test('name and date under a form are recorded by the next calculation, once', () => {
  const { workbook } = sampleDesk();
  confirm(workbook, 'นางสาวก', '12/9/2567');
  const desk = deskOn(workbook, '2024-09-16');
  calculate(desk);
  calculate(deskOn(workbook, '2024-09-17'));
  // The sample: ห1 with two inputs and ส1.1 of nine districts, all filled but for those that the sample leaves open.
  const [row, ...more] = kept(workbook);
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    บันทึกเมื่อ: '2024-09-16T10:00:00+07:00',
    กลุ่มงาน: GROUP,
    [BY]: 'นางสาวก',
    [DATE]: '2024-09-12',
    แบบกรอก: FORM,
    ปีงบประมาณ: 2567,
    รอบที่: 2,
    จังหวัด: 'สระแก้ว',
  });
  const filled = new Set<string>();
  const [codes = [], labels = [], ...rows] = sheetOf(workbook, FORM).rows();
  for (const line of rows.slice(0, 10))
    line.forEach((value, at) => {
      if (at > 0 && value !== '' && !/หลักฐาน|หมายเหตุ/.test(String(labels[at])))
        filled.add(`${line[0]} ${String(codes[at]).split(' ')[0]}`);
    });
  expect(row?.จำนวนผล).toBe(filled.size);
  expect(said(workbook)).toBe('ยืนยันแล้ว 12 ก.ย. 67 โดย นางสาวก');
  expect(sheetOf(workbook, TAB).hidden).toBe(true);
});

test('ภาพรวม is the first of the generated tabs, though records were made before it, and when it is made anew', () => {
  const { workbook } = sampleDesk();
  confirm(workbook, 'นางสาวก', '12/9/2567');
  calculate(deskOn(workbook, '2024-09-16'));
  expect(generatedInOrder(workbook).slice(0, 2)).toEqual(['ภาพรวม', TAB]);
  workbook.deleteSheet(sheetOf(workbook, 'ภาพรวม'));
  calculate(deskOn(workbook, '2024-09-17'));
  expect(generatedInOrder(workbook).slice(0, 2)).toEqual(['ภาพรวม', TAB]);
  expect(kept(workbook)).toHaveLength(1);
  // What the calculation before remembered of the places leads nobody astray.
  calculate(deskOn(workbook, '2024-09-18'));
  expect(generatedInOrder(workbook).slice(0, 2)).toEqual(['ภาพรวม', TAB]);
});

test('figures that change under the same name and date are changed since, cell by cell, and never confirmed anew', () => {
  const { workbook } = sampleDesk();
  confirm(workbook, 'นางสาวก', '12/9/2567');
  calculate(deskOn(workbook, '2024-09-16'));
  const form = sheetOf(workbook, FORM);
  const was = form.rows()[2]?.[1];
  form.set(2, 1, 777);
  calculate(deskOn(workbook, '2024-09-17'));
  expect(kept(workbook)).toHaveLength(1);
  expect(said(workbook)).toContain(`เปลี่ยนหลังยืนยัน (12 ก.ย. 67 โดย นางสาวก) 1 ช่อง: ชีต "${FORM}" ช่อง B3 `);
  expect(said(workbook)).toContain(' 1,840,000 → 777');
  // The same meaning, typed otherwise, is no change.
  form.set(2, 1, `${was}`);
  calculate(deskOn(workbook, '2024-09-18'));
  expect(said(workbook)).toBe('ยืนยันแล้ว 12 ก.ย. 67 โดย นางสาวก');
  // A new date stands for the new figures.
  form.set(2, 1, 777);
  confirm(workbook, 'นางสาวก', '18/9/2567');
  calculate(deskOn(workbook, '2024-09-18'));
  expect(kept(workbook).map((row) => row[DATE])).toEqual(['2024-09-12', '2024-09-18']);
  expect(said(workbook)).toBe('ยืนยันแล้ว 18 ก.ย. 67 โดย นางสาวก');
});

test('the same name and date count again where one of them was blank at a calculation in between', () => {
  const { workbook } = sampleDesk();
  confirm(workbook, 'นางสาวก', '12/9/2567');
  calculate(deskOn(workbook, '2024-09-16'));
  confirm(workbook, '', '12/9/2567');
  sheetOf(workbook, FORM).set(2, 1, 777);
  calculate(deskOn(workbook, '2024-09-17'));
  expect(said(workbook)).toContain('ยังไม่ยืนยัน');
  confirm(workbook, 'นางสาวก', '12/9/2567');
  calculate(deskOn(workbook, '2024-09-18'));
  expect(kept(workbook)).toHaveLength(2);
  expect(said(workbook)).toBe('ยืนยันแล้ว 12 ก.ย. 67 โดย นางสาวก');
});

test('a date that cannot be read confirms nothing, and is told at its cell', () => {
  const { workbook } = sampleDesk();
  confirm(workbook, 'นางสาวก', 'เมื่อวาน');
  const outcome = calculate(deskOn(workbook, '2024-09-16'));
  const row = sheetOf(workbook, FORM)
    .rows()
    .findIndex(([first]) => first === DATE);
  expect(found(outcome, 'bad-date')).toEqual([`${FORM}!B${row + 1}`]);
  expect(found(outcome, 'unknown-district')).toEqual([]);
  expect(kept(workbook)).toEqual([]);
});

test('a record that somebody altered is told, and not put right', () => {
  const { workbook } = sampleDesk();
  confirm(workbook, 'นางสาวก', '12/9/2567');
  calculate(deskOn(workbook, '2024-09-16'));
  const header = sheetOf(workbook, TAB).rows()[0] ?? [];
  sheetOf(workbook, TAB).set(1, header.indexOf('จำนวนผล'), 1);
  const outcome = calculate(deskOn(workbook, '2024-09-17'));
  expect(found(outcome, 'history-changed')).toEqual([`${TAB}!E2`]);
  expect(kept(workbook)[0]?.จำนวนผล).toBe(1);
});

test('records go along with a copy of the file through .xlsx', async () => {
  const { workbook } = sampleDesk();
  confirm(workbook, 'นางสาวก', '12/9/2567');
  calculate(deskOn(workbook, '2024-09-16'));
  const copy = await openWorkbook(await saveWorkbook(workbook));
  const outcome = calculate(deskOn(copy, '2024-09-17'));
  expect(kept(copy)).toHaveLength(1);
  expect(found(outcome, 'history-changed')).toEqual([]);
  expect(said(copy)).toBe('ยืนยันแล้ว 12 ก.ย. 67 โดย นางสาวก');
});

test('a group that was renamed keeps what was confirmed of its form', () => {
  const { workbook } = sampleDesk();
  confirm(workbook, 'นางสาวก', '12/9/2567');
  calculate(deskOn(workbook, '2024-09-16'));
  for (const title of ['ตั้งค่า', 'ตัวชี้วัด']) {
    const sheet = sheetOf(workbook, title);
    sheet.rows().forEach((line, row) => {
      line.forEach((value, column) => {
        if (value === GROUP) sheet.set(row, column, 'กลุ่มงานประสานการพัฒนา');
      });
    });
  }
  calculate(deskOn(workbook, '2024-09-17'));
  expect(kept(workbook)).toHaveLength(1);
  expect(said(workbook, 'กลุ่มงานประสานการพัฒนา')).toBe('ยืนยันแล้ว 12 ก.ย. 67 โดย นางสาวก');
});

test('a run that dies at any call leaves one record once the next one is through', () => {
  const { workbook } = smallDesk();
  calculate(deskOver(workbook, on('2024-09-16')));
  confirm(workbook, 'นางสาวก', '12/9/2567');
  const whole = copyOf(workbook);
  const desk = deskOver(whole, on('2024-09-16'));
  calculate(desk);
  const { log } = desk.standIn.calls;
  expect(kept(whole)).toHaveLength(1);
  for (const call of spread(points(log, 5), amount(3, Infinity))) {
    const where = `call ${call} of ${log.length}, ${log[call - 1]}`;
    const one = copyOf(workbook);
    disturbed(one, 'calculateScores', { ...on('2024-09-16'), failAtCall: call });
    calculate(deskOver(one, on('2024-09-16')));
    expect([kept(one).length, said(one)], where).toEqual([1, 'ยืนยันแล้ว 12 ก.ย. 67 โดย นางสาวก']);
  }
});

test('a run that dies while it records a confirmation anew does not record it twice', () => {
  const { workbook } = smallDesk();
  confirm(workbook, 'นางสาวก', '12/9/2567');
  calculate(deskOver(workbook, on('2024-09-16')));
  confirm(workbook, '', '');
  calculate(deskOver(workbook, on('2024-09-17')));
  confirm(workbook, 'นางสาวก', '12/9/2567');
  const whole = copyOf(workbook);
  const desk = deskOver(whole, on('2024-09-18'));
  calculate(desk);
  expect(kept(whole)).toHaveLength(2);
  const { log } = desk.standIn.calls;
  for (const call of spread(points(log, 5), amount(2, Infinity))) {
    const one = copyOf(workbook);
    disturbed(one, 'calculateScores', { ...on('2024-09-18'), failAtCall: call });
    calculate(deskOver(one, on('2024-09-18')));
    expect(kept(one), `call ${call} of ${log.length}, ${log[call - 1]}`).toHaveLength(2);
  }
});

test('a name typed while a calculation writes is not what that one recorded, and the next one records it', () => {
  const { workbook } = smallDesk();
  confirm(workbook, 'นางสาวก', '12/9/2567');
  let writes = 0;
  const desk = deskOver(workbook, {
    ...on('2024-09-16'),
    beforeCall: (_, method, book) => {
      if (method !== 'Range.setValues') return;
      writes += 1;
      if (writes === 3) confirm(book, 'นายข', '16/9/2567');
    },
  });
  calculate(desk);
  expect(kept(workbook).map((row) => row[BY])).toEqual(['นางสาวก']);
  calculate(deskOver(workbook, on('2024-09-16')));
  expect(kept(workbook).map((row) => [row[BY], row[DATE]])).toEqual([
    ['นางสาวก', '2024-09-12'],
    ['นายข', '2024-09-16'],
  ]);
  expect(said(workbook)).toBe('ยืนยันแล้ว 16 ก.ย. 67 โดย นายข');
});

test('a copy of the workbook goes on by itself', () => {
  const { workbook } = smallDesk();
  confirm(workbook, 'นางสาวก', '12/9/2567');
  calculate(deskOver(workbook, on('2024-09-16')));
  const copy = copyOf(workbook);
  copy.id = 'another-file';
  confirm(copy, 'นายข', '20/9/2567');
  calculate(deskOver(copy, on('2024-09-20')));
  expect(kept(copy).map((row) => row[BY])).toEqual(['นางสาวก', 'นายข']);
  expect(kept(workbook).map((row) => row[BY])).toEqual(['นางสาวก']);
});

describe('closing a round with ต้องยืนยันก่อนปิดรอบ', () => {
  test('waits for all groups, and names those it waits for', () => {
    const { workbook } = sampleDesk();
    set(workbook, 'ต้องยืนยันก่อนปิดรอบ', 'ใช่');
    confirm(workbook, 'นางสาวก', '12/9/2567');
    const desk = deskOn(workbook, '2024-09-30', 'YES');
    expect(close(desk)).toMatchObject({ closed: 'no' });
    expect(alerts(desk)).toContain('กลุ่มงานสารสนเทศการพัฒนาชุมชน: ยังไม่ยืนยัน');
    expect(alerts(desk)).not.toContain(GROUP);
    expect(titles(desk)).not.toContain('ผลรอบที่ปิดแล้ว');
  });

  test('goes on once every form is confirmed; the next round begins without names', () => {
    const { workbook } = sampleDesk();
    set(workbook, 'ต้องยืนยันก่อนปิดรอบ', 'ใช่');
    const forms = workbook.sheets.filter(({ name }) => name.startsWith('กรอกผล'));
    for (const { name } of forms) confirm(workbook, 'นางสาวก', '12/9/2567', name);
    expect(close(deskOn(workbook, '2024-09-30', 'YES'))).toMatchObject({ closed: 'closed' });
    start(deskOn(workbook, '2024-09-30', 'YES', 'YES'));
    const rows = sheetOf(workbook, FORM).rows();
    expect(rows.filter(([name]) => name === BY || name === DATE).map((row) => row[1])).toEqual(['', '']);
  });
});

test('the question at closing names the group and the indicators that count as 0', () => {
  const { workbook } = sampleDesk();
  set(workbook, 'เมื่อยังไม่กรอก', 'คิดเป็น 0 คะแนน');
  const desk = deskOn(workbook, '2024-09-30', 'NO');
  close(desk);
  expect(alerts(desk)).toMatch(/⚠ คิดเป็น 0 คะแนนเพราะกลุ่มงานยังไม่ส่งข้อมูล: .*บ2 \(กลุ่มงานส่งเสริมฯ\)/);
});

test('a score below ต้องอธิบายเมื่อต่ำกว่า without a remark is told to its group, and with one stands on page two', () => {
  const { workbook } = sampleDesk();
  set(workbook, 'ต้องอธิบายเมื่อต่ำกว่า', 3);
  const form = sheetOf(workbook, FORM);
  // เมืองสระแก้ว: 1 of 10 is 10 %, 5 × 10 ÷ 100 = 0.50.
  form.set(2, 1, 1);
  form.set(2, 2, 10);
  const note = (form.rows()[1] ?? []).indexOf('หมายเหตุ');
  form.set(2, note, '');
  const outcome = calculate(deskOn(workbook, '2024-09-16'));
  const told = outcome.issues.find(
    ({ code, tab, cell }) => code === 'note-missing' && tab === FORM && cell === 'F3',
  );
  expect(told).toMatchObject({ severity: 'notice', owner: GROUP });
  expect(told?.message).toContain('ห1 ได้ 0.50 คะแนน ต่ำกว่า 3.00');
  form.set(2, note, 'งบจัดสรรมาช้า');
  const after = calculate(deskOn(workbook, '2024-09-17'));
  expect(found(after, 'note-missing')).not.toContain(`${FORM}!F3`);
  const page = cells(deskOver(workbook), 'สรุป เมืองสระแก้ว').flat();
  expect(page.some((cell) => String(cell).endsWith('หมายเหตุของกลุ่มงาน: งบจัดสรรมาช้า'))).toBe(true);
});

test('ผู้อำนวยการ whom a group scores itself is named', () => {
  const { workbook } = sampleDesk();
  const list = sheetOf(workbook, 'อำเภอ');
  const header = list.rows()[0] ?? [];
  const row = list.rows().length;
  list.set(row, header.indexOf('อำเภอ'), `ผอ.${GROUP}`);
  list.set(row, header.indexOf('ประเภท'), 'กลุ่มงาน');
  calculate(deskOn(workbook, '2024-09-16'));
  expect(said(workbook)).toContain('กลุ่มงานนี้ให้คะแนนผู้อำนวยการของตนเอง');
});
