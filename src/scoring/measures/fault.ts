import { explanation } from '../../language/explanation.ts';
import { problemText } from '../../language/problems.ts';
import type { Fault, OutOfRange, Value } from './definition.ts';

export const faultOf = (code: Fault['code'], ...inputs: Fault['inputs']): Value => ({
  fault: { code, inputs },
});

/** Counts and amounts are never below 0. */
export const NEGATIVE: OutOfRange = {
  explained: explanation.negative,
  problem: problemText.negativeCount,
};
