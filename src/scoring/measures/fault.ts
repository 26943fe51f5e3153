import { explanation } from '../../language/explanation.ts';
import { problemText } from '../../language/problems.ts';
import type { Fault, OutOfRange, Value } from './definition.ts';

export const faultOf = (code: Fault['code'], input: number): Value => ({ faults: [{ code, input }] });

/** Counts and amounts are never below 0. */
export const NEGATIVE: OutOfRange = {
  explained: explanation.negative,
  problem: problemText.negativeCount,
};
