import { targetWords, explanation as words } from '../../language/explanation.ts';
import { ITEM_UNIT, PERCENT_UNIT } from '../../language/units.ts';
import { meetsTarget } from '../criteria/direction.ts';
import { compare, exact, ZERO } from '../exact/exact.ts';
import type { Criterion, Indicator } from '../types.ts';
import { asTyped } from './figures.ts';
import { inputUnit } from './label.ts';

/** The unit that value and target share, which the measure decides; ร้อยละ, ข้อ …, empty where there is none. */
export function valueUnit(indicator: Pick<Indicator, 'measure' | 'unit' | 'labels'>): string {
  const { measure } = indicator;
  if (measure === 'percent' || measure === 'growth') return PERCENT_UNIT;
  if (measure === 'count') return ITEM_UNIT;
  return measure === 'number' ? inputUnit(indicator) : '';
}

/** The answer that ใช่/ไม่ใช่ asks for; null for every other measure, and where both or none would do. */
export function wantedTick(
  { measure }: Pick<Indicator, 'measure'>,
  { operator, target }: Criterion,
): boolean | null {
  if (measure !== 'yes-no') return null;
  const yes = meetsTarget(operator, exact(1), target);
  return yes === meetsTarget(operator, ZERO, target) ? null : yes;
}

/** The target as it stands behind the word เป้าหมาย: ไม่น้อยกว่าร้อยละ 100; `: ใช่`; `: ทำครบ 5 ข้อ`. */
export function tellTarget(indicator: Indicator, criterion: Criterion): string {
  const { operator, target } = criterion;
  const tick = wantedTick(indicator, criterion);
  if (tick !== null) return words.targetTick(tick);
  const figure = asTyped(target);
  const all = exact(indicator.labels.length);
  if (indicator.measure === 'count' && operator === '>=' && compare(target, all) === 0)
    return words.targetAllItems(figure);
  const text = targetWords(operator, figure, valueUnit(indicator));
  return indicator.measure === 'growth' && compare(target, ZERO) >= 0 ? words.targetGrowth(text) : text;
}
