/** A column of ข้อมูลวิเคราะห์: its header, for machines and so in English, and its width in pixels. */
const COLUMNS = [
  ['fiscal_year', 80],
  ['round', 60],
  ['province', 100],
  ['district_code', 90],
  ['district', 130],
  ['kind', 80],
  ['section', 120],
  ['section_share', 90],
  ['code', 70],
  ['indicator', 260],
  ['unit', 80],
  ['owner', 220],
  ['weight', 70],
  ['value', 90],
  ['score', 70],
  ['weighted', 80],
  ['status', 100],
  ['confirmed', 80],
  ['explanation', 400],
  ['calculated_at', 190],
  ['measure', 120],
  ['criterion', 130],
  ['operator', 70],
  ['target', 80],
  ['levels', 130],
  ['lowest', 70],
  ['rule_target', 90],
  ['target_cell', 90],
  ['numerator', 100],
  ['denominator', 100],
  ['district_total', 90],
  ['district_percent', 110],
  ['district_grade', 110],
  ['district_rank', 100],
  ['district_complete', 120],
  ['district_assessed', 120],
  ['receipt', 90],
  ['round_start', 90],
  ['round_end', 90],
  ['data_as_of', 90],
  ['unconfirmed', 90],
  ['rules_id', 130],
  ['workbook_id', 130],
  ['version', 70],
] as const;

export type TidyColumn = (typeof COLUMNS)[number][0];

export const TIDY_COLUMNS: readonly TidyColumn[] = COLUMNS.map(([name]) => name);
export const TIDY_WIDTHS: readonly number[] = COLUMNS.map(([, width]) => width);

/** So many columns, from the left, had the tables of workbooks before the rules and totals came in. */
export const FIRST_TIDY_COLUMNS = 20;
