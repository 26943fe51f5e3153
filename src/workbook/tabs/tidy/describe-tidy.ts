import { toNumber } from '../../../scoring/index.ts';
import type { Assessment } from '../../assess.ts';
import { fingerprint } from '../../hash.ts';
import type { ReportedDistrict } from '../../report.ts';
import { GENERATED } from '../../vocabulary.ts';
import type { TabDescription, TabValue } from '../tab-description.ts';

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

export const TIDY_WIDTHS: readonly number[] = [
  80, 60, 100, 90, 130, 80, 120, 90, 70, 260, 80, 220, 70, 90, 70, 80, 100, 80, 400, 190,
];

/** The rows of ข้อมูลวิเคราะห์ without `calculated_at`: what a run found, whenever it ran. */
export interface TidyRows {
  readonly rows: readonly (readonly TabValue[])[];
  /** Moves only when a figure, a word or a sentence does. */
  readonly fingerprint: string;
}

/** One row per district × indicator, in the order of those tabs. */
export function tidyRows({ round }: Assessment, districts: readonly ReportedDistrict[]): TidyRows {
  const { settings, indicators, sections } = round;
  const shares = sections.map(({ share }) => toNumber(share));
  const rows: TabValue[][] = [];
  districts.forEach((district, d) => {
    const code = round.districts[d]?.code ?? '';
    district.indicators.forEach((scored, i) => {
      const indicator = indicators[i];
      if (!indicator) return;
      const row = [
        settings.fiscalYear,
        settings.round,
        settings.province,
        code,
        district.name,
        district.kind,
        sections[indicator.section]?.name ?? null,
        shares[indicator.section] ?? null,
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
      ];
      rows.push(row.map((value) => (value === '' ? null : value)));
    });
  });
  return { rows, fingerprint: fingerprint(JSON.stringify(rows)) };
}

/** ข้อมูลวิเคราะห์: header in row 1, no merged cells. `calculatedAt`: ISO 8601 with +07:00. */
export function describeTidy(tidy: TidyRows, calculatedAt: string): TabDescription {
  return {
    key: 'tidy',
    title: GENERATED.tidy,
    values: [[...TIDY_COLUMNS], ...tidy.rows.map((row) => [...row, calculatedAt])],
    styles: [{ row: 0, column: 0, rows: 1, columns: TIDY_COLUMNS.length, style: 'header' }],
    merges: [],
    links: [],
    rules: [],
    formulas: [],
    boxes: [],
    scales: [],
    charts: [],
    gridlines: true,
    widths: TIDY_WIDTHS,
    frozenRows: 1,
    frozenColumns: 0,
    filter: null,
    contents: `${tidy.fingerprint} ${calculatedAt}`,
  };
}
