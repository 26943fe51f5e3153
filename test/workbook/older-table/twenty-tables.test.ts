import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/workbook/grid.ts';
import { formOf, pull, tab } from './support.ts';

const T = 'ตารางเดิม';
const PAID = 'ห1 เบิกจ่าย (บาท)';
const BUDGET = 'ห1 งบจัดสรร (บาท)';
const QUALITY = 'บ6 ผล';
const GIVEN = 'ส1.1 คะแนน';
const SENT = 'ส3 ส่ง';

interface Expected {
  readonly fills?: Readonly<Record<string, string | number>>;
  readonly left?: readonly string[];
  readonly differ?: readonly string[];
  readonly same?: number;
  readonly mended?: readonly string[];
  readonly obstacle?: string;
}

/** What each table holds is what is expected of it, read by eye. */
const TABLES: readonly (readonly [make: string, table: Grid | Grid[], expected: Expected, form?: Grid])[] = [
  [
    'codes across, two rows of headings',
    tab(T, [
      ['อำเภอ', 'ห1', 'ห1', 'บ6'],
      ['', 'เบิกจ่าย (บาท)', 'งบจัดสรร (บาท)', ''],
      ['เมืองสระแก้ว', 920000, 1000000, 96.5],
      ['คลองหาด', 765000, 900000, 95],
    ]),
    {
      fills: {
        [`${PAID} เมืองสระแก้ว`]: 920000,
        [`${BUDGET} เมืองสระแก้ว`]: 1000000,
        [`${QUALITY} เมืองสระแก้ว`]: 96.5,
        [`${PAID} คลองหาด`]: 765000,
        [`${BUDGET} คลองหาด`]: 900000,
        [`${QUALITY} คลองหาด`]: 95,
      },
    },
  ],
  [
    'the same turned: indicators down, their labels beside them',
    tab(T, [
      ['ตัวชี้วัด', 'รายการ', 'เมืองสระแก้ว', 'คลองหาด', 'ตาพระยา'],
      ['ห1 ใช้จ่ายงบ', 'เบิกจ่าย (บาท)', 920000, 765000, null],
      ['', 'งบจัดสรร (บาท)', 1000000, 900000, null],
      ['บ6 คุณภาพ จปฐ.', '', 96.5, null, 91],
    ]),
    {
      fills: {
        [`${PAID} เมืองสระแก้ว`]: 920000,
        [`${BUDGET} เมืองสระแก้ว`]: 1000000,
        [`${QUALITY} เมืองสระแก้ว`]: 96.5,
        [`${PAID} คลองหาด`]: 765000,
        [`${BUDGET} คลองหาด`]: 900000,
        [`${QUALITY} ตาพระยา`]: 91,
      },
    },
  ],
  [
    'a title in merged cells, blank rows, a running number, totals and a source',
    tab(
      T,
      [
        ['สรุปผลการดำเนินงานตัวชี้วัด จังหวัดสระแก้ว รอบที่ 2', '', '', ''],
        ['ข้อมูล ณ วันที่ 30 กันยายน 2567', '', '', ''],
        [],
        ['ที่', 'อำเภอ', 'คุณภาพ จปฐ.', 'กองทุนสตรี'],
        [1, 'เมืองสระแก้ว', 96.5, 4.5],
        [],
        [2, 'คลองหาด', 95, 4],
        ['', 'รวม', 191.5, 8.5],
        ['', 'เฉลี่ย', 95.75, 4.25],
        ['ที่มา: กลุ่มงานสารสนเทศ'],
      ],
      { merges: [{ row: 0, column: 0, rows: 1, columns: 4 }] },
    ),
    {
      fills: {
        [`${QUALITY} เมืองสระแก้ว`]: 96.5,
        [`${GIVEN} เมืองสระแก้ว`]: 4.5,
        [`${QUALITY} คลองหาด`]: 95,
        [`${GIVEN} คลองหาด`]: 4,
      },
    },
  ],
  [
    'full names with numbers before them, districts with สพอ. and อ.',
    tab(T, [
      [
        'หน่วยงาน',
        '1. ความสำเร็จของการบริหารการจัดเก็บข้อมูล จปฐ. ปี 2567',
        '2) มุ่งผลสัมฤทธิ์: การเบิกจ่ายกองทุนพัฒนาบทบาทสตรี',
      ],
      ['สพอ.เมืองสระแก้ว', 96.5, 4.5],
      ['อ.คลองหาด', 95, 4],
      ['3. ตาพระยา', 90, 3],
    ]),
    {
      fills: {
        [`${QUALITY} เมืองสระแก้ว`]: 96.5,
        [`${GIVEN} เมืองสระแก้ว`]: 4.5,
        [`${QUALITY} คลองหาด`]: 95,
        [`${GIVEN} คลองหาด`]: 4,
        [`${QUALITY} ตาพระยา`]: 90,
        [`${GIVEN} ตาพระยา`]: 3,
      },
    },
  ],
  [
    'Thai numerals, percents in words and signs',
    tab(T, [
      ['อำเภอ', 'บ6'],
      ['เมืองสระแก้ว', '๙๖.๕'],
      ['คลองหาด', 'ร้อยละ ๙๕'],
      ['ตาพระยา', '91.25 %'],
    ]),
    { fills: { [`${QUALITY} เมืองสระแก้ว`]: 96.5, [`${QUALITY} คลองหาด`]: 95, [`${QUALITY} ตาพระยา`]: 91.25 } },
  ],
  [
    'cells formatted as percent count times 100',
    tab(
      T,
      [
        ['อำเภอ', 'บ6'],
        ['เมืองสระแก้ว', 0.965],
        ['คลองหาด', 0.57],
      ],
      { percents: ['B2', 'B3'] },
    ),
    { fills: { [`${QUALITY} เมืองสระแก้ว`]: 96.5, [`${QUALITY} คลองหาด`]: 57 } },
  ],
  [
    'ticks as people type them',
    tab(T, [
      ['อำเภอ', 'จัดการความรู้'],
      ['เมืองสระแก้ว', '✓'],
      ['คลองหาด', 'ไม่ส่ง'],
      ['ตาพระยา', true],
      ['ทุกอำเภอ', 'x'],
    ]),
    {
      fills: { [`${SENT} เมืองสระแก้ว`]: 'ใช่', [`${SENT} คลองหาด`]: 'ไม่ใช่', [`${SENT} ตาพระยา`]: 'ใช่' },
      left: ['B5'],
    },
  ],
  [
    'dashes, words and errors are asked about, ไม่ประเมิน is taken',
    tab(T, [
      ['อำเภอ', 'บ6', 'ส1.1'],
      ['เมืองสระแก้ว', '-', 'ไม่ประเมิน'],
      ['คลองหาด', 'รอข้อมูล', 4],
      ['ตาพระยา', '#DIV/0!', 'N/A'],
    ]),
    {
      fills: {
        [`${GIVEN} เมืองสระแก้ว`]: 'ไม่ประเมิน',
        [`${GIVEN} คลองหาด`]: 4,
        [`${GIVEN} ตาพระยา`]: 'ไม่ประเมิน',
      },
      left: ['B2', 'B3', 'B4'],
    },
  ],
  [
    'merged headings over their labels',
    tab(
      T,
      [
        ['อำเภอ', 'ร้อยละของการใช้จ่ายงบประมาณ', '', 'คุณภาพ จปฐ. (ร้อยละ)'],
        ['', 'เบิกจ่าย', 'งบจัดสรร', 'ผลงาน'],
        ['เมืองสระแก้ว', 920000, 1000000, 96.5],
      ],
      {
        merges: [
          { row: 0, column: 1, rows: 1, columns: 2 },
          { row: 0, column: 0, rows: 2, columns: 1 },
        ],
      },
    ),
    {
      fills: {
        [`${PAID} เมืองสระแก้ว`]: 920000,
        [`${BUDGET} เมืองสระแก้ว`]: 1000000,
        [`${QUALITY} เมืองสระแก้ว`]: 96.5,
      },
    },
  ],
  [
    'a percent alone, where two inputs are needed, is left with a question',
    tab(T, [
      ['อำเภอ', 'ห1', 'บ6'],
      ['เมืองสระแก้ว', 92, 96.5],
    ]),
    { fills: { [`${QUALITY} เมืองสระแก้ว`]: 96.5 }, left: ['B1'] },
  ],
  [
    'the label behind the code, in one row',
    tab(T, [
      ['อำเภอ', 'ห1 เบิกจ่าย (บาท)', 'ห1: งบจัดสรร (บาท)', 'ห1 คะแนนจากกลุ่มงาน', 'ห1 หลักฐาน'],
      ['คลองหาด', '765,000', '900,000', 4.25, 'หนังสือที่ 12'],
    ]),
    {
      fills: {
        [`${PAID} คลองหาด`]: 765000,
        [`${BUDGET} คลองหาด`]: 900000,
        'ห1 คะแนนจากกลุ่มงาน คลองหาด': 4.25,
        'ห1 หลักฐาน คลองหาด': 'หนังสือที่ 12',
      },
    },
  ],
  [
    'what stands in the form is never written over: the same is counted, the other is asked about',
    tab(T, [
      ['อำเภอ', 'บ6', 'ส1.1'],
      ['เมืองสระแก้ว', '๙๖.๕', 4.5],
      ['คลองหาด', 95, 4],
      ['ตาพระยา', 90, 3],
    ]),
    { fills: { [`${GIVEN} ตาพระยา`]: 3 }, same: 2, differ: ['B3 F4', 'C3 H4', 'B4 F5'] },
    formOf({
      [`${QUALITY} เมืองสระแก้ว`]: 96.5,
      [`${QUALITY} คลองหาด`]: 94,
      [`${QUALITY} ตาพระยา`]: 'x',
      [`${GIVEN} เมืองสระแก้ว`]: '4.50',
      [`${GIVEN} คลองหาด`]: 0,
    }),
  ],
  [
    'one figure for all districts stands for each of them',
    tab(T, [
      ['อำเภอ', 'บ6'],
      ['เมืองสระแก้ว', 96.5],
      ['คลองหาด', 95],
    ]),
    { same: 1, differ: ['B3 F6'] },
    formOf({ [`${QUALITY} ทุกอำเภอ`]: 96.5 }),
  ],
  [
    'a row ทุกอำเภอ of its own',
    tab(T, [
      ['อำเภอ', 'บ6'],
      ['ทุกอำเภอ', 96.5],
      ['ตาพระยา', 90],
    ]),
    { fills: { [`${QUALITY} ทุกอำเภอ`]: 96.5, [`${QUALITY} ตาพระยา`]: 90 } },
  ],
  [
    'names that fit nothing, and names twice',
    tab(T, [
      ['อำเภอ', 'บ6', 'ตัวชี้วัดปีก่อน', 'บ6', 'อันดับ'],
      ['เมืองสระแก้ว', 96.5, 1, 2, 1],
      ['บางกอกน้อย', 95, '', '', 2],
      ['เมืองสระแก้ว', 94, '', '', 3],
      ['คลองหาด', 93, '', '', 4],
      ['', 92, '', '', ''],
    ]),
    {
      fills: { [`${QUALITY} เมืองสระแก้ว`]: 96.5, [`${QUALITY} คลองหาด`]: 93 },
      left: ['C1', 'D1', 'A3', 'A4', 'A6'],
    },
  ],
  [
    'slips are read and told',
    tab(T, [
      ['อำเภอ', 'คุณภาพ จปฐ', 'กองทุนสตี'],
      ['เมืองสระแกว', 96.5, 4.5],
      ['อำเภอเมือง', 1, 1],
      ['คลองหาด', 95, 4],
    ]),
    {
      fills: {
        [`${QUALITY} เมืองสระแก้ว`]: 96.5,
        [`${GIVEN} เมืองสระแก้ว`]: 4.5,
        [`${QUALITY} คลองหาด`]: 95,
        [`${GIVEN} คลองหาด`]: 4,
      },
      mended: ['B1', 'C1', 'A2'],
      left: ['A3'],
    },
  ],
  [
    'a figure in merged cells is nobody’s',
    tab(
      T,
      [
        ['อำเภอ', 'บ6', 'ส1.1'],
        ['เมืองสระแก้ว', 96.5, 4.5],
        ['คลองหาด', '', 4],
      ],
      { merges: [{ row: 1, column: 1, rows: 2, columns: 1 }] },
    ),
    { fills: { [`${GIVEN} เมืองสระแก้ว`]: 4.5, [`${GIVEN} คลองหาด`]: 4 }, left: ['B2'] },
  ],
  [
    'binary noise of a sum is what its digits mean, zero is a result',
    tab(T, [
      ['อำเภอ', 'ห1 เบิกจ่าย (บาท)', 'บ6'],
      ['เมืองสระแก้ว', 1542957.6799999997, 0],
    ]),
    { fills: { [`${PAID} เมืองสระแก้ว`]: 1542957.68, [`${QUALITY} เมืองสระแก้ว`]: 0 } },
  ],
  [
    'two tables: the second may say the same, not another thing',
    [
      tab('ตารางเดิม เม.ย.', [
        ['อำเภอ', 'บ6'],
        ['เมืองสระแก้ว', 96.5],
        ['คลองหาด', 95],
      ]),
      tab('ตารางเดิม พ.ค.', [
        ['อำเภอ', 'บ6', 'ส1.1'],
        ['เมืองสระแก้ว', 96.5, 4.5],
        ['คลองหาด', 90, 4],
      ]),
    ],
    {
      fills: {
        [`${QUALITY} เมืองสระแก้ว`]: 96.5,
        [`${QUALITY} คลองหาด`]: 95,
        [`${GIVEN} เมืองสระแก้ว`]: 4.5,
        [`${GIVEN} คลองหาด`]: 4,
      },
      same: 1,
      differ: ['B3 B3'],
    },
  ],
  [
    // A published scorecard of a province: rank, district, total, then a column an indicator, a weight row between.
    'a scorecard with weights below the headings and ranks beside the names',
    tab(T, [
      ['รายงานผลคะแนน', '', '', '', ''],
      ['ลำดับ', 'อำเภอ', 'คะแนนรวม', 'ส1.1 กองทุนสตรี', 'ส3 จัดการความรู้'],
      ['', 'น้ำหนัก', 100, 50, 50],
      [1, 'อำเภอคลองหาด', 4.9, 4.8, 'ส่ง'],
      [2, 'อำเภอ เมืองสระแก้ว', 4.5, 4.1, 'ส่ง'],
      ['', 'รวมทั้งสิ้น', 9.4, 8.9, ''],
    ]),
    {
      fills: {
        [`${GIVEN} คลองหาด`]: 4.8,
        [`${GIVEN} เมืองสระแก้ว`]: 4.1,
        [`${SENT} คลองหาด`]: 'ใช่',
        [`${SENT} เมืองสระแก้ว`]: 'ใช่',
      },
    },
  ],
  [
    'two tables one above the other, each with a title, other headings and other districts',
    tab(T, [
      ['ผลคุณภาพข้อมูล'],
      ['อำเภอ', 'บ6'],
      ['เมืองสระแก้ว', 96.5],
      ['รวม', 96.5],
      [],
      ['ผลกองทุนสตรี'],
      ['อำเภอ', 'ส1.1'],
      ['เมืองสระแก้ว', 4.5],
      ['ตาพระยา', 3],
    ]),
    {
      fills: {
        [`${QUALITY} เมืองสระแก้ว`]: 96.5,
        [`${GIVEN} เมืองสระแก้ว`]: 4.5,
        [`${GIVEN} ตาพระยา`]: 3,
      },
    },
  ],
  [
    'two tables with nothing between them but the headings of the second, which stand in two rows',
    tab(T, [
      ['อำเภอ', 'บ6', ''],
      ['เมืองสระแก้ว', 96.5, ''],
      ['อำเภอ', 'ห1', 'ห1'],
      ['', 'เบิกจ่าย (บาท)', 'งบจัดสรร (บาท)'],
      ['คลองหาด', 765000, 900000],
    ]),
    {
      fills: {
        [`${QUALITY} เมืองสระแก้ว`]: 96.5,
        [`${PAID} คลองหาด`]: 765000,
        [`${BUDGET} คลองหาด`]: 900000,
      },
    },
  ],
  [
    'a table, and below it another one that is turned',
    tab(T, [
      ['อำเภอ', 'บ6', ''],
      ['เมืองสระแก้ว', 96.5, ''],
      [],
      ['ตัวชี้วัด', 'คลองหาด', 'ตาพระยา'],
      ['ส1.1', 4, 3],
      ['ส3', 'ส่ง', 'ไม่ส่ง'],
    ]),
    {
      fills: {
        [`${QUALITY} เมืองสระแก้ว`]: 96.5,
        [`${GIVEN} คลองหาด`]: 4,
        [`${GIVEN} ตาพระยา`]: 3,
        [`${SENT} คลองหาด`]: 'ใช่',
        [`${SENT} ตาพระยา`]: 'ไม่ใช่',
      },
    },
  ],
  [
    'the same headings again over the rest of the districts, and a figure that the second says otherwise',
    tab(T, [['อำเภอ', 'บ6'], ['เมืองสระแก้ว', 96.5], [], ['อำเภอ', 'บ6'], ['เมืองสระแก้ว', 97], ['คลองหาด', 95]]),
    { fills: { [`${QUALITY} เมืองสระแก้ว`]: 96.5, [`${QUALITY} คลองหาด`]: 95 }, differ: ['B5 B2'] },
  ],
  [
    'two tables whose headings stand apart from their districts',
    tab(T, [
      ['อำเภอ', 'บ6'],
      [],
      ['เมืองสระแก้ว', 96.5],
      [],
      ['อำเภอ', 'ส1.1'],
      [],
      ['คลองหาด', 4],
      [],
      ['ตาพระยา', 3],
    ]),
    {
      fills: {
        [`${QUALITY} เมืองสระแก้ว`]: 96.5,
        [`${GIVEN} คลองหาด`]: 4,
        [`${GIVEN} ตาพระยา`]: 3,
      },
    },
  ],
  [
    'headings apart from their districts, and districts apart from each other, are one table',
    tab(T, [
      ['ผลการดำเนินงาน'],
      [],
      ['อำเภอ', 'บ6', 'ส1.1'],
      [],
      ['เมืองสระแก้ว', 96.5, 4.5],
      [],
      ['คลองหาด', 95, 4],
    ]),
    {
      fills: {
        [`${QUALITY} เมืองสระแก้ว`]: 96.5,
        [`${GIVEN} เมืองสระแก้ว`]: 4.5,
        [`${QUALITY} คลองหาด`]: 95,
        [`${GIVEN} คลองหาด`]: 4,
      },
    },
  ],
  [
    'no district in it',
    tab(T, [
      ['จังหวัด', 'บ6'],
      ['ตราด', 1],
    ]),
    { obstacle: 'no-districts' },
  ],
  [
    'no indicator in it',
    tab(T, [
      ['อำเภอ', 'ประชากร'],
      ['คลองหาด', 1],
    ]),
    { obstacle: 'no-indicators' },
  ],
  ['an empty tab', tab(T, [['']]), { obstacle: 'no-districts' }],
];

