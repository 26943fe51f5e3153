/** An input's label in its two parts: `เบิกจ่าย (บาท)` is called เบิกจ่าย and counted in บาท. */
export interface LabelParts {
  readonly name: string;
  readonly unit: string;
}

/** Splits a label at a unit in parentheses at its end; without one the unit is empty. */
export function labelParts(label: string): LabelParts {
  const match = /^(.+?)\s*\(([^()]+)\)$/.exec(label);
  return match ? { name: match[1] ?? label, unit: match[2] ?? '' } : { name: label, unit: '' };
}
