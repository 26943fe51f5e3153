import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openEngine } from '../../../src/local/rollup/engine/open-engine.ts';
import { RollUpDesk } from './support/desk.ts';
import { makeProvince } from './support/make-province.ts';
import { withEngine } from './support/rolled.ts';

/** Two provinces in two rounds; a district's name is a trap for the page. */
const DISTRICTS = [
  { code: '1101', name: '<b>เมือง</b>' },
  { code: '1102', name: 'บางบ่อ' },
];
let [first, second]: Uint8Array[] = [];

beforeAll(async () => {
  const plan = { province: 'สมุทรปราการ', districts: DISTRICTS, open: 0 };
  first = await makeProvince({ ...plan, seed: 1 });
  second = await makeProvince({ ...plan, seed: 2, round: 2 });
});

function deskWith(bytes: Uint8Array | undefined): RollUpDesk {
  const desk = new RollUpDesk();
  desk.lay('in/1.xlsx', bytes ?? new Uint8Array());
  return desk;
}

const partitions = (desk: RollUpDesk, name: string): string[] =>
  readdirSync(desk.path(name), { recursive: true, encoding: 'utf8' })
    .filter((one) => one.endsWith('.parquet'))
    .sort();

const rowsIn = (folder: string): Promise<(string | number | boolean | null)[][]> =>
  withEngine(async (engine) => {
    await engine.setFolder(folder);
    await engine.run('duckdb/read-folder');
    const answer = await engine.connection.runAndReadAll(
      'SELECT fiscal_year, round, district_code, percent FROM districts ORDER BY ALL',
    );
    return answer.getRowsJson() as string[][];
  });

describe('a folder of Parquet', () => {
  it('has four tables by year and round; another round goes beside, the same one is replaced', async () => {
    const desk = deskWith(first);
    expect((await desk.call('in', '-o', 'data')).status).toBe(0);
    const tables = ['districts', 'results', 'rules', 'workbooks'];
    const of = (round: number) =>
      tables.map((one) => `${one}/fiscal_year=2568/round=${round}/${one}.parquet`);
    expect(partitions(desk, 'data')).toEqual(of(1).sort());
    const before = await rowsIn(desk.path('data'));
    desk.lay('in/1.xlsx', second ?? '');
    const { report } = await desk.call('in', '-o', 'data', '--json');
    expect(partitions(desk, 'data')).toEqual([...of(1), ...of(2)].sort());
    const both = await rowsIn(desk.path('data'));
    expect(both.slice(0, 2)).toEqual(before);
    // Percents are decimals of two digits, with their zeros.
    expect(both.map((row) => row[3])).toEqual(both.map(() => expect.stringMatching(/^\d+\.\d\d$/)));
    // What the two rounds tell: same rules, so the places gained add up to nothing.
    const { changes, before: earlier } = report.history ?? { changes: [] };
    expect(earlier).toEqual({ fiscalYear: 2568, round: 1 });
    expect(changes.map(({ sameRules }) => sameRules)).toEqual([true, true]);
    expect(changes.reduce((sum, { placesGained }) => sum + (placesGained ?? 9), 0)).toBe(0);
    await desk.call('in', '-o', 'data', '-o', 'national.xlsx', '-o', 'national.html');
    expect(await rowsIn(desk.path('data'))).toEqual(both);
    // With the folder the other outputs tell it too.
    const { sheets } = await readXlsx(desk.read('national.xlsx'), {});
    expect(sheets[1]?.rows[2]?.slice(9)).toEqual(['อันดับรอบก่อน', 'เลื่อนอันดับ', 'ร้อยละเพิ่มขึ้น']);
    expect(
      sheets[1]?.rows
        .slice(3, 5)
        .map((row) => row[9])
        .sort(),
    ).toEqual([1, 2]);
    expect(String(desk.read('national.html'))).toContain('แนวโน้มคะแนนเฉลี่ยรายรอบ');
    expect(readdirSync(desk.path('data')).sort()).toEqual(tables);
  });

  it('stays as it was where a table cannot be written', async () => {
    const desk = deskWith(first);
    await desk.call('in', '-o', 'data');
    const before = await rowsIn(desk.path('data'));
    // A file in the way of the last table's folder.
    desk.lay('in/1.xlsx', second ?? '');
    desk.lay('data/results/fiscal_year=2568/round=2', 'in the way');
    const { status, err } = await desk.call('in', '-o', 'data');
    expect([status, err.split('\n').length, err]).toEqual([
      2,
      2,
      expect.stringContaining('บันทึกไฟล์ "data" ไม่ได้'),
    ]);
    expect(existsSync(desk.path('data/districts/fiscal_year=2568/round=2'))).toBe(false);
    expect(existsSync(desk.path('data/workbooks/fiscal_year=2568/round=2'))).toBe(false);
    expect(String(desk.read('data/results/fiscal_year=2568/round=2'))).toBe('in the way');
    desk.lay('in/1.xlsx', first ?? '');
    expect(partitions(desk, 'data').length).toBe(4);
    expect(readdirSync(desk.path('data')).some((name) => name.startsWith('.'))).toBe(false);
    expect(before.length).toBe(2);
  });
});

