import { higherIsBetter, meetsTarget } from '../criteria/direction.ts';
import { compare, type Exact, exact, plus, ZERO } from '../exact/exact.ts';
import { changeForFullScore } from '../measures/change-for-full-score.ts';
import { measureValue } from '../measures/measure-value.ts';
import { scoreIndicator } from '../score-indicator.ts';
import type { Indicator, Operator, Policy } from '../types.ts';

/** What a change leads to: a value that stands so to `bound`, and the level it earns; 5 is the target. */
export interface Goal {
  readonly level: number;
  readonly operator: Operator;
  readonly bound: Exact;
}

/** One change of what was typed that raises a score. */
export interface Step {
  /** By how much the first input changes, negative for less; of ticks, how many more. */
  readonly change: Exact;
  readonly goal: Goal;
  /** All inputs after the change. */
  readonly inputs: readonly Exact[];
  /** The score of those inputs. */
  readonly score: Exact;
}

/**
 * The nearest change of one input that raises the score: to full points, or to the next level where no points lie
 * between levels. Null where there is none, where a score was given directly, and where done would be undone.
 */
export function nextStep(indicator: Indicator, inputs: readonly Exact[], policy: Policy): Step | null {
  const { criterion, measure } = indicator;
  const measured = measureValue(measure, inputs);
  if (!criterion || 'fault' in measured) return null;
  const before = scoreOf(indicator, inputs, policy);
  for (const goal of goalsBeyond(measured.value, criterion)) {
    const { operator, bound } = goal;
    const change = changeForFullScore(
      { ...indicator, criterion: { ...criterion, operator, target: bound } },
      inputs,
    );
    if (!change) continue;
    if ((measure === 'count' || measure === 'yes-no') && compare(change, ZERO) < 0) return null;
    const after = afterChange(indicator, inputs, change);
    const score = scoreOf(indicator, after, policy);
    if (before && score && compare(score, before) > 0) return { change, goal, inputs: after, score };
  }
  return null;
}

/** Levels are inclusive; the operator's strictness is the target's alone. */
function goalsBeyond(
  value: Exact,
  { rule, operator, target, levels }: NonNullable<Indicator['criterion']>,
): Goal[] {
  const full: Goal = { level: 5, operator, bound: target };
  if (rule !== 'levels-steps') return [full];
  const reaches: Operator = higherIsBetter(operator) ? '>=' : '<=';
  const open = levels.filter(({ bound }) => !meetsTarget(reaches, value, bound));
  return [...open.map(({ score, bound }): Goal => ({ level: score, operator: reaches, bound })), full];
}

/** The inputs with the first one moved; of ticks, with so many more set, the first open ones. */
function afterChange({ measure }: Indicator, inputs: readonly Exact[], change: Exact): readonly Exact[] {
  if (measure !== 'count') return inputs.map((input, index) => (index === 0 ? plus(input, change) : input));
  let left = change;
  return inputs.map((tick) => {
    if (compare(tick, ZERO) > 0 || compare(left, ZERO) <= 0) return tick;
    left = plus(left, exact(-1));
    return exact(1);
  });
}

const scoreOf = (indicator: Indicator, inputs: readonly Exact[], policy: Policy): Exact | null =>
  scoreIndicator(indicator, { reported: { kind: 'given', inputs }, confirmed: null, note: '' }, policy).score;
