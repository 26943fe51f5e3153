import { toThaiDigits, withThousands } from '../../src/language/numbers.ts';
import type { Sheet } from '../../src/local/stand-in/sheet.ts';

/** Which of the ways to write the same thing; 0 leaves it as it is. */
export type Spelling = number;

/** A number in other letters, and for numbers of one row as a percent or a formula. */
export function respellNumber(
  sheet: Sheet,
  row: number,
  column: number,
  value: number,
  spelling: Spelling,
): void {
  const plain = String(value);
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return;
  const texts = [
    plain,
    toThaiDigits(plain),
    `${plain} %`,
    `ร้อยละ\u00a0${toThaiDigits(plain)}`,
    ` \u200b${withThousands(plain)} `,
    `+${plain}`,
  ];
  const text = texts[spelling];
  if (text !== undefined && spelling > 0) sheet.put(row, column, text);
  else if (spelling === 6) {
    const format = sheet.format(row, column);
    sheet.put(row, column, Number((value / 100).toPrecision(15)));
    sheet.setFormat(row, column, sheet.workbook.formats.with(format, 'numberFormat', '0.00%'));
  } else if (spelling === 7) sheet.put(row, column, value + value * 4e-16, { text: `${plain}/3*3` });
}

/** A district's name as people write it. */
export function respellName(sheet: Sheet, row: number, name: string, spelling: Spelling): void {
  if (name === '') return;
  const isAll = name === 'ทุกอำเภอ';
  const spellings = [
    name,
    ` ${name}\u00a0`,
    isAll ? 'ทุก  อำเภอ' : `อ.${name}`,
    isAll ? name : `อำเภอ  ${name}`,
    name.replace('แ', 'เเ').replace('ำ', '\u0e4d\u0e32'),
    isAll ? name : `สพอ. ${name}`,
    [...name].join('\u200b'),
    isAll ? name : `อ. ${name.slice(0, 3)} ${name.slice(3)}`,
  ];
  sheet.put(row, 0, spellings[spelling] ?? name);
}

/** A tick or ไม่ประเมิน in another word. */
export function respellWord(
  sheet: Sheet,
  row: number,
  column: number,
  word: string,
  spelling: Spelling,
): void {
  const words: Record<string, (string | number | boolean)[]> = {
    ใช่: ['ใช่', '✓', '/', true, '๑', 1, ' ส่ง', 'TRUE'],
    ไม่ใช่: ['ไม่ใช่', '✗', false, 0, 'ไม่ส่ง', 'ไม่มี ', 'ยังไม่ทำ', '๐'],
    ไม่ประเมิน: ['ไม่ประเมิน', 'N/A', ' ไม่ประเมิน\u00a0', 'ไม่\u200bประเมิน', 'N/A ', 'ไม่่ประเมิน', 'N/A', 'N/A'],
  };
  const value = words[word]?.[spelling];
  if (value !== undefined) sheet.put(row, column, value);
}
