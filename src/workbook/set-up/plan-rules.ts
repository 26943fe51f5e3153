import { helpText } from '../../language/set-up.ts';
import { isConfirmationRow } from '../confirmation/read-confirmation.ts';
import { FIRST_DATA_ROW } from '../forms/form-layout.ts';
import { cellAt } from '../grid.ts';
import { readNumber } from '../reading/read-number.ts';
import { readText } from '../reading/read-text.ts';
import { readTick } from '../reading/read-tick.ts';
import type { IndicatorRow } from '../round.ts';
import type { CellRule } from '../tabs/tab-description.ts';
import { fieldOf } from './form-fields.ts';
import type { ReadForm } from './read-form.ts';

/** An input column that is to take something else than before, since the way its indicator is measured changed. */
export interface RuleChange {
  readonly code: string;
  readonly rule: CellRule;
  readonly style: 'input' | 'inputTick';
}

/** What our own rules say beside the cells of inputs; by these words they are known. */
const OURS: readonly string[] = [helpText.number, helpText.tick];

/**
 * The input columns under a rule of ours that is not the one their indicator needs now, where all that is typed below
 * is right by the new one. `rowOf`, `columnOf`: where what is in a row or column now will stand.
 */
export function planRules(
  { grid, helps, columns, height: all }: ReadForm,
  indicators: readonly IndicatorRow[],
  rowOf: (row: number) => number,
  columnOf: (column: number) => number,
): RuleChange[] {
  let height = all;
  while (height > FIRST_DATA_ROW && isConfirmationRow(readText(cellAt(grid, height - 1, 0)))) height -= 1;
  return columns.flatMap(({ column, indicator, role }) => {
    const found = indicators[indicator];
    const field = found && role.kind === 'input' ? fieldOf(found, role) : null;
    if (!found || !field?.rule) return [];
    const { rule, style } = field;
    const isTick = style === 'inputTick';
    const below = Array.from(
      { length: Math.max(0, height - FIRST_DATA_ROW) },
      (_, at) => FIRST_DATA_ROW + at,
    );
    const help = helps[column] ?? '';
    if (help === rule.help || OURS.indexOf(help) < 0) return [];
    const fits = (row: number): boolean =>
      (isTick ? readTick : readNumber)(cellAt(grid, row, column)).kind !== 'unreadable';
    if (!below.every(fits)) return [];
    const top = rowOf(FIRST_DATA_ROW);
    const rows = rowOf(height - 1) - top + 1;
    const area = { row: top, column: columnOf(column), rows, columns: 1 };
    return [{ code: found.code, rule: { ...rule, ...area }, style: isTick ? 'inputTick' : 'input' }];
  });
}
