import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const bin = path.join(root, 'bin/khanaen.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'khanaen-dates-'));
const at = (name: string): string => path.join(folder, name);

const khanaen = (...args: string[]): string =>
  execFileSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const python = (script: string, ...args: string[]): string =>
  execFileSync('/usr/bin/python3', ['-c', script, ...args], { encoding: 'utf8' });

/** Saves files anew with LibreOffice, formulas computed anew, into a folder. */
function resave(into: string, ...files: string[]): void {
  const profile = `-env:UserInstallation=file://${at('profile')}`;
  const to = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', at(into)];
  execFileSync('soffice', [profile, '--headless', ...to, ...files.map(at)], { cwd: folder, stdio: 'pipe' });
}

/** Writes copies of the sample, each with something for ข้อมูล ณ วันที่, as openpyxl would. */
const DATED = `
import sys, datetime, openpyxl
D = datetime.datetime
for name, value in (('day', D(2567, 9, 15)), ('short', D(1967, 9, 15)), ('time', D(2567, 9, 15, 14, 35, 17)),
                    ('moment', 45535.6076388889), ('later', D(2024, 8, 31, 14, 35))):
    w = openpyxl.load_workbook(sys.argv[1])
    t = w['ตั้งค่า']
    row = next(r for r in range(1, 40) if t.cell(r, 1).value == 'ข้อมูล ณ วันที่')
    t.cell(row, 2).value = value
    t.cell(row, 2).number_format = 'd/m/yyyy h:mm'
    w.save(f'{sys.argv[2]}/{name}.xlsx')`;

const MARKS = `
import sys, openpyxl
for name in sys.argv[2:]:
    w = openpyxl.load_workbook(f'{sys.argv[1]}/{name}.xlsx', data_only=True)
    print(str(w['สรุปคะแนน']['A4'].value or '')[:1])`;

/** Moves ข้อมูล ณ วันที่ of a scored file on by a minute, and types over a score. */
const EDITED = `
import sys, datetime, openpyxl
w = openpyxl.load_workbook(sys.argv[1])
t = w['ตั้งค่า']
row = next(r for r in range(1, 40) if t.cell(r, 1).value == 'ข้อมูล ณ วันที่')
t.cell(row, 2).value += datetime.timedelta(minutes=1)
w.save(sys.argv[2])`;

interface Scored {
  issues: { code: string; message: string }[];
}
const score = (file: string, out: string): string[] => {
  const { issues } = JSON.parse(khanaen('score', file, '-o', out, '--json')) as Scored; // the contract's shape
  return issues.filter(({ code }) => /date/.test(code)).map(({ code, message }) => `${code}: ${message}`);
};

const NAMES = ['day', 'short', 'time', 'moment', 'later'] as const;

beforeAll(() => {
  khanaen();
  python(DATED, at('out/sample.xlsx'), folder);
  resave('resaved', ...NAMES.map((name) => `${name}.xlsx`));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['day', 'openpyxl', '2567'],
  ['day', 'LibreOffice', '2567'],
  ['short', 'openpyxl', '1967'],
  ['short', 'LibreOffice', '1967'],
  ['time', 'openpyxl', '2567'],
  ['time', 'LibreOffice', '2567'],
])(
  '15/9/2567, kept as a date (%s) by %s, is read in พ.ศ. and said so',
  (name, by, stored) => {
    const file = by === 'openpyxl' ? `${name}.xlsx` : `resaved/${name}.xlsx`;
    const told = score(file, `${name}-${by}.xlsx`);
    expect(told).toEqual([expect.stringMatching(new RegExp(`^date-mended: .*15 กันยายน 2567.*${stored}`))]);
    const texts = python(
      `
import sys, openpyxl
w = openpyxl.load_workbook(sys.argv[1], data_only=True)
print('\\n'.join(str(c) for t in w if t.sheet_state == 'visible' for r in t.iter_rows(values_only=True) for c in r if isinstance(c, str)))`,
      at(`${name}-${by}.xlsx`),
    );
    expect(texts).toContain('ข้อมูล ณ วันที่ 15 กันยายน 2567');
    expect(texts).not.toMatch(/3110|๓๑๑๐/);
  },
  60_000,
);

test('a time in a date cell leaves the summary up to date, and another minute does not', () => {
  const scored = NAMES.map((name) => `scored-${name}.xlsx`);
  NAMES.forEach((name, index) => void score(`${name}.xlsx`, scored[index] ?? ''));
  python(EDITED, at('scored-later.xlsx'), at('edited.xlsx'));
  resave('computed', ...scored, 'edited.xlsx');
  const wanted = [...NAMES.map((name) => `scored-${name}`), 'edited'];
  const marks = python(MARKS, at('computed'), ...wanted)
    .split('\n')
    .slice(0, -1);
  expect(marks).toEqual(['', '', '', '', '', '⚠']);
});
