import { expect, test } from 'vitest';
import type { Workbook } from '../../../../src/local/stand-in/workbook.ts';
import { amount, spread } from '../../../support/depth.ts';
import { copyOf, disturbed, lookOfAll, points, smallDesk } from '../../fault-support.ts';
import {
  alerts,
  calculate,
  close,
  deskOn,
  MONTHS,
  on,
  record,
  records,
  set,
  sheetOf,
  toasts,
} from '../../history-support.ts';
import { cells, type Desk, deskOver, sampleDesk, titles } from '../../support.ts';

const STRATEGY = 'กรอกผล ยุทธศาสตร์ฯ';

/** A workbook that does not say of which day its data is. */
function undated({ workbook }: Desk): Workbook {
  set(workbook, 'ข้อมูล ณ วันที่', '');
  return workbook;
}

const small = (): Workbook => undated(smallDesk());

/** The small sample with July recorded, and a result changed since. */
function julyRecorded(): Workbook {
  const workbook = small();
  record(deskOn(workbook, '2024-07-31'));
  sheetOf(workbook, STRATEGY).set(2, 1, 1);
  return workbook;
}

const months = (workbook: Workbook): unknown[] => records(workbook, MONTHS).map(({ month }) => month);
const changesOf = ({ standIn }: Desk): number => standIn.calls.changes;

test('a month is one row per district, with the figures that the summary shows', () => {
  const workbook = undated(sampleDesk());
  const desk = deskOn(workbook, '2024-08-31');
  const { kept, districts } = record(desk);
  expect(kept).toBe('recorded');
  expect(toasts(desk)).toContain('บันทึกผลเดือนสิงหาคม 2567 แล้ว 9 อำเภอ ในชีต "ผลรายเดือน"');
  const rows = records(workbook, MONTHS);
  expect(rows.map(({ district, total, percent, rank }) => [district, total, percent, rank])).toEqual(
    districts.map(({ name, total, percent, rank }) => [name, total, percent, rank ?? '']),
  );
  // Khlong Hat has not reported everything: a total so far and its range, no grade and no rank.
  expect(rows[1]).toMatchObject({
    recorded_at: '2024-08-31T10:00:00+07:00',
    month: '2024-08',
    month_name: 'สิงหาคม 2567',
    fiscal_year: 2567,
    round: 2,
    province: 'สระแก้ว',
    district_code: '2702',
    district: 'คลองหาด',
    kind: 'อำเภอ',
    complete: false,
    grade: '',
    rank: '',
    range_low: districts[1]?.range?.[0],
    range_high: districts[1]?.range?.[1],
    revision: 1,
    reason: '',
    closed_at: '',
  });
});

test('the same month a second time with the same figures changes nothing and says so', () => {
  const workbook = undated(sampleDesk());
  record(deskOn(workbook, '2024-08-30'));
  // The page in front now leads to what was kept.
  calculate(deskOn(workbook, '2024-08-30'));
  const again = deskOn(workbook, '2024-08-31');
  expect(record(again).kept).toBe('same');
  expect(changesOf(again)).toBe(0);
  expect(again.standIn.alerts).toEqual([]);
  expect(toasts(again)).toContain('ตัวเลขไม่เปลี่ยน จึงไม่ได้บันทึกซ้ำ');
});

test('the month is that of ข้อมูล ณ วันที่, whenever it is recorded', () => {
  const workbook = small();
  set(workbook, 'ข้อมูล ณ วันที่', '31 กรกฎาคม 2567');
  const desk = deskOn(workbook, '2024-08-05');
  expect(record(desk).kept).toBe('recorded');
  expect(desk.standIn.alerts).toEqual([]);
  expect(records(workbook, MONTHS)[0]).toMatchObject({
    recorded_at: '2024-08-05T10:00:00+07:00',
    month: '2024-07',
    month_name: 'กรกฎาคม 2567',
  });
});

