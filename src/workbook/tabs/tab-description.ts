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

/** A link from one cell to a cell of another tab of the workbook. */
export interface TabLink {
  readonly row: number;
  readonly column: number;
  readonly tab: string;
  /** A1 notation. */
  readonly cell: string;
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
  /** A tab for the add-on alone. */
  readonly hidden?: boolean;
  /** Stands for the values where they are many and their fingerprint is known already. */
  readonly contents?: string;
}
