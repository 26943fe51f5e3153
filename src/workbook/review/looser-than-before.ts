import { reviewText } from '../../language/review.ts';
import { compareGoodness, type Exact, exact, isMonitored } from '../../scoring/index.ts';
import { lastRoundBefore } from '../history/earlier-figures.ts';
import { figureOf, type HistoryRow, keptText, readHistory } from '../history/history-table.ts';
import { latestRevision } from '../history/revisions.ts';
import { isOfRound, ROUNDS, type RoundName } from '../history/rounds.ts';
import { lookAlikeKey } from '../reading/normalise.ts';
import type { IndicatorRow } from '../round.ts';
import { MEASURE_WORDS, wordOf } from '../vocabulary.ts';
import type { Finding, Inspection } from './finding.ts';
import { LEAST_FOR_LAST_ROUND, LOOSER_PART } from './thresholds.ts';
import type { ReviewView } from './view.ts';

/** Targets that more than half of the districts had surpassed in the last round that was closed. */
export function findLooser(view: ReviewView): Inspection {
  const before = lastRound(view);
  if (!before) return { findings: [], notLooked: reviewText.notLooked.lastRound };
  const values = valuesOf(before.rows);
  const when = reviewText.round(before.round.fiscalYear, before.round.round);
  const findings = view.round.indicators
    .filter((one) => !isMonitored(one))
    .flatMap((one) => findIn(one, values, when, view));
  return { findings, notLooked: '' };
}

function lastRound({ closed, round }: ReviewView): { round: RoundName; rows: readonly HistoryRow[] } | null {
  const kept = closed ? readHistory(closed, ROUNDS).rows : [];
  const last = lastRoundBefore(kept, round.settings);
  const rows = last
    ? latestRevision(
        ROUNDS,
        kept.filter((row) => isOfRound(ROUNDS, row, last)),
      )?.rows
    : null;
  return last && rows ? { round: last, rows } : null;
}

type ValuesThen = ReadonlyMap<string, Exact>;

/** A result is known again by indicator, measure and district: a code may stand for something else now. */
const keyOf = (code: string, measure: string, district: string): string =>
  [code, measure, district].map(lookAlikeKey).join('\n');

/** Values of rows that say how they were measured; those of an older version do not. */
function valuesOf(rows: readonly HistoryRow[]): ValuesThen {
  const text = (row: HistoryRow, column: string): string => keptText(ROUNDS, row, column);
  return new Map(
    rows.flatMap((row): [string, Exact][] => {
      const value = figureOf(ROUNDS, row, 'value');
      const key = keyOf(text(row, 'code'), text(row, 'measure'), text(row, 'district'));
      return value === null || text(row, 'measure') === '' ? [] : [[key, exact(value)]];
    }),
  );
}

function findIn(
  indicator: IndicatorRow,
  values: ValuesThen,
  when: string,
  { rowsOf, sayValue }: ReviewView,
): Finding[] {
  const measure = wordOf(MEASURE_WORDS, indicator.measure) ?? '';
  // Each district by the target that counts for it.
  const compared = rowsOf(indicator).flatMap(({ district, indicator: { criterion } }) => {
    const then = values.get(keyOf(indicator.code, measure, district.name));
    return then && criterion
      ? [{ then, isBetter: compareGoodness(criterion.operator, then, criterion.target) > 0 }]
      : [];
  });
  const better = compared.filter(({ isBetter }) => isBetter).map(({ then }) => then);
  const operator = indicator.criterion?.operator;
  if (!operator || compared.length < LEAST_FOR_LAST_ROUND || better.length <= LOOSER_PART * compared.length)
    return [];
  const ordered = [...better].sort((a, b) => compareGoodness(operator, a, b));
  const [least, most] = [ordered[0], ordered[ordered.length - 1]];
  if (!least || !most) return [];
  const seen = reviewText.looser(
    when,
    better.length,
    compared.length,
    sayValue(indicator, least),
    sayValue(indicator, most),
  );
  const look = reviewText.look.looser;
  return [{ kind: 'looser', codes: [indicator.code], what: indicator.name, seen, look }];
}
