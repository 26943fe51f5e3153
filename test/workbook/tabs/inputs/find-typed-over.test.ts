import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksOf, type StandingValue, textOf } from '../../../../src/workbook/tabs/contents-mark.ts';
import { firstTypedOver, haveMoved } from '../../../../src/workbook/tabs/inputs/find-typed-over.ts';
import { markCells, readMarkCells, roomFor } from '../../../../src/workbook/tabs/inputs/kept-marks.ts';
import type { TabValue } from '../../../../src/workbook/tabs/tab-description.ts';

type Table = TabValue[][];

const typedOver = (then: Table, now: StandingValue[][]) => ({
  cells: now,
  now: marksOf(now, false),
  left: marksOf(then, false),
});

const tables = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(
        fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(null), fc.constantFrom('ก', 'ข', 'รวม')),
        {
          minLength: columns,
          maxLength: columns,
        },
      ),
      { minLength: rows, maxLength: rows },
    ),
  );

/** A table, and the same with some cells typed over by something that never stood there. */
const typed = tables.chain((then) =>
  fc.record({
    table: fc.constant(then),
    wanted: fc.constant(then).map((table) => table.map((row) => [...row])),
    places: fc.uniqueArray(
      fc.record({ row: fc.nat(then.length - 1), column: fc.nat((then[0]?.length ?? 1) - 1) }),
      { minLength: 1, maxLength: 3, selector: ({ row, column }) => `${row}.${column}` },
    ),
  }),
);

const overwrite = (table: Table, places: readonly { row: number; column: number }[]): Table =>
  table.map((row, r) =>
    row.map((value, c) =>
      places.some((one) => one.row === r && one.column === c) ? `พิมพ์ทับ ${r} ${c}` : value,
    ),
  );

const firstOf = (places: readonly { row: number; column: number }[]) =>
  [...places].sort((a, b) => a.row - b.row || a.column - b.column)[0];

describe('the first cell that was typed over', () => {
  it('is found wherever it stands, where the tab is to be what it was', () => {
    fc.assert(
      fc.property(typed, ({ table: then, wanted, places }) => {
        const now = overwrite(then, places);
        expect(firstTypedOver(typedOver(then, now), wanted)).toEqual(firstOf(places));
        expect(firstTypedOver({ cells: now, now: marksOf(now, false), left: null }, wanted)).toEqual(
          firstOf(places),
        );
      }),
    );
  });

  it('alone is found without knowing what the tab is to be', () => {
    fc.assert(
      fc.property(typed, tables, ({ table: then, places }, other) => {
        const now = overwrite(then, places.slice(0, 1));
        expect(firstTypedOver(typedOver(then, now), other)).toEqual(places[0]);
      }),
    );
  });

  it('is one of those in its row where figures of the same rows moved as well', () => {
    const then = [
      ['ก', 1, 2, 3],
      ['ข', 4, 5, 6],
    ];
    const wanted = [
      ['ก', 9, 2, 8],
      ['ข', 7, 5, 6],
    ];
    // Typed over: C1, whose figure stays, and B2, whose figure moves to 7. B1 and D1 only moved.
    const now = [
      ['ก', 1, 4.99, 3],
      ['ข', 0, 5, 6],
    ];
    expect(firstTypedOver(typedOver(then, now), wanted)).toEqual({ row: 0, column: 2 });
  });
});

describe('what counts as the same', () => {
  it.each<[string, StandingValue, StandingValue]>([
    ['a blank and an empty text', null, ''],
    ['a number and its text, as in a cell with a link', 4.6, '4.6'],
    ['line breaks of another program', 'ก\nข', 'ก\r\nข'],
    ['spaces at the ends', ' ก ', 'ก'],
    ['a double and what LibreOffice writes of it', 61.29032258064516, 61.2903225806452],
    ['a double and what openpyxl writes of it', 1.2759283316621246, 1.275928331662125],
    ['noise behind a sum of baht', 1542957.6799999997, 1542957.68],
  ])('%s', (_, one, other) => {
    expect(marksOf([[one]], false).whole).toBe(marksOf([[other]], false).whole);
  });

  it('not the same text in another cell, nor a sum of cells that is the same', () => {
    const whole = (table: Table): string => marksOf(table, false).whole;
    expect(whole([[1, null]])).not.toBe(whole([[null, 1]]));
    expect(whole([[1], [null]])).not.toBe(whole([[null], [1]]));
    expect(
      whole([
        [1, 2],
        [2, 1],
      ]),
    ).not.toBe(
      whole([
        [2, 1],
        [1, 2],
      ]),
    );
  });

  it.each([
    [1_234_567_890, 1_234_567_891],
    [1_542_957.68, 1_542_957.69],
    [92, 92.0001],
    [4.6, 4.61],
    [33.333333, 33.333334],
  ])('not %s and %s', (one, other) => {
    expect(marksOf([[one]], false).whole).not.toBe(marksOf([[other]], false).whole);
  });

  it('every double as files cut it to 15 or 16 digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 3, max: 9_999 }), (a, b) => {
        const value = (100 * a) / b;
        const texts = [value, Number(value.toPrecision(15)), Number(value.toPrecision(16))].map(textOf);
        expect(new Set(texts).size).toBe(1);
      }),
      { numRuns: 5_000, seed: 9 },
    );
  });

  it('blank rows and columns at the end, whatever the size of the sheet', () => {
    const table = [['ก', 1]];
    expect(
      marksOf(
        [
          ['ก', 1, ''],
          ['', '', ''],
        ],
        false,
      ).whole,
    ).toBe(marksOf(table, false).whole);
  });
});

describe('rows that changed places', () => {
  const then = [
    ['ก', 1],
    ['ข', 2],
    ['ค', 3],
  ];

  it.each<[string, Table, boolean]>([
    [
      'sorted',
      [
        ['ค', 3],
        ['ข', 2],
        ['ก', 1],
      ],
      true,
    ],
    [
      'one column sorted',
      [
        ['ค', 1],
        ['ข', 2],
        ['ก', 3],
      ],
      true,
    ],
    [
      'a row put in',
      [
        ['ก', 1],
        [null, null],
        ['ข', 2],
      ],
      true,
    ],
    [
      'a figure typed over',
      [
        ['ก', 9],
        ['ข', 2],
        ['ค', 3],
      ],
      false,
    ],
    [
      'a row pasted over another',
      [
        ['ก', 1],
        ['ก', 1],
        ['ค', 3],
      ],
      false,
    ],
  ])('%s', (_, now, moved) => {
    expect(haveMoved(typedOver(then, now))).toBe(moved);
  });
});

describe('marks in cells', () => {
  const marks = new Map([
    ['summary', marksOf([['ก', 1]], false)],
    [
      'tidy',
      marksOf(
        Array.from({ length: 20_000 }, (_, row) => [row, 'x']),
        false,
      ),
    ],
  ]);

  it('are read back, those of many rows from several cells', () => {
    const cells = markCells(marks);
    expect(cells.length).toBe(roomFor(1, 2) + roomFor(20_000, 2));
    expect(cells.every((cell) => cell.length < 32_767)).toBe(true);
    expect(readMarkCells(cells)).toEqual(marks);
  });

  it('count no longer where one of their cells was changed, and the others do', () => {
    const cells = markCells(marks).map((cell, at) => (at === 2 ? cell.replace('tidy', 'Tidy') : cell));
    expect([...readMarkCells([...cells, '', 'ของฉัน', 7]).keys()]).toEqual(['summary']);
  });
});
