/** A figure as the workbook shows it; null where it shows none. */
export type Figure = number | null;

/** One scored workbook, as its ข้อมูลวิเคราะห์ shows it. */
export interface RolledWorkbook {
  /** As it is told to people. */
  readonly file: string;
  readonly province: string;
  /** พ.ศ. */
  readonly fiscalYear: number;
  readonly round: number;
  readonly rulesId: string;
  /** ISO 8601; '' where the table has none. */
  readonly calculatedAt: string;
  readonly unconfirmed: number;
  /** ข้อความกำกับ. */
  readonly label: string;
  readonly workbookId: string;
  readonly version: string;
  /** ISO dates, '' where there are none. */
  readonly roundStart: string;
  readonly roundEnd: string;
  readonly dataAsOf: string;
  /** The inputs changed since it was calculated. */
  readonly isStale: boolean;
  readonly districts: readonly RolledDistrict[];
  readonly results: readonly RolledResult[];
  /** What its ตั้งค่า and ตัวชี้วัด say; null where they cannot be read. */
  readonly rules: readonly RuleFact[] | null;
}

export interface RolledDistrict {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  /** Out of 5. */
  readonly total: Figure;
  readonly percent: Figure;
  readonly grade: string | null;
  /** In its own workbook. */
  readonly rank: Figure;
  readonly complete: boolean;
  readonly assessed: Figure;
  readonly receipt: string;
  /** The total that it can still reach; both null where the workbook does not tell. */
  readonly low: Figure;
  readonly high: Figure;
}

export interface RolledResult {
  readonly districtCode: string;
  readonly district: string;
  readonly kind: string;
  readonly section: string;
  readonly sectionShare: Figure;
  readonly code: string;
  readonly indicator: string;
  readonly unit: string;
  readonly owner: string;
  readonly weight: Figure;
  readonly measure: string;
  readonly criterion: string;
  readonly operator: string;
  readonly target: Figure;
  readonly levels: string;
  readonly lowest: Figure;
  readonly ruleTarget: Figure;
  readonly targetCell: string;
  /** Not rounded. */
  readonly value: Figure;
  readonly score: Figure;
  readonly weighted: Figure;
  readonly status: string;
  readonly confirmed: boolean;
  readonly numerator: Figure;
  readonly denominator: Figure;
  readonly explanation: string;
}

/** One thing that rules say, as a text: 40, ≥, ร้อยละ. */
export interface RuleFact {
  readonly part: 'section' | 'indicator' | 'grade' | 'setting';
  /** The indicator's code, the name of a section or grade; '' for a setting. */
  readonly code: string;
  readonly field: FactField;
  readonly value: string;
}

export type FactField =
  | 'indicator'
  | 'share'
  | 'section'
  | 'weight'
  | 'unit'
  | 'measure'
  | 'inputs'
  | 'criterion'
  | 'operator'
  | 'target'
  | 'levels'
  | 'lowest'
  | 'kinds'
  | 'from'
  | 'missing'
  | 'not_assessed';
