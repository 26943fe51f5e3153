import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, isRealDate, meantDate, parseThaiDate } from '../../src/language/dates.ts';

const ymd = (text: string): string => {
  const date = parseThaiDate(text);
  return date ? `${date.year}-${date.month}-${date.day}` : 'none';
};

describe('a date in text', () => {
  test.each([
    '1 เมษายน 2567',
    '๑ เม.ย. ๒๕๖๗',
    '1 เม.ย. 67',
    '1 เมษายน พ.ศ. 2567',
    'วันที่ 1 เมษายน 2567',
    'วันที่ 1 เดือนเมษายน พ.ศ. 2567',
    'วันที่ ๑ เดือน เมษายน พ.ศ.๒๕๖๗',
    '1 เมษายน พ. ศ. 2567',
    '1 เมษายน พศ 2567',
    '1 เมษายน พ.ศ. 67',
    '1 เมษายน ค.ศ. 2024',
    '1 เมษายน 2024',
    '1 เม.ย 2567',
    '1 เมย 67',
    '1เม.ย.67',
    '1-เม.ย.-67',
    '1/เม.ย./2567',
    '1/4/2567',
    '01/04/2567',
    '1-4-67',
    '01.04.2567',
    '1.4.67',
    '๑/๔/๒๕๖๗',
    '1 / 4 / 2567',
    '1–4–2567',
    '1/4/2024',
    '1/4/พ.ศ. 2567',
    'วันที่ 1/4/2567',
    '2024-04-01',
    '2567-04-01',
    '2024-4-1',
    '2024-04-01T08:30:00',
    '2024-04-01T08:30:00.000+07:00',
    '2024-04-01 08:30',
    '1/4/2567 08:30',
    '1/4/2567 8:30:15',
    '1 เมษายน 2567 เวลา 14.30 น.',
    '1 เม.ย. 67 14:30 น.',
    '1 เมษายน 2567, 14:30',
    '  1   เมษายน\u00a02567 ',
    '1\nเมษายน 2567',
    "'1/4/2567",
  ])('%j is 1 April 2024', (text) => expect(ymd(text)).toBe('2024-4-1'));

  test.each(
    [
      ['มกราคม', 'ม.ค.'],
      ['กุมภาพันธ์', 'ก.พ.'],
      ['มีนาคม', 'มี.ค.'],
      ['เมษายน', 'เม.ย.'],
      ['พฤษภาคม', 'พ.ค.'],
      ['มิถุนายน', 'มิ.ย.'],
      ['กรกฎาคม', 'ก.ค.'],
      ['สิงหาคม', 'ส.ค.'],
      ['กันยายน', 'ก.ย.'],
      ['ตุลาคม', 'ต.ค.'],
      ['พฤศจิกายน', 'พ.ย.'],
      ['ธันวาคม', 'ธ.ค.'],
    ].map(([full = '', short = ''], index) => [full, short, index + 1] as const),
  )('%s is also %s, with its points or without', (full, short, month) => {
    for (const name of [full, short, short.replace(/\./g, ''), short.slice(0, -1)]) {
      expect([name, ymd(`5 ${name} 2567`), ymd(`5 ${name} พ.ศ. 67`)]).toEqual([
        name,
        `2024-${month}-5`,
        `2024-${month}-5`,
      ]);
    }
  });

  test.each([
    ['2400 is พ.ศ.', '1/1/2400', 'none'],
    ['the first year of พ.ศ. that a date can be of', '1/1/2443', '1900-1-1'],
    ['2399 is ค.ศ.', '1/1/2399', '2399-1-1'],
    ['two figures are always 25xx', '1/1/99', '2056-1-1'],
    ['and so is 00', '1/1/00', '1957-1-1'],
    ['29 February of a leap year', '29/2/2567', '2024-2-29'],
    ['the day comes first', '2/1/2567', '2024-1-2'],
  ])('%s', (_, text, date) => expect(ymd(text)).toBe(date));

  test.each([
    '',
    '31 เมษายน 2567',
    '29 กุมภาพันธ์ 2568',
    '30/2/2567',
    '0/4/2567',
    '1/13/2567',
    '4/31/2567',
    '1/0/2567',
    '1 เมษา 2567',
    '1 April 2024',
    'เมษายน 2567',
    '1 เมษายน',
    '1/4',
    '2567',
    '45383',
    '1/4/567',
    '1/4/25670',
    '1/4-67',
    '2024-13-01',
    '1 เมษายน ค.ศ. 2567',
    '1 เมษายน ค.ศ. 67',
    '1 เมษายน พ.ศ. 2024',
    '1 พ.ศ. 2567',
    '1/4/2567 25:00',
    '1/4/2567 14:75',
    '1 เมษายน 12.30',
    '1 - 30 เมษายน 2567',
    '1 เมษายน 2567 ถึง 30 กันยายน 2567',
    'ทุกวันที่ 5',
    'สิ้นเดือนนี้',
    `1 เมษายน 2567 ${'ก'.repeat(100)}`,
  ])('%j is none', (text) => expect(ymd(text)).toBe('none'));

  test('every day that is written out is read back, in every style', () => {
    const day = fc.date({ min: new Date('1958-01-01'), max: new Date('2050-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (moment) => {
        const [year, month, date] = [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()];
        const two = String(year + 543).slice(-2);
        const texts = [
          formatDate({ year, month, day: date }),
          `${date}/${month}/${year + 543}`,
          `${date}-${month}-${two}`,
          moment.toISOString(),
        ];
        for (const text of texts)
          expect([text, parseThaiDate(text)]).toEqual([text, { year, month, day: date }]);
      }),
    );
  });
});

describe('a date cell', () => {
  test.each([
    ['2567: typed 15/9/2567', [2567, 9, 15], '15 กันยายน 2567'],
    ['2400 on is พ.ศ.', [2400, 1, 1], '1 มกราคม 2400'],
    ['1967: typed 1/4/67', [1967, 4, 1], '1 เมษายน 2567'],
    ['1930: typed 1/4/30', [1930, 4, 1], '1 เมษายน 2530'],
    ['1999: typed 1/4/99', [1999, 4, 1], '1 เมษายน 2599'],
    ['1929 is what it is', [1929, 4, 1], '1 เมษายน 2472'],
    ['2000 is what it is', [2000, 4, 1], '1 เมษายน 2543'],
    ['2024 is what it is', [2024, 4, 1], '1 เมษายน 2567'],
    ['2399 is what it is', [2399, 4, 1], '1 เมษายน 2942'],
  ])('of the year %s', (_, [year = 0, month = 0, day = 0], shown) => {
    expect(formatDate(meantDate({ year, month, day }))).toBe(shown);
  });

  test('whose day does not exist in the year that was meant is no date', () => {
    // 2568 has a 29 February in the Christian era; 2568 of the Buddhist era is 2025, which has none.
    expect(isRealDate(meantDate({ year: 2568, month: 2, day: 29 }))).toBe(false);
    expect(isRealDate(meantDate({ year: 1899, month: 12, day: 30 }))).toBe(false);
  });
});
