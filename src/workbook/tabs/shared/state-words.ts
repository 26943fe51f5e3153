import { tabText } from '../../../language/tabs.ts';
import { asTyped, compare, type Exact, exact } from '../../../scoring/index.ts';
import type { ReportedDistrict, ReportedIndicator } from '../../report.ts';
import type { StyleName } from '../style.ts';
import type { TabValue } from '../tab-description.ts';

/** น้ำหนัก 0: scored and shown, but outside what a district has to hand in and what its total is made of. */
export const isMonitored = ({ weight }: Pick<ReportedIndicator, 'weight'>): boolean => weight === 0;

/**
 * ครบ, รอข้อมูล n ตัวชี้วัด, มีข้อมูลต้องแก้ไข n ตัวชี้วัด, ยังไม่ส่ง n ตัวชี้วัด คิดเป็น 0 คะแนน; behind it how little of the
 * weights is assessed, where that is not all.
 */
export function stateWords(district: ReportedDistrict): string {
  return [handInState(district), assessedWords(district)].filter((part) => part !== '').join(' · ');
}

/** The same without how much is assessed. */
export function handInState({ complete, indicators }: ReportedDistrict): string {
  const counted = indicators.filter((one) => !isMonitored(one));
  const zeros = counted.filter((one) => one.status === 'missing' && one.score !== null).length;
  const zeroWords = zeros > 0 ? tabText.countedZero(zeros) : '';
  if (complete) return zeroWords || tabText.complete;
  const toMend = counted.filter(({ status }) => status === 'problem').length;
  const waiting = counted.filter(({ status, score }) => status === 'missing' && score === null).length;
  return [toMend > 0 ? tabText.toMend(toMend) : '', waiting > 0 ? tabText.waiting(waiting) : '', zeroWords]
    .filter((part) => part !== '')
    .join(' · ');
}

/** คิดคะแนนจากน้ำหนักเพียงร้อยละ 20 ที่เหลือไม่ประเมิน; '' where all is assessed. */
export const assessedWords = ({ assessed }: Pick<ReportedDistrict, 'assessed'>): string =>
  assessed !== null && compare(exact(assessed), exact(100)) < 0
    ? tabText.assessedOnly(asTyped(exact(assessed)))
    : '';

/** True for one that is complete and has no rank all the same: too little of its weights is assessed. */
export const isLeftOut = ({ complete, rank }: ReportedDistrict): boolean => complete && rank === null;

/** Why a complete district is not in the ranking; '' where it is, or is not complete. `rankFrom`: percent. */
export const leftOutWords = (district: ReportedDistrict, rankFrom: Exact): string =>
  isLeftOut(district) ? tabText.leftOut(asTyped(rankFrom)) : '';

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
