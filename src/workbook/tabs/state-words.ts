import { tabText } from '../../language/tabs.ts';
import type { ReportedDistrict, ReportedIndicator } from '../report.ts';
import type { StyleName } from './style.ts';
import type { TabValue } from './tab-description.ts';

/** ครบ, รอข้อมูล n ตัวชี้วัด, มีข้อมูลต้องแก้ไข n ตัวชี้วัด. */
export function stateWords({ complete, indicators }: ReportedDistrict): string {
  if (complete) return tabText.complete;
  const toMend = indicators.filter(({ status }) => status === 'problem').length;
  const waiting = indicators.filter(({ status, score }) => status === 'missing' && score === null).length;
  return [toMend > 0 ? tabText.toMend(toMend) : '', waiting > 0 ? tabText.waiting(waiting) : '']
    .filter((part) => part !== '')
    .join(' · ');
}

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
