import { describe, expect, it } from 'vitest';
import { districtsThatDiffer } from '../../../src/workbook/history/compare-closed.ts';
import type { HistoryRow } from '../../../src/workbook/history/history-table.ts';
import { ROUNDS } from '../../../src/workbook/history/rounds.ts';
import type { TabValue } from '../../../src/workbook/tabs/tab-description.ts';
import { tidyLines } from '../../../src/workbook/tabs/tidy/describe-tidy.ts';
import { gridsOf, type Tabs } from '../reading/grids.ts';
import { setCell, tabsOf } from '../tabs/district/district-support.ts';
import { runOver } from '../tabs/scored-run.ts';

function scored(change: (tabs: Tabs) => void = () => undefined) {
  const tabs = tabsOf();
  change(tabs);
  return runOver(gridsOf(tabs));
}

/** The rows that closing keeps, with some cells as they are by then. */
const closed = (more: (column: string, value: TabValue) => TabValue = (_, value) => value): HistoryRow[] =>
  tidyLines(scored().tidy, '2024-09-30T10:00:00+07:00').map((cells, row) => ({
    row,
    cells: ROUNDS.columns.map((column, index) => more(column, cells[index] ?? '')),
  }));

/** As a version kept them that had no totals. */
const older = (score: (value: TabValue) => TabValue = (value) => value): HistoryRow[] =>
  closed((column, value) => {
    if (ROUNDS.columns.indexOf(column) >= 20) return '';
    return column === 'score' || column === 'weighted' ? score(value) : value;
  });

const differing = (rows: HistoryRow[], change?: (tabs: Tabs) => void): string[] => {
  return districtsThatDiffer(rows, scored(change).districts);
};

// คลองหาด: 92 % spent is 4.6, 4 of 5 items 4; percent 70.04, grade ดี. ตาพระยา is incomplete.
describe('districts whose totals are not those that were kept', () => {
  it.each<[string, (tabs: Tabs) => void, string[]]>([
    ['nothing changed', () => undefined, []],
    ['a shown percent moved', (tabs) => setCell(tabs.form, 2, 1, 921_000), ['คลองหาด']],
    // 92.0001 %: 4.600005 × 0.6 × 0.7 × 20 moves the percent by 0.00004.
    ['a result moved by less than shows', (tabs) => setCell(tabs.form, 2, 1, 920_001), []],
    [
      'a grade moved',
      (tabs) => {
        const bounds = [
          ['ระดับผลการประเมิน', 'ตั้งแต่ร้อยละ'],
          ['ดีเด่น', 70],
        ];
        bounds.forEach((cells, row) => void tabs.settings[row]?.push(...cells));
      },
      ['คลองหาด'],
    ],
    [
      'a district became complete at the percent it had (5 in งาน before and after)',
      (tabs) => [4, 5, 6, 7, 8].forEach((column) => void setCell(tabs.form, 3, column, 'ใช่')),
      ['ตาพระยา'],
    ],
    ['a district came', (tabs) => void tabs.districts.push(['โคกสูง', 2708]), ['โคกสูง']],
    ['a district went', (tabs) => void tabs.districts.splice(2, 1), ['ตาพระยา']],
    ['more decimals are shown', (tabs) => void tabs.settings.push(['ทศนิยม', 4]), []],
  ])('where %s', (_, change, wanted) => {
    expect(differing(closed(), change)).toEqual(wanted);
  });

  it('are none where figures became texts on their way', () => {
    expect(differing(closed((_, value) => (value === '' ? '' : String(value))))).toEqual([]);
  });

  it('are those with another score or code in rows of before, at the decimals kept', () => {
    expect(differing(older())).toEqual([]);
    expect(differing(older(), (tabs) => setCell(tabs.form, 2, 9, 4))).toEqual(['คลองหาด']);
    // 92.0001 % is 4.600005: the same at two decimals, another score at more.
    const hardly = (tabs: Tabs): void => setCell(tabs.form, 2, 1, 920_001);
    expect(differing(older(), hardly)).toEqual([]);
    const finer = older((value) => (value === 4.6 ? 4.6001 : value));
    expect(differing(finer)).toEqual(['คลองหาด']);
    expect(differing(older(), (tabs) => setCell(tabs.indicators, 1, 0, 'ก9'))).toEqual([
      'คลองหาด',
      'ตาพระยา',
    ]);
  });
});
