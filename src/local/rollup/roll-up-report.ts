import type { FactField, Figure } from './rolled-workbook.ts';
import type { RollUpIssue } from './rollup-issue.ts';

/** What `khanaen rollup --json` prints; the contract, section 6. */
export interface RollUpReport {
  readonly workbooks: readonly ReportedWorkbook[];
  readonly ranking: readonly RankedDistrict[];
  readonly incomplete: readonly UnrankedDistrict[];
  readonly indicators: readonly IndicatorSpread[];
  readonly provinces: readonly ProvinceFigures[];
  readonly ruleDifferences: readonly ProvinceDifference[];
  readonly issues: readonly RollUpIssue[];
}

export interface ReportedWorkbook {
  readonly file: string;
  readonly province: string;
  readonly fiscalYear: number;
  readonly round: number;
  readonly districts: number;
  readonly complete: number;
  readonly rulesId: string;
  readonly unconfirmed: number;
  /** Results that are scored by targets of the province's own. */
  readonly ownTargets: number;
}

export interface RankedDistrict {
  /** Among those of its kind that are scored by the same rules. */
  readonly rank: number;
  readonly province: string;
  readonly district: string;
  readonly kind: string;
  readonly percent: number;
  readonly total: Figure;
  readonly grade: string | null;
  readonly rulesId: string;
}

export interface UnrankedDistrict {
  readonly province: string;
  readonly district: string;
  readonly total: Figure;
  readonly range: readonly [low: number, high: number] | null;
}

/** How the shown scores of an indicator lie, rounded to 2 decimals. */
export interface IndicatorSpread {
  readonly code: string;
  readonly rulesId: string;
  readonly n: number;
  readonly mean: number;
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
  readonly atFull: number;
}

export interface ProvinceFigures {
  readonly province: string;
  readonly n: number;
  readonly complete: number;
  /** Of the percents of complete districts. */
  readonly mean: Figure;
}

export interface ProvinceDifference {
  readonly province: string;
  /** The indicator's code, the name of a section or grade, '' for a setting. */
  readonly code: string;
  readonly field: FactField;
  /** null: there is none. */
  readonly here: string | null;
  readonly there: string | null;
}

/** What an indicator that is measured in percent comes to over the country. */
export interface MeasuredIndicator {
  readonly code: string;
  readonly rulesId: string;
  readonly n: number;
  readonly percent: number;
}

/** How a district moved since the round before. */
export interface RankChange {
  readonly province: string;
  readonly district: string;
  readonly kind: string;
  readonly rankBefore: number;
  readonly rank: number;
  readonly percentBefore: number;
  readonly percent: number;
  /** False: the two rounds were scored by different rules, and nothing is compared. */
  readonly sameRules: boolean;
  readonly placesGained: Figure;
  readonly percentGained: Figure;
}

/** An indicator in one round. */
export interface IndicatorTrend {
  readonly code: string;
  readonly rulesId: string;
  readonly fiscalYear: number;
  readonly round: number;
  readonly n: number;
  readonly mean: number;
  readonly atFull: number;
}

/** What the rounds of a folder tell together. */
export interface RollUpHistory {
  readonly before: { readonly fiscalYear: number; readonly round: number };
  readonly changes: readonly RankChange[];
  readonly trends: readonly IndicatorTrend[];
}
