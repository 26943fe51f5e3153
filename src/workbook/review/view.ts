import { type Exact, sayValue } from '../../scoring/index.ts';
import type { Assessment } from '../assess.ts';
import type { Cells } from '../history/history-table.ts';
import type { IndicatorRow, Round } from '../round.ts';
import { rowsByIndicator } from '../rows-by-indicator.ts';
import type { ScoredDistrict, ScoredRow } from '../scored-district.ts';

/** What the criteria of a round are looked at with. */
export interface ReviewView {
  readonly round: Round;
  readonly districts: readonly ScoredDistrict[];
  /** The rows of an indicator, in the order of the districts. */
  readonly rowsOf: (indicator: IndicatorRow) => readonly ScoredRow[];
  /** Cells of ผลรอบที่ปิดแล้ว; null where there is no such tab. */
  readonly closed: Cells | null;
  /** A value as people read it, with its unit. */
  readonly sayValue: (indicator: IndicatorRow, value: Exact) => string;
}

export function reviewView({ round, districts }: Assessment, closed: Cells | null): ReviewView {
  return {
    round,
    districts,
    rowsOf: rowsByIndicator(districts),
    closed,
    sayValue: (indicator, value) => sayValue(indicator, value, round.settings.decimals),
  };
}
