import { higherIsBetter, meetsTarget } from '../criteria/direction.ts';
import { CRITERIA } from '../criteria/index.ts';
import type { Operator } from '../criteria/terms.ts';
import { compare, type Exact, ZERO } from '../exact/exact.ts';
import { changeForFullScore } from '../measures/change-for-full-score.ts';
import type { Goal } from '../measures/definition.ts';
import { MEASURES } from '../measures/index.ts';
import { scoreIndicator } from '../score-indicator.ts';
import type { Indicator, Policy } from '../types.ts';

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

/** A change of one indicator's input, and by how much it raises the total, which is exact. */
export interface AdviceStep extends Step {
  /** Index of the indicator. */
  readonly indicator: number;
  readonly gain: Exact;
}

/**
 * The nearest change of one input that raises the score: to full points, or to the next level where no points lie
 * between levels. Null where there is none, where a score was given directly, and where done would be undone.
 */
export function nextStep(indicator: Indicator, inputs: readonly Exact[], policy: Policy): Step | null {
  const { criterion, measure } = indicator;
  const { advice, reads, value } = MEASURES[measure];
  const measured = value(inputs);
  if (!criterion || !advice || 'faults' in measured) return null;
  const before = scoreOf(indicator, inputs, policy);
  for (const goal of goalsBeyond(measured.value, criterion)) {
    const { operator, bound } = goal;
    const change = changeForFullScore(
      { ...indicator, criterion: { ...criterion, operator, target: bound } },
      inputs,
    );
    if (!change) continue;
    if (reads === 'tick' && compare(change, ZERO) < 0) return null;
    const after = advice.after(inputs, change);
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
  if (!CRITERIA[rule].isStepped) return [full];
  const reaches: Operator = higherIsBetter(operator) ? '>=' : '<=';
  const open = levels.filter(({ bound }) => !meetsTarget(reaches, value, bound));
  return [...open.map(({ score, bound }): Goal => ({ level: score, operator: reaches, bound })), full];
}

const scoreOf = (indicator: Indicator, inputs: readonly Exact[], policy: Policy): Exact | null =>
  scoreIndicator(indicator, { reported: { kind: 'given', inputs }, confirmed: null, note: '' }, policy).score;
