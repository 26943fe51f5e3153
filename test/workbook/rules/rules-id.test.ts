import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/workbook/grid.ts';
import { parseRound } from '../../../src/workbook/parse-round.ts';
import type { Round } from '../../../src/workbook/round.ts';
import { rulesId, rulesText } from '../../../src/workbook/rules/rules-id.ts';
import { rulesOf } from '../../../src/workbook/rules/rules-of.ts';
import { gridOf } from '../reading/grids.ts';

type Row = Record<string, CellValue>;

/** Set-up tabs as records, so that a change is one assignment. */
interface Book {
  settings: [string, CellValue][];
  sections: [string, CellValue][];
  grades: [string, CellValue][];
  districts: Row[];
  indicators: Row[];
}

const book = (): Book => ({
  settings: [
    ['ปีงบประมาณ', 2568],
    ['รอบที่', 1],
    ['เมื่อยังไม่กรอก', 'รอข้อมูล'],
    ['เมื่อไม่ประเมิน', 'ไม่นำน้ำหนักมาคิด'],
  ],
  sections: [
    ['งาน', 70],
    ['สมรรถนะ', 30],
  ],
  grades: [
    ['ดี', 70],
    ['ปรับปรุง', 0],
  ],
  districts: [{ อำเภอ: 'เมืองจันทบุรี' }, { อำเภอ: 'ท่าใหม่' }, { อำเภอ: 'ผอ.กลุ่มหนึ่ง', ประเภท: 'กลุ่มงาน' }],
  indicators: [
    {
      รหัส: 'ก1',
      องค์ประกอบ: 'งาน',
      ตัวชี้วัด: 'เบิกจ่าย',
      หน่วยวัด: 'บาท',
      น้ำหนัก: 60,
      วิธีวัด: 'ร้อยละ',
      ข้อมูลที่กรอก: 'เบิก | จัดสรร',
      เกณฑ์: 'ระดับ คิดทศนิยม',
      เงื่อนไข: 'ไม่น้อยกว่า',
      'เป้าหมาย (5 คะแนน)': 31.76,
      'ระดับ 3': 20,
      'ระดับ 4': 25.5,
      คะแนนขั้นต่ำ: 1,
      กลุ่มงานที่รับผิดชอบ: 'กลุ่มหนึ่ง',
    },
    {
      รหัส: 'ก2',
      องค์ประกอบ: 'งาน',
      ตัวชี้วัด: 'ทำครบ',
      น้ำหนัก: 40,
      วิธีวัด: 'นับข้อที่ทำแล้ว',
      ข้อมูลที่กรอก: 'หนึ่ง | สอง | สาม',
    },
    { รหัส: 'ส1', องค์ประกอบ: 'สมรรถนะ', ตัวชี้วัด: 'สั่งสม', น้ำหนัก: 100, วิธีวัด: 'ให้คะแนนโดยตรง' },
  ],
});

const HEADERS = [
  ...['รหัส', 'องค์ประกอบ', 'ตัวชี้วัด', 'ชื่อย่อ', 'หน่วยวัด', 'น้ำหนัก', 'วิธีวัด', 'ข้อมูลที่กรอก', 'เกณฑ์', 'เงื่อนไข'],
  ...['เป้าหมาย (5 คะแนน)', 'ระดับ 0', 'ระดับ 1', 'ระดับ 2', 'ระดับ 3', 'ระดับ 4', 'คะแนนขั้นต่ำ'],
  ...['หลักฐานเชิงประจักษ์', 'กลุ่มงานที่รับผิดชอบ', 'ใช้กับ', 'รอยืนยัน', 'หมายเหตุ'],
];

const DISTRICT_HEADERS = ['อำเภอ', 'รหัส', 'ประเภท', 'ผู้รับการประเมิน'];

const under = (headers: readonly string[], rows: readonly Row[]): CellValue[][] => [
  [...headers],
  ...rows.map((row) => headers.map((header) => row[header] ?? '')),
];

function roundOf({ settings, sections, grades, districts, indicators }: Book): Round {
  const at = (table: [string, CellValue][], row: number): CellValue[] => table[row] ?? ['', ''];
  const height = Math.max(settings.length, sections.length, grades.length);
  const { round, problems } = parseRound([
    gridOf('ตั้งค่า', [
      ['รายการ', 'ค่า', 'องค์ประกอบ', 'น้ำหนักองค์ประกอบ (%)', 'ระดับผลการประเมิน', 'ตั้งแต่ร้อยละ'],
      ...Array.from({ length: height }, (_, row) => [
        ...at(settings, row),
        ...at(sections, row),
        ...at(grades, row),
      ]),
    ]),
    gridOf('อำเภอ', under(DISTRICT_HEADERS, districts)),
    gridOf('ตัวชี้วัด', under(HEADERS, indicators)),
  ]);
  if (!round) throw new Error(problems.all.map(({ message }) => message).join('\n'));
  return round;
}

function changed(change: (book: Book) => void): Round {
  const typed = book();
  change(typed);
  return roundOf(typed);
}

