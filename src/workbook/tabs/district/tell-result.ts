import { districtText } from '../../../language/district.ts';
import { quantity, targetWords } from '../../../language/explanation.ts';
import { tickAnswer, tickDone, tickGoal } from '../../../language/ticks.ts';
import {
  asTyped,
  compare,
  type Exact,
  tellSize,
  tellTarget,
  tellTyped,
  toNumber,
  valueUnit,
  wantedTick,
  ZERO,
} from '../../../scoring/index.ts';
import type { IndicatorRow } from '../../round.ts';
import { YES_NO } from '../../vocabulary.ts';

/**
 * The target in words: ไม่น้อยกว่าร้อยละ 100; of a tick what is to be done. `bare`: beside levels, which are figures
 * alone, without its unit.
 */
export function targetOf(indicator: IndicatorRow, bare: boolean): string {
  const { criterion, labels, measure } = indicator;
  if (!criterion) return districtText.given;
  const wanted = wantedTick(indicator, criterion);
  if (wanted !== null) return wanted ? tickGoal(labels[0] ?? '') : tickAnswer(labels[0] ?? '', false);
  if (bare && measure !== 'count' && measure !== 'yes-no')
    return targetWords(criterion.operator, asTyped(criterion.target), '');
  return tellTarget(indicator, criterion).replace(/^[: ]+/, '');
}

/**
 * ผลการดำเนินงาน: ticks as ใช่ or ไม่ใช่, whole items without decimals, and never a figure that stands on the other
 * side of the target than the value does. A score that was given directly has none.
 */
export function tellResult(indicator: IndicatorRow, value: Exact, decimals: number): string {
  const { measure, criterion, labels } = indicator;
  const withUnit = (figure: string): string => quantity(figure, valueUnit(indicator));
  switch (measure) {
    case 'direct':
      return districtText.noResult;
    case 'yes-no':
      return toNumber(value) > 0 ? YES_NO.yes : notDone(labels[0] ?? '');
    case 'count':
      return withUnit(asTyped(value));
    case 'number':
      return tellTyped(value, criterion, withUnit);
    default: {
      const size = tellSize(value, criterion, decimals, withUnit);
      if (measure === 'percent') return size;
      return (compare(value, ZERO) < 0 ? districtText.shrunk : districtText.grown)(size);
    }
  }
}

/** ยังไม่ได้ส่งองค์ความรู้; ไม่ใช่ of a label that tells nothing done. */
function notDone(label: string): string {
  const told = tickDone(label, false);
  return told === tickAnswer(label, false) ? YES_NO.no : told;
}
