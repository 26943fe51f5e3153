import { ZERO } from '../../../src/scoring/index.ts';
import type { IndicatorRow, Round } from '../../../src/workbook/round.ts';

/** The round with น้ำหนัก 0 for these codes: monitored only. */
export function withMonitored(round: Round, codes: readonly string[]): Round {
  const monitored = (one: IndicatorRow): IndicatorRow =>
    codes.includes(one.code) ? { ...one, weight: ZERO } : one;
  return {
    ...round,
    indicators: round.indicators.map(monitored),
    rated: round.rated.map((rows) => rows.map((row) => ({ ...row, indicator: monitored(row.indicator) }))),
  };
}
