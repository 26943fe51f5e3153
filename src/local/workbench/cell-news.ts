import { scalarText } from '../stand-in/cell-value.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import { keyCell } from '../stand-in/sheet.ts';
import { gridId } from './grid-place.ts';
import type { CellsEdit, GridCell } from './messages.ts';
import { gridStyle } from './to-grid-data.ts';

/** A cell as the windows are told of it. `isStyled`: with its look, which may have changed too. */
export function cellNow(sheet: Sheet, row: number, column: number, isStyled = false): GridCell {
  const formula = sheet.formula(row, column);
  const now = sheet.value(row, column);
  const held = typeof now === 'number' || typeof now === 'boolean' ? now : scalarText(now);
  const { numberFormat } = sheet.format(row, column);
  const value = formula ? `=${formula.text}` : held === '' ? null : held;
  const cell = { row, column, value, format: numberFormat };
  // A text that begins like a formula is none.
  const isText = !formula && typeof value === 'string' && value.startsWith('=');
  return {
    ...cell,
    ...(isText ? { isText } : {}),
    ...(isStyled ? { style: gridStyle(sheet, row, column) } : {}),
  };
}

/** Many cells of a sheet, by their keys. */
export const cellsNow = (sheet: Sheet, keys: Iterable<number>): CellsEdit => ({
  kind: 'cells',
  sheet: gridId(sheet),
  cells: [...keys].map((key) => cellNow(sheet, ...keyCell(key), true)),
});
