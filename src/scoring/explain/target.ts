import type { Exact } from '../exact/exact.ts';
import { MEASURES } from '../measures/index.ts';
import { wantedAnswer } from '../measures/wanted-answer.ts';
import type { Criterion, Indicator } from '../types.ts';

/** The unit that value and target share, which the measure decides; ร้อยละ, ข้อ …, empty where there is none. */
export const valueUnit = (indicator: Pick<Indicator, 'measure' | 'unit' | 'labels'>): string =>
  MEASURES[indicator.measure].valueUnit(indicator);

/** The answer that ใช่/ไม่ใช่ asks for; null for every other measure, and where both or none would do. */
export const wantedTick = ({ measure }: Pick<Indicator, 'measure'>, criterion: Criterion): boolean | null =>
  MEASURES[measure].isAnswer ? wantedAnswer(criterion) : null;

/** The target as it stands behind the word เป้าหมาย: ไม่น้อยกว่าร้อยละ 100; `: ใช่`; `: ทำครบ 5 ข้อ`. */
export const sayTarget = (indicator: Indicator, criterion: Criterion): string =>
  MEASURES[indicator.measure].sayTarget(indicator, criterion);

/**
 * ผลการดำเนินงาน: ticks as ใช่ or ไม่ใช่, whole items without decimals, and never a figure that stands on the other
 * side of the target than the value does. A score that was given directly has none.
 */
export const sayValue = (indicator: Indicator, value: Exact, decimals: number): string =>
  MEASURES[indicator.measure].sayValue(indicator, value, decimals);
