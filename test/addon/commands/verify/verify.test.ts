import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Verified } from '../../../../src/addon/commands/verify/verify-workbook.ts';
import type { Workbook } from '../../../../src/local/stand-in/workbook.ts';
import { openWorkbook } from '../../../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../../../src/local/workbook-file/save-workbook.ts';
import { close, deskOn, record, set } from '../../history-support.ts';
import { cells, type Desk, deskOver, sampleDesk, titles, type } from '../../support.ts';

const verify = (desk: Desk): Verified => desk.addOn.call('compareFigures') as Verified;

const MONTHS = 'ผลรายเดือน';
const ROUNDS = 'ผลรอบที่ปิดแล้ว';
const CONFIRMATIONS = 'การยืนยันผล';
const COPY = 'สำเนาข้อมูลที่คำนวณแล้ว';

/** A file of {@link everyTab}, so that it is calculated once. */
let file: Uint8Array;
const opened = async (): Promise<Desk> => deskOver(await openWorkbook(file));

/** The sample with every kind of generated tab there is: also a month and a round kept, changes listed, criteria looked at. */
function everyTab(): Workbook {
  const first = sampleDesk();
  const { workbook } = first;
  first.addOn.call('calculateScores');
  type(first, 'กรอกผล ประสานฯ', 2, 1, 1_900_000);
  const names = cells(first, 'กรอกผล ประสานฯ').map(([name]) => name);
  type(first, 'กรอกผล ประสานฯ', names.indexOf('ผู้ยืนยันผล'), 1, 'ผู้แทนกลุ่มงาน');
  type(first, 'กรอกผล ประสานฯ', names.indexOf('วันที่ยืนยันผล'), 1, '10 กันยายน 2567');
  const desk = deskOn(workbook, '2024-09-16', 'YES', 'OK');
  desk.addOn.call('reviewCriteria');
  record(desk);
  close(desk);
  return workbook;
}

let workbook: Workbook;
let desk: Desk;
beforeAll(async () => {
  workbook = everyTab();
  desk = deskOver(workbook);
  file = await saveWorkbook(workbook);
});

describe('what a calculation wrote', () => {
  it('comes out again, tab by tab, on another day and by another hand', () => {
    for (const title of ['เปลี่ยนแปลงล่าสุด', 'ทบทวนเกณฑ์', MONTHS, ROUNDS, CONFIRMATIONS, COPY])
      expect(titles(desk)).toContain(title);
    expect(verify(desk)).toMatchObject({ state: 'compared', differences: [] });
    expect(verify(deskOn(workbook, '2025-01-20'))).toMatchObject({ state: 'compared', differences: [] });
  });

  it('comes out again where nothing is remembered beside the cells', () => {
    const kept = new Map(workbook.properties);
    workbook.properties.clear();
    const { differences } = verify(deskOver(workbook));
    kept.forEach((value, key) => void workbook.properties.set(key, value));
    expect(differences).toEqual([]);
  });

  it('is not changed by looking at it', () => {
    const before = desk.workbook.sheets.map((sheet) => JSON.stringify(sheet.rows()));
    verify(desk);
    expect(desk.workbook.sheets.map((sheet) => JSON.stringify(sheet.rows()))).toEqual(before);
  });
});

/** The first cell of a tab with a figure of some size in it, from a row on. */
function figureIn(title: string): [row: number, column: number] {
  const rows = cells(desk, title);
  const row = rows.findIndex(
    (line, at) => at > 0 && line.some((cell) => typeof cell === 'number' && cell > 0),
  );
  return [row, rows[row]?.findIndex((cell) => typeof cell === 'number' && cell > 0) ?? -1];
}

/** Changes a cell, looks, and puts it back. */
function changed(title: string, row: number, column: number, value: string | number | boolean): Verified {
  const before = cells(desk, title)[row]?.[column] ?? '';
  const sheet = workbook.sheet(title);
  sheet?.set(row, column, value);
  const found = verify(desk);
  sheet?.set(row, column, before);
  return found;
}

const a1 = (row: number, column: number): string =>
  `${column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))}${String.fromCharCode(65 + (column % 26))}${row + 1}`;

const WITH_FIGURES = ['สรุปคะแนน', 'สรุป เมืองสระแก้ว', 'สถานะการส่งข้อมูล', 'ข้อมูลวิเคราะห์', COPY];

