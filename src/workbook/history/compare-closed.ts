import { shownScore } from '../../scoring/index.ts';
import { lookAlikeKey, normalise } from '../reading/normalise.ts';
import type { ScoredDistrict, ShownTotals } from '../scored-district.ts';
import { figureOf, type HistoryRow, keptText } from './history-table.ts';
import { ROUNDS } from './rounds.ts';

/**
 * The districts whose totals are no longer those that were kept: shown percent, grade or completeness differs, or
 * the district came or went. Their forms have to be signed anew. Rows of an older version have no totals; they are
 * compared by code and score, at the decimals kept. In the order of the districts, those that went last.
 */
export function districtsThatDiffer(
  closed: readonly HistoryRow[],
  districts: readonly ScoredDistrict[],
): string[] {
  const kept = new Map<string, HistoryRow[]>();
  for (const row of closed) {
    const key = lookAlikeKey(text(row, 'district'));
    const rows = kept.get(key);
    if (rows) rows.push(row);
    else kept.set(key, [row]);
  }
  const decimals = decimalsOf(closed);
  const different = districts.filter((district) => {
    const key = lookAlikeKey(district.name);
    const rows = kept.get(key);
    kept.delete(key);
    if (!rows) return true;
    if (rows.some(hasTotals)) return !rows.some((row) => hasTotals(row) && isSameTotal(row, district));
    const now = district.rows.map(
      ({ indicator, exact }): Score => [indicator.code, exact.score && shownScore(exact.score, decimals)],
    );
    const then = rows.map((row): Score => [text(row, 'code'), figureOf(ROUNDS, row, 'score')]);
    return scoresOf(now) !== scoresOf(then);
  });
  const gone = Array.from(kept.values(), ([row]) => text(row, 'district'));
  return [...different.map(({ name }) => name), ...gone];
}

const text = (row: HistoryRow | undefined, column: string): string => keptText(ROUNDS, row, column);

/** True or false in every row that has totals, and nothing in those of before. */
const hasTotals = (row: HistoryRow): boolean => text(row, 'district_complete') !== '';

const isSameTotal = (row: HistoryRow, { percent, grade, complete }: ShownTotals): boolean =>
  figureOf(ROUNDS, row, 'district_percent') === percent &&
  normalise(text(row, 'district_grade')) === normalise(grade ?? '') &&
  text(row, 'district_complete').toLowerCase() === String(complete);

type Score = readonly [code: string, score: number | null];

const scoresOf = (scores: readonly Score[]): string =>
  scores
    .map(([code, score]) => `${lookAlikeKey(code)} ${score ?? ''}`)
    .sort()
    .join('\n');

/** ทศนิยม goes to 4. */
const MOST_DECIMALS = 4;

/** With how many decimals figures were kept: cells do not show zeros at the end, so the longest one tells. */
function decimalsOf(rows: readonly HistoryRow[]): number {
  const lengths = rows.flatMap((row) =>
    ['score', 'weighted'].map((column) => {
      const figure = figureOf(ROUNDS, row, column);
      return figure === null ? 0 : (String(figure).split('.')[1] ?? '').length;
    }),
  );
  return lengths.reduce((most, length) => Math.min(MOST_DECIMALS, Math.max(most, length)), 0);
}
