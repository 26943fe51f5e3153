import { reviewText } from '../../language/review.ts';
import { asShown, compare, type Exact, FIVE, toNumber } from '../../scoring/index.ts';
import type { IndicatorRow } from '../round.ts';
import type { ScoredRow } from '../scored-district.ts';
import type { Finding, Inspection } from './finding.ts';
import { CLOSE_LADDER, LEAST_DISTRICTS, MOST_ALIKE } from './thresholds.ts';
import type { ReviewView } from './view.ts';

/** Levels so far apart, or so close, that most districts get the same score although their results differ. */
export function findLevels(view: ReviewView): Inspection {
  const withLevels = view.round.indicators.filter(({ criterion }) => (criterion?.levels.length ?? 0) > 0);
  const findings = withLevels.flatMap((one) => findIn(one, view));
  return { findings, notLooked: withLevels.length === 0 ? reviewText.notLooked.levels : '' };
}

interface Scored {
  readonly value: Exact;
  readonly score: Exact;
}

function findIn(indicator: IndicatorRow, { rowsOf, sayValue }: ReviewView): Finding[] {
  const scored = rowsOf(indicator).flatMap(scoredByLevels);
  const { criterion } = indicator;
  if (!criterion || scored.length < LEAST_DISTRICTS) return [];
  const common = mostCommon(scored);
  const [one] = common;
  if (!one || common.length < MOST_ALIKE * scored.length || spreadOf(common) === 0) return [];
  // Where all are alike at an end, that is told as a fact of its own.
  const isEnd = compare(one.score, FIVE) >= 0 || compare(one.score, criterion.lowest) <= 0;
  if (isEnd && common.length === scored.length) return [];
  const bounds = [...criterion.levels.map(({ bound }) => bound), criterion.target];
  const ladder = bounds.map(toNumber);
  const isClose = Math.max(...ladder) - Math.min(...ladder) < CLOSE_LADDER * spreadOf(scored);
  if (isEnd && !isClose) return [];
  const told = bounds.map((bound) => sayValue(indicator, bound)).join(' · ');
  const seen = reviewText.sameScore(
    common.length,
    scored.length,
    asShown(one.score, 2),
    sayValue(indicator, least(common)),
    sayValue(indicator, greatest(common)),
    told,
  );
  const look = isClose ? reviewText.look.close : reviewText.look.far;
  return [{ kind: 'levels', codes: [indicator.code], what: indicator.name, seen, look }];
}

/** A score that the levels gave: not one that was given outright. */
function scoredByLevels({ status, exact: { value, score } }: ScoredRow): Scored[] {
  return status === 'scored' && value && score ? [{ value, score }] : [];
}

/** Those that share the score that most have. */
function mostCommon(scored: readonly Scored[]): readonly Scored[] {
  const alike = scored.map(({ score }) => scored.filter((other) => compare(other.score, score) === 0));
  return alike.reduce((most, same) => (same.length > most.length ? same : most), []);
}

const spreadOf = (scored: readonly Scored[]): number => toNumber(greatest(scored)) - toNumber(least(scored));

const least = (scored: readonly Scored[]): Exact =>
  scored.map(({ value }) => value).reduce((a, b) => (compare(b, a) < 0 ? b : a));
const greatest = (scored: readonly Scored[]): Exact =>
  scored.map(({ value }) => value).reduce((a, b) => (compare(b, a) > 0 ? b : a));
