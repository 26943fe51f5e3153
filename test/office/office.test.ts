import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const bin = path.join(root, 'bin/khanaen.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'khanaen-office-'));
const sample = path.join(folder, 'out/sample.xlsx');

/** LibreOffice with a profile of its own, so that a running one is not disturbed. */
function office(...args: string[]): void {
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', ...args], { cwd: folder, stdio: 'pipe' });
}

const khanaen = (...args: string[]): string =>
  execFileSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const python = (script: string, ...args: string[]): string =>
  execFileSync('/usr/bin/python3', ['-c', script, ...args], { encoding: 'utf8' });

interface Scored {
  districts: { name: string; total: number; percent: number; grade: string; rank: number }[];
}
const scoresOf = (file: string): unknown => {
  const out = path.join(folder, `${path.basename(file, '.xlsx')}-out.xlsx`);
  const { districts } = JSON.parse(khanaen('score', file, '-o', out, '--json')) as Scored; // the contract's shape
  expect(districts).toHaveLength(9);
  return districts;
};

beforeAll(() => {
  khanaen();
});
afterAll(() => rmSync(folder, { recursive: true }));

test('LibreOffice opens the scored sample and prints it on A4, wide tabs on pages beside each other', () => {
  office('--convert-to', 'pdf', '--outdir', folder, sample);
  const info = execFileSync('pdfinfo', [path.join(folder, 'sample.pdf')], { encoding: 'utf8' });
  const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
  expect(pages).toBeGreaterThanOrEqual(19);
  // 23 tabs: two pages a district, ten for ตัวชี้วัด, eleven for แจ้งผล with its letters, 71 in all.
  expect(pages).toBeLessThanOrEqual(75);
  expect(info).toMatch(/A4/);
  const text = execFileSync('pdftotext', ['-layout', path.join(folder, 'sample.pdf'), '-'], {
    encoding: 'utf8',
  });
  expect(text).not.toContain('###');
  expect(text).not.toMatch(/#(REF|NAME|VALUE)/);
});

test('the sample scores the same after LibreOffice has saved it', () => {
  const before = scoresOf(sample);
  const resaved = path.join(folder, 'resaved');
  office('--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', resaved, sample);
  expect(scoresOf(path.join(resaved, 'sample.xlsx'))).toEqual(before);
});

test('generated tabs stay ours after LibreOffice has saved them: none is made twice', () => {
  const resaved = path.join(folder, 'resaved');
  office('--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', resaved, sample);
  const again = path.join(folder, 'again.xlsx');
  khanaen('score', path.join(resaved, 'sample.xlsx'), '-o', again, '--force');
  const [before = '', after] = [sample, again].map((file) =>
    python('import sys,openpyxl; print("|".join(openpyxl.load_workbook(sys.argv[1]).sheetnames))', file),
  );
  expect(before).toContain('สรุปคะแนน|สรุป เมืองสระแก้ว');
  expect(after).toBe(before);
});

test('what LibreOffice and openpyxl have saved is not taken for typed over; a cell typed over there is named', () => {
  const codesOf = (file: string): string[] => {
    const { issues } = JSON.parse(
      khanaen('score', file, '-o', path.join(folder, 'x.xlsx'), '--force', '--json'),
    ) as {
      issues: { code: string; tab: string; cell: string }[]; // the contract's shape
    };
    return issues.filter(({ code }) => code === 'tab-changed').map(({ tab, cell }) => `${tab}!${cell}`);
  };
  const resaved = path.join(folder, 'resaved');
  office('--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', resaved, sample);
  expect(codesOf(path.join(resaved, 'sample.xlsx'))).toEqual([]);
  const saved = path.join(folder, 'saved.xlsx');
  python('import sys,openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])', sample, saved);
  expect(codesOf(saved)).toEqual([]);
  const typed = path.join(folder, 'typed.xlsx');
  const script = `
import sys, openpyxl
w = openpyxl.load_workbook(sys.argv[1])
w['สรุปคะแนน']['B9'] = 4.99
w.save(sys.argv[2])`;
  python(script, sample, typed);
  expect(codesOf(typed)).toEqual(['สรุปคะแนน!B9']);
});

test('openpyxl reads the scored sample: totals are numbers, district codes are text', () => {
  const script = `
import sys, json, openpyxl
w = openpyxl.load_workbook(sys.argv[1])
t = w['ข้อมูลวิเคราะห์']
rows = list(t.iter_rows(values_only=True))
print(json.dumps([rows[0][:5], rows[1][3], len(rows), str(type(rows[1][14]).__name__)], ensure_ascii=False))`;
  expect(JSON.parse(python(script, sample))).toEqual([
    ['fiscal_year', 'round', 'province', 'district_code', 'district'],
    '2701',
    9 * 15 + 1,
    'float',
  ]);
});

test('a workbook that openpyxl saved again scores the same', () => {
  const saved = path.join(folder, 'openpyxl.xlsx');
  python('import sys,openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])', sample, saved);
  expect(readFileSync(saved).length).toBeGreaterThan(1000);
  expect(scoresOf(saved)).toEqual(scoresOf(sample));
});

/** What the summary's own formula shows after LibreOffice has computed it anew. */
function markAfter(change: string, name: string): string {
  const edited = path.join(folder, `${name}.xlsx`);
  const script = `
import sys, openpyxl
w = openpyxl.load_workbook(sys.argv[1])
${change}
w.save(sys.argv[2])`;
  python(script, sample, edited);
  const computed = path.join(folder, 'computed');
  office('--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', computed, edited);
  const read = `
import sys, openpyxl
w = openpyxl.load_workbook(sys.argv[1], data_only=True)
print(w['สรุปคะแนน']['A4'].value or '', '|', w['สรุป คลองหาด']['A4'].value or '')`;
  return python(read, path.join(computed, `${name}.xlsx`)).trim();
}

test.each([
  ['nothing was edited', '', ''],
  ['a number was edited', "w['กรอกผล ยุทธศาสตร์ฯ']['B3'] = 1", '⚠'],
  ['a number was cleared', "w['กรอกผล ยุทธศาสตร์ฯ']['B3'] = None", '⚠'],
  ['a word was typed into a blank cell', "w['กรอกผล ส่งเสริมฯ']['D3'] = 'ไม่ประเมิน'", '⚠'],
  ['a weight was edited', "w['ตัวชี้วัด']['D2'] = 39", '⚠'],
  ['a district was added below', "w['อำเภอ']['A11'] = 'ใหม่'", '⚠'],
  ['a row was added below a form', "w['กรอกผล ส่งเสริมฯ']['A40'] = 'ใหม่'", '⚠'],
  ['a column was added beside a form', "w['กรอกผล ส่งเสริมฯ']['M1'] = 'บ2 รายได้ OTOP'", '⚠'],
])('when %s, the summary and the district tabs say so by themselves', (name, change, sign) => {
  const [summary = '', district = ''] = markAfter(change, name.replace(/ /g, '-')).split('|');
  expect([summary.trim().slice(0, 1), district.trim().slice(0, 1)]).toEqual([sign, sign]);
});