test.each([
  ['after', '2024-10-05', ''],
  ['before', '2024-08-05', '31 มีนาคม 2567'],
])('a month %s the round is asked about, and kept out by no', (_, day, asOf) => {
  const workbook = small();
  if (asOf !== '') set(workbook, 'ข้อมูล ณ วันที่', asOf);
  const no = deskOn(workbook, day, 'NO');
  expect(record(no).kept).toBe('left');
  expect(alerts(no)).toMatch(/⚠ เดือน(ตุลาคม|มีนาคม) 2567 อยู่นอกรอบที่ 2 ปีงบประมาณ 2567/);
  expect(titles(no)).not.toContain(MONTHS);
  expect(record(deskOn(workbook, day, 'YES')).kept).toBe('recorded');
  expect(records(workbook, MONTHS)).toHaveLength(2);
});

test('the months of the round are kept without a question, the first and the last included', () => {
  const workbook = small();
  for (const day of ['2024-04-01', '2024-09-30']) {
    const desk = deskOn(workbook, day);
    expect(record(desk).kept).toBe('recorded');
    expect(desk.standIn.alerts).toEqual([]);
  }
});

test('other figures for a month that is recorded are asked about, and kept out by no', () => {
  const workbook = julyRecorded();
  const before = records(workbook, MONTHS);
  const desk = deskOn(workbook, '2024-07-31', 'NO');
  expect(record(desk).kept).toBe('left');
  expect(alerts(desk)).toContain('เดือนกรกฎาคม 2567 มีในชีต "ผลรายเดือน" แถวที่ 2 ถึง 3 แล้ว');
  expect(alerts(desk)).toContain('ต่อท้ายเป็นครั้งที่ 2');
  expect(records(workbook, MONTHS)).toEqual(before);
});

test('without a screen to ask on, nothing is added', () => {
  const workbook = julyRecorded();
  const before = records(workbook, MONTHS);
  expect(record(deskOver(workbook, { ...on('2024-07-31'), noUi: true })).kept).toBe('left');
  expect(records(workbook, MONTHS)).toEqual(before);
});

test('yes adds the next revision below, and writes over nothing', () => {
  const workbook = julyRecorded();
  record(deskOn(workbook, '2024-08-31'));
  const sheet = sheetOf(workbook, MONTHS);
  sheet.maxColumns += 2;
  sheet.maxRows += 3;
  sheet.set(0, 22, 'หมายเหตุของเรา');
  sheet.set(2, 22, 'ตรวจแล้ว');
  sheet.set(6, 0, 'แถวของเรา');
  const before = records(workbook, MONTHS);
  sheetOf(workbook, STRATEGY).set(2, 1, 2);
  const { kept, districts } = record(deskOn(workbook, '2024-08-31', 'YES'));
  expect(kept).toBe('recorded');
  const rows = records(workbook, MONTHS);
  expect(rows.slice(0, 6)).toEqual(before);
  expect(rows[1]?.หมายเหตุของเรา).toBe('ตรวจแล้ว');
  expect(rows[5]?.recorded_at).toBe('แถวของเรา');
  expect(rows.slice(6).map(({ month, total, revision }) => [month, total, revision])).toEqual([
    ['2024-08', districts[0]?.total, 2],
    ['2024-08', districts[1]?.total, 2],
  ]);
  // The latest counts: the same figures once more are the same as revision 2.
  expect(record(deskOn(workbook, '2024-08-31')).kept).toBe('same');
  // The figures of before are other ones than those of revision 2, and so revision 3.
  sheetOf(workbook, STRATEGY).set(2, 1, 1);
  expect(record(deskOn(workbook, '2024-08-31', 'YES')).kept).toBe('recorded');
  record(deskOn(workbook, '2024-09-30'));
  // The last ones look like the first.
  expect([sheet.format(7, 0), sheet.format(12, 18)]).toEqual([sheet.format(1, 0), sheet.format(1, 18)]);
  expect(
    records(workbook, MONTHS)
      .slice(8)
      .map(({ month, revision }) => [month, revision]),
  ).toEqual([
    ['2024-08', 3],
    ['2024-08', 3],
    ['2024-09', 1],
    ['2024-09', 1],
  ]);
});

