import { districtText } from '../../../language/district.ts';
import { quantity, targetWords } from '../../../language/explanation.ts';
import {
  asTyped,
  compare,
  type Exact,
  tellSize,
  tellTarget,
  tellTyped,
  toNumber,
  valueUnit,
  ZERO,
} from '../../../scoring/index.ts';
import type { IndicatorRow } from '../../round.ts';
import { YES_NO } from '../../vocabulary.ts';

/** The target in words: ไม่น้อยกว่าร้อยละ 100; `bare`: beside levels, which are figures alone, without its unit. */
export function targetOf(indicator: IndicatorRow, bare: boolean): string | null {
  const { criterion, measure } = indicator;
  if (!criterion) return null;
  if (bare && measure !== 'count' && measure !== 'yes-no')
    return targetWords(criterion.operator, asTyped(criterion.target), '');
  return tellTarget(indicator, criterion).replace(/^[: ]+/, '');
}

/**
 * ผลการดำเนินงาน: ticks as ใช่ or ไม่ใช่, whole items without decimals, and never a figure that stands on the other
 * side of the target than the value does. Null for a score that was given directly.
 */
export function tellResult(indicator: IndicatorRow, value: Exact, decimals: number): string | null {
  const { measure, criterion } = indicator;
  const withUnit = (figure: string): string => quantity(figure, valueUnit(indicator));
  switch (measure) {
    case 'direct':
      return null;
    case 'yes-no':
      return toNumber(value) > 0 ? YES_NO.yes : YES_NO.no;
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