const row = ({ indicators }: Book, code: string): Row => {
  const found = indicators.find((one) => one.รหัส === code);
  if (!found) throw new Error(code);
  return found;
};

/** Types into a cell of ตัวชี้วัด. */
const setCell =
  (code: string, header: string, value: CellValue) =>
  (typed: Book): void => {
    row(typed, code)[header] = value;
  };

/** Typed by hand after docs/rules-id.md. */
const BY_HAND =
  '{"form":"khanaen-rules-1",' +
  '"grades":[{"from":"0","name":"ปรับปรุง"},{"from":"70","name":"ดี"}],' +
  '"indicators":[' +
  '{"code":"ก1","criterion":"ระดับ คิดทศนิยม","inputs":2,"kinds":[],"levels":{"3":"20","4":"25.5"},"lowest":"1",' +
  '"measure":"ร้อยละ","operator":">=","section":"งาน","target":"31.76","unit":"บาท","weight":"60"},' +
  '{"code":"ก2","criterion":"บัญญัติไตรยางศ์","inputs":3,"kinds":[],"lowest":"0",' +
  '"measure":"นับข้อที่ทำแล้ว","operator":">=","section":"งาน","target":"3","unit":"","weight":"40"},' +
  '{"code":"ส1","inputs":1,"kinds":[],"measure":"ให้คะแนนโดยตรง","section":"สมรรถนะ","unit":"","weight":"100"}],' +
  '"missing":"รอข้อมูล","notAssessed":"ไม่นำน้ำหนักมาคิด",' +
  '"sections":[{"name":"งาน","share":"70"},{"name":"สมรรถนะ","share":"30"}]}';