describe('a table that the office has already', () => {
  for (const [make, table, expected, form] of TABLES)
    it(make, () => {
      const found = pull(table, form);
      expect({ ...found, left: [...found.left].sort(), mended: [...found.mended].sort() }).toEqual({
        fills: {},
        differ: [],
        same: 0,
        obstacle: '',
        ...expected,
        left: [...(expected.left ?? [])].sort(),
        mended: [...(expected.mended ?? [])].sort(),
      });
    });

  it('fills a percent cell of the form with a fraction, so that it reads as in the table', () => {
    const form = formOf({}, { percents: ['F4'] });
    const table = tab(T, [
      ['อำเภอ', 'บ6'],
      ['คลองหาด', 95],
    ]);
    expect(pull(table, form).fills).toEqual({ [`${QUALITY} คลองหาด`]: 0.95 });
  });

  it('leaves a formula that shows nothing, and a merged block, as they are', () => {
    const table = tab(T, [
      ['อำเภอ', 'บ6'],
      ['คลองหาด', 95],
      ['ตาพระยา', 94],
    ]);
    const form = formOf(
      {},
      { formulas: { F4: '=IF(A1="","",1)' }, merges: [{ row: 4, column: 5, rows: 1, columns: 2 }] },
    );
    const { fills, differ, left } = pull(table, form);
    expect({ fills, differ, left }).toEqual({ fills: {}, differ: ['B2 F4'], left: ['B3'] });
  });
});
