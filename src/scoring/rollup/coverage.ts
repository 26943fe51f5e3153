import { compare, type Exact, HUNDRED, over, plus, times, ZERO } from '../exact/exact.ts';
import type { Indicator, IndicatorScore, Section } from '../types.ts';

/** The weights that apply to a district, each as its part of the whole. */
export interface FullWeights {
  /** share·w/W of every indicator, W the sum of all weights of its section. */
  readonly each: readonly Exact[];
  /** Σ(share) over the sections that have indicators with weight. */
  readonly shares: Exact;
}

/** The weights of districts one after the other: those of the one before serve again where they are the same. */
export function fullWeightsOf(
  sections: readonly Section[],
): (indicators: readonly Indicator[]) => FullWeights {
  let last: readonly Indicator[] = [];
  let weights: FullWeights | null = null;
  return (indicators) => {
    const isSame =
      indicators.length === last.length &&
      indicators.every(
        ({ section, weight }, i) => section === last[i]?.section && weight === last[i]?.weight,
      );
    if (!weights || !isSame) weights = fullWeights(sections, indicators);
    last = indicators;
    return weights;
  };
}

function fullWeights(sections: readonly Section[], indicators: readonly Indicator[]): FullWeights {
  const sums = sections.map((_, section) =>
    indicators.reduce((sum, one) => (one.section === section ? plus(sum, one.weight) : sum), ZERO),
  );
  const isWeighed = (section: number): boolean => compare(sums[section] ?? ZERO, ZERO) > 0;
  return {
    each: indicators.map(({ section, weight }) => {
      const share = sections[section]?.share ?? ZERO;
      return isWeighed(section) ? over(times(share, weight), sums[section] ?? ZERO) : ZERO;
    }),
    shares: sections.reduce((sum, { share }, s) => (isWeighed(s) ? plus(sum, share) : sum), ZERO),
  };
}

/** How much of the weights has a score, and how much is assessed at all: percents, null where there is nothing. */
export interface Covered {
  readonly coverage: Exact | null;
  readonly assessed: Exact | null;
}

/**
 * ความครบถ้วน in percent: the weights that have a score (a 0 by setting included) out of all but those not
 * assessed; null where nothing is left to assess. `assessed`: those out of all weights.
 */
export function coveredOf({ each, shares }: FullWeights, scores: readonly IndicatorScore[]): Covered {
  let covered = ZERO;
  let all = ZERO;
  scores.forEach(({ score, status }, index) => {
    const weight = each[index] ?? ZERO;
    if (score) covered = plus(covered, weight);
    if (score || status !== 'not-assessed') all = plus(all, weight);
  });
  const percentOf = (part: Exact, whole: Exact): Exact | null =>
    compare(whole, ZERO) === 0 ? null : over(times(HUNDRED, part), whole);
  return { coverage: percentOf(covered, all), assessed: percentOf(all, shares) };
}
