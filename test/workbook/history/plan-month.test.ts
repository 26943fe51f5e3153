import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/language/dates.ts';
import { readHistory } from '../../../src/workbook/history/history-table.ts';
import { MONTHS } from '../../../src/workbook/history/months.ts';
import { isOutside, planMonth } from '../../../src/workbook/history/plan-month.ts';
import type { TabValue } from '../../../src/workbook/tabs/tab-description.ts';

const ROUND = { fiscalYear: 2567, round: 2, province: 'สระแก้ว' } as const;

/** A row of August; `blank`: what stands where nothing does (null when described, '' when read). */
const august = (code: string, total: number, more: Record<string, TabValue> = {}, blank: TabValue = '') =>
  MONTHS.columns.map(
    (column): TabValue =>
      ({
        recorded_at: 'ก่อน',
        month: '2024-08',
        fiscal_year: 2567,
        round: 2,
        province: 'สระแก้ว',
        district_code: code,
        district: `อำเภอ ${code}`,
        total,
        ...more,
      })[column] ?? blank,
  );

const plan = (stands: TabValue[][], rows: TabValue[][]) =>
  planMonth(readHistory([[...MONTHS.columns], ...stands], MONTHS), rows, ROUND, '2024-08');

const now = (code: string, total: number) => august(code, total, { recorded_at: 'บัดนี้' }, null);

describe('the plan of a month', () => {
  it('is the first revision where the month is not kept', () => {
    const rows = [now('2701', 4), now('2702', 3)];
    expect(planMonth(null, rows, ROUND, '2024-08')).toEqual({ state: 'new', revision: 1, at: null });
    expect(plan([], rows).state).toBe('new');
  });

  it.each<[string, TabValue[][], 'same' | 'differs', number]>([
    ['only the time differs', [august('2701', 4), august('2702', 3)], 'same', 1],
    ['people sorted the rows', [august('2702', 3), august('2701', 4)], 'same', 1],
    ['somebody copied a row', [august('2701', 4), august('2702', 3), august('2702', 3)], 'same', 1],
    ['a total differs', [august('2701', 4.5), august('2702', 3)], 'differs', 2],
    ['a district came', [august('2701', 4)], 'differs', 2],
    ['a district left', [august('2701', 4), august('2702', 3), august('2709', 1)], 'differs', 2],
    [
      'the latest revision has them, with a reason',
      [
        ...[august('2701', 1), august('2702', 1)],
        ...[
          august('2701', 4, { revision: 2, reason: 'x' }),
          august('2702', 3, { revision: 2, closed_at: 'y' }),
        ],
      ],
      'same',
      2,
    ],
    [
      'an earlier revision has them and the latest has others; numbers became texts',
      [
        ...[august('2701', 4, { revision: '1' }), august('2702', 3, { revision: '1' })],
        ...[august('2701', 5, { revision: '2' }), august('2702', 3, { revision: '2' })],
      ],
      'differs',
      3,
    ],
    [
      'another month and another round have others',
      [
        august('2701', 4),
        august('2702', 3),
        august('2701', 1, { month: '2024-07' }),
        august('2701', 1, { round: 1 }),
      ],
      'same',
      1,
    ],
  ])('where %s', (_, stands, state, revision) => {
    expect(plan(stands, [now('2701', 4), now('2702', 3)])).toMatchObject({ state, revision });
  });

  it('says where the latest revision stands, as people count rows', () => {
    const stands = [
      august('2701', 1),
      august('2701', 2, { revision: 2 }),
      august('2702', 2, { revision: 2 }),
    ];
    expect(plan(stands, [now('2701', 4)]).at).toEqual({ first: 3, last: 4 });
  });
});

describe('a month outside the round', () => {
  const settings = (
    from: CalendarDate | null,
    to: CalendarDate | null,
    fiscalYear: number | null = 2567,
  ) => ({
    fiscalYear,
    round: 2 as const,
    from,
    to,
  });
  const april = { year: 2024, month: 4, day: 15 };
  const july = { year: 2024, month: 7, day: 31 };

  it.each<[string, CalendarDate | null, CalendarDate | null, boolean]>([
    ['2024-04', april, july, false],
    ['2024-07', april, july, false],
    ['2024-08', april, july, true],
    ['2024-03', april, july, true],
    // By year and round: 1 April – 30 September.
    ['2024-09', april, null, false],
    ['2024-10', april, null, true],
    ['2024-03', null, null, true],
  ])('%s, from %o to %o: %s', (month, from, to, outside) => {
    expect(isOutside(month, settings(from, to))).toBe(outside);
  });

  it('is none where nothing says what the round is', () => {
    expect(isOutside('2024-03', settings(null, null, null))).toBe(false);
  });
});