test('▲ and ▼ tell the change from the latest revision of the last month before that of the figures', () => {
  const workbook = julyRecorded();
  record(deskOn(workbook, '2024-07-31', 'YES'));
  const july = records(workbook, MONTHS).slice(2);
  sheetOf(workbook, STRATEGY).set(2, 1, 2);
  const header = (desk: Desk): string[] =>
    cells(desk, 'สรุปคะแนน')
      .flat()
      .map(String)
      .filter((text) => text.includes('31 ก.ค. 67'));
  const august = deskOn(workbook, '2024-08-31');
  const [first] = calculate(august).districts;
  expect(header(august)).not.toEqual([]);
  const change = (first?.total ?? 0) - Number(july[0]?.total);
  expect(cells(august, 'สรุปคะแนน').flat()).toContain(
    `${change > 0 ? '▲' : '▼'} ${Math.abs(change).toFixed(2)}`,
  );
  // Figures as of July, computed in August, are not compared with July.
  set(workbook, 'ข้อมูล ณ วันที่', '31 กรกฎาคม 2567');
  const late = deskOn(workbook, '2024-08-31');
  calculate(late);
  expect(header(late)).toEqual([]);
});

test('figures that change while the question stands are not recorded as another revision than was asked about', () => {
  const workbook = julyRecorded();
  let edited = false;
  const desk = deskOver(workbook, {
    ...on('2024-07-31'),
    beforeCall(_, method) {
      if (method !== 'Ui.alert' || edited) return;
      edited = true;
      record(deskOn(workbook, '2024-07-31', 'YES'));
      sheetOf(workbook, STRATEGY).set(2, 1, 3);
    },
  });
  expect(record(desk).kept).toBe('no');
  expect(alerts(desk)).toContain('มีการแก้ไขข้อมูลระหว่างที่ถาม จึงยังไม่ได้บันทึก');
  expect(records(workbook, MONTHS).map(({ revision }) => revision)).toEqual([1, 1, 2, 2]);
});

test('a workbook of an older version gets the columns it lacks at the right, and its rows are revision 1', () => {
  const workbook = julyRecorded();
  const sheet = sheetOf(workbook, MONTHS);
  sheet.rows().forEach((_, row) => {
    for (const column of [19, 20, 21]) sheet.set(row, column, '');
  });
  sheet.maxRows += 3;
  sheet.set(0, 19, 'ของเรา');
  sheet.set(5, 19, 'จดไว้');
  const old = sheet.rows().slice(0, 3);
  record(deskOn(workbook, '2024-07-31', 'YES'));
  const rows = sheet.rows();
  expect(rows[0]?.slice(18)).toEqual(['calculated_at', 'ของเรา', 'revision', 'reason', 'closed_at']);
  expect(rows.slice(1, 3).map((row) => row.slice(0, 20))).toEqual(
    old.slice(1).map((row) => row.slice(0, 20)),
  );
  // Below what the user wrote.
  expect(rows[5]?.[19]).toBe('จดไว้');
  expect(rows.slice(6).map((row) => [row[1], row[20]])).toEqual([
    ['2024-07', 2],
    ['2024-07', 2],
  ]);
  expect(sheet.format(0, 20)).toEqual(sheet.format(0, 0));
});

test('columns that were moved are found by their headers; one without its header is asked for', () => {
  const workbook = julyRecorded();
  const sheet = sheetOf(workbook, MONTHS);
  // Moves recorded_at behind the last column, and leaves a column of the user's in its place.
  sheet.maxColumns += 1;
  sheet.rows().forEach(([first = ''], row) => {
    sheet.put(row, 22, first);
    sheet.put(row, 0, row === 0 ? 'ของเรา' : `โน้ต ${row}`);
  });
  record(deskOn(workbook, '2024-08-31'));
  const rows = records(workbook, MONTHS);
  expect(rows.map((row) => [row.ของเรา, row.month, String(row.recorded_at).slice(0, 10)])).toEqual([
    ['โน้ต 1', '2024-07', '2024-07-31'],
    ['โน้ต 2', '2024-07', '2024-07-31'],
    ['', '2024-08', '2024-08-31'],
    ['', '2024-08', '2024-08-31'],
  ]);
  sheet.set(0, 22, 'เมื่อไร');
  const desk = deskOn(workbook, '2024-09-30');
  expect(record(desk).kept).toBe('no');
  expect(alerts(desk)).toContain('ไม่มีหัวคอลัมน์ "recorded_at" ในแถวที่ 1');
  expect(months(workbook)).toHaveLength(4);
});

