import { explanation as words } from '../../language/explanation.ts';
import type { Missed } from '../criteria/definition.ts';
import { meetsTarget } from '../criteria/direction.ts';
import { CRITERIA } from '../criteria/index.ts';
import { isCapped } from '../criteria/score-value.ts';
import { compare } from '../exact/exact.ts';
import type { Criterion } from '../types.ts';
import { sayScore, type ToldScore } from './figures.ts';

interface Told extends Missed {
  /** The target in words, as it stands behind เป้าหมาย; '' where the value says it already. */
  readonly target: string;
  /** True where value and target are an answer, not an amount: no arithmetic is told. */
  readonly isAnswer: boolean;
}

/**
 * How the criterion made this score of this value: target, rule and arithmetic. `unit` is the unit of value
 * and target (ร้อยละ, ข้อ …), empty where there is none; `decimals` is ทศนิยม, 0–4.
 */
export function explainScore(criterion: Criterion, told: Told): string {
  const target = told.target === '' ? '' : `${words.target(told.target)} `;
  return target + say(criterion, told);
}

function say(criterion: Criterion, told: Told): string {
  if (meetsTarget(criterion.operator, told.value, criterion.target)) return words.full;
  const score = sayScore(told.score, told.decimals);
  const elsewhere = score.elsewhere === '' ? '' : ` ${words.shownAs(score.elsewhere)}`;
  return sayMissed(criterion, told, score) + elsewhere;
}

function sayMissed(criterion: Criterion, told: Told, score: ToldScore): string {
  const { rule, target } = criterion;
  if (told.isAnswer) return words.unanswered(score.figure);
  if (isCapped(told.value, criterion)) return words.capped(score.figure, compare(told.value, target) === 0);
  return CRITERIA[rule].say(criterion, told, score);
}
