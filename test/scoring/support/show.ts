import { type DistrictScore, type Exact, shown } from '../../../src/scoring/index.ts';

/** A figure as it would be shown, null where there is none. */
export const show = (figure: Exact | null | undefined, decimals = 2): number | null =>
  figure ? shown(figure, decimals) : null;

/** A district's figures as the report shows them, for comparing with a sum on paper. */
export function figures(district: DistrictScore, decimals = 2) {
  return {
    total: show(district.total, decimals),
    percent: show(district.percent),
    sections: district.sections.map((section) => show(section, decimals)),
    range: district.range ? district.range.map((end) => show(end, decimals)) : null,
    coverage: show(district.coverage),
    complete: district.complete,
    grade: district.grade,
    rank: district.rank,
  };
}
