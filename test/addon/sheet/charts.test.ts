import { afterEach, describe, expect, test, vi } from 'vitest';
import { newProtection } from '../../../src/local/stand-in/new-protection.ts';
import { newWorkbook, type Workbook } from '../../../src/local/stand-in/workbook.ts';
import { openWorkbook as openFile } from '../../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../../src/local/workbook-file/save-workbook.ts';
import type { TabDescription } from '../../../src/workbook/tabs/tab-description.ts';
import { amount, spread } from '../../support/depth.ts';
import { copyOf, look } from '../fault-support.ts';
import { bring, chartsOn, type Scores, scoresChart, scoresTab, THREE, titlesOn } from './chart-support.ts';

afterEach(() => vi.unstubAllGlobals());

const chartCalls = (log: readonly string[]): string[] =>
  log.filter((name) => /Chart|ContainerInfo/.test(name));
const writes = (log: readonly string[]): string[] =>
  log.filter((name) => /insertChart|updateChart|removeChart|getCharts/.test(name));

function brought(tabs: readonly TabDescription[] = [scoresTab(THREE)]): Workbook {
  const workbook = newWorkbook();
  bring(workbook, tabs);
  return workbook;
}

/** A chart that a person draws on our tab. */
function drawUsers(workbook: Workbook, title: string, key = 'tidy'): void {
  const sheet = workbook.sheet(`ชีตของเรา ${key}`);
  const [ours] = sheet?.charts ?? [];
  if (ours) sheet?.charts.push({ ...ours, id: 900, options: { title } });
}

describe('the charts of a tab', () => {
  test('are drawn as described: cells with their header, titles of the axes, colours, ends, size and place', () => {
    const [chart] = chartsOn(brought());
    // Table header in row 5 (4 from 0), three districts, so rows 5–8; the chart two rows below: row 10 (9 from 0).
    expect(chart).toMatchObject({
      kind: 'BAR',
      headers: 1,
      range: { from: 0, to: 5 },
      place: { row: 9, column: 0, x: 0, y: 0 },
      options: {
        title: 'คะแนนของทุกอำเภอ',
        'hAxis.title': 'คะแนน',
        'vAxis.title': 'อำเภอ',
        'series.0.color': '#1f4e79',
        'series.1.color': '#bf8f00',
        isStacked: true,
        'legend.position': 'bottom',
        // Six lines: 0 to 5.
        'hAxis.gridlines.count': 6,
        width: 600,
        height: 212,
      },
    });
    // Labels and figures stand beside each other: one block.
    expect(chart?.ranges.map(({ rect }) => rect)).toEqual([{ row: 4, column: 0, rows: 4, columns: 3 }]);
  });

  test('have the titles of their axes the other way about when the bars stand', () => {
    const [chart] = chartsOn(
      brought([scoresTab(THREE, [scoresChart(3, { kind: 'column', stacked: false })])]),
    );
    expect(chart).toMatchObject({
      kind: 'COLUMN',
      options: { 'hAxis.title': 'อำเภอ', 'vAxis.title': 'คะแนน' },
    });
    expect(chart?.options).not.toHaveProperty('isStacked');
  });

  test('take columns that stand apart one by one, in the order of the series', () => {
    const chart = scoresChart(3);
    const series = [...chart.series].reverse();
    const [drawn] = chartsOn(brought([scoresTab(THREE, [{ ...chart, series }])]));
    expect(drawn?.ranges.map(({ rect }) => rect?.column)).toEqual([0, 2, 1]);
  });

  test('are standing bars with a line among them where one is described', () => {
    const chart = scoresChart(3, { kind: 'column', stacked: false });
    const series = chart.series.map((one, index) => ({ ...one, isLine: index === 1 }));
    const [drawn] = chartsOn(brought([scoresTab(THREE, [{ ...chart, series }])]));
    expect(drawn).toMatchObject({
      kind: 'COLUMN',
      options: { 'series.0.type': 'bars', 'series.1.type': 'line', 'vAxis.gridlines.count': 6 },
    });
  });

  test.each([1, 9, 80])('hold every one of %i districts', (count) => {
    const scores: Scores = Array.from({ length: count }, (_, at) => [`อำเภอ${at}`, 2, 1]);
    const [chart] = chartsOn(brought([scoresTab(scores)]));
    expect(chart?.ranges.map(({ rect }) => rect?.rows)).toEqual([count + 1]);
  });
});

