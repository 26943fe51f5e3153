import type { RankChange, RollUpHistory } from '../roll-up-report.ts';
import { figure, isTrue, number, text } from './answer-cells.ts';
import type { AnswerRow, RollUpEngine } from './open-engine.ts';

interface KeptRound {
  readonly fiscalYear: number;
  readonly round: number;
}

/** What the rounds of the folder that is read tell of one of them; null where it is the first. */
export async function askHistory(
  { ask }: RollUpEngine,
  { fiscalYear, round }: KeptRound,
): Promise<RollUpHistory | null> {
  const isLast = (row: AnswerRow): boolean =>
    number(row, 'fiscal_year') === fiscalYear && number(row, 'round') === round;
  const trends = (await ask('trends')).map((row) => ({
    code: text(row, 'code'),
    rulesId: text(row, 'rules_id'),
    fiscalYear: number(row, 'fiscal_year'),
    round: number(row, 'round'),
    n: number(row, 'n'),
    mean: number(row, 'mean'),
    atFull: number(row, 'at_full'),
  }));
  const before = trends
    .filter((one) => isEarlier(one, { fiscalYear, round }))
    .reduce<KeptRound | null>((last, one) => (last && !isEarlier(last, one) ? last : one), null);
  if (!before) return null;
  const changes = (await ask('rank-changes')).filter(isLast).map(changeOf);
  return { before: { fiscalYear: before.fiscalYear, round: before.round }, changes, trends };
}

const isEarlier = (one: KeptRound, other: KeptRound): boolean =>
  one.fiscalYear < other.fiscalYear || (one.fiscalYear === other.fiscalYear && one.round < other.round);

const changeOf = (row: AnswerRow): RankChange => ({
  province: text(row, 'province'),
  district: text(row, 'district'),
  kind: text(row, 'kind'),
  rankBefore: number(row, 'rank_before'),
  rank: number(row, 'rank_now'),
  percentBefore: number(row, 'percent_before'),
  percent: number(row, 'percent_now'),
  sameRules: isTrue(row, 'same_rules'),
  placesGained: figure(row, 'places_gained'),
  percentGained: figure(row, 'percent_gained'),
});
