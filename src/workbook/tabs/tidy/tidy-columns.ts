/** Most columns have one width, and those of words that stand beside each other another: each change takes a call. */
const USUAL = 120;
const WORDS = 260;

/** A column of ข้อมูลวิเคราะห์: its header, for machines and so in English, and its width in pixels. */
const COLUMNS = [
  ['fiscal_year', USUAL],
  ['round', USUAL],
  ['province', USUAL],
  ['district_code', USUAL],
  ['district', USUAL],
  ['kind', USUAL],
  ['section', USUAL],
  ['section_share', USUAL],
  ['code', USUAL],
  ['indicator', WORDS],
  ['unit', WORDS],
  ['owner', WORDS],
  ['weight', USUAL],
  ['value', USUAL],
  ['score', USUAL],
  ['weighted', USUAL],
  ['status', USUAL],
  ['confirmed', USUAL],
  ['explanation', WORDS],
  ['calculated_at', WORDS],
  ['measure', USUAL],
  ['criterion', USUAL],
  ['operator', USUAL],
  ['target', USUAL],
  ['levels', USUAL],
  ['lowest', USUAL],
  ['rule_target', USUAL],
  ['target_cell', USUAL],
  ['numerator', USUAL],
  ['denominator', USUAL],
  ['district_total', USUAL],
  ['district_percent', USUAL],
  ['district_grade', USUAL],
  ['district_rank', USUAL],
  ['district_complete', USUAL],
  ['district_assessed', USUAL],
  ['receipt', USUAL],
  ['round_start', USUAL],
  ['round_end', USUAL],
  ['data_as_of', USUAL],
  ['unconfirmed', USUAL],
  ['rules_id', USUAL],
  ['workbook_id', USUAL],
  ['version', USUAL],
] as const;

export type TidyColumn = (typeof COLUMNS)[number][0];

export const TIDY_COLUMNS: readonly TidyColumn[] = COLUMNS.map(([name]) => name);
export const TIDY_WIDTHS: readonly number[] = COLUMNS.map(([, width]) => width);

/** So many columns, from the left, had the tables of workbooks before the rules and totals came in. */
export const FIRST_TIDY_COLUMNS = 20;
