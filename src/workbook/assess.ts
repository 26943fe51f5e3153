import { problemText } from '../language/problems.ts';
import { type ScoringRound, scoreFixed, scoreRound, ZERO } from '../scoring/index.ts';
import { itemAt } from './item-at.ts';
import { joinScores } from './join-scores.ts';
import { cellLead } from './problems/cell-lead.ts';
import type { Problems } from './problems/collector.ts';
import { doubtResult } from './problems/doubt-result.ts';
import { reportEvidence } from './problems/report-evidence.ts';
import { reportFaults } from './problems/report-faults.ts';
import { reportNote } from './problems/report-notes.ts';
import type { Round, Settings } from './round.ts';
import { receiptsOf } from './rules/receipt.ts';
import { rulesId } from './rules/rules-id.ts';
import type { ScoredDistrict, ScoredRow } from './scored-district.ts';

/** A scored round. */
export interface Assessment {
  readonly round: Round;
  /** With a row for every indicator: all that tabs and report show of the scores. */
  readonly districts: readonly ScoredDistrict[];
  /** Tells rounds of other rules from this one. */
  readonly rulesId: string;
}

/** Scores a round, explains every score, adds the problems that only show once there are scores, and names cells. */
export function assess(round: Round, problems: Problems): Assessment {
  const joined = joinScores(round, scoreRound(scoringRound(round)));
  const id = rulesId(round);
  const receipts = receiptsOf({ settings: round.settings, rulesId: id }, joined);
  const districts = joined.map((one, d) => ({ ...one, receipt: itemAt(receipts, d) }));
  for (const { rows } of districts) for (const row of rows) reportAboutScore(row, round.settings, problems);
  reportEvidence(round.indicators, districts, problems);
  problems.lead(cellLead(problems.all, districts));
  return { round, districts, rulesId: id };
}

/** What scoring needs of a round. */
const scoringRound = ({ settings, sections, grades, districts, rated }: Round): ScoringRound => ({
  policy: settings,
  sections,
  grades,
  districts: districts.map(({ name, kind }, d) => ({
    name,
    kind,
    indicators: itemAt(rated, d).map(({ indicator }) => indicator),
    results: itemAt(rated, d).map(({ result }) => result),
  })),
});

function reportAboutScore(row: ScoredRow, { decimals, explainBelow }: Settings, problems: Problems): void {
  const severity = row.status === 'confirmed' ? 'warning' : 'error';
  reportFaults(row.indicator, row.exact.faults, row.result, severity, problems);
  doubtResult(row.indicator, row.result, row.exact, problems);
  reportNote(row, explainBelow, decimals, problems);
  if (row.status === 'confirmed') reportConfirmed(row, decimals, problems);
}

function reportConfirmed(
  { indicator, result, exact }: ScoredRow,
  decimals: number,
  problems: Problems,
): void {
  const { code, owner } = indicator;
  const { confirmedPlace, note } = result;
  const given = scoreFixed(exact.score ?? ZERO, decimals);
  const from = exact.computed && scoreFixed(exact.computed, decimals);
  const differs = from !== null && from !== given;
  problems.add('confirmed', confirmedPlace, problemText.confirmed(code, given, differs ? from : ''), owner);
  if (differs && note === '')
    problems.add('confirmed-differs', confirmedPlace, problemText.confirmedDiffers(given, from), owner);
}
