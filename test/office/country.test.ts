import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Workbook } from '../../src/local/stand-in/workbook.ts';
import { saveWorkbook } from '../../src/local/workbook-file/save-workbook.ts';
import { PROVINCES } from '../../src/workbook/pack/provinces.ts';
import { type RollUpCalled, RollUpDesk } from '../local/rollup/support/desk.ts';
import {
  formsOf,
  makeProvinceModel,
  type ProvincePlan,
  setUnder,
  sheetOf,
} from '../local/rollup/support/make-province.ts';

/** The 76 provinces as they may come in one day: every kind of fault once at least, and what has to be told of each. */
type Told = readonly [file: string, code: string];
type Difference = readonly [code: string, field: string, here: string | null, there: string | null];

interface Fault {
  readonly plan?: Partial<ProvincePlan>;
  readonly codes?: readonly string[];
  readonly differences?: readonly Difference[];
}

const indicator =
  (code: string, header: string, value: string | number) =>
  (workbook: Workbook): void =>
    setUnder(sheetOf(workbook, 'ตัวชี้วัด'), code, header, value);
const setting =
  (name: string, header: string, value: string | number) =>
  (workbook: Workbook): void =>
    setUnder(sheetOf(workbook, 'ตั้งค่า'), name, header, value);

/** One province each that differs in one rule. */
const RULES: readonly [change: (workbook: Workbook) => void, difference: Difference][] = [
  [indicator('ห1', 'เป้าหมาย (5 คะแนน)', 98), ['ห1', 'target', '98', '100']],
  [indicator('ห2', 'น้ำหนัก', 45), ['ห2', 'weight', '45', '40']],
  [indicator('บ1', 'เงื่อนไข', 'น้อยกว่า'), ['บ1', 'operator', '<', '≤']],
  [indicator('บ3', 'เกณฑ์', 'ผ่าน/ไม่ผ่าน'), ['บ3', 'criterion', 'ผ่าน/ไม่ผ่าน', 'บัญญัติไตรยางศ์']],
  [indicator('บ4', 'คะแนนขั้นต่ำ', 1), ['บ4', 'lowest', '1', '0']],
  [indicator('บ5.1', 'หน่วยวัด', 'กลุ่ม'), ['บ5.1', 'unit', 'กลุ่ม', 'ร้อยละ']],
  [indicator('บ5.2', 'องค์ประกอบ', 'สมรรถนะ'), ['บ5.2', 'section', 'สมรรถนะ', 'ระดับบุคคล']],
  [indicator('บ6', 'ใช้กับ', 'อำเภอ'), ['บ6', 'kinds', 'อำเภอ', '']],
  [setting('เมื่อยังไม่กรอก', 'ค่า', 'คิดเป็น 0 คะแนน'), ['', 'missing', 'คิดเป็น 0 คะแนน', 'รอข้อมูล']],
  [setting('เมื่อไม่ประเมิน', 'ค่า', 'คิดเป็น 0 คะแนน'), ['', 'not_assessed', 'คิดเป็น 0 คะแนน', 'ไม่นำน้ำหนักมาคิด']],
  [setting('ดีเด่น', 'ตั้งแต่ร้อยละ', 95), ['ดีเด่น', 'from', '95', '90']],
  [setting('ระดับบุคคล', 'น้ำหนักองค์ประกอบ (%)', 30), ['ระดับบุคคล', 'share', '30', '35']],
];

const tidyOf = (workbook: Workbook) => sheetOf(workbook, 'ข้อมูลวิเคราะห์');
const ownTarget = (workbook: Workbook): void => {
  const tab = workbook.sheet('ค่าเป้าหมายรายอำเภอ') ?? workbook.addSheet('ค่าเป้าหมายรายอำเภอ');
  ['รหัส', 'อำเภอ', 'เป้าหมาย (5 คะแนน)', 'อ้างถึง'].forEach((head, at) => void tab.set(0, at, head));
  const heads = tab.rows()[0] ?? [];
  const row = { รหัส: 'ห1', 'เป้าหมาย (5 คะแนน)': 90, อ้างถึง: 'หนังสือ' };
  for (const [head, value] of Object.entries(row)) tab.set(1, heads.indexOf(head), value);
};

const FAULTS: ReadonlyMap<number, Fault> = new Map<number, Fault>([
  ...RULES.map(([rules, difference], at): [number, Fault] => [
    at * 2 + 1,
    { plan: { rules }, differences: [difference] },
  ]),
  [30, { plan: { after: (w) => formsOf(w).forEach((form) => void form.set(2, 1, 1)) }, codes: ['stale'] }],
  [31, { plan: { after: (w) => sheetOf(w, 'อำเภอ').set(1, 2, 'อื่น') }, codes: ['stale'] }],
  [32, { plan: { isScored: false }, codes: ['not-scored'] }],
  [33, { plan: { isScored: false }, codes: ['not-scored'] }],
  [34, { plan: { round: 2 }, codes: ['other-round'] }],
  [35, { plan: { year: 2567 }, codes: ['other-round'] }],
  [36, { plan: { after: dropNewColumns }, codes: ['older-version'] }],
  [37, { plan: { after: (w) => tidyOf(w).set(1, columnOf(w, 'score'), 4.321) }, codes: ['figures-differ'] }],
  [38, { plan: { rules: setting('ข้อความกำกับ', 'ค่า', 'ข้อมูลสมมติ') }, codes: ['marked'] }],
  [39, { plan: { rules: indicator('ห1', 'รอยืนยัน', 'ยังไม่แน่ใจ') }, codes: ['unconfirmed'] }],
  [40, { plan: { rules: ownTarget }, codes: ['own-targets'] }],
]);