test('the same month of another round is a month of its own', () => {
  const workbook = small();
  record(deskOn(workbook, '2024-10-01'));
  set(workbook, 'ปีงบประมาณ', 2568);
  set(workbook, 'รอบที่', 1);
  set(workbook, 'เริ่ม', '1 ตุลาคม 2567');
  set(workbook, 'สิ้นสุด', '31 มีนาคม 2568');
  const desk = deskOn(workbook, '2024-10-02');
  expect(record(desk).kept).toBe('recorded');
  expect(desk.standIn.alerts).toEqual([]);
  expect(records(workbook, MONTHS).map(({ fiscal_year, round }) => [fiscal_year, round])).toEqual([
    [2567, 2],
    [2567, 2],
    [2568, 1],
    [2568, 1],
  ]);
});

test('where nothing can be scored nothing is recorded, and that is said', () => {
  const workbook = small();
  sheetOf(workbook, 'ตัวชี้วัด').set(1, 0, '');
  const desk = deskOn(workbook, '2024-08-31');
  expect(record(desk)).toMatchObject({ failed: true, kept: 'no' });
  expect(titles(desk)).not.toContain(MONTHS);
  expect(desk.standIn.alerts[0]?.title).toBe('ยังบันทึกผลประจำเดือนไม่ได้');
  expect(alerts(desk)).toContain('แล้วกด บันทึกผลประจำเดือน อีกครั้ง');
});

test('a tab of the user’s with that title is left alone', () => {
  const workbook = small();
  workbook.addSheet(MONTHS).set(0, 0, 'สมุดของเรา');
  const desk = deskOn(workbook, '2024-08-31');
  record(desk);
  expect(sheetOf(workbook, MONTHS).rows()).toEqual([['สมุดของเรา']]);
  expect(records(workbook, `${MONTHS} (คะแนน)`)).toHaveLength(2);
  expect(toasts(desk)).toContain('ในชีต "ผลรายเดือน (คะแนน)"');
});

test('calculations neither remove nor rewrite what is recorded, and an unchanged one writes nothing', () => {
  const workbook = julyRecorded();
  record(deskOn(workbook, '2024-08-31'));
  const before = sheetOf(workbook, MONTHS).rows();
  workbook.renameSheet(sheetOf(workbook, MONTHS), 'สมุดรายเดือน');
  deskOn(workbook, '2024-09-02').addOn.call('calculateScores');
  const again = deskOn(workbook, '2024-09-03');
  again.addOn.call('calculateScores');
  expect(changesOf(again)).toBe(0);
  expect(sheetOf(workbook, 'สมุดรายเดือน').rows()).toEqual(before);
  record(deskOn(workbook, '2024-09-30'));
  expect(months(workbook.sheet(MONTHS) ? workbook : renamedBack(workbook))).toHaveLength(6);
});

/** The workbook with the tab under its own title again. */
function renamedBack(workbook: Workbook): Workbook {
  workbook.renameSheet(sheetOf(workbook, 'สมุดรายเดือน'), MONTHS);
  return workbook;
}

test('a tab that was deleted by hand is made again', () => {
  const workbook = julyRecorded();
  workbook.deleteSheet(sheetOf(workbook, MONTHS));
  record(deskOn(workbook, '2024-08-31'));
  expect(months(workbook)).toEqual(['2024-08', '2024-08']);
});

