import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PROGRAM = fileURLToPath(new URL('../../../bin/khanaen.mjs', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'khanaen-whole-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the built program as a user would, in the temporary folder. */
function khanaen(...args: string[]): Promise<{ status: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: folder });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
  });
}

describe('the built program', () => {
  it('makes and scores the sample and ends by itself', async () => {
    const { status, out, err } = await khanaen();
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('ข้อมูลสมมติ');
    expect(out.match(/อรัญประเทศ/g)?.length).toBeGreaterThan(0);
    expect(out.trimEnd().endsWith(path.join('out', 'sample.xlsx'))).toBe(true);
    expect((await readFile(path.join(folder, 'out/sample.xlsx'))).subarray(0, 2).toString()).toBe('PK');
  });

  it('says of the sample no more than ten lines beside banner, title, ranking and path, blank ones counted', async () => {
    const { out } = await khanaen();
    const lines = out.trimEnd().split('\n');
    const header = lines.findIndex((line) => line.startsWith('อันดับ'));
    // Header, rule and nine districts.
    const rest = [...lines.slice(2, header), ...lines.slice(header + 11, -1)];
    expect(lines[0]).toContain('ข้อมูลสมมติ');
    expect(lines[1]).toMatch(/^คะแนนตัวชี้วัด จังหวัดสระแก้ว/);
    expect(lines.at(-1)).toMatch(/^บันทึกแล้ว: /);
    expect(rest.length).toBeLessThanOrEqual(10);
    expect(rest.filter((line) => line.startsWith('• ต้องแก้ไข'))).toHaveLength(1);
    expect(rest.filter((line) => line.startsWith('• ควรตรวจสอบ'))).toEqual([]);
    expect(rest).toContain('• แจ้งให้ทราบ รอยืนยัน 13 จุด');
  });

  it.skipIf(!existsSync('/dev/full'))('ends with 2 where its output does not arrive', async () => {
    const full = openSync('/dev/full', 'w');
    for (const args of [['--help'], ['check', 'out/sample.xlsx', '--json']]) {
      const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
        cwd: folder,
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      });
      expect({ args, status, stderr }).toEqual({
        args,
        status: 2,
        stderr: expect.stringMatching(/^khanaen: [^\n]+\n$/),
      });
    }
    const untold = spawnSync(process.execPath, [PROGRAM, 'check', 'none.xlsx'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', full],
    });
    closeSync(full);
    expect(untold.status).toBe(2);
  });

  it('makes a fresh workbook, scores it and checks it', async () => {
    expect((await khanaen('new', 'a.xlsx')).status).toBe(0);
    const scored = await khanaen('score', 'a.xlsx', '--json');
    expect({ status: scored.status, err: scored.err }).toEqual({ status: 0, err: '' });
    const report = JSON.parse(scored.out);
    expect(Object.keys(report)).toEqual(['round', 'districts', 'issues']);
    expect(report.round).toMatchObject({ province: 'สระแก้ว', fiscalYear: 2567, round: 2 });
    expect(report.districts).toHaveLength(9);
    expect(report.districts[0]).toMatchObject({
      name: 'เมืองสระแก้ว',
      complete: false,
      grade: null,
      rank: null,
    });
    expect(report.districts[0].indicators).toHaveLength(15);

    const checked = await khanaen('check', 'a-scored.xlsx', '--json');
    expect(checked.status).toBe(0);
    expect(JSON.parse(checked.out)).toEqual({ issues: report.issues });
  });

  it('scores the sample again to the same figures, into the file itself', async () => {
    const first = await khanaen('score', 'out/sample.xlsx', '--json');
    const second = await khanaen('score', 'out/sample.xlsx', '-o', 'out/sample.xlsx', '--json');
    expect([first.status, second.status]).toEqual([0, 0]);
    expect(JSON.parse(second.out)).toEqual(JSON.parse(first.out));
    expect((await readdir(path.join(folder, 'out'))).sort()).toEqual(['sample-scored.xlsx', 'sample.xlsx']);
  });

  it.each<[what: string, bytes: string]>([
    ['empty', ''],
    ['no zip', 'รหัส,ตัวชี้วัด'],
    ['a broken zip', 'PK\u0003\u0004 broken'],
  ])('refuses a file that is %s with one line', async (_, bytes) => {
    await writeFile(path.join(folder, 'bad.xlsx'), bytes);
    const { status, out, err } = await khanaen('score', 'bad.xlsx');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^khanaen: อ่านไฟล์ "bad.xlsx" ไม่ได้ [^\n]+\n$/);
  });
});
