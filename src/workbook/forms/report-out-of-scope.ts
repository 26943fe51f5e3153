import { targetText } from '../../language/targets.ts';
import { cellAt, type Grid, placeOf } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { readNumber } from '../reading/read-number.ts';
import { readText } from '../reading/read-text.ts';
import type { DistrictRow, IndicatorRow } from '../round.ts';
import { ALL_DISTRICTS } from '../vocabulary.ts';
import { isBlank } from './form-layout.ts';

/**
 * Tells of a filled cell of an indicator that does not concern its row (`district` undefined: of ทุกอำเภอ, where it
 * concerns nobody). ไม่ประเมิน says just that, and so is no more than noticed.
 */
export function reportOutOfScope(
  grid: Grid,
  row: number,
  column: number,
  { code, owner }: IndicatorRow,
  district: DistrictRow | undefined,
  problems: Problems,
): void {
  const cell = cellAt(grid, row, column);
  if (isBlank(cell)) return;
  const severity = readNumber(cell).kind === 'not-assessed' ? 'notice' : 'warning';
  const message = targetText.outOfScope(code, district?.name ?? ALL_DISTRICTS, readText(cell));
  problems.add('out-of-scope', placeOf(grid, row, column), message, owner, severity);
}
