import { PERCENT_UNIT } from '../../language/units.ts';
import type { Indicator } from '../types.ts';

/** An input's label in its two parts: `เบิกจ่าย (บาท)` is called เบิกจ่าย and counted in บาท. */
export interface LabelParts {
  readonly name: string;
  readonly unit: string;
}

/** Splits a label at a unit in parentheses at its end; without one the unit is empty. */
export function labelParts(label: string): LabelParts {
  const [, name = label, unit = ''] = /(.+?)\s*\(([^()]+)\)$/.exec(label) ?? [];
  return { name, unit: unitCalled(unit) };
}

const unitCalled = (unit: string): string => (unit === '%' ? PERCENT_UNIT : unit);

/** What the first input is counted in: for a number หน่วยวัด, where that is blank the unit in the label. */
export function inputUnit({ measure, unit, labels }: Pick<Indicator, 'measure' | 'unit' | 'labels'>): string {
  const own = labelParts(labels[0] ?? '').unit;
  return measure === 'number' && unit !== '' ? unitCalled(unit) : own;
}
