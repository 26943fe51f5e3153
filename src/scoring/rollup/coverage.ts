import { compare, type Exact, HUNDRED, over, plus, times, ZERO } from '../exact/exact.ts';
import type { Indicator, IndicatorScore, Section } from '../types.ts';

/** share·w/W of every indicator, W the sum of all weights of its section. Once a round, not once a district. */
export function fullWeights(sections: readonly Section[], indicators: readonly Indicator[]): Exact[] {
  const sums = sections.map((_, section) =>
    indicators.reduce((sum, one) => (one.section === section ? plus(sum, one.weight) : sum), ZERO),
  );
  return indicators.map(({ section, weight }) => {
    const share = sections[section]?.share ?? ZERO;
    return over(times(share, weight), sums[section] ?? ZERO);
  });
}

/**
 * ความครบถ้วน in percent: the weights that have a score (a 0 by setting included) out of all but those not
 * assessed; null where nothing is left to assess.
 */
export function coverageOf(weights: readonly Exact[], scores: readonly IndicatorScore[]): Exact | null {
  let covered = ZERO;
  let all = ZERO;
  scores.forEach(({ score, status }, index) => {
    const weight = weights[index] ?? ZERO;
    if (score) covered = plus(covered, weight);
    if (score || status !== 'not-assessed') all = plus(all, weight);
  });
  return compare(all, ZERO) === 0 ? null : over(times(HUNDRED, covered), all);
}
