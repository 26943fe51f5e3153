import { CellError, type Formula, type Link, RichText, type Scalar, scalarText } from './cell-value.ts';
import type { Chart, ChartSource } from './chart.ts';
import { type ColumnSpan, columnSpanAt } from './columns.ts';
import type { FilterColumn } from './filter.ts';
import type { Format } from './format.ts';
import { localeRules, typedFormula } from './locale.ts';
import { holds, type Rect } from './rect.ts';
import type { ConditionalRule, Protection, ValidationArea } from './rules.ts';
import { plainTyped, typeIn } from './type-in.ts';
import type { Workbook } from './workbook.ts';

/** The parts of a sheet that are written back separately. */
export type Aspect =
  | 'cells'
  | 'columns'
  | 'merges'
  | 'validations'
  | 'conditional'
  | 'links'
  | 'notes'
  | 'view'
  | 'tab'
  | 'filter'
  | 'charts'
  | 'protection';

/** Aspects that changed, and a number that is another one after each change. */
class Touched extends Set<Aspect> {
  stamp = 0;

  override add(aspect: Aspect): this {
    this.stamp += 1;
    return super.add(aspect);
  }

  override clear(): void {
    this.stamp += 1;
    super.clear();
  }
}

export interface RowInfo {
  /** Pixels; absent when the row is as high as its text. */
  height?: number;
  hidden?: boolean;
  format?: Format;
  /** The height in points as the file gave it, of which `height` is the nearest number of pixels. */
  points?: string;
  /** Other attributes of the file's `<row>`, kept to be written back. */
  attributes?: string;
}

/**
 * The formats of a row's cells. Rows that look alike may share one: it is never changed, a row is given another one. A
 * block of thousands of rows then takes no more time than one row.
 */
export type FormatLine = readonly (Format | undefined)[];

const WIDEST = 20_000;

/** The key of a cell in the maps of a sheet. */
export function cellKey(row: number, column: number): number {
  return row * WIDEST + column;
}

export function keyCell(key: number): [row: number, column: number] {
  return [Math.floor(key / WIDEST), key % WIDEST];
}

/** One sheet of the model. Rows and columns are 0-based everywhere. */
export class Sheet {
  readonly workbook: Workbook;
  readonly id: number;
  name: string;
  maxRows: number;
  maxColumns: number;
  values: (Scalar | undefined)[][] = [];
  formats: (FormatLine | undefined)[] = [];
  formulas = new Map<number, Formula>();
  /** Attributes that the file's cells have beside their value (`vm`: a picture in the cell). They go with the value. */
  cellMetadata = new Map<number, string>();
  notes = new Map<number, string>();
  links = new Map<number, Link[]>();
  rowInfos = new Map<number, RowInfo>();
  columnSpans: ColumnSpan[] = [];
  merges: Rect[] = [];
  validations: ValidationArea[] = [];
  conditional: ConditionalRule[] = [];
  protections: Protection[] = [];
  /** Typed columns of what a person turned into a table: no rule can be set or taken away there. */
  typedColumns: Rect[] = [];
  charts: Chart[] = [];
  /** What else the file draws over the cells: pictures, and shapes such as text boxes and buttons. */
  pictures = 0;
  shapes = 0;
  /** Charts of the opened file that were taken away or replaced. */
  readonly droppedCharts: ChartSource[] = [];
  frozenRows = 0;
  frozenColumns = 0;
  /** Whether a group of columns is folded by the column behind it; else by the one before it, as in a new sheet. */
  groupsAfter = false;
  hidden = false;
  gridlines = true;
  tabColor: string | null = null;
  filter: Rect | null = null;
  /** What the filter asks of its columns; the rows that it hides say so in their `attributes`. */
  filterColumns: readonly FilterColumn[] = [];
  deleted = false;
  /** Where the sheet stands in the opened file; absent for a new one, and for an entry that has no part. */
  part?: string;
  /** Its entry in the opened file: the place in the list, from 0, and the title there. */
  entry?: { readonly place: number; readonly title: string };
  /** A chart sheet or another kind that has no cells. It stays in the file as it is. */
  isObject = false;
  /** Whether a script made the sheet, now or before the file was saved. */
  madeHere = false;
  /** Whether the file marks the sheet as the one that is shown. */
  selectedInFile = false;
  /** Whether cells of the file name its first style, which a cell has that names none: to some programs not the same. */
  namesPlainStyle = false;
  /** What changed since the file was opened. */
  readonly touched = new Touched();

  constructor(workbook: Workbook, id: number, name: string, maxRows = 1000, maxColumns = 26) {
    this.workbook = workbook;
    this.id = id;
    this.name = name;
    this.maxRows = maxRows;
    this.maxColumns = maxColumns;
  }

  value(row: number, column: number): Scalar | undefined {
    return this.values[row]?.[column];
  }

  formula(row: number, column: number): Formula | undefined {
    return this.formulas.size > 0 ? this.formulas.get(cellKey(row, column)) : undefined;
  }

  /** The format of a cell: its own, else its row's, else its column's, else the workbook's. */
  format(row: number, column: number): Format {
    return this.formats[row]?.[column] ?? this.inheritedFormat(row, column);
  }

  inheritedFormat(row: number, column: number): Format {
    if (this.rowInfos.size === 0 && this.columnSpans.length === 0) return this.workbook.defaultFormat;
    return (
      this.rowInfos.get(row)?.format ??
      columnSpanAt(this.columnSpans, column)?.format ??
      this.workbook.defaultFormat
    );
  }

