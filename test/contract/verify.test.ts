import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desk } from './support/call.ts';
import { Package } from './support/package.ts';

interface Told {
  same: boolean;
  differences: { tab: string; cell: string; there: unknown; recomputed: unknown }[];
  receipt: { code: string; district: string } | null;
}

const desk = new Desk();
afterAll(() => desk.clear());
const told = async (...args: string[]): Promise<{ status: number; told: Told }> => {
  const { status, out } = await desk.call('verify', ...args, '--json');
  return { status, told: JSON.parse(out) as Told };
};

let receipts: Map<string, string>;
beforeAll(async () => {
  const report = await desk.score(desk.lay('policy-00'), '-o', 'scored.xlsx');
  receipts = new Map(report.districts.map(({ name, receipt }) => [name, receipt]));
});

describe('khanaen verify', () => {
  it('ends with 0 where everything comes out again, and leaves the file as it is', async () => {
    const before = readFileSync(desk.path('scored.xlsx'));
    expect(await told('scored.xlsx')).toEqual({
      status: 0,
      told: { same: true, differences: [], receipt: null },
    });
    expect(readFileSync(desk.path('scored.xlsx')).equals(before)).toBe(true);
    expect((await desk.call('verify', 'scored.xlsx')).out).toContain('ตรงกับที่คำนวณใหม่ทุกช่อง');
  });

  it('says so and ends with 1 where nothing was scored yet, and where nothing can be', async () => {
    const unscored = await desk.call('verify', 'policy-00.xlsx');
    expect([unscored.status, unscored.out]).toEqual([1, expect.stringContaining('ยังไม่เคยคำนวณคะแนน')]);
    expect(await told('policy-00.xlsx')).toEqual({
      status: 1,
      told: { same: false, differences: [], receipt: null },
    });
    const stopped = await desk.call('verify', desk.lay('run-tab-missing-อำเภอ'));
    expect([stopped.status, stopped.out]).toEqual([1, expect.stringContaining('ยังคำนวณคะแนนไม่ได้')]);
  });

  it('with --code ends with 0 and the district that has the receipt, however it is typed', async () => {
    for (const [district, code] of Array.from(receipts).slice(0, 2)) {
      const typed = code.replace('-', '').toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l');
      expect(await told('scored.xlsx', '--code', typed)).toEqual({
        status: 0,
        told: { same: true, differences: [], receipt: { code, district } },
      });
    }
  });

  it('with --code ends with 1 where nobody has it, and with 2 where it is no code', async () => {
    const other = Array.from(receipts.values()).includes('0000-0000') ? '0000-0001' : '0000-0000';
    expect(await told('scored.xlsx', '--code', other)).toMatchObject({ status: 1, told: { receipt: null } });
    for (const typed of ['7K2M-9QX', '7K2M-9QXU', '', 'รหัส', '7K2M-9QXA-1']) {
      const { status, out, err } = await desk.call('verify', 'scored.xlsx', '--code', typed);
      expect([status, out, err.split('\n').length]).toEqual([2, '', 2]);
    }
    expect((await desk.call('verify', 'not-there.xlsx')).status).toBe(2);
  });

  it('gives each district another receipt, in the JSON and in ข้อมูลวิเคราะห์', () => {
    const grid = new Package(readFileSync(desk.path('scored.xlsx'))).grid('ข้อมูลวิเคราะห์');
    const [header = [], ...rows] = grid;
    const at = (name: string): number => header.indexOf(name);
    const pairs = new Map(rows.map((row) => [row[at('district')], row[at('receipt')]]));
    expect(pairs).toEqual(receipts);
    expect(new Set(receipts.values()).size).toBe(receipts.size);
  });
});
