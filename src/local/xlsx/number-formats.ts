/** The number formats that a file names by number only. */
const BUILT_IN: Record<number, string> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'd/m/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd/m/yyyy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  // Thai versions of Excel
  59: '0',
  60: '0.00',
  61: '#,##0',
  62: '#,##0.00',
  67: '0%',
  68: '0.00%',
  71: 'd/m/yyyy',
  72: 'd-mmm-yy',
  78: 'd-mmm-yy',
};

/** Numbers whose pattern is the same in every language, so that they may be written by number. */
const WRITABLE = [0, 1, 2, 3, 4, 9, 10, 11, 49];

export function builtInFormat(number: number): string {
  return BUILT_IN[number] ?? 'General';
}

/** The number for a pattern, or undefined when the file must spell it out. */
export function builtInNumber(pattern: string): number | undefined {
  return WRITABLE.find((number) => BUILT_IN[number] === pattern);
}