describe('a second run', () => {
  test('asks nothing of charts and writes nothing', () => {
    const workbook = brought();
    const { log, changes } = bring(workbook, [scoresTab(THREE)]);
    expect([chartCalls(log), changes]).toEqual([[], 0]);
  });

  test('writes changed figures without a call about charts', () => {
    const workbook = brought();
    const { log, write } = bring(workbook, [scoresTab([['คลองหาด', 4, 1.25], ...THREE.slice(1)])]);
    expect(write).toBeGreaterThan(0);
    expect(chartCalls(log)).toEqual([]);
  });

  test('asks no tab for charts that has none', () => {
    const { log } = bring(newWorkbook(), [scoresTab(THREE, [])]);
    expect(chartCalls(log)).toEqual([]);
  });

  test('changes a chart in place when a district joins, and asks before it writes', () => {
    const workbook = brought();
    const [before] = chartsOn(workbook);
    const calls = bring(workbook, [scoresTab([...THREE, ['เขาฉกรรจ์', 1, 1]])]);
    expect(writes(calls.log)).toEqual(['Sheet.getCharts', 'Sheet.updateChart']);
    expect(calls.alternations).toBe(0);
    const [after] = chartsOn(workbook);
    expect([chartsOn(workbook).length, after?.id]).toEqual([1, before?.id]);
    expect(after?.ranges.map(({ rect }) => rect?.rows)).toEqual([5]);
    expect(after?.place.row).toBe(10);
  });

  test('takes a chart away that is described no longer, once, and forgets it', () => {
    const workbook = brought([scoresTab(THREE, [scoresChart(3), scoresChart(3, { title: 'อีกแผนภูมิ' })])]);
    const one = bring(workbook, [scoresTab(THREE, [scoresChart(3)])]);
    expect(writes(one.log)).toEqual(['Sheet.getCharts', 'Sheet.updateChart', 'Sheet.removeChart']);
    expect(titlesOn(workbook)).toEqual(['คะแนนของทุกอำเภอ']);
    bring(workbook, [scoresTab(THREE, [])]);
    expect(titlesOn(workbook)).toEqual([]);
    expect([...workbook.properties.keys()].filter((key) => /charts/.test(key))).toEqual([]);
    const { log } = bring(workbook, [scoresTab(THREE, [])]);
    expect(log.filter((name) => /Chart|deletePropert/.test(name))).toEqual([]);
  });

  test('over a file that was saved and opened writes nothing', async () => {
    const opened = await openFile(await saveWorkbook(brought()));
    expect(titlesOn(opened)).toEqual(['คะแนนของทุกอำเภอ']);
    expect(bring(opened, [scoresTab(THREE)]).changes).toBe(0);
  });

  test('over a copy of the file that remembers nothing changes the chart that is there', () => {
    const workbook = brought();
    workbook.properties.clear();
    bring(workbook, [scoresTab(THREE)]);
    expect(titlesOn(workbook)).toEqual(['คะแนนของทุกอำเภอ']);
  });
});

