import type { CriterionRule } from './criteria/index.ts';
import type { Terms } from './criteria/terms.ts';
import type { Exact } from './exact/exact.ts';
import type { Fault, Measurable } from './measures/definition.ts';
import type { Measure } from './measures/index.ts';

export interface Criterion extends Terms {
  readonly rule: CriterionRule;
}

/** ตัวชี้วัด, as far as scoring and its explanation need it. */
export interface Indicator extends Measurable {
  readonly code: string;
  /** Index into the round's sections. */
  readonly section: number;
  readonly name: string;
  readonly shortName: string;
  /** น้ำหนัก: zero or more; 0 is monitored only, outside every mean, coverage and completeness. */
  readonly weight: Exact;
  readonly measure: Measure;
  /** null for a score that is given directly, and where the district's own target makes none: see {@link Result.barred}. */
  readonly criterion: Criterion | null;
}

/** What a district reported for one indicator, as far as it could be read. */
export type Reported =
  /** `blank`: indices of the inputs that are still empty. */
  | { readonly kind: 'missing'; readonly blank: readonly number[] }
  | { readonly kind: 'not-assessed' }
  /** Something typed could not be read; `reason` is one Thai sentence with the cell. */
  | { readonly kind: 'problem'; readonly reason: string }
  /** One exact number per label; ticks are 1 and 0. */
  | { readonly kind: 'given'; readonly inputs: readonly Exact[] };

/** Why a district's own target lets nothing be scored: it says ไม่ประเมิน, or has to be mended first. */
export type Barred = Extract<Reported, { readonly kind: 'not-assessed' | 'problem' }> & {
  /** คะแนนขั้นต่ำ, which stays whatever the target is. */
  readonly lowest: Exact;
};

export interface Result {
  readonly reported: Reported;
  /** What the target that counts for the district makes of it, whatever was reported; absent: it can be scored. */
  readonly barred?: Barred;
  /** Since when and by which letter a target other than that of ตัวชี้วัด counts, in words; absent or '': not told. */
  readonly targetSource?: string;
  /** คะแนนจากกลุ่มงาน: final where it stands, 0–5. */
  readonly confirmed: Exact | null;
  readonly note: string;
}

export type Status = 'scored' | 'missing' | 'not-assessed' | 'problem' | 'confirmed';

export interface IndicatorScore {
  readonly status: Status;
  readonly value: Exact | null;
  /** 0–5, unrounded; null where there is none. */
  readonly score: Exact | null;
  /** What the inputs alone give, also where the work group's own score replaces it. */
  readonly computed: Exact | null;
  /** คะแนนขั้นต่ำ: what it can score at the least. */
  readonly lowest: Exact;
  /** What the arithmetic objects to; none where there is a value. */
  readonly faults: readonly Fault[];
}

export interface Section {
  readonly name: string;
  /** น้ำหนักองค์ประกอบ (%): zero or more. */
  readonly share: Exact;
}

export interface Grade {
  readonly name: string;
  /** Lower bound in percent, inclusive. */
  readonly from: Exact;
}

export interface District {
  readonly name: string;
  readonly kind: string;
}

export interface Policy {
  /** ทศนิยม: 0–4. Decides how figures are shown, never what they are. */
  readonly decimals: number;
  /** จัดอันดับเมื่อประเมินอย่างน้อย: percent of {@link DistrictScore.assessed} from which a district is ranked. */
  readonly rankFrom: Exact;
  /** เมื่อยังไม่กรอก: คิดเป็น 0 คะแนน. */
  readonly missingAsZero: boolean;
  /** เมื่อไม่ประเมิน: คิดเป็น 0 คะแนน. */
  readonly notAssessedAsZero: boolean;
}

/** A district with the indicators that concern it, each with the target that counts there. */
export interface RatedDistrict extends District {
  readonly indicators: readonly Indicator[];
  /** One per indicator. */
  readonly results: readonly Result[];
}

export interface ScoringRound {
  readonly policy: Policy;
  readonly sections: readonly Section[];
  readonly districts: readonly RatedDistrict[];
  readonly grades: readonly Grade[];
}

export interface DistrictScore {
  readonly name: string;
  readonly kind: string;
  readonly complete: boolean;
  /** Out of 5, unrounded. */
  readonly total: Exact | null;
  readonly percent: Exact | null;
  /** The total with every open indicator at its lowest score, and at 5. */
  readonly range: readonly [Exact, Exact] | null;
  /** Percent of the weights that have a score. */
  readonly coverage: Exact | null;
  /** Percent of the weights that are assessed at all, of the sections that have indicators with weight. */
  readonly assessed: Exact | null;
  readonly grade: string | null;
  readonly rank: number | null;
  /** One per section of the round, in order; null where nothing in it has a score. */
  readonly sections: readonly (Exact | null)[];
  /** One per indicator that concerns the district, in order. */
  readonly indicators: readonly IndicatorScore[];
  /** Share of each indicator in its section's score, score × weight ÷ Σ weights; null without a score. */
  readonly weighted: readonly (Exact | null)[];
}
