import { amountWords, targetWords } from '../../language/explanation.ts';
import type { Exact } from '../exact/exact.ts';
import type { Criterion } from '../types.ts';
import { explainScore } from './explain-score.ts';
import { asTyped } from './figures.ts';
import { sayTyped } from './telling-figure.ts';

/** The sentence for a bare value against a criterion, without labels and units; `decimals` 0–4. */
export function explainValue(
  label: string,
  value: Exact,
  score: Exact,
  criterion: Criterion,
  decimals: number,
): string {
  const target = targetWords(criterion.operator, asTyped(criterion.target), '');
  const told = { value, score, unit: '', decimals, target, isAnswer: false };
  const typed = sayTyped(value, criterion, (figure) => figure);
  return `${amountWords(label, typed, '')} ${explainScore(criterion, told)}`;
}
