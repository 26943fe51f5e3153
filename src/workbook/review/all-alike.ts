import { reviewText } from '../../language/review.ts';
import { asShown, compare, type Exact, FIVE, isMonitored, ZERO } from '../../scoring/index.ts';
import type { Finding, Inspection } from './finding.ts';
import { LEAST_DISTRICTS } from './thresholds.ts';
import type { ReviewView } from './view.ts';

/** Indicators at which all complete districts have 5, or all the lowest score: a fact, not a fault. */
export function findAllAlike({ round, districts }: ReviewView): Inspection {
  const complete = districts.filter((one) => one.complete && one.total !== null);
  if (complete.length < LEAST_DISTRICTS) return { findings: [], notLooked: reviewText.notLooked.alike };
  const findings = round.indicators.flatMap((indicator): Finding[] => {
    if (isMonitored(indicator)) return [];
    const scores = complete.flatMap(({ rows }): Exact[] => {
      const score = rows.find((row) => row.indicator.code === indicator.code)?.exact.score;
      return score ? [score] : [];
    });
    if (scores.length < LEAST_DISTRICTS) return [];
    const lowest = indicator.criterion?.lowest ?? ZERO;
    const isFull = scores.every((score) => compare(score, FIVE) >= 0);
    if (!isFull && !scores.every((score) => compare(score, lowest) <= 0)) return [];
    const shown = asShown(isFull ? FIVE : lowest, 0);
    const seen = reviewText.allAlike(scores.length, shown);
    const look = isFull ? reviewText.look.allFull : reviewText.look.allLowest;
    return [{ kind: 'all-alike', codes: [indicator.code], what: indicator.name, seen, look }];
  });
  return { findings, notLooked: '' };
}
