import { explanation as words } from '../../language/explanation.ts';
import type { Exact } from '../exact/exact.ts';
import type { Criterion } from '../types.ts';
import { explainScore } from './explain-score.ts';
import { asTyped } from './figures.ts';

/** The sentence for a bare value against a criterion, without labels and units; `decimals` 0–4. */
export function explainValue(
  label: string,
  value: Exact,
  score: Exact,
  criterion: Criterion,
  decimals: number,
): string {
  return `${words.single(label, asTyped(value))} ${explainScore(criterion, { value, score, unit: '', decimals })}`;
}
