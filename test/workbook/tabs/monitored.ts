import { ZERO } from '../../../src/scoring/index.ts';
import type { Round } from '../../../src/workbook/round.ts';

/** The round with น้ำหนัก 0 for these codes: monitored only. */
export const withMonitored = (round: Round, codes: readonly string[]): Round => ({
  ...round,
  indicators: round.indicators.map((one) => (codes.includes(one.code) ? { ...one, weight: ZERO } : one)),
});
