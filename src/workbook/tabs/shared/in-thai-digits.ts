import { toThaiDigits } from '../../../language/numbers.ts';
import { STYLES, type StyleName } from '../style.ts';
import type { TabDescription, TabValue } from '../tab-description.ts';

/** A number format of ours: text, digits, decimals, text. */
const FORMAT = /^(?:"([^"]*)")?0(?:\.(0+))?(?:"([^"]*)")?$/;

/** What a cell shows of a figure in this look. */
function printed(value: number, style: StyleName): string {
  const match = FORMAT.exec(STYLES[style].format);
  if (!match) return String(value);
  const [, before = '', decimals = '', behind = ''] = match;
  return before + value.toFixed(decimals.length) + behind;
}

/**
 * The tab with Thai numerals in its rows above `end`, as เลขไทยในแบบพิมพ์ wants them: figures become texts there, which
 * neither charts nor formulas read. `latin`: rows that keep theirs.
 */
export function inThaiDigits(tab: TabDescription, end: number, latin: readonly number[]): TabDescription {
  const looks = new Map<string, StyleName>();
  for (const { row, column, rows, columns, style } of tab.styles) {
    for (let r = row; r < Math.min(row + rows, end); r += 1)
      for (let c = column; c < column + columns; c += 1) looks.set(`${r} ${c}`, style);
  }
  const thai = (value: TabValue, row: number, column: number): TabValue => {
    if (typeof value === 'string') return toThaiDigits(value);
    return typeof value === 'number'
      ? toThaiDigits(printed(value, looks.get(`${row} ${column}`) ?? 'plain'))
      : value;
  };
  const values = tab.values.map((line, row) =>
    row >= end || latin.indexOf(row) >= 0 ? line : line.map((value, column) => thai(value, row, column)),
  );
  return { ...tab, values };
}