  /** Puts a value, or nothing, into a cell; a formula there is gone. Returns whether anything changed. */
  put(row: number, column: number, value: Scalar | undefined, formula?: Formula): boolean {
    const line = this.values[row];
    const key = cellKey(row, column);
    const old = this.formulas.size > 0 ? this.formulas.get(key) : undefined;
    if (old?.text === formula?.text && (line?.[column] === value || (formula && value === undefined)))
      return false;
    if (line) line[column] = value;
    else this.values[row] = fill(column, value);
    if (this.cellMetadata.size > 0) this.cellMetadata.delete(key);
    if (formula) this.formulas.set(key, formula);
    else if (old) this.formulas.delete(key);
    if (this.links.size > 0 && this.links.delete(key)) this.touched.add('links');
    this.touched.add('cells');
    return true;
  }

  /** Gives a cell a format. */
  setFormat(row: number, column: number, format: Format): void {
    if ((this.formats[row]?.[column] ?? this.inheritedFormat(row, column)) === format) return;
    this.setOwnFormat(row, column, format);
  }

  /** Gives a cell a format of its own, or takes that away; then it looks like its row or column. */
  setOwnFormat(row: number, column: number, format: Format | undefined): void {
    const line = this.formats[row]?.slice() ?? [];
    // Filled, since arrays with holes are slow.
    while (line.length < column) line.push(undefined);
    line[column] = format;
    this.formats[row] = line;
    this.touched.add('cells');
  }

  /**
   * Gives the cells of a block formats made of those they have and of the column, counted from the block's first. Rows
   * that share a line share the changed one.
   */
  changeRowFormats(rect: Rect, change: (from: Format, column: number) => Format): void {
    const changed = new Map<FormatLine | undefined, FormatLine | undefined>();
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const line = this.formats[row];
      // What a row says of its cells may differ from row to row.
      const isAlike = !this.rowInfos.has(row);
      if (isAlike && changed.has(line)) {
        const known = changed.get(line);
        if (known !== line) this.formats[row] = known;
        continue;
      }
      this.changeLine(rect, row, change);
      if (isAlike) changed.set(line, this.formats[row]);
    }
  }

  private changeLine(rect: Rect, row: number, change: (from: Format, column: number) => Format): void {
    const inherits = this.rowInfos.size > 0 || this.columnSpans.length > 0;
    const usual = this.workbook.defaultFormat;
    const line = this.formats[row];
    let changed: (Format | undefined)[] | null = null;
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const from = line?.[column] ?? (inherits ? this.inheritedFormat(row, column) : usual);
      const to = change(from, column - rect.column);
      if (to === from) continue;
      changed ??= line?.slice() ?? [];
      // Filled, since arrays with holes are slow.
      while (changed.length < column) changed.push(undefined);
      changed[column] = to;
    }
    if (!changed) return;
    this.formats[row] = changed;
    this.touched.add('cells');
  }

  /** Whether a merged cell hides this one. */
  isCovered(row: number, column: number): boolean {
    if (this.merges.length === 0) return false;
    const merge = this.merges.find((rect) => holds(rect, row, column));
    return merge !== undefined && (merge.row !== row || merge.column !== column);
  }

  /** Number of rows and columns up to the last cell that holds something. */
  extent(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    this.values.forEach((line, row) => {
      for (let column = line.length - 1; column >= 0; column--) {
        if (line[column] === undefined || line[column] === '') continue;
        rows = Math.max(rows, row + 1);
        columns = Math.max(columns, column + 1);
        break;
      }
    });
    for (const key of this.formulas.keys()) {
      const [row, column] = keyCell(key);
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
    return { rows, columns };
  }

  /** Types into a cell as a person does: texts are read as numbers, dates, formulas; `''` clears. */
  set(row: number, column: number, value: string | number | boolean | CellError): void {
    if (this.isCovered(row, column)) return;
    if (typeof value !== 'string') {
      this.put(row, column, value);
      return;
    }
    const format = this.format(row, column);
    const plain = plainTyped(value, format);
    if (plain !== null || value === '') {
      this.put(row, column, plain || undefined);
      return;
    }
    const rules = localeRules(this.workbook.locale);
    const typed = typeIn(value, format, this.workbook.now, rules);
    if (typed.formula === undefined) this.put(row, column, typed.value);
    else {
      const text = typedFormula(typed.formula, rules);
      this.put(row, column, text === null ? new CellError('#ERROR!') : undefined, {
        text: text ?? typed.formula,
      });
    }
    if (typed.numberFormat && format.numberFormat === 'General') {
      this.setFormat(row, column, this.workbook.formats.with(format, 'numberFormat', typed.numberFormat));
    }
  }

  /** Takes the chart at a place of the list away. */
  dropChart(at: number): void {
    const [chart] = this.charts.splice(at, 1);
    if (chart?.source) this.droppedCharts.push(chart.source);
    this.touched.add('charts');
  }

  /** What the cells hold, from A1 to the last one with content: `''` where blank, errors as texts, dates as numbers. */
  rows(): (string | number | boolean)[][] {
    const { rows, columns } = this.extent();
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => {
        const value = this.value(row, column);
        if (value === undefined) return this.formula(row, column) ? 'Loading...' : '';
        return typeof value === 'object' ? scalarText(value) : value;
      }),
    );
  }
}

/** A line that has a value at one place only; filled, since arrays with holes are slow. */
function fill<T>(column: number, value: T | undefined): (T | undefined)[] {
  const line: (T | undefined)[] = [];
  for (let i = 0; i < column; i++) line.push(undefined);
  line.push(value);
  return line;
}

/** The text of a cell that may be formatted in parts. */
export function plainText(value: Scalar | undefined): Scalar | undefined {
  return value instanceof RichText ? value.text : value;
}