function dropNewColumns(workbook: Workbook): void {
  const tidy = tidyOf(workbook);
  for (const row of tidy.rows().keys()) for (let at = 20; at < 44; at += 1) tidy.set(row, at, '');
}
const columnOf = (workbook: Workbook, name: string): number => tidyOf(workbook).rows()[0]?.indexOf(name) ?? 0;

const fileOf = (at: number): string => `จังหวัด/${PROVINCES[at]?.code} ${PROVINCES[at]?.name}.xlsx`;

const desk = new RollUpDesk();
let called: RollUpCalled;

beforeAll(async () => {
  for (const [at, { name, districts }] of PROVINCES.entries()) {
    const plan = { province: name, districts, seed: at + 1, open: 0.1, ...FAULTS.get(at)?.plan };
    desk.lay(fileOf(at), await saveWorkbook(makeProvinceModel(plan)));
  }
  // The same province twice, a copy, a lock, damage, and a code that is another province's.
  const { name = '', districts = [] } = PROVINCES[41] ?? {};
  const twice = { province: name, districts, seed: 500, at: new Date('2025-04-01T03:00:00Z') };
  desk.lay('จังหวัด/เก่า/41.xlsx', await saveWorkbook(makeProvinceModel(twice)));
  desk.lay('จังหวัด/สำเนา.xlsx', desk.read(fileOf(42)));
  desk.lay('จังหวัด/~$43.xlsx', 'lock');
  desk.lay('จังหวัด/เสีย.xlsx', desk.read(fileOf(44)).subarray(0, 50_000));
  called = await desk.call(
    'จังหวัด',
    '--verify',
    '--json',
    '-o',
    'national.xlsx',
    '-o',
    'national.html',
    '-o',
    'data',
  );
}, 900_000);

describe('of 76 provinces', () => {
  it('every fault is told, and none is invented', () => {
    expect(called.status).toBe(0);
    const planted: Told[] = [...FAULTS].flatMap(([at, { codes = [] }]) =>
      codes.map((code): Told => [fileOf(at), code]),
    );
    const others: Told[] = [
      ['จังหวัด/เก่า/41.xlsx', 'province-twice'],
      // By path the copy comes after the file with the number.
      ['จังหวัด/สำเนา.xlsx', 'same-file'],
      ['จังหวัด/~$43.xlsx', 'lock-file'],
      ['จังหวัด/เสีย.xlsx', 'unreadable'],
      // What was typed since does not come out of a new calculation either.
      [fileOf(30), 'figures-differ'],
      [fileOf(31), 'figures-differ'],
    ];
    const found = called.report.issues.map(({ file, code }): Told => [file, code]);
    expect(found.sort()).toEqual([...planted, ...others].sort());
  });

  it('every difference of rules is named, and none is invented', () => {
    const planted = [...FAULTS].flatMap(([at, { differences = [] }]) =>
      differences.map((difference) => [PROVINCES[at]?.name, ...difference]),
    );
    const found = called.report.ruleDifferences.map((one) => [
      one.province,
      one.code,
      one.field,
      one.here,
      one.there,
    ]);
    expect(found.sort()).toEqual(planted.sort());
  });

  it('ranking, means, quartiles and sums are those of exact fractions, to the last digit', () => {
    const { report } = called;
    const files = report.workbooks.map(({ file }) => desk.path(file));
    expect(files.length).toBe(76 - 5);
    const ended = spawnSync('/usr/bin/python3', ['test/office/country.py', ...files], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    expect(ended.stderr).toBe('');
    const theirs = JSON.parse(ended.stdout);
    const ours = {
      ranking: report.ranking.map((one) => [
        one.rank,
        one.province,
        one.district,
        one.percent,
        one.total,
        one.grade,
        one.rulesId,
        one.kind,
      ]),
      provinces: report.provinces.flatMap(({ province, mean }) => (mean === null ? [] : [[province, mean]])),
      indicators: report.indicators.map((one) => [
        one.code,
        one.rulesId,
        one.n,
        one.mean,
        one.min,
        one.q1,
        one.median,
        one.q3,
        one.max,
        one.atFull,
      ]),
      measured: report.measured.map((one) => [one.code, one.rulesId, one.n, one.percent]),
    };
    for (const part of ['ranking', 'provinces', 'indicators', 'measured'] as const) {
      expect(ours[part].length).toBeGreaterThan(10);
      expect(ours[part].map(String).sort()).toEqual(theirs[part].map((row: unknown[]) => String(row)).sort());
    }
  });

  it('the .xlsx opens in LibreOffice with all its tabs, and every ranked district on its own', () => {
    const profile = `-env:UserInstallation=file://${desk.path('office')}`;
    const args = [
      profile,
      '--headless',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2',
    ];
    const ended = spawnSync('soffice', [...args, '--outdir', desk.folder, desk.path('national.xlsx')], {
      encoding: 'utf8',
    });
    expect(ended.status, ended.stderr).toBe(0);
    const lines = String(desk.read('national-อันดับอำเภอ.csv')).split('\n');
    const ranked = lines.filter((line) => /^ชุดที่ \d+,[^,]+,\d+,/.test(line));
    expect(ranked.length).toBe(called.report.ranking.length);
    expect(ranked[0]).toContain(called.report.ranking[0]?.district);
  });
});
