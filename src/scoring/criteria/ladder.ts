import type { Exact } from '../exact/exact.ts';
import { compareGoodness } from './direction.ts';
import type { Level, Terms } from './terms.ts';

/** The given levels and the target as level 5, in order. */
export function ladder({ levels, target }: Pick<Terms, 'levels' | 'target'>): readonly Level[] {
  return [...levels, { score: 5, bound: target }];
}

/** Index of the highest rung that the value reaches (bounds are inclusive), −1 below the first. */
export function rungReached(value: Exact, terms: Terms): number {
  const rungs = ladder(terms);
  const missed = rungs.findIndex(({ bound }) => compareGoodness(terms.operator, value, bound) < 0);
  return (missed < 0 ? rungs.length : missed) - 1;
}
