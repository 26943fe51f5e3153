import type { Pack } from '../../workbook/pack/pack.ts';

/** The labels of an indicator's inputs as its row of ตัวชี้วัด gives them; `คะแนน` where it gives none. */
export function inputLabels(pack: Pack, code: string): string[] {
  const row = pack.indicators.find((indicator) => indicator.รหัส === code);
  if (row === undefined) throw new Error(`sample: no indicator ${code} in the pack`);
  return String(row.ข้อมูลที่กรอก ?? 'คะแนน')
    .split('|')
    .map((label) => label.trim());
}
