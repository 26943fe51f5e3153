import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './support/call.ts';
import { compareReports } from './support/compare.ts';
import { type Report, scoredWorkbooks } from './support/expectation.ts';
import { Package } from './support/package.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

function tabs(name: string): string[] {
  return new Package(readFileSync(desk.path(name))).tabs.map((tab) => tab.title);
}

describe('the real program', () => {
  it('scores a workbook, prints the report alone with --json, and ends by itself', () => {
    const file = desk.lay('moved');
    const call = desk.spawn('score', file, '--json');
    expect([call.status, call.err]).toEqual([0, '']);
    const [, expected] = scoredWorkbooks().find(([name]) => name === 'moved') ?? [];
    expect(compareReports(JSON.parse(call.out), expected?.report as never)).toEqual([]);
    expect(readdirSync(desk.folder).sort()).toEqual(['moved-scored.xlsx', 'moved.xlsx']);
  });

  it('makes the sample when called without anything, ranks nine districts and says where the file is', () => {
    const call = desk.spawn();
    expect([call.status, call.err]).toEqual([0, '']);
    expect(call.out).toMatch(/sample\.xlsx/);
    for (const name of [
      'เมืองสระแก้ว',
      'คลองหาด',
      'ตาพระยา',
      'วังน้ำเย็น',
      'วัฒนานคร',
      'อรัญประเทศ',
      'เขาฉกรรจ์',
      'โคกสูง',
      'วังสมบูรณ์',
    ]) {
      expect.soft(call.out).toContain(name);
    }
  });

  it('ends with 1 and the report where nothing can be scored', () => {
    const call = desk.spawn('score', desk.lay('run-no-districts'), '--json');
    const report = JSON.parse(call.out) as Report;
    const errors = report.issues.filter(({ severity }) => severity === 'error');
    expect([call.status, report.districts, errors.map(({ code }) => code)]).toEqual([
      1,
      [],
      ['no-districts'],
    ]);
    expect(readdirSync(desk.folder)).toEqual(['run-no-districts.xlsx']);
  });
});

describe('khanaen new', () => {
  it('makes a workbook with empty forms of the built-in pack and replaces one only when told', async () => {
    expect((await desk.call('new', 'fresh.xlsx')).status).toBe(0);
    expect(tabs('fresh.xlsx')).toEqual(
      expect.arrayContaining(['ตั้งค่า', 'อำเภอ', 'ตัวชี้วัด', 'กรอกผล ยุทธศาสตร์ฯ']),
    );
    expect(tabs('fresh.xlsx').filter((title) => title.startsWith('กรอกผล'))).toHaveLength(4);
    expect((await desk.call('new', 'fresh.xlsx')).status).toBe(2);
    expect((await desk.call('new', 'fresh.xlsx', '--force')).status).toBe(0);
    const report = await desk.score('fresh.xlsx');
    expect(report.round).toMatchObject({ province: 'สระแก้ว', fiscalYear: 2567, round: 2 });
    expect(report.round.unconfirmed).toBeGreaterThan(0);
    expect(report.districts.map(({ indicators }) => indicators.length)).toEqual(Array(9).fill(15));
    for (const district of report.districts) {
      expect
        .soft(district)
        .toMatchObject({ complete: false, total: null, percent: null, grade: null, rank: null });
      expect.soft(district.indicators.filter(({ status }) => status !== 'missing')).toEqual([]);
      expect.soft([district.range, district.coverage]).toEqual([[0, 5], 0]);
    }
    expect(report.issues.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  });
});

describe('a wrong call or an unusable file', () => {
  const cases: [string, (desk: Desk) => string[]][] = [
    ['unknown command', () => ['sum', 'x.xlsx']],
    ['unknown option', (d) => ['score', d.lay('kinds'), '--jsn']],
    ['no file', () => ['score']],
    ['missing file', () => ['score', 'nowhere.xlsx', '--json']],
    ['missing file to check', () => ['check', 'nowhere.xlsx', '--json']],
    ['too many files', (d) => ['score', d.lay('kinds'), d.lay('ticks')]],
    ['folder instead of a file', (d) => ['score', d.makeFolder('f.xlsx')]],
    ['empty file', (d) => ['score', d.write('e.xlsx', '')]],
    ['no zip', (d) => ['score', d.write('t.xlsx', 'อำเภอ,ผล\n'), '--json']],
    [
      'half a file',
      (d) => ['score', d.write('h.xlsx', readFileSync(d.path(d.lay('kinds'))).subarray(0, 3000))],
    ],
    ['no folder for OUT', (d) => ['score', d.lay('kinds'), '-o', 'no/such/out.xlsx']],
    ['folder as OUT', (d) => ['score', d.lay('kinds'), '-o', d.makeFolder('o.xlsx')]],
    ['new without a name', () => ['new']],
    ['new in no folder', () => ['new', 'no/such/new.xlsx']],
  ];
  it.each(cases)('%s: 2, one line on standard error, nothing written', async (_, prepare) => {
    const args = prepare(desk);
    const before = readdirSync(desk.folder).sort();
    const call = await desk.call(...args);
    expect([call.status, call.out]).toEqual([2, '']);
    expect(call.err.trim().split('\n')).toHaveLength(1);
    expect(call.err).toMatch(/[ก-๛]/);
    expect(call.err).not.toMatch(/\bat .*:\d+:\d+/);
    expect(readdirSync(desk.folder).sort()).toEqual(before);
  });
});

it.each([['--help'], ['score', '--help'], ['check', '--help'], ['new', '--help']])(
  '%s %s helps',
  async (...args) => {
    const call = await desk.call(...args.filter(Boolean));
    expect([call.status, call.err]).toEqual([0, '']);
    expect(call.out.length).toBeGreaterThan(100);
  },
);
