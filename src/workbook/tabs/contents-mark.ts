import { type CellValue, columnLetters } from '../grid.ts';
import { fingerprint } from '../hash.ts';
import { MARK_ROW } from './people-lines.ts';
import type { TabDescription, TabValue } from './tab-description.ts';

/** Only where formulas stand counts: what they show, and how Sheets spells them, is not known when they are written. */
const FORMULA = '=';

/** Fingerprint of what the cells of a tab hold, read back from it; the line that says "out of date" does not count. */
export function contentsMark(
  values: readonly (readonly (CellValue | TabValue | Date)[])[],
  hasFormula: (row: number, column: number) => boolean,
): string {
  const filled = values.flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      if (row === MARK_ROW && column === 0) return [];
      // A number with a link is a text to Sheets.
      const text = hasFormula(row, column)
        ? FORMULA
        : String(value ?? '')
            .replace(/\s+/g, ' ')
            .trim();
      return text === '' ? [] : [`${columnLetters(column)}${row}\t${text}`];
    }),
  );
  return fingerprint(filled.join('\n'));
}

/** The same, of a tab as it will be once it is written. */
export const describedMark = ({ values, formulas }: TabDescription): string =>
  contentsMark(values, (row, column) => formulas.some((one) => one.row === row && one.column === column));
