import type { Grid } from '../grid.ts';
import { STYLES, type StyleName } from '../tabs/style.ts';
import type { TabDescription } from '../tabs/tab-description.ts';

/** A tab that is yet to be made, as it will be read. Input tabs have no formulas of ours. */
export function gridOf({ title, values, styles, merges }: TabDescription): Grid {
  const formats: string[][] = values.map((row) => row.map(() => STYLES.plain.format));
  for (const { row, column, rows, columns, style } of styles) {
    for (const line of formats.slice(row, row + rows)) line.fill(formatOf(style), column, column + columns);
  }
  return {
    title,
    values: values.map((row) => row.map((value) => value ?? '')),
    formats,
    formulas: values.map((row) => row.map(() => '')),
    merges: [...merges],
  };
}

const formatOf = (style: StyleName): string => STYLES[style].format;
