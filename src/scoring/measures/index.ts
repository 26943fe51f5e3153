import { count } from './count.ts';
import type { MeasureDefinition } from './definition.ts';
import { direct } from './direct.ts';
import { growth } from './growth.ts';
import { number } from './number.ts';
import { percent } from './percent.ts';
import { yesNo } from './yes-no.ts';

/** Every วิธีวัด, in the order of its drop-down. */
export const MEASURES = {
  number,
  percent,
  growth,
  count,
  'yes-no': yesNo,
  direct,
} as const satisfies Readonly<Record<string, MeasureDefinition>>;

/** วิธีวัด: how what was typed becomes one value. */
export type Measure = keyof typeof MEASURES;
