import type { Exact } from '../exact/exact.ts';
import type { Value } from './definition.ts';
import { MEASURES, type Measure } from './index.ts';

/** One value from what was typed; `inputs` has one number per label of the indicator. */
export const measureValue = (measure: Measure, inputs: readonly Exact[]): Value =>
  MEASURES[measure].value(inputs);
