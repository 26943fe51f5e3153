import { cellName } from '../a1.ts';
import { isDate } from '../check-arguments.ts';
import { overlap, type Rect } from '../rect.ts';
import { moveFormula } from '../references.ts';
import type { ValidationArea } from '../rules.ts';
import type { Run } from '../run.ts';
import type { Sheet } from '../sheet.ts';

/**
 * Throws where a rule refuses a value, as Google does when a script sets one; emptying is free. A rule with a formula is
 * asked of the plugged-in engine, and lets everything pass where there is none.
 */
export function checkRules(
  run: Run,
  sheet: Sheet,
  rect: Rect,
  valueAt: (row: number, column: number) => unknown,
): void {
  const refusing = sheet.validations.filter(
    (area) => !area.validation.allowInvalid && overlap(area.rect, rect) !== null,
  );
  for (const area of refusing) {
    const cells = overlap(area.rect, rect);
    if (!cells) continue;
    for (let row = cells.row; row < cells.row + cells.rows; row++) {
      for (let column = cells.column; column < cells.column + cells.columns; column++) {
        const value = valueAt(row - rect.row, column - rect.column);
        if (value === '' || sheet.isCovered(row, column) || isRight(run, sheet, area, row, column, value))
          continue;
        throw new Error(
          `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`,
        );
      }
    }
  }
}

function isRight(
  run: Run,
  sheet: Sheet,
  { rect, validation: { condition } }: ValidationArea,
  row: number,
  column: number,
  value: unknown,
): boolean {
  const text = isDate(value) ? '' : String(value);
  // Formulas are checked by what they give, which is not known here.
  if (text.startsWith('=')) return true;
  const number = Number(text.replace(/^'/, '') || Number.NaN);
  switch (condition.kind) {
    case 'list':
      return condition.values.includes(text.replace(/^'/, ''));
    case 'between':
      return number >= condition.from && number <= condition.to;
    case 'at-least':
      return number >= condition.from;
    case 'formula': {
      const formula = moveFormula(condition.formula, row - rect.row, column - rect.column);
      return run.options.evaluate?.(formula, run.workbook, sheet.name) !== false;
    }
    case 'foreign':
      return true;
  }
}
