import { problemText } from '../../language/problems.ts';
import { type Criterion, MEASURES, type Measure } from '../../scoring/index.ts';
import type { Problems } from '../problems/collector.ts';
import { LEVEL_COLUMNS } from '../vocabulary.ts';
import { headerOf, type RowReader } from './row-reader.ts';

const OF_A_CRITERION = ['target', ...LEVEL_COLUMNS, 'rule'] as const;

/**
 * Says, at the first of them, that levels stand in a row whose criterion does not use them, or a target, levels or
 * เกณฑ์ where the score is given directly. People fill in the levels of their handbook and leave เกณฑ์ as it was.
 */
export function reportUnused(
  row: RowReader,
  measure: Measure,
  criterion: Criterion | null,
  problems: Problems,
): void {
  const isDirect = MEASURES[measure].defaults === null;
  if (!isDirect && (!criterion || criterion.levels.length > 0)) return;
  const filled = (isDirect ? OF_A_CRITERION : LEVEL_COLUMNS).filter((column) => row.text(column) !== '');
  const [first] = filled;
  if (!first) return;
  const names = filled.map(headerOf);
  const message = isDirect
    ? problemText.unusedByDirect(names)
    : problemText.unusedLevels(names, row.text('rule') || problemText.blankRule);
  problems.add('setting-ignored', row.place(first), message, row.text('owner'), 'notice');
}