describe('rules_id', () => {
  it('is taken over the canonical form that docs/rules-id.md describes', () => {
    expect(rulesText(rulesOf(roundOf(book())))).toBe(BY_HAND);
    const byNode = createHash('sha256').update(BY_HAND, 'utf8').digest('hex').slice(0, 32);
    expect(rulesId(roundOf(book()))).toBe(byNode);
    // As Python prints it from the example in docs/rules-id.md.
    expect(byNode).toBe('967b572d87a1b085bc873b81a4b4511e');
  });

  const id = rulesId(roundOf(book()));

  it.each<[string, (book: Book) => void]>([
    [
      'the shares of the sections',
      ({ sections }) => {
        sections[0] = ['งาน', 60];
        sections[1] = ['สมรรถนะ', 40];
      },
    ],
    [
      'a section’s name',
      (typed) => {
        typed.sections[1] = ['คน', 30];
        row(typed, 'ส1').องค์ประกอบ = 'คน';
      },
    ],
    ['a code', setCell('ก2', 'รหัส', 'ก3')],
    [
      'one indicator more',
      ({ indicators }) => {
        indicators.push({ รหัส: 'ก9', องค์ประกอบ: 'งาน', ตัวชี้วัด: 'ก9', น้ำหนัก: 0, วิธีวัด: 'ให้คะแนนโดยตรง' });
      },
    ],
    [
      'an indicator’s section',
      (typed) => {
        typed.indicators.push({ ...row(typed, 'ส1'), รหัส: 'ส2' });
        row(typed, 'ส1').องค์ประกอบ = 'งาน';
      },
    ],
    ['a weight', setCell('ก1', 'น้ำหนัก', 59.5)],
    ['a unit', setCell('ก1', 'หน่วยวัด', 'ล้านบาท')],
    ['a measure', setCell('ก1', 'วิธีวัด', 'ร้อยละที่เพิ่มขึ้น')],
    [
      'the number of inputs',
      (typed) => {
        row(typed, 'ก2').ข้อมูลที่กรอก = 'หนึ่ง | สอง | สาม | สี่';
        row(typed, 'ก2')['เป้าหมาย (5 คะแนน)'] = 3;
      },
    ],
    ['a criterion', setCell('ก1', 'เกณฑ์', 'ระดับ ไม่คิดทศนิยม')],
    ['a condition', setCell('ก1', 'เงื่อนไข', 'มากกว่า')],
    ['a target', setCell('ก1', 'เป้าหมาย (5 คะแนน)', 31.77)],
    ['a level', setCell('ก1', 'ระดับ 4', 25)],
    ['a level more', setCell('ก1', 'ระดับ 2', 10)],
    ['the lowest score', setCell('ก1', 'คะแนนขั้นต่ำ', 0)],
    ['เมื่อยังไม่กรอก', ({ settings }) => void settings.splice(2, 1, ['เมื่อยังไม่กรอก', 'คิดเป็น 0 คะแนน'])],
    ['เมื่อไม่ประเมิน', ({ settings }) => void settings.splice(3, 1, ['เมื่อไม่ประเมิน', 'คิดเป็น 0 คะแนน'])],
    ['a grade’s bound', ({ grades }) => void grades.splice(0, 1, ['ดี', 71])],
    ['a grade’s name', ({ grades }) => void grades.splice(0, 1, ['ผ่าน', 70])],
    ['the kinds in ใช้กับ', setCell('ส1', 'ใช้กับ', 'กลุ่มงาน')],
    ['another kind, be it one that no district here has', setCell('ส1', 'ใช้กับ', 'ท้องถิ่น')],
  ])('changes with %s', (_, change) => {
    expect(rulesId(changed(change))).not.toBe(id);
  });

  it.each<[string, (book: Book) => void]>([
    ['the order of indicators', ({ indicators }) => void indicators.reverse()],
    ['the order of sections', ({ sections }) => void sections.reverse()],
    ['the order of grades', ({ grades }) => void grades.reverse()],
    [
      'names, short names, notes, evidence and owners',
      (typed) => {
        Object.assign(row(typed, 'ก1'), {
          ตัวชี้วัด: 'ร้อยละการเบิกจ่าย',
          ชื่อย่อ: 'เบิก',
          หลักฐานเชิงประจักษ์: 'GFMIS',
          กลุ่มงานที่รับผิดชอบ: 'กลุ่มสอง',
          หมายเหตุ: 'ตามหนังสือ',
          รอยืนยัน: 'รอหนังสือ',
        });
      },
    ],
    ['the words of the inputs', setCell('ก1', 'ข้อมูลที่กรอก', 'จ่ายแล้ว\nได้รับ')],
    ['how a condition is typed', setCell('ก1', 'เงื่อนไข', '>=')],
    ['a condition left blank', setCell('ก1', 'เงื่อนไข', '')],
    ['a criterion left blank', setCell('ก1', 'เกณฑ์', '')],
    [
      'numbers typed as text, in Thai numerals or with zeros',
      (typed) => {
        Object.assign(row(typed, 'ก1'), { น้ำหนัก: '60.00', 'เป้าหมาย (5 คะแนน)': '๓๑.๗๖' });
      },
    ],
    ['binary noise', setCell('ก1', 'เป้าหมาย (5 คะแนน)', 31.759999999999998)],
    [
      'a default typed out',
      (typed) => {
        Object.assign(row(typed, 'ก2'), {
          'เป้าหมาย (5 คะแนน)': 3,
          คะแนนขั้นต่ำ: 0,
          เกณฑ์: 'บัญญัติไตรยางศ์',
          เงื่อนไข: 'ไม่น้อยกว่า',
        });
      },
    ],
    [
      'what a measure does not use',
      (typed) => {
        Object.assign(row(typed, 'ส1'), { 'เป้าหมาย (5 คะแนน)': 4, 'ระดับ 1': 1, คะแนนขั้นต่ำ: 1 });
      },
    ],
    [
      'what a criterion does not use',
      (typed) => {
        Object.assign(row(typed, 'ก2'), { เกณฑ์: 'บัญญัติไตรยางศ์', 'ระดับ 1': 1, 'ระดับ 2': 2 });
      },
    ],
    ['a section without indicators', ({ sections }) => void sections.push(['ยังไม่ใช้', 10])],
    ['settings that default', ({ settings }) => void settings.splice(2, 2)],
    [
      'decimals, province, round and dates',
      ({ settings }) => {
        settings.push(['ทศนิยม', 4], ['จังหวัด', 'ระยอง'], ['เริ่ม', '1 ต.ค. 2567'], ['แสดงอันดับ', 'ใช่']);
        settings[1] = ['รอบที่', 2];
      },
    ],
    ['other districts', ({ districts }) => void districts.splice(0, 2, { อำเภอ: 'ขลุง', รหัส: '2202' })],
    [
      'spaces and invisible characters',
      (typed) => {
        typed.sections[0] = [' งาน\u200b', 70];
        row(typed, 'ก1').วิธีวัด = '  ร้อยละ';
        row(typed, 'ก1').รหัส = 'ก1\u200b ';
      },
    ],
    ['a code in Thai numerals', setCell('ก2', 'รหัส', 'ก๒')],
    ['ใช้กับ that names districts alone', setCell('ส1', 'ใช้กับ', 'เมืองจันทบุรี | ท่าใหม่')],
  ])('stays with %s', (_, change) => {
    expect(rulesId(changed(change))).toBe(id);
  });

  it('takes the kinds of ใช้กับ in any order, with or without districts beside them', () => {
    const both = setCell('ส1', 'ใช้กับ', 'อำเภอ | กลุ่มงาน');
    const turned = setCell('ส1', 'ใช้กับ', 'กลุ่มงาน|ท่าใหม่\nอำเภอ');
    expect(rulesId(changed(turned))).toBe(rulesId(changed(both)));
    expect(rulesId(changed(both))).not.toBe(id);
  });

  it('takes the grades of the contract where the table is absent', () => {
    const typed = book();
    typed.grades = [];
    const absent = rulesOf(roundOf(typed)).grades;
    expect(absent.map(({ name, from }) => `${name} ${from}`)).toEqual([
      ...['ต้องปรับปรุง 0', 'พอใช้ 60', 'ดี 70', 'ดีมาก 80', 'ดีเด่น 90'],
    ]);
  });
});
