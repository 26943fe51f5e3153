import { districtText } from '../../../language/district.ts';
import { targetWords } from '../../../language/explanation.ts';
import { tickAnswer, tickGoal } from '../../../language/ticks.ts';
import { asTyped, MEASURES, sayTarget, wantedTick } from '../../../scoring/index.ts';
import type { IndicatorRow } from '../../round.ts';

/**
 * The target in words: ไม่น้อยกว่าร้อยละ 100; of a tick what is to be done. `bare`: beside levels, which are figures
 * alone, without its unit.
 */
export function targetOf(indicator: IndicatorRow, bare: boolean): string {
  const { criterion, labels, measure } = indicator;
  if (!criterion) return districtText.given;
  const wanted = wantedTick(indicator, criterion);
  if (wanted !== null) return wanted ? tickGoal(labels[0] ?? '') : tickAnswer(labels[0] ?? '', false);
  if (bare && MEASURES[measure].reads !== 'tick')
    return targetWords(criterion.operator, asTyped(criterion.target), '');
  return sayTarget(indicator, criterion).replace(/^[: ]+/, '');
}
