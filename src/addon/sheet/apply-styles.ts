import { FONT_FAMILY, STYLES, type Style, type StyleName } from '../../workbook/tabs/style.ts';
import type { TabDescription } from '../../workbook/tabs/tab-description.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

interface Property {
  readonly of: (style: Style) => string | number | boolean;
  readonly all: (range: Range, value: never) => unknown;
  readonly each: (range: Range, values: never[][]) => unknown;
}

/** One line per cell property: how to read it from a style, set it for all cells, set it cell by cell. */
const PROPERTIES: readonly Property[] = [
  { of: (s) => s.format, all: (r, v) => r.setNumberFormat(v), each: (r, v) => r.setNumberFormats(v) },
  { of: (s) => s.background, all: (r, v) => r.setBackground(v), each: (r, v) => r.setBackgrounds(v) },
  { of: (s) => s.color, all: (r, v) => r.setFontColor(v), each: (r, v) => r.setFontColors(v) },
  { of: (s) => weight(s), all: (r, v) => r.setFontWeight(v), each: (r, v) => r.setFontWeights(v) },
  { of: (s) => s.size, all: (r, v) => r.setFontSize(v), each: (r, v) => r.setFontSizes(v) },
  {
    of: (s) => s.align,
    all: (r, v) => r.setHorizontalAlignment(v),
    each: (r, v) => r.setHorizontalAlignments(v),
  },
  {
    of: (s) => s.vertical,
    all: (r, v) => r.setVerticalAlignment(v),
    each: (r, v) => r.setVerticalAlignments(v),
  },
  { of: (s) => s.wrap, all: (r, v) => r.setWrap(v), each: (r, v) => r.setWraps(v) },
];

const weight = ({ bold }: Style): string => (bold ? 'bold' : 'normal');

/** Names the style of every cell. */
function styleNames({ values, styles, widths }: TabDescription): StyleName[][] {
  const names = values.map(() => widths.map((): StyleName => 'plain'));
  for (const { row, column, rows, columns, style } of styles) {
    for (let r = row; r < row + rows; r += 1) {
      const line = names[r];
      if (line) line.fill(style, column, column + columns);
    }
  }
  return names;
}

/** True where only the first row differs from one look for all: then two calls do instead of one per cell array. */
const isHeaderOnly = ({ styles, values }: TabDescription): boolean =>
  values.length > 1 && styles.length === 1 && styles[0]?.row === 0 && styles[0].rows === 1;

/** Brings the looks of a tab's cells to its description: one call per property, two for header-only tabs. */
export function applyStyles(range: Range, description: TabDescription): void {
  range.setFontFamily(FONT_FAMILY);
  if (isHeaderOnly(description)) {
    const header = range.offset(0, 0, 1, Math.max(1, description.widths.length));
    for (const { of, all } of PROPERTIES) {
      const base = of(STYLES.plain) as never; // each property's own setter gets its own kind of value
      const top = of(STYLES[description.styles[0]?.style ?? 'plain']) as never;
      all(range, base);
      if (top !== base) all(header, top);
    }
    return;
  }
  if (description.styles.length === 0) {
    for (const { of, all } of PROPERTIES) all(range, of(STYLES.plain) as never);
    return;
  }
  const names = styleNames(description);
  for (const { of, all, each } of PROPERTIES) {
    const values = names.map((line) => line.map((name) => of(STYLES[name]))) as never[][];
    const first = values[0]?.[0];
    const isOne = values.every((line) => line.every((value) => value === first));
    if (isOne) all(range, first as never);
    else each(range, values);
  }
}
