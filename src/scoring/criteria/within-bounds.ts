import { type Exact, exact, FIVE, least, most, ZERO } from '../exact/exact.ts';
import type { CriterionDefinition } from './definition.ts';
import { meetsTarget } from './direction.ts';
import type { Terms } from './terms.ts';

/** The most a missed target can score, whatever ทศนิยม shows. */
export const MISSED_CAP: Exact = exact('4.99');

/**
 * The score of a value: 5 where the target is met, otherwise what the rule gives, never below the lowest
 * score and never above {@link MISSED_CAP}. Unrounded, 0–5.
 */
export function withinBounds(score: CriterionDefinition['score'], value: Exact, terms: Terms): Exact {
  if (meetsTarget(terms.operator, value, terms.target)) return FIVE;
  return most(least(score(value, terms), MISSED_CAP), most(terms.lowest, ZERO));
}
