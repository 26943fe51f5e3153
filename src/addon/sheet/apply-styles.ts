import { FONT_FAMILY, STYLES, type Style, type StyleName } from '../../workbook/tabs/style.ts';
import { isHeaderOnly, type Styled, styleNames } from './style-grid.ts';

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

/** Gives cells the plain look, whatever they had. */
export function applyPlain(range: Range): void {
  range.setFontFamily(FONT_FAMILY);
  for (const { of, all } of PROPERTIES) all(range, of(STYLES.plain) as never); // each setter gets its own kind of value
}

/** Brings the looks of a tab's cells to its description, whatever they are: one call per property, two for header-only tabs. */
export function applyStyles(range: Range, description: Styled): void {
  if (isHeaderOnly(description) || description.styles.length === 0) {
    applyPlain(range);
    changeStyles(range, description, { ...description, styles: [] });
    return;
  }
  range.setFontFamily(FONT_FAMILY);
  const names = styleNames(description);
  for (const property of PROPERTIES) setProperty(range, property, valuesOf(property, names));
}

/** Changes the looks of cells that look like `from`, which is as large: a call for each property that differs, or none. */
export function changeStyles(range: Range, description: Styled, from: Styled): void {
  if (isHeaderOnly(description) && from.styles.length === 0) {
    const header = range.offset(0, 0, 1, Math.max(1, description.widths.length));
    const top = STYLES[description.styles[0]?.style ?? 'plain'];
    for (const { of, all } of PROPERTIES) {
      if (of(top) !== of(STYLES.plain)) all(header, of(top) as never);
    }
    return;
  }
  if (JSON.stringify(description.styles) === JSON.stringify(from.styles)) return;
  const [names, before] = [styleNames(description), styleNames(from)];
  for (const property of PROPERTIES) {
    const values = valuesOf(property, names);
    const old = valuesOf(property, before);
    const differs = values.some((line, row) => {
      const isNew = line !== values[row - 1] || old[row] !== old[row - 1];
      return isNew && line.some((value, column) => value !== old[row]?.[column]);
    });
    if (differs) setProperty(range, property, values);
  }
}

type Values = readonly (readonly ReturnType<Property['of']>[])[];

/** Lines that are one in `names` are one here. */
function valuesOf({ of }: Property, names: readonly (readonly StyleName[])[]): Values {
  const known = new Map<readonly StyleName[], Values[number]>();
  return names.map((line) => {
    const values = known.get(line) ?? line.map((name) => of(STYLES[name]));
    known.set(line, values);
    return values;
  });
}

function setProperty(range: Range, { all, each }: Property, values: Values): void {
  const first = values[0]?.[0];
  const isOne = Array.from(new Set(values)).every((line) => line.every((value) => value === first));
  if (isOne) all(range, first as never);
  else each(range, values as never[][]);
}
