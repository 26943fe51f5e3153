import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newWorkbook } from '../../src/local/stand-in/workbook.ts';
import { openWorkbook } from '../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../src/local/workbook-file/save-workbook.ts';
import { bring, chartsOn, type Scores, scoresChart, scoresTab, THREE } from '../addon/sheet/chart-support.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'khanaen-charts-'));

const file = path.join(folder, 'charts.xlsx');

const EIGHTY: Scores = Array.from({ length: 80 }, (_, at) => [`ที่${at + 1}.`, 2, 1]);
const TABS = [
  scoresTab(THREE),
  scoresTab(THREE, [scoresChart(3, { stacked: false, kind: 'column', title: 'แบบตั้ง' })], 'columns'),
  scoresTab(THREE.slice(0, 1), undefined, 'one'),
  scoresTab(EIGHTY, undefined, 'eighty'),
];

const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

function convert(to: string, outdir: string): string {
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  run('soffice', profile, '--headless', '--convert-to', to, '--outdir', outdir, file);
  return path.join(outdir, `charts.${to.split(':')[0]}`);
}

/** What openpyxl sees of each chart: tab, type, direction, title, titles of both axes, and its series. */
function seen(workbook: string): unknown {
  const script = `
import sys, json, openpyxl
text = lambda t: ''.join(r.t for p in t.tx.rich.p for r in (p.r or []))
print(json.dumps([[s.title, type(c).__name__, c.barDir, text(c.title), text(c.x_axis.title), text(c.y_axis.title),
  c.y_axis.scaling.min, c.y_axis.scaling.max, len(c.series), c.series[0].val.numRef.f.replace("'", '')]
  for s in openpyxl.load_workbook(sys.argv[1]) for c in s._charts], ensure_ascii=False))`;
  return JSON.parse(run('/usr/bin/python3', '-c', script, workbook));
}

const WANTED = [
  ['tidy', 'bar', 'คะแนนของทุกอำเภอ', 4, 3],
  ['columns', 'col', 'แบบตั้ง', 4, 3],
  ['one', 'bar', 'คะแนนของทุกอำเภอ', 4, 1],
  ['eighty', 'bar', 'คะแนนของทุกอำเภอ', 4, 80],
].map(([key, direction, title, , count]) => [
  `ชีตของเรา ${key}`,
  'BarChart',
  direction,
  title,
  'อำเภอ',
  'คะแนน',
  0,
  5,
  2,
  // The header is in row 5, so the figures begin in row 6.
  `ชีตของเรา ${key}!$B$6${Number(count) > 1 ? `:$B$${5 + Number(count)}` : ''}`,
]);

beforeAll(async () => {
  const workbook = newWorkbook();
  bring(workbook, TABS);
  vi.unstubAllGlobals();
  writeFileSync(file, await saveWorkbook(workbook));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('native charts', () => {
  test('are charts to openpyxl, with their titles, axes and cells', () => {
    expect(seen(file)).toEqual(WANTED);
  });

  test('are still charts, not pictures, after LibreOffice has saved them as .xlsx', () => {
    expect(seen(convert('xlsx:Calc MS Excel 2007 XML', path.join(folder, 'again')))).toEqual(WANTED);
  });

  test('are bar charts with their cells in a file of LibreOffice', () => {
    const script = `
import sys, re, zipfile
z = zipfile.ZipFile(sys.argv[1])
for n in sorted(z.namelist()):
    if re.match(r'Object \\d+/content.xml', n):
        x = z.read(n).decode()
        print(re.search(r'chart:class="(chart:\\w+)"', x).group(1), len(re.findall(r'<chart:series ', x)))`;
    const found = run('/usr/bin/python3', '-c', script, convert('ods', folder)).trim().split('\n');
    expect(found).toEqual(Array(4).fill('chart:bar 2'));
  });

  test('are drawn with every label, also that of a district without figures', () => {
    const pdf = convert('pdf', folder);
    // Letters of a chart lie apart in the text of a page.
    const text = run('pdftotext', '-layout', pdf, '-').replace(/ /g, '');
    const times = (word: string): number => text.split(word).length - 1;
    // In the table and in the chart of two tabs each.
    expect(times('โคกสูง')).toBe(4);
    expect(times('ตาพระยา')).toBe(4);
    // A label at the end of a page may stand on the next one too.
    expect([1, 27, 54, 80].every((at) => times(`ที่${at}.`) >= 2)).toBe(true);
  });

  test('are known again after LibreOffice has saved them: nothing is drawn twice', async () => {
    const again = path.join(folder, 'again', 'charts.xlsx');
    const opened = await openWorkbook(new Uint8Array(readFileSync(again)));
    bring(
      opened,
      TABS.map((tab) => ({ ...tab, charts: tab.charts.map((chart) => ({ ...chart, to: 4 })) })),
    );
    vi.unstubAllGlobals();
    expect(['tidy', 'columns', 'one', 'eighty'].map((key) => chartsOn(opened, key).length)).toEqual([
      1, 1, 1, 1,
    ]);
    const saved = path.join(folder, 'redrawn.xlsx');
    writeFileSync(saved, await saveWorkbook(opened));
    expect(seen(saved)).toEqual(WANTED.map((chart) => chart.map((item) => (item === 5 ? 4 : item))));
  });
});
