import { PERCENT_UNIT } from '../../language/explanation.ts';
import { problemText } from '../../language/problems.ts';
import {
  type Criterion,
  compare,
  type Exact,
  exact,
  type Indicator,
  MEASURES,
  ZERO,
} from '../../scoring/index.ts';
import type { Problems } from '../problems/collector.ts';
import { sameName } from '../reading/normalise.ts';
import { LEVEL_COLUMNS } from '../vocabulary.ts';
import type { BoundColumn, BoundReader } from './row-reader.ts';

const ONE = exact(1);
/** So many levels between 0 and 1 are no longer the low end of a scale of percents. */
const TELLING_LEVELS = 2;

/**
 * Asks whether a target or levels were typed as a share of 1 where a percent is meant: 0.95 for ร้อยละ 95. Only where
 * more is better: at most 0.5 % of defects is a target. Ticks and scores are no percents, whatever their unit.
 */
export function checkScale(
  row: BoundReader,
  { measure, unit }: Pick<Indicator, 'measure' | 'unit'>,
  criterion: Criterion,
  problems: Problems,
): void {
  const { operator, target, levels } = criterion;
  const { percents } = MEASURES[measure];
  if (percents === 'never' || (percents === 'by-unit' && !sameName(unit, PERCENT_UNIT))) return;
  if (operator !== '>=' && operator !== '>') return;
  const doubt = (column: BoundColumn): void => {
    const message = problemText.shareOfOne(row.text(column));
    problems.add('scale-doubtful', row.place(column), message);
  };
  if (isShare(row, 'target', target)) doubt('target');
  const low = levels.flatMap(({ score, bound }) => {
    const column = LEVEL_COLUMNS[score];
    return column && isShare(row, column, bound) ? [column] : [];
  });
  if (low[0] && low.length >= TELLING_LEVELS) doubt(low[0]);
}

/** True for a number above 0 and up to 1 that was not typed or formatted as a percent. */
function isShare(row: BoundReader, column: BoundColumn, value: Exact): boolean {
  if (compare(value, ZERO) <= 0 || compare(value, ONE) > 0 || row.cell(column).percent) return false;
  const typed = row.text(column);
  return typed.indexOf('%') < 0 && typed.indexOf(PERCENT_UNIT) < 0;
}
