import { tabText } from '../../../language/tabs.ts';
import { asTyped, compare, type Exact, exact, isMonitored } from '../../../scoring/index.ts';
import type { ScoredDistrict, ScoredRow, ShownTotals } from '../../scored-district.ts';
import type { StyleName } from '../style.ts';
import type { TabValue } from '../tab-description.ts';

/** The rows that a total is made of and that a district has to hand in: all but those of น้ำหนัก 0. */
export const countedRows = (rows: readonly ScoredRow[]): ScoredRow[] =>
  rows.filter(({ indicator }) => !isMonitored(indicator));

/**
 * ครบ, รอข้อมูล n ตัวชี้วัด, มีข้อมูลต้องแก้ไข n ตัวชี้วัด, ยังไม่ส่ง n ตัวชี้วัด คิดเป็น 0 คะแนน; behind it how little of the
 * weights is assessed, where that is not all.
 */
export function stateWords(district: ScoredDistrict): string {
  return [handInState(district), assessedWords(district)].filter((part) => part !== '').join(' · ');
}

/** The same without how much is assessed. */
export function handInState({ complete, rows }: ScoredDistrict): string {
  const counted = countedRows(rows);
  const zeros = counted.filter(isZeroForMissing).length;
  const zeroWords = zeros > 0 ? tabText.countedZero(zeros) : '';
  if (complete) return zeroWords || tabText.complete;
  const toMend = counted.filter(({ status }) => status === 'problem').length;
  const waiting = counted.filter(isAwaited).length;
  return [toMend > 0 ? tabText.toMend(toMend) : '', waiting > 0 ? tabText.waiting(waiting) : '', zeroWords]
    .filter((part) => part !== '')
    .join(' · ');
}

/** คิดคะแนนจากน้ำหนักเพียงร้อยละ 20 ที่เหลือไม่ประเมิน; '' where all is assessed. */
export const assessedWords = ({ assessed }: Pick<ShownTotals, 'assessed'>): string =>
  assessed !== null && compare(exact(assessed), exact(100)) < 0
    ? tabText.assessedOnly(asTyped(exact(assessed)))
    : '';

/** True for one that is complete and has no rank all the same: too little of its weights is assessed. */
export const isLeftOut = ({ complete, rank }: Pick<ShownTotals, 'complete' | 'rank'>): boolean =>
  complete && rank === null;

/** Why a complete district is not in the ranking; '' where it is, or is not complete. `rankFrom`: percent. */
export const leftOutWords = (district: Pick<ShownTotals, 'complete' | 'rank'>, rankFrom: Exact): string =>
  isLeftOut(district) ? tabText.leftOut(asTyped(rankFrom)) : '';

/** What became of a result. */
type Outcome = Pick<ScoredRow, 'status' | 'score'>;

/** True where a result is not handed in and nothing stands for it. */
export const isAwaited = ({ status, score }: Outcome): boolean => status === 'missing' && score === null;

/** True where a result is not handed in, and ตั้งค่า makes that a 0. */
export const isZeroForMissing = ({ status, score }: Outcome): boolean =>
  status === 'missing' && score !== null;

/** True where ตั้งค่า makes what is not there a 0: not a result, and not to be taken for one. */
export const isZeroBySetting = ({ status, score }: Outcome): boolean =>
  score !== null && (status === 'missing' || status === 'not-assessed');

/** True while a result is awaited or to be mended and nothing stands for it. */
export const isOpen = ({ status, score }: Outcome): boolean =>
  score === null && (status === 'missing' || status === 'problem');

/** The cell of one indicator's score: the figure, or in words why there is none. */
export function scoreCell({ status, score }: Outcome): {
  value: TabValue;
  style: StyleName | null;
} {
  if (score !== null) return { value: score, style: null };
  if (status === 'missing') return { value: tabText.cellMissing, style: 'waiting' };
  if (status === 'problem') return { value: tabText.cellProblem, style: 'wrong' };
  return { value: tabText.cellNotAssessed, style: 'left' };
}
