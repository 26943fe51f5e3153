import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Workbook } from '../../src/local/stand-in/workbook.ts';
import { openWorkbook } from '../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../src/local/workbook-file/save-workbook.ts';
import { close, deskOn, MONTHS, ROUNDS, record, records, sheetOf } from '../addon/history-support.ts';
import { OfficeDesk } from './support.ts';

/** The columns that these tabs had in the first version. */
const OLD_ROUNDS =
  `fiscal_year round province district_code district kind section section_share code indicator unit owner weight
  value score weighted status confirmed explanation calculated_at`.split(/\s+/);
const OLD_MONTHS =
  `recorded_at month month_name fiscal_year round province district_code district kind complete total percent grade
  rank range_low range_high coverage unconfirmed calculated_at`.split(/\s+/);
const ADDED = ['revision', 'reason', 'closed_at'];

type Cell = string | number | boolean | null;
const row = (columns: string[], values: Record<string, Cell>): Cell[] =>
  columns.map((name) => values[name] ?? null);

const earlier = {
  fiscal_year: 2567,
  round: 1,
  province: 'สระแก้ว',
  district_code: '2702',
  district: 'คลองหาด',
  kind: 'อำเภอ',
};
const scoredThen = row(OLD_ROUNDS, {
  ...earlier,
  ...{
    section: 'ระดับหน่วยงาน',
    section_share: 35,
    code: 'ห1',
    indicator: 'เบิกจ่าย',
    unit: 'ร้อยละ',
    owner: 'ประสานฯ',
  },
  ...{
    weight: 40,
    value: 80,
    score: 4,
    weighted: 1.6,
    status: 'scored',
    confirmed: false,
    explanation: 'ได้ 4.00 คะแนน',
  },
  calculated_at: '2024-03-31T10:00:00+07:00',
});
const monthThen = row(OLD_MONTHS, {
  ...{
    recorded_at: '2024-03-31T10:00:00+07:00',
    month: '2024-03',
    month_name: 'มีนาคม 2567',
    ...earlier,
    complete: true,
  },
  ...{
    total: 4,
    percent: 80,
    grade: 'ดีมาก',
    rank: 1,
    range_low: 4,
    range_high: 4,
    coverage: 100,
    unconfirmed: 0,
  },
  calculated_at: '2024-03-31T10:00:00+07:00',
});

const desk = new OfficeDesk();
let workbook: Workbook;

beforeAll(async () => {
  desk.khanaen();
  const tabs = [
    { title: MONTHS, name: 'khanaen_months', rows: [OLD_MONTHS, monthThen] },
    { title: ROUNDS, name: 'khanaen_rounds', rows: [OLD_ROUNDS, scoredThen] },
  ];
  desk.python('test/office/workbook.py', 'append', 'out/sample.xlsx', 'older.xlsx', JSON.stringify(tabs));
  const open = async (file: string): Promise<Workbook> =>
    openWorkbook(new Uint8Array(readFileSync(desk.path(file))));
  workbook = await open('older.xlsx');
  const keeping = deskOn(workbook, '2024-09-15');
  keeping.standIn.askAtAlerts(() => 'YES');
  record(keeping);
  const closing = deskOn(workbook, '2024-09-30');
  closing.standIn.askAtAlerts(({ text }) => (text.includes('เริ่มรอบถัดไป') ? 'NO' : 'YES'));
  close(closing);
  vi.unstubAllGlobals();
  writeFileSync(desk.path('newer.xlsx'), await saveWorkbook(workbook));
  workbook = await open('newer.xlsx');
});
afterAll(() => desk.clear());

test.each([
  [ROUNDS, OLD_ROUNDS, scoredThen],
  [MONTHS, OLD_MONTHS, monthThen],
])(
  '%s of an older version gets its missing columns at the right, and its rows stay',
  (title, columns, then) => {
    const [header = [], first = []] = sheetOf(workbook, title).rows();
    expect(header.slice(0, columns.length)).toEqual(columns);
    expect(header).toEqual(expect.arrayContaining(ADDED));
    expect(new Set(header).size).toBe(header.length);
    const plain = (cells: readonly unknown[]): unknown[] => cells.map((cell) => (cell === '' ? null : cell));
    expect(plain(first.slice(0, columns.length))).toEqual(then);
  },
);

test('what is kept from now on fills the new columns: revision 1, and the figures of ข้อมูลวิเคราะห์', () => {
  const tidy = records(workbook, 'ข้อมูลวิเคราะห์');
  const kept = records(workbook, ROUNDS).filter(({ round }) => String(round) === '2');
  expect(kept).toHaveLength(9 * 15);
  expect(kept.map(({ revision }) => revision)).toEqual(Array(9 * 15).fill(1));
  for (const key of [
    'district_percent',
    'district_complete',
    'district_rank',
    'operator',
    'target',
    'score',
    'version',
  ]) {
    expect
      .soft(
        kept.map((one) => one[key]),
        key,
      )
      .toEqual(tidy.map((one) => one[key]));
  }
  expect(kept.every(({ closed_at }) => /^2024-09-30T/.test(String(closed_at)))).toBe(true);
});

test('an older row is revision 1: it is neither a change nor a difference', () => {
  const { issues } = desk.score('newer.xlsx', 'again.xlsx');
  expect(
    issues.filter(({ code }) => ['history-changed', 'closed-differs', 'tab-changed'].includes(code)),
  ).toEqual([]);
});
