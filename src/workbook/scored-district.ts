import type { DistrictScore, Exact, IndicatorScore, Status } from '../scoring/index.ts';
import type { DistrictRow, IndicatorRow, OwnTarget, PlacedResult, SectionRow } from './round.ts';

/** Figures of a whole district, as they are shown. */
export interface ShownTotals {
  readonly complete: boolean;
  /** Out of 5. */
  readonly total: number | null;
  readonly percent: number | null;
  readonly grade: string | null;
  readonly rank: number | null;
  /** The total with every open indicator at its lowest score, and at 5. */
  readonly range: readonly [low: number, high: number] | null;
  /** Percent of the weights that have a score. */
  readonly coverage: number | null;
  /** Percent of the weights that are assessed at all. */
  readonly assessed: number | null;
}

/** ผลหลังกลั่นกรอง of a district, as it is shown. */
export interface Moderated {
  /** 2 decimals; below 100 at most 99.99. */
  readonly percent: number;
  /** null below the lowest bound. */
  readonly grade: string | null;
  readonly reason: string;
  /** มติ/วันที่ as typed. */
  readonly decision: string;
}

/** A district and all that came of its results. Its figures are as they are shown; `exact` has them unrounded. */
export interface ScoredDistrict extends DistrictRow, ShownTotals {
  /** Tells it from the others whatever it is called: its code, or its name where it has none of its own. */
  readonly key: string;
  readonly exact: DistrictScore;
  /** รหัสเทียบข้อมูล: tells whether figures are those that were printed or sent. */
  readonly receipt: string;
  /** The committee's or the chief's own figure; ranks stay by the indicators. */
  readonly moderated: Moderated | null;
  /** Those of which an indicator concerns it. */
  readonly sections: readonly ScoredSection[];
  /** One per indicator that concerns it, in the order of ตัวชี้วัด. */
  readonly rows: readonly ScoredRow[];
}

/** A scored district before its figures are given their receipt. */
export type JoinedDistrict = Omit<ScoredDistrict, 'receipt'>;

export interface ScoredSection {
  readonly section: SectionRow;
  /** As shown, and unrounded; null where nothing in it has a score. */
  readonly score: number | null;
  readonly exact: Exact | null;
  /** The rows of its indicators. */
  readonly rows: readonly ScoredRow[];
}

/** One district's result for one indicator, and what came of it. */
export interface ScoredRow {
  readonly district: DistrictRow;
  /** With the target and levels that count for the district; its code tells which one it is. */
  readonly indicator: IndicatorRow;
  /** The row of ค่าเป้าหมายรายอำเภอ that says so; null where ตัวชี้วัด does. */
  readonly own: OwnTarget | null;
  /** What the inputs give by the target of ตัวชี้วัด, as shown; null where nothing, and where no other target counts. */
  readonly scoreBefore: number | null;
  readonly result: PlacedResult;
  readonly status: Status;
  /** Not rounded. */
  readonly value: number | null;
  /** As shown: the score, and what it puts into its section's. */
  readonly score: number | null;
  readonly weighted: number | null;
  readonly exact: ExactScore;
  /** Why the score is what it is, in one sentence. */
  readonly explanation: string;
}

/** The same figures unrounded. */
export interface ExactScore extends IndicatorScore {
  readonly weighted: Exact | null;
}
