import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { project } from './support/call.ts';

// No service of Google is there: the custom functions may not need any.
const context = vm.createContext({});
vm.runInContext(readFileSync(new URL('dist/Code.js', project), 'utf8'), context);

/** Calls a function as a cell does; arguments and result belong to the script's own world. */
function call(name: string, args: unknown[]): unknown {
  const source = args.map((value) => (value === undefined ? 'undefined' : JSON.stringify(value))).join(',');
  return JSON.parse(vm.runInContext(`JSON.stringify(${name}(${source}))`, context));
}

const LEVELS = [[50, 60, 70, 80]];
const COLUMN = [[50], [60], [70], [80]];
const STEP = 'ระดับ ไม่คิดทศนิยม';
const PASS = 'ผ่าน/ไม่ผ่าน';

describe('KPI_SCORE', () => {
  it.each<[unknown[], number | string]>([
    [[92, 100], 4.6],
    [['๙๒.๕', 100], 4.625],
    [['ร้อยละ 92.5', '๑๐๐'], 4.625],
    [[1, 3], 5 / 3],
    [[100, 100], 5],
    [[130, 100], 5],
    [[99.99, 100], 4.99],
    [[0, 100], 0],
    [[-20, 100], 0],
    [['', 100], ''],
    [['   ', 100], ''],
    [[95, 95, 'มากกว่า'], 4.99],
    [[95.01, 95, '>'], 5],
    [[20, 10, 'ไม่เกิน'], 2.5],
    [[10, 10, '<='], 5],
    [[10, 10, '≤'], 5],
    [[10, 10, 'น้อยกว่า'], 4.99],
    [[10, 10, 'ต่ำกว่า'], 4.99],
    [[0, 10, '<'], 5],
    [[75, 90, '', LEVELS], 3.5],
    [[75, 90, '', COLUMN], 3.5],
    [[75, 90, 'ไม่น้อยกว่า', LEVELS, '', ''], 3.5],
    [[85, 90, '≥', LEVELS, 0, 'ระดับ คิดทศนิยม'], 4.5],
    [[49.9, 90, '', LEVELS], 0],
    [[49.9, 90, '', LEVELS, 1], 1],
    [[50, 90, '', LEVELS], 1],
    [[25, 90, '', [[0, 50, 60, 70, 80]]], 0.5],
    [[25, 90, '', [[0], [50], [60], [70], [80]]], 0.5],
    [[25, 90, '', [['', 50, 60, 70, 80]]], 0],
    [[65, 90, '', [[50, '', '', 80]]], 2.5],
    [[65, 90, '', [[50], [''], [''], [80]]], 2.5],
    [[65, 90, '', [['', '', '', '']]], 65 / 18],
    [[79.99, 90, '', LEVELS, 0, STEP], 3],
    [[90, 90, 'มากกว่า', LEVELS, 0, STEP], 4],
    [[90, 90, 'มากกว่า', LEVELS], 4.99],
    [[25, 10, 'ไม่เกิน', [[40, 30, 20, 15]]], 2.5],
    [[89, 90, '', '', 1, PASS], 1],
    [[89, 90, '', '', '', PASS], 0],
    [[90, 90, '', '', '', PASS], 5],
    [[10, 100, '', '', 1], 1],
    [[-3, 0, '', [[-20, -15, -10, -5]]], 4.4],
    // A number is what its digits mean, in every argument; in text it is exact.
    [[57.99999999999999, 58, '', '', '', PASS], 5],
    [[24999.99999999994, 25000], 5],
    [[1542957.6799999997, 1542957.68], 5],
    [[58, 57.99999999999999, 'มากกว่า'], 4.99],
    [[0.1 + 0.2, 0.3, 'ไม่เกิน', '', '', PASS], 5],
    [['57.99999999999999', 58, '', '', '', PASS], 0],
    [[80, 90, '', [[50, 60, 70, 80.00000000000001]], 0, STEP], 4],
    [[70, 90, '', [[50, 60, 69.99999999999999, 80]], 0, STEP], 3],
    [[9e-10, 1], 0],
    // 94.6 is 94.6, and a missed target never exceeds 4.99.
    [[94.6, 95, '', '', '', PASS], 0],
    [[99.9999, 100], 4.99],
    [[99.9999, 100, '', [[50, 60, 70, 99]]], 4.99],
    [[94.99, 95, 'มากกว่า', LEVELS, 0, STEP], 4],
    [[95, 95, 'มากกว่า', '', 1, PASS], 1],
  ])('%j gives %j', (args, expected) => {
    const score = call('KPI_SCORE', args);
    if (typeof expected === 'string') expect(score).toBe(expected);
    else expect(score).toBeCloseTo(expected, 12);
  });

  it('keeps the shape of a range, blank where it is blank, with a mark where a cell cannot be read', () => {
    const range = [
      [92, ''],
      ['๙๒.๕', '-'],
      [true, 'ไม่มี'],
      [120, 0],
    ];
    const scores = call('KPI_SCORE', [range, 100]) as unknown[][];
    const mark = expect.stringMatching(/^⚠ .*[ก-๛]/);
    expect(scores).toEqual([
      [4.6, ''],
      [4.625, mark],
      [mark, mark],
      [5, 0],
    ]);
    expect(call('KPI_SCORE', [[[92]], 100])).toEqual([[4.6]]);
    expect(call('KPI_SCORE', [[[92, 50, '']], 100])).toEqual([[4.6, 2.5, '']]);
  });

  it.each([
    [['-', 100]],
    [['ประมาณ 90', 100]],
    [['1.200.000', 100]],
    [[true, 100]],
    [[92, '']],
    [[92]],
    [[92, 'เก้าสิบ']],
    [[92, 0]],
    [[92, -1]],
    [[92, 100, 'เท่ากับ']],
    [[92, 100, '', [[80, 70, 60, 50]]]],
    [[92, 100, '', [[50, 60, 70, 100]]]],
    [[92, 100, '', [[1, 2, 3]]]],
    [[92, 100, '', '', 2]],
    [[92, 100, '', '', 0, 'ระดับ']],
    [[92, 100, '', '', 0, STEP]],
  ])('%j throws a message in Thai', (args) => {
    expect(() => call('KPI_SCORE', args)).toThrow(/[ก-๛]{4}/);
  });
});

