import type { ScoredDistrict } from '../../scored-district.ts';
import type { ScoredRun } from '../scored-run.ts';
import type { StyleName } from '../style.ts';
import type { TabBuilder } from '../tab-builder.ts';
import type { TabValue } from '../tab-description.ts';
import type { Averages } from './averages.ts';
import type { WeightDigits } from './form-figure.ts';
import type { OfficialColumns } from './official-columns.ts';

/** A run, and the average of every indicator, as shown, by the kind of district: both are there once for all tabs. */
export interface RunWithAverages {
  readonly run: ScoredRun;
  readonly averages: ReadonlyMap<string, Averages>;
}

/** One district's tab while it is being described. */
export interface DistrictPage {
  readonly run: ScoredRun;
  /** Of every indicator over all districts of this kind. */
  readonly averages: Averages;
  /** Its kind, where there are several: what the averages are of. */
  readonly averageName: string;
  readonly district: ScoredDistrict;
  readonly columns: OfficialColumns;
  readonly tab: TabBuilder;
  /** Decimals of all weights of its form. */
  readonly digits: WeightDigits;
}

/** A cell of a row: where, what, and how it looks. */
export type Placed = readonly [column: number, value: TabValue, style?: StyleName | undefined];

/** Adds a row from cells named by column, in any order; the others look like `fill`. */
export function addRow({ tab, columns }: DistrictPage, cells: readonly Placed[], fill?: StyleName): void {
  const values: TabValue[] = columns.widths.map(() => null);
  const styles: (StyleName | undefined)[] = columns.widths.map(() => fill);
  for (const [column, value, style] of cells) {
    values[column] = value;
    if (style) styles[column] = style;
  }
  tab.row(values, styles);
}

/** Adds a title in the middle: it runs on over the empty cells on both sides, since merging them costs calls. */
export function addTitle(page: DistrictPage, text: string): void {
  const { levels, name } = page.columns;
  addRow(page, [[levels[levels.length - 1] ?? name, text, 'formTitle']]);
}

/** Lines around all rows from `first` to the last one so far. */
export function boxFrom({ tab, columns }: DistrictPage, first: number): void {
  tab.box({ row: first, column: 0, rows: tab.next - first, columns: columns.widths.length });
}