describe('an .xlsx file', () => {
  it('has six tabs that read well, with native charts, and is known again as no province', async () => {
    const desk = deskWith(first);
    expect((await desk.call('in', '-o', 'national.xlsx')).status).toBe(0);
    const { sheets } = await readXlsx(desk.read('national.xlsx'), { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual([
      'ภาพรวมประเทศ',
      'อันดับอำเภอ',
      'จังหวัด',
      'ตัวชี้วัด',
      'กติกาที่ต่างกัน',
      'ตรวจสอบไฟล์',
    ]);
    expect(sheets[0]?.rows[0]?.[0]).toBe('ภาพรวมประเทศ รอบที่ 1 ปีงบประมาณ 2568');
    expect(sheets[1]?.rows[3]?.slice(0, 4)).toEqual(['ชุดที่ 1', 'อำเภอ', 1, 'สมุทรปราการ']);
    const parts = Object.keys(unzipSync(desk.read('national.xlsx')));
    expect(parts.filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name)).length).toBe(3);
    const again = await desk.call('.', '--json');
    expect(again.report.issues.map(({ code, file }) => [code, file])).toEqual([['roll-up', 'national.xlsx']]);
    expect(again.report.workbooks.length).toBe(1);
  });

  it('that exists is replaced only with --force', async () => {
    const desk = deskWith(first);
    desk.lay('national.xlsx', 'mine');
    const { status, err } = await desk.call('in', '-o', 'national.xlsx');
    expect([status, err]).toEqual([2, expect.stringContaining('--force')]);
    expect(String(desk.read('national.xlsx'))).toBe('mine');
    expect((await desk.call('in', '-o', 'national.xlsx', '--force')).status).toBe(0);
    expect(desk.read('national.xlsx').length).toBeGreaterThan(1000);
  });
});

describe('a page', () => {
  it('asks for nothing from outside, and takes no name for markup', async () => {
    const desk = deskWith(first);
    await desk.call('in', '-o', 'national.html', '-o', 'data');
    const page = String(desk.read('national.html'));
    expect(page).toContain("default-src 'none'");
    expect(page.match(/(?:src|href)="(?!#)[^"]*"/g) ?? []).toEqual([]);
    expect(page.match(/url\((?!"?data:)[^)]*\)/g) ?? []).toEqual([]);
    expect(page).not.toContain('<b>เมือง');
    expect(page).toContain('&lt;b&gt;เมือง&lt;/b&gt;');
    expect(page).toContain('\\u003cb>เมือง');
    // Both outputs of the one call are there.
    expect(partitions(desk, 'data').length).toBe(4);
  });
});

describe('a call', () => {
  afterEach(() => {
    vi.doUnmock('@duckdb/node-api');
    vi.resetModules();
  });

  it.each([
    [['in'], 'ยังไม่ได้ระบุว่าจะบันทึกที่ใด'],
    [[], 'ยังไม่ได้ระบุชื่อไฟล์'],
    [['nowhere', '-o', 'data'], 'ไม่พบไฟล์ "nowhere"'],
    [['in', '-o', 'out.csv'], 'ต้องลงท้ายด้วย .xlsx หรือ .html'],
    [['in', '-o', 'a', '-o', 'b'], 'เพียงโฟลเดอร์เดียว'],
    [['in', '-o', 'in/1.xlsx/data'], 'โปรดระบุชื่อโฟลเดอร์อื่น'],
    [['in', '-o', 'none/out.xlsx'], 'ไม่พบโฟลเดอร์ "none"'],
    [['in', '-o', 'data', '--rules', 'broken.xlsx'], 'อ่านไฟล์ "broken.xlsx" ไม่ได้'],
  ])('that is wrong ends with 2 and one line: %j', async (args, message) => {
    const desk = deskWith(first);
    desk.lay('broken.xlsx', 'no workbook');
    const { status, out, err } = await desk.call(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err.trim().split('\n').length).toBe(1);
    expect(readdirSync(desk.folder).sort()).toEqual(['broken.xlsx', 'in']);
  });

  it('without the engine ends with 2 and one line that says how to get it', async () => {
    vi.resetModules();
    vi.doMock('@duckdb/node-api', () => {
      throw new Error('Cannot find package');
    });
    const { openEngine: open } = await import('../../../src/local/rollup/engine/open-engine.ts');
    await expect(open()).rejects.toThrow(/โปรดสั่ง npm install --no-save @duckdb\/node-api@/);
  });

  it('leaves the files it reads as they are', async () => {
    const desk = deskWith(first);
    await desk.call('in', '-o', path.join('in', 'national.xlsx'));
    expect(desk.read('in/1.xlsx').equals(first ?? new Uint8Array())).toBe(true);
    expect(typeof openEngine).toBe('function');
  });
});
