import { compare, type Exact } from '../exact/exact.ts';
import type { Criterion } from '../types.ts';
import { CRITERIA } from './index.ts';
import { MISSED_CAP, withinBounds } from './within-bounds.ts';

/** The score of a value by its criterion, as {@link withinBounds} says. Unrounded, 0–5. */
export const scoreValue = (value: Exact, criterion: Criterion): Exact =>
  withinBounds(CRITERIA[criterion.rule].score, value, criterion);

/** Of a value that misses the target: true where the cap, not the rule, decided its score. */
export const isCapped = (value: Exact, criterion: Criterion): boolean =>
  compare(CRITERIA[criterion.rule].score(value, criterion), MISSED_CAP) > 0;
