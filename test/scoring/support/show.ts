import {
  type DistrictScore,
  type Exact,
  shown,
  shownPercent,
  shownScore,
} from '../../../src/scoring/index.ts';

/** A figure as it would be shown, null where there is none. */
export const show = (figure: Exact | null | undefined, decimals = 2): number | null =>
  figure ? shown(figure, decimals) : null;

/** A district's figures as the report shows them, for comparing with a sum on paper. */
export function figures(district: DistrictScore, decimals = 2) {
  const score = (figure: Exact | null): number | null => figure && shownScore(figure, decimals);
  const percent = (figure: Exact | null): number | null => figure && shownPercent(figure);
  return {
    total: score(district.total),
    percent: percent(district.percent),
    sections: district.sections.map(score),
    range: district.range ? district.range.map(score) : null,
    coverage: percent(district.coverage),
    assessed: percent(district.assessed),
    complete: district.complete,
    grade: district.grade,
    rank: district.rank,
  };
}
