import { describe, expect, it } from 'vitest';
import { earlierFigures } from '../../../src/workbook/history/earlier-figures.ts';
import type { Cells } from '../../../src/workbook/history/history-table.ts';
import { MONTHS } from '../../../src/workbook/history/months.ts';
import { ROUNDS } from '../../../src/workbook/history/rounds.ts';
import type { TabValue } from '../../../src/workbook/tabs/tab-description.ts';

const NOW = { fiscalYear: 2567, round: 2, province: 'สระแก้ว' } as const;

const row = (columns: readonly string[], cells: Record<string, TabValue>): TabValue[] =>
  columns.map((column) => cells[column] ?? '');

/** A row of ผลรายเดือน, recorded on a day as 2024-07-31. */
const month = (day: string, district: string, total: TabValue, round: TabValue = 2, year: TabValue = 2567) =>
  row(MONTHS.columns, {
    recorded_at: `${day}T10:00:00+07:00`,
    month: day.slice(0, 7),
    fiscal_year: year,
    round,
    province: 'สระแก้ว',
    district,
    total,
  });

const closed = (year: TabValue, round: TabValue, district: string, code: string, score: TabValue) =>
  row(ROUNDS.columns, { fiscal_year: year, round, province: 'สระแก้ว', district, code, score });

const months = (...rows: TabValue[][]): Cells => [[...MONTHS.columns], ...rows];
const rounds = (...rows: TabValue[][]): Cells => [[...ROUNDS.columns], ...rows];
const totals = (found: ReturnType<typeof earlierFigures>) =>
  found && Array.from(found.districts, ([name, { total }]) => [name, total]);

/** A row of before without and with the columns of a revision. */
const revised = (cells: TabValue[], revision: TabValue, more: Record<string, TabValue> = {}): TabValue[] =>
  cells.map((cell, index) => {
    const column = MONTHS.columns[index] ?? '';
    return column === 'revision' ? revision : (more[column] ?? cell);
  });

describe('the earlier figures', () => {
  it('are those of the latest revision of a month', () => {
    const july = month('2024-07-31', 'คลองหาด', 3.5);
    const history = {
      months: months(
        revised(july, 2, { total: 3.75 }),
        july,
        revised(month('2024-07-31', 'โคกสูง', 1), 2),
        revised(july, '3', { total: 3.9, recorded_at: '2024-08-05T10:00:00+07:00' }),
      ),
      rounds: null,
    };
    const found = earlierFigures(history, NOW, '2024-08');
    // Recorded in August, so it is called by its month.
    expect([found?.label, totals(found)]).toEqual(['ก.ค. 67', [['คลองหาด', 3.9]]]);
  });

  it('are those of the latest revision of a closed round, with the totals it was closed with', () => {
    const columns = ROUNDS.columns;
    const of = (score: number, total: number, revision: TabValue): TabValue[] =>
      row(columns, {
        ...{ fiscal_year: 2567, round: 1, province: 'สระแก้ว', district: 'คลองหาด', code: 'ห1' },
        ...{ score, district_total: total, revision },
      });
    const history = { months: null, rounds: rounds(of(4, 4.1, 1), of(4.5, 4.6, 2)) };
    const found = earlierFigures(history, NOW, '2024-04');
    expect([totals(found), [...(found?.districts.get('คลองหาด')?.scores ?? [])]]).toEqual([
      [['คลองหาด', 4.6]],
      [['ห1', 4.5]],
    ]);
  });

  it('are the last month before that of the calculation, in the same round', () => {
    const history = {
      months: months(
        month('2024-07-31', 'คลองหาด', 3.5),
        month('2024-06-28', 'คลองหาด', 3),
        month('2024-08-02', 'คลองหาด', 4),
      ),
      rounds: null,
    };
    const found = earlierFigures(history, NOW, '2024-08');
    expect([found?.label, totals(found)]).toEqual(['31 ก.ค. 67', [['คลองหาด', 3.5]]]);
  });

  it('do not come from a month of another round, another year or another province', () => {
    const other = [...month('2024-07-31', 'คลองหาด', 3.5)];
    other[MONTHS.columns.indexOf('province')] = 'จันทบุรี';
    const history = {
      months: months(month('2024-03-29', 'คลองหาด', 1, 1), month('2023-07-31', 'คลองหาด', 1, 2, 2566), other),
      rounds: null,
    };
    expect(earlierFigures(history, NOW, '2024-08')).toBeNull();
  });

  it('are those of the last closed round where no month is recorded: totals of its last month, scores by code', () => {
    const history = {
      months: months(month('2024-02-29', 'คลองหาด', 4.1, 1), month('2024-03-29', 'คลองหาด', 4.25, 1)),
      rounds: rounds(
        closed(2566, 2, 'คลองหาด', 'ห1', 2),
        closed(2567, 1, 'คลองหาด', 'ห1', 4.6),
        closed(2567, 1, 'คลองหาด', 'ห2', ''),
        closed(2567, 2, 'คลองหาด', 'ห1', 5),
      ),
    };
    const found = earlierFigures(history, NOW, '2024-04');
    expect([found?.label, totals(found)]).toEqual(['รอบที่ 1 ปีงบประมาณ 2567', [['คลองหาด', 4.25]]]);
    expect([...(found?.districts.get('คลองหาด')?.scores ?? [])]).toEqual([['ห1', 4.6]]);
  });

  it('count round 2 of a year before round 1 of the next', () => {
    const history = {
      months: null,
      rounds: rounds(closed(2567, 1, 'คลองหาด', 'ห1', 1), closed('2567', '2', 'คลองหาด', 'ห1', 2)),
    };
    const found = earlierFigures(history, { ...NOW, fiscalYear: 2568, round: 1 }, '2024-10');
    expect(found?.label).toBe('รอบที่ 2 ปีงบประมาณ 2567');
    expect(found?.districts.get('คลองหาด')).toEqual({
      total: null,
      scores: new Map([['ห1', 2]]),
      targets: new Map(),
    });
  });

  it('have no total for a district that had none, and pass over rows that people wrote', () => {
    const history = {
      months: months(
        month('2024-07-31', 'คลองหาด', ''),
        row(MONTHS.columns, { recorded_at: 'ตรวจแล้ว', month: 'กรกฎาคม' }),
      ),
      rounds: null,
    };
    expect(totals(earlierFigures(history, NOW, '2024-08'))).toEqual([['คลองหาด', null]]);
  });
});
