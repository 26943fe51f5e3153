import { statusText } from '../../../language/status.ts';
import type { Settings } from '../../round.ts';

/** จังหวัดสระแก้ว ปีงบประมาณ 2567 รอบที่ 2; what ตั้งค่า does not say is left out. */
export function roundWords({ province, fiscalYear, round }: Settings): string {
  const text = (value: number | null): string => (value === null ? '' : String(value));
  return statusText.round(province, text(fiscalYear), text(round));
}
