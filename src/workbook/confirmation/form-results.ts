import { asTyped, MEASURES } from '../../scoring/index.ts';
import type { FormColumn } from '../forms/form-layout.ts';
import type { FormRow } from '../forms/form-rows.ts';
import { type Cell, cellAt, type Grid, placeOf } from '../grid.ts';
import { readNumber } from '../reading/read-number.ts';
import { readText } from '../reading/read-text.ts';
import { readTick } from '../reading/read-tick.ts';
import type { DistrictRow, FormResult, IndicatorRow } from '../round.ts';
import { ALL_DISTRICTS, FORM_LABEL, NOT_ASSESSED_WORDS, YES_NO } from '../vocabulary.ts';

/** Every cell of a form that a score comes from, blank ones too. Evidence and remarks are none. */
export function formResults(
  grid: Grid,
  columns: readonly FormColumn[],
  rows: readonly FormRow[],
  districts: readonly DistrictRow[],
  indicators: readonly IndicatorRow[],
): FormResult[] {
  return columns.flatMap(({ column, indicator: index, role }) => {
    const indicator = indicators[index];
    if (!indicator || role.kind === 'evidence' || role.kind === 'note') return [];
    const isInput = role.kind === 'input';
    const label = isInput ? (indicator.labels[role.input] ?? '') : FORM_LABEL.confirmed;
    const isTick = isInput && MEASURES[indicator.measure].reads === 'tick';
    return rows.map(({ row, district }) => ({
      code: indicator.code,
      label,
      district: districts[district]?.name ?? ALL_DISTRICTS,
      text: meaningOf(cellAt(grid, row, column), isTick),
      place: placeOf(grid, row, column),
    }));
  });
}

/** `92.5` of 92.5 %, ๙๒.๕ and a cell of 0.925 in a percent format; ใช่ of every tick. */
function meaningOf(cell: Cell, isTick: boolean): string {
  const reading = (isTick ? readTick : readNumber)(cell);
  if (reading.kind === 'blank') return '';
  if (reading.kind === 'not-assessed') return NOT_ASSESSED_WORDS[0] ?? '';
  if (reading.kind !== 'number') return readText(cell);
  const figure = asTyped(reading.value);
  if (!isTick) return figure;
  return figure === '0' ? YES_NO.no : YES_NO.yes;
}
