import { compare, exact, times } from './exact/exact.ts';
import { roundPercent } from './exact/full-marks.ts';
import { isMonitored } from './monitored.ts';
import { coveredOf, type FullWeights, fullWeightsOf } from './rollup/coverage.ts';
import { gradeOf } from './rollup/grade.ts';
import { ranksOf } from './rollup/ranks.ts';
import { reachableRange, sectionScores, totalOf, weightedScores } from './rollup/total.ts';
import { scoreIndicator } from './score-indicator.ts';
import type { DistrictScore, Policy, RatedDistrict, Result, ScoringRound } from './types.ts';

/** A percent is the total out of 5, times 20. */
const TO_PERCENT = exact(20);

/** Every district's scores, in order. Linear in the number of districts but for sorting the ranks. */
export function scoreRound(round: ScoringRound): DistrictScore[] {
  const weightsOf = fullWeightsOf(round.sections);
  const unranked = round.districts.map((district) =>
    scoreDistrict(round, weightsOf(district.indicators), district),
  );
  const ranks = ranksOf(
    unranked.map((district) => ({
      kind: district.kind,
      percent: isRanked(district, round.policy) ? district.percent : null,
    })),
  );
  return unranked.map((district, index) => ({ ...district, rank: ranks[index] ?? null }));
}

/** Complete, and enough of its weights assessed: both as shown. */
const isRanked = ({ complete, assessed }: DistrictScore, { rankFrom }: Policy): boolean =>
  complete && assessed !== null && compare(roundPercent(assessed), rankFrom) >= 0;

const UNREPORTED: Result = { reported: { kind: 'missing', blank: [] }, confirmed: null, note: '' };

function scoreDistrict(
  round: ScoringRound,
  weights: FullWeights,
  { name, kind, indicators, results }: RatedDistrict,
): DistrictScore {
  const { sections, policy } = round;
  const scored = indicators.map((indicator, index) =>
    scoreIndicator(indicator, results[index] ?? UNREPORTED, policy),
  );
  const scores = scored.map(({ score }) => score);
  const bySection = sectionScores(sections, indicators, scores);
  const total = totalOf(sections, bySection);
  const percent = total && times(total, TO_PERCENT);
  const complete = scored.every(({ status, score }, index) => {
    const one = indicators[index];
    return (one && isMonitored(one)) || (status !== 'problem' && !(status === 'missing' && !score));
  });
  return {
    name,
    kind,
    complete,
    total,
    percent,
    range: reachableRange(sections, indicators, scored, total),
    ...coveredOf(weights, scored),
    grade: complete && percent ? gradeOf(percent, round.grades) : null,
    rank: null,
    sections: bySection,
    indicators: scored,
    weighted: weightedScores(sections, indicators, scores),
  };
}
