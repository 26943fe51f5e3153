import { compare, type Exact, exact, over, plus, sign, times, ZERO } from '../exact/exact.ts';
import type { Indicator, Section } from '../types.ts';

const ONE = exact(1);

/** What each section puts into the total, share·score/Σ(share of the sections with a score): they add up to it. */
export function sectionParts(
  sections: readonly Section[],
  scores: readonly (Exact | null)[],
): (Exact | null)[] {
  const shares = sections.reduce((sum, { share }, s) => (scores[s] ? plus(sum, share) : sum), ZERO);
  return sections.map(({ share }, s) => {
    const score = scores[s];
    return score && compare(shares, ZERO) > 0 ? over(times(share, score), shares) : null;
  });
}

/**
 * The part of the total that each indicator decides, share·w/Σw over Σshare, out of what has a score: they add up
 * to 1, and part × (5 − score) is what it costs the total. null for one without a score.
 */
export function partsOfTotal(
  sections: readonly Section[],
  indicators: readonly Indicator[],
  hasScore: readonly boolean[],
): (Exact | null)[] {
  const sums: (Exact | null)[] = sections.map(() => null);
  indicators.forEach(({ section, weight }, i) => {
    if (hasScore[i]) sums[section] = plus(sums[section] ?? ZERO, weight);
  });
  const shares = sectionParts(
    sections,
    // A section where only monitored indicators have a score has none itself.
    sums.map((sum) => (sum && sign(sum) > 0 ? ONE : null)),
  );
  return indicators.map(({ section, weight }, i) => {
    const share = shares[section];
    const sum = sums[section];
    return hasScore[i] && share && sum ? over(times(share, weight), sum) : null;
  });
}
