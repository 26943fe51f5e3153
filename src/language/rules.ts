import { codeWords } from './indicators.ts';
import { withThousands } from './numbers.ts';

/** What is compared of two indicators, in the words of the headers of ตัวชี้วัด. */
export const COMPARED_WORDS = {
  section: 'องค์ประกอบ',
  weight: 'น้ำหนัก',
  unit: 'หน่วยวัด',
  measure: 'วิธีวัด',
  inputs: 'จำนวนข้อมูลที่กรอก',
  criterion: 'เกณฑ์',
  operator: 'เงื่อนไข',
  target: 'เป้าหมาย',
  level0: 'ระดับ 0',
  level1: 'ระดับ 1',
  level2: 'ระดับ 2',
  level3: 'ระดับ 3',
  level4: 'ระดับ 4',
  lowest: 'คะแนนขั้นต่ำ',
  kinds: 'ใช้กับ',
} as const;

/** เงื่อนไข, as the drop-down offers it. */
const OPERATORS: Readonly<Record<string, string>> = {
  '>=': 'ไม่น้อยกว่า',
  '>': 'มากกว่า',
  '<=': 'ไม่เกิน',
  '<': 'น้อยกว่า',
};

function told(field: keyof typeof COMPARED_WORDS, value: string): string {
  if (value === '') return '(ว่าง)';
  if (field === 'operator') return OPERATORS[value] ?? value;
  return /^-?\d+(?:\.\d+)?$/.test(value) ? withThousands(value) : value;
}

/** Texts about the rules of a round, and those of ตัวชี้วัดกลาง. */
export const ruleText = {
  difference: (field: keyof typeof COMPARED_WORDS, here: string, there: string): string =>
    `${COMPARED_WORDS[field]} ${told(field, here)} ชุดกลาง ${told(field, there)}`,
  differs: (code: string, parts: readonly string[]): string =>
    `ต่างจากตัวชี้วัดกลาง: ${codeWords(code)} ${parts.join(', ')}`,
  notThere: (code: string): string => `ต่างจากตัวชี้วัดกลาง: ${codeWords(code)} ไม่มีในชุดกลาง`,
  notHere: (code: string): string => `ต่างจากตัวชี้วัดกลาง: ${codeWords(code)} มีในชุดกลาง แต่ไม่มีในชีต "ตัวชี้วัด"`,
  /** `message`: what is wrong there and how to mend it. */
  unreadable: (message: string): string =>
    `อ่านชีต "ตัวชี้วัดกลาง" ได้ไม่ครบ ส่วนที่อ่านไม่ได้จึงไม่ได้เทียบ (คะแนนไม่เปลี่ยน): ${message}`,
  same: 'ใช้ตัวชี้วัดกลาง',
  apart: (count: number): string => `ต่างจากตัวชี้วัดกลาง ${count} ข้อ`,
  notCompared: 'ยังเทียบกับตัวชี้วัดกลางไม่ได้ ดูชีต "ตรวจสอบข้อมูล"',
} as const;
