/** What somebody typed into one cell of a result form. */
export interface SampleResult {
  /** A district's name, or ทุกอำเภอ. */
  district: string;
  code: string;
  /** The label over the cell: one of the indicator's inputs, or คะแนนจากกลุ่มงาน, หลักฐาน, หมายเหตุ. */
  label: string;
  value: string | number;
}

/** The owner's own score. */
export const OWN_SCORE = 'คะแนนจากกลุ่มงาน';
/** Evidence: a link or text. */
export const EVIDENCE = 'หลักฐาน';
/** Remark. */
export const REMARK = 'หมายเหตุ';

/**
 * Invented inputs of one indicator: one entry a district, in the pack's order of districts; an entry holds one
 * value an input label, and is empty where nothing has been reported.
 */
export interface ResultTable {
  code: string;
  inputs: readonly (readonly (string | number)[])[];
}

/** Five ticks from five letters: `ช` for ใช่, `ม` for ไม่ใช่. */
export function ticks(letters: string): string[] {
  return [...letters].map((letter) => (letter === 'ช' ? 'ใช่' : 'ไม่ใช่'));
}
