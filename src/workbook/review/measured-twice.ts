import { reviewText } from '../../language/review.ts';
import { isMonitored, toNumber } from '../../scoring/index.ts';
import type { IndicatorRow } from '../round.ts';
import { covariance } from './decides-ranking.ts';
import type { Finding, Inspection } from './finding.ts';
import { LEAST_FOR_CORRELATION, LEAST_VALUES, TWICE_CORRELATION } from './thresholds.ts';
import type { ReviewView } from './view.ts';

interface Measured {
  readonly indicator: IndicatorRow;
  /** Values by the district's name. */
  readonly values: ReadonlyMap<string, number>;
}

/** Two indicators whose results go up and down together in all districts: perhaps one thing measured twice. */
export function findTwice({ round, rowsOf }: ReviewView): Inspection {
  const measured = round.indicators
    .filter((one) => !isMonitored(one))
    .map((indicator): Measured => {
      const values = rowsOf(indicator).flatMap(({ district, exact }) =>
        exact.value ? [[district.name, toNumber(exact.value)] as const] : [],
      );
      return { indicator, values: new Map(values) };
    })
    .filter(({ values }) => values.size >= LEAST_FOR_CORRELATION);
  const findings = measured.flatMap((first, at) =>
    measured.slice(at + 1).flatMap((second) => compareTwo(first, second)),
  );
  return { findings, notLooked: measured.length < 2 ? reviewText.notLooked.twice : '' };
}

function compareTwo(first: Measured, second: Measured): Finding[] {
  const both = Array.from(first.values.keys()).filter((name) => second.values.has(name));
  const a = both.map((name) => first.values.get(name) ?? 0);
  const b = both.map((name) => second.values.get(name) ?? 0);
  const isVaried = [a, b].every((list) => new Set(list).size >= LEAST_VALUES);
  if (both.length < LEAST_FOR_CORRELATION || !isVaried) return [];
  const correlation = covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b));
  if (!(Math.abs(correlation) >= TWICE_CORRELATION)) return [];
  const seen = a.every((one, index) => one === b[index])
    ? reviewText.sameValues(both.length)
    : reviewText.together(both.length, Math.abs(correlation).toFixed(3), correlation < 0);
  return [
    {
      kind: 'twice',
      codes: [first.indicator.code, second.indicator.code],
      what: [first, second].map(({ indicator }) => indicator.name).join(' / '),
      seen,
      look: reviewText.look.twice,
    },
  ];
}