describe('KPI_EXPLAIN', () => {
  it('tells the arithmetic in one sentence', () => {
    const sentence = call('KPI_EXPLAIN', [92, 100]) as string;
    expect(sentence).toMatch(/92/);
    expect(sentence).toMatch(/100/);
    expect(sentence).toMatch(/4\.60?\b.*คะแนน/);
    expect(sentence).not.toMatch(/[\n*/]|×.*×.*×/);
    expect(call('KPI_EXPLAIN', ['', 100])).toBe('');
    expect(call('KPI_EXPLAIN', [[[92, '', '-']], 100])).toEqual([
      [sentence, '', expect.stringMatching(/^⚠ /)],
    ]);
    expect(() => call('KPI_EXPLAIN', ['-', 100])).toThrow(/[ก-๛]/);
  });
});

describe('KPI_WEIGHTED', () => {
  it.each<[unknown[], unknown]>([
    [
      [
        [[4], [5]],
        [[40], [60]],
      ],
      4.6,
    ],
    [[[[4, 5]], [[1, 3]]], 4.75],
    [
      [
        [[4], [''], [5]],
        [[40], [10], [60]],
      ],
      4.6,
    ],
    [
      [
        [[4], [5], [3]],
        [[40], [60], ['']],
      ],
      4.6,
    ],
    [
      [
        [[4], ['⚠ ผิด'], [5]],
        [[40], [10], [60]],
      ],
      4.6,
    ],
    [[4, 10], 4],
    [
      [
        [[''], ['']],
        [[40], [60]],
      ],
      '',
    ],
    [['', ''], ''],
    [[[[4, 5, 1]], [[40, 60, 0]]], 4.6],
    [[[[4, 5]], [[9e-10, 60]]], 5],
    [[[[5.000000000000001, 5]], [[30, 69.99999999999999]]], 5],
  ])('%j gives %j', (args, expected) => {
    const mean = call('KPI_WEIGHTED', args);
    if (typeof expected === 'number') expect(mean).toBeCloseTo(expected, 12);
    else expect(mean).toBe(expected);
  });

  it('throws where the two ranges differ in shape', () => {
    expect(() =>
      call('KPI_WEIGHTED', [
        [[4], [5]],
        [[1], [2], [3]],
      ]),
    ).toThrow(/[ก-๛]/);
  });
});

