import { type Exact, toFixed } from '../exact/exact.ts';
import { inArithmetic, type ToldScore } from '../explain/figures.ts';
import { misleads } from '../explain/telling-figure.ts';
import type { CriterionDefinition, Missed } from './definition.ts';
import type { Terms } from './terms.ts';
import { withinBounds } from './within-bounds.ts';

/** The value with as many digits as make the told arithmetic come out at the told score. */
export function valueInArithmetic(
  rule: CriterionDefinition['score'],
  terms: Terms,
  { value, score, decimals }: Missed,
  told: ToldScore,
): string {
  const shown = (figure: Exact): string => toFixed(figure, told.digits);
  return inArithmetic(
    value,
    decimals,
    (rounded) =>
      !misleads(rounded, value, terms) && shown(withinBounds(rule, rounded, terms)) === shown(score),
  );
}
