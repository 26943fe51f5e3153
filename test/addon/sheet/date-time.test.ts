import { expect, test } from 'vitest';
import { cells, type Desk, deskOver, sampleDesk, titles } from '../support.ts';

const [SETTINGS, SUMMARY, COPY] = ['ตั้งค่า', 'สรุปคะแนน', 'สำเนาข้อมูลที่คำนวณแล้ว'];
/** Row (from 0) of the formula in สรุปคะแนน that says when the figures are no longer the latest. */
const MARK_ROW = 3;
const MOMENT = 'd/m/yyyy h:mm:ss';

/** The sample with something typed, or stored under a format, for ข้อมูล ณ วันที่; calculated. */
function calculated(typed: string | number, format = ''): { desk: Desk; row: number } {
  const desk = sampleDesk();
  const row = cells(desk, SETTINGS).findIndex(([item]) => item === 'ข้อมูล ณ วันที่');
  const sheet = desk.workbook.sheet(SETTINGS);
  if (!sheet || row < 0) throw new Error('no ข้อมูล ณ วันที่');
  sheet.set(row, 1, typed);
  if (format) {
    sheet.setFormat(row, 1, desk.workbook.formats.with(sheet.format(row, 1), 'numberFormat', format));
  }
  desk.addOn.call('calculateScores');
  return { desk, row };
}

const numberAt = ({ workbook }: Desk, title: string, row: number): number =>
  Number(workbook.sheet(title)?.value(row, 1));

// Serials from Python's datetime: 31 August 2024 is day 45,535 of both Sheets and Excel, 31 August 2567 is day 243,861.
test.each<[what: string, typed: string | number, format: string, serial: number]>([
  ['a day', '31/8/2024', '', 45_535],
  ['a day in พ.ศ.', '31/8/2567', '', 243_861],
  ['a day and a time', '31/8/2024 18:00', '', 45_535.75],
  ['a day in พ.ศ. and a time', '31/8/2567 06:00', '', 243_861.25],
  ['a moment as Excel keeps it', 45_535.6076388889, MOMENT, 45_535.6076388889],
  ['a moment between two milliseconds', 45_535.60763889274, MOMENT, 45_535.60763889274],
])('the hidden copy keeps what stands in the cell: %s', (_, typed, format, serial) => {
  const { desk, row } = calculated(typed, format);
  expect(numberAt(desk, SETTINGS, row)).toBe(serial);
  // ตั้งค่า is the first tab in the copy, below one row of its own. A script sees milliseconds: 1.2 × 10⁻⁸ of a day.
  expect(Math.abs(numberAt(desk, COPY, row + 1) - serial)).toBeLessThan(1.2e-8);
});

test('the formula that compares forgives what a script cannot see, in tabs with dates alone', () => {
  const formulaOf = ({ workbook }: Desk): string => workbook.sheet(SUMMARY)?.formula(MARK_ROW, 0)?.text ?? '';
  const plain = formulaOf(calculated('สิ้นเดือน').desk);
  const dated = formulaOf(calculated('31/8/2567 06:00').desk);
  expect(plain.split('ABS(').length - 1).toBe(plain.split('COUNTA(').length - 1);
  expect(dated.split('<2E-8').length - 1).toBe(1);
});

test('a second calculation over a day and a time finds nothing to write', () => {
  const { workbook } = calculated('31/8/2567 14:35:17').desk;
  const desk = deskOver(workbook);
  desk.addOn.call('calculateScores');
  expect(titles(desk)).not.toContain('เปลี่ยนแปลงล่าสุด');
  expect(desk.standIn.calls.changes).toBe(0);
});

test('15/9/2567 is the year 2567 wherever it is shown', () => {
  const { desk } = calculated('15/9/2567');
  const texts = desk.workbook.sheets
    .filter(({ name }) => name !== COPY)
    .flatMap(({ name }) => cells(desk, name).flat().map(String));
  expect(texts.filter((text) => text.includes('3110'))).toEqual([]);
  expect(texts.some((text) => text.includes('ข้อมูล ณ วันที่ 15 กันยายน 2567'))).toBe(true);
  expect(cells(desk, 'บันทึกข้อความ').flat().join()).toContain('๑๕ กันยายน ๒๕๖๗');
});
