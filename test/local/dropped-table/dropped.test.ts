import { describe, expect, it } from 'vitest';
import { addDroppedTables, readDroppedTables } from '../../../src/local/dropped-table/add-dropped-tables.ts';
import { readCsv } from '../../../src/local/dropped-table/read-csv.ts';
import { newWorkbook, type Workbook } from '../../../src/local/stand-in/workbook.ts';
import { saveWorkbook } from '../../../src/local/workbook-file/save-workbook.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** As Windows keeps Thai: 0xA1 is ก, U+0E01, and so on in the order of the block. */
const windows = (text: string): Uint8Array =>
  Uint8Array.from([...text], (letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return point >= 0x0e01 ? point - 0x0e01 + 0xa1 : point;
  });

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);

const drop = async (workbook: Workbook, file: string, bytes: Uint8Array): Promise<string[]> =>
  addDroppedTables(workbook, await readDroppedTables(file, bytes));

const CELLS = [
  ['อำเภอ', 'บ6'],
  ['เมืองสระแก้ว', '96.5'],
];

describe('a .csv file', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', utf8('อำเภอ,บ6\r\nเมืองสระแก้ว,96.5\r\n')],
    ['UTF-8 with a mark', utf8('\ufeffอำเภอ,บ6\nเมืองสระแก้ว,96.5')],
    ['Thai of Windows', windows('อำเภอ,บ6\r\nเมืองสระแก้ว,96.5\r\n')],
    ['UTF-16, as Excel saves text', utf16('อำเภอ\tบ6\r\nเมืองสระแก้ว\t96.5')],
    ['semicolons', utf8('อำเภอ;บ6\nเมืองสระแก้ว;96.5')],
    ['a line that names the delimiter', utf8('sep=;\r\nอำเภอ;บ6\r\nเมืองสระแก้ว;96.5\r\n;\r\n')],
  ])('in %s has the same cells', (_, bytes) => expect(readCsv(bytes)).toEqual(CELLS));

  it('keeps commas and line breaks within quotes, and codes as they are typed', () => {
    expect(readCsv(utf8('รหัส,"เบิกจ่าย\n(บาท)"\n007,"1,200"'))).toEqual([
      ['รหัส', 'เบิกจ่าย\n(บาท)'],
      ['007', '1,200'],
    ]);
  });
});

describe('a dropped table', () => {
  it('becomes a tab ตารางเดิม … behind all others, whose title is free and short enough', async () => {
    const workbook = newWorkbook();
    const bytes = utf8('อำเภอ,บ6\nเมืองสระแก้ว,96.5');
    const titles = [
      await drop(workbook, 'ผล เม.ย.csv', bytes),
      await drop(workbook, 'ผล เม.ย.csv', bytes),
      await drop(workbook, 'ตารางเดิม ของกลุ่มงานสารสนเทศการพัฒนาชุมชน ปี 67.csv', bytes),
    ].flat();
    expect(titles.slice(0, 2)).toEqual(['ตารางเดิม ผล เม.ย', 'ตารางเดิม ผล เม.ย 2']);
    expect(titles.every((title) => title.length <= 31 && title.startsWith('ตารางเดิม'))).toBe(true);
    expect(workbook.sheet(titles[0] ?? '')?.rows()).toEqual(CELLS);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['ชีต1', ...titles]);
  });

  it('of an .xlsx file keeps percents, merged cells and results instead of formulas, a tab each', async () => {
    const office = newWorkbook();
    const [first] = office.sheets;
    first?.set(0, 0, 'อำเภอ');
    first?.set(1, 0, 'คลองหาด');
    first?.put(1, 1, 0.95, { text: 'B9/B10' });
    if (first) {
      first.setFormat(1, 1, office.formatWith(first.format(1, 1), { numberFormat: '0.00%' }));
      first.merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
    }
    office.addSheet('ปีก่อน').set(0, 0, 'อำเภอ');
    office.addSheet('ว่าง');
    const workbook = newWorkbook();
    const titles = await drop(workbook, 'ผลงาน.xlsx', await saveWorkbook(office));
    expect(titles).toEqual(['ตารางเดิม ชีต1', 'ตารางเดิม ปีก่อน']);
    const sheet = workbook.sheet('ตารางเดิม ชีต1');
    expect([sheet?.value(1, 1), sheet?.format(1, 1).numberFormat, sheet?.formula(1, 1)]).toEqual([
      0.95,
      '0.00%',
      undefined,
    ]);
    expect(sheet?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  });

  it('that is empty, broken or too large is refused in Thai, and nothing is added', async () => {
    const workbook = newWorkbook();
    await expect(drop(workbook, 'a.csv', utf8(''))).rejects.toThrow('ไม่มีข้อมูลในไฟล์นี้');
    await expect(drop(workbook, 'a.xlsx', utf8('x'))).rejects.toThrow(/[ก-ฮ]/);
    await expect(drop(workbook, 'a.csv', utf8('1\n'.repeat(5001)))).rejects.toThrow('5,000');
    expect(workbook.sheets).toHaveLength(1);
  });
});
