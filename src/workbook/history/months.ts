import { type CalendarDate, isoDate, monthText } from '../../language/dates.ts';
import type { Assessment } from '../assess.ts';
import type { TabValue } from '../tabs/tab-description.ts';
import { GENERATED } from '../vocabulary.ts';
import { type HistoryTab, KEPT_COLUMNS, KEPT_WIDTHS } from './history-table.ts';

/**
 * ผลรายเดือน: one row per district and keeping of a month. Totals only, so that its columns stay when indicators
 * change: the scores of a round that is over stand in ผลรอบที่ปิดแล้ว.
 */
export const MONTHS: HistoryTab = {
  key: 'months',
  title: GENERATED.months,
  columns: [
    'recorded_at',
    'month',
    'month_name',
    'fiscal_year',
    'round',
    'province',
    'district_code',
    'district',
    'kind',
    'complete',
    'total',
    'percent',
    'grade',
    'rank',
    'range_low',
    'range_high',
    'coverage',
    'unconfirmed',
    'calculated_at',
    ...KEPT_COLUMNS,
  ],
  identity: ['month', 'fiscal_year', 'round', 'district', 'revision'],
  recordedIn: ['calculated_at', 'district'],
  oldest: 19,
  widths: [190, 70, 120, 95, 60, 100, 90, 130, 80, 80, 70, 70, 100, 60, 95, 95, 80, 90, 190, ...KEPT_WIDTHS],
};

/**
 * The rows of one month without what says which keeping of it they are, in the order of the districts; figures as
 * shown, null where there is none. `month`: 2024-08; `recordedAt`, `calculatedAt`: ISO 8601 with +07:00.
 */
export function monthRows(
  { round, districts }: Assessment,
  month: string,
  recordedAt: string,
  calculatedAt: string,
): TabValue[][] {
  const { fiscalYear, round: which, province } = round.settings;
  return districts.map((district) => {
    const { code, name, kind, complete, total, percent, grade, rank, range, coverage } = district;
    const row = [
      recordedAt,
      month,
      monthName(month),
      fiscalYear,
      which,
      province,
      code,
      name,
      kind,
      complete,
      total,
      percent,
      grade,
      rank,
      range ? range[0] : null,
      range ? range[1] : null,
      coverage,
      round.unconfirmed,
      calculatedAt,
    ];
    return row.map((value) => (value === '' ? null : value));
  });
}

/** The month that figures are of: that of ข้อมูล ณ วันที่, else that of a moment in ISO 8601. `2024-08`. */
export const monthOf = (asOf: CalendarDate | null, moment: string): string =>
  (asOf ? isoDate(asOf) : moment).slice(0, 7);

/** `สิงหาคม 2567` of `2024-08`. */
export function monthName(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return monthText(year, number);
}
