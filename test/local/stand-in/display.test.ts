import { describe, expect, it } from 'vitest';
import { displayValue } from '../../../src/local/stand-in/display.ts';
import { FormatTable, plainFormat } from '../../../src/local/stand-in/format.ts';

const show = (value: number, numberFormat: string): string =>
  displayValue(value, new FormatTable().of({ ...plainFormat, numberFormat }, 0));

describe('a number shows as spreadsheet programs show it', () => {
  it.each<[value: number, format: string, shown: string]>([
    [1.005, '0.00', '1.01'], // half up in decimal
    [-1.005, '0.00', '-1.01'],
    [0.125, '0.00', '0.13'],
    [1542957.6799999997, '#,##0.00', '1,542,957.68'],
    [0.285, '0%', '29%'],
    [-1234.5, '#,##0.0;(#,##0.0)', '(1,234.5)'],
    [0, '0;-0;"ไม่มี"', 'ไม่มี'],
    [0.5, '# ?/?', ' 1/2'],
    [12345, '0.00E+00', '1.23E+04'],
    [1.5, '0.0##', '1.5'],
    [7, '00"/"000', '00/007'],
    // 45383 is 1 April 2024.
    [45383, 'd/m/yyyy', '1/4/2024'],
    [45383, 'dd/mm/yy', '01/04/24'],
    [45383, 'd/m/bbbb', '1/4/2567'],
    [45383, '[$-41E]d mmmm yyyy', '1 เมษายน 2024'],
    [45383.75, 'h:mm AM/PM', '6:00 PM'],
    [1.5, '[h]:mm', '36:00'],
    [60, 'd/m/yyyy', '28/2/1900'], // as Sheets counts
    [123456789012, 'General', '123456789012'],
  ])('%d in %s as %s', (value, format, shown) => {
    expect(show(value, format)).toBe(shown);
  });

  it('in a format made to hold a program up, or that is none', () => {
    expect(show(1, `0${'"'.repeat(200)}0`)).toBe('01');
    expect(show(5, '0[')).toBe('5');
  });
});
