import { noticeText } from '../../../language/notices.ts';
import { adviseDistrict, tellStep } from '../../../scoring/index.ts';
import type { Assessment } from '../../assess.ts';

/** The one change of a district's inputs that raises its total most, in a line; '' where nothing does. */
export function bestAdvice({ round, scores }: Assessment, index: number): string {
  const score = scores[index];
  if (!score) return '';
  const { steps } = adviseDistrict({ ...round, policy: round.settings }, round.results[index] ?? [], score);
  const [best] = steps;
  const indicator = best && round.indicators[best.indicator];
  if (!best || !indicator) return '';
  return noticeText.advice(indicator.code, tellStep(indicator, best, round.settings.decimals));
}
