import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkHistory } from '../../../src/workbook/history/check-history.ts';
import { type Cells, type HistoryRow, readHistory } from '../../../src/workbook/history/history-table.ts';
import { keptRows } from '../../../src/workbook/history/kept-rows.ts';
import { KEPT_MARK, readStored, storedRows } from '../../../src/workbook/history/kept-rows-store.ts';
import { ROUNDS } from '../../../src/workbook/history/rounds.ts';
import type { TabValue } from '../../../src/workbook/tabs/tab-description.ts';

const DISTRICTS = ['คลองหาด', 'โคกสูง', 'ตาพระยา'];
const CODES = ['ห1', 'ห2', 'บ5.1'];
const COLUMNS = ROUNDS.columns;
const at = (name: string): number => COLUMNS.indexOf(name);

/** Two revisions of a closed round: 18 rows, figures of their own in each. */
const rows: TabValue[][] = [1, 2].flatMap((revision) =>
  DISTRICTS.flatMap((district, d) =>
    CODES.map((code, c) => {
      const cells: Record<string, TabValue> = {
        ...{ fiscal_year: 2567, round: 2, province: 'สระแก้ว', district, code, revision },
        ...{
          score: revision + d + c / 7,
          value: 90 + d + c / 3,
          explanation: `${district} ${code} ${revision}`,
        },
        ...{ district_complete: true, calculated_at: `2024-10-0${revision}T10:00:00+07:00` },
      };
      return COLUMNS.map((column): TabValue => cells[column] ?? '');
    }),
  ),
);
const header: TabValue[] = [...COLUMNS];
const whole: Cells = [header, ...rows];
const stored = keptRows(ROUNDS, readHistory(whole, ROUNDS).rows, COLUMNS);

const check = (values: Cells) => checkHistory(ROUNDS, values, stored);
const isUntouched = ({ altered, removed, gone }: ReturnType<typeof check>): boolean =>
  altered.length + removed.size + gone.length === 0;

/** The cells with columns in another order and one of the user's at some place. */
function arranged(values: Cells, order: readonly number[], extra: number): TabValue[][] {
  return values.map((line, row) => {
    const moved: TabValue[] = order.map((column) => line[column] ?? '');
    moved.splice(extra, 0, row === 0 ? 'ของเรา' : `โน้ต ${row}`);
    return moved;
  });
}

const orders = fc.shuffledSubarray([...COLUMNS.keys()], { minLength: COLUMNS.length });
const sorted = fc.shuffledSubarray([...rows.keys()], { minLength: rows.length });

describe('kept rows', () => {
  it('are the same in whatever order rows and columns stand, with columns and rows of the user’s between', () => {
    fc.assert(
      fc.property(orders, sorted, fc.nat(COLUMNS.length), (order, line, extra) => {
        const below: TabValue[] = ['รวม', '', 5];
        const values = [header, ...line.map((row) => rows[row] ?? []), below];
        expect(isUntouched(check(arranged(values, order, extra)))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('tell the cell that was altered, wherever its row and column stand by then', () => {
    const values = fc.oneof(fc.integer({ min: 100, max: 900 }), fc.constant('ก'), fc.constant(''));
    fc.assert(
      fc.property(orders, sorted, fc.nat(rows.length - 1), fc.nat(COLUMNS.length - 1), values, (...drawn) => {
        const [order, line, row, column, value] = drawn;
        fc.pre(String(rows[row]?.[column]) !== String(value));
        const cells = rows.map((one) => [...one]);
        (cells[row] ?? []).splice(column, 1, value);
        const found = check(arranged([header, ...line.map((index) => cells[index] ?? [])], order, 0));
        expect(found.altered).toEqual([{ row: line.indexOf(row) + 1, column: order.indexOf(column) + 1 }]);
        expect([found.removed.size, found.gone]).toEqual([0, []]);
      }),
      { numRuns: 60 },
    );
  });

  it('tell how many are gone, and of which revision', () => {
    const { removed, altered } = check([header, ...rows.slice(2, 12)]);
    expect([[...removed], altered]).toEqual([
      [
        ['2567|2|สระแก้ว||1', 2],
        ['2567|2|สระแก้ว||2', 6],
      ],
      [],
    ]);
  });

  it.each<[string, string, TabValue | Date, TabValue | Date]>([
    ['a number that became a text', 'score', 1 / 7, String(1 / 7)],
    ['the last digits of a number', 'value', 92.33333333333333, 92.3333333333333],
    ['a code that became a number', 'district_code', '2701', 2701],
    ['a truth value that became a word', 'district_complete', true, 'TRUE'],
    ['an ISO date that became a date', 'data_as_of', '2024-08-31', new Date('2024-08-30T17:00:00Z')],
    ['spaces and letters that look the same', 'owner', 'กลุ่ม งาน', ' กลุ่ม\u00a0\u200bงาน '],
  ])('do not take %s for an alteration', (_, column, then, now) => {
    const put = (value: TabValue | Date): HistoryRow => {
      const cells = [...(rows[0] ?? [])];
      cells[at(column)] = value as TabValue; // Sheets gives dates, too
      return { row: 1, cells };
    };
    const kept = keptRows(ROUNDS, [put(then)], COLUMNS);
    const found = checkHistory(ROUNDS, [header, put(now).cells], kept);
    expect(isUntouched(found)).toBe(true);
    expect(isUntouched(checkHistory(ROUNDS, [header, put('อื่น').cells], kept))).toBe(false);
  });

  it('are taken as they stand where nothing is remembered of their revision, and a copied row is the user’s', () => {
    const first = stored.slice(0, 1);
    const copied = rows[0] ?? [];
    const { kept, altered } = checkHistory(ROUNDS, [...whole, copied], first);
    expect(altered).toEqual([]);
    expect(kept.map(({ batch, rows: list }) => [batch, list.length])).toEqual([
      ['2567|2|สระแก้ว||1', 9],
      ['2567|2|สระแก้ว||2', 9],
    ]);
  });
});

describe('the hidden copy', () => {
  it('gives back what was stored, in cells that .xlsx takes', () => {
    const many = [
      {
        ...(stored[0] ?? { tab: 'rounds' as const, batch: '', columns: [] }),
        rows: Array<string>(900).fill(stored[0]?.rows[0] ?? ''),
      },
    ];
    const cells = storedRows([...many, ...stored.slice(1)]);
    expect(cells.length).toBeGreaterThan(2);
    for (const row of cells) for (const cell of row) expect(String(cell).length).toBeLessThan(32_767);
    expect(readStored([['{}', 'x'], ...cells])).toEqual([...many, ...stored.slice(1)]);
  });

  it.each([
    [[KEPT_MARK, 'no JSON', 'abc']],
    [[KEPT_MARK, '{"tab":"other","batch":"x","columns":["a"]}', 'abc']],
    [[KEPT_MARK, '{"tab":"months","batch":"x","columns":[]}', 'abc']],
    [['เมืองสระแก้ว', 4.5, 3]],
  ])('passes over %j', (row) => {
    expect(readStored([row])).toEqual([]);
    expect(readStored(null)).toEqual([]);
  });
});
