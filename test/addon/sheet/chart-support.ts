import { vi } from 'vitest';
import { compareTabs } from '../../../src/addon/commands/run/compare-tabs.ts';
import { writeTabs } from '../../../src/addon/commands/run/write-tabs.ts';
import { endWriting } from '../../../src/addon/memory/end-writing.ts';
import { recall } from '../../../src/addon/memory/memory.ts';
import { whatStands } from '../../../src/addon/memory/what-stands.ts';
import { adoptTabs } from '../../../src/addon/sheet/adopt-tabs.ts';
import { readWorkbook } from '../../../src/addon/sheet/read-workbook.ts';
import { planRemoval, removeTabs } from '../../../src/addon/sheet/remove-tabs.ts';
import { tabName } from '../../../src/addon/sheet/tab-names.ts';
import { newWriting } from '../../../src/addon/sheet/writing.ts';
import type { Chart } from '../../../src/local/stand-in/chart.ts';
import type { Calls } from '../../../src/local/stand-in/run.ts';
import { createStandIn } from '../../../src/local/stand-in/stand-in.ts';
import type { Workbook } from '../../../src/local/stand-in/workbook.ts';
import { TabBuilder } from '../../../src/workbook/tabs/tab-builder.ts';
import type { TabChart, TabDescription, TabValue } from '../../../src/workbook/tabs/tab-description.ts';
import { CLOCK } from '../fault-support.ts';

/** Name and two scores of each district; null: the district has none. */
export type Scores = readonly (readonly [string, number | null, number | null])[];

export const THREE: Scores = [
  ['คลองหาด', 2.5, 1.25],
  ['ตาพระยา', null, null],
  ['โคกสูง', 3, 1],
];

/** Four lines, the last of which is the one for the mark, then a table with its header in row 5, then the chart. */
const HEAD = 4;

export function scoresChart(count: number, changes: Partial<TabChart> = {}): TabChart {
  const column = (at: number) => ({ row: HEAD, column: at, rows: count + 1, columns: 1 });
  return {
    kind: 'bar',
    stacked: true,
    title: 'คะแนนของทุกอำเภอ',
    labelAxis: 'อำเภอ',
    valueAxis: 'คะแนน',
    from: 0,
    to: 5,
    labels: column(0),
    series: [
      { cells: column(1), color: '#1f4e79' },
      { cells: column(2), color: '#bf8f00' },
    ],
    row: HEAD + count + 2,
    column: 0,
    width: 600,
    height: 140 + 24 * count,
    ...changes,
  };
}

/** A tab of scores with charts under the table. */
export function scoresTab(
  scores: Scores,
  charts: readonly TabChart[] = [scoresChart(scores.length)],
  key = 'tidy',
): TabDescription {
  const builder = new TabBuilder([120, 80, 80]);
  for (let line = 0; line < HEAD; line += 1) builder.row([line === 0 ? 'สรุป' : null]);
  builder.header(['อำเภอ', 'ผล', 'สมรรถนะ']);
  for (const row of scores) builder.row(row as readonly TabValue[]);
  for (let blank = 0; blank < 3; blank += 1) builder.row([null]);
  const built = builder.build({ key, title: `ชีตของเรา ${key}`, frozenRows: 0, frozenColumns: 0 });
  return { ...built, charts };
}

/** One run that brings tabs to their descriptions, and the calls that it took. Leaves the services in place. */
export function bring(workbook: Workbook, tabs: readonly TabDescription[], options: object = {}): Calls {
  const { globals, calls } = createStandIn(workbook, { ...CLOCK, ...options });
  for (const [name, service] of Object.entries(globals)) {
    if (name !== 'console') vi.stubGlobal(name, service);
  }
  const read = adoptTabs(readWorkbook(), tabs);
  const memory = recall();
  const keys = tabs.map(({ key }) => key);
  const standing = whatStands(read, keys, memory, new Map());
  const removal = planRemoval(read, keys.map(tabName), []);
  const comparison = compareTabs(removal.workbook, tabs, memory, standing);
  const writing = newWriting(removal.workbook);
  removeTabs(writing, removal);
  const { tabs: written } = writeTabs(writing, comparison);
  endWriting(writing, memory, { ...memory, tabs: written }, true);
  return calls;
}

/** The charts of one of our tabs. */
export const chartsOn = (workbook: Workbook, key = 'tidy'): Chart[] =>
  workbook.sheet(`ชีตของเรา ${key}`)?.charts ?? [];

export const titlesOn = (workbook: Workbook, key = 'tidy'): unknown[] =>
  chartsOn(workbook, key).map(({ options }) => options.title);