describe('what people do to charts', () => {
  test('a chart of theirs stays as it is, whatever becomes of ours', () => {
    const workbook = brought();
    drawUsers(workbook, 'ของฉัน');
    drawUsers(workbook, '');
    const theirs = JSON.stringify(chartsOn(workbook).slice(1));
    bring(workbook, [scoresTab(THREE, [scoresChart(3, { to: 4 })])]);
    bring(workbook, [scoresTab(THREE, [])]);
    expect(JSON.stringify(chartsOn(workbook))).toBe(theirs);
  });

  test('a chart that was deleted stays deleted until its description changes', () => {
    const workbook = brought();
    workbook.sheet('ชีตของเรา tidy')?.dropChart(0);
    bring(workbook, [scoresTab([['คลองหาด', 4, 1.25], ...THREE.slice(1)])]);
    expect(titlesOn(workbook)).toEqual([]);
    bring(workbook, [scoresTab(THREE, [scoresChart(3, { to: 4 })])]);
    expect(titlesOn(workbook)).toEqual(['คะแนนของทุกอำเภอ']);
  });

  test('a tab that was deleted gets its chart again', () => {
    const workbook = brought();
    const sheet = workbook.sheet('ชีตของเรา tidy');
    if (sheet) workbook.deleteSheet(sheet);
    bring(workbook, [scoresTab(THREE)]);
    expect(titlesOn(workbook)).toEqual(['คะแนนของทุกอำเภอ']);
  });

  test('a tab that is protected from the one who runs this keeps its chart, and gets the new one later', () => {
    const workbook = brought();
    const sheet = workbook.sheet('ชีตของเรา tidy');
    workbook.owner = 'owner@example.org';
    sheet?.protections.push(newProtection());
    const five = [scoresTab(THREE, [scoresChart(3, { title: 'ใหม่' })])];
    bring(workbook, five, { user: { email: 'other@example.org' } });
    expect(titlesOn(workbook)).toEqual(['คะแนนของทุกอำเภอ']);
    bring(workbook, five, { user: { email: 'owner@example.org' } });
    expect(titlesOn(workbook)).toEqual(['ใหม่']);
  });

  test('a title that looks like a formula is only a title', () => {
    const title = '=IMPORTDATA("x")<script>';
    const workbook = brought([scoresTab(THREE, [scoresChart(3, { title })])]);
    expect(titlesOn(workbook)).toEqual([title]);
    expect(bring(workbook, [scoresTab(THREE, [scoresChart(3, { title })])]).changes).toBe(0);
  });
});

const MORE: Scores = [...THREE, ['เขาฉกรรจ์', 1, 1]];
const two = (scores: Scores, title: string): TabDescription[] => [
  scoresTab(scores),
  scoresTab(scores, [scoresChart(scores.length), scoresChart(scores.length, { title, column: 1 })], 'other'),
];

test('charts that a run changed before it died are brought back when what is described is as before', () => {
  const tabs = two(THREE, 'เดิม');
  const before = brought(tabs);
  const wanted = before.sheets.map(look);
  const { log } = bring(copyOf(before), two(MORE, 'เดิม'));
  const last = log.length - log.slice().reverse().indexOf('Sheet.updateChart');
  const workbook = copyOf(before);
  expect(() => bring(workbook, two(MORE, 'เดิม'), { failAtCall: last + 1 })).toThrow();
  expect(workbook.sheets.map(look)).not.toEqual(wanted);
  bring(workbook, tabs);
  expect(workbook.sheets.map(look)).toEqual(wanted);
});

test.each([
  { name: 'the first run', start: () => newWorkbook() },
  {
    name: 'a run that changes charts, draws a new one and takes one away',
    start: () => brought(two(THREE, 'เดิม')),
  },
])('$name may die at any call: the next draws every chart once', ({ start }) => {
  const before = start();
  const tabs = two(MORE, 'ใหม่');
  const whole = copyOf(before);
  const { log } = bring(whole, tabs);
  const wanted = whole.sheets.map(look);
  expect(titlesOn(whole, 'other')).toEqual(['คะแนนของทุกอำเภอ', 'ใหม่']);
  const calls = log.map((_, index) => index + 1);
  for (const call of spread(calls, amount(6, Infinity))) {
    for (const fault of [{ failAtCall: call }, { timeLimitCalls: call }]) {
      const workbook = copyOf(before);
      try {
        bring(workbook, tabs, fault);
      } catch {
        // As meant.
      }
      bring(workbook, tabs);
      expect(workbook.sheets.map(look), `${JSON.stringify(fault)} ${log[call - 1]}`).toEqual(wanted);
      expect(bring(workbook, tabs).changes).toBe(0);
    }
  }
});
