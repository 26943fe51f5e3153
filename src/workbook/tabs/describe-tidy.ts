import { type CalendarDate, isoDate } from '../../language/dates.ts';
import { toNumber } from '../../scoring/index.ts';
import type { Assessment } from '../assess.ts';
import { fingerprint } from '../hash.ts';
import type { ReportedDistrict } from '../report.ts';
import type { Settings } from '../round.ts';
import { VERSION } from '../version.ts';
import { GENERATED } from '../vocabulary.ts';
import type { TabDescription, TabValue } from './tab-description.ts';
import { TIDY_COLUMNS, TIDY_WIDTHS, type TidyColumn } from './tidy-columns.ts';
import { inputParts, ruleParts, type TidyParts } from './tidy-parts.ts';

/** The rows of ข้อมูลวิเคราะห์: what a run found, whenever it ran. */
export interface TidyRows {
  /** In the order of the tab's columns; `calculated_at` is left empty, see {@link tidyLines}. */
  readonly rows: readonly (readonly TabValue[])[];
  /** Moves only when a figure, a word or a sentence does. */
  readonly fingerprint: string;
  /** Moves with what else stands in every row: dates, open points, which file and which program. */
  readonly about: string;
}

/** One row per district × indicator, in the order of those tabs. `workbookId`: what tells the file from others. */
export function tidyRows(
  { round }: Assessment,
  districts: readonly ReportedDistrict[],
  workbookId = '',
): TidyRows {
  const { settings, indicators, sections } = round;
  const { fiscalYear, round: which, province } = settings;
  const head: TidyParts = { fiscal_year: fiscalYear, round: which, province };
  const about = aboutParts(settings, round.unconfirmed, workbookId);
  const rules = indicators.map((indicator): TidyParts => {
    const section = sections[indicator.section];
    return {
      section: section?.name ?? null,
      section_share: section ? toNumber(section.share) : null,
      code: indicator.code,
      indicator: indicator.name,
      unit: indicator.unit,
      owner: indicator.owner,
      ...ruleParts(indicator),
    };
  });
  const totals = districts.map((district, d) => districtParts(district, round.districts[d]?.code ?? ''));
  const results = districts.map((district, d) =>
    district.indicators.map((scored, i): TidyParts => {
      const { weight, value, score, weighted, status, explanation, target } = scored;
      const confirmed = status === 'confirmed';
      const inputs = inputParts(indicators[i], round.results[d]?.[i]);
      return { weight, value, score, weighted, status, confirmed, explanation, target, ...inputs };
    }),
  );
  return {
    rows: results.flatMap((line, d) =>
      line.map((result, i) => inColumns({ ...head, ...totals[d], ...rules[i], ...result, ...about })),
    ),
    fingerprint: fingerprint(JSON.stringify([head, rules, totals, results])),
    about: fingerprint(JSON.stringify(about)),
  };
}

/** The same rows with when their figures were computed: ISO 8601 with +07:00. */
export const tidyLines = ({ rows }: TidyRows, calculatedAt: string): TabValue[][] =>
  rows.map((row) => row.map((value, column) => (column === CALCULATED_AT ? calculatedAt : value)));

const CALCULATED_AT = TIDY_COLUMNS.indexOf('calculated_at');

const inColumns = (parts: TidyParts): TabValue[] =>
  TIDY_COLUMNS.map((column: TidyColumn) => {
    const value = parts[column];
    return value === undefined || value === '' ? null : value;
  });

function districtParts(district: ReportedDistrict, code: string): TidyParts {
  const { name, kind, total, percent, grade, rank, complete, assessed, receipt } = district;
  return {
    district_code: code,
    district: name,
    kind,
    district_total: total,
    district_percent: percent,
    district_grade: grade,
    district_rank: rank,
    district_complete: complete,
    district_assessed: assessed,
    receipt,
  };
}

function aboutParts({ from, to, asOfDate }: Settings, unconfirmed: number, workbookId: string): TidyParts {
  const iso = (date: CalendarDate | null): string | null => date && isoDate(date);
  return {
    round_start: iso(from),
    round_end: iso(to),
    data_as_of: iso(asOfDate),
    unconfirmed,
    workbook_id: workbookId,
    version: VERSION,
  };
}

/** ข้อมูลวิเคราะห์: header in row 1, no merged cells. `calculatedAt`: ISO 8601 with +07:00. */
export function describeTidy(tidy: TidyRows, calculatedAt: string): TabDescription {
  return {
    key: 'tidy',
    title: GENERATED.tidy,
    values: [[...TIDY_COLUMNS], ...tidyLines(tidy, calculatedAt)],
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
    contents: `${tidy.fingerprint} ${tidy.about} ${calculatedAt}`,
  };
}
