import type { RankChange, RollUpHistory } from '../roll-up-report.ts';
import { type AnswerCells, answerCells } from './answer-cells.ts';
import type { RollUpEngine } from './open-engine.ts';

interface KeptRound {
  readonly fiscalYear: number;
  readonly round: number;
}

/** What the rounds of the folder that is read tell of one of them; null where it is the first. */
export async function askHistory(
  { ask }: RollUpEngine,
  { fiscalYear, round }: KeptRound,
): Promise<RollUpHistory | null> {
  const isLast = (row: AnswerCells): boolean =>
    row.number('fiscal_year') === fiscalYear && row.number('round') === round;
  const trends = (await ask('trends')).map(answerCells).map((row) => ({
    code: row.text('code'),
    rulesId: row.text('rules_id'),
    fiscalYear: row.number('fiscal_year'),
    round: row.number('round'),
    n: row.number('n'),
    mean: row.number('mean'),
    atFull: row.number('at_full'),
  }));
  const before = trends
    .filter((one) => isEarlier(one, { fiscalYear, round }))
    .reduce<KeptRound | null>((last, one) => (last && !isEarlier(last, one) ? last : one), null);
  if (!before) return null;
  const changes = (await ask('rank-changes')).map(answerCells).filter(isLast).map(changeOf);
  return { before: { fiscalYear: before.fiscalYear, round: before.round }, changes, trends };
}

const isEarlier = (one: KeptRound, other: KeptRound): boolean =>
  one.fiscalYear < other.fiscalYear || (one.fiscalYear === other.fiscalYear && one.round < other.round);

const changeOf = (row: AnswerCells): RankChange => ({
  province: row.text('province'),
  district: row.text('district'),
  kind: row.text('kind'),
  rankBefore: row.number('rank_before'),
  rank: row.number('rank_now'),
  percentBefore: row.number('percent_before'),
  percent: row.number('percent_now'),
  sameRules: row.isTrue('same_rules'),
  placesGained: row.figure('places_gained'),
  percentGained: row.figure('percent_gained'),
});
