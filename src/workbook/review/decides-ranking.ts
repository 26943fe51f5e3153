import { reviewText } from '../../language/review.ts';
import { asShown, type Exact, isMonitored, partsOfTotal, toNumber } from '../../scoring/index.ts';
import type { IndicatorRow } from '../round.ts';
import type { ScoredDistrict } from '../scored-district.ts';
import type { Finding, Inspection } from './finding.ts';
import { DECIDING_PART, LEAST_DISTRICTS, LEAST_INDICATORS, LEAST_SPREAD } from './thresholds.ts';
import type { ReviewView } from './view.ts';

/**
 * One indicator from which most of the spread of the totals comes. A total is the sum of what its indicators put into
 * it, so that its variance is the sum of their covariances with it: the part of an indicator is its covariance with the
 * total, of the total's variance. Doubles do: nothing of it is a score.
 */
export function findDeciding({ round, districts }: ReviewView): Inspection {
  const kinds = Array.from(new Set(districts.map(({ kind }) => kind)));
  const groups = kinds
    .map((kind) => districts.filter((one) => one.kind === kind && one.complete && one.total !== null))
    .filter((members) => members.length >= LEAST_DISTRICTS);
  const notLooked = groups.length === 0 ? reviewText.notLooked.ranking : '';
  return { findings: groups.flatMap((members) => findAmong(round.indicators, members, round)), notLooked };
}

function findAmong(
  indicators: readonly IndicatorRow[],
  members: readonly ScoredDistrict[],
  { sections }: ReviewView['round'],
): Finding[] {
  const totals = members.map(({ exact }) => toNumber(exact.total ?? { n: 0, d: 1 }));
  const spread = Math.max(...totals) - Math.min(...totals);
  const parts = members.map((district) => contributionsOf(district, sections));
  const weighed = indicators.filter((one) => !isMonitored(one) && parts.some((part) => part.has(one.code)));
  if (spread < LEAST_SPREAD || weighed.length < LEAST_INDICATORS) return [];
  const whole = covariance(totals, totals);
  return weighed.flatMap((indicator): Finding[] => {
    const own = parts.map((part) => part.get(indicator.code) ?? 0);
    const part = covariance(own, totals) / whole;
    if (part <= DECIDING_PART) return [];
    const scores = members.flatMap(({ rows }): Exact[] => {
      const score = rows.find((row) => row.indicator.code === indicator.code)?.exact.score;
      return score ? [score] : [];
    });
    const figures = [...scores].sort((a, b) => toNumber(a) - toNumber(b));
    const [low, high] = [figures[0], figures[figures.length - 1]];
    if (!low || !high) return [];
    const seen = reviewText.decides(
      Math.round(part * 100),
      members.length,
      asShown(low, 2),
      asShown(high, 2),
      spread.toFixed(2),
    );
    const look = reviewText.look.decides;
    return [{ kind: 'decides-ranking', codes: [indicator.code], what: indicator.name, seen, look }];
  });
}

/** What each indicator puts into a district's total, by code. */
function contributionsOf(
  { rows }: ScoredDistrict,
  sections: ReviewView['round']['sections'],
): ReadonlyMap<string, number> {
  const indicators = rows.map(({ indicator }) => indicator);
  const parts = partsOfTotal(
    sections,
    indicators,
    rows.map(({ exact }) => exact.score !== null),
  );
  return new Map(
    rows.flatMap(({ indicator, exact }, at) => {
      const part = parts[at];
      return part && exact.score ? [[indicator.code, toNumber(part) * toNumber(exact.score)] as const] : [];
    }),
  );
}

/** Of two lists of one length. */
export function covariance(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
  const [middleA, middleB] = [mean(a), mean(b)];
  return a.reduce((sum, one, at) => sum + (one - middleA) * ((b[at] ?? 0) - middleB), 0) / a.length;
}
