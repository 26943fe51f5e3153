import type { StyleName } from './style.ts';

export type TabValue = string | number | boolean | null;

/** A rectangle of cells, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface StyledArea extends Area {
  readonly style: StyleName;
}

/** A link from one cell: to a cell of another tab of the workbook, to a print-ready PDF of a tab, or out of it. */
export interface TabLink {
  readonly row: number;
  readonly column: number;
  readonly to: LinkTarget;
}

export type LinkTarget =
  /** A tab by its title; `cell` in A1 notation. */
  | { readonly kind: 'cell'; readonly tab: string; readonly cell: string }
  /** A generated tab by its key, whatever its title. */
  | { readonly kind: 'own'; readonly key: string; readonly cell: string }
  | { readonly kind: 'pdf'; readonly key: string; readonly page: PrintedPage }
  | { readonly kind: 'url'; readonly url: string };

/** How a tab goes on A4. */
export interface PrintedPage {
  readonly landscape: boolean;
  /** A1 notation of the part to print; null: the whole tab. */
  readonly range: string | null;
  /** Made to go on one page, or printed at full size on as many as it takes; otherwise fitted to the width of a page. */
  readonly fit?: 'page' | 'full size';
}

/** A native formula of ours, counted from 0. */
export interface TabFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** What may be typed into an area, with the help that Sheets shows beside the cell. */
export interface CellRule extends Area {
  /** `choices`: a drop-down of these; `number`: a number, or one of `choices`. */
  readonly kind: 'choices' | 'number';
  readonly choices: readonly string[];
  /** Refuse anything else (a paste gets past it all the same); otherwise only warn. */
  readonly strict: boolean;
  readonly help: string;
}

/** Background colours between two ends, by the number in the cell. */
export interface ColorScale extends Area {
  readonly low: { readonly value: number; readonly color: string };
  readonly high: { readonly value: number; readonly color: string };
}

/** A column of figures; `isLine`: drawn as a line over standing bars. */
export interface ChartSeries {
  readonly cells: Area;
  readonly color: string;
  readonly isLine?: boolean;
}

/** `bar`: lying bars, the first label at the top; `column`: standing ones; `line`: a line from label to label. */
export type ChartKind = 'bar' | 'column' | 'line';

/** A native chart over cells of its own tab, which follows the figures without being written again. */
export interface TabChart {
  readonly kind: ChartKind;
  readonly stacked: boolean;
  /** Tells our charts from the user's: unique within a tab, and the same whatever the figures are. */
  readonly title: string;
  readonly labelAxis: string;
  readonly valueAxis: string;
  /** Ends of the axis of values. */
  readonly from: number;
  readonly to: number;
  /** One column of labels with its header cell on top. */
  readonly labels: Area;
  /** One column of figures each, as high as the labels, with the name of the series in the header cell. */
  readonly series: readonly ChartSeries[];
  /** The cell under the chart's top left corner, counted from 0; a cell of the described tab. */
  readonly row: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A generated tab as data: what `apply` brings a real tab to, what tests look at. */
export interface TabDescription {
  /** What the tab is, whatever its title: `summary`, `problems`, `tidy`, `district:2701`. */
  readonly key: string;
  /** The title a new tab is given. */
  readonly title: string;
  /** Rectangular; null is an empty cell. Text stays text whatever it begins with. */
  readonly values: readonly (readonly TabValue[])[];
  /** Later areas override earlier ones; cells in none have the style `plain`. */
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Area[];
  readonly links: readonly TabLink[];
  readonly rules: readonly CellRule[];
  readonly formulas: readonly TabFormula[];
  /** Pixels, one per column. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Header row and all rows below it, where a filter is offered. */
  readonly filter: Area | null;
  /** Blocks whose cells have thin lines around them, as on a printed form. */
  readonly boxes: readonly Area[];
  readonly scales: readonly ColorScale[];
  readonly charts: readonly TabChart[];
  /** False: the sheet's own grid is not shown, as on a page. */
  readonly gridlines: boolean;
  /** Columns that are a group and folded away when an input tab is made; people unfold them. */
  readonly folded?: Pick<Area, 'column' | 'columns'>;
  /** A tab for the add-on alone. */
  readonly hidden?: boolean;
  /** Stands for the values where they are many and their fingerprint is known already. */
  readonly contents?: string;
}