test('hostile names of districts stay text in what is recorded', () => {
  const workbook = small();
  const name = '=HYPERLINK("http://x","y")';
  sheetOf(workbook, 'อำเภอ').put(1, 0, name);
  record(deskOn(workbook, '2024-08-31'));
  const sheet = sheetOf(workbook, MONTHS);
  expect(sheet.formulas.size).toBe(0);
  expect(records(workbook, MONTHS)[0]?.district).toBe(name);
});

test('reads and writes do not alternate, and more districts take no more calls', () => {
  const calls = [small(), undated(sampleDesk())].map((workbook) => {
    deskOn(workbook, '2024-07-31').addOn.call('calculateScores');
    record(deskOn(workbook, '2024-07-31'));
    const desk = deskOn(workbook, '2024-08-31');
    record(desk);
    expect(desk.standIn.calls.alternations).toBeLessThanOrEqual(1);
    // A district's tab is read once, to see whether somebody typed over it; no other call is made for each.
    const tabs = workbook.sheets.filter(({ name }) => name.startsWith('สรุป '));
    const { log } = desk.standIn.calls;
    return (
      log.filter((method) => /^(?:Range\.(?:set|get)Values?|Sheet\.getSheetValues)$/.test(method)).length -
      tabs.length
    );
  });
  expect(calls[1]).toBe(calls[0]);
});

const SCENARIOS: [name: string, start: () => Workbook, day: string][] = [
  ['the first month', small, '2024-07-31'],
  ['the next month', julyRecorded, '2024-08-31'],
  ['a month that is kept again', julyRecorded, '2024-07-31'],
];

/** A calculation comes first, and has tests of its own: of its calls a few are tried, of those behind it all. */
const BEHIND = 60;

test.each(SCENARIOS)(
  '%s: whatever call fails, no row is doubled and a second press completes it',
  (_, make, day) => {
    const start = make();
    deskOn(start, day).addOn.call('calculateScores');
    const whole = copyOf(start);
    const desk = deskOn(whole, day);
    record(desk);
    const wanted = records(whole, MONTHS);
    const { log } = desk.standIn.calls;
    const old = start.sheet(MONTHS) ? records(start, MONTHS) : [];
    const chosen = points(log, 5).filter((call, index) => call > log.length - BEHIND || index % 20 === 0);
    const tried = spread(chosen, amount(3, Infinity));
    const seen = new Set<string>();
    for (const [index, call] of tried.entries()) {
      const where = `call ${call} of ${log.length}, ${log[call - 1]}`;
      const workbook = copyOf(start);
      const fault = index % 3 === 0 ? { timeLimitCalls: call } : { failAtCall: call };
      disturbed(workbook, 'recordMonth', { ...on(day), ...fault });
      const left = workbook.sheet(MONTHS) ? records(workbook, MONTHS) : [];
      expect([JSON.stringify(old), JSON.stringify(wanted)], where).toContain(JSON.stringify(left));
      const remains = lookOfAll(workbook).join('\n');
      if (seen.has(remains)) continue;
      seen.add(remains);
      record(deskOn(workbook, day));
      expect(records(workbook, MONTHS), where).toEqual(wanted);
      const unfinished = workbook.sheets.filter(({ name }) => name.includes('กำลังสร้าง'));
      expect(unfinished, where).toEqual([]);
    }
    expect(seen.size).toBeGreaterThan(1);
  },
);

test('a round that is closed says so of a month outside it, and of the month it was closed in that it stands there', () => {
  const workbook = small();
  close(deskOn(workbook, '2024-09-30', 'YES'));
  const before = records(workbook, MONTHS);
  expect(before[0]).toMatchObject({ month: '2024-09', closed_at: '2024-09-30T10:00:00+07:00' });
  expect(record(deskOn(workbook, '2024-09-30')).kept).toBe('same');
  const desk = deskOn(workbook, '2024-10-31', 'NO');
  expect(record(desk).kept).toBe('left');
  expect(alerts(desk)).toContain('อยู่นอกรอบที่ 2 ปีงบประมาณ 2567');
  expect(records(workbook, MONTHS)).toEqual(before);
});
