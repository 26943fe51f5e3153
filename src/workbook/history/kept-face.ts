import { KEPT_COLUMN_NAMES } from '../../language/kept-columns.ts';
import { type PlaceRun, runsOf } from '../runs.ts';
import { TabBuilder } from '../tabs/tab-builder.ts';
import type { TabDescription, TabValue } from '../tabs/tab-description.ts';
import type { Cells, HistoryTab } from './history-table.ts';

/** Columns of figures, with the decimals that all figures of one have at least. */
const FIGURES: Readonly<Record<string, number>> = {
  total: 2,
  percent: 2,
  range_low: 2,
  range_high: 2,
  weight: 0,
  score: 2,
  district_total: 2,
  district_percent: 2,
};
const MOST_DECIMALS = 4;

/**
 * How header cells are shown: a text as the words between the quotation marks, whatever it is. Programs read the text
 * itself, people the words.
 */
export const headerFormats = (headers: readonly string[]): string[] =>
  headers.map((header) => {
    const words = KEPT_COLUMN_NAMES[header];
    return words === undefined ? 'General' : `;;;"${words}"`;
  });

/** Runs of columns (from 0) that people have no use for. */
export function hiddenRuns({ columns, named, inside = [] }: HistoryTab): PlaceRun[] {
  const isHidden = (header: string): boolean =>
    named ? inside.indexOf(header) >= 0 : KEPT_COLUMN_NAMES[header] === undefined;
  return runsOf(columns.flatMap((header, at) => (isHidden(header) ? [at] : [])));
}

const decimalsOf = (value: TabValue | undefined): number =>
  typeof value === 'number' ? (String(value).split('.')[1]?.length ?? 0) : 0;

/** The number formats of columns of figures, by the place of the column among the tab's. */
export function figureFormats({ columns }: HistoryTab, rows: Cells): { at: number; format: string }[] {
  return columns.flatMap((header, at) => {
    const least = FIGURES[header];
    if (least === undefined || rows.length === 0) return [];
    const most = rows.reduce((digits, cells) => Math.max(digits, decimalsOf(cells[at])), least);
    const digits = '0'.repeat(Math.min(MOST_DECIMALS, most));
    return [{ at, format: digits === '' ? '0' : `0.${digits}` }];
  });
}

/** Such a tab when it is made: its header and its first rows. */
export const describeHistory = (tab: HistoryTab, rows: Cells): TabDescription =>
  new TabBuilder(tab.widths)
    .header(tab.columns)
    .block(rows, [])
    .build({ key: tab.key, title: tab.title, frozenRows: 1, frozenColumns: 0 });
