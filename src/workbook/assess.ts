import { problemText } from '../language/problems.ts';
import {
  type DistrictScore,
  explainIndicator,
  type IndicatorScore,
  MEASURES,
  scoreFixed,
  scoreRound,
  ZERO,
} from '../scoring/index.ts';
import { BLANK } from './grid.ts';
import { cellLead } from './problems/cell-lead.ts';
import type { Problems } from './problems/collector.ts';
import { doubtResult } from './problems/doubt-result.ts';
import { tellEvidence } from './problems/tell-evidence.ts';
import { readText } from './reading/read-text.ts';
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
  tellEvidence(round, scores, problems);
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
  tellFault(indicator, result, score, problems);
  doubtResult(indicator, result, score, problems);
  if (score.status === 'confirmed') tellConfirmed(indicator, result, score, decimals, problems);
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
  const typed = readText(result.inputCells[fault.input] ?? BLANK);
  const tell =
    fault.code === 'zero-denominator' ? problemText.zeroDenominator : MEASURES[measure].outOfRange.problem;
  problems.add(fault.code, place, tell(label, typed), owner, status === 'confirmed' ? 'warning' : 'error');
}

function tellConfirmed(
  { code, owner }: IndicatorRow,
  { confirmedPlace, note }: PlacedResult,
  { score, computed }: IndicatorScore,
  decimals: number,
  problems: Problems,
): void {
  const given = scoreFixed(score ?? ZERO, decimals);
  const from = computed && scoreFixed(computed, decimals);
  const differs = from !== null && from !== given;
  problems.add('confirmed', confirmedPlace, problemText.confirmed(code, given, differs ? from : ''), owner);
  if (differs && note === '')
    problems.add('confirmed-differs', confirmedPlace, problemText.confirmedDiffers(given, from), owner);
}
