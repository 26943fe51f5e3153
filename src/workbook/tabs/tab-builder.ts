import type { StyleName } from './style.ts';
import type {
  Area,
  CellRule,
  ColorScale,
  StyledArea,
  TabChart,
  TabDescription,
  TabFormula,
  TabLink,
  TabValue,
} from './tab-description.ts';

/** Collects rows, styles and links from top to bottom; `build` makes the values rectangular. */
export class TabBuilder {
  private readonly rows: TabValue[][] = [];
  private readonly styles: StyledArea[] = [];
  private readonly merges: Area[] = [];
  private readonly links: TabLink[] = [];
  private readonly rules: CellRule[] = [];
  private readonly formulas: TabFormula[] = [];
  private readonly boxes: Area[] = [];
  private readonly scales: ColorScale[] = [];
  private readonly charts: TabChart[] = [];

  constructor(private readonly widths: readonly number[]) {}

  /** Number of rows so far: the index of the next one. */
  get next(): number {
    return this.rows.length;
  }

  /** Adds a row; `styles` name the look of its cells from the left, undefined keeps plain. */
  row(values: readonly TabValue[], styles: readonly (StyleName | undefined)[] = []): this {
    const row = this.rows.length;
    this.rows.push([...values]);
    styles.forEach((style, column) => {
      if (style) this.styles.push({ row, column, rows: 1, columns: 1, style });
    });
    return this;
  }

  /** Adds a row of one text in one style across the whole width. */
  line(text: string, style: StyleName): this {
    this.styles.push({ row: this.rows.length, column: 0, rows: 1, columns: this.widths.length, style });
    this.rows.push([text]);
    return this;
  }

  /** Adds many rows that share one look per column. */
  block(rows: readonly (readonly TabValue[])[], styles: readonly (StyleName | undefined)[]): this {
    if (rows.length === 0) return this;
    styles.forEach((style, column) => {
      if (style) this.styles.push({ row: this.rows.length, column, rows: rows.length, columns: 1, style });
    });
    for (const row of rows) this.rows.push([...row]);
    return this;
  }

  style(row: number, column: number, style: StyleName): this {
    this.styles.push({ row, column, rows: 1, columns: 1, style });
    return this;
  }

  /** One look for some cells of one row. */
  area(row: number, column: number, columns: number, style: StyleName): this {
    this.styles.push({ row, column, rows: 1, columns, style });
    return this;
  }

  header(values: readonly string[]): this {
    this.styles.push({ row: this.rows.length, column: 0, rows: 1, columns: values.length, style: 'header' });
    this.rows.push([...values]);
    return this;
  }

  merge(area: Area): this {
    this.merges.push(area);
    return this;
  }

  link(link: TabLink): this {
    this.links.push(link);
    return this;
  }

  formula(formula: TabFormula): this {
    this.formulas.push(formula);
    return this;
  }

  rule(rule: CellRule): this {
    this.rules.push(rule);
    return this;
  }

  box(area: Area): this {
    this.boxes.push(area);
    return this;
  }

  scale(scale: ColorScale): this {
    this.scales.push(scale);
    return this;
  }

  chart(chart: TabChart): this {
    this.charts.push(chart);
    return this;
  }

  /** `filterFrom`: the header row of a filter; `gridlines`: shown unless false. */
  build(
    tab: Pick<TabDescription, 'key' | 'title' | 'frozenRows' | 'frozenColumns'> & {
      filterFrom?: number;
      gridlines?: boolean;
    },
  ): TabDescription {
    const columns = this.widths.length;
    const { filterFrom, gridlines = true, ...rest } = tab;
    const filter =
      filterFrom === undefined
        ? null
        : { row: filterFrom, column: 0, rows: this.rows.length - filterFrom, columns };
    const nothing: TabValue[] = this.widths.map(() => null);
    return {
      ...rest,
      values: this.rows.map((row) => [...row, ...nothing.slice(row.length)].slice(0, columns)),
      styles: this.styles,
      merges: this.merges,
      links: this.links,
      rules: this.rules,
      formulas: this.formulas,
      boxes: this.boxes,
      scales: this.scales,
      charts: this.charts,
      gridlines,
      widths: this.widths,
      filter,
    };
  }
}
