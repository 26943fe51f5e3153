import type { StyleName } from '../../workbook/tabs/style.ts';
import type { TabDescription } from '../../workbook/tabs/tab-description.ts';

/** What of a description says how its cells look. */
export type Styled = Pick<TabDescription, 'values' | 'styles' | 'widths'>;

/** Names the style of every cell. Rows below each other that look alike are one line. */
export function styleNames({ values, styles, widths }: Styled): (readonly StyleName[])[] {
  const names = values.map(() => widths.map((): StyleName => 'plain'));
  for (const { row, column, rows, columns, style } of styles) {
    for (let r = row; r < row + rows; r += 1) {
      const line = names[r];
      if (line) line.fill(style, column, column + columns);
    }
  }
  let above: readonly StyleName[] = [];
  return names.map((line) => {
    if (line.length !== above.length || line.some((name, column) => name !== above[column])) above = line;
    return above;
  });
}

/** True where only the first row differs from one look for all: then two calls do instead of one per cell array. */
export const isHeaderOnly = ({ styles, values }: Styled): boolean =>
  values.length > 1 && styles.length === 1 && styles[0]?.row === 0 && styles[0].rows === 1;
