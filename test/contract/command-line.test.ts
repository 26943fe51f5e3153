import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { amount, spread } from '../support/depth.ts';
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

describe('what the terminal tells', () => {
  const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

  it('is short for the sample: at most 10 lines besides title, banner, ranking and path', () => {
    const printed = lines(desk.spawn().out);
    const table = printed.findIndex((line) => line.includes('อันดับ') && line.includes('สถานะ'));
    expect(table).toBeGreaterThan(0);
    expect(table).toBeLessThan(5);
    // The header, a rule below it, nine districts.
    const ranking = printed.slice(table, table + 11);
    expect(ranking.filter((line) => /\d\.\d\d/.test(line))).toHaveLength(9);
    const rest = printed.slice(table + 11).filter((line) => !line.includes('sample.xlsx'));
    expect(rest.length).toBeLessThanOrEqual(10);
    // What has to be mended is there in full: its tab and cell.
    const report = JSON.parse(
      desk.spawn('score', 'out/sample.xlsx', '--json', '-o', 'again.xlsx').out,
    ) as Report;
    const errors = report.issues.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(0);
    for (const { tab, cell } of errors) {
      expect
        .soft(rest.some((line) => line.includes(tab) && new RegExp(`\\b${cell}\\b`).test(line)))
        .toBe(true);
    }
  });

  it('counts notices by kind with one line each, and prints every one with --all', async () => {
    const file = desk.lay('office-contents');
    const { issues } = await desk.score(file, '-o', 'j.xlsx');
    const short = lines((await desk.call('score', file, '-o', 'a.xlsx')).out);
    const long = lines((await desk.call('score', file, '-o', 'b.xlsx', '--all')).out);
    const errors = issues.filter(({ severity }) => severity === 'error');
    const notices = issues.filter(({ severity }) => severity === 'notice');
    expect(notices.length).toBeGreaterThan(30);
    const tells = (all: string[], cell: string): boolean =>
      all.some((line) => new RegExp(`\\b${cell}\\b`).test(line));
    expect(errors.filter(({ cell }) => !tells(short, cell))).toEqual([]);
    expect(issues.filter(({ cell }) => !tells(long, cell))).toEqual([]);
    const kinds = new Set(notices.map(({ code }) => code));
    const others = issues.filter(({ severity }) => severity !== 'notice');
    const told = notices.filter(({ cell }) => !others.some((one) => one.cell === cell) && tells(short, cell));
    expect(told.length).toBeLessThanOrEqual(kinds.size);
    for (const code of kinds) {
      const count = notices.filter((one) => one.code === code).length;
      if (count > 1)
        expect
          .soft(
            short.some((line) => line.includes(`${count} `)),
            code,
          )
          .toBe(true);
    }
    const check = lines((await desk.call('check', file)).out);
    expect(errors.filter(({ cell }) => !tells(check, cell))).toEqual([]);
  });
});

describe('the report of --json', () => {
  const DISTRICT =
    'name kind complete total percent grade rank range coverage assessed moderated receipt sections indicators'.split(
      ' ',
    );
  const INDICATOR = 'code value target score weight weighted status explanation'.split(' ');

  it.each(['moved', 'policy-00', 'untidy-setup', 'shuffled-1'])(
    'has every key of the contract: %s',
    async (name) => {
      const report = await desk.score(desk.lay(name));
      expect(Object.keys(report)).toEqual(['round', 'districts', 'issues']);
      expect(Object.keys(report.round)).toEqual(['province', 'fiscalYear', 'round', 'unconfirmed']);
      for (const district of report.districts) {
        expect.soft(Object.keys(district)).toEqual(DISTRICT);
        for (const section of district.sections)
          expect.soft(Object.keys(section)).toEqual(['name', 'share', 'score']);
        for (const one of district.indicators) {
          const { targetFrom: _, ...plain } = one as typeof one & { targetFrom?: unknown };
          expect.soft(Object.keys(plain)).toEqual(INDICATOR);
        }
      }
      for (const issue of report.issues) {
        expect.soft(Object.keys(issue)).toEqual(['severity', 'code', 'tab', 'cell', 'message', 'owner']);
        expect.soft(Object.values(issue).filter((value) => typeof value !== 'string')).toEqual([]);
      }
    },
  );

  it('keeps its shape after a run-level error, and check prints problems alone', async () => {
    const report = await desk.score(desk.lay('run-bad-grade-equal'));
    expect(Object.keys(report)).toEqual(['round', 'districts', 'issues']);
    expect(report.round).toMatchObject({ province: 'จันทบุรี', fiscalYear: 2568, round: 1 });
    expect(report.districts).toEqual([]);
    const check = await desk.call('check', 'run-bad-grade-equal.xlsx', '--json');
    expect([check.status, Object.keys(JSON.parse(check.out))]).toEqual([1, ['issues']]);
  });

  it('gives the same percents, grades and ranks whatever ทศนิยม', async () => {
    for (const names of [
      spread([0, 1, 2, 3, 4], amount(3, Infinity)).map((n) => `places-${n}`),
      spread([0, 2, 4], amount(2, Infinity)).map((n) => `nearly-full-${n}`),
      [0, 4].map((n) => `decimals-${n}`),
    ]) {
      const seen = [];
      for (const name of names) {
        const { districts } = await desk.score(desk.lay(name));
        seen.push(
          districts.map(({ percent, grade, rank, coverage, assessed, complete, indicators }) => [
            percent,
            grade,
            rank,
            coverage,
            assessed,
            complete,
            indicators.map(({ value, status }) => [value, status]),
          ]),
        );
      }
      for (const one of seen) expect(one).toEqual(seen[0]);
    }
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
