import { compare, type Exact, FIVE, over, plus, times, ZERO } from '../exact/exact.ts';
import type { Indicator, IndicatorScore, Section } from '../types.ts';
import { type Weighted, weightedMean } from './weighted-mean.ts';

/** Section scores (0–5, null where nothing has a score) from a score per indicator (null: none). */
export function sectionScores(
  sections: readonly Section[],
  indicators: readonly Indicator[],
  scores: readonly (Exact | null)[],
): (Exact | null)[] {
  const items: Weighted[][] = sections.map(() => []);
  indicators.forEach(({ section, weight }, index) => {
    const score = scores[index];
    if (score) items[section]?.push({ weight, score });
  });
  return items.map(weightedMean);
}

/** คะแนนรวม out of 5: Σ(share·section)/Σ(share) over the sections that have a score. */
export function totalOf(sections: readonly Section[], scores: readonly (Exact | null)[]): Exact | null {
  const items: Weighted[] = [];
  sections.forEach(({ share }, index) => {
    const score = scores[index];
    if (score) items.push({ weight: share, score });
  });
  return weightedMean(items);
}

const isOpen = ({ score, status }: IndicatorScore): boolean =>
  !score && (status === 'missing' || status === 'problem');

/** The totals with every open indicator at its lowest score, and at 5; null where nothing can be scored. */
export function reachableRange(
  sections: readonly Section[],
  indicators: readonly Indicator[],
  scores: readonly IndicatorScore[],
  total: Exact | null,
): readonly [Exact, Exact] | null {
  if (!scores.some(isOpen)) return total ? [total, total] : null;
  const ends = [({ lowest }: IndicatorScore): Exact => lowest, (): Exact => FIVE].map((fill) => {
    const filled = scores.map((one) => (isOpen(one) ? fill(one) : one.score));
    return totalOf(sections, sectionScores(sections, indicators, filled));
  });
  const [low, high] = ends;
  return low && high ? [low, high] : null;
}

/** คะแนนถ่วงน้ำหนัก of each indicator: score × weight ÷ Σ(weights of its section that have a score). */
export function weightedScores(
  sections: readonly Section[],
  indicators: readonly Indicator[],
  scores: readonly (Exact | null)[],
): (Exact | null)[] {
  const sums = sections.map(() => ZERO);
  indicators.forEach(({ section, weight }, index) => {
    if (scores[index]) sums[section] = plus(sums[section] ?? ZERO, weight);
  });
  return indicators.map(({ section, weight }, index) => {
    const score = scores[index];
    const sum = sums[section] ?? ZERO;
    return score && compare(sum, ZERO) > 0 ? over(times(score, weight), sum) : null;
  });
}
