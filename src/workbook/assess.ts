import { problemText } from '../language/problems.ts';
import {
  asShown,
  asTyped,
  compare,
  type DistrictScore,
  exact,
  explainIndicator,
  HUNDRED,
  type IndicatorScore,
  scoreRound,
  toFixed,
  ZERO,
} from '../scoring/index.ts';
import { cellLead } from './problems/cell-lead.ts';
import type { Problems } from './problems/collector.ts';
import type { IndicatorRow, PlacedResult, Round } from './round.ts';

/** A scored round: scores and sentences beside the round they came from. */
export interface Assessment {
  readonly round: Round;
  readonly scores: readonly DistrictScore[];
  /** explanations[district][indicator]. */
  readonly explanations: readonly (readonly string[])[];
}

/** Scores a round, explains every score, adds the problems that only show once there are scores, and names cells. */
export function assess(round: Round, problems: Problems): Assessment {
  const policy = round.settings;
  const scores = scoreRound({ ...round, policy });
  const explanations = scores.map((district, d) =>
    round.indicators.map((indicator, i) => {
      const result = round.results[d]?.[i];
      const score = district.indicators[i];
      if (!result || !score) return '';
      tellAboutScore(indicator, result, score, policy.decimals, problems);
      return explainIndicator(indicator, result, score, policy);
    }),
  );
  problems.lead(cellLead(round));
  return { round, scores, explanations };
}

function tellAboutScore(
  indicator: IndicatorRow,
  result: PlacedResult,
  score: IndicatorScore,
  decimals: number,
  problems: Problems,
): void {
  const { code, owner, measure } = indicator;
  const firstInput = result.inputPlaces[0] ?? null;
  tellFault(indicator, result, score, problems);
  if (measure === 'percent' && score.value && compare(score.value, HUNDRED) > 0) {
    problems.add('over-100', firstInput, problemText.over100(asShown(score.value, 2)), owner);
  }
  if (result.maybeFraction && score.value) {
    problems.add(
      'looks-like-fraction',
      firstInput,
      problemText.looksLikeFraction(asTyped(score.value)),
      owner,
    );
  }
  if (score.status === 'confirmed' && score.score)
    tellConfirmed(indicator, result, score, decimals, problems);
  const { evidence } = result;
  if (evidence && evidence.text === '' && (score.status === 'scored' || score.status === 'confirmed')) {
    const place = evidence.place ?? { tab: firstInput?.tab ?? '', cell: '' };
    problems.add('evidence-missing', place, problemText.evidenceMissing(code), owner);
  }
}

function tellFault(
  { labels, owner, measure }: IndicatorRow,
  result: PlacedResult,
  { fault, status }: IndicatorScore,
  problems: Problems,
): void {
  if (!fault) return;
  const label = labels[fault.input] ?? '';
  const place = result.inputPlaces[fault.input] ?? null;
  const outOfRange = measure === 'direct' ? problemText.scoreOutOfRange : problemText.negativeCount;
  const message = (fault.code === 'zero-denominator' ? problemText.zeroDenominator : outOfRange)(label);
  problems.add(fault.code, place, message, owner, status === 'confirmed' ? 'warning' : 'error');
}

function tellConfirmed(
  { code, owner }: IndicatorRow,
  { confirmedPlace, note }: PlacedResult,
  { score, computed }: IndicatorScore,
  decimals: number,
  problems: Problems,
): void {
  const given = toFixed(score ?? ZERO, decimals);
  problems.add('confirmed', confirmedPlace, problemText.confirmed(code, given), owner);
  if (!computed || note !== '' || compare(exact(toFixed(computed, decimals)), exact(given)) === 0) return;
  const message = problemText.confirmedDiffers(given, toFixed(computed, decimals));
  problems.add('confirmed-differs', confirmedPlace, message, owner);
}
