import { quantity, targetWords, explanation as words } from '../../language/explanation.ts';
import { tickGoal } from '../../language/ticks.ts';
import { compare, type Exact, size, ZERO } from '../exact/exact.ts';
import { changeForFullScore } from '../measures/change-for-full-score.ts';
import type { Indicator } from '../types.ts';
import { asTyped } from './figures.ts';
import { labelParts } from './label.ts';
import { valueUnit } from './target.ts';

/** What would earn full marks; empty where the target is met or nothing typed can reach it. */
export function advise(indicator: Indicator, inputs: readonly Exact[]): string {
  const change = changeForFullScore(indicator, inputs);
  const { measure, criterion } = indicator;
  if (!change || !criterion) return '';
  const less = compare(change, ZERO) < 0;
  const [label = ''] = indicator.labels;
  const { name, unit } = labelParts(label);
  const amount = asTyped(size(change));
  switch (measure) {
    case 'number':
      // A number is no pile that grows: the goal says more than the difference.
      return words.adviceGoal(
        name,
        targetWords(criterion.operator, asTyped(criterion.target), valueUnit(indicator)),
      );
    // Nobody is advised to undo what was done: there is no sentence for fewer ticks.
    case 'count':
      return less ? '' : words.adviceItems(amount);
    case 'yes-no':
      return less ? '' : words.adviceTick(tickGoal(label));
    default:
      return (less ? words.adviceLess : words.adviceMore)(name, quantity(amount, unit));
  }
}