describe('KPI_GRADE', () => {
  const bounds = [
    ['F', 0],
    ['A', 80],
    ['', ''],
    ['B', '๗๐'],
  ];
  it.each<[unknown[], unknown]>([
    [[87.4], 'ดีมาก'],
    [['๘๗.๔'], 'ดีมาก'],
    [[90], 'ดีเด่น'],
    [[89.995], 'ดีเด่น'],
    [[89.994], 'ดีมาก'],
    [[70], 'ดี'],
    [[60], 'พอใช้'],
    [[59.99], 'ต้องปรับปรุง'],
    [[0], 'ต้องปรับปรุง'],
    [[''], ''],
    [[80, bounds], 'A'],
    [[79.994, bounds], 'B'],
    [[3, bounds], 'F'],
    [[50, [['ผ่าน', 60]]], ''],
    // Below 100 a percent shows at most 99.99.
    [
      [
        99.996,
        [
          ['เต็ม', 100],
          ['ไม่เต็ม', 0],
        ],
      ],
      'ไม่เต็ม',
    ],
    [
      [
        99.99999999999999,
        [
          ['เต็ม', 100],
          ['ไม่เต็ม', 0],
        ],
      ],
      'เต็ม',
    ],
    [
      [
        79.99999999999999,
        [
          ['ผ่าน', 80],
          ['ไม่ผ่าน', 0],
        ],
      ],
      'ผ่าน',
    ],
    [
      [
        80,
        [
          ['ผ่าน', 80.00000000000001],
          ['ไม่ผ่าน', 0],
        ],
      ],
      'ผ่าน',
    ],
    [[[[95], [''], [75]]], [['ดีเด่น'], [''], ['ดี']]],
  ])('%j gives %j', (args, expected) => {
    expect(call('KPI_GRADE', args)).toEqual(expected);
  });

  it('throws a message in Thai for what is no percent', () => {
    expect(() => call('KPI_GRADE', ['ดี'])).toThrow(/[ก-๛]/);
  });
});

describe('THAI_NUMBER', () => {
  it.each<[unknown, unknown]>([
    ['๙๒.๕%', 92.5],
    ['92.5 %', 92.5],
    ['ร้อยละ 92.5', 92.5],
    ['ร้อยละ ๙๒.๕', 92.5],
    ['1,200', 1200],
    ['๑,๒๐๐,๐๐๐', 1200000],
    ['\u00a045\u200b ', 45],
    [45, 45],
    [0.1 + 0.2, 0.3],
    [24999.99999999994, 25000],
    ['', ''],
    [
      [
        ['๑', ''],
        ['2', 3],
      ],
      [
        [1, ''],
        [2, 3],
      ],
    ],
  ])('%j gives %j', (text, expected) => {
    expect(call('THAI_NUMBER', [text])).toEqual(expected);
  });

  it.each(['1.200.000', '-', 'ไม่มี', 'x', '5 ราย', '90-95', true])('%j throws', (text) => {
    expect(() => call('THAI_NUMBER', [text])).toThrow(/[ก-๛]/);
    expect(call('THAI_NUMBER', [[[text]]])).toEqual([[expect.stringMatching(/^⚠ /)]]);
  });
});

describe('THAI_DIGITS', () => {
  it.each<[unknown, unknown]>([
    [1234.5, '๑๒๓๔.๕'],
    [0, '๐'],
    ['24 เมษายน 2567', '๒๔ เมษายน ๒๕๖๗'],
    ['1,200', '๑,๒๐๐'],
    ['', ''],
    [
      [
        [1, 'ก2'],
        ['', 34],
      ],
      [
        ['๑', 'ก๒'],
        ['', '๓๔'],
      ],
    ],
  ])('%j gives %j', (value, expected) => {
    expect(call('THAI_DIGITS', [value])).toEqual(expected);
  });
});
