import {
  type DistrictScore,
  type Exact,
  explainIndicator,
  gradeOf,
  measureValue,
  scoreValue,
  shownPercent,
  shownScore,
  toNumber,
} from '../scoring/index.ts';
import { districtKeys } from './districts/district-keys.ts';
import { itemAt } from './item-at.ts';
import type { DistrictRow, IndicatorRow, OwnTarget, PlacedResult, RatedIndicator, Round } from './round.ts';
import type { JoinedDistrict, Moderated, ScoredRow, ShownTotals } from './scored-district.ts';

/**
 * The scores of a round beside what they belong to, in the order of its districts and indicators. Here alone places in
 * lists tell what goes together.
 */
export function joinScores(round: Round, scores: readonly DistrictScore[]): JoinedDistrict[] {
  const keys = districtKeys(round.districts);
  return scores.map((exact, d) => {
    const district = itemAt(round.districts, d);
    const rows = joinRows(round, district, itemAt(round.rated, d), exact);
    return {
      ...district,
      ...shownTotals(exact, round.settings.decimals),
      key: itemAt(keys, d),
      moderated: moderatedOf(round, d),
      exact,
      sections: round.sections.flatMap((section, s) => {
        const members = rows.filter(({ indicator }) => indicator.section === s);
        if (members.length === 0) return [];
        const score = itemAt(exact.sections, s);
        return [{ section, score: shown(score, round.settings.decimals), exact: score, rows: members }];
      }),
      rows,
    };
  });
}

function joinRows(
  { settings }: Round,
  district: DistrictRow,
  rated: readonly RatedIndicator[],
  scored: DistrictScore,
): ScoredRow[] {
  return rated.map(({ indicator, own, result }, i) => {
    const exact = { ...itemAt(scored.indicators, i), weighted: itemAt(scored.weighted, i) };
    return {
      district,
      indicator,
      own,
      scoreBefore: own && shown(scoreBefore(indicator, own, result), settings.decimals),
      result,
      status: exact.status,
      value: exact.value && toNumber(exact.value),
      score: shown(exact.score, settings.decimals),
      weighted: shown(exact.weighted, settings.decimals),
      exact,
      explanation: explainIndicator(indicator, result, exact, settings),
    };
  });
}

/** What the inputs give by the target of ตัวชี้วัด. */
function scoreBefore(
  { measure }: IndicatorRow,
  { rule }: OwnTarget,
  { reported }: PlacedResult,
): Exact | null {
  const measured = reported.kind === 'given' ? measureValue(measure, reported.inputs) : null;
  return measured && 'value' in measured ? scoreValue(measured.value, rule) : null;
}

function shownTotals(exact: DistrictScore, decimals: number): ShownTotals {
  const { complete, total, percent, grade, rank, range, coverage, assessed } = exact;
  return {
    complete,
    total: shown(total, decimals),
    percent: percent && shownPercent(percent),
    grade,
    rank,
    range: range && [shownScore(range[0], decimals), shownScore(range[1], decimals)],
    coverage: coverage && shownPercent(coverage),
    assessed: assessed && shownPercent(assessed),
  };
}

function moderatedOf({ moderated, grades }: Round, d: number): Moderated | null {
  const row = moderated.get(d);
  if (!row) return null;
  const { percent, reason, decision } = row;
  return { percent: shownPercent(percent), grade: gradeOf(percent, grades), reason, decision };
}

const shown = (value: Exact | null, decimals: number): number | null => value && shownScore(value, decimals);
