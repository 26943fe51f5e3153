import { type CalendarDate, isoDate } from '../../../language/dates.ts';
import { toNumber } from '../../../scoring/index.ts';
import type { Assessment } from '../../assess.ts';
import { fingerprint } from '../../hash.ts';
import { itemAt } from '../../item-at.ts';
import type { IndicatorRow, Round, SectionRow } from '../../round.ts';
import type { ScoredDistrict, ScoredRow } from '../../scored-district.ts';
import { VERSION } from '../../version.ts';
import { GENERATED } from '../../vocabulary.ts';
import type { TabDescription, TabValue } from '../tab-description.ts';
import { TIDY_COLUMNS, TIDY_WIDTHS, type TidyColumn } from './tidy-columns.ts';
import { inputParts, ruleParts, type TidyParts, targetParts } from './tidy-parts.ts';

/** The rows of ข้อมูลวิเคราะห์: what a run found, whenever it ran. */
export interface TidyRows {
  /** In the order of the tab's columns; `calculated_at` is left empty, see {@link tidyLines}. */
  readonly rows: readonly (readonly TabValue[])[];
  /** Moves only when a figure, a word or a sentence does. */
  readonly fingerprint: string;
  /** Moves with what else stands there: dates, open points, rules_id, receipts, which file and which program. */
  readonly about: string;
}

/** One row per district × indicator, in the order of those tabs. `workbookId`: what tells the file from others. */
export function tidyRows({ round, districts, rulesId }: Assessment, workbookId = ''): TidyRows {
  const { settings, indicators, sections } = round;
  const { fiscalYear, round: which, province } = settings;
  const head: TidyParts = { fiscal_year: fiscalYear, round: which, province };
  const about = { ...aboutParts(round, workbookId), rules_id: rulesId };
  const rules = indicators.map((indicator) => indicatorParts(indicator, itemAt(sections, indicator.section)));
  const ruleOf = new Map(indicators.map(({ code }, at) => [code, itemAt(rules, at)]));
  const totals = districts.map(districtParts);
  const results = districts.map(({ rows }) => rows.map(resultParts));
  const rows = districts.flatMap(({ receipt, rows: scored }, d) => {
    const shared = put(NOTHING.slice(), { ...head, ...itemAt(totals, d), ...about, receipt });
    const found = itemAt(results, d);
    return scored.map(({ indicator }, at) =>
      put(put(shared.slice(), ruleOf.get(indicator.code) ?? {}), itemAt(found, at)),
    );
  });
  return {
    rows,
    fingerprint: fingerprint(JSON.stringify([head, rules, totals, results])),
    about: fingerprint(JSON.stringify([about, districts.map(({ receipt }) => receipt)])),
  };
}

/** The same rows with when their figures were computed: ISO 8601 with +07:00. */
export const tidyLines = ({ rows }: TidyRows, calculatedAt: string): TabValue[][] =>
  rows.map((row) => {
    const line = row.slice();
    line[CALCULATED_AT] = calculatedAt;
    return line;
  });

const CALCULATED_AT = TIDY_COLUMNS.indexOf('calculated_at');

const NOTHING: readonly TabValue[] = TIDY_COLUMNS.map(() => null);

/** Puts parts into their columns. A part at a time: there may be 100,000 rows of 44 columns. */
function put(row: TabValue[], parts: TidyParts): TabValue[] {
  for (const column of Object.keys(parts) as TidyColumn[]) {
    const value = parts[column];
    row[PLACES[column]] = value === undefined || value === '' ? null : value;
  }
  return row;
}

const PLACES = {} as Record<TidyColumn, number>; // filled for every column below
TIDY_COLUMNS.forEach((column, place) => {
  PLACES[column] = place;
});

function indicatorParts(indicator: IndicatorRow, { name, share }: SectionRow): TidyParts {
  return {
    section: name,
    section_share: toNumber(share),
    code: indicator.code,
    indicator: indicator.name,
    unit: indicator.unit,
    owner: indicator.owner,
    ...ruleParts(indicator),
  };
}

function resultParts(row: ScoredRow): TidyParts {
  const { indicator, value, score, weighted, status, explanation } = row;
  const { target, levels, target_cell } = targetParts(row);
  const { numerator, denominator } = inputParts(row);
  // In this order: the fingerprint is taken over them.
  return {
    weight: toNumber(indicator.weight),
    value,
    score,
    weighted,
    status,
    confirmed: status === 'confirmed',
    explanation,
    target,
    levels,
    target_cell,
    numerator,
    denominator,
  };
}

function districtParts(district: ScoredDistrict): TidyParts {
  const { code, name, kind, total, percent, grade, rank, complete, assessed } = district;
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
  };
}

function aboutParts({ settings, countedOn, unconfirmed }: Round, workbookId: string): TidyParts {
  const { from, to, asOfDate } = settings;
  const iso = (date: CalendarDate | null): string | null => date && isoDate(date);
  return {
    round_start: iso(from),
    round_end: iso(to),
    data_as_of: iso(asOfDate ?? countedOn),
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
