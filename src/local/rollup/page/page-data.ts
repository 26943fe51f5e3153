import type { IndicatorSpread } from '../roll-up-report.ts';

/** What the page's script looks up when somebody asks for details. Lists are in the order of their table on the page. */
export interface PageData {
  readonly provinces: readonly PageProvince[];
  readonly districts: readonly PageDistrict[];
  readonly indicators: readonly PageIndicator[];
}

export interface PageProvince {
  readonly name: string;
  /** Of the percents of complete districts. */
  readonly mean: number | null;
  readonly complete: number;
  readonly remark: string;
}

export interface PageDistrict {
  /** Place in `provinces`. */
  readonly province: number;
  readonly name: string;
  readonly kind: string;
  readonly set: string;
  readonly rank: number | null;
  readonly percent: number | null;
  readonly total: number | null;
  readonly grade: string | null;
  readonly range: readonly [low: number, high: number] | null;
  /** Shown scores by the place of their indicator in `indicators`; null where there is none. */
  readonly scores: readonly (readonly [indicator: number, score: number | null])[];
}

export interface PageIndicator extends Omit<IndicatorSpread, 'rulesId'> {
  readonly name: string;
  readonly set: string;
}
