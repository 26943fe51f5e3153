import {
  compare,
  type Exact,
  exact,
  FIVE,
  least,
  minus,
  most,
  over,
  plus,
  times,
  ZERO,
} from '../exact/exact.ts';
import type { Criterion, CriterionRule, Level } from '../types.ts';
import { compareGoodness, higherIsBetter, meetsTarget } from './direction.ts';

/** The most a missed target can score, whatever ทศนิยม shows. */
export const MISSED_CAP: Exact = exact('4.99');

/** บัญญัติไตรยางศ์ for a missed target: 5·value/target, or 5·target/value where lower is better. */
export function proportional(value: Exact, { operator, target }: Criterion): Exact {
  if (higherIsBetter(operator)) return over(times(FIVE, value), target);
  return over(times(FIVE, target), value);
}

/** The given levels and the target as level 5, in order. */
export function ladder({ levels, target }: Criterion): readonly Level[] {
  return [...levels, { score: 5, bound: target }];
}

/** Index of the highest rung that the value reaches (bounds are inclusive), −1 below the first. */
export function rungReached(value: Exact, criterion: Criterion): number {
  const rungs = ladder(criterion);
  const missed = rungs.findIndex(({ bound }) => compareGoodness(criterion.operator, value, bound) < 0);
  return (missed < 0 ? rungs.length : missed) - 1;
}

/** ระดับ คิดทศนิยม for a missed target: a straight line between the neighbouring given levels. */
function levelsLinear(value: Exact, criterion: Criterion): Exact {
  const rungs = ladder(criterion);
  const index = rungReached(value, criterion);
  const from = rungs[index];
  if (!from) return criterion.lowest;
  const to = rungs[index + 1];
  if (!to) return exact(from.score);
  const part = over(minus(value, from.bound), minus(to.bound, from.bound));
  return plus(exact(from.score), times(part, exact(to.score - from.score)));
}

/** ระดับ ไม่คิดทศนิยม for a missed target: the highest level reached; a strict target just reached counts as 4. */
function levelsSteps(value: Exact, criterion: Criterion): Exact {
  const rung = ladder(criterion)[rungReached(value, criterion)];
  return rung ? exact(Math.min(rung.score, 4)) : criterion.lowest;
}

/** ผ่าน/ไม่ผ่าน for a missed target. */
const passFail = (_value: Exact, { lowest }: Criterion): Exact => lowest;

const RULES: Readonly<Record<CriterionRule, (value: Exact, criterion: Criterion) => Exact>> = {
  proportional,
  'levels-linear': levelsLinear,
  'levels-steps': levelsSteps,
  'pass-fail': passFail,
};

/**
 * The score of a value: 5 where the target is met, otherwise what the rule gives, never below the lowest
 * score and never above {@link MISSED_CAP}. Unrounded, 0–5.
 */
export function scoreValue(value: Exact, criterion: Criterion): Exact {
  if (meetsTarget(criterion.operator, value, criterion.target)) return FIVE;
  const score = RULES[criterion.rule](value, criterion);
  return most(least(score, MISSED_CAP), most(criterion.lowest, ZERO));
}

/** Of a value that misses the target: true where the cap, not the rule, decided its score. */
export function isCapped(value: Exact, criterion: Criterion): boolean {
  return compare(RULES[criterion.rule](value, criterion), MISSED_CAP) > 0;
}