describe.each(WITH_FIGURES)('%s', (title) => {
  it('a figure that somebody changed is named, with what stands there and what comes out', () => {
    const [row, column] = figureIn(title);
    const was = Number(cells(desk, title)[row]?.[column]);
    const { differences } = changed(title, row, column, was + 0.01);
    expect(differences).toEqual([{ tab: title, cell: a1(row, column), there: was + 0.01, recomputed: was }]);
  });

  it('a figure that became a text is another one', () => {
    const [row, column] = figureIn(title);
    const was = Number(cells(desk, title)[row]?.[column]);
    const { differences } = changed(title, row, column, `'${was}`);
    expect(differences).toEqual([{ tab: title, cell: a1(row, column), there: String(was), recomputed: was }]);
  });
});

describe.each(['แจ้งผล', 'บันทึกข้อความ', 'ตรวจสอบข้อมูล', 'ทบทวนเกณฑ์', 'เปลี่ยนแปลงล่าสุด'])('%s', (title) => {
  it('a word that somebody changed is named', () => {
    const rows = cells(desk, title);
    const row = rows.findIndex((line, at) => at > 4 && String(line[1] ?? '').length > 3);
    const column = row < 0 ? 0 : 1;
    const at = row < 0 ? rows.length - 1 : row;
    const { differences } = changed(title, at, column, 'เขียนเอง');
    expect(differences.map(({ tab, cell, there }) => ({ tab, cell, there }))).toEqual([
      { tab: title, cell: a1(at, column), there: 'เขียนเอง' },
    ]);
  });
});

describe.each([MONTHS, ROUNDS])('%s', (title) => {
  it('a cell that is not as it was kept is named; what it was is not known', () => {
    const [row, column] = figureIn(title);
    const there = 4.99;
    const { differences } = changed(title, row, column + 1, there);
    expect(differences).toContainEqual({ tab: title, cell: a1(row, column + 1), there, recomputed: null });
    expect(differences.every(({ tab }) => tab === title || tab === 'ตรวจสอบข้อมูล')).toBe(true);
  });
});

test('a name in การยืนยันผล that is not as it was recorded is named', () => {
  const [header = [], first = []] = cells(desk, CONFIRMATIONS);
  const column = first.indexOf('ผู้แทนกลุ่มงาน');
  expect(header.length).toBeGreaterThan(column);
  const { differences } = changed(CONFIRMATIONS, 1, column, 'ผู้อื่น');
  const cell = a1(1, column);
  expect(differences).toContainEqual({ tab: CONFIRMATIONS, cell, there: 'ผู้อื่น', recomputed: null });
});

test('what somebody wrote beside our cells is no difference', () => {
  type(desk, 'สรุปคะแนน', 60, 30, 'บันทึกของเรา');
  expect(verify(desk).differences).toEqual([]);
});

test('an input that was changed after the calculation makes the tabs differ', () => {
  const { differences } = changed('กรอกผล ประสานฯ', 3, 1, 1);
  expect(differences.map(({ tab }) => tab)).toContain('สรุปคะแนน');
  expect(differences.map(({ tab }) => tab)).toContain(COPY);
});

test('a tab that somebody deleted is a difference of its own', async () => {
  const own = await opened();
  const sheet = own.workbook.sheet('สถานะการส่งข้อมูล');
  if (sheet) own.workbook.deleteSheet(sheet);
  expect(verify(own).differences).toEqual([
    { tab: 'สถานะการส่งข้อมูล', cell: '', there: null, recomputed: 'สถานะการส่งข้อมูล' },
  ]);
});

test('a tab of a district that is no longer on the list is one too many', async () => {
  const own = await opened();
  own.workbook.sheet('อำเภอ')?.set(9, 0, '');
  const { differences } = verify(own);
  expect(differences).toContainEqual({
    tab: 'สรุป วังสมบูรณ์',
    cell: '',
    there: 'สรุป วังสมบูรณ์',
    recomputed: null,
  });
});

test('targets that count from a day on count as of the day of the figures, whenever it is looked', async () => {
  const { workbook: dated } = await opened();
  set(dated, 'ข้อมูล ณ วันที่', '');
  const tab = dated.sheet('ค่าเป้าหมายรายอำเภอ') ?? dated.addSheet('ค่าเป้าหมายรายอำเภอ');
  const rows = [
    ['รหัส', 'อำเภอ', 'ตั้งแต่วันที่', 'เป้าหมาย (5 คะแนน)', 'อ้างถึง'],
    ['ห1', '', '1 สิงหาคม 2567', 95, 'ที่ 1'],
    ['ห1', '', '25 กันยายน 2567', 40, 'ที่ 2'],
  ];
  for (const [r, row] of rows.entries()) for (const [c, value] of row.entries()) tab.set(r, c, value);
  const then = deskOn(dated, '2024-09-16', 'YES');
  then.addOn.call('calculateScores');
  const receipts = verify(then).receipts;
  expect(verify(deskOn(dated, '2025-01-20'))).toEqual({ state: 'compared', differences: [], receipts });
  // The first of the two rows counts: its target stands in every row of the indicator.
  const [header = [], ...lines] = cells(then, 'ข้อมูลวิเคราะห์');
  const targets = lines
    .filter((row) => row[header.indexOf('code')] === 'ห1')
    .map((row) => row[header.indexOf('target')]);
  expect(new Set(targets)).toEqual(new Set([95]));
});

