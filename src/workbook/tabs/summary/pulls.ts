import {
  type Exact,
  FIVE,
  minus,
  partsOfTotal,
  shownMean,
  times,
  toNumber,
  ZERO,
} from '../../../scoring/index.ts';
import type { IndicatorRow, Round, SectionRow } from '../../round.ts';
import type { ScoredDistrict, ScoredRow } from '../../scored-district.ts';
import { shownScoreMean } from '../shared/shown-averages.ts';

/** What one indicator costs the average total of some districts. */
export interface Pull {
  readonly indicator: IndicatorRow;
  /** Points of the average total, rounded to `decimals`. All indicators together cost 5 − the average total. */
  readonly cost: number;
  /**
   * Its average score over all that have one, as in the matrix; null where not all of those are averaged: the cost
   * would not follow from it.
   */
  readonly mean: number | null;
  /** All districts with its lowest score, and that score. */
  readonly lowest: readonly ScoredDistrict[];
  readonly lowestScore: Exact;
}

const MOST = 3;
/** Two costs that doubles cannot tell apart count as equal: the earlier indicator comes first. */
const SAME = 1e-9;

/**
 * The three indicators that cost most of the average total of the districts `averaged`, the costliest first.
 * `members`: all of their kind, also those whose total is not averaged.
 */
export function pullsOf(
  { sections, indicators, settings }: Round,
  members: readonly ScoredDistrict[],
  averaged: readonly ScoredDistrict[],
  costDecimals: number,
): Pull[] {
  const lossesOf = lossesByIndicator(sections, averaged);
  const order = indicators
    .map((indicator, place) => {
      const losses = lossesOf(indicator);
      const size = losses.reduce((sum, { part, score }) => sum + toNumber(part) * (5 - toNumber(score)), 0);
      return { indicator, place, losses, size };
    })
    .filter(({ size }) => size > SAME)
    .sort((a, b) => (Math.abs(b.size - a.size) > SAME ? b.size - a.size : a.place - b.place));
  return order.slice(0, MOST).flatMap(({ indicator, losses }): Pull[] => {
    const exactly = averaged.map((_, at) => {
      const loss = losses[at];
      return loss ? times(loss.part, minus(FIVE, loss.score)) : ZERO;
    });
    const cost = shownMean(exactly, costDecimals) ?? 0;
    const given = members.flatMap((district) => {
      const score = district.rows.find((row) => row.indicator.code === indicator.code)?.exact.score;
      return score ? [{ district, score, figure: toNumber(score) }] : [];
    });
    const isAll = given.every(({ district }) => averaged.indexOf(district) >= 0);
    const figures = given.map(({ score }) => score);
    const mean = isAll ? shownScoreMean(figures, settings.decimals) : null;
    const [first, ...rest] = given;
    if (!first || cost === 0) return [];
    const low = rest.reduce((lowest, one) => (one.figure < lowest.figure ? one : lowest), first);
    const lowest = given.filter(({ figure }) => figure === low.figure).map(({ district }) => district);
    return [{ indicator, cost, mean, lowest, lowestScore: low.score }];
  });
}

/** What of a district's total one indicator decides, and its score. */
interface Loss {
  readonly part: Exact;
  readonly score: Exact;
}

/** The losses by indicator, in the order of the districts; a district where it has no score has none. */
function lossesByIndicator(
  sections: readonly SectionRow[],
  districts: readonly ScoredDistrict[],
): (indicator: IndicatorRow) => readonly Loss[] {
  const partsOf = partsByPattern(sections);
  const losses = new Map<string, Loss[]>();
  for (const { rows } of districts) {
    const parts = partsOf(rows);
    for (const { indicator, exact } of rows) {
      const { code } = indicator;
      const part = parts.get(code);
      if (!part || !exact.score) continue;
      const alike = losses.get(code);
      if (alike) alike.push({ part, score: exact.score });
      else losses.set(code, [{ part, score: exact.score }]);
    }
  }
  return ({ code }) => losses.get(code) ?? [];
}

/** Districts with scores for the same indicators share their weights, and most do. */
function partsByPattern(sections: readonly SectionRow[]) {
  const known = new Map<string, ReadonlyMap<string, Exact | null>>();
  return (rows: readonly ScoredRow[]): ReadonlyMap<string, Exact | null> => {
    const scored = rows.filter(({ score }) => score !== null).map(({ indicator }) => indicator);
    const pattern = scored.map(({ code }) => code).join('\n');
    const found = known.get(pattern);
    if (found) return found;
    const parts = partsOfTotal(
      sections,
      scored,
      scored.map(() => true),
    );
    const made = new Map(scored.map(({ code }, at) => [code, parts[at] ?? null] as const));
    known.set(pattern, made);
    return made;
  };
}
