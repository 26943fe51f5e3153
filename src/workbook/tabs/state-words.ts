import { tabText } from '../../language/tabs.ts';
import type { ReportedDistrict, ReportedIndicator } from '../report.ts';
import type { StyleName } from './style.ts';
import type { TabValue } from './tab-description.ts';

/** ครบ, รอข้อมูล n ตัวชี้วัด, มีข้อมูลต้องแก้ไข n ตัวชี้วัด, ยังไม่ส่ง n ตัวชี้วัด คิดเป็น 0 คะแนน. */
export function stateWords({ complete, indicators }: ReportedDistrict): string {
  const zeros = indicators.filter((one) => one.status === 'missing' && one.score !== null).length;
  const counted = zeros > 0 ? tabText.countedZero(zeros) : '';
  if (complete) return counted || tabText.complete;
  const toMend = indicators.filter(({ status }) => status === 'problem').length;
  const waiting = indicators.filter(({ status, score }) => status === 'missing' && score === null).length;
  return [toMend > 0 ? tabText.toMend(toMend) : '', waiting > 0 ? tabText.waiting(waiting) : '', counted]
    .filter((part) => part !== '')
    .join(' · ');
}

/** True where ตั้งค่า makes what is not there a 0: not a result, and not to be taken for one. */
export const isZeroBySetting = ({ status, score }: ReportedIndicator): boolean =>
  score !== null && (status === 'missing' || status === 'not-assessed');

/** The cell of one indicator's score: the figure, or in words why there is none. */
export function scoreCell({ status, score }: ReportedIndicator): {
  value: TabValue;
  style: StyleName | null;
} {
  if (score !== null) return { value: score, style: null };
  if (status === 'missing') return { value: tabText.cellMissing, style: 'waiting' };
  if (status === 'problem') return { value: tabText.cellProblem, style: 'wrong' };
  return { value: tabText.cellNotAssessed, style: 'left' };
}