test('a workbook that was never calculated has nothing to compare, one that cannot be is stopped', () => {
  const own = sampleDesk();
  expect(verify(own)).toMatchObject({ state: 'unscored', differences: [] });
  expect(verify(own).receipts).toHaveLength(9);
  type(own, 'ตัวชี้วัด', 1, cells(own, 'ตัวชี้วัด')[0]?.indexOf('น้ำหนัก') ?? 0, 'มาก');
  expect(verify(own)).toMatchObject({ state: 'stopped', differences: [], receipts: [] });
});

describe('ตรวจรหัสเทียบข้อมูล', () => {
  /** What is said of a code. */
  function said(own: Desk, typed: string | null): string {
    own.standIn.answerPrompts(typed);
    const before = own.standIn.alerts.length;
    own.addOn.call('checkReceipt');
    return own.standIn.alerts
      .slice(before + 1)
      .map(({ text }) => text)
      .join('\n');
  }
  const receiptOf = (own: Desk, name: string): string =>
    verify(own).receipts.find(({ district }) => district === name)?.code ?? '';

  it('says whose figures a code stands for: district, round and total', () => {
    const code = receiptOf(desk, 'เมืองสระแก้ว');
    const text = said(desk, ` ${code.toLowerCase().replace('-', '')} `);
    expect(text).toContain(`รหัส ${code} ตรงกับตัวเลขปัจจุบัน`);
    expect(text).toContain('เมืองสระแก้ว');
    expect(text).toContain('รอบที่ 2 ปีงบประมาณ 2567');
    expect(text).toMatch(/คะแนนรวม \d\.\d\d จากเต็ม 5 \(ร้อยละ \d+\.\d\d\)/);
  });

  it('says what changed since the calculation, and since the round was closed', async () => {
    const own = await opened();
    const code = receiptOf(own, 'เมืองสระแก้ว');
    // Of 2,000,000: 95 percent give 4.75, 50 percent 2.50.
    type(own, 'กรอกผล ประสานฯ', 2, 1, 1_000_000);
    const sinceRun = said(own, code);
    expect(sinceRun).toContain(`รหัส ${code} เป็นของ เมืองสระแก้ว ตามการคำนวณครั้งล่าสุด แต่ไม่ตรงกับตัวเลขปัจจุบัน`);
    expect(sinceRun).toContain('• ผล ห1: เดิม "95" ปัจจุบัน "50"');
    expect(sinceRun).toContain('• คะแนน ห1: เดิม "4.75" ปัจจุบัน "2.5"');
    own.addOn.call('calculateScores');
    const sinceClosing = said(own, code);
    expect(sinceClosing).toContain('ตามที่ปิดรอบที่ 2 ปีงบประมาณ 2567 ไว้ แต่ไม่ตรงกับตัวเลขปัจจุบัน');
    expect(sinceClosing).toContain('• คะแนน ห1: เดิม "4.75" ปัจจุบัน "2.5"');
  });

  it('says so where only what is not shown changed, where the round is another one, and where nobody has the code', async () => {
    const own = await opened();
    const code = receiptOf(own, 'เมืองสระแก้ว');
    type(own, 'กรอกผล ประสานฯ', 2, 1, 19_000);
    type(own, 'กรอกผล ประสานฯ', 2, 2, 20_000);
    expect(said(own, code)).toContain('ตัวเลขที่แสดงเท่าเดิม แต่ข้อมูลที่กรอก');
    set(own.workbook, 'ปีงบประมาณ', 2568);
    own.addOn.call('calculateScores');
    expect(said(own, code)).toContain('รหัสนี้เป็นของรอบอื่น');
    expect(said(own, '0000-0000')).toContain('ไม่ตรงกับแห่งใดในไฟล์นี้');
    expect(said(own, 'ไม่รู้')).toContain('ไม่ใช่รหัสเทียบข้อมูล');
    expect(said(own, null)).toBe('');
  });
});
