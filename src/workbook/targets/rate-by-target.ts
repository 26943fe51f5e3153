import { formatDate } from '../../language/dates.ts';
import { targetSource } from '../../language/explanation.ts';
import { type ReadingRules, reportNotAssessedAt } from '../forms/derive-result.ts';
import type { IndicatorRow, OwnTarget, PlacedResult, RatedIndicator } from '../round.ts';

/** An indicator of a district under the target that counts there; one that is not assessed for it is told. */
export function rateByTarget(
  indicator: IndicatorRow,
  own: OwnTarget | null,
  result: PlacedResult,
  rules: ReadingRules,
): RatedIndicator {
  if (!own) return { indicator, own, result };
  const { criterion, note, place, reference, since } = own;
  const isLeftOut = own.barred?.kind === 'not-assessed';
  const barred = isLeftOut && result.isScoreFaulty ? null : own.barred;
  // A score of the work group stands all the same: then no weight leaves.
  if (isLeftOut && barred && !result.confirmed)
    reportNotAssessedAt(indicator, place, result.note || note, rules);
  return {
    indicator: {
      ...indicator,
      criterion,
      hasLevels: criterion ? criterion.levels.some(({ score }) => score > 0) : indicator.hasLevels,
    },
    own,
    result: {
      ...result,
      ...(barred ? { barred } : {}),
      targetSource: targetSource(since ? formatDate(since) : '', reference),
    },
  };
}
