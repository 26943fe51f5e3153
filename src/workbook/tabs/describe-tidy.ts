import { toNumber } from '../../scoring/index.ts';
import type { Assessment } from '../assess.ts';
import type { ReportedDistrict } from '../report.ts';
import { GENERATED } from '../vocabulary.ts';
import type { TabDescription, TabValue } from './tab-description.ts';

/** Header of ข้อมูลวิเคราะห์: for machines, so in English and in row 1. */
export const TIDY_COLUMNS = [
  'fiscal_year',
  'round',
  'province',
  'district_code',
  'district',
  'kind',
  'section',
  'section_share',
  'code',
  'indicator',
  'unit',
  'owner',
  'weight',
  'value',
  'score',
  'weighted',
  'status',
  'confirmed',
  'explanation',
  'calculated_at',
] as const;

const WIDTHS = [80, 60, 100, 90, 130, 80, 120, 90, 70, 260, 80, 220, 70, 90, 70, 80, 100, 80, 400, 190];

/** ข้อมูลวิเคราะห์: one row per district × indicator. `calculatedAt`: ISO 8601 with +07:00. */
export function describeTidy(
  { round }: Assessment,
  districts: readonly ReportedDistrict[],
  calculatedAt: string,
): TabDescription {
  const { settings, indicators, sections } = round;
  const rows: TabValue[][] = [[...TIDY_COLUMNS]];
  districts.forEach((district, d) => {
    const code = round.districts[d]?.code ?? '';
    district.indicators.forEach((scored, i) => {
      const indicator = indicators[i];
      const section = indicator && sections[indicator.section];
      if (!indicator || !section) return;
      rows.push([
        settings.fiscalYear,
        settings.round,
        settings.province,
        code,
        district.name,
        district.kind,
        section.name,
        toNumber(section.share),
        indicator.code,
        indicator.name,
        indicator.unit,
        indicator.owner,
        scored.weight,
        scored.value,
        scored.score,
        scored.weighted,
        scored.status,
        scored.status === 'confirmed',
        scored.explanation,
        calculatedAt,
      ]);
    });
  });
  return {
    key: 'tidy',
    title: GENERATED.tidy,
    values: rows.map((row) => row.map((value) => (value === '' ? null : value))),
    styles: [{ row: 0, column: 0, rows: 1, columns: TIDY_COLUMNS.length, style: 'header' }],
    merges: [],
    links: [],
    rules: [],
    widths: WIDTHS,
    frozenRows: 1,
    frozenColumns: 0,
    filter: null,
  };
}
