import fc from 'fast-check';
import type { Edit, Typed } from './edit.ts';

const NAMES = [
  'เมืองสระแก้ว',
  'อ.เมืองสระแก้ว',
  'อำเภอเมือง',
  'คลองหาด',
  'คลองหาต',
  'ทุกอำเภอ',
  'ตาพระยา',
  'วังน้ำเย็น',
  'เบตง',
] as const;

const HOSTILE = [
  '=1+1',
  '+A1',
  '@x',
  '\'=HYPERLINK("http://x")',
  '<b>ก</b>',
  'ก\tข\nค',
  'ย'.repeat(300),
  '\u200b',
];
const WORDS = [
  'ไม่ประเมิน',
  'N/A',
  '-',
  'x',
  '✓',
  '/',
  'ไม่มี',
  'ใช่',
  'ไม่ใช่',
  'TRUE',
  ' ',
  'รอข้อมูล',
  'คิดเป็น 0 คะแนน',
];
const NUMBERS = ['๙๒.๕', '92.5 %', 'ร้อยละ 50', '1,200', '1.200.000', '45%', "'7", '1/2', '1e300', '-5'];
const HEADS = [
  'อำเภอ',
  'ห1',
  'บ2 รายได้',
  'ส3',
  'รหัส',
  'น้ำหนัก',
  'ผล',
  'คะแนน',
  'คะแนนจากกลุ่มงาน',
  'ตัวเลข',
  'ร้อยละ',
];

const typed: fc.Arbitrary<Typed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(0, 1, 2, 3.5, 5, 5.01, 40, 92.5, 100, 1e9, -1, 1e300, 1e-300, 0.1),
  },
  { weight: 3, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 2, arbitrary: fc.constantFrom(...HEADS) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom('#DIV/0!', '#REF!', '#N/A').map((error) => ({ error })) },
  { weight: 1, arbitrary: fc.constantFrom(0.92, 1, 0.5).map((percent) => ({ percent })) },
  { weight: 1, arbitrary: fc.constantFrom(45_000, 45_000.5).map((date) => ({ date })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(37.5, 'ก', undefined).map((result) => ({ formula: '45/120*100', result })),
  },
);

const tab = fc.nat({ max: 9 });
const row = fc.nat({ max: 11 });
const column = fc.nat({ max: 24 });
const axis = fc.constantFrom('row' as const, 'column' as const);
const size = fc.integer({ min: 1, max: 4 });
const title = fc.constantFrom(
  'อำเภอ',
  'ตั้งค่า',
  'ตั้งค่',
  'ตัวชี้วัด',
  'กรอกผล อื่น',
  'กรอกผล',
  'สรุปคะแนน',
  'สรุป คลองหาด',
  'ตรวจสอบข้อมูล',
  'ของฉัน',
);

/** Any edit; typing is the most usual. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('type' as const), tab, row, column, value: typed }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('paste' as const),
      tab,
      row,
      column,
      values: fc.array(fc.array(typed, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('clear' as const, 'merge' as const, 'unmerge' as const),
      tab,
      row,
      column,
      rows: size,
      columns: size,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('insert' as const, 'delete' as const, 'move' as const),
      axis,
      tab,
      at: row,
      to: row,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('sort' as const),
      tab,
      column,
      from: fc.nat({ max: 3 }),
      down: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rename' as const), tab, title }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('duplicate' as const, 'hide' as const, 'filter' as const, 'remove' as const),
      tab,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('move-tab' as const), tab, to: tab }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('hide-lines' as const), axis, tab, at: row }) },
);
