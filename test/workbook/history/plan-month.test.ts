import { describe, expect, it } from 'vitest';
import { readHistory } from '../../../src/workbook/history/history-table.ts';
import { MONTHS } from '../../../src/workbook/history/months.ts';
import { planMonth } from '../../../src/workbook/history/plan-month.ts';
import type { TabValue } from '../../../src/workbook/tabs/tab-description.ts';

const ROUND = { fiscalYear: 2567, round: 2, province: 'สระแก้ว' } as const;

/** A row of August; `blank`: what stands where nothing does (null when described, '' when read). */
const august = (code: string, total: number, recorded = 'ก่อน', blank: TabValue = '') =>
  MONTHS.columns.map(
    (column): TabValue =>
      ({
        recorded_at: recorded,
        month: '2024-08',
        fiscal_year: 2567,
        round: 2,
        province: 'สระแก้ว',
        district_code: code,
        district: `อำเภอ ${code}`,
        total,
      })[column] ?? blank,
  );

const plan = (stands: TabValue[][], rows: TabValue[][]) =>
  planMonth(readHistory([[...MONTHS.columns], ...stands], MONTHS), rows, ROUND, '2024-08');

const now = (code: string, total: number) => august(code, total, 'บัดนี้', null);

describe('the plan of a month', () => {
  it('appends every row where the month is not recorded', () => {
    const rows = [now('2701', 4), now('2702', 3)];
    expect(planMonth(null, rows, ROUND, '2024-08')).toEqual({
      state: 'new',
      at: null,
      replace: [],
      append: rows,
      remove: [],
    });
    expect(plan([], rows).state).toBe('new');
  });

  it('is the same where only the time of recording differs', () => {
    expect(plan([august('2701', 4)], [now('2701', 4)]).state).toBe('same');
  });

  it('replaces by district, wherever people sorted its row to', () => {
    const found = plan([august('2702', 3), august('2701', 4)], [now('2701', 4.5), now('2702', 3)]);
    expect(found.state).toBe('differs');
    expect(found.replace.map(({ row }) => row)).toEqual([2, 1]);
    // Header in row 1, so rows 2 and 3.
    expect(found.at).toEqual({ first: 2, last: 3 });
  });

  it('appends a district that came, and removes from below one that left and one that stands twice', () => {
    const stands = [august('2709', 1), august('2701', 4), august('2701', 4)];
    const found = plan(stands, [now('2701', 4), now('2703', 2)]);
    expect([found.state, found.append.length, found.remove]).toEqual(['differs', 1, [3, 1]]);
  });
});
