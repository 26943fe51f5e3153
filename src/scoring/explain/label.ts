import { PERCENT_UNIT } from '../../language/units.ts';

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

/** A unit as sentences call it: ร้อยละ for %. */
export const unitCalled = (unit: string): string => (unit === '%' ? PERCENT_UNIT : unit);

interface WithLabels {
  readonly labels: readonly string[];
}

/** The label of an input, the first where none is named; '' where there is none. */
export const labelOf = ({ labels }: WithLabels, input = 0): string => labels[input] ?? '';

/** What the first input is counted in, by its label. */
export const labelUnit = (indicator: WithLabels): string => labelParts(labelOf(indicator)).unit;
