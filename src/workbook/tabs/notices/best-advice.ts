import { noticeText } from '../../../language/notices.ts';
import { sayStep } from '../../../scoring/index.ts';
import type { Round } from '../../round.ts';
import type { ScoredDistrict } from '../../scored-district.ts';
import { adviceFor } from '../shared/advice-for.ts';

/** The one change of a district's inputs that raises its total most, in a line; '' where nothing does. */
export function bestAdvice(round: Round, district: ScoredDistrict): string {
  const [best] = adviceFor(round, district).steps;
  if (!best) return '';
  const { indicator } = best.row;
  return noticeText.advice(indicator.code, sayStep(indicator, best.step, round.settings.decimals));
}
